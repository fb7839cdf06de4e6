# Words of the lesson “Who can find it?” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# The animals are Bram the badger, Wren the rabbit, Odi the otter and Fenn the fox; the children are Marlo, Biscuit, Pebble and Tumble, their teacher is Miss Plum.

## The card, and what a child can do afterwards
repu-middle-title = Who can find it?
repu-middle-outcome-find = I know what others can find, see or make about me.
repu-middle-outcome-stays = I know that copies can stay and spread.
repu-middle-outcome-ask = I ask before I share about someone.
repu-middle-outcome-settings = I can set who sees my page.

### The Bucket King. First tale of “Who can find it?”.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = In games, Bram is the Bucket King. Last year he sang a song with a bucket on his head.
    .easy = Last year, Bram sang a song with a bucket on his head.
repu-middle-bucket-king-1-bubble = Bow to the bucket!
repu-middle-bucket-king-2 = He put the clip on a song page. Then he forgot all about it.
    .easy = He put the clip on a song page.
repu-middle-bucket-king-2-bubble = Clang, clang, I am the king!
repu-middle-bucket-king-3 = Now the whole Moon Walk Club hums it. Bram goes pink under his stripes.
repu-middle-bucket-king-3-bubble = Clang, clang! Is that you?

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = Bram and his aunt want to find the old clip. Which words can they search for?
    .easy = Bram and his aunt look for the old clip. Pick words to search.
repu-middle-bucket-look-bucket = Bucket King
repu-middle-bucket-look-bucket-reason = It is the name he used.
repu-middle-bucket-look-song = song
repu-middle-bucket-look-song-reason = It says what kind of clip it is.
repu-middle-bucket-look-school = his school
repu-middle-bucket-look-school-reason = His school is private. They do not need to type it in.
repu-middle-bucket-look-please = please
repu-middle-bucket-look-please-reason = Very kind! But the search does not need it.
repu-middle-bucket-look-asked = Which one shows what others can find about Bram?
repu-middle-bucket-look-shop-title = Buckets: buy two!
repu-middle-bucket-look-shop-from = Advert, Bucket Barn
repu-middle-bucket-look-shop = Red ones, blue ones, big ones!
repu-middle-bucket-look-shop-reason = It wants to sell buckets. It is not about Bram.
repu-middle-bucket-look-clip-title = Bucket King sings
repu-middle-bucket-look-clip-from = Song Pond, a song page
repu-middle-bucket-look-clip = A badger, a bucket and one loud song.
repu-middle-bucket-look-clip-reason = There he is! Now his aunt can ask the page to take it down.
repu-middle-bucket-look-museum-title = Kings of long ago
repu-middle-bucket-look-museum-from = The Old Hall, a museum
repu-middle-bucket-look-museum = They had crowns. No buckets at all.
repu-middle-bucket-look-museum-reason = Lovely kings, but not the one we look for.

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = The page takes the clip down. Is it gone?
repu-middle-bucket-gone-yes = Yes, it is gone for good
repu-middle-bucket-gone-yes-reason = It is gone from that page. But someone may have a copy.
repu-middle-bucket-gone-copies = From the page, but there may be copies
repu-middle-bucket-gone-copies-reason = That is right. If a copy pops up, an adult can help with that too.
repu-middle-bucket-gone-worse = No, so it is no use to ask
repu-middle-bucket-gone-worse-reason = It is of use! Far fewer people can find it now.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = Who may see it?
repu-middle-bucket-sees-page = A clip on an open page
repu-middle-bucket-sees-page-partner = Anyone at all
repu-middle-bucket-sees-page-reason = An open page is like a poster in the street.
repu-middle-bucket-sees-friend = A photo I send to Wren
repu-middle-bucket-sees-friend-partner = Wren, and those she sends it to
repu-middle-bucket-sees-friend-reason = One tap, and a friend can pass it on.
repu-middle-bucket-sees-school = A search at school
repu-middle-bucket-sees-school-partner = My school
repu-middle-bucket-sees-school-reason = School checks, to help keep us safe.
repu-middle-bucket-sees-thought = A song in my head
repu-middle-bucket-sees-thought-partner = Just me
repu-middle-bucket-sees-thought-reason = No one can find that one. Clang!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = Bram makes a new game page with his aunt. Help him fill it in.
repu-middle-bucket-profile-name = My name here
repu-middle-bucket-profile-name-real = Bram Brook, age 8
repu-middle-bucket-profile-name-real-reason = This tells who he is. A made-up name keeps that private.
repu-middle-bucket-profile-name-mud = Mud Baron
repu-middle-bucket-profile-name-mud-reason = It is made up, and it tells nothing. Bow to the mud!
repu-middle-bucket-profile-picture = My picture
repu-middle-bucket-profile-picture-photo = A photo of me
repu-middle-bucket-profile-picture-photo-reason = A photo can be copied and kept. A drawing is fun too.
repu-middle-bucket-profile-picture-boot = A drawing of a boot
repu-middle-bucket-profile-picture-boot-reason = No one can tell that it is Bram. Great boot!
repu-middle-bucket-profile-about = About me
repu-middle-bucket-profile-about-club = Moon Walk Club, each Friday at 6
repu-middle-bucket-profile-about-club-reason = This tells where to find him. He can leave it out.
repu-middle-bucket-profile-about-like = I like moonlight and mud
repu-middle-bucket-profile-about-like-reason = Lots of us like mud. It is fine to tell.
repu-middle-bucket-profile-see = Who can see this page
repu-middle-bucket-profile-see-all = Anyone
repu-middle-bucket-profile-see-all-reason = Then people he does not know can find it.
repu-middle-bucket-profile-see-list = Just my list
repu-middle-bucket-profile-see-list-reason = He knows each name on his list.
repu-middle-bucket-profile-done = Now Mud Baron can play. His page is fun, and it keeps Bram private.

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = Bram has lots of new clips. Which can he share, and when does he ask first?
    .easy = Can he share it, or does he ask first?
