# Words of the lesson “Found, copied, made up” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# The children are Nutmeg (a girl) and Rocket (a boy), Gary is a beetle; the animals are Fenn the fox, Wren the rabbit, Odi the otter, Bram the badger, Mr Mole, the teacher, and Bear, the cook.

## The card, and what a child can do afterwards
repu-older-title = Found, copied, made up
repu-older-outcome-find = I know what others can find and see about me.
repu-older-outcome-made = I know that a clip of someone can be made up. I check, and I tell.
repu-older-outcome-ask = I ask before I share or make things about someone.
repu-older-outcome-settings = I can set who sees and saves my things.

### Gary the beetle. First tale of “Found, copied, made up”.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = Nutmeg has a phone for her new school. First, she and her gran look up what others can find.
    .easy = Nutmeg and her gran look up what others can find about her.
repu-older-beetle-blog-1-bubble = Let us look up the old me!
repu-older-beetle-blog-2 = Up comes a blog. She had forgotten all about it. It is called I Kiss Beetles.
repu-older-beetle-blog-2-bubble = Oh no, I was six!
repu-older-beetle-blog-3 = It shows her road and her school top. It shows a beetle in a tiny crown. Anyone can read it.
    .easy = It shows her road and her school top. Anyone can read it.
repu-older-beetle-blog-3-bubble = And there is Gary!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = They want to see every page of the blog. Which words can they search for?
repu-older-beetle-look-kiss = I Kiss Beetles
repu-older-beetle-look-kiss-reason = It is what she called the blog.
repu-older-beetle-look-gary = Gary the beetle
repu-older-beetle-look-gary-reason = There are not many beetles called Gary.
repu-older-beetle-look-road = the name of her road
repu-older-beetle-look-road-reason = Her road is private. The search does not need it.
repu-older-beetle-look-nice = a nice blog please
repu-older-beetle-look-nice-reason = Very polite! But it fits far too many pages.
repu-older-beetle-look-asked = Which one is about Nutmeg?
repu-older-beetle-look-mugs-title = Beetle mugs, half price
repu-older-beetle-look-mugs-from = Advert, Mug Hut
repu-older-beetle-look-mugs = Buy one for each leg!
repu-older-beetle-look-mugs-reason = It wants to sell mugs. Six of them.
repu-older-beetle-look-zoo-title = How beetles live
repu-older-beetle-look-zoo-from = Green Gate Zoo
repu-older-beetle-look-zoo = There are many kinds of beetle.
repu-older-beetle-look-zoo-reason = Good facts! But it tells nothing about Nutmeg.
repu-older-beetle-look-blog-title = I Kiss Beetles
repu-older-beetle-look-blog-from = Twig Pages, a blog site
repu-older-beetle-look-blog = Gary has a new crown today.
repu-older-beetle-look-blog-reason = There it is. Now her gran knows which site to ask.

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = Look at the old page with Nutmeg. Which parts tell too much, about her or a friend?
    .easy = Which parts tell too much?
repu-older-beetle-page-top-name = The photo
repu-older-beetle-page-top = Me at the gate in my school top
repu-older-beetle-page-top-reason = It shows her face and her school. A photo can be copied and kept.
repu-older-beetle-page-gary-name = The first line
repu-older-beetle-page-gary = This is Gary. He has a crown.
repu-older-beetle-page-gary-reason = Only Gary is in it, and he is proud.
repu-older-beetle-page-road-name = The second line
repu-older-beetle-page-road = We live at the blue door on Mill Road.
repu-older-beetle-page-road-reason = This tells where she lives.
repu-older-beetle-page-rocket-name = The third line
repu-older-beetle-page-rocket = Rocket cried in maths today.
repu-older-beetle-page-rocket-reason = That is Rocket’s own news. She was six, and she can mend it now.

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = That line about Rocket has been there for years. What can Nutmeg do?
    .easy = What can Nutmeg do about Rocket’s line?
