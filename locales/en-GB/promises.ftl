# What pupils promise, and *Tell me more* for each. The signed text is the promise itself.
# Ages 4-7: at most 2 sentences of at most 8 words, reading grade 2.0 or below.
# Ages 7-11: at most 4 sentences (3 for -more) of at most 12 words, reading grade 4.0 or below.
# Changing a promise means a new `version` in assets/forms/promises.ron: it is signed again.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = I want to be safe on a screen. Other people may see what I do.
promise-a0-younger-more = My school can see it too. That helps to keep us safe.
promise-a0-older = I want to stay safe. Other people may see what I do on a computer.
promise-a0-older-more = Things online can be seen and copied. School checks too, to help keep us safe.

## A1 Keeps the password secret
promise-a1-younger = I keep my password a secret. It is like my key.
promise-a1-younger-more = Friends do not need my key. My teacher can help if I forget.
promise-a1-older = I keep my password secret.
promise-a1-older-more = A password is like a door key. Even good friends do not need mine. If someone finds it out, an adult helps me change it.

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = My teacher says which pages are OK. I just use those.
promise-a2-younger-more = A new page may pop up. I stop and ask my teacher.
promise-a2-older = My teacher says which pages are OK. I only open those.
promise-a2-older-more = Some pages are not made for children. If a new one pops up, I stop and ask.

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = I tell my teacher if I feel scared. I tell if it does not feel right.
promise-a3-younger-more = My tummy may feel bad. Telling will not get me in trouble.
promise-a3-older = I tell my teacher if I feel scared. I tell if I feel uncomfortable, even just a bit.
promise-a3-older-more = Uncomfortable means it does not feel right. I will not get in trouble for telling.

## A4 Keeps messages polite
promise-a4-younger = I send kind words.
promise-a4-younger-more = I read it first. Would it make me smile?
promise-a4-older = I make sure the messages I send are kind and polite.
promise-a4-older-more = I read it once before I send it. How would it feel to get it? I can still change the words.

## A5 Tells the teacher about a nasty message
promise-a5-younger = If a message is mean, I tell. I tell my teacher.
promise-a5-younger-more = I am not to blame for mean words. A grown-up can help.
promise-a5-older = I tell my teacher if I get a nasty message.
promise-a5-older-more = I am not to blame for what someone else sends. A teacher can help work out what to do.

## A6 Does not reply to a nasty message
promise-a6-younger = I do not write back to mean words.
promise-a6-younger-more = I leave it there to show. A grown-up can help me.
promise-a6-older = I do not reply to a nasty message. I keep it to show an adult.
promise-a6-older-more = A reply can keep it going. A picture of someone with no clothes is never kept. I just tell.

## A7 Gives phone number and address to nobody online
promise-a7-younger = My phone number and home are private. I do not share them online.
promise-a7-younger-more = Someone may ask in a game. I say no and tell a grown-up.
promise-a7-older = My phone number and address are private. I do not give them to people online.
promise-a7-older-more = That means people in games and chats too, even nice ones. I do not give out other people’s details. If someone asks me, I tell an adult.

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = I just email people I know. Or I ask my teacher first.
promise-a8-younger-more = Is the name new to me? I ask before I open it.
promise-a8-older = I only email people I know. If not, my teacher has to agree first.
promise-a8-older-more = A name I do not know can be a trick. I do not open it or click on it. I ask my teacher.

## A9 Uses only the school email address
promise-a9-younger = I just use my school email.
promise-a9-younger-more = My school looks after it. Grown-ups can help if it goes wrong.
promise-a9-older = I only use my school email.
promise-a9-older-more = School looks after it. So an adult can help if it goes wrong.

## A10 Talks to the teacher before using the internet
promise-a10-younger = I ask my teacher first. Then I go online.
promise-a10-younger-more = My teacher checks it is right for us. It is good to ask.
promise-a10-older = I talk to my teacher before I go online.
promise-a10-older-more = That means new games, apps and pages too. Two heads are better than one.

## A11 Keeps name, home and school private online
promise-a11-younger = My name, school and home are private. I do not share them online.
promise-a11-younger-more = I can make up a game name. It can be silly!
promise-a11-older = I keep my name, home and school private online.
promise-a11-older-more = Small facts can add up and show where I am. In a game, I can use a made-up name. If I have told someone, I can tell an adult.

## A12 Puts no photographs of self online
promise-a12-younger = I keep photos of me private. I do not put them online.
promise-a12-younger-more = A photo can spread and spread. A grown-up can help.
promise-a12-older = I keep photos of myself private. I do not upload them.
promise-a12-older-more = A photo can be copied and passed on. Then I have no control of it. If one is out already, an adult can help.

## A13 Never agrees to meet somebody known only online
promise-a13-younger = Someone online may ask to meet me. I say no and tell a grown-up.
promise-a13-younger-more = It may be a friend from a game. I still tell a grown-up.
promise-a13-older = I never agree to meet someone I only know online. If they ask, I tell an adult.
promise-a13-older-more = They may seem nice, or say they are my age. I still cannot be sure who it is. I will not get in trouble for telling.