repu-middle-bucket-friends-go = OK to share
repu-middle-bucket-friends-ask = Ask first
repu-middle-bucket-friends-moon = A clip of the moon
repu-middle-bucket-friends-moon-reason = No one is in it. The moon does not mind.
repu-middle-bucket-friends-wren = Wren in her bath hat
repu-middle-bucket-friends-wren-reason = It is her hat and her head. She can say yes or no.
repu-middle-bucket-friends-poem = A rhyme that he made up
repu-middle-bucket-friends-poem-reason = He made it, and it is about no one else.
repu-middle-bucket-friends-odi = Odi, crying at the sad film
repu-middle-bucket-friends-odi-reason = That is Odi’s own moment. It is kind to ask him, or to keep it private.
repu-middle-bucket-friends-me = A photo of Bram
repu-middle-bucket-friends-me-reason = Photos of himself are private. He asks an adult.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = Wren asks to film a new song. Bram says yes, if she wears a bucket too! Say what he says to friends now.
    .easy = Wren asks to film Bram. He says yes! Say his words.
repu-middle-bucket-words-sentence = Please ask me before you share it.

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = Fenn has a funny clip of Odi. What comes first?
repu-middle-bucket-goodbye-ask-ask = Ask Odi
repu-middle-bucket-goodbye-ask-ask-reason = Odi is in it, so Odi picks.
repu-middle-bucket-goodbye-ask-one = Send it to just one friend
repu-middle-bucket-goodbye-ask-one-reason = One friend can pass it on to ten. Fenn can ask first.
repu-middle-bucket-goodbye-ask-later = Share it and tell him later
repu-middle-bucket-goodbye-ask-later-reason = Then it is too late for a no. Fenn can ask first.
repu-middle-bucket-goodbye-copy-question = Wren took a photo down, but a copy pops up. What can help?
repu-middle-bucket-goodbye-copy-hide = Say that it is not her
repu-middle-bucket-goodbye-copy-hide-reason = Then she is alone with it. An adult can help.
repu-middle-bucket-goodbye-copy-tell = Tell an adult she trusts
repu-middle-bucket-goodbye-copy-tell-reason = An adult can help with copies. Wren is not to blame.
repu-middle-bucket-goodbye-copy-quiet = Wait and say nothing
repu-middle-bucket-goodbye-copy-quiet-reason = It may spread while she waits. She can tell now.
repu-middle-bucket-goodbye-page-question = Who is it best to let see Odi’s game page?
repu-middle-bucket-goodbye-page-all = Anyone
repu-middle-bucket-goodbye-page-all-reason = Then people he does not know can find it.
repu-middle-bucket-goodbye-page-list = Just his own list
repu-middle-bucket-goodbye-page-list-reason = He knows who is on it. He can set that with an adult.
repu-middle-bucket-goodbye-page-fans = All who say they are fans
repu-middle-bucket-goodbye-page-fans-reason = They may be nice. But he cannot be sure who they are.

### The prawn on the moon. Second tale of “Who can find it?”.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = The class has a picture maker. It draws what they ask for.
repu-middle-prawn-tutu-1-bubble = Draw a prawn in a tutu!
repu-middle-prawn-tutu-2 = At home, Marlo adds a photo of Biscuit. The prawn has her face, and it dances on the moon!
    .easy = Marlo adds a photo of Biscuit. Now the prawn has her face!
repu-middle-prawn-tutu-2-bubble = Now with Biscuit’s face!
repu-middle-prawn-tutu-3 = Marlo taps share. By lunch, half the school has seen it. Biscuit did not say yes.
    .easy = Marlo shares it. Biscuit did not say yes.
