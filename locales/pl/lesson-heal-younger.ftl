# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-younger-title = Jeszcze tylko raz?
heal-younger-outcome-stop = Umiem przestać i zrobić przerwę.
heal-younger-outcome-ask = Znam nasze zasady i najpierw pytam.
heal-younger-outcome-tell = Przerywam i mówię, gdy coś jest źle.

## Wren’s sleepy leg. First tale of “Just one more go?”.

## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = Wren gra i gra.
heal-younger-sleepy-leg-leg-1-bubble = Jeszcze tylko raz!
heal-younger-sleepy-leg-leg-2 = Aż zasypia jej noga. Ciii!
heal-younger-sleepy-leg-leg-3 = Fenn niesie nodze kocyk.
heal-younger-sleepy-leg-leg-3-bubble = Dobranoc, nogo.

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = Co może obudzić nogę Wren?
heal-younger-sleepy-leg-hop-go = Jeszcze jedna gra
heal-younger-sleepy-leg-hop-go-reason = Wtedy noga może spać dalej. Pomoże podskok.
heal-younger-sleepy-leg-hop-hop = Przerwa i podskok
heal-younger-sleepy-leg-hop-hop-reason = Hop, hop! Noga już nie śpi.
heal-younger-sleepy-leg-hop-sing = Śpiew dla nogi
heal-younger-sleepy-leg-hop-sing-reason = La la la! Podskok pomoże bardziej.

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = Przerwa czy dalej ekran?
heal-younger-sleepy-leg-rest-break = Przerwa
heal-younger-sleepy-leg-rest-more = Dalej ekran
heal-younger-sleepy-leg-rest-drink = Napić się wody
heal-younger-sleepy-leg-rest-drink-reason = Picie jest zdrowe. To przerwa.
heal-younger-sleepy-leg-rest-clip = Jeszcze jeden filmik
heal-younger-sleepy-leg-rest-clip-reason = To dalej ekran. Oczy lubią odpocząć.
heal-younger-sleepy-leg-rest-ball = Kopać piłkę
heal-younger-sleepy-leg-rest-ball-reason = Nogi lubią kopać. To przerwa.
heal-younger-sleepy-leg-rest-game = Gra na tablecie
heal-younger-sleepy-leg-rest-game-reason = To dalej ekran. Nogi lubią skakać.
heal-younger-sleepy-leg-rest-draw = Narysować kota
heal-younger-sleepy-leg-rest-draw-reason = Kredka i kartka! To przerwa.

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = Jaka jest nasza zasada?
heal-younger-sleepy-leg-rule-new = Nowa strona
heal-younger-sleepy-leg-rule-new-partner = Stój i zapytaj
heal-younger-sleepy-leg-rule-new-reason = Strony wybiera nauczyciel. Najpierw pytam.
heal-younger-sleepy-leg-rule-bed = Pora spać
heal-younger-sleepy-leg-rule-bed-partner = Ekrany też śpią
heal-younger-sleepy-leg-rule-bed-reason = W nocy nic nie pika. Śpij dobrze!
heal-younger-sleepy-leg-rule-bad = Coś jest źle
heal-younger-sleepy-leg-rule-bad-partner = Powiedz dorosłemu
heal-younger-sleepy-leg-rule-bad-reason = Można powiedzieć. Mówić jest dobrze.

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = Buu, kup mi czapkę!
heal-younger-sleepy-leg-hat-question = Zwierzątko w grze płacze. Co pomoże?
heal-younger-sleepy-leg-hat-buy = Dotknąć i kupić
heal-younger-sleepy-leg-hat-buy-reason = To mogą być prawdziwe pieniądze. Wren może najpierw zapytać.
heal-younger-sleepy-leg-hat-ask = Zapytać dorosłego
heal-younger-sleepy-leg-hat-ask-reason = Patrzą na to razem. Zwierzątku nic nie jest!
heal-younger-sleepy-leg-hat-cry = Płakać z nim
heal-younger-sleepy-leg-hat-cry-reason = Buu! Ale to tylko gra.

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = Zostań, bo będę zły!
heal-younger-sleepy-leg-mean-question = Ktoś tak pisze w grze. Co pomoże?
heal-younger-sleepy-leg-mean-stay = Graj dalej
heal-younger-sleepy-leg-mean-stay-reason = To może samo nie minąć. Wren może wyjść.
heal-younger-sleepy-leg-mean-tell = Stop i powiedz
heal-younger-sleepy-leg-mean-tell-reason = To nie wina Wren. Dorosły może pomóc.
heal-younger-sleepy-leg-mean-sit = Tylko zamknij oczy
heal-younger-sleepy-leg-mean-sit-reason = To dalej tam jest. Wren może powiedzieć.

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = Powiedz to z Wren i podskocz!
heal-younger-sleepy-leg-bye-sentence = Pa, gro, idę poskakać.

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = Fenna bolą oczy. Co może zrobić?
heal-younger-sleepy-leg-goodbye-eyes-near = Usiąść bliżej ekranu
heal-younger-sleepy-leg-goodbye-eyes-near-reason = Oczy lubią patrzeć daleko. Przerwa pomaga.
heal-younger-sleepy-leg-goodbye-eyes-out = Skończyć i patrzeć za okno
heal-younger-sleepy-leg-goodbye-eyes-out-reason = Oczy lubią patrzeć daleko. Witaj, słonko!
heal-younger-sleepy-leg-goodbye-eyes-one = Patrzeć jednym okiem
heal-younger-sleepy-leg-goodbye-eyes-one-reason = Wtedy boli jedno oko. Przerwa pomaga!

