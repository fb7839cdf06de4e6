# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-younger-title = Capete de pește la prânz
starter-a9-younger-outcome-school = Folosesc e-mailul școlii.

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = Ups! Odi scrie din e-mailul bucătarului.
starter-a9-younger-fish-heads-fish-2 = Toți cred că a scris bucătarul.
starter-a9-younger-fish-heads-fish-2-bubble = Capete de pește la prânz?

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = Odi zice scuze. Pe care îl poate folosi?
starter-a9-younger-fish-heads-which-cook = Pe al bucătarului
starter-a9-younger-fish-heads-which-cook-reason = Acela e al bucătarului. Odi îl are pe al lui.
starter-a9-younger-fish-heads-which-school = Pe cel de la școală
starter-a9-younger-fish-heads-which-school-reason = Școala are grijă de el. Acum se vede că e Odi.
starter-a9-younger-fish-heads-which-sister = Pe al surorii mai mari
starter-a9-younger-fish-heads-which-sister-reason = Atunci cred că e de la ea! Odi îl are pe al lui.

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = Ajută-l pe Odi să-i spună bucătarului.
starter-a9-younger-fish-heads-mine-sentence = Folosesc doar e-mailul școlii.
