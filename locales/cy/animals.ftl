# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/animals.ftl and ../README.md.
animal-hedgehog = Draenog
animal-fox = Llwynog
animal-rabbit = Cwningen
animal-otter = Dyfrgi
animal-badger = Mochyn daear
animal-cat = Cath
animal-dog = Ci
animal-penguin = Pengwin
animal-frog = Broga
animal-bear = Arth
animal-koala = Coala
animal-lion = Llew
animal-tiger = Teigr
animal-panda = Panda
animal-mouse = Llygoden
animal-hamster = Bochdew
animal-turtle = Crwban
animal-whale = Morfil
animal-dolphin = Dolffin
animal-bee = Gwenynen
animal-butterfly = Pili-pala
animal-duck = Hwyaden
animal-squirrel = Gwiwer
animal-horse = Ceffyl
