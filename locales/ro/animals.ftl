# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/animals.ftl and ../README.md.
animal-hedgehog = Arici
animal-fox = Vulpe
animal-rabbit = Iepuraș
animal-otter = Vidră
animal-badger = Bursuc
animal-cat = Pisică
animal-dog = Câine
animal-penguin = Pinguin
animal-frog = Broască
animal-bear = Urs
animal-koala = Koala
animal-lion = Leu
animal-tiger = Tigru
animal-panda = Panda
animal-mouse = Șoricel
animal-hamster = Hamster
animal-turtle = Țestoasă
animal-whale = Balenă
animal-dolphin = Delfin
animal-bee = Albină
animal-butterfly = Fluture
animal-duck = Rață
animal-squirrel = Veveriță
animal-horse = Cal
