# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-younger-title = Vorbe care dor
bull-younger-outcome-unkind = Deosebesc vorbele bune de cele urâte.
bull-younger-outcome-tell = Nu răspund urât. Spun.
bull-younger-outcome-mend = Pot alege vorbe bune.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = Wren desenează o vacă pentru pagina clasei.
bull-younger-moo-cow-1-bubble = Mu-u-u!
bull-younger-moo-cow-2 = Seamănă bine cu o canapea!
bull-younger-moo-cow-2-bubble = Pot să mă așez pe ea?
bull-younger-moo-cow-3 = Apoi apar vorbe urâte.
bull-younger-moo-cow-3-bubble = Urâtă vacă, Wren e rea!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = Urâtă vacă, Wren e rea!
bull-younger-moo-feel-question = Cum s-ar putea simți Wren?
bull-younger-moo-feel-says = Vorbele urâte pot durea. E bine să spui.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = Vorbele urâte nu sunt bune, nici la școală, nici acasă. Care e care?
    .easy = Care e care?
bull-younger-moo-which-kind = Frumos
bull-younger-moo-which-mean = Urât
bull-younger-moo-which-love = Îmi place vaca ta
bull-younger-moo-which-love-reason = Wren simte căldură și bucurie.
bull-younger-moo-which-draw = Nu știi să desenezi
bull-younger-moo-which-draw-reason = Wren se simte mică. Nu e frumos.
bull-younger-moo-which-away = Pleacă, Wren
bull-younger-moo-which-away-reason = Doare când te dau deoparte. Nu e frumos.
bull-younger-moo-which-smile = Mă face să zâmbesc
bull-younger-moo-which-smile-reason = Acum zâmbesc doi!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = Urâtă vacă, Wren e rea!
bull-younger-moo-pop-question = Ce poate face Wren?
bull-younger-moo-pop-back = Răspunde urât
bull-younger-moo-pop-back-reason = Atunci sunt doi triști. Wren poate spune.
bull-younger-moo-pop-tell = Îi arată lui Mole
bull-younger-moo-pop-tell-reason = Domnul Mole se bucură că a spus. El poate ajuta.
bull-younger-moo-pop-rub = Șterge vaca
bull-younger-moo-pop-rub-reason = E o vacă minunată! Wren poate spune.

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = Mi-a căzut turnul, așa că am zis vorbe urâte.
bull-younger-moo-odi-question = Ce poate trimite Odi acum?
bull-younger-moo-odi-joke = A fost o glumă
bull-younger-moo-odi-joke-reason = Pentru Wren nu a fost haios. Odi poate zice scuze.
bull-younger-moo-odi-you = Fii și tu drăguță
bull-younger-moo-odi-you-reason = Wren a fost drăguță. Odi poate zice scuze.
bull-younger-moo-odi-sorry = Scuze, îmi place vaca ta
bull-younger-moo-odi-sorry-reason = Wren zâmbește. E frumos să îndrepți lucrurile.

