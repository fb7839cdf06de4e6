# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-younger-title = Auć, to boli!
bull-younger-outcome-unkind = Odróżniam miłe słowa od przykrych.
bull-younger-outcome-tell = Nie odpisuję przykrych słów. Mówię o tym.
bull-younger-outcome-mend = Umiem wybrać miłe słowa do wysłania.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = Wren rysuje krowę na stronę klasy.
bull-younger-moo-cow-1-bubble = Muuu!
bull-younger-moo-cow-2 = Krowa wygląda jak kanapa!
bull-younger-moo-cow-2-bubble = Mogę na niej usiąść?
bull-younger-moo-cow-3 = Potem wyskakują przykre słowa.
bull-younger-moo-cow-3-bubble = Brzydka krowa, głupia Wren!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = Brzydka krowa, głupia Wren!
bull-younger-moo-feel-question = Jak może czuć się Wren?
bull-younger-moo-feel-says = Przykre słowa bolą. Dobrze jest powiedzieć.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = Dokuczanie nie jest OK, w szkole i domu. Co jest czym?
    .easy = Co jest czym?
bull-younger-moo-which-kind = Miłe
bull-younger-moo-which-mean = Przykre
bull-younger-moo-which-love = Kocham twoją krowę
bull-younger-moo-which-love-reason = Wren robi się ciepło i wesoło.
bull-younger-moo-which-draw = Nie umiesz rysować
bull-younger-moo-which-draw-reason = Od tego Wren czuje się mała. To niemiłe.
bull-younger-moo-which-away = Idź sobie, Wren
bull-younger-moo-which-away-reason = Pomijanie kogoś boli. To niemiłe.
bull-younger-moo-which-smile = Uśmiecham się do niej
bull-younger-moo-which-smile-reason = Teraz są już dwa uśmiechy!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = Brzydka krowa, głupia Wren!
bull-younger-moo-pop-question = Co może zrobić Wren?
bull-younger-moo-pop-back = Oddać tym samym
bull-younger-moo-pop-back-reason = Wtedy smutno jest dwóm osobom. Wren może powiedzieć.
bull-younger-moo-pop-tell = Pokazać panu Kretowi
bull-younger-moo-pop-tell-reason = Pan Kret cieszy się, że Wren mówi. Może pomóc.
bull-younger-moo-pop-rub = Zmazać krowę
bull-younger-moo-pop-rub-reason = To fajna krowa! Wren może powiedzieć.

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = Moja wieża runęła, więc tak napisałem.
bull-younger-moo-odi-question = Co Odi może teraz wysłać?
bull-younger-moo-odi-joke = To był żart
bull-younger-moo-odi-joke-reason = Wren to nie bawiło. Odi może przeprosić.
bull-younger-moo-odi-you = Ty też bądź miła
bull-younger-moo-odi-you-reason = Wren była miła. Odi może przeprosić.
bull-younger-moo-odi-sorry = Przepraszam, fajna krowa
bull-younger-moo-odi-sorry-reason = Wren się uśmiecha. Miło jest naprawić słowa.

