# Words of the lesson “Perfect teeth and six fingers” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# In the first tale Quill is a girl of eleven, Waffle her dog, and Sky11 a player in a drawing app. In the second Rocket is a
# boy who uses a wheelchair (the tale is not about that), Sprig a girl in his class.

## The card, and what a child can do afterwards
self-older-title = Perfect teeth and six fingers
self-older-outcome-edit = I can say how a picture was changed, and what for.
self-older-outcome-identity = I choose how to show myself, and others choose too.
self-older-outcome-photo = I keep photos of me private when I am pushed.
self-older-outcome-tell = I tell an adult when a picture or a chat feels wrong.

### First tale: Waffle’s teeth

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = Quill is eleven and has a new phone. It has a filter called Glow. Glow smooths skin, widens eyes and whitens teeth.
    .easy = Quill has a new phone. It has a filter called Glow. Glow smooths skin and whitens teeth.
self-older-dog-teeth-glow-2 = At home, Quill holds the phone up. Glow cannot find her face. So it finds the dog’s.
self-older-dog-teeth-glow-2-bubble = Face found!
self-older-dog-teeth-glow-3 = Now Waffle has long lashes and a row of shining human teeth. He looks like a rich uncle at a wedding.
    .easy = Now Waffle has a row of shining human teeth!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = Pictures get changed for many reasons. Find the pairs.
self-older-dog-teeth-reasons-dog = Human teeth on a dog
self-older-dog-teeth-reasons-dog-partner = For a laugh
self-older-dog-teeth-reasons-dog-reason = No one believes it, and Waffle does not mind.
self-older-dog-teeth-reasons-cream = Skin like glass in an advert
self-older-dog-teeth-reasons-cream-partner = To sell a cream
self-older-dog-teeth-reasons-cream-reason = If our own skin feels wrong, we may buy the cream.
self-older-dog-teeth-reasons-singer = The best of sixty tries
self-older-dog-teeth-reasons-singer-partner = To make it look easy
self-older-dog-teeth-reasons-singer-reason = We do not see the other fifty-nine.
self-older-dog-teeth-reasons-mask = A borrowed face on a new profile
self-older-dog-teeth-reasons-mask-partner = To hide who it is
self-older-dog-teeth-reasons-mask-reason = A face on a profile can belong to someone else.

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = This advert wants Quill to feel something. Find what tricks the eye.
self-older-dog-teeth-advert-label-name = The label
self-older-dog-teeth-advert-label = Advert
self-older-dog-teeth-advert-label-reason = It says that it is an advert. That is honest.
self-older-dog-teeth-advert-after-name = The two pictures
self-older-dog-teeth-advert-after = Before: grey. After: sun, smile.
self-older-dog-teeth-advert-after-reason = They changed the light and the smile. Cream can not do that.
self-older-dog-teeth-advert-nine-name = The small print
self-older-dog-teeth-advert-nine = 9 in 10 love it! (We asked our staff.)
self-older-dog-teeth-advert-nine-reason = They asked people who want to sell it.
self-older-dog-teeth-advert-dry-name = What it is
self-older-dog-teeth-advert-dry = A cream for dry hands.
self-older-dog-teeth-advert-dry-reason = This says what it is for. That is fine.

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = Quill scrolls past fifty faces, all smooth. Then she looks up at the mirror. How might she feel?
    .easy = Quill sees fifty smooth faces, then her own. How might she feel?
self-older-dog-teeth-mirror-says = All of these can be true. The fifty faces are not what fifty people look like.

