# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/animals.ftl and ../README.md.
animal-hedgehog = Jeż
animal-fox = Lis
animal-rabbit = Królik
animal-otter = Wydra
animal-badger = Borsuk
animal-cat = Kot
animal-dog = Pies
animal-penguin = Pingwin
animal-frog = Żaba
animal-bear = Miś
animal-koala = Koala
animal-lion = Lew
animal-tiger = Tygrys
animal-panda = Panda
animal-mouse = Mysz
animal-hamster = Chomik
animal-turtle = Żółw
animal-whale = Wieloryb
animal-dolphin = Delfin
animal-bee = Pszczoła
animal-butterfly = Motyl
animal-duck = Kaczka
animal-squirrel = Wiewiórka
animal-horse = Koń
