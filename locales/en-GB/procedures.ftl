### The guided procedures: what staff do, who, by when, and what they can say. Staff read English: these are not
### translated. A step is one action; what is to be said is said aloud, in the speaker’s own way.

## Accidental access (LL 4.2)
procedure-accidental-title = Accidental access
procedure-accidental-never-blame = Never blame, tease or punish anybody for what they saw by accident.
procedure-accidental-never-open = Never open the page again, on any device, to see what it was.
procedure-accidental-never-spread = Never show, print, photograph or forward what was on the screen.
procedure-accidental-close = Cover, minimise or close the page at once, calmly.
procedure-accidental-indecent = If it may be a sexual image of a child, leave the screen covered, touch nothing and fetch the safeguarding lead.
procedure-accidental-reassure = Tell the child they have done nothing wrong.
procedure-accidental-reassure-say = You have done nothing wrong. Thank you for telling me. Let’s look at something else now.
procedure-accidental-ask = Later, ask each child who saw it how they are, quietly and alone. Write down what they say.
procedure-accidental-ask-say = You saw something today that was not meant for you. How are you now? You can come to me whenever you think of it.
procedure-accidental-class = If the class saw it, talk about it together, with no names and no details.
procedure-accidental-class-say = Something came up that was not meant for us. Nobody did anything wrong. If it happens again: cover the screen and tell me.
procedure-accidental-report = Tell the online safety officer the web address, the time and the device. The filter’s log has the address: open nothing again.
procedure-accidental-block = Ask whoever manages the network to block the address.
procedure-accidental-filter = Ask why the filter let it through, and what it should catch from now on. Write both down.
procedure-accidental-weapons = Ask the safeguarding lead whether drugs, weapons or explosives were only come upon, or looked for.
procedure-accidental-upset = If a child is upset or may talk of it at home, tell the parents what was seen and that nobody is to blame.
procedure-accidental-upset-say = Your child saw something by accident today and did just the right thing. They did nothing wrong. This is what we have done.
procedure-accidental-again = Teach covering the screen and telling again to the classes that need it.

## Deliberate access by a pupil (LL 4.3, 2.2.1; SJ 3)
procedure-deliberate-title = Deliberate access by a pupil
procedure-deliberate-never-blame-telling = Never punish a child for telling, even about themselves.
procedure-deliberate-never-shame = Never talk about it in front of the class or name the child.
procedure-deliberate-never-search = Never search a child’s own phone or bag: the head decides whether, who and how.
procedure-deliberate-never-sanction = Never announce a sanction: the head decides.
procedure-deliberate-close = Close or cover the page calmly. Note the time, the device and who was there.
procedure-deliberate-listen = Listen to the child alone, before you decide that it was deliberate. Write down their words.
procedure-deliberate-listen-say = I’d like to understand what happened. Tell me about it in your own way. I may need to tell other adults who can help.
procedure-deliberate-worry = Think what is behind it: a dare, a worry, somebody asking for it. If somebody may be harming the child, tell the safeguarding lead.
procedure-deliberate-report = Tell the online safety officer the web address, what was done, and which promise it breaks.
procedure-deliberate-block = Ask whoever manages the network, or the service’s provider, to block the address.
procedure-deliberate-police = Ask the police before anything is changed if it may be a crime, such as breaking into systems or harming them.
procedure-deliberate-weapons = Tell the safeguarding lead when it was about drugs, weapons or explosives. They decide what else is needed.
procedure-deliberate-sanction = Decide on a sanction in line with the behaviour policy, in proportion, with the child’s age and needs in mind.
procedure-deliberate-suspend = If the child may not use the internet for a while, write down from when, until when, and who gives it back.
procedure-deliberate-parents = Tell the parents what happened, what the school will do, and how they can help at home.
procedure-deliberate-parents-say = We want to tell you what happened today, and what we are doing about it. We would like to sort it out together with you.
procedure-deliberate-talk = Talk with the child about what happened and what to do next time.
procedure-deliberate-talk-say = This is settled now. Next time you wonder about something, come and ask me first.
procedure-deliberate-again = Teach the promise again to the whole class, without saying why.