repu-middle-prawn-tutu-3-bubble = Do the prawn dance!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = This is the page that went round. Which parts need a yes from Biscuit?
    .easy = Which parts need a yes from Biscuit?
repu-middle-prawn-clues-picture-name = The picture
repu-middle-prawn-clues-picture = The prawn has Biscuit’s face.
repu-middle-prawn-clues-picture-reason = It is her own face, and others can copy it. She did not say yes.
repu-middle-prawn-clues-made-name = The small print
repu-middle-prawn-clues-made = Made with Picture Pot
repu-middle-prawn-clues-made-reason = It says that a tool made it. That is honest.
repu-middle-prawn-clues-name-name = The first line
repu-middle-prawn-clues-name = By Marlo, with Biscuit Hill, Class 4
repu-middle-prawn-clues-name-reason = Her name and class tell who she is. That is private.
repu-middle-prawn-clues-dance-name = The second line
repu-middle-prawn-clues-dance = She dances like this in PE!
repu-middle-prawn-clues-dance-reason = It is not true, and some may think it is.

## Order: how one picture became many
repu-middle-prawn-far-question = How did the prawn get so far?
repu-middle-prawn-far-photo = Marlo has a photo of Biscuit
repu-middle-prawn-far-photo-reason = First, there is one real photo.
repu-middle-prawn-far-made = He makes the prawn from it
repu-middle-prawn-far-made-reason = Next, a tool makes a new picture from it.
repu-middle-prawn-far-share = He taps share
repu-middle-prawn-far-share-reason = Then it goes out, and he cannot call it back.
repu-middle-prawn-far-copy = Others copy it and pass it on
repu-middle-prawn-far-copy-reason = In the end there are more copies than he can count.

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = I did not say yes to that.
repu-middle-prawn-what-now-question = Marlo hears her. What can he do?
repu-middle-prawn-what-now-joke = Tell her that prawns are cute
repu-middle-prawn-what-now-joke-reason = They are! But it is her face, and she did not say yes.
repu-middle-prawn-what-now-more = Make one of himself too
repu-middle-prawn-what-now-more-reason = Then there are two to chase. He can stop and get help.
repu-middle-prawn-what-now-sorry = Say sorry, and go with her to Miss Plum
repu-middle-prawn-what-now-sorry-reason = That is brave and kind. Miss Plum can help to take it down.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = Who may see it?
repu-middle-prawn-sees-open = A picture on an open page
repu-middle-prawn-sees-open-partner = Anyone at all
repu-middle-prawn-sees-open-reason = An open page is like a poster in the street.
repu-middle-prawn-sees-sent = A picture I send to Marlo
repu-middle-prawn-sees-sent-partner = Marlo, and those he sends it to
repu-middle-prawn-sees-sent-reason = One tap, and a friend can pass it on.
repu-middle-prawn-sees-school = What I type at school
repu-middle-prawn-sees-school-partner = My school
repu-middle-prawn-sees-school-reason = School checks, to help keep us safe.

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = Biscuit and her grandad set up her page. Help them set each switch.
repu-middle-prawn-switches-photo = Who can see my pictures
repu-middle-prawn-switches-photo-all = Anyone
repu-middle-prawn-switches-photo-all-reason = Then people she does not know can see and copy them.
repu-middle-prawn-switches-photo-list = Just my list
repu-middle-prawn-switches-photo-list-reason = She knows each name on her list.
repu-middle-prawn-switches-save = Others can save my pictures
repu-middle-prawn-switches-save-on = On
repu-middle-prawn-switches-save-on-reason = Then it is easy to change them. Off is safer.
repu-middle-prawn-switches-save-off = Off
repu-middle-prawn-switches-save-off-reason = It is a good fence. It cannot stop each copy, so she still picks with care.
repu-middle-prawn-switches-tag = Put my name on pictures
repu-middle-prawn-switches-tag-on = Without asking me
repu-middle-prawn-switches-tag-on-reason = Then her name can turn up on a prawn. She can pick “ask me”.
repu-middle-prawn-switches-tag-ask = Ask me first
repu-middle-prawn-switches-tag-ask-reason = Now she can say yes or no.
repu-middle-prawn-switches-done = All set! Her new page picture is a prawn that she drew.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = Next day, Marlo asks first. Biscuit says yes to a lobster with Marlo’s face! Say what Biscuit says to friends now.
    .easy = Next day, Marlo asks first. Say what Biscuit says to friends now.
