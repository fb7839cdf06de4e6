# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/animals.ftl and ../README.md.
animal-hedgehog = خارپشت
animal-fox = لومڑی
animal-rabbit = خرگوش
animal-otter = اودبلاؤ
animal-badger = بجو
animal-cat = بلی
animal-dog = کتا
animal-penguin = پینگوئن
animal-frog = مینڈک
animal-bear = ریچھ
animal-koala = کوآلا
animal-lion = ببر شیر
animal-tiger = ٹائیگر
animal-panda = پانڈا
animal-mouse = چوہا
animal-hamster = ہیمسٹر
animal-turtle = کچھوا
animal-whale = وہیل
animal-dolphin = ڈولفن
animal-bee = شہد کی مکھی
animal-butterfly = تتلی
animal-duck = بطخ
animal-squirrel = گلہری
animal-horse = گھوڑا
