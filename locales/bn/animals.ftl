# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/animals.ftl and ../README.md.
animal-hedgehog = কাঁটাচুয়া
animal-fox = শেয়াল
animal-rabbit = খরগোশ
animal-otter = ভোঁদড়
animal-badger = ব্যাজার
animal-cat = বিড়াল
animal-dog = কুকুর
animal-penguin = পেঙ্গুইন
animal-frog = ব্যাঙ
animal-bear = ভালুক
animal-koala = কোয়ালা
animal-lion = সিংহ
animal-tiger = বাঘ
animal-panda = পান্ডা
animal-mouse = ইঁদুর
animal-hamster = হ্যামস্টার
animal-turtle = কচ্ছপ
animal-whale = তিমি
animal-dolphin = ডলফিন
animal-bee = মৌমাছি
animal-butterfly = প্রজাপতি
animal-duck = হাঁস
animal-squirrel = কাঠবিড়ালি
animal-horse = ঘোড়া