## Done to the child (LL 2.2.6, 4.1; SJ 3)
procedure-done-to-the-child-title = Done to the child
procedure-done-to-the-child-never-fault = Never ask why the child did it, or why they did not tell before.
procedure-done-to-the-child-never-secret = Never promise to keep it secret, or that everything will be all right.
procedure-done-to-the-child-never-question = Never question the child to find out more: listen, and leave questions to the safeguarding lead, children’s services and the police.
procedure-done-to-the-child-never-device-away = Never take the child’s own device away as a punishment: telling must cost them nothing.
procedure-done-to-the-child-safe = Ask yourself whether the child is safe now. If not, stay with them and ring 999.
procedure-done-to-the-child-listen = Listen. Let the child tell it in their own way, and write down their words.
procedure-done-to-the-child-listen-say = Thank you for telling me. It is not your fault. I believe it matters, and I will tell somebody whose job it is to help.
procedure-done-to-the-child-dsl = Tell the safeguarding lead in person. If they are not there, or it is about them, tell a deputy or the head.
procedure-done-to-the-child-decide = Decide whether children’s services or the police must know today. Write down the reason either way.
procedure-done-to-the-child-keep = Ask the child and family to keep messages as they are: delete nothing, answer nothing, block only after telling.
procedure-done-to-the-child-keep-say = Please don’t answer and don’t delete anything yet. We’ll look at what to do together.
procedure-done-to-the-child-adult-school = If it may be an adult who works or helps at school, stop here and follow “A member of staff”.
procedure-done-to-the-child-money = Help the family tell the bank, shop or game when money or card details were taken.
procedure-done-to-the-child-parents = Tell the parents, unless telling them would raise the risk. The safeguarding lead chooses who tells.
procedure-done-to-the-child-parents-say = Your child told us something today and was brave to do it. Please don’t be cross with them. This is what we know.
procedure-done-to-the-child-adult = Ask the child which adult they would like to talk to, and agree when that adult looks in again.
procedure-done-to-the-child-adult-say = Who at school would you like to talk to about this? They will come and find you tomorrow.
procedure-done-to-the-child-check = Look in on the child. Ask whether it has stopped.
procedure-done-to-the-child-check-say = I’ve been thinking of you. How are things now?

## A member of staff (LL 4.1, 4.4, 2.2.1; SJ 3, 4.3)
procedure-staff-misuse-title = A member of staff
procedure-staff-misuse-never-question = Never question the adult or the child before the LADO or the police have advised.
procedure-staff-misuse-never-warn = Never tell the adult, or anybody who need not know, before the LADO or the police have advised.
procedure-staff-misuse-never-investigate = Never look through the device, account or messages yourself, and let nobody in school do so first.
procedure-staff-misuse-never-resign = Never agree to settle it quietly, and never let a resignation end it.
procedure-staff-misuse-head = Tell the head at once, in person. If it is the head, a governor or the chair, follow “The head or a governor”.
procedure-staff-misuse-safe = See that children are safe now. If a child is in danger, ring 999 without waiting for anybody.
procedure-staff-misuse-record = Write down what you saw or were told, with time and place, in the words that were used. Sign it.
procedure-staff-misuse-lado = Ring the LADO before anybody is spoken to. Write down the advice, the name and the time.
procedure-staff-misuse-lado-say = I am the head of a primary school. I have a concern about an adult who works with children, and would like your advice before we act.
procedure-staff-misuse-police = Ring the police if material may be illegal or a crime may have happened. Follow their advice and write it down.
procedure-staff-misuse-device = Have the school’s device taken out of use, unused and as it is, and locked away.
procedure-staff-misuse-dsl = Let the safeguarding lead know which children need looking after, unless the concern is about them.
procedure-staff-misuse-dsl-other = Name another person who acts as safeguarding lead in this matter.
procedure-staff-misuse-audit = When the LADO or the police agree, have the network audited: which user, which material, when.
procedure-staff-misuse-referral = Refer the children concerned to children’s services, or write down why not and who advised it.
procedure-staff-misuse-parents = Ask the LADO or the police what parents may be told, by whom and when. Tell them just that.
procedure-staff-misuse-support = Give the adult a named contact and support, once the LADO agrees that they may be told.
procedure-staff-misuse-discipline = When the facts are established, decide on discipline under the school’s procedure, with advice on employment.
procedure-staff-misuse-governors = Report it to the governors through the chair. Leave out details, so that they can still hear a case fairly.
procedure-staff-misuse-whistle = Remind whoever told of the whistleblowing procedure, and that nobody suffers for raising a concern honestly.
procedure-staff-misuse-whistle-say = You did right to tell me. Please keep it confidential. If you are worried about how it is handled, you can go to the LADO yourself.

