# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/reminders.ftl and ../README.md.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = Inni mogą widzieć, co robię.
reminder-who-sees-younger-question = Kto może tu zobaczyć moją pracę?
reminder-who-sees-younger-answer = Mój nauczyciel i moja szkoła.
reminder-who-sees-older = Inni mogą widzieć, co robię na komputerze.
reminder-who-sees-older-question = Kto może zobaczyć, co robisz na szkolnym komputerze?
reminder-who-sees-older-answer = Twój nauczyciel i szkoła. To pomaga nas chronić.
reminder-it-can-stay-younger = To, co wysyłam, może tam zostać.
reminder-it-can-stay-younger-question = Czy zawsze mogę to cofnąć?
reminder-it-can-stay-younger-answer = Nie, ktoś może to zachować.
reminder-it-can-stay-older = To, co trafia do internetu, może tam zostać. Ktoś może to skopiować.
reminder-it-can-stay-older-question = Usuwasz wiadomość. Czy znika na zawsze?
reminder-it-can-stay-older-answer = Może nie. Ktoś może mieć kopię.
reminder-who-hears-younger = Inni mogą mnie widzieć i słyszeć.
reminder-who-hears-younger-question = Kto słyszy mnie w rozmowie?
reminder-who-hears-younger-answer = Wszyscy, którzy w niej są.
reminder-who-hears-older = W rozmowie lub grze inni mogą mnie widzieć i słyszeć.
reminder-who-hears-older-question = Kto może słyszeć, co mówisz w grze?
reminder-who-hears-older-answer = Każdy, kto gra, i ludzie obok.

