# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/animals.ftl and ../README.md.
animal-hedgehog = قنفذ
animal-fox = ثعلب
animal-rabbit = أرنب
animal-otter = قُضاعة
animal-badger = غُرَير
animal-cat = قطة
animal-dog = كلب
animal-penguin = بطريق
animal-frog = ضفدع
animal-bear = دبّ
animal-koala = كوالا
animal-lion = أسد
animal-tiger = نمر
animal-panda = باندا
animal-mouse = فأر
animal-hamster = هامستر
animal-turtle = سلحفاة
animal-whale = حوت
animal-dolphin = دلفين
animal-bee = نحلة
animal-butterfly = فراشة
animal-duck = بطة
animal-squirrel = سنجاب
animal-horse = حصان