## Story: a happy end
bull-younger-moo-sofa-1 = Razem budują wielką krowę-kanapę.
bull-younger-moo-sofa-1-bubble = Muu, siadajcie!
bull-younger-moo-sofa-2 = Najbardziej cieszy się pan Kret.
bull-younger-moo-sofa-2-bubble = Utnę sobie drzemkę na krowie.

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = Powiedz to z Wren i nie mucz!
bull-younger-moo-words-sentence = To nie jest miłe, więc o tym powiem.

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = Fennowi wyskakują przykre słowa. Co może zrobić?
bull-younger-moo-goodbye-pop-tell = Powiedzieć dorosłemu
bull-younger-moo-goodbye-pop-tell-reason = Dorosły może pomóc. To nie wina Fenna.
bull-younger-moo-goodbye-pop-back = Oddać tym samym
bull-younger-moo-goodbye-pop-back-reason = Wtedy to trwa i trwa. Fenn może powiedzieć.
bull-younger-moo-goodbye-pop-sit = Usiąść na tablecie
bull-younger-moo-goodbye-pop-sit-reason = Ha, ha, chrupnie! Fenn może powiedzieć.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = Biscuit ma ziemniaka w kapeluszu. To zwierzątko!
bull-younger-spud-pet-1-bubble = To jest Pan Pyrek!
bull-younger-spud-pet-2 = Pan Pyrek trafia na stronę klasy.
bull-younger-spud-pet-2-bubble = Kocham jego kapelusz!
bull-younger-spud-pet-3 = W domu wyskakują przykre słowa.
bull-younger-spud-pet-3-bubble = Dzidzia, dzidzia z ziemniakiem!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = Dzidzia, dzidzia z ziemniakiem!
bull-younger-spud-home-question = Co może zrobić Biscuit?
bull-younger-spud-home-fine = Mówić, że to nic
bull-younger-spud-home-fine-reason = To bolało. Można to powiedzieć.
bull-younger-spud-home-back = Oddać tym samym
bull-younger-spud-home-back-reason = Wtedy to trwa i trwa. Biscuit może powiedzieć.
bull-younger-spud-home-tell = Pokazać to Babci
bull-younger-spud-home-tell-reason = Babcia cieszy się, że o tym słyszy. Siada obok.

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = Wyskakują przykre słowa. Co najpierw, a co potem?
bull-younger-spud-order-leave = Zostaw je tam
bull-younger-spud-order-leave-reason = Najpierw stop. Nie odpisujemy.
bull-younger-spud-order-tell = Powiedz dorosłemu
bull-younger-spud-order-tell-reason = Potem mówimy. Dorosły może to zobaczyć.
bull-younger-spud-order-help = Dorosły pomaga
bull-younger-spud-order-help-reason = Na koniec dorosły patrzy, jak może pomóc.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = Dokuczanie nie jest OK, w szkole i domu. Co jest czym?
    .easy = Co jest czym?
bull-younger-spud-which-kind = Miłe
bull-younger-spud-which-mean = Przykre
bull-younger-spud-which-hat = Ładny kapelusz
bull-younger-spud-which-hat-reason = To miłe. Pan Pyrek jest taki dumny!
bull-younger-spud-which-out = Nie grasz z nami
bull-younger-spud-which-out-reason = Pomijanie kogoś boli. To niemiłe.
bull-younger-spud-which-feed = Mam dla niego herbatę
bull-younger-spud-which-feed-reason = To miłe. On lubi ciepłą herbatę!
bull-younger-spud-which-ha = Ha, ha, beksa
bull-younger-spud-which-ha-reason = Każdy czasem płacze. To niemiłe.

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = Napraw przykre słowa. Które miłe tu pasują?
bull-younger-spud-mend-hat = Głupia czapka
bull-younger-spud-mend-hat-partner = Fajna czapka
bull-younger-spud-mend-hat-reason = Teraz czapka jest fajna!
bull-younger-spud-mend-play = Nie grasz z nami
bull-younger-spud-mend-play-partner = Chodź się bawić
bull-younger-spud-mend-play-reason = Teraz bawimy się wszyscy.
bull-younger-spud-mend-help = Nic nie umiesz
bull-younger-spud-mend-help-partner = Mogę ci pomóc
bull-younger-spud-mend-help-reason = Teraz robimy to razem.

## Story: a happy end
bull-younger-spud-show-1 = Teraz każdy ma swojego ziemniaka.
bull-younger-spud-show-1-bubble = Mój ma perukę!
bull-younger-spud-show-2 = Kucharz też ma jednego.
bull-younger-spud-show-2-bubble = Tego nie ugotuję!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = Stań prosto jak Pan Pyrek i powiedz to.
bull-younger-spud-words-sentence = To nie jest miłe, więc o tym powiem.

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = Marlo dostaje w grze przykre słowa. Co pomoże?
bull-younger-spud-goodbye-pop-yell = Krzyczeć na grę
bull-younger-spud-goodbye-pop-yell-reason = Gra go nie słyszy! Marlo może powiedzieć.
bull-younger-spud-goodbye-pop-tell = Powiedzieć dorosłemu
bull-younger-spud-goodbye-pop-tell-reason = Dorosły może pomóc. Marlo nie jest niczemu winny.
bull-younger-spud-goodbye-pop-back = Oddać tym samym
bull-younger-spud-goodbye-pop-back-reason = Wtedy to trwa i trwa. Marlo może powiedzieć.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
bull-younger-helpers-teacher = Mój nauczyciel
bull-younger-helpers-class = Pomocnik w klasie
bull-younger-helpers-lunch = Ktoś ze stołówki
bull-younger-helpers-office = Sekretariat szkoły
bull-younger-helpers-home = Ktoś dorosły w domu
bull-younger-helpers-family = Ktoś dorosły z rodziny