repu-older-beetle-rocket-old = Leave it, because it is so old
repu-older-beetle-rocket-old-reason = Old lines can still be found. Rocket may not like that.
repu-older-beetle-rocket-tell = Take it down, and tell Rocket
repu-older-beetle-rocket-tell-reason = He laughs, and thanks her. It was his news to tell.
repu-older-beetle-rocket-joke = Add a laughing face to it
repu-older-beetle-rocket-joke-reason = That makes it worse for him. She can take it down.

## Order: getting a page taken down, with help
repu-older-beetle-down-question = How can Nutmeg get the rest of the page taken down?
repu-older-beetle-down-show = Show an adult
repu-older-beetle-down-show-reason = Her gran is with her from the start. It is not her fault.
repu-older-beetle-down-where = Note which site it is on
repu-older-beetle-down-where-reason = The site needs to know which page they mean.
repu-older-beetle-down-ask = Ask the site to take it down
repu-older-beetle-down-ask-reason = An adult can ask for a child, and most sites then act.
repu-older-beetle-down-again = Look again a week later
repu-older-beetle-down-again-reason = It may be gone by then. If a copy pops up, they ask once more.

## Build: a new page, without private facts
repu-older-beetle-profile-question = Nutmeg may have a page for her bug club. Help her fill it in.
repu-older-beetle-profile-name = My name here
repu-older-beetle-profile-name-real = Her first and last name
repu-older-beetle-profile-name-real-reason = Then she is easy to find. A made-up name keeps that private.
repu-older-beetle-profile-name-queen = Queen of the Bugs
repu-older-beetle-profile-name-queen-reason = It is fun, and it tells no one who she is.
repu-older-beetle-profile-picture = My picture
repu-older-beetle-profile-picture-top = Me in my new school top
repu-older-beetle-profile-picture-top-reason = It shows her face and her new school. Others can copy it.
repu-older-beetle-profile-picture-gary = Gary in his crown
repu-older-beetle-profile-picture-gary-reason = He looks like a king. And he gives nothing away.
repu-older-beetle-profile-about = About me
repu-older-beetle-profile-about-bus = I catch the 8 o’clock bus to Hill School
repu-older-beetle-profile-about-bus-reason = This tells where she is each morning. She can leave it out.
repu-older-beetle-profile-about-like = I like bugs, drums and jam
repu-older-beetle-profile-about-like-reason = Lots of people do. It is fine to tell.
repu-older-beetle-profile-see = Who can see it
repu-older-beetle-profile-see-all = Anyone
repu-older-beetle-profile-see-all-reason = Then people she does not know can find it and copy it.
repu-older-beetle-profile-see-list = People on my list
repu-older-beetle-profile-see-list-reason = She knows each name on it.
repu-older-beetle-profile-done = That page will still be fine when she is sixteen. Gary thinks so too.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = On day one, a new girl whispers: “I kiss beetles too!” Say what Nutmeg says to new friends.
repu-older-beetle-words-sentence = Please ask me before you post about me.

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = Nutmeg has a school laptop at home. Who may see what she does on it?
repu-older-beetle-goodbye-laptop-none = No one, once she is home
repu-older-beetle-goodbye-laptop-none-reason = A school laptop is looked after at home too. It helps to keep her safe.
repu-older-beetle-goodbye-laptop-school = Her school, to help keep her safe
repu-older-beetle-goodbye-laptop-school-reason = School checks the things it lends. It is good to know.
repu-older-beetle-goodbye-laptop-gary = Only Gary
repu-older-beetle-goodbye-laptop-gary-reason = Gary is more of a jam beetle. Her school may see it too.
repu-older-beetle-goodbye-clip-question = A clip has Rocket’s face in it. He never said those words. What can he do?
repu-older-beetle-goodbye-clip-back = Make a clip of them
repu-older-beetle-goodbye-clip-back-reason = Then there are two fakes. He can get help.
repu-older-beetle-goodbye-clip-share = Share it to say it is fake
repu-older-beetle-goodbye-clip-share-reason = Each share makes more copies. He can show an adult.
repu-older-beetle-goodbye-clip-tell = Show an adult, and not share it
repu-older-beetle-goodbye-clip-tell-reason = An adult can help to get it taken down. He is not to blame.
repu-older-beetle-goodbye-camp-question = Rocket has a camp photo with six friends in it. What comes first?
repu-older-beetle-goodbye-camp-ask = Ask all six
repu-older-beetle-goodbye-camp-ask-reason = Each of them can say yes or no.
repu-older-beetle-goodbye-camp-best = Ask his best friend
repu-older-beetle-goodbye-camp-best-reason = One yes is not six. He can ask the rest too.
repu-older-beetle-goodbye-camp-blur = Pick one where they look good
repu-older-beetle-goodbye-camp-blur-reason = It is their choice, good hair or not. He can ask first.

