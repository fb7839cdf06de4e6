# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-older-title = Poezia răutăcioasă
starter-a6-older-outcome-no-reply = Nu răspund la un mesaj urât. Îl păstrez și spun.

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = Fenn primește un mesaj urât într-un joc. Se gândește la o poezie răutăcioasă.
starter-a6-older-poem-poem-2 = E o poezie foarte lungă. Chiar și rimează.
starter-a6-older-poem-poem-2-bubble = O, ce brânză împuțită …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = Ce poate face Fenn?
starter-a6-older-poem-snails-place = Liga Melcilor
starter-a6-older-poem-snails-fenn = Fenn
starter-a6-older-poem-snails-zoom = Melc Turbo
starter-a6-older-poem-snails-lands-1 = Alergi ca o șosetă udă.
starter-a6-older-poem-snails-lands-2 = Dispari!
starter-a6-older-poem-snails-lands-poem = Trimite poezia
starter-a6-older-poem-snails-lands-poem-reason = O clipă poate fi bine. Dar face să continue.
starter-a6-older-poem-snails-lands-keep = Păstrează ca să arate
starter-a6-older-poem-snails-lands-keep-reason = Acum poate arăta exact ce s-a spus.
starter-a6-older-poem-snails-lands-block = Îi blochează acum
starter-a6-older-poem-snails-lands-block-reason = Asta vine la urmă. Păstrează, spune, apoi un adult ajută să blocheze.
starter-a6-older-poem-snails-more-1 = Ți-e frică să răspunzi?
starter-a6-older-poem-snails-more-no = Nu mi-e frică!
starter-a6-older-poem-snails-more-no-reason = Chiar asta așteaptă. Fenn nu trebuie să răspundă.
starter-a6-older-poem-snails-more-tell = Îi spune unui adult de acasă
starter-a6-older-poem-snails-more-tell-reason = Adultul se bucură că a spus. Se uită împreună.
starter-a6-older-poem-snails-told-1 = Alo? Ești acolo?
starter-a6-older-poem-snails-told-block = Îi blochează, cu adultul
starter-a6-older-poem-snails-told-block-reason = Asta a fost ordinea bună. Iar poezia? I-o citește pisicii.
starter-a6-older-poem-snails-told-yes = Ha! V-am pârât.
starter-a6-older-poem-snails-told-yes-reason = Asta face să continue. Adultul poate ajuta să blocheze.

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = Un singur lucru nu se păstrează niciodată: o poză cu cineva fără haine. Ce putem face atunci?
    .easy = O poză cu cineva fără haine nu se păstrează niciodată. Ce putem face?
starter-a6-older-poem-one-thing-save = O salvăm ca s-o arătăm
starter-a6-older-poem-one-thing-save-reason = Cele mai multe lucruri le păstrăm. Pe acesta nu îl salvăm și nu îl trimitem niciodată.
starter-a6-older-poem-one-thing-tell = Doar spunem unui adult
starter-a6-older-poem-one-thing-tell-reason = Un adult știe ce e de făcut. Nu vei avea necazuri pentru că ai spus.
