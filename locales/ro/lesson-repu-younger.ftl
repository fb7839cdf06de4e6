# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-younger-title = Unde a ajuns?
repu-younger-outcome-stays = Știu că o poză se poate copia.
repu-younger-outcome-ask = Întreb întâi, apoi arăt altora.
repu-younger-outcome-see = Știu cine poate vedea ce fac.
repu-younger-outcome-tell = Spun dacă ceva mă supără.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = Fenn are jeleu pe cap.
repu-younger-jelly-hat-1-bubble = Uite cum tremură!
repu-younger-jelly-hat-2 = Odi îi face o poză.
repu-younger-jelly-hat-2-bubble = O dau mai departe!
repu-younger-jelly-hat-3 = Acum e pe zece ecrane.
repu-younger-jelly-hat-3-bubble = Vai, nu jeleul meu!

## Order: how one photo became many
repu-younger-jelly-trip-question = Cum a ajuns poza așa departe?
repu-younger-jelly-trip-take = Odi face o poză
repu-younger-jelly-trip-take-reason = Acum e pe un ecran.
repu-younger-jelly-trip-share = Odi o trimite
repu-younger-jelly-trip-share-reason = O atingere, și o are și Wren.
repu-younger-jelly-trip-copy = Wren o copiază
repu-younger-jelly-trip-copy-reason = O copie e încă o poză.
repu-younger-jelly-trip-fridge = E pe perete la Bunica
repu-younger-jelly-trip-fridge-reason = A ajuns departe! Nu o mai putem lua toată înapoi.

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = Odi are o poză nouă. Ce face întâi?
repu-younger-jelly-first-fast = O trimite repede
repu-younger-jelly-first-fast-reason = Atunci Fenn nu poate alege. Odi poate întreba întâi.
repu-younger-jelly-first-ask = Îi cere voie
repu-younger-jelly-first-ask-reason = Fenn poate zice da sau nu. E capul lui!
repu-younger-jelly-first-one = O dă doar lui Wren
repu-younger-jelly-first-one-reason = Wren poate face o copie. Odi poate întreba întâi.

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = Cine e în poză? Întrebăm întâi?
repu-younger-jelly-cards-ask = Mă opresc și întreb
repu-younger-jelly-cards-go = Pot trimite
repu-younger-jelly-cards-wren = O poză cu Wren
repu-younger-jelly-cards-wren-reason = Se vede Wren. O întrebăm întâi.
repu-younger-jelly-cards-tree = Un copac înalt
repu-younger-jelly-cards-tree-reason = Nu e nimeni în ea. Doar un copac!
repu-younger-jelly-cards-me = O poză cu mine
repu-younger-jelly-cards-me-reason = Poza cu mine e personală. Mă opresc și întreb.
repu-younger-jelly-cards-nap = Bram care doarme
repu-younger-jelly-cards-nap-reason = În pat, Bram nu poate zice da! Întreabă-l întâi.

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = Fenn tremură ca jeleul. Ce poate ajuta?
repu-younger-jelly-wobbly-hide = Se ascunde în jeleu
repu-younger-jelly-wobbly-hide-reason = Ha ha, tremură prea tare! Fenn poate spune.
repu-younger-jelly-wobbly-tell = Îi spune unui adult
repu-younger-jelly-wobbly-tell-reason = Un adult poate ajuta. Fenn nu e de vină.
repu-younger-jelly-wobbly-fine = Zice că e bine
repu-younger-jelly-wobbly-fine-reason = E în regulă să zici nu. Fenn poate spune.

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = Odi îl întreabă întâi pe Fenn.
repu-younger-jelly-cherry-1-bubble = Da, dar îți pui și tu!
repu-younger-jelly-cherry-2 = Acum Odi are jeleu pe cap.
repu-younger-jelly-cherry-2-bubble = Uite cum mai saltă!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = Spune cu Fenn, fără să tremuri!
repu-younger-jelly-words-sentence = Te rog, întreabă-mă întâi.

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = Fenn e pe o tabletă de la școală. Cine poate vedea?
repu-younger-jelly-goodbye-see-fenn = Doar Fenn
repu-younger-jelly-goodbye-see-fenn-reason = Pot vedea și alții. Școala ne ajută să fim în siguranță.
repu-younger-jelly-goodbye-see-cat = Doar pisica
repu-younger-jelly-goodbye-see-cat-reason = Pisica doarme dusă! Poate vedea școala.
repu-younger-jelly-goodbye-see-school = Și școala lui
repu-younger-jelly-goodbye-see-school-reason = Da, școala se uită, ca să fim în siguranță.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = Tumble trage un pui de somn.
repu-younger-snore-nap-1-bubble = Sfor, sfor, fiuu!
repu-younger-snore-nap-2 = Pebble îl filmează.
repu-younger-snore-nap-2-bubble = Trimit filmulețul!
repu-younger-snore-nap-3 = Acum sforăie zece ecrane!
repu-younger-snore-nap-3-bubble = Sfor, sfor, fiuu!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = L-am șters.
repu-younger-snore-gone-question = Unde e sforăitul acum?
repu-younger-snore-gone-gone = A dispărut tot
repu-younger-snore-gone-gone-reason = Filmulețul ei a dispărut. Copiile sunt tot acolo.
repu-younger-snore-gone-bed = S-a dus la culcare
repu-younger-snore-gone-bed-reason = Ha ha, somn ușor, sforăitule! Copiile sunt tot acolo.
repu-younger-snore-gone-ten = Pe zece ecrane
repu-younger-snore-gone-ten-reason = Da, au făcut copii. E greu de oprit.