## The head or a governor (LL 4.1, 4.4; SJ 3)
procedure-staff-head-or-governor-title = The head or a governor
procedure-staff-head-or-governor-never-question = Never question the adult or the child before the LADO or the police have advised.
procedure-staff-head-or-governor-never-warn = Never tell the person it is about, or anybody close to them, before the LADO or the police have advised.
procedure-staff-head-or-governor-never-office = Never send it through the school’s office or a mailbox that the person can open.
procedure-staff-head-or-governor-never-decide = Never let the person it is about choose who looks into it.
procedure-staff-head-or-governor-deputy = Tell the deputy head at once, in person. If the deputy is involved too, tell the chair of governors.
procedure-staff-head-or-governor-safe = See that children are safe now. If a child is in danger, ring 999 without waiting for anybody.
procedure-staff-head-or-governor-readers = Look at “Can be read by”. If a person it is about can read this, do not go on here: ring the LADO.
procedure-staff-head-or-governor-chair = Tell the chair of governors, by telephone or in person.
procedure-staff-head-or-governor-lado-chair = Ring the LADO the same day. Write down the advice, the name and the time.
procedure-staff-head-or-governor-lado-direct = It is about the chair: ring the LADO directly, and tell no other governor first.
procedure-staff-head-or-governor-police = Ring the police if material may be illegal or a crime may have happened. Follow their advice and write it down.
procedure-staff-head-or-governor-device = Have the school’s device taken out of use, unused and as it is. Somebody not involved keeps the key.
procedure-staff-head-or-governor-referral = Refer the children concerned to children’s services, or write down why not and who advised it.
procedure-staff-head-or-governor-parents = Ask the LADO or the police what parents may be told, by whom and when. Tell them just that.
procedure-staff-head-or-governor-decide = Decide on discipline when the facts are established, under the governors’ procedure and with advice from outside the school.
procedure-staff-head-or-governor-outside = Ask the local authority or the trust who decides about the chair.
procedure-staff-head-or-governor-whistle = Thank whoever told. Say whom they can go to if they fear that it is not handled.
procedure-staff-head-or-governor-whistle-say = You did right to tell. Please keep it confidential. You can always ring the LADO yourself.

## Cyberbullying of a pupil (LL 4.5.1-4.5.3; SJ 4.5)
procedure-cyberbullying-title = Cyberbullying of a pupil
procedure-cyberbullying-never-reply = Never let the child, the family or staff reply to the messages.
procedure-cyberbullying-never-delete = Never ask anybody to delete messages before evidence is kept.
procedure-cyberbullying-never-face = Never make the children meet to “say sorry” before each has been heard alone and both want to.
procedure-cyberbullying-never-just = Never say it is only words, or that staying off the internet is the answer.
procedure-cyberbullying-listen = Listen to the child who was hurt, alone. Write down their words.
procedure-cyberbullying-listen-say = Thank you for telling me. Nobody may treat you like that, here or online. We will do something about it.
procedure-cyberbullying-threat = If there is a threat to life, or the child may be in danger, ring 999 now.
procedure-cyberbullying-keep = Help to keep texts, emails and comments: screenshots, dates, names used. Exception: never a nude or sexual image.
procedure-cyberbullying-report = Tell the online safety officer, who records it and follows the anti-bullying policy.
procedure-cyberbullying-hear = Hear each of the others alone: children said to have done it, and those who saw it.
procedure-cyberbullying-hear-say = I’m hearing everybody. Tell me what happened, from your side.
procedure-cyberbullying-logs = Look who sent it where that can be found: system logs, witnesses, the service.
procedure-cyberbullying-leave = Help the child to leave the chat or game, to block whoever sent it, and to change address if need be.
procedure-cyberbullying-leave-say = Let’s keep these first. Then we’ll block them together, so that it stops reaching you.
procedure-cyberbullying-service = Ask those who posted it to take it down. If they will not, report it to the service or its moderator.
procedure-cyberbullying-police = Ask the police when it goes on, threatens, is about hate or sex, or may be a crime.
procedure-cyberbullying-harm = Decide how much harm was done, and to whom. Some of it children can mend themselves, with help.
procedure-cyberbullying-sanction = Decide on a sanction, if one is needed, under the anti-bullying and behaviour policies.
procedure-cyberbullying-parents = Tell the parents of all sides, apart, what happened and how to block and report at home.
procedure-cyberbullying-parents-say = We are telling you because it matters to your child. Please keep the messages, don’t answer them, and let us deal with school.
procedure-cyberbullying-support = Give the child who was hurt an adult to go to. See what the other child needs too.
procedure-cyberbullying-check = Ask the child whether it has stopped: after a week, and again after half a term.
procedure-cyberbullying-check-say = Has it stopped? Is there anything you’d like us to do differently?