## Choice: two good things to do
self-older-dog-teeth-help-question = Quill thinks her own face is wrong. It is not. What could help her?
self-older-dog-teeth-help-glow = Use Glow on every photo from now on
self-older-dog-teeth-help-glow-reason = Then she needs Glow more and more. Her face was fine all along.
self-older-dog-teeth-help-tell = Tell an adult she trusts
self-older-dog-teeth-help-tell-reason = Her uncle shows her his own photos. In all ten he blinks. They laugh.
self-older-dog-teeth-help-draw = Put the phone away and draw Waffle
self-older-dog-teeth-help-draw-reason = A break helps. Waffle still has his own crooked teeth.

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = What can Quill do now?
self-older-dog-teeth-chat-place = Sketch Space
self-older-dog-teeth-chat-quill = Quill
self-older-dog-teeth-chat-sky = Sky11
self-older-dog-teeth-chat-uncle = Quill’s uncle
self-older-dog-teeth-chat-photo-1 = I love how you draw Waffle. I am eleven too!
self-older-dog-teeth-chat-photo-2 = What do you look like? Send a photo.
self-older-dog-teeth-chat-photo-first = You send one first!
self-older-dog-teeth-chat-photo-first-reason = Sky can send anyone’s face. And then Quill may feel she owes one.
self-older-dog-teeth-chat-photo-no = I do not send photos of me.
self-older-dog-teeth-chat-photo-no-reason = Clear and calm. A no needs no reason.
self-older-dog-teeth-chat-photo-glow = Here is one with Glow on.
self-older-dog-teeth-chat-photo-glow-reason = A filter does not hide her. It can still be copied and passed on.
self-older-dog-teeth-chat-push-1 = I sent you three drawings. You owe me!
self-older-dog-teeth-chat-push-2 = Then just switch your camera on.
self-older-dog-teeth-chat-push-keep = Keep the messages to show
self-older-dog-teeth-chat-push-keep-reason = That is pressure. Now an adult can see it too.
self-older-dog-teeth-chat-push-second = OK, for one second.
self-older-dog-teeth-chat-push-second-reason = One second can be saved. Calls are for people she knows.
self-older-dog-teeth-chat-push-deal = A gift is not a deal. No.
self-older-dog-teeth-chat-push-deal-reason = Right. Nobody owes a photo for a drawing.
self-older-dog-teeth-chat-meet-1 = Fine. Meet me at the station on Saturday. Do not tell.
self-older-dog-teeth-chat-meet-cousin = Can my cousin come too?
self-older-dog-teeth-chat-meet-cousin-reason = Two children cannot make it safe. She does not go, and she tells.
self-older-dog-teeth-chat-meet-quiet = Leave, and tell no one
self-older-dog-teeth-chat-meet-quiet-reason = Leaving is good. If she tells as well, an adult can help.
self-older-dog-teeth-chat-meet-tell = Tell her uncle now
self-older-dog-teeth-chat-meet-tell-reason = She only knows Sky online. The chat stays as it is, to show.
self-older-dog-teeth-chat-block-1 = Thank you for telling me. None of it is your fault.
self-older-dog-teeth-chat-block-sorry = I was too nice to Sky.
self-older-dog-teeth-chat-block-sorry-reason = Being nice is not a mistake. The one who pushed is to blame.
self-older-dog-teeth-chat-block-block = Block Sky together
self-older-dog-teeth-chat-block-block-reason = Keep it, tell, then an adult helps to block.

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = Say it like someone who has nothing to explain.
self-older-dog-teeth-say-sentence = I do not send photos of me. I am going to tell an adult.

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = Quill’s friend is a cloud in boots online. She never shows her face. What does that tell us?
    .easy = Quill’s friend is a cloud in boots online. What does that tell us?
