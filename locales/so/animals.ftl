# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/animals.ftl and ../README.md.
animal-hedgehog = Caanoqub
animal-fox = Dawaco
animal-rabbit = Bakayle
animal-otter = Otter
animal-badger = Baajar
animal-cat = Bisad
animal-dog = Eey
animal-penguin = Bengwiin
animal-frog = Rah
animal-bear = Orso
animal-koala = Kowaala
animal-lion = Libaax
animal-tiger = Shabeel
animal-panda = Baanda
animal-mouse = Jiir
animal-hamster = Haamster
animal-turtle = Diin
animal-whale = Nibiri
animal-dolphin = Hoonbaro
animal-bee = Shinni
animal-butterfly = Balanbaalis
animal-duck = Shimbir biyood
animal-squirrel = Dabagaalle
animal-horse = Faras