## Cyberbullying of a member of staff (LL 4.5.4)
procedure-cyberbullying-staff-title = Cyberbullying of a member of staff
procedure-cyberbullying-staff-never-reply = Never reply, and never ask colleagues to reply for you.
procedure-cyberbullying-staff-never-alone = Never leave a colleague to deal with it alone, or call it part of the job.
procedure-cyberbullying-staff-never-contact = Never use your own phone number or email address to speak with pupils or parents.
procedure-cyberbullying-staff-head = Tell the head, in confidence. If it is about the head, the chair of governors.
procedure-cyberbullying-staff-listen = Listen, and thank them. Agree who else may know.
procedure-cyberbullying-staff-listen-say = Thank you for telling me. This is not yours to bear alone. What would help most today?
procedure-cyberbullying-staff-keep = Keep evidence: screenshots with date, name used and address. Do not reply.
procedure-cyberbullying-staff-police = Ring the police when there is a threat, when it goes on, or when it may be a crime.
procedure-cyberbullying-staff-service = Report it to the service and ask for it to be taken down.
procedure-cyberbullying-staff-record = Record and watch it as any other incident, with as few details as are needed.
procedure-cyberbullying-staff-pupil = If a pupil did it, hear the pupil, and decide under the behaviour policy.
procedure-cyberbullying-staff-parent = If a parent did it, invite them in. Say what has been seen, and what must stop.
procedure-cyberbullying-staff-parent-say = We’d like to hear what worries you, and settle it face to face. What was posted about a colleague has to come down.
procedure-cyberbullying-staff-details = Look whether the colleague’s own details stand on the website or in any school publication. Take them off.
procedure-cyberbullying-staff-support = Offer support: a colleague of their choice, the union, counselling.
procedure-cyberbullying-staff-check = Ask how they are, and whether it has stopped.

## Grooming and sexual abuse online (LL 4.6; SJ 4.2)
procedure-grooming-title = Grooming and sexual abuse online
procedure-grooming-never-fault = Never let the child think it is their fault, whatever they sent or agreed to.
procedure-grooming-never-pretend = Never write to the other person, and never pretend to be the child.
procedure-grooming-never-alone = Never let the child block or delete before evidence is kept and an adult is there to help.
procedure-grooming-never-look = Never look at, copy or send on a sexual image. Say only where it is.
procedure-grooming-never-question = Never question the child in detail: the police and children’s services do that.
procedure-grooming-danger = If the child is going to meet them, or is in danger, ring 999 now. Any adult may.
procedure-grooming-listen = Listen, stay calm, and write down the child’s words.
procedure-grooming-listen-say = I’m glad you told me. It is not your fault. I will tell the people here who know how to make it stop.
procedure-grooming-dsl = Tell the safeguarding lead in person, at once.
procedure-grooming-talk = Talk it over with whoever was told. Speak with the child only where that is needed for safety.
procedure-grooming-device = Keep the device unused, and locked away if it is the school’s. Ask the family not to use theirs.
procedure-grooming-police = Ring the police: 999 at immediate risk, otherwise 101. Ask what may be said, and to whom.
procedure-grooming-risk = Weigh the risk: the child’s vulnerabilities, other children, what other agencies know.
procedure-grooming-refer = Refer to children’s services, or write down why not and whose advice you took.
procedure-grooming-ceop = Help the child to report to CEOP, if they want to and the police agree. Sit beside them.
procedure-grooming-ceop-say = There are police officers whose job this is. Shall we tell them together? You can stop whenever you like.
procedure-grooming-end = After evidence is kept, help the child to end the contact and change names, numbers and passwords.
procedure-grooming-end-say = We’ll do this together, so that they can’t reach you again.
procedure-grooming-parents = Tell the parents and arrange to meet, unless telling them would raise the risk.
procedure-grooming-parents-say = Your child has been in touch with somebody who may mean harm. It is not your child’s fault. Please don’t answer or delete anything.
procedure-grooming-network = If the school’s kit was used, keep the logs and look whether other children were reached.
procedure-grooming-others = If children at other schools may be targeted, ask for help to warn those schools.
procedure-grooming-support = Agree with the child who looks in on them, and offer counselling.
procedure-grooming-review = Look at how it was handled, with the leadership team.