## A1: keeps the password secret
reminder-password-key-younger = Moje hasło to sekret.
reminder-password-key-younger-question = A jeśli pyta najlepszy przyjaciel?
reminder-password-key-younger-answer = Mówię „nie” i dalej się lubimy.
reminder-password-key-older = Nikomu nie podaję swojego hasła.
reminder-password-key-older-question = Dobry przyjaciel prosi o twoje hasło. Co powiesz?
reminder-password-key-older-answer = „Przykro mi, nie.” Dalej możecie się przyjaźnić.
reminder-log-off-younger = Wylogowuję się, gdy kończę.
reminder-log-off-younger-question = A jeśli o tym zapomnę?
reminder-log-off-younger-answer = Ktoś inny może wejść na moją stronę.
reminder-log-off-older = Wylogowuję się, kiedy kończę pracę.
reminder-log-off-older-question = Odchodzisz bez wylogowania. Co może się stać?
reminder-log-off-older-answer = Ktoś może wysyłać rzeczy w twoim imieniu.
reminder-look-away-younger = Odwracam wzrok, gdy się logujesz.
reminder-look-away-younger-question = Gdzie mogę patrzeć?
reminder-look-away-younger-answer = Na ścianę albo na buty.
reminder-look-away-older = Odwracam wzrok, gdy ktoś wpisuje hasło.
reminder-look-away-older-question = Przypadkiem widzisz czyjeś hasło. Co teraz?
reminder-look-away-older-answer = Powiedz tej osobie. Dorosły może pomóc je zmienić.
reminder-game-password-younger = Nie podaję haseł do gier.
reminder-game-password-younger-question = A jeśli poprosi ktoś z gry?
reminder-game-password-younger-answer = Nie zgadzam się i mówię.
reminder-game-password-older = Nie podaję haseł do gier, nawet za nagrodę.
reminder-game-password-older-question = Ktoś w grze daje monety za twoje hasło. Co robisz?
reminder-game-password-older-answer = Odmów, zachowaj wiadomość i powiedz dorosłemu.

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = Otwieram strony, które wybiera nauczyciel.
reminder-teacher-page-younger-question = A jeśli wyskoczy nowa strona?
reminder-teacher-page-younger-answer = Przerywam i pytam.
reminder-teacher-page-older = Otwieram tylko strony, na które zgadza się nauczyciel.
reminder-teacher-page-older-question = Link prowadzi na nową stronę. Co robisz?
reminder-teacher-page-older-answer = Zatrzymaj się i zapytaj, zanim pójdziesz dalej.
reminder-adverts-younger = Nie dotykam reklam.
reminder-adverts-younger-question = A jeśli okienko mówi „Wygrywasz”?
reminder-adverts-younger-answer = To sztuczka, więc pytam.
reminder-adverts-older = Nie klikam reklam ani nagród.
reminder-adverts-older-question = Okienko mówi, że wygrywasz telefon. Co to jest?
reminder-adverts-older-answer = To reklama albo sztuczka. Zamknij albo zapytaj.
reminder-look-first-younger = Patrzę, zanim dotknę.
reminder-look-first-younger-question = Czy pierwsze zawsze jest najlepsze?
reminder-look-first-younger-answer = Nie, pierwsza może być reklama.
reminder-look-first-older = Czytam wyniki, zanim kliknę.
reminder-look-first-older-question = Czy pierwszy wynik zawsze jest najlepszy?
reminder-look-first-older-answer = Nie. To może być reklama. Przeczytaj najpierw kilka.
reminder-new-file-younger = Pytam, zanim otworzę plik.
reminder-new-file-younger-question = A jeśli go nie znam?
reminder-new-file-younger-answer = Zostawiam go i pytam.
reminder-new-file-older = Pytam, zanim otworzę plik z e-maila.
reminder-new-file-older-question = Przychodzi plik, na który nie czekasz. Co teraz?
reminder-new-file-older-answer = Nie otwieraj go i zapytaj nauczyciela.

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = Mówię, gdy strona jest straszna.
reminder-scary-page-younger-question = Co robię najpierw?
reminder-scary-page-younger-answer = Zakrywam ekran i mówię.
reminder-scary-page-older = Mówię nauczycielowi, gdy przy jakiejś stronie czuję się nieswojo.
reminder-scary-page-older-question = Przy jakiejś stronie dziwnie ci w brzuchu. Co robisz?
reminder-scary-page-older-answer = Zakryj ekran i powiedz dorosłemu.
reminder-bad-feeling-younger = Mówię, gdy mi z czymś źle.
reminder-bad-feeling-younger-question = Komu mogę powiedzieć w szkole?
reminder-bad-feeling-younger-answer = Każdemu dorosłemu, któremu ufam.
reminder-bad-feeling-older = Mówię nauczycielowi, gdy w internecie coś jest nie tak.
reminder-bad-feeling-older-question = Komu możesz dziś powiedzieć w szkole?
reminder-bad-feeling-older-answer = Każdemu dorosłemu, któremu ufasz. Jest ich kilkoro.
reminder-past-the-filter-younger = Mówię, gdy pojawi się zła strona.
reminder-past-the-filter-younger-question = Czy to moja wina?
reminder-past-the-filter-younger-answer = Nie, zakrywam ją i mówię.
reminder-past-the-filter-older = Mówię, gdy coś przejdzie przez szkolny filtr.
reminder-past-the-filter-older-question = Szukasz zwierzątka. Wyskakuje brzydka strona. Co teraz?
reminder-past-the-filter-older-answer = Zakryj i powiedz. To nie twoja wina.
reminder-told-not-to-tell-younger = Mówię, nawet gdy ktoś zabrania.
reminder-told-not-to-tell-younger-question = A jeśli mówi, że to sekret?
reminder-told-not-to-tell-younger-answer = I tak mówię komuś dorosłemu.
reminder-told-not-to-tell-older = Mówię, nawet gdy ktoś prosi, żeby to był sekret.
reminder-told-not-to-tell-older-question = Ktoś w internecie pisze: „Nie mów nikomu”. Co robisz?
reminder-told-not-to-tell-older-answer = Od razu powiedz dorosłemu, któremu ufasz.

## A4: keeps messages polite
reminder-kind-words-younger = Wysyłam miłe słowa.
reminder-kind-words-younger-question = Jak sprawdzić, czy są miłe?
reminder-kind-words-younger-answer = Czytam je, zanim wyślę.
reminder-kind-words-older = Dbam, żeby moje wiadomości były miłe i grzeczne.
reminder-kind-words-older-question = Jak sprawdzić wiadomość przed wysłaniem?
reminder-kind-words-older-answer = Przeczytaj ją tak, jakby przyszła do ciebie.
reminder-kind-on-a-call-younger = W rozmowie mówimy po kolei.
reminder-kind-on-a-call-younger-question = Jak pokazać, że słucham?
reminder-kind-on-a-call-younger-answer = Patrzę, czekam, a potem mówię.
reminder-kind-on-a-call-older = W rozmowie wideo mówię grzecznie.
reminder-kind-on-a-call-older-question = Jak możesz pokazać, że słuchasz?
reminder-kind-on-a-call-older-answer = Patrz, czekaj na swoją kolej i wycisz dźwięk.
reminder-kind-player-younger = Gram uczciwie i miło.
reminder-kind-player-younger-question = Co powiedzieć, gdy przegram?
reminder-kind-player-younger-answer = Mogę powiedzieć „Dobra gra!”
reminder-kind-player-older = Gram uczciwie i miło, także gdy przegrywam.
reminder-kind-player-older-question = Ktoś z twojej drużyny robi błąd. Co możesz powiedzieć?
reminder-kind-player-older-answer = „Dobra próba!” Miłe słowa sprawiają, że gra cieszy.
reminder-a-joke-for-all-younger = Żart cieszy nas wszystkich.
reminder-a-joke-for-all-younger-question = A jeśli komuś jest smutno?
reminder-a-joke-for-all-younger-answer = Przestaję i przepraszam.
reminder-a-joke-for-all-older = Żart jest żartem, gdy śmieją się wszyscy.
reminder-a-joke-for-all-older-question = Twój przyjaciel się nie śmieje. Co robisz?
reminder-a-joke-for-all-older-answer = Przestań, przeproś i sprawdź, jak się czuje.