self-older-dog-teeth-goodbye-cloud-fake = Anyone without a photo is a fake
self-older-dog-teeth-goodbye-cloud-fake-reason = A photo proves nothing. Anyone can borrow one.
self-older-dog-teeth-goodbye-cloud-bad = She has something bad to hide
self-older-dog-teeth-goodbye-cloud-bad-reason = Most people who use no photo just keep it private.
self-older-dog-teeth-goodbye-cloud-choice = She chose how to be seen
self-older-dog-teeth-goodbye-cloud-choice-reason = That is her choice. Clouds in boots are welcome.
self-older-dog-teeth-goodbye-star-question = A star posts a photo: “No filter, just woke up!” What is worth asking?
self-older-dog-teeth-goodbye-star-look = If I look like that in the morning
self-older-dog-teeth-goodbye-star-look-reason = Most people look like a pillow. Ask who made the picture, and what for.
self-older-dog-teeth-goodbye-star-who = Who made it, and what for
self-older-dog-teeth-goodbye-star-who-reason = That question works for any picture.
self-older-dog-teeth-goodbye-star-like = How many people liked it
self-older-dog-teeth-goodbye-star-like-reason = Many likes do not make it true.
self-older-dog-teeth-goodbye-promise-question = A promise says: I keep photos of myself private. I do not upload them. What is the reason?
    .easy = A promise says: I do not upload photos of myself. What is the reason?
self-older-dog-teeth-goodbye-promise-control = A photo can be copied, and I cannot get it back
self-older-dog-teeth-goodbye-promise-control-reason = Yes. So I choose before, not after.
self-older-dog-teeth-goodbye-promise-face = My face is not good enough
self-older-dog-teeth-goodbye-promise-face-reason = Every face is good enough. It is about who can copy it.
self-older-dog-teeth-goodbye-promise-old = Fun is not allowed
self-older-dog-teeth-goodbye-promise-old-reason = Drawings, pets and clouds in boots are still fun.

### Second tale: the head teacher on a courgette

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = Class 6 makes a newspaper. Rocket has an idea for page one. First he asks the head teacher, and she says yes.
    .easy = Rocket makes a picture for the class newspaper. First he asks the head teacher. She says yes.
self-older-flying-courgette-paper-2 = He tells a picture maker: “Our head teacher on holiday.” It shows her on a flying courgette. She has six fingers on each hand.
    .easy = A picture maker shows her on a flying courgette. She has six fingers on each hand.
self-older-flying-courgette-paper-3 = She hangs it on her door. Two visitors ask her where she parks it. They think it is real!
    .easy = She hangs it on her door. Two visitors think it is real!
self-older-flying-courgette-paper-3-bubble = At last, more fingers to mark with!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = Next, a picture comes into the class chat. Is this one real? Find the signs.
self-older-flying-courgette-signs-from-name = Where it comes from
self-older-flying-courgette-signs-from = Passed on many times
self-older-flying-courgette-signs-from-reason = No one knows who made it. That is a sign to stop and check.
self-older-flying-courgette-signs-title-name = The title
self-older-flying-courgette-signs-title = Our sports day!
self-older-flying-courgette-signs-title-reason = A title like this is fine.
self-older-flying-courgette-signs-banner-name = The picture
self-older-flying-courgette-signs-banner = The banner says: SPROTS ADY
self-older-flying-courgette-signs-banner-reason = Odd letters and odd hands are good signs.
self-older-flying-courgette-signs-ask-name = The button
self-older-flying-courgette-signs-ask = Ask a teacher if this is ours
self-older-flying-courgette-signs-ask-reason = Someone we trust can tell us. Great button!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = A clip goes round. A famous person says, “No more homework, from Monday!” Pick words to check it.
    .easy = Pick words to find out: is homework over from Monday?