## A nude or sexual image made or shared by a child (SJ 4.1)
procedure-shared-images-title = A nude or sexual image made or shared by a child
procedure-shared-images-never-view = Never look at the image. Only the safeguarding lead may, with no other option; reason and witness are written down.
procedure-shared-images-never-copy = Never copy, print, send, share or save it, and never take a screenshot or a photograph of it.
procedure-shared-images-never-ask = Never ask a child to show or send it, or to delete it before the police have advised.
procedure-shared-images-never-shame = Never say or hint that the child is to blame.
procedure-shared-images-never-describe = Never describe the image in this form beyond what is needed to decide on help.
procedure-shared-images-stop = If a child starts to show you, cover or turn the screen away. If you saw it already, say so to the safeguarding lead.
procedure-shared-images-stop-say = Thank you for telling me. I don’t need to see it. I’ll get somebody who can help.
procedure-shared-images-dsl = Tell the safeguarding lead in person, at once.
procedure-shared-images-listen = Listen to the child. Write down their words: what, with whom, and whether anybody asked or pressed.
procedure-shared-images-listen-say = You won’t get in trouble for telling us. I don’t need to see anything. Tell me how it came about.
procedure-shared-images-danger = Ring 999 if a child is in danger now.
procedure-shared-images-isolate = If it is on the school’s network, block everybody’s access to it and isolate it, without opening it.
procedure-shared-images-device = Store the device: switched off or in flight mode as the police advise, sealed and locked away.
procedure-shared-images-risk = Weigh the risk: ages, adults, pressure, threats, money, how far it has spread, what the child needs.
procedure-shared-images-checks = Ask other agencies what they know of each child.
procedure-shared-images-refer = Refer to children’s services and the police at once when an adult, pressure, a sexual act or a risk of harm is involved.
procedure-shared-images-viewed = If anybody has seen it, write into the form who, when, why, and who was the witness. Offer them support.
procedure-shared-images-remove = When the police agree, help the child to have it taken down. Sit so that you cannot see the screen.
procedure-shared-images-remove-say = There’s a way to get it taken down. You do it, and I sit here with you and don’t look.
procedure-shared-images-parents = Tell the parents of each child apart, unless telling them would raise the risk.
procedure-shared-images-parents-say = A picture has been made or shared that should not be. Your child needs you to be calm. Please don’t look for it or pass it on.
procedure-shared-images-support = Arrange support and counselling for each child, and an adult at school to go to.
procedure-shared-images-sanction = Decide whether any sanction is right, so that it does not hurt again the child it happened to.
procedure-shared-images-review = Review with the leadership team how it was handled, and what changes.

## Indecent images of children: the school was told (SJ 4.3)
procedure-indecent-images-aware-title = Indecent images of children: the school was told
procedure-indecent-images-aware-never-view = Never look at an image, search for it or open the page again.
procedure-indecent-images-aware-never-copy = Never copy, print, send, share or save an image, not even as evidence.
procedure-indecent-images-aware-never-delete = Never delete an image before the police have said so.
procedure-indecent-images-aware-dsl = Tell the safeguarding lead at once, in person.
procedure-indecent-images-aware-danger = Ring 999 if a child is in danger now.
procedure-indecent-images-aware-device = Store any device involved, unused, sealed and locked away.
procedure-indecent-images-aware-police = Ring the police and follow their advice. Ask what may be said, and to whom.
procedure-indecent-images-aware-iwf = Report a known web address to the Internet Watch Foundation. Only the address, never an image.
procedure-indecent-images-aware-lado = If an adult who works or helps with children is involved, ring the LADO.
procedure-indecent-images-aware-refer = Refer the children concerned to children’s services, or write down why not.
procedure-indecent-images-aware-unsure = If you are not sure whether it is a crime, ask the education safeguarding team or the police now.
procedure-indecent-images-aware-parents = Ask the police before parents are told. Then tell them, or write down the reason not to.
procedure-indecent-images-aware-support = Look after whoever told or saw: child or adult.