## A5: tells about a nasty message
reminder-mean-message-younger = Mówię o niemiłych słowach.
reminder-mean-message-younger-question = Kto pomaga mi przy niemiłych słowach?
reminder-mean-message-younger-answer = Mój nauczyciel może mi pomóc.
reminder-mean-message-older = Gdy dostaję przykrą wiadomość, mówię nauczycielowi.
reminder-mean-message-older-question = Dostajesz w szkole przykrą wiadomość. Komu mówisz?
reminder-mean-message-older-answer = Nauczycielowi albo innemu dorosłemu tutaj. To nie twoja wina.
reminder-help-a-friend-younger = Pomagam innym powiedzieć.
reminder-help-a-friend-younger-question = A jeśli ktoś pisze niemiło do przyjaciela?
reminder-help-a-friend-younger-answer = Idziemy i mówimy dorosłemu.
reminder-help-a-friend-older = Pomagam, gdy ktoś dostaje przykre wiadomości.
reminder-help-a-friend-older-question = Przyjaciel prosi, żeby nie mówić. Co robisz?
reminder-help-a-friend-older-answer = Idź z nim do dorosłego. To jest pomoc.
reminder-telling-helps-younger = Mówię, gdy ktoś w grze jest niemiły.
reminder-telling-helps-younger-question = Czy mówienie jest złe?
reminder-telling-helps-younger-answer = Nie, to nas chroni.
reminder-telling-helps-older = Mówię, gdy ktoś w grze lub rozmowie jest niemiły.
reminder-telling-helps-older-question = Czy mówienie dorosłemu to skarżenie?
reminder-telling-helps-older-answer = Nie. Mówienie chroni ludzi.

## A6: does not reply to a nasty message
reminder-no-reply-younger = Nie odpowiadam na niemiłe słowa.
reminder-no-reply-younger-question = Co mogę zrobić zamiast tego?
reminder-no-reply-younger-answer = Zostawiam je i mówię.
reminder-no-reply-older = Nie odpisuję na przykrą wiadomość.
reminder-no-reply-older-question = Co może się stać, gdy odpiszesz?
reminder-no-reply-older-answer = To może trwać dalej. Zachowaj ją i pokaż dorosłemu.
reminder-keep-it-to-show-younger = Zachowuję niemiłe słowa, żeby pokazać.
reminder-keep-it-to-show-younger-question = Komu je pokazuję?
reminder-keep-it-to-show-younger-answer = Pokazuję je nauczycielowi.
reminder-keep-it-to-show-older = Zachowuję przykrą wiadomość, żeby pokazać dorosłemu.
reminder-keep-it-to-show-older-question = Co robisz, zanim kogoś zablokujesz?
reminder-keep-it-to-show-older-answer = Zachowaj wiadomość i powiedz. Dorosły pomoże zablokować.
reminder-leave-the-game-younger = Kończę, gdy gra robi się niemiła.
reminder-leave-the-game-younger-question = Co robię potem?
reminder-leave-the-game-younger-answer = Mówię komuś dorosłemu.
reminder-leave-the-game-older = Wychodzę z gry lub czatu, gdy robi się przykro.
reminder-leave-the-game-older-question = Wychodzisz z czatu. Co dalej?
reminder-leave-the-game-older-answer = Powiedz dorosłemu. Może napisać do tych, którzy go prowadzą.

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = Mój numer telefonu i dom są prywatne.
reminder-phone-and-home-younger-question = A jeśli gra o nie pyta?
reminder-phone-and-home-younger-answer = Nie zgadzam się i mówię.
reminder-phone-and-home-older = Nie podaję w internecie numeru telefonu ani adresu.
reminder-phone-and-home-older-question = Formularz pyta o twój adres. Co robisz?
reminder-phone-and-home-older-answer = Zostaw puste miejsce i zapytaj dorosłego.
reminder-friends-home-younger = Dom przyjaciela też jest prywatny.
reminder-friends-home-younger-question = A jeśli ktoś pyta, gdzie jest?
reminder-friends-home-younger-answer = Nie mówię gdzie i idę do dorosłego.
reminder-friends-home-older = Nie podaję też danych innych osób.
reminder-friends-home-older-question = Ktoś pyta, gdzie mieszka twój przyjaciel. Co powiesz?
reminder-friends-home-older-answer = „Tego nie mówię.” Potem powiedz dorosłemu.
reminder-clues-behind-me-younger = Na zdjęciach nie ma mojej ulicy.
reminder-clues-behind-me-younger-question = Co może zdradzić, gdzie mieszkam?
reminder-clues-behind-me-younger-answer = Moje drzwi i moja ulica.
reminder-clues-behind-me-older = Zdjęcie lub rozmowa może zdradzić, gdzie mieszkam.
reminder-clues-behind-me-older-question = Co może być widać za tobą?
reminder-clues-behind-me-older-answer = Nazwa ulicy, numer domu albo znaczek szkoły.