self-older-flying-courgette-check-famous = famous face
self-older-flying-courgette-check-famous-reason = Then we just get lots of famous faces.
self-older-flying-courgette-check-end = ends Monday
self-older-flying-courgette-check-end-reason = It says what the clip claims.
self-older-flying-courgette-check-news = news
self-older-flying-courgette-check-news-reason = It asks for pages that report what happened.
self-older-flying-courgette-check-homework = homework
self-older-flying-courgette-check-homework-reason = It says what we want to know about.
self-older-flying-courgette-check-please = please let it be true
self-older-flying-courgette-check-please-reason = We all feel that! But it does not help to search.
self-older-flying-courgette-check-asked = Which result helps most to find out?
self-older-flying-courgette-check-app = Hate homework? Our app does it!
self-older-flying-courgette-check-app-from = Homework Hero
self-older-flying-courgette-check-app-text = Now half price for one week.
self-older-flying-courgette-check-app-reason = It is an advert. It wants to sell an app.
self-older-flying-courgette-check-clip = The clip you have to see
self-older-flying-courgette-check-clip-from = Top Ten Clips
self-older-flying-courgette-check-clip-text = Eight million views!
self-older-flying-courgette-check-clip-reason = Many views do not make it true.
self-older-flying-courgette-check-desk = The homework clip is made up
self-older-flying-courgette-check-desk-from = County News Desk
self-older-flying-courgette-check-desk-text = We asked her. She never said it. A computer made the voice.
self-older-flying-courgette-check-desk-reason = They asked her, and they say how they know. Bad news for us all.

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = Now Class 6 writes rules for the picture maker. What is fine to make? What is not?
self-older-flying-courgette-make-basket-1 = Fine to make
self-older-flying-courgette-make-basket-2 = Not OK to make
self-older-flying-courgette-make-star = A friend’s face, not asked
self-older-flying-courgette-make-star-reason = It is the friend’s face. Ask first, and a no is a no.
self-older-flying-courgette-make-dragon = A tiger in our dinner hall
self-older-flying-courgette-make-dragon-reason = No real person is in it. Enjoy your tiger!
self-older-flying-courgette-make-voice = A teacher’s voice, made up
self-older-flying-courgette-make-voice-reason = People could believe it. It could hurt the teacher.
self-older-flying-courgette-make-yes = The head, after her yes
self-older-flying-courgette-make-yes-reason = It is her face, and she said yes.
self-older-flying-courgette-make-clothes = A real person with no clothes on
self-older-flying-courgette-make-clothes-reason = Never made, kept or sent. If one turns up, we just tell.

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = What can Sprig do now?
self-older-flying-courgette-chat-place = Class Chat
self-older-flying-courgette-chat-sprout = Sprig
self-older-flying-courgette-chat-tum = Rocket2
self-older-flying-courgette-chat-tumble = Rocket
self-older-flying-courgette-chat-teacher = Teacher
self-older-flying-courgette-chat-new-1 = It is me, Rocket! New account.
self-older-flying-courgette-chat-new-2 = Send me a photo of you for the newspaper.
self-older-flying-courgette-chat-new-ask = I will ask you at school first.
self-older-flying-courgette-chat-new-ask-reason = Face to face is the best check there is.
self-older-flying-courgette-chat-new-test = What colour is my bag?
self-older-flying-courgette-chat-new-test-reason = Nice try! But a lucky guess proves nothing. Ask face to face.
self-older-flying-courgette-chat-new-send = OK, here you go!
self-older-flying-courgette-chat-new-send-reason = Anyone can use a name. Sprig can check first.
self-older-flying-courgette-chat-push-1 = No, do not ask me at school! Everyone else sent one.
self-older-flying-courgette-chat-push-2 = Or come to the canal at six. On your own.
self-older-flying-courgette-chat-push-send = Just one photo, then.
self-older-flying-courgette-chat-push-send-reason = “Everyone did” is pressure. She can keep the messages, and say no.
self-older-flying-courgette-chat-push-keep = Keep the messages to show
self-older-flying-courgette-chat-push-keep-reason = Now there is something to show. “Do not ask” is a big sign.
self-older-flying-courgette-chat-push-go = OK, at six.
self-older-flying-courgette-chat-push-go-reason = Sprig cannot know who will be there. She does not go.
self-older-flying-courgette-chat-real-1 = Sprig? I have no new account. That is not me!
self-older-flying-courgette-chat-real-joke = Then I will trick them back!
self-older-flying-courgette-chat-real-joke-reason = That keeps the chat going. If she tells, an adult can help.
self-older-flying-courgette-chat-real-block = Block it now and forget it
self-older-flying-courgette-chat-real-block-reason = Others may get the same message. Tell first, then an adult helps.
self-older-flying-courgette-chat-real-tell = Tell a teacher, with Rocket
self-older-flying-courgette-chat-real-tell-reason = Someone borrowed his name. An adult can help both of them.
self-older-flying-courgette-chat-block-1 = Thank you both. It is not your fault, Rocket. Nor yours, Sprig.
self-older-flying-courgette-chat-block-all = Rocket, you need a new name.
self-older-flying-courgette-chat-block-all-reason = His name is fine. The one who borrowed it is to blame.
self-older-flying-courgette-chat-block-block = Block and report it with the teacher
self-older-flying-courgette-chat-block-block-reason = Keep it, tell, then an adult helps to block.

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = Rocket sets up his art page again. How can he show his art and stay private?
    .easy = Help Rocket to show his art and stay private.
