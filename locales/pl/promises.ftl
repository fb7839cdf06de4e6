# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/promises.ftl and ../README.md.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = Chcę być bezpiecznie przy ekranie. Inni mogą widzieć, co robię.
promise-a0-younger-more = Szkoła też może to widzieć. To pomaga nas chronić.
promise-a0-older = Chcę czuć się bezpiecznie. Inni mogą widzieć, co robię na komputerze.
promise-a0-older-more = Rzeczy w internecie można zobaczyć i skopiować. Szkoła też sprawdza, żeby pomóc nas chronić.

## A1 Keeps the password secret
promise-a1-younger = Moje hasło to sekret. Jest jak mój klucz.
promise-a1-younger-more = Koledzy nie potrzebują mojego klucza. Gdy zapomnę, pomoże mi nauczyciel.
promise-a1-older = Nikomu nie podaję swojego hasła.
promise-a1-older-more = Hasło jest jak klucz do drzwi. Nawet dobrzy przyjaciele nie potrzebują mojego. Jeśli ktoś je pozna, dorosły pomaga mi je zmienić.

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = Nauczyciel mówi, które strony są dobre. Wchodzę tylko na nie.
promise-a2-younger-more = Może wyskoczyć nowa strona. Wtedy przerywam i pytam nauczyciela.
promise-a2-older = Nauczyciel mówi, które strony są w porządku. Otwieram tylko te.
promise-a2-older-more = Niektóre strony nie są dla dzieci. Gdy wyskoczy nowa, przerywam i pytam.

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = Gdy się boję, mówię nauczycielowi. Mówię też, gdy coś jest nie tak.
promise-a3-younger-more = Mogę czuć się źle w brzuchu. Nie będę mieć kłopotów za to, że mówię.
promise-a3-older = Gdy się boję, mówię nauczycielowi. Mówię też, gdy czuję się nieswojo, nawet trochę.
promise-a3-older-more = Nieswojo, czyli czuję, że coś jest nie tak. Nie będę mieć kłopotów za to, że mówię.

## A4 Keeps messages polite
promise-a4-younger = Wysyłam miłe słowa.
promise-a4-younger-more = Najpierw to czytam. Czy to by mnie ucieszyło?
promise-a4-older = Dbam, żeby moje wiadomości były miłe i grzeczne.
promise-a4-older-more = Czytam wiadomość, zanim ją wyślę. Jak to jest ją dostać? Mogę jeszcze zmienić słowa.

## A5 Tells the teacher about a nasty message
promise-a5-younger = Gdy wiadomość jest niemiła, mówię o tym. Mówię nauczycielowi.
promise-a5-younger-more = Niemiłe słowa to nie moja wina. Ktoś dorosły może pomóc.
promise-a5-older = Gdy dostaję przykrą wiadomość, mówię nauczycielowi.
promise-a5-older-more = To, co wysyła ktoś inny, to nie moja wina. Nauczyciel może pomóc ustalić, co zrobić.

## A6 Does not reply to a nasty message
promise-a6-younger = Nie odpisuję na niemiłe słowa.
promise-a6-younger-more = Zostawiam je, żeby pokazać. Ktoś dorosły może mi pomóc.
promise-a6-older = Nie odpisuję na przykrą wiadomość. Zachowuję ją, żeby pokazać komuś dorosłemu.
promise-a6-older-more = Gdy odpisuję, to może trwać dalej. Zdjęcia kogoś bez ubrania nigdy nie zachowuję. Po prostu mówię.

## A7 Gives phone number and address to nobody online
promise-a7-younger = Mój numer telefonu i dom to moja prywatna sprawa. Nie podaję ich w internecie.
promise-a7-younger-more = Ktoś może zapytać w grze. Nie zgadzam się i mówię komuś dorosłemu.
promise-a7-older = Mój numer telefonu i adres są prywatne. Nie podaję ich ludziom w internecie.
promise-a7-older-more = Także ludziom z gier i czatów, nawet miłym. Nie podaję też danych innych osób. Gdy ktoś pyta, mówię komuś dorosłemu.

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = Piszę e-maile tylko do znajomych. Albo najpierw pytam nauczyciela.
promise-a8-younger-more = Nie znam tej nazwy? Pytam, zanim otworzę.
promise-a8-older = Piszę e-maile tylko do osób, które znam. Do innych tylko za zgodą nauczyciela.
promise-a8-older-more = Nieznana nazwa może być podstępem. Nie otwieram tego i nie klikam. Pytam nauczyciela.

## A9 Uses only the school email address
promise-a9-younger = Używam tylko szkolnej poczty.
promise-a9-younger-more = Szkoła o nią dba. Dorośli mogą pomóc, gdy coś pójdzie źle.
promise-a9-older = Używam tylko szkolnej poczty.
promise-a9-older-more = Szkoła o nią dba. Dlatego dorosły może pomóc, gdy coś pójdzie źle.

## A10 Talks to the teacher before using the internet
promise-a10-younger = Najpierw pytam nauczyciela. Potem wchodzę do internetu.
promise-a10-younger-more = Nauczyciel sprawdza, czy to dla nas. Dobrze jest zapytać.
promise-a10-older = Rozmawiam z nauczycielem, zanim wejdę do internetu.
promise-a10-older-more = To dotyczy też nowych gier, aplikacji i stron. Co dwie głowy, to nie jedna.

## A11 Keeps name, home and school private online
promise-a11-younger = Moje imię, szkoła i dom są prywatne. Nie podaję ich w internecie.
promise-a11-younger-more = Mogę wymyślić imię do gry. Może być śmieszne!
promise-a11-older = Nie zdradzam w internecie imienia, domu ani szkoły.
promise-a11-older-more = Z małych wiadomości można się dowiedzieć, gdzie jestem. W grze mogę mieć wymyślone imię. Gdy coś już komuś zdradzę, mogę powiedzieć dorosłemu.

## A12 Puts no photographs of self online
promise-a12-younger = Moje zdjęcia są prywatne. Nie wrzucam ich do internetu.
promise-a12-younger-more = Zdjęcie może iść dalej i dalej. Ktoś dorosły może pomóc.
promise-a12-older = Moje zdjęcia są prywatne. Nie wrzucam ich do internetu.
promise-a12-older-more = Zdjęcie można skopiować i podać dalej. Wtedy nie mam już na to wpływu. Jeśli jakieś już tam jest, dorosły może pomóc.

## A13 Never agrees to meet somebody known only online
promise-a13-younger = Ktoś z internetu może chcieć się spotkać. Nie zgadzam się i mówię dorosłemu.
promise-a13-younger-more = To może być ktoś miły z gry. I tak mówię komuś dorosłemu.
promise-a13-older = Nigdy nie zgadzam się na spotkanie z kimś, kogo znam tylko z internetu. Gdy ktoś o to prosi, mówię dorosłemu.
promise-a13-older-more = Ktoś może być miły albo mówić, że ma tyle lat co ja. I tak nie wiem na pewno, kto to jest. Nie będę mieć kłopotów za to, że mówię.
