# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-younger-title = Tu-tuuu!
starter-a10-younger-outcome-ask = Întreb întâi. Apoi intru pe internet.

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = Fenn nu mai are răbdare și uită să întrebe.
starter-a10-younger-glasses-toot-1-bubble = Tu-tuuu!
starter-a10-younger-glasses-toot-2 = Jocul e tare. Ochelarii domnului Mole cad în ceai!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = Pe cine poate întreba Fenn data viitoare?
starter-a10-younger-glasses-who-class = În clasă
starter-a10-younger-glasses-who-class-partner = Învățătorul meu
starter-a10-younger-glasses-who-class-reason = În clasă, învățătorul se uită întâi.
    .easy = Învățătorul se uită întâi.
starter-a10-younger-glasses-who-home = Acasă
starter-a10-younger-glasses-who-home-partner = Un adult de acasă
starter-a10-younger-glasses-who-home-reason = Acasă, un adult se poate uita cu el.
    .easy = Un adult se poate uita cu el.
starter-a10-younger-glasses-who-club = La club
starter-a10-younger-glasses-who-club-partner = Un ajutor la club
starter-a10-younger-glasses-who-club-reason = Ajutorul de la club se poate uita cu el.

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = Pescuiește ochelarii și spune.
starter-a10-younger-glasses-may-sentence = Pot să intru pe internet, te rog?
