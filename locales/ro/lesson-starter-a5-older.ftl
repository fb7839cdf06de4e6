# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-older-title = Hamsterul ascultă
starter-a5-older-outcome-tell = Spun dacă primesc un mesaj urât.

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = Asta apare în e-mailul lui Bram de la școală. I se înfierbântă urechile.
starter-a5-older-sock-drum-1-bubble = Nimănui nu-i place toba ta!
starter-a5-older-sock-drum-2 = Îi spune hamsterului clasei. El dă din cap, apoi îi mănâncă șoseta.

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = Un hamster nu poate ajuta aici. Cine poate?
starter-a5-older-sock-who-none = Nimeni, sunt doar vorbe
starter-a5-older-sock-who-none-reason = Vorbele pot durea. Nu trebuie să le ducă de unul singur.
starter-a5-older-sock-who-mole = Domnul Mole
starter-a5-older-sock-who-mole-reason = Se bucură că Bram a spus. Acum pot face un plan.
starter-a5-older-sock-who-cook = Bucătarul, la prânz
starter-a5-older-sock-who-cook-reason = E bun orice adult de încredere. Poate merge cu el la domnul Mole.

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = Ce e adevărat la fiecare grijă a lui Bram?
starter-a5-older-sock-worries-fault = „E vina mea?”
starter-a5-older-sock-worries-fault-partner = Nu ești de vină pentru ce trimit alții
starter-a5-older-sock-worries-fault-reason = A scris-o altcineva. Bram nu e de vină.
starter-a5-older-sock-worries-trouble = „Am necazuri dacă spun?”
starter-a5-older-sock-worries-trouble-partner = Nu vei avea necazuri pentru că ai spus
starter-a5-older-sock-worries-trouble-reason = Nu e niciodată greșit să spui.
starter-a5-older-sock-worries-small = „E prea mic ca să spun?”
starter-a5-older-sock-worries-small-partner = Și lucrurile mici contează
starter-a5-older-sock-worries-small-reason = Dacă doare, contează.

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = Ajută-l pe Bram să-i spună domnului Mole.
starter-a5-older-sock-show-sentence = Am primit un mesaj urât. Vi-l pot arăta?
