# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-middle-title = Kto naciska stop?
heal-middle-outcome-stop = Umiem przestać i zrobić przerwę.
heal-middle-outcome-age = Sprawdzam, czy gra jest dla mojego wieku.
heal-middle-outcome-money = Pytam, zanim za coś zapłacę w grze.
heal-middle-outcome-tell = Wychodzę i mówię, gdy coś jest dziwne.

## Bram’s jelly castle. First tale of “Who presses stop?”.

## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = Bram buduje zamek z galaretki w Świecie Trzęsawki. Jeszcze jedna ściana i jeszcze jedna. Robi się bardzo późno.
    .easy = Bram buduje zamek z galaretki. Robi się bardzo późno.
heal-middle-jelly-castle-castle-1-bubble = Jeszcze tylko raz!
heal-middle-jelly-castle-castle-2 = Rano oczy Brama same się zamykają. Smaruje dżemem zadanie domowe.
    .easy = Rano Bram jest bardzo śpiący. Smaruje dżemem zadanie domowe.
heal-middle-jelly-castle-castle-3 = W szkole oddaje swoją grzankę. Pan Kret stawia na niej gwiazdkę.
heal-middle-jelly-castle-castle-3-bubble = Bardzo smaczne!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = Dziś Bram chce się wyspać. Ułóż jego wieczór po kolei.
heal-middle-jelly-castle-evening-timer = Wybiera czas i nastawia budzik
heal-middle-jelly-castle-evening-timer-reason = Łatwo wybrać czas, zanim się zacznie.
heal-middle-jelly-castle-evening-save = Dzwoni, więc zapisuje zamek
heal-middle-jelly-castle-evening-save-reason = Zamek jest bezpieczny. Będzie tam jutro.
heal-middle-jelly-castle-evening-kitchen = Tablet idzie spać w kuchni
heal-middle-jelly-castle-evening-kitchen-reason = Gdy nie ma go w pokoju, nie obudzi Brama.
heal-middle-jelly-castle-evening-bed = Bram też idzie spać
heal-middle-jelly-castle-evening-bed-reason = Nic nie pika, nic nie świeci. To pomaga zasnąć.

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = Gra pokazuje znaki, zanim zagramy. Co znaczy który?
heal-middle-jelly-castle-signs-seven = Duża 7
heal-middle-jelly-castle-signs-seven-partner = Jest dla dzieci od 7 lat
heal-middle-jelly-castle-signs-seven-reason = Liczba mówi, co jest w grze. Nie mówi, czy jest trudna.
heal-middle-jelly-castle-signs-twelve = Duża 12
heal-middle-jelly-castle-signs-twelve-partner = Bram ma osiem lat, więc nie teraz
heal-middle-jelly-castle-signs-twelve-reason = Niektóre rzeczy w niej nie są dla niego. Dla ośmiolatków jest mnóstwo gier.
    .easy = Niektóre rzeczy w niej nie są dla ośmiolatków.
heal-middle-jelly-castle-signs-coins = Stos monet
heal-middle-jelly-castle-signs-coins-partner = Może chcieć pieniędzy
heal-middle-jelly-castle-signs-coins-reason = Można w niej coś kupić. O pieniądzach decyduje dorosły.
heal-middle-jelly-castle-signs-bubble = Dymek
heal-middle-jelly-castle-signs-bubble-partner = Jest tam czat
heal-middle-jelly-castle-signs-bubble-reason = Bram może zapytać, kto pisze na czacie i kto go pilnuje.

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = Bram gra w domu. Na czacie coś wyskakuje. Co robi?
    .easy = Na czacie coś wyskakuje. Co robi Bram?