## Story: a happy end
bull-younger-moo-sofa-1 = Fac împreună o vacă-canapea mare.
bull-younger-moo-sofa-1-bubble = Mu-u-u, ia loc!
bull-younger-moo-sofa-2 = Domnului Mole îi place cel mai mult.
bull-younger-moo-sofa-2-bubble = O să moțăi pe vacă.

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = Spune cu Wren, fără să mugești!
bull-younger-moo-words-sentence = Nu e frumos, o să spun.

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = Fenn primește vorbe urâte. Ce poate face?
bull-younger-moo-goodbye-pop-tell = Îi spune unui adult
bull-younger-moo-goodbye-pop-tell-reason = Un adult poate ajuta. Fenn nu e de vină.
bull-younger-moo-goodbye-pop-back = Răspunde urât
bull-younger-moo-goodbye-pop-back-reason = Atunci nu se mai termină. Fenn poate spune.
bull-younger-moo-goodbye-pop-sit = Se așază pe tabletă
bull-younger-moo-goodbye-pop-sit-reason = Ha ha, face cronț! Fenn poate spune.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = Biscuit are un cartof cu pălărie. E animăluțul ei!
bull-younger-spud-pet-1-bubble = El e Sir Cartof!
bull-younger-spud-pet-2 = Biscuit îl pune pe pagina clasei.
bull-younger-spud-pet-2-bubble = Ador pălăria lui!
bull-younger-spud-pet-3 = Acasă apar vorbe urâte.
bull-younger-spud-pet-3-bubble = Bebe, bebe, bebe cartof!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = Bebe, bebe, bebe cartof!
bull-younger-spud-home-question = Ce poate face Biscuit?
bull-younger-spud-home-fine = Zice că e bine
bull-younger-spud-home-fine-reason = Dar a durut. E în regulă să spui asta.
bull-younger-spud-home-back = Răspunde urât
bull-younger-spud-home-back-reason = Atunci nu se mai termină. Biscuit poate spune.
bull-younger-spud-home-tell = Îi arată bunicii
bull-younger-spud-home-tell-reason = Bunica se bucură că a spus. Stă lângă ea.

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = Apar vorbe urâte. Ce facem întâi și ce urmează?
bull-younger-spud-order-leave = Le lăsăm acolo
bull-younger-spud-order-leave-reason = Întâi ne oprim. Nu răspundem.
bull-younger-spud-order-tell = Îi spunem unui adult
bull-younger-spud-order-tell-reason = Apoi spunem. Adultul le poate vedea.
bull-younger-spud-order-help = Adultul ajută
bull-younger-spud-order-help-reason = La urmă, adultul vede cum poate ajuta.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = Vorbele urâte nu sunt bune, nici la școală, nici acasă. Care e care?
    .easy = Care e care?
bull-younger-spud-which-kind = Frumos
bull-younger-spud-which-mean = Urât
bull-younger-spud-which-hat = Ce pălărie faină
bull-younger-spud-which-hat-reason = E frumos. Sir Cartof e tare mândru!
bull-younger-spud-which-out = Nu te joci cu noi
bull-younger-spud-which-out-reason = Doare când te dau deoparte. Nu e frumos.
bull-younger-spud-which-feed = I-am făcut ceai
bull-younger-spud-which-feed-reason = E frumos. Îi place ceaiul cald!
bull-younger-spud-which-ha = Ha ha, plânge bebe
bull-younger-spud-which-ha-reason = Toți putem plânge. Asta nu e frumos.

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = Repară vorbele urâte. Ce vorbe bune se potrivesc?
bull-younger-spud-mend-hat = Urâtă pălărie
bull-younger-spud-mend-hat-partner = Ce haioasă!
bull-younger-spud-mend-hat-reason = Acum pălăria e haioasă!
bull-younger-spud-mend-play = Nu te joci cu noi
bull-younger-spud-mend-play-partner = Hai la joacă
bull-younger-spud-mend-play-reason = Acum ne jucăm toți.
bull-younger-spud-mend-help = Nu știi nimic
bull-younger-spud-mend-help-partner = Te pot ajuta
bull-younger-spud-mend-help-reason = Acum putem face împreună.

## Story: a happy end
bull-younger-spud-show-1 = Acum toți au câte un cartof.
bull-younger-spud-show-1-bubble = Al meu are perucă!
bull-younger-spud-show-2 = Are și bucătarul unul.
bull-younger-spud-show-2-bubble = Pe el nu îl gătesc!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = Stai drept ca Sir Cartof și spune.
bull-younger-spud-words-sentence = Nu e frumos, o să spun.

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = Marlo primește vorbe urâte într-un joc. Ce ajută?
bull-younger-spud-goodbye-pop-yell = Țipă la joc
bull-younger-spud-goodbye-pop-yell-reason = Jocul nu îl aude! Marlo poate spune.
bull-younger-spud-goodbye-pop-tell = Îi spune unui adult
bull-younger-spud-goodbye-pop-tell-reason = Un adult poate ajuta. Marlo nu e de vină.
bull-younger-spud-goodbye-pop-back = Răspunde urât
bull-younger-spud-goodbye-pop-back-reason = Atunci nu se mai termină. Marlo poate spune.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
bull-younger-helpers-teacher = Învățătorul meu
bull-younger-helpers-class = Cineva care ajută în clasă
bull-younger-helpers-lunch = Ajutor la prânz
bull-younger-helpers-office = Secretariatul școlii
bull-younger-helpers-home = Un adult de acasă
bull-younger-helpers-family = Un adult din familia mea
