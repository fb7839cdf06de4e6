# The reminders at the start of a lesson, each with one question and its answer, as they stand on the
# class board. The teacher reads them out; children answer together.
# Ages 4-7: one sentence each, of at most 8 words; reminder and question together read at grade 2.0 or below.
# Ages 7-11: at most 4 sentences of at most 12 words, grade 4.0 or below. The answer stands in the question’s place.
# Concrete, warm, never a scolding. “I” is the class itself; “you” asks it something.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = Other people may see what I do.
reminder-who-sees-younger-question = Who can see my work here?
reminder-who-sees-younger-answer = My teacher and my school can.
reminder-who-sees-older = Other people may see what I do on a computer.
reminder-who-sees-older-question = Who can see what you do on a school computer?
reminder-who-sees-older-answer = Your teacher and the school can. It helps to keep us safe.
reminder-it-can-stay-younger = What I send can stay there.
reminder-it-can-stay-younger-question = Can I always get it back?
reminder-it-can-stay-younger-answer = No, someone may keep it.
reminder-it-can-stay-older = What goes online can stay and be copied.
reminder-it-can-stay-older-question = You delete a message. Is it gone for good?
reminder-it-can-stay-older-answer = Maybe not. Someone may have kept a copy.
reminder-who-hears-younger = Others may see me and hear me.
reminder-who-hears-younger-question = Who can hear me on a call?
reminder-who-hears-younger-answer = All of us on the call can.
reminder-who-hears-older = Others may see and hear me in a call or game.
reminder-who-hears-older-question = Who can hear what you say in a game?
reminder-who-hears-older-answer = Everyone who plays, and people near them.

## A1: keeps the password secret
reminder-password-key-younger = I keep my password a secret.
reminder-password-key-younger-question = What if my best friend asks?
reminder-password-key-younger-answer = I say no, and we stay friends.
reminder-password-key-older = I keep my password secret.
reminder-password-key-older-question = A good friend asks for your password. What do you say?
reminder-password-key-older-answer = “Sorry, no.” You can still be good friends.
reminder-log-off-younger = I log off when I am done.
reminder-log-off-younger-question = What if I forget to log off?
reminder-log-off-younger-answer = Someone else may use my page.
reminder-log-off-older = I log off when I have finished.
reminder-log-off-older-question = You walk away while logged in. What could happen?
reminder-log-off-older-answer = Someone could send things in your name.
reminder-look-away-younger = I look away when you log in.
reminder-look-away-younger-question = Where can I look?
reminder-look-away-younger-answer = At the wall or my shoes.
reminder-look-away-older = I look away when someone types a password.
reminder-look-away-older-question = You saw a password by mistake. What now?
reminder-look-away-older-answer = Tell them. An adult can help to change it.
reminder-game-password-younger = I do not share game passwords.
reminder-game-password-younger-question = What if a player asks for it?
reminder-game-password-younger-answer = I say no and tell.
reminder-game-password-older = I share no game passwords, not even for a prize.
reminder-game-password-older-question = A player offers coins for your password. What do you do?
reminder-game-password-older-answer = Say no, keep the message, and tell an adult.

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = I open the pages my teacher picks.
reminder-teacher-page-younger-question = What if a new page pops up?
reminder-teacher-page-younger-answer = I stop and I ask.
reminder-teacher-page-older = I only open pages my teacher has said are OK.
reminder-teacher-page-older-question = A link takes you to a new page. What do you do?
reminder-teacher-page-older-answer = Stop there, and ask before you go on.
reminder-adverts-younger = I do not tap on adverts.
reminder-adverts-younger-question = What if a box says I win?
reminder-adverts-younger-answer = It is a trick, so I ask.
reminder-adverts-older = I do not click on adverts or prizes.
reminder-adverts-older-question = A box says you have won a phone. What is it?
reminder-adverts-older-answer = It is an advert or a trick. Close it, or ask.
reminder-look-first-younger = I look before I tap.
reminder-look-first-younger-question = Is the top one always the best?
reminder-look-first-younger-answer = No, the top one may be an advert.
reminder-look-first-older = I read the results before I click.
reminder-look-first-older-question = Is the first result always the best one?
reminder-look-first-older-answer = No. It may be an advert. Read a few first.
reminder-new-file-younger = I ask before I open a file.
reminder-new-file-younger-question = What if I do not know it?
reminder-new-file-younger-answer = I leave it and ask.
reminder-new-file-older = I ask before I open a file in an email.
reminder-new-file-older-question = A file comes that you did not expect. What now?
reminder-new-file-older-answer = Leave it shut, and ask your teacher.

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = I tell if a page feels scary.
reminder-scary-page-younger-question = What do I do first?
reminder-scary-page-younger-answer = I cover the screen and tell.
reminder-scary-page-older = I tell my teacher if a page feels uncomfortable.
reminder-scary-page-older-question = A page makes your tummy feel odd. What do you do?
reminder-scary-page-older-answer = Cover the screen, and tell an adult.
reminder-bad-feeling-younger = I tell if it feels bad.
reminder-bad-feeling-younger-question = Who can I tell at school?
reminder-bad-feeling-younger-answer = Any grown-up I trust.
reminder-bad-feeling-older = I tell my teacher if something online feels wrong.
reminder-bad-feeling-older-question = Who could you tell at school today?
reminder-bad-feeling-older-answer = Any adult you trust. There is more than one.
reminder-past-the-filter-younger = I tell if a bad page comes up.
reminder-past-the-filter-younger-question = Am I to blame for it?
reminder-past-the-filter-younger-answer = No, I cover it and tell.
reminder-past-the-filter-older = I tell if something gets past the school’s filter.
reminder-past-the-filter-older-question = You looked for a pet. A nasty page came up. What now?
reminder-past-the-filter-older-answer = Cover it and tell. You are not to blame.
reminder-told-not-to-tell-younger = I tell if someone says not to.
reminder-told-not-to-tell-younger-question = What if they say it is a secret?
reminder-told-not-to-tell-younger-answer = I still tell a grown-up.
reminder-told-not-to-tell-older = I tell, even if someone asks me to keep it secret.
reminder-told-not-to-tell-older-question = Someone online says “Don’t tell anyone.” What do you do?
reminder-told-not-to-tell-older-answer = Tell an adult you trust straight away.