## Choice: the clip is out already
repu-younger-snore-help-question = Ce îl poate ajuta pe Tumble?
repu-younger-snore-help-tell = Îi spune unui adult
repu-younger-snore-help-tell-reason = Un adult poate ajuta. Tumble nu e de vină.
repu-younger-snore-help-back = Trimite un film cu Pebble
repu-younger-snore-help-back-reason = Atunci sunt doi triști. Tumble poate spune.
repu-younger-snore-help-nap = Nu mai doarme
repu-younger-snore-help-nap-reason = Dar e așa de bine să dormi! Tumble poate spune.

## Match: whom to ask before sharing
repu-younger-snore-who-question = Pe cine întrebăm întâi?
repu-younger-snore-who-tumble = Un film cu Tumble
repu-younger-snore-who-tumble-partner = Pe Tumble
repu-younger-snore-who-tumble-reason = E sforăitul lui. Poate zice da sau nu.
repu-younger-snore-who-me = O poză cu mine
repu-younger-snore-who-me-partner = Pe un adult
repu-younger-snore-who-me-reason = Poza mea e personală. Un adult mă poate ajuta.
repu-younger-snore-who-cat = Un film cu pisica lui Pebble
repu-younger-snore-who-cat-partner = Pe Pebble
repu-younger-snore-who-cat-reason = E pisica ei. Poate zice da sau nu.

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = Cum întrebi dacă poți face o poză?
repu-younger-snore-talk-starter = Pot să …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = Pebble îl întreabă întâi pe Tumble.
repu-younger-snore-both-1-bubble = Pot, te rog?
repu-younger-snore-both-2 = Acum sforăie amândoi.
repu-younger-snore-both-2-bubble = Da, dar sforăi și tu!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = Trezește-te cu Tumble și spune.
repu-younger-snore-words-sentence = Te rog, întreabă-mă întâi.

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = Pebble scrie la școală. Cine poate vedea?
repu-younger-snore-goodbye-see-school = Școala ei
repu-younger-snore-goodbye-see-school-reason = Da, școala se uită, ca să fim în siguranță.
repu-younger-snore-goodbye-see-pebble = Doar Pebble
repu-younger-snore-goodbye-see-pebble-reason = Pot vedea și alții. Școala ne ajută să fim în siguranță.
repu-younger-snore-goodbye-see-teddy = Doar ursulețul
repu-younger-snore-goodbye-see-teddy-reason = Ursulețul e în pat! Poate vedea școala.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
repu-younger-helpers-teacher = Învățătorul meu
repu-younger-helpers-class = Cineva care ajută în clasă
repu-younger-helpers-lunch = Ajutor la prânz
repu-younger-helpers-office = Secretariatul școlii
repu-younger-helpers-home = Un adult de acasă
repu-younger-helpers-family = Un adult din familia mea