### Free chips for life. Second tale of “Found, copied, made up”.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = Fenn reads the news for the school page. He sounds very grand.
repu-older-free-chips-news-1-bubble = Good day. I am Fenn.
repu-older-free-chips-news-2 = On Monday, a new clip goes round. It has his face and his voice. But he never said it.
    .easy = A new clip has his face and his voice. But he never said it.
repu-older-free-chips-news-2-bubble = Free chips for life!
repu-older-free-chips-news-3 = Fifty children queue up for chips. They all look at Fenn.
repu-older-free-chips-news-3-bubble = Who said chips? I made soup!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = A tool can copy a face and a voice. Which parts show that this clip is made up?
    .easy = Which parts show that the clip is made up?
repu-older-free-chips-clues-from-name = Who put it up
repu-older-free-chips-clues-from = Real Real Fenn News, new today
repu-older-free-chips-clues-from-reason = It is not the school page, and it is brand new.
repu-older-free-chips-clues-chips-name = What it says
repu-older-free-chips-clues-chips = Free chips for life, and no maths till June!
repu-older-free-chips-clues-chips-reason = It sounds too good to be true. They can ask Bear, the cook.
repu-older-free-chips-clues-mouth-name = The picture
repu-older-free-chips-clues-mouth = His mouth does not fit the words.
repu-older-free-chips-clues-mouth-reason = Some tools get mouths wrong. Good ones may not, so it helps to ask.
repu-older-free-chips-clues-play-name = The button
repu-older-free-chips-clues-play = Play
repu-older-free-chips-clues-play-reason = Every clip has one.

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = At home, Fenn’s tablet goes ping, ping, ping. What can he do?
repu-older-free-chips-pings-place = Class chat
repu-older-free-chips-pings-fenn = Fenn
repu-older-free-chips-pings-class = Chip Fans
repu-older-free-chips-pings-wren = Wren
repu-older-free-chips-pings-lands-1 = Where are my chips, liar?
repu-older-free-chips-pings-lands-2 = Look, it is all in your clip!
repu-older-free-chips-pings-rude = Say that they are the liars
repu-older-free-chips-pings-rude-reason = It hurts to be called that. But a rude reply keeps it going.
repu-older-free-chips-pings-pass = Pass the clip on, to show that it is fake
repu-older-free-chips-pings-pass-reason = Each copy can spread. Not all will see that it is fake.
repu-older-free-chips-pings-keep = Keep the words and the clip’s page to show
repu-older-free-chips-pings-keep-reason = Now he can show both, even if they vanish.
repu-older-free-chips-pings-kept-1 = Say sorry for the chips!
repu-older-free-chips-pings-tell = Show an adult at home
repu-older-free-chips-pings-tell-reason = She believes him. It is not his fault, and she rings Mr Mole.
repu-older-free-chips-pings-off = Turn it off and hope
repu-older-free-chips-pings-off-reason = A break is good. But the clip goes on without him, and he can get help.
repu-older-free-chips-pings-told-1 = I knew it was not you. You say chips much louder.
repu-older-free-chips-pings-fake = Make a fake clip of one of them
repu-older-free-chips-pings-fake-reason = Then there are two fakes to take down. Mr Mole is on it.
repu-older-free-chips-pings-true = Thanks, Wren! Mr Mole is on it.
repu-older-free-chips-pings-true-reason = A kind word, and no more. Mr Mole asks the page to take the clip down.

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = Who may still see it?
repu-older-free-chips-sees-chat = A post in a closed chat
repu-older-free-chips-sees-chat-partner = All in it, and those they send it to
repu-older-free-chips-sees-chat-reason = A chat has a door. But each one in it can carry things out.
repu-older-free-chips-sees-old = A clip that was taken down
repu-older-free-chips-sees-old-partner = Those who kept a copy
repu-older-free-chips-sees-old-reason = Far fewer can find it. A copy may still be about.
repu-older-free-chips-sees-laptop = A search on a school laptop
repu-older-free-chips-sees-laptop-partner = My school
repu-older-free-chips-sees-laptop-reason = School checks, at home too, to help keep us safe.
repu-older-free-chips-sees-diary = A page in a paper diary
repu-older-free-chips-sees-diary-partner = Just me
repu-older-free-chips-sees-diary-reason = No one can share what never went online.

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = Fenn plans more news. Which parts can go up, and when does he stop and ask?
    .easy = Can it go up, or does he ask first?