self-older-flying-courgette-switches-photo = My picture
self-older-flying-courgette-switches-photo-face = A photo of me
self-older-flying-courgette-switches-photo-face-reason = A photo can be borrowed again. Art works just as well.
self-older-flying-courgette-switches-photo-art = A courgette with wings
self-older-flying-courgette-switches-photo-art-reason = It is his own art, and it is funny.
self-older-flying-courgette-switches-who = Who can write to me?
self-older-flying-courgette-switches-who-known = People I know
self-older-flying-courgette-switches-who-known-reason = He has met them, so he can check face to face.
self-older-flying-courgette-switches-who-all = Anyone
self-older-flying-courgette-switches-who-all-reason = Then the next Rocket2 can write too.
self-older-flying-courgette-switches-call = Video calls
self-older-flying-courgette-switches-call-on = On
self-older-flying-courgette-switches-call-on-reason = Then anyone may see in. An adult can help to choose.
self-older-flying-courgette-switches-call-ask = Off, until I ask an adult
self-older-flying-courgette-switches-call-ask-reason = Calls show him and his home. Asking first is wise.
self-older-flying-courgette-switches-about = About me
self-older-flying-courgette-switches-about-veg = I draw vegetables that fly
self-older-flying-courgette-switches-about-veg-reason = It says what he likes, and not where he is.
self-older-flying-courgette-switches-about-class = Class 6, Mill Lane School
self-older-flying-courgette-switches-about-class-reason = It tells anyone where to find him.
self-older-flying-courgette-switches-done = People see his art. He decides who gets close. The courgette parks for free.

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = Say it like Sprig, calm and clear.
self-older-flying-courgette-say-sentence = I do not send photos. I will ask you face to face.

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = Online, Rocket is a courgette with wings. In class, he is Rocket. Which one is the real him?
    .easy = Online, Rocket is a courgette. In class, he is Rocket. Which one is real?
self-older-flying-courgette-goodbye-hat-class = Just the one in class
self-older-flying-courgette-goodbye-hat-class-reason = His jokes and his art are his online too.
self-older-flying-courgette-goodbye-hat-both = Both, and he chooses what to show where
self-older-flying-courgette-goodbye-hat-both-reason = We all show different sides in different places.
self-older-flying-courgette-goodbye-hat-veg = He is a real courgette
self-older-flying-courgette-goodbye-hat-veg-reason = It would explain a lot. But no!
self-older-flying-courgette-goodbye-video-question = A picture has no odd hands and no odd letters. What does that tell us?
self-older-flying-courgette-goodbye-video-check = Not much yet, so check who made it
self-older-flying-courgette-goodbye-video-check-reason = Some made-up pictures have no signs at all. So we check.
self-older-flying-courgette-goodbye-video-real = It is real
self-older-flying-courgette-goodbye-video-real-reason = It may be. Some made-up pictures have no signs at all.
self-older-flying-courgette-goodbye-video-share = It is fine to share
self-older-flying-courgette-goodbye-video-share-reason = Then it spreads before we know. Check first.
self-older-flying-courgette-goodbye-promise-question = A promise says: I keep photos of myself private. A nice new contact asks for one. What fits?
    .easy = A nice new contact asks for a photo. What fits the promise?
