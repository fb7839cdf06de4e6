# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-older-title = Ślimak Dziadzio
starter-a13-older-outcome-meet = Nie zgadzam się na spotkanie i mówię.

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = Wyścigowy ślimak Wren to Dziadzio. Wygrywa o centymetr, w godzinę.
starter-a13-older-gramps-gramps-1-bubble = Dalej, Dziadziu, dalej!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = Co może zrobić Wren?
starter-a13-older-gramps-shell-place = Wyścig Muszli
starter-a13-older-gramps-shell-wren = Wren
starter-a13-older-gramps-shell-shelly = Muszelka 10
starter-a13-older-gramps-shell-ask-1 = Dziadzio jest najlepszy!
starter-a13-older-gramps-shell-ask-2 = Mam dziesięć lat, jak ty. Spotkamy się w parku?
starter-a13-older-gramps-shell-ask-where = OK, w którym parku?
starter-a13-older-gramps-shell-ask-where-reason = Nie wie na pewno, kto to. A park jest prawdziwy.
starter-a13-older-gramps-shell-ask-no = Nie, nie spotykam się z ludźmi z gier.
starter-a13-older-gramps-shell-ask-no-reason = Jasno i grzecznie. Więcej nie trzeba.
starter-a13-older-gramps-shell-ask-sure = Naprawdę masz dziesięć lat?
starter-a13-older-gramps-shell-ask-sure-reason = Każdy może wpisać „tak”. To nie mówi, kto to jest.
starter-a13-older-gramps-shell-hush-1 = Proszę! Nikomu nie mów.
starter-a13-older-gramps-shell-hush-keep = Zachować
starter-a13-older-gramps-shell-hush-keep-reason = Teraz dorosły może zobaczyć, co napisano.
starter-a13-older-gramps-shell-hush-hush = Nic nie mówić
starter-a13-older-gramps-shell-hush-hush-reason = To dużo jak na jedną osobę. Może zachować i powiedzieć.
starter-a13-older-gramps-shell-kept-1 = Jesteś tam jeszcze?
starter-a13-older-gramps-shell-kept-tell = Iść do dorosłego
starter-a13-older-gramps-shell-kept-tell-reason = Dorosły cieszy się, że Wren mówi. Wren nie zrobiła nic złego.
starter-a13-older-gramps-shell-kept-sorry = Przepraszam! Teraz mi głupio.
starter-a13-older-gramps-shell-kept-sorry-reason = Nie musi tego naprawiać. Dorosły może pomóc.
starter-a13-older-gramps-shell-told-1 = Halo?
starter-a13-older-gramps-shell-told-block = Zablokować z dorosłym
starter-a13-older-gramps-shell-told-block-reason = Dorosły zgłasza to też w grze. Dziadzio może ścigać się dalej.
starter-a13-older-gramps-shell-told-last = Pa! Do następnego wyścigu?
starter-a13-older-gramps-shell-told-last-reason = Wtedy zaczyna się od nowa. Dorosły może pomóc zablokować.

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = Dziadzio powoli kiwa głową. Powiedz to z Wren.
starter-a13-older-gramps-never-sentence = Nigdy nie spotykam się z kimś, kogo znam tylko z internetu.