repu-older-free-chips-ask-go = It can go up
repu-older-free-chips-ask-stop = Stop and ask
repu-older-free-chips-ask-pie = A drawing of a flying pie
repu-older-free-chips-ask-pie-reason = He drew it, and no one is in it. Fly, pie!
repu-older-free-chips-ask-voice = A copy of Mr Mole’s voice
repu-older-free-chips-ask-voice-reason = A voice is part of a person, just like a face. He can ask first.
repu-older-free-chips-ask-baby = Wren’s news of a baby brother
repu-older-free-chips-ask-baby-reason = It is her news. She picks when to tell it.
repu-older-free-chips-ask-soup = What the soup is today
repu-older-free-chips-ask-soup-reason = It is true, and he asked Bear. That is good news.
repu-older-free-chips-ask-me = A photo of him with his name
repu-older-free-chips-ask-me-reason = Photos of himself are private. He asks an adult.

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = Fenn and Mr Mole set up the news page again. Help them set each switch.
repu-older-free-chips-switches-see = Who can watch
repu-older-free-chips-switches-see-all = Anyone
repu-older-free-chips-switches-see-all-reason = Then anyone can copy Fenn’s face and voice.
repu-older-free-chips-switches-see-school = Our school and its families
repu-older-free-chips-switches-see-school-reason = They know Fenn, and he knows them.
repu-older-free-chips-switches-save = Save our clips
repu-older-free-chips-switches-save-on = On
repu-older-free-chips-switches-save-on-reason = Then it takes one tap to copy and change them.
repu-older-free-chips-switches-save-off = Off
repu-older-free-chips-switches-save-off-reason = It is a fence, not a wall. It still helps a lot.
repu-older-free-chips-switches-talk = Comments
repu-older-free-chips-switches-talk-now = Go up at once
repu-older-free-chips-switches-talk-now-reason = Then mean ones are up before an adult has seen them.
repu-older-free-chips-switches-talk-wait = Wait for a teacher
repu-older-free-chips-switches-talk-wait-reason = Now a teacher looks first.
repu-older-free-chips-switches-done = And here is the news: free soup for life. It is true this time!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = Bear is so proud of the soup news that he sings it. Say the words that helped Fenn.
repu-older-free-chips-words-sentence = That is not me, so I am going to tell.

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = Odi sees a clip of Wren being rude. It looks odd. What can he do?
repu-older-free-chips-goodbye-made-pass = Pass it on and ask if it is real
repu-older-free-chips-goodbye-made-pass-reason = Then more people see it, real or not. He can ask Wren.
repu-older-free-chips-goodbye-made-ask = Not share it, and ask Wren or an adult
repu-older-free-chips-goodbye-made-ask-reason = He checks first. Wren is glad, and an adult can help.
repu-older-free-chips-goodbye-made-laugh = Post a laughing face
repu-older-free-chips-goodbye-made-laugh-reason = It looks as if he agrees. He can check and tell.
repu-older-free-chips-goodbye-ask-question = Bram makes a song with Odi’s voice. It is great! What comes first?
repu-older-free-chips-goodbye-ask-share = Share it, because it is great
repu-older-free-chips-goodbye-ask-share-reason = It may be. But it is Odi’s voice, so he picks.
repu-older-free-chips-goodbye-ask-name = Share it with Odi’s name on
repu-older-free-chips-goodbye-ask-name-reason = To say whose voice it is does not ask him. Bram can ask.
repu-older-free-chips-goodbye-ask-ask = Play it to Odi and ask
repu-older-free-chips-goodbye-ask-ask-reason = Odi can say yes, no, or one more trumpet.
repu-older-free-chips-goodbye-set-question = Wren wants fewer people to copy her clips. Which setting helps most?
repu-older-free-chips-goodbye-set-list = Only people on my list can watch
repu-older-free-chips-goodbye-set-list-reason = She knows each of them. Fewer eyes, fewer copies.
repu-older-free-chips-goodbye-set-loud = Louder sound
repu-older-free-chips-goodbye-set-loud-reason = It does wake the cat. But it does not stop a copy.
repu-older-free-chips-goodbye-set-all = Anyone can watch and save
repu-older-free-chips-goodbye-set-all-reason = Then it takes one tap to copy it.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
repu-older-helpers-teacher = My teacher
repu-older-helpers-class = An adult who helps in class
repu-older-helpers-lunch = A lunch helper
repu-older-helpers-office = The school office
repu-older-helpers-home = An adult at home
repu-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
repu-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; telling acceptable from unacceptable behaviour; knowing several ways to report concerns about content and contact.
repu-older-curriculum-relationships = Relationships education, primary: online relationships and being safe. How information and pictures are shared, kept and changed, asking permission, and how to get help.