## A8: emails only people known, or agreed
reminder-known-name-younger = Piszę e-maile do znajomych.
reminder-known-name-younger-question = A jeśli nie znam nazwy?
reminder-known-name-younger-answer = Najpierw pytam.
reminder-known-name-older = Piszę e-maile tylko do osób, które znam.
reminder-known-name-older-question = Nie znasz nadawcy. Co robisz?
reminder-known-name-older-answer = Nie otwieraj. Zapytaj nauczyciela.
reminder-check-the-name-younger = Sprawdzam imię, zanim wyślę.
reminder-check-the-name-younger-question = A jeśli wybiorę złe imię?
reminder-check-the-name-younger-answer = Mówię nauczycielowi.
reminder-check-the-name-older = Sprawdzam, do kogo idzie wiadomość, zanim ją wyślę.
reminder-check-the-name-older-question = Jedna litera jest zła. Gdzie to może trafić?
reminder-check-the-name-older-answer = Do kogoś, kogo nie znasz. Dlatego sprawdź dwa razy.
reminder-known-people-younger = Piszę do osób, które znam.
reminder-known-people-younger-question = A jeśli ktoś nowy pisze „cześć”?
reminder-known-people-younger-answer = Przerywam i pytam nauczyciela.
reminder-known-people-older = Piszę tylko do osób, które znam.
reminder-known-people-older-question = Ktoś nowy pisze „cześć”. Co robisz?
reminder-known-people-older-answer = Jeszcze nie odpisuj. Najpierw zapytaj nauczyciela.

## A9: uses only the school’s accounts
reminder-school-email-younger = Używam tu szkolnej poczty.
reminder-school-email-younger-question = Kto o nią dba?
reminder-school-email-younger-answer = Dba o nią moja szkoła.
reminder-school-email-older = Używam tu tylko szkolnej poczty.
reminder-school-email-older-question = Co może zrobić szkoła, gdy e-mail cię zmartwi?
reminder-school-email-older-answer = Dorosły może go zobaczyć i ci pomóc.
reminder-my-own-login-younger = Loguję się swoim imieniem.
reminder-my-own-login-younger-question = Czy mogę użyć imienia kolegi?
reminder-my-own-login-younger-answer = Nie, używam swojego.
reminder-my-own-login-older = Używam tylko swojego szkolnego loginu.
reminder-my-own-login-older-question = Nie pamiętasz swojego. Kolega daje ci swój. Co teraz?
reminder-my-own-login-older-answer = Podziękuj i zapytaj nauczyciela.

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = Pytam, zanim wejdę do internetu.
reminder-ask-first-younger-question = Kogo tu pytam?
reminder-ask-first-younger-answer = Pytam nauczyciela.
reminder-ask-first-older = Rozmawiam z nauczycielem, zanim użyję czegoś nowego.
reminder-ask-first-older-question = Znajdujesz nową grę. Co najpierw?
reminder-ask-first-older-answer = Poproś dorosłego, żeby obejrzał ją z tobą.
reminder-ask-before-a-call-younger = Pytam, zanim zadzwonię.
reminder-ask-before-a-call-younger-question = A jeśli ktoś dzwoni do mnie?
reminder-ask-before-a-call-younger-answer = Pytam, zanim odbiorę.
reminder-ask-before-a-call-older = Pytam, zanim zadzwonię lub odbiorę rozmowę wideo.
reminder-ask-before-a-call-older-question = Dzwoni ktoś nieznany. Co robisz?
reminder-ask-before-a-call-older-answer = Nie odbieraj. Zawołaj nauczyciela.
reminder-ask-before-buying-younger = Pytam, zanim kupię coś w grze.
reminder-ask-before-buying-younger-question = A jeśli jest tam „Kup teraz”?
reminder-ask-before-buying-younger-answer = Przerywam i pytam dorosłego.
reminder-ask-before-buying-older = Pytam, zanim coś kupię lub pobiorę.
reminder-ask-before-buying-older-question = Gra mówi: „Tylko dziś!” Co ona robi?
reminder-ask-before-buying-older-answer = Pogania cię. Zatrzymaj się i zapytaj dorosłego.