## Indecent images of children: seen by accident (SJ 4.3)
procedure-indecent-images-accidental-title = Indecent images of children: seen by accident
procedure-indecent-images-accidental-never-view = Never look at an image, search for it or open the page again.
procedure-indecent-images-accidental-never-copy = Never copy, print, send, share or save an image, not even as evidence.
procedure-indecent-images-accidental-never-delete = Never delete an image before the police have said so.
procedure-indecent-images-accidental-cover = Cover or turn off the screen, and take the children away from it. Close nothing, touch nothing else.
procedure-indecent-images-accidental-dsl = Fetch the safeguarding lead.
procedure-indecent-images-accidental-reassure = Tell whoever saw it that they did right.
procedure-indecent-images-accidental-reassure-say = You did right to tell me. You have done nothing wrong. We’ll look after it from here.
procedure-indecent-images-accidental-words = Write down what they say, in their words. Do not ask what the picture showed.
procedure-indecent-images-accidental-isolate = Keep the device unused and locked away.
procedure-indecent-images-accidental-iwf = Report the web address, from the filter’s log, to the Internet Watch Foundation.
procedure-indecent-images-accidental-police = Tell the police, and ask what to do with the device and any copies, such as in emails.
procedure-indecent-images-accidental-copies = Isolate copies where they lie. Delete them only when the police say so, and write down who said it.
procedure-indecent-images-accidental-block = Have the address blocked, and ask why the filter let it through.
procedure-indecent-images-accidental-parents = Tell the parents of each child who saw it, unless the safeguarding lead records why not.
procedure-indecent-images-accidental-parents-say = Your child saw something by accident that no child should see. They did just the right thing. Here is who can help.
procedure-indecent-images-accidental-support = Ask how everybody is who saw it, children and adults, and offer help.

## Indecent images of children: on a school device (SJ 4.3, 3)
procedure-indecent-images-device-title = Indecent images of children: on a school device
procedure-indecent-images-device-never-view = Never look at an image, search for it or open the page again.
procedure-indecent-images-device-never-copy = Never copy, print, send, share or save an image, not even as evidence.
procedure-indecent-images-device-never-delete = Never delete an image before the police have said so.
procedure-indecent-images-device-never-store = Never store an image for the police unless they ask the school to and say how.
procedure-indecent-images-device-stop = Stop using the device. Do not shut down, log off or unplug before the police have advised.
procedure-indecent-images-device-dsl = Fetch the safeguarding lead, and tell the head.
procedure-indecent-images-device-police = Ring the police: 999 if a child is in danger now, otherwise 101. Ask what to do with the device.
procedure-indecent-images-device-lock = Keep everybody away from it: lock the room or the device, and note who has the key.
procedure-indecent-images-device-access = Have access to the account or folder stopped for everybody, without anybody opening it.
procedure-indecent-images-device-iwf = Report web addresses that hold such images to the Internet Watch Foundation.
procedure-indecent-images-device-refer = Tell children’s services when a child may be at risk, or write down why not.
procedure-indecent-images-device-lado = If an adult at school may have used it, ring the LADO, and follow “A member of staff”.
procedure-indecent-images-device-copies = Isolate other copies where they lie. Delete or hand over only as the police say.
procedure-indecent-images-device-parents = Ask the police before parents are told. Then tell them, or write down the reason not to.
procedure-indecent-images-device-support = Look after everybody who saw something, children and adults.
procedure-indecent-images-device-filter = When the police agree, look how it came there, and what the school changes.

## Indecent images of children: a member of staff (SJ 4.3; LL 4.4)
procedure-indecent-images-staff-title = Indecent images of children: a member of staff
procedure-indecent-images-staff-never-view = Never look at an image, search for it or open the page again.
procedure-indecent-images-staff-never-copy = Never copy, print, send, share or save an image, not even as evidence.
procedure-indecent-images-staff-never-delete = Never delete an image before the police have said so.
procedure-indecent-images-staff-never-warn = Never tell or question the adult before the police and the LADO have advised.
procedure-indecent-images-staff-never-hand-back = Never let anybody use, fetch or hand back the device.
procedure-indecent-images-staff-tell = Tell the head and the safeguarding lead. If it is about one of them, follow the whistleblowing procedure instead.
procedure-indecent-images-staff-police = Ring the police: 999 if a child is in danger now, otherwise 101. Do nothing more before they advise.
procedure-indecent-images-staff-quarantine = Keep the school’s devices out of reach and unused until the police advise.
procedure-indecent-images-staff-lado = Ring the LADO. If it is the head or a governor, the chair does; if the chair, whoever was told.
procedure-indecent-images-staff-children = Think which children the adult is near, and keep them safe as the police and LADO advise.
procedure-indecent-images-staff-refer = Refer the children concerned to children’s services, or write down why not and who advised it.
procedure-indecent-images-staff-parents = Tell parents only what the police and the LADO agree to, or write down the reason not to.
procedure-indecent-images-staff-conduct = Follow the school’s procedure on allegations and conduct, when the police and the LADO agree.
procedure-indecent-images-staff-support = Look after whoever told, and colleagues who are shaken.
procedure-indecent-images-staff-support-say = You did right to tell. Please keep it confidential. This is somebody you can talk to.