heal-middle-jelly-castle-melt-place = Czat w Świecie Trzęsawki
heal-middle-jelly-castle-melt-bram = Bram
heal-middle-jelly-castle-melt-game = Świat Trzęsawki
heal-middle-jelly-castle-melt-wib = Wib, gracz
heal-middle-jelly-castle-melt-roof-1 = Twój zamek stopi się za dziesięć minut! Kup lodowy dach.
heal-middle-jelly-castle-melt-roof-buy = Tak, kupuję! Karta jest w środku.
heal-middle-jelly-castle-melt-roof-buy-reason = Gra chce, żeby się spieszył. To nie jego karta, może najpierw zapytać.
heal-middle-jelly-castle-melt-roof-ask = Nie teraz, zapytam w domu.
heal-middle-jelly-castle-melt-roof-ask-reason = Daje sobie czas. O pieniądzach decyduje dorosły.
heal-middle-jelly-castle-melt-roof-melt = Niech się topi
heal-middle-jelly-castle-melt-roof-melt-reason = Chlup! Nowy zamek zbuduje za darmo.
heal-middle-jelly-castle-melt-wib-1 = Przejdź na mój czat. Jest tylko dla nas. Nikomu nie mów.
heal-middle-jelly-castle-melt-wib-come = OK, ale na chwilę.
heal-middle-jelly-castle-melt-wib-come-reason = Wib chce, żeby to był sekret. To znak, że pora wyjść.
heal-middle-jelly-castle-melt-wib-leave = Od razu wychodzi z gry
heal-middle-jelly-castle-melt-wib-leave-reason = To dobra chwila, żeby wyjść. Potem Bram mówi.
heal-middle-jelly-castle-melt-wib-build = Buduje i nic nie mówi
heal-middle-jelly-castle-melt-wib-build-reason = Wib może znowu prosić. Bram może wyjść i powiedzieć.
heal-middle-jelly-castle-melt-left-1 = Dziwnie mi w brzuchu.
heal-middle-jelly-castle-melt-left-sleep = Idzie spać i zapomina
heal-middle-jelly-castle-melt-left-sleep-reason = Z sekretem trudno zasnąć. Bram może powiedzieć.
heal-middle-jelly-castle-melt-left-tell = Mówi dorosłemu w domu
heal-middle-jelly-castle-melt-left-tell-reason = Nie będzie mieć kłopotów za to, że mówi. Dorosły powie tym, którzy prowadzą grę.
    .easy = Nie będzie mieć kłopotów za to, że mówi. Dorosły może pomóc.

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = Bram i jego ciocia ustawiają tablet. Wybierz to, co mu pomoże.
heal-middle-jelly-castle-switches-pings = Pikanie
heal-middle-jelly-castle-switches-pings-night = Całą noc
heal-middle-jelly-castle-switches-pings-night-reason = Pikanie może go obudzić. Wtedy zerka, tylko raz.
heal-middle-jelly-castle-switches-pings-seven = Do siódmej
heal-middle-jelly-castle-switches-pings-seven-reason = Teraz w tablecie jest cicho. W głowie też.
heal-middle-jelly-castle-switches-buy = Kupowanie
heal-middle-jelly-castle-switches-buy-one = Jednym dotknięciem
heal-middle-jelly-castle-switches-buy-one-reason = Jedno dotknięcie to chwilka. Łatwo zapłacić przez pomyłkę.
heal-middle-jelly-castle-switches-buy-yes = Gdy zgodzi się ciocia
heal-middle-jelly-castle-switches-buy-yes-reason = Teraz jest czas, żeby pomyśleć.
heal-middle-jelly-castle-switches-chat = Kto może pisać?
heal-middle-jelly-castle-switches-chat-all = Wszyscy gracze
heal-middle-jelly-castle-switches-chat-all-reason = Wtedy mogą do niego pisać nieznani ludzie.
heal-middle-jelly-castle-switches-chat-known = Ci, których zna
heal-middle-jelly-castle-switches-chat-known-reason = Oni go znają, a dorosły może to sprawdzić.
heal-middle-jelly-castle-switches-done = Dobrze ustawione! Teraz tablet pomaga Bramowi przestać.

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = „Rozmawiam z nauczycielem, zanim wejdę do internetu.” Kogo Bram może zapytać w domu?
heal-middle-jelly-castle-rule-starter = W domu Bram może zapytać …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = Ktoś mówi: „Jeszcze tylko raz!” Powiedz to z uśmiechem, jak Bram.
    .easy = Powiedz to z uśmiechem, jak Bram.