repu-middle-prawn-words-sentence = Please ask me before you make or share it.

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = Biscuit wants to put Pebble’s face on a cake. What comes first?
repu-middle-prawn-goodbye-ask-nice = Make it a very nice cake
repu-middle-prawn-goodbye-ask-nice-reason = It is still Pebble’s face. Biscuit can ask first.
repu-middle-prawn-goodbye-ask-ask = Ask Pebble
repu-middle-prawn-goodbye-ask-ask-reason = It is her face, so she picks.
repu-middle-prawn-goodbye-ask-show = Show it to the others
repu-middle-prawn-goodbye-ask-show-reason = Then Pebble cannot say no. Biscuit can ask first.
repu-middle-prawn-goodbye-copy-question = A made-up picture of Tumble goes round. What can help him?
repu-middle-prawn-goodbye-copy-tell = Tell an adult he trusts
repu-middle-prawn-goodbye-copy-tell-reason = An adult can help to stop it. Tumble is not to blame.
repu-middle-prawn-goodbye-copy-back = Make one of them
repu-middle-prawn-goodbye-copy-back-reason = Then two of them are sad. Tumble can tell.
repu-middle-prawn-goodbye-copy-wait = Wait until all copies are gone
repu-middle-prawn-goodbye-copy-wait-reason = Copies can stay for a long time. Tumble can tell now.
repu-middle-prawn-goodbye-set-question = Which one keeps Pebble’s photo page private?
repu-middle-prawn-goodbye-set-all = Anyone can see it
repu-middle-prawn-goodbye-set-all-reason = Then people she does not know can copy her photos.
repu-middle-prawn-goodbye-set-list = Just her list can see it
repu-middle-prawn-goodbye-set-list-reason = She knows who is on it. She can set that with an adult.
repu-middle-prawn-goodbye-set-name = Her full name is on it
repu-middle-prawn-goodbye-set-name-reason = Then it is easy to find her. She can use a made-up name.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
repu-middle-helpers-teacher = My teacher
repu-middle-helpers-class = An adult who helps in class
repu-middle-helpers-lunch = A lunch helper
repu-middle-helpers-office = The school office
repu-middle-helpers-home = An adult at home
repu-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
repu-middle-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; telling acceptable from unacceptable behaviour; knowing several ways to report concerns about content and contact.
repu-middle-curriculum-relationships = Relationships education, primary: online relationships and being safe. Asking permission, how information and pictures are shared and kept, and how to get help.

## For staff: the teacher’s page
repu-middle-teacher-purpose = Children learn that what is put online can be found, copied and changed, also by people and tools they never thought of; that we ask before we share or make anything about somebody; and how to set who sees their page. They learn that school checks what is done on its computers to keep them safe, and that an adult can help when something is out already.
repu-middle-teacher-word-copy = copy: one more that is just the same, wherever it goes
repu-middle-teacher-word-private = private: yours to keep; only a few people you trust need it
repu-middle-teacher-word-settings = settings: the switches that say who may see and do what
repu-middle-teacher-word-made-up = made-up picture: one that a person or a computer made, of something that never was
repu-middle-teacher-belief-delete = “I deleted it, so it is gone.” It is gone from that page. Copies may stay, and an adult can help with those too. Taking it down is still worth while.
repu-middle-teacher-belief-friend = “I only sent it to a friend.” One tap, and a friend can pass it on, often without meaning harm.
repu-middle-teacher-belief-fake = “It is not real, so it does not matter.” A made-up picture of somebody feels real to that person. They decide, and may say no.
repu-middle-teacher-belief-nobody = “Nobody looks at me.” Search tools find old pages in seconds, and school checks its computers in order to keep children safe.
repu-middle-teacher-ask-find = What would you like others to find about you? What would you keep private?
repu-middle-teacher-ask-ask = When did Bram’s friends (or Biscuit’s) need a yes? What could a kind “no” sound like?
repu-middle-teacher-ask-set = Which settings do you know on our class tools? Who helps to change them?
repu-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
repu-middle-teacher-send = Let children lay the cards of the match or the order as real pictures first. In the easy form each question has fewer answers. Some children find it hard to see why a joke picture hurts: use a plain rule, “a face in it: ask first”. Some children must not be shown online at all: never search for real children or use photos of the class.
repu-middle-teacher-eal = Show a bucket and a prawn. Teach “copy”, “private” and “ask first” with gestures. “Small print”, “switch” and “tag” need to be pointed out on a real page.
repu-middle-teacher-home = Invite families to look through the settings of one game or app together: who can see the page, and who can save a picture? No child is asked to report what happens at home.
repu-middle-teacher-two-minutes = Say: “Bram sang with a bucket on his head, and forgot. A year later the whole club hums it.” (Second tale: a made-up prawn with Biscuit’s face.) Ask: “It was deleted. Is it gone?” Copy a clap round the room to show how it spreads. Say: “School may see what we do on a computer, to help keep us safe.” All say: “Please ask me before you share it.” Each child thinks of two adults they can tell, one of them at school.