## A nice hat. Second tale of “Just one more go?”.

## Story: breakfast with one eye on a clip. Gran laughs, and so does Bean.
heal-younger-bowl-hat-bowl-1 = Bean je i ogląda filmik.
heal-younger-bowl-hat-bowl-1-bubble = Dalej, kotku!
heal-younger-bowl-hat-bowl-2 = Nalewa mleko. Chlup, prosto do czapki!
heal-younger-bowl-hat-bowl-3 = Babcia zakłada miskę na głowę.
heal-younger-bowl-hat-bowl-3-bubble = W takim razie to moja czapka!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = Bean ma nową miskę. Co najpierw?
heal-younger-bowl-hat-first-stop = Wyłączyć filmik
heal-younger-bowl-hat-first-stop-reason = Najpierw koniec filmiku. Teraz widać miskę!
heal-younger-bowl-hat-first-pour = Nalać mleko
heal-younger-bowl-hat-first-pour-reason = Do miski, a nie do czapki!
heal-younger-bowl-hat-first-eat = Zjeść wszystko
heal-younger-bowl-hat-first-eat-reason = Teraz trafia to do brzucha, mniam!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = Dalej czy stój i zapytaj?
heal-younger-bowl-hat-ask-go = Dalej
heal-younger-bowl-hat-ask-stop = Stój i zapytaj
heal-younger-bowl-hat-ask-page = Gra, w którą gramy w klasie
heal-younger-bowl-hat-ask-page-reason = Wybiera ją nauczyciel. Dalej!
heal-younger-bowl-hat-ask-new = Nowa gra
heal-younger-bowl-hat-ask-new-reason = Może nie jest dla nas. Najpierw zapytaj.
heal-younger-bowl-hat-ask-money = Gra chce pieniędzy
heal-younger-bowl-hat-ask-money-reason = To mogą być prawdziwe pieniądze. Najpierw zapytaj.
heal-younger-bowl-hat-ask-timer = Mój czas jeszcze trwa
heal-younger-bowl-hat-ask-timer-reason = To nadal mój czas. Dalej!
heal-younger-bowl-hat-ask-pop = Wyskakuje strona
heal-younger-bowl-hat-ask-pop-reason = Może nie jest dla nas. Najpierw zapytaj.

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = Pomóż Bean zaplanować dzień.
heal-younger-bowl-hat-plan-car = W samochodzie
heal-younger-bowl-hat-plan-car-clip = Oglądać filmiki
heal-younger-bowl-hat-plan-car-clip-reason = Auto i filmik! Brzuch może się zbuntować.
heal-younger-bowl-hat-plan-car-sing = Patrzeć w okno i śpiewać
heal-younger-bowl-hat-plan-car-sing-reason = La la la! Oczy lubią patrzeć daleko.
heal-younger-bowl-hat-plan-bed = Przed snem
heal-younger-bowl-hat-plan-bed-book = Oglądać książkę
heal-younger-bowl-hat-plan-bed-book-reason = Książka pomaga odpocząć. Dobranoc!
heal-younger-bowl-hat-plan-bed-tablet = Oglądać tablet
heal-younger-bowl-hat-plan-bed-tablet-reason = Tablet nie daje zasnąć. Książka pomoże bardziej.
heal-younger-bowl-hat-plan-done = Dobry plan! A czapka jest sucha.

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = Graj do późna i nikomu nie mów!
heal-younger-bowl-hat-shh-question = Ktoś tak pisze w grze. Co pomoże?
heal-younger-bowl-hat-shh-tell = Stop i powiedz
heal-younger-bowl-hat-shh-tell-reason = To nie wina Bean. Dorosły może pomóc.
heal-younger-bowl-hat-shh-keep = Nie mów
heal-younger-bowl-hat-shh-keep-reason = Zły sekret ciężko nosić. Bean może powiedzieć.
heal-younger-bowl-hat-shh-hide = Schowaj się w czapce
heal-younger-bowl-hat-shh-hide-reason = Jest pełna mleka! Bean może powiedzieć.

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = Pokaż, jak się ruszasz w przerwie.
heal-younger-bowl-hat-legs-starter = Ja ruszam się tak …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = Powiedz to tak, żeby Babci spadła miska!
heal-younger-bowl-hat-bye-sentence = Koniec filmiku, teraz się bawię!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = Pora iść do parku. Co może zrobić Bean?
heal-younger-bowl-hat-goodbye-park-stop = Skończyć grę i iść
heal-younger-bowl-hat-goodbye-park-stop-reason = Gra poczeka. Witaj, parku!
heal-younger-bowl-hat-goodbye-park-go = Zagrać jeszcze raz
heal-younger-bowl-hat-goodbye-park-go-reason = Może się ściemnić. Gra poczeka.
heal-younger-bowl-hat-goodbye-park-bed = Zabrać łóżko do parku
heal-younger-bowl-hat-goodbye-park-bed-reason = Ale by było pchania! Lepiej skończyć i iść.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
heal-younger-helpers-teacher = Mój nauczyciel
heal-younger-helpers-class = Pomocnik w klasie
heal-younger-helpers-lunch = Ktoś ze stołówki
heal-younger-helpers-office = Sekretariat szkoły
heal-younger-helpers-home = Ktoś dorosły w domu
heal-younger-helpers-family = Ktoś dorosły z rodziny