heal-middle-jelly-castle-words-sentence = Teraz robię przerwę, do jutra!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = Wren bolą oczy. Kolacja gotowa. Co pomoże jej najbardziej?
heal-middle-jelly-castle-goodbye-eyes-save = Zapisać grę i iść
heal-middle-jelly-castle-goodbye-eyes-save-reason = Gra poczeka. Oczy odpoczną.
heal-middle-jelly-castle-goodbye-eyes-go = Jeszcze jedna gra
heal-middle-jelly-castle-goodbye-eyes-go-reason = Oczy mają już dość. Jedna gra może trwać godzinę.
heal-middle-jelly-castle-goodbye-eyes-ears = Grać uszami
heal-middle-jelly-castle-goodbye-eyes-ears-reason = Jakie wielkie uszy! One też chcą odpocząć.
heal-middle-jelly-castle-goodbye-older-question = „Wszyscy w to gramy!” mówi Fenn. Gra jest dla osób od szesnastu lat. Co może powiedzieć Bram?
    .easy = Gra jest dla osób od szesnastu lat. Co może powiedzieć Bram?
heal-middle-jelly-castle-goodbye-older-old = OK, wpiszę, że mam szesnaście
heal-middle-jelly-castle-goodbye-older-old-reason = Ta liczba ma go chronić. Może wybrać grę dla swojego wieku.
heal-middle-jelly-castle-goodbye-older-other = Nie, dzięki, zagrajmy w coś dla nas
heal-middle-jelly-castle-goodbye-older-other-reason = Teraz bawią się obaj. Dobry przyjaciel przyjmie „nie”.
heal-middle-jelly-castle-goodbye-older-watch = Tylko popatrzę
heal-middle-jelly-castle-goodbye-older-watch-reason = To, co zobaczy, też może z nim zostać. Może wybrać grę dla swojego wieku.
heal-middle-jelly-castle-goodbye-box-question = Odi może kupić skrzynię skarbów. Nie widzi, co jest w środku. Co może zrobić?
    .easy = Odi nie widzi, co jest w skrzyni. Co może zrobić?
heal-middle-jelly-castle-goodbye-box-gold = Kupić, może jest złoto
heal-middle-jelly-castle-goodbye-box-gold-reason = Może jest. Najczęściej nie ma.
heal-middle-jelly-castle-goodbye-box-ask = Najpierw zapytać dorosłego
heal-middle-jelly-castle-goodbye-box-ask-reason = Wtedy ktoś pomyśli o tym razem z nim.
heal-middle-jelly-castle-goodbye-box-three = Kupić trzy, na pewno
heal-middle-jelly-castle-goodbye-box-three-reason = Trzy skrzynie kosztują więcej. Żadna nie jest pewna.

## Gran has no skip button. Second tale of “Who presses stop?”.

## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = Fudge ogląda filmik o kocie w butach. Następny włącza się sam. I jeszcze dwadzieścia.
    .easy = Fudge ogląda filmik o kocie. Następne dwadzieścia włącza się samo.
