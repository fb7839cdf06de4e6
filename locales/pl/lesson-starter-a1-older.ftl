# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-older-title = Zupa, zupa, zupa
starter-a1-older-outcome-key = Nikomu nie podaję swojego hasła.

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = Hasło Brama to po prostu „bram”. Odi zgaduje je dla zabawy.
starter-a1-older-badger-soup-soup-1-bubble = Za pierwszym razem!
starter-a1-older-badger-soup-soup-2 = Teraz na stronie Brama jest napis: „Borsuki żyją zupą”.
starter-a1-older-badger-soup-soup-2-bubble = Przepraszam! To było za dużo.

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = Zrób Bramowi nowe. Wybierz trzy słowa, które do siebie nie pasują.
    .easy = Wybierz trzy dziwne słowa.
starter-a1-older-badger-soup-strong-first = Pierwsze słowo
starter-a1-older-badger-soup-strong-first-bram = Bram
starter-a1-older-badger-soup-strong-first-bram-reason = Jego imię zgaduje się najpierw.
starter-a1-older-badger-soup-strong-first-yellow = Żółty
starter-a1-older-badger-soup-strong-first-yellow-reason = Nic nie mówi o Bramie. Dobry początek!
starter-a1-older-badger-soup-strong-first-stripes = Paski
starter-a1-older-badger-soup-strong-first-stripes-reason = Wszyscy widzimy, że ma paski.
starter-a1-older-badger-soup-strong-second = Drugie słowo
starter-a1-older-badger-soup-strong-second-soup = Zupa
starter-a1-older-badger-soup-strong-second-soup-reason = O zupie wie już cała klasa!
starter-a1-older-badger-soup-strong-second-teapot = Czajnik
starter-a1-older-badger-soup-strong-second-teapot-reason = Dziwne słowo trudno zgadnąć.
starter-a1-older-badger-soup-strong-third = Trzecie słowo
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = Wiele osób to wybiera. Łatwo to zgadnąć.
starter-a1-older-badger-soup-strong-third-wobble = Hopla
starter-a1-older-badger-soup-strong-third-wobble-reason = Długie, dziwne i łatwe do zapamiętania.
starter-a1-older-badger-soup-strong-done = Żółty czajnik hopla! Ale teraz widzieli je wszyscy. Więc Bram wymyśla własne.

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = Odi pyta, jakie jest nowe. Co może powiedzieć Bram?
starter-a1-older-badger-soup-asks-no = „Przykro mi, nie, ale dalej się lubimy”
starter-a1-older-badger-soup-asks-no-reason = Przyjaciel nie potrzebuje jego klucza. Dalej się lubią.
starter-a1-older-badger-soup-asks-swap = „Najpierw powiedz swoje”
starter-a1-older-badger-soup-asks-swap-reason = Wtedy ktoś zna oba klucze. Każdy może mieć swój.
starter-a1-older-badger-soup-asks-once = „OK, tylko ten jeden raz”
starter-a1-older-badger-soup-asks-once-reason = Jeden raz wystarczy. Odi może je nucić jak piosenkę!