## A11: keeps name, home and school private
reminder-made-up-name-younger = W grze mam wymyślone imię.
reminder-made-up-name-younger-question = Jakie imię jest dobre?
reminder-made-up-name-younger-answer = Takie, które nie zdradza mojego.
reminder-made-up-name-older = W grach i na czatach mam wymyślone imię.
reminder-made-up-name-older-question = Czy „Sam-Elm-School” to dobra nazwa gracza?
reminder-made-up-name-older-answer = Nie. Zdradza imię i szkołę.
reminder-small-facts-younger = Moje imię i szkoła są prywatne.
reminder-small-facts-younger-question = Czy mogę wpisać je na nowej stronie?
reminder-small-facts-younger-answer = Nie, najpierw pytam nauczyciela.
reminder-small-facts-older = Z małych wiadomości można złożyć, kim jestem.
reminder-small-facts-older-question = Czego nie zdradzasz w internecie?
reminder-small-facts-older-answer = Imienia, domu, szkoły i swoich zajęć.

## A12: puts no photographs of self online
reminder-photos-are-private-younger = Moje zdjęcia są prywatne.
reminder-photos-are-private-younger-question = Czy mogę jakieś wrzucić do internetu?
reminder-photos-are-private-younger-answer = Nie, pytam dorosłego.
reminder-photos-are-private-older = Nie wrzucam swoich zdjęć do internetu.
reminder-photos-are-private-older-question = Co inni mogą zrobić ze zdjęciem w internecie?
reminder-photos-are-private-older-answer = Skopiować je, zmienić albo podać dalej.
reminder-ask-before-a-photo-younger = Pytam, zanim zrobię ci zdjęcie.
reminder-ask-before-a-photo-younger-question = A jeśli ktoś mówi „nie”?
reminder-ask-before-a-photo-younger-answer = Wtedy nie robię zdjęcia.
reminder-ask-before-a-photo-older = Pytam, zanim zrobię komuś zdjęcie.
reminder-ask-before-a-photo-older-question = Przyjaciel nie chce zdjęcia. Co robisz?
reminder-ask-before-a-photo-older-answer = Odłóż aparat. Nie znaczy nie.

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = Nie spotykam się z ludźmi z internetu.
reminder-no-meeting-younger-question = A jeśli ktoś o to prosi?
reminder-no-meeting-younger-answer = Nie zgadzam się i mówię.
reminder-no-meeting-older = Nigdy nie zgadzam się na spotkanie z kimś tylko z internetu.
reminder-no-meeting-older-question = Ktoś z gry chce się spotkać w parku. Co robisz?
reminder-no-meeting-older-answer = Odmów. Zachowaj to, żeby pokazać. Powiedz dorosłemu.
reminder-who-is-it-really-younger = W internecie nie widzę, kto to jest.
reminder-who-is-it-really-younger-question = Jak mogę mieć pewność?
reminder-who-is-it-really-younger-answer = Nie mogę, więc pytam.
reminder-who-is-it-really-older = W internecie ktoś może być kimś innym, niż mówi.
reminder-who-is-it-really-older-question = Ktoś mówi, że też ma dziesięć lat. Czy to pewne?
reminder-who-is-it-really-older-answer = Nie. Każdy może tak napisać.
reminder-no-private-chat-younger = Jestem tam, gdzie widzi mnie nauczyciel.
reminder-no-private-chat-younger-question = A jeśli ktoś chce pisać tylko ze mną?
reminder-no-private-chat-younger-answer = Nie zgadzam się i mówię.
reminder-no-private-chat-older = Piszę na czatach, o których wie nauczyciel.
reminder-no-private-chat-older-question = Ktoś zaprasza cię na prywatny czat. Co robisz?
reminder-no-private-chat-older-answer = Zostań tam, gdzie jesteś, i powiedz dorosłemu.