heal-middle-skip-button-nose-1-bubble = Nowy filmik za trzy, dwa, jeden!
heal-middle-skip-button-nose-2 = Przy kolacji Babcia snuje długą opowieść. Fudge stuka ją w nos.
heal-middle-skip-button-nose-3 = Chce przewinąć nudny kawałek! Śmieją się, aż stygnie zupa.
heal-middle-skip-button-nose-3-bubble = Ja nie mam przycisku „pomiń”!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = Kiedy Fudge robi przerwę? A kiedy może dalej?
heal-middle-skip-button-body-break = Czas na przerwę
heal-middle-skip-button-body-on = Może dalej
heal-middle-skip-button-body-eyes = Bolą go oczy
heal-middle-skip-button-body-eyes-reason = Oczy lubią patrzeć daleko. Spacer do okna pomaga.
heal-middle-skip-button-body-drink = Zapomina pić
heal-middle-skip-button-body-drink-reason = Ciało potrzebuje wody. Filmik poczeka.
heal-middle-skip-button-body-timer = Jego czas jeszcze trwa
heal-middle-skip-button-body-timer-reason = Zrobił plan i się go trzyma. Może dalej.
heal-middle-skip-button-body-cross = Wszystko go złości
heal-middle-skip-button-body-cross-reason = Złość może znaczyć, że to już za długo. Przerwa pomaga.
heal-middle-skip-button-body-draw = Rysuje komiks z Nettle
heal-middle-skip-button-body-draw-reason = Tworzą coś i rozmawiają. Może dalej.

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = Fudge ma osiem lat. Znajduje nową grę. Przy czym może mu pomóc dorosły?
    .easy = Fudge ma osiem lat. Przy czym może mu pomóc dorosły?
heal-middle-skip-button-page-name-name = Nazwa
heal-middle-skip-button-page-name = Żabi Strzał
heal-middle-skip-button-page-name-reason = To jest w porządku. Nazwa nie mówi, dla kogo jest gra.
heal-middle-skip-button-page-twelve-name = Wiek
heal-middle-skip-button-page-twelve = Od dwunastu lat
heal-middle-skip-button-page-twelve-reason = Niektóre rzeczy w niej nie są dla ośmiolatków. Dla nich jest mnóstwo innych gier.
    .easy = Niektóre rzeczy w niej nie są dla ośmiolatków.
heal-middle-skip-button-page-chat-name = Czat
heal-middle-skip-button-page-chat = Czat ze wszystkimi graczami
heal-middle-skip-button-page-chat-reason = Wtedy mogą do niego pisać nieznani ludzie. Kto pilnuje czatu?
heal-middle-skip-button-page-boots-name = Reklama
heal-middle-skip-button-page-boots = Gwiezdne buty za trzy funty
heal-middle-skip-button-page-boots-reason = Można w niej coś kupić. O pieniądzach decyduje dorosły.
heal-middle-skip-button-page-ball-games-name = Ostatnie zdanie
heal-middle-skip-button-page-ball-games = Więcej gier z piłką
heal-middle-skip-button-page-ball-games-reason = To jest w porządku. Może jest tam gra dla niego.

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = Kup mi buty!
heal-middle-skip-button-boots-question = Tablet pamięta kartę Babci. Żaba chce gwiezdne buty. Co może zrobić Fudge?
    .easy = Żaba z gry chce butów. Co może zrobić Fudge?
heal-middle-skip-button-boots-tap = Kupić jednym dotknięciem
heal-middle-skip-button-boots-tap-reason = To pieniądze Babci. Ona woli, żeby ją zapytać.
heal-middle-skip-button-boots-ask = Zapytać Babcię
heal-middle-skip-button-boots-ask-reason = Babcia może powiedzieć: tak, nie albo później. To jej rola.
heal-middle-skip-button-boots-bare = Grać dalej na bosaka
heal-middle-skip-button-boots-bare-reason = Większość żab chodzi boso. Zabawa jest za darmo!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = Babcia zgodziła się na grę dla ośmiolatków. Potem pisze jakiś gracz. Co robi Fudge?
    .easy = Jakiś gracz pisze do Fudge. Co on robi?
heal-middle-skip-button-night-place = Czat w Świecie Piłki
heal-middle-skip-button-night-fudge = Fudge
heal-middle-skip-button-night-zap = Zap, gracz
heal-middle-skip-button-night-gold-1 = Obudź się o północy. Wygrasz złotą piłkę!
heal-middle-skip-button-night-gold-2 = Nie mów babci.
heal-middle-skip-button-night-gold-alarm = OK, nastawię budzik.
heal-middle-skip-button-night-gold-alarm-reason = Potrzebuje snu. A sekret przed Babcią to znak, że pora wyjść.
heal-middle-skip-button-night-gold-six = A może być o szóstej?
heal-middle-skip-button-night-gold-six-reason = Dobry pomysł dla snu. Ale to dalej sekret przed Babcią.
heal-middle-skip-button-night-gold-leave = Od razu wychodzi z gry
heal-middle-skip-button-night-gold-leave-reason = To dobra chwila, żeby wyjść. Potem Fudge mówi.
heal-middle-skip-button-night-left-1 = To było dziwne.
heal-middle-skip-button-night-left-tell = Mówi Babci
heal-middle-skip-button-night-left-tell-reason = Nie będzie mieć kłopotów za to, że mówi. Babcia powie tym, którzy prowadzą grę.
    .easy = Nie będzie mieć kłopotów za to, że mówi. Babcia może pomóc.