## A4: keeps messages polite
reminder-kind-words-younger = I send kind words.
reminder-kind-words-younger-question = How can I check they are kind?
reminder-kind-words-younger-answer = I read them before I send.
reminder-kind-words-older = I make sure my messages are kind and polite.
reminder-kind-words-older-question = How can you check a message before you send it?
reminder-kind-words-older-answer = Read it as if it came to you.
reminder-kind-on-a-call-younger = I take turns on a call.
reminder-kind-on-a-call-younger-question = How do I show that I hear you?
reminder-kind-on-a-call-younger-answer = I look, wait and then talk.
reminder-kind-on-a-call-older = I am polite on a video call.
reminder-kind-on-a-call-older-question = How can you show that you are listening?
reminder-kind-on-a-call-older-answer = Look up, wait for your turn, and mute your sound.
reminder-kind-player-younger = I play fair and kind.
reminder-kind-player-younger-question = What can I say when I lose?
reminder-kind-player-younger-answer = I can say “Good game!”
reminder-kind-player-older = I play fair and stay kind when I lose.
reminder-kind-player-older-question = Someone on your team makes a mistake. What can you say?
reminder-kind-player-older-answer = “Good try!” Kind words keep it fun.
reminder-a-joke-for-all-younger = A joke is fun for us all.
reminder-a-joke-for-all-younger-question = What if my friend looks sad?
reminder-a-joke-for-all-younger-answer = I stop and say sorry.
reminder-a-joke-for-all-older = A joke is only a joke if everyone laughs.
reminder-a-joke-for-all-older-question = Your friend is not laughing. What do you do?
reminder-a-joke-for-all-older-answer = Stop, say sorry, and check they are OK.

## A5: tells about a nasty message
reminder-mean-message-younger = I tell about mean words.
reminder-mean-message-younger-question = Who helps me with mean words?
reminder-mean-message-younger-answer = My teacher can help me.
reminder-mean-message-older = I tell my teacher if I get a nasty message.
reminder-mean-message-older-question = You get a nasty message at school. Who do you tell?
reminder-mean-message-older-answer = Your teacher, or any adult here. You are not to blame.
reminder-help-a-friend-younger = I help my friend to tell.
reminder-help-a-friend-younger-question = What if my friend gets mean words?
reminder-help-a-friend-younger-answer = We go and tell a grown-up.
reminder-help-a-friend-older = I help a friend who gets nasty messages.
reminder-help-a-friend-older-question = A friend asks you not to tell. What do you do?
reminder-help-a-friend-older-answer = Go with them to an adult. You are helping.
reminder-telling-helps-younger = I tell if a player is mean.
reminder-telling-helps-younger-question = Is it bad to tell?
reminder-telling-helps-younger-answer = No, it keeps us safe.
reminder-telling-helps-older = I tell if someone is nasty in a game or a call.
reminder-telling-helps-older-question = Is it telling tales to tell an adult?
reminder-telling-helps-older-answer = No. Telling keeps people safe.