## Extremism (LL 4.7; SJ 4.4)
procedure-extremism-title = Extremism
procedure-extremism-never-argue = Never argue the child down or mock what they believe.
procedure-extremism-never-label = Never call a child an extremist or a terrorist.
procedure-extremism-never-religion = Never take faith, background or political opinion alone as a sign.
procedure-extremism-never-alone = Never look for more of such material yourself.
procedure-extremism-danger = If somebody may be hurt, ring 999 now.
procedure-extremism-listen = Listen, stay curious, and write down the child’s words.
procedure-extremism-listen-say = I’m interested in what you have seen and what you think about it. Where did you come across it?
procedure-extremism-dsl = Tell the safeguarding lead at once.
procedure-extremism-weigh = Ask what draws the child there: who is talking to them, what they hope for, what hurts.
procedure-extremism-unsure = If you are not sure whether it is a crime, ask the police or the education safeguarding team now.
procedure-extremism-advice = Ask the Prevent team for advice when a child is being drawn in.
procedure-extremism-refer = Refer to the panel or children’s services when the child, or their family, is being drawn in. Write down why, or why not.
procedure-extremism-parents = Tell the parents, unless they may be involved or telling would raise the risk: then ask the panel first.
procedure-extremism-parents-say = We’ve noticed something that worries us, and would like to look at it with you. Nobody is accusing anybody.
procedure-extremism-block = Have the address or account blocked and the filter reviewed.
procedure-extremism-policy = Decide under the behaviour policy, or for staff the disciplinary procedure, in proportion.
procedure-extremism-pattern = Look in the log whether a group is reaching other children at school.
procedure-extremism-support = Give the child an adult who goes on talking with them.
procedure-extremism-support-say = You can bring me any question, also a difficult one.

## Suicide, self-harm and eating disorders (LL 4.8)
procedure-self-harm-title = Suicide, self-harm and eating disorders
procedure-self-harm-never-leave = Never leave a child alone who says that they want to die or may hurt themselves.
procedure-self-harm-never-secret = Never promise to keep it secret.
procedure-self-harm-never-dismiss = Never say it is only for attention, and never show shock or anger.
procedure-self-harm-never-wait = Never leave it until tomorrow.
procedure-self-harm-stay = Stay with the child. If they are hurt or in danger, ring 999.
procedure-self-harm-listen = Listen calmly and write down the child’s words.
procedure-self-harm-listen-say = Thank you for telling me. I’m here, and I’m not cross. I’m going to get help, and I’ll tell you what happens next.
procedure-self-harm-dsl = Have the safeguarding lead come to you. Do not send the child.
procedure-self-harm-safe = Ask gently whether the child is safe now, and see that nothing harmful is at hand.
procedure-self-harm-safe-say = Are you thinking of hurting yourself now? It’s all right to say. I want to keep you safe.
procedure-self-harm-advice = Ask for urgent health advice if the child may harm themselves. Write down what was said.
procedure-self-harm-parents = Tell the parents before the child goes home, unless telling them would raise the risk.
procedure-self-harm-parents-say = Your child told us something today that worries us. They need you calm and close. Let’s talk about keeping them safe tonight.
procedure-self-harm-refer = Refer to children’s services or for help with mental health, or write down why not.
procedure-self-harm-home = See that the child goes home with an adult who knows.
procedure-self-harm-block = Have the site, group or account blocked at school, and tell the parents how to block it at home.
procedure-self-harm-plan = Agree with child and parents who looks in on them, and what they do when it gets hard.
procedure-self-harm-friends = Think of friends who know or saw it, and who need an adult too.
procedure-self-harm-staff = See whether staff need training to spot it, and somebody to talk to themselves.