heal-middle-skip-button-night-left-keep = Zachowuje to dla siebie
heal-middle-skip-button-night-left-keep-reason = Nikt nie musi nosić dziwnego sekretu. Fudge może powiedzieć.

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = „Mówię, gdy czuję się nieswojo, nawet trochę.” Jak to może być?
heal-middle-skip-button-word-starter = To może być tak, że …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = Nettle mówi: „Jeszcze jeden filmik!” Powiedz to z uśmiechem, jak Fudge.
    .easy = Powiedz to z uśmiechem, jak Fudge.
heal-middle-skip-button-words-sentence = Moje oczy chcą przerwy, do jutra!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = Filmiki włączają się same. Jak Nettle może przestać po dwóch?
heal-middle-skip-button-goodbye-clips-nose = Stuknąć kogoś w nos
heal-middle-skip-button-goodbye-clips-nose-reason = Na Babcię nie podziałało! Pomoże budzik.
heal-middle-skip-button-goodbye-clips-three = Sprawdzić, czy następny jest dobry
heal-middle-skip-button-goodbye-clips-three-reason = Zawsze jest jakiś następny. Może wybrać czas, zanim zacznie.
heal-middle-skip-button-goodbye-clips-bell = Nastawić budzik, zanim zacznie
heal-middle-skip-button-goodbye-clips-bell-reason = Budzik mówi, kiedy skończyć. To jej własny plan.
heal-middle-skip-button-goodbye-number-question = Na grze jest duże 16. Co to mówi Nettle?
heal-middle-skip-button-goodbye-number-hard = Jest trudna
heal-middle-skip-button-goodbye-number-hard-reason = Może być łatwa. Liczba mówi, co jest w środku.
heal-middle-skip-button-goodbye-number-inside = To, co jest w niej, nie jest dla jej wieku
heal-middle-skip-button-goodbye-number-inside-reason = Tak. Może poprosić dorosłego o inną grę.
heal-middle-skip-button-goodbye-number-people = Gra szesnaście osób
heal-middle-skip-button-goodbye-number-people-reason = To byłaby zabawa! Ale liczba mówi o wieku.
heal-middle-skip-button-goodbye-egg-question = Fudge może kupić jajko. Nie widzi, co jest w środku. Co może zrobić?
    .easy = Fudge nie widzi, co jest w jajku. Co może zrobić?
heal-middle-skip-button-goodbye-egg-ask = Najpierw zapytać dorosłego
heal-middle-skip-button-goodbye-egg-ask-reason = Wtedy ktoś pomyśli o tym razem z nim.
heal-middle-skip-button-goodbye-egg-one = Kupić, może jest smok
heal-middle-skip-button-goodbye-egg-one-reason = Może jest. Najczęściej nie ma.
heal-middle-skip-button-goodbye-egg-sit = Siedzieć na nim, aż się wykluje
heal-middle-skip-button-goodbye-egg-sit-reason = To może trochę potrwać! Może najpierw zapytać.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
heal-middle-helpers-teacher = Mój nauczyciel
heal-middle-helpers-class = Dorosły, który pomaga w klasie
heal-middle-helpers-lunch = Ktoś ze stołówki
heal-middle-helpers-office = Sekretariat szkoły
heal-middle-helpers-home = Ktoś dorosły w domu
heal-middle-helpers-family = Ktoś dorosły z rodziny