## A6: does not reply to a nasty message
reminder-no-reply-younger = I do not answer mean words.
reminder-no-reply-younger-question = What can I do instead?
reminder-no-reply-younger-answer = I leave it and tell.
reminder-no-reply-older = I do not reply to a nasty message.
reminder-no-reply-older-question = What could happen if you reply?
reminder-no-reply-older-answer = It can keep going. Keep it, and show an adult.
reminder-keep-it-to-show-younger = I keep mean words to show.
reminder-keep-it-to-show-younger-question = Who do I show them to?
reminder-keep-it-to-show-younger-answer = I show them to my teacher.
reminder-keep-it-to-show-older = I keep a nasty message to show an adult.
reminder-keep-it-to-show-older-question = What do you do before you block someone?
reminder-keep-it-to-show-older-answer = Keep the message and tell. An adult helps you block.
reminder-leave-the-game-younger = I stop when a game turns mean.
reminder-leave-the-game-younger-question = What do I do then?
reminder-leave-the-game-younger-answer = I tell a grown-up.
reminder-leave-the-game-older = I leave a game or chat that turns nasty.
reminder-leave-the-game-older-question = You have left the chat. What comes next?
reminder-leave-the-game-older-answer = Tell an adult. They can tell the people who run it.

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = My phone number and home are private.
reminder-phone-and-home-younger-question = What if a game asks for them?
reminder-phone-and-home-younger-answer = I say no and tell.
reminder-phone-and-home-older = I do not give my phone number or address online.
reminder-phone-and-home-older-question = A form asks for your address. What do you do?
reminder-phone-and-home-older-answer = Leave it empty, and ask an adult.
reminder-friends-home-younger = My friend’s home is private too.
reminder-friends-home-younger-question = What if someone asks where it is?
reminder-friends-home-younger-answer = I do not say, and I tell.
reminder-friends-home-older = I keep other people’s details private too.
reminder-friends-home-older-question = Someone asks where your friend lives. What do you say?
reminder-friends-home-older-answer = “I don’t share that.” Then tell an adult.
reminder-clues-behind-me-younger = I keep my street out of photos.
reminder-clues-behind-me-younger-question = What can show where I live?
reminder-clues-behind-me-younger-answer = My door and my street can.
reminder-clues-behind-me-older = A photo or a call can show where I live.
reminder-clues-behind-me-older-question = What clues could be behind you?
reminder-clues-behind-me-older-answer = A street sign, a house number or a school badge.

## A8: emails only people known, or agreed
reminder-known-name-younger = I email people I know.
reminder-known-name-younger-question = What if the name is new?
reminder-known-name-younger-answer = I ask first.
reminder-known-name-older = I only email people I know.
reminder-known-name-older-question = The sender’s name is new to you. What do you do?
reminder-known-name-older-answer = Do not open it. Ask your teacher.
reminder-check-the-name-younger = I check the name before I send.
reminder-check-the-name-younger-question = What if I pick the wrong name?
reminder-check-the-name-younger-answer = I tell my teacher.
reminder-check-the-name-older = I check who a message goes to before I send it.
reminder-check-the-name-older-question = You type one wrong letter. Where could it go?
reminder-check-the-name-older-answer = To someone you do not know. So check it twice.
reminder-known-people-younger = I write to people I know.
reminder-known-people-younger-question = What if a new name says hello?
reminder-known-people-younger-answer = I stop and ask my teacher.
reminder-known-people-older = I only write to people I know.
reminder-known-people-older-question = Someone new says hello. What do you do?
reminder-known-people-older-answer = Do not answer yet. Ask your teacher first.