## Online hate (SJ 4.6, 4.4)
procedure-hate-title = Online hate
procedure-hate-never-joke = Never call it banter or a joke.
procedure-hate-never-speak = Never ask the child it was aimed at to explain it to the class.
procedure-hate-never-repeat = Never repeat the words before others. Write them down once, as they were.
procedure-hate-stop = Stop it, and see to the child it was aimed at first.
procedure-hate-stop-say = That was wrong, and it is not about anything you did. I’m going to deal with it.
procedure-hate-listen = Listen to the child. Write down what was said or shown, word for word.
procedure-hate-keep = Keep evidence: screenshot, date, name used, address. Then have it taken down.
procedure-hate-record = Record it: every incident of hate, however small it may seem.
procedure-hate-police = Ask the police if a crime is suspected, somebody is threatened, or you are not sure.
procedure-hate-other = Hear the child who posted or said it, alone. Find out where they learnt it.
procedure-hate-other-say = Tell me what you meant by it, and where you have heard it.
procedure-hate-decide = Decide under the anti-bullying and behaviour policies, in proportion.
procedure-hate-service = Report it to the service, and have the address blocked.
procedure-hate-parents = Tell the parents of the children on all sides, apart.
procedure-hate-parents-say = Something hateful was said or posted. We have recorded it, and this is what we are doing.
procedure-hate-extremism = If somebody may be drawing the child into hate, tell the safeguarding lead: follow “Extremism” as well.
procedure-hate-check = Ask the child it was aimed at how things are now.
procedure-hate-check-say = How have things been since we talked?
procedure-hate-class = Teach the class about respect and telling, without naming anybody.

## Keeping evidence (SJ 3; LL 2.2.4, 4.4, 4.6)
procedure-evidence-title = Keeping evidence
procedure-evidence-never-use = Never use, open, search, charge up or repair the device before the police have advised.
procedure-evidence-never-image = Never copy, photograph, print, send or save a sexual image of a child. It is a crime, also for staff.
procedure-evidence-never-delete = Never delete anything, and let nobody change an account, before the police have advised.
procedure-evidence-never-child-phone = Never force a child to unlock or hand over their own device. The head decides what the school may do.
procedure-evidence-leave = Leave the device as it is: on if it is on, off if it is off. Cover the screen.
procedure-evidence-away = Take everybody away from it. Tell the head and the safeguarding lead.
procedure-evidence-ask = Ask the police whether to leave it on, switch it off or cut it from the network.
procedure-evidence-note = Write down make and label, where it stood, who used it and when, and whether it was on.
procedure-evidence-seal = Put it into a bag or envelope. Close it with tape, and sign and date across the tape, with a witness.
procedure-evidence-lock = Lock it away where only one named person has the key. Note each time it is moved.
procedure-evidence-logs = Have the filter’s and network’s logs kept before they are overwritten. Somebody not involved keeps them.
procedure-evidence-audit = Have use of the network audited when the police agree, to see who was reached.
procedure-evidence-family = Ask a family to leave their own device unused, and to show it to the police only.
procedure-evidence-family-say = Please leave the phone as it is, and don’t let anybody use it. The police will tell us what to do.
procedure-evidence-hand-over = When the police take it, write down name, number, day and time, and get a receipt.

## An offensive or distressing message (LL 3.5.3)
procedure-unsuitable-message-title = An offensive or distressing message
procedure-unsuitable-message-never-reply = Never let the child answer it, and do not answer for them.
procedure-unsuitable-message-never-delete = Never delete it before it has been kept.
procedure-unsuitable-message-never-picture = Never take a screenshot or a copy if a nude or sexual picture is in it: tell the safeguarding lead.
procedure-unsuitable-message-thank = Thank the child for telling and not replying.
procedure-unsuitable-message-thank-say = Thank you for showing a grown-up. You don’t have to answer. I’ll help you now.
procedure-unsuitable-message-listen = Ask how they feel, and write down what they say.
procedure-unsuitable-message-danger = If the message threatens somebody, or asks for pictures or a meeting, tell the safeguarding lead now.
procedure-unsuitable-message-keep = Keep it together: a screenshot or a saved message, with date and sender.
procedure-unsuitable-message-attachment = Open no link or attachment in it. Ask IT support when it came from a school account.
procedure-unsuitable-message-report = Tell the online safety officer, who looks whether the sender can be found and blocked.
procedure-unsuitable-message-block = Afterwards help the child to block the sender, and to report the message to the service.
procedure-unsuitable-message-block-say = Now that it’s kept, let’s block them together.
procedure-unsuitable-message-sender = If a pupil sent it, hear them alone, and help them to put it right.
procedure-unsuitable-message-sender-say = Tell me about this message. How may it have felt to get it?
procedure-unsuitable-message-parents = Tell the child’s parents what came, and how to keep, tell and block at home.
procedure-unsuitable-message-parents-say = Your child got a nasty message and did just the right thing: they didn’t answer, and told us.
procedure-unsuitable-message-check = Ask the child whether any more have come.
procedure-unsuitable-message-check-say = Has anything else come since?