## For staff: the teacher’s page
repu-older-teacher-purpose = Children look at what others can find about a person, at what can be copied and what tools can make up (a face, a voice), and at what can be done: set who sees it, ask before posting about somebody, have a page taken down with an adult’s help. They learn that school may see what is done on its devices, in order to keep them safe. In the second tale they keep the messages to show them, do not reply to them, tell, and leave the rest to an adult.
repu-older-teacher-word-footprint = digital footprint: all that can be found about somebody online
repu-older-teacher-word-made-up = made-up clip: one in which a tool has copied a face or a voice (also: deepfake)
repu-older-teacher-word-permission = permission: a yes from the person it is about
repu-older-teacher-word-settings = settings: the switches that say who may see, save or answer
repu-older-teacher-belief-old = “That was ages ago, nobody will find it.” A search takes seconds and does not mind how old a page is. It can be looked for, and taken down with help.
repu-older-teacher-belief-delete = “Once it is out, nothing helps.” Taking a page down leaves far fewer people who can find it. Asking is always worth while, and it is not the child’s fault.
repu-older-teacher-belief-fake = “Share it so that all can see it is fake.” Each share makes more copies. Check, do not share, and tell.
repu-older-teacher-belief-nobody = “At home the school laptop is mine.” School may see what is done on its devices at home too, in order to keep children safe; it is best known beforehand.
repu-older-teacher-ask-find = What would you like somebody at a new school to find about you? What would you keep private?
repu-older-teacher-ask-made = What made the children believe the chips clip? How could they have checked before they queued?
repu-older-teacher-ask-ask = Whose yes do you need for a group photo, a copied voice, a friend’s good news? What does a kind “no” sound like?
repu-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
repu-older-teacher-send = Lay the order or the match as real cards first. In the easy form each question has fewer answers. Children who take things literally may need it said that the voice was a machine’s copy and that nobody could have got chips. Some children must not be shown or found online at all: never search for real children, and use no photos of the class.
repu-older-teacher-eal = Show a beetle, a crown, a queue and small print. “Footprint” is a picture: draw real ones in sand first, then online ones. “Goes round”, “take down” and “post” need acting out.
repu-older-teacher-home = Invite families to look together at the settings of one app: who can see, save and answer? A child who is about to get a phone may like to make its first page with an adult. No child is asked to report what happens at home.
repu-older-teacher-two-minutes = Say: “At six, Nutmeg wrote a blog called I Kiss Beetles. Anyone can still read it.” (Second tale: a tool copied Fenn’s voice, and fifty children queued for chips.) Ask: “What does it tell that is better private? Who can help to have it taken down?” Say: “School may see what we do on its computers, to help keep us safe.” All say: “Please ask me before you post about me.” Each child thinks of two adults they can tell, one of them at school.