## A9: uses only the school’s accounts
reminder-school-email-younger = I use my school email here.
reminder-school-email-younger-question = Who looks after it?
reminder-school-email-younger-answer = My school looks after it.
reminder-school-email-older = I only use my school email here.
reminder-school-email-older-question = What can school do if an email upsets you?
reminder-school-email-older-answer = An adult can see it and help you.
reminder-my-own-login-younger = I log in with my own name.
reminder-my-own-login-younger-question = May I use my friend’s name?
reminder-my-own-login-younger-answer = No, I use my own.
reminder-my-own-login-older = I use my own school login and nobody else’s.
reminder-my-own-login-older-question = You forgot yours. A friend offers theirs. What now?
reminder-my-own-login-older-answer = Say thanks, and ask your teacher.

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = I ask before I go online.
reminder-ask-first-younger-question = Who do I ask here?
reminder-ask-first-younger-answer = I ask my teacher.
reminder-ask-first-older = I talk to my teacher before I use something new.
reminder-ask-first-older-question = You find a new game. What comes first?
reminder-ask-first-older-answer = Ask an adult to look at it with you.
reminder-ask-before-a-call-younger = I ask before I start a call.
reminder-ask-before-a-call-younger-question = What if someone calls me?
reminder-ask-before-a-call-younger-answer = I ask before I answer.
reminder-ask-before-a-call-older = I ask before I make or take a video call.
reminder-ask-before-a-call-older-question = A call comes in from a new name. What do you do?
reminder-ask-before-a-call-older-answer = Do not answer. Get your teacher.
reminder-ask-before-buying-younger = I ask before I buy in games.
reminder-ask-before-buying-younger-question = What if it says “Buy now”?
reminder-ask-before-buying-younger-answer = I stop and ask a grown-up.
reminder-ask-before-buying-older = I ask before I buy or download anything.
reminder-ask-before-buying-older-question = A game says “Only today!” What is it doing?
reminder-ask-before-buying-older-answer = It is rushing you. Stop, and ask an adult.

## A11: keeps name, home and school private
reminder-made-up-name-younger = I use a made-up game name.
reminder-made-up-name-younger-question = What is a good name?
reminder-made-up-name-younger-answer = One that does not say my name.
reminder-made-up-name-older = I use a made-up name in games and chats.
reminder-made-up-name-older-question = Is “Sam-Elm-School” a good player name?
reminder-made-up-name-older-answer = No. It gives away a name and a school.
reminder-small-facts-younger = My name and school are private.
reminder-small-facts-younger-question = May I type them on a new page?
reminder-small-facts-younger-answer = No, I ask my teacher first.
reminder-small-facts-older = Small facts can add up to show who I am.
reminder-small-facts-older-question = Which facts do you keep private online?
reminder-small-facts-older-answer = Your name, your home, your school and your clubs.

## A12: puts no photographs of self online
reminder-photos-are-private-younger = I keep photos of me private.
reminder-photos-are-private-younger-question = May I put one online?
reminder-photos-are-private-younger-answer = No, I ask a grown-up.
reminder-photos-are-private-older = I do not upload photos of myself.
reminder-photos-are-private-older-question = What can others do with a photo online?
reminder-photos-are-private-older-answer = Copy it, change it or pass it on.
reminder-ask-before-a-photo-younger = I ask before I take your photo.
reminder-ask-before-a-photo-younger-question = What if my friend says no?
reminder-ask-before-a-photo-younger-answer = Then I do not take it.
reminder-ask-before-a-photo-older = I ask before I take a photo of someone.
reminder-ask-before-a-photo-older-question = Your friend says no to a photo. What do you do?
reminder-ask-before-a-photo-older-answer = Put the camera down. No means no.

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = I do not meet people from online.
reminder-no-meeting-younger-question = What if someone asks?
reminder-no-meeting-younger-answer = I say no and tell.
reminder-no-meeting-older = I never agree to meet someone I only know online.
reminder-no-meeting-older-question = A player wants to meet at the park. What do you do?
reminder-no-meeting-older-answer = Say no. Keep it to show. Tell an adult.
reminder-who-is-it-really-younger = I can not see who it is online.
reminder-who-is-it-really-younger-question = How can I be sure?
reminder-who-is-it-really-younger-answer = I can not, so I ask.
reminder-who-is-it-really-older = People online may not be who they say.
reminder-who-is-it-really-older-question = Someone says they are ten too. Can you be sure?
reminder-who-is-it-really-older-answer = No. Anyone can type that.
reminder-no-private-chat-younger = I stay where my teacher can see.
reminder-no-private-chat-younger-question = What if someone wants just me?
reminder-no-private-chat-younger-answer = I say no and tell.
reminder-no-private-chat-older = I stay in chats my teacher knows about.
reminder-no-private-chat-older-question = Someone asks you into a private chat. What do you do?
reminder-no-private-chat-older-answer = Stay where you are, and tell an adult.