self-older-flying-courgette-goodbye-promise-blur = Send one with my face blurred
self-older-flying-courgette-goodbye-promise-blur-reason = The room and clothes still show. A no is enough.
self-older-flying-courgette-goodbye-promise-pet = Send one of a pet, with me at the back
self-older-flying-courgette-goodbye-promise-pet-reason = At the back is still in it. A drawing would do.
self-older-flying-courgette-goodbye-promise-no = Say no, and tell an adult
self-older-flying-courgette-goodbye-promise-no-reason = That is the promise. An adult can look at who is asking.

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
self-older-helpers-teacher = My teacher
self-older-helpers-class = An adult who helps in class
self-older-helpers-lunch = A lunch helper
self-older-helpers-office = The school office
self-older-helpers-home = An adult at home
self-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
self-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; being discerning in evaluating digital content.
self-older-curriculum-relationships = Relationships and health education, primary: online relationships, self-respect, and how pictures and people online may not be what they seem; permission and how to report.

## For staff: the teacher’s page
self-older-teacher-purpose = Children look at how and what for pictures and identities are changed or invented: filters, adverts, made-up people, pictures made by a computer, and accounts that borrow a name. They practise asking before they make a picture of somebody, refusing a photo under pressure, checking face to face, and telling. The lesson says plainly that nobody has to look like a picture, and that a computer-made picture of a real person without clothes is never made, kept or passed on, only told.
self-older-teacher-word-filter = filter: a tool that changes a face or a photo at once
self-older-teacher-word-generate = computer-made: a picture, voice or text that a computer has put together; also called generated
self-older-teacher-word-identity = identity: who you are, and how you choose to be seen
self-older-teacher-word-pressure = pressure: pushing somebody until a no feels hard to say
self-older-teacher-belief-spot = “I can always tell a fake.” Signs such as odd hands or letters help, and more and more pictures have none. Ask who made it, what for, and whether somebody you trust can confirm it.
self-older-teacher-belief-filter = “A filter hides me.” The face, the room and the uniform can still be known, and the photo can be copied. A filtered photo is a photo.
self-older-teacher-belief-owe = “They were nice to me, so I owe them.” A gift with a price is pressure. A no needs no reason.
self-older-teacher-belief-joke = “The computer made it, so it is nobody’s photo.” It uses somebody’s face or body. A picture of a child with no clothes on counts as a real one, also if a computer made it: it is against the law to make, keep or send it.
self-older-teacher-ask-what = Think of a changed picture you have seen in an advert. What was changed, and what did it want you to feel or buy?
self-older-teacher-ask-self = How would you like to be seen online, and by whom? Which parts of you are only for people who know you?
self-older-teacher-ask-push = “You owe me.” “Everyone does it.” “Just one.” Which answers make a no easier? Who could be beside you?
self-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
self-older-teacher-send = Offer two answers instead of three, and the sentence to rehearse on a card. Use invented or cartoon faces, never children’s own. For children who find motives hard, put the reasons on four cards (to sell, to laugh, to impress, to hide). Think beforehand about children with a visible difference, an eating difficulty or a history of shared pictures: they may choose another step with a trusted adult.
self-older-teacher-eal = “Filter”, “profile” and “identity” are near-international words. “You owe me” and “pushes” are worth acting out. Let pairs discuss the match in a shared home language first.
self-older-teacher-home = Families may look at one advert together and guess what was changed, and agree which adult is told if anybody asks for a photo. Nobody is asked to show a phone or to report what happens at home.
self-older-teacher-two-minutes = Say: “A filter cannot find Quill’s face, so it gives her dog perfect teeth. What else do filters change, and what for?” Collect: to sell, to laugh, to impress, to hide. Then: “Someone says: I sent you drawings, you owe me a photo.” All say: “I do not send photos of me. I am going to tell an adult.” Add: “If somebody makes a picture of a real person with no clothes on, we do not keep or send it. We tell. It is not your fault.” Each child thinks of two adults they can tell, one of them at school.
