# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
info-younger-title = All hynny fod yn wir?
info-younger-outcome-true = Dwi’n gwybod bod rhai pethau wedi’u creu.
info-younger-outcome-ask = Dwi’n gofyn i oedolyn fy helpu i edrych.
info-younger-outcome-tell = Dwi’n dweud os ydy tudalen yn teimlo’n wael.

## A cow in the sky. First tale of “Can that be true?”.

## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = Mae llun o fuwch yn yr awyr gan Odi.
info-younger-flying-cow-sky-1-bubble = Mw, dwi’n gallu hedfan!
info-younger-flying-cow-sky-2 = Mae’n nôl ei ymbarél. Gall buwch ddisgyn, plop!
info-younger-flying-cow-sky-3 = Mae’n edrych i fyny, fyny. Dim buwch, dim plop.

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = Gwir, neu wedi’i greu?
info-younger-flying-cow-true-true = Gwir
info-younger-flying-cow-true-made = Wedi’i greu
info-younger-flying-cow-true-grass = Buwch yn pori
info-younger-flying-cow-true-grass-reason = Mae hyn yn wir. Gallwn ei weld ar fferm.
info-younger-flying-cow-true-fly = Buwch yn hedfan
info-younger-flying-cow-true-fly-reason = Does dim adenydd gan fuwch. Rhywun greodd hyn.
info-younger-flying-cow-true-hen = Iâr yn dodwy wy
info-younger-flying-cow-true-hen-reason = Mae hyn yn wir. Iym, wy!
info-younger-flying-cow-true-fish = Pysgod ar feic
info-younger-flying-cow-true-fish-reason = Does dim coesau gan bysgodyn. Rhywun greodd hyn.
info-younger-flying-cow-true-dog = Ci yn cyfarth
info-younger-flying-cow-true-dog-reason = Mae hyn yn wir. Wff!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = Ydy buwch yn gallu nofio? Beth sy’n gyntaf?
info-younger-flying-cow-look-ask = Gofyn i oedolyn
info-younger-flying-cow-look-ask-reason = Gofyn yn gyntaf. Gall oedolyn helpu i edrych.
info-younger-flying-cow-look-words = Dewis geiriau da
info-younger-flying-cow-look-words-reason = Mae geiriau da yn dweud am beth rwyt ti’n chwilio.
info-younger-flying-cow-look-see = Edrych gyda’ch gilydd
info-younger-flying-cow-look-see-reason = Mae dau’n edrych yn dda. Pedwar llygad!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = Ydy buwch yn gallu nofio? Pa eiriau sy’n helpu Mr Gwadd?
info-younger-flying-cow-words-moo = Mw mw mw
info-younger-flying-cow-words-moo-reason = Ha! Dyna sut mae buwch yn gofyn.
info-younger-flying-cow-words-swim = buwch nofio
info-younger-flying-cow-words-swim-reason = Geiriau da! Ac ydy, mae buwch yn gallu nofio.
info-younger-flying-cow-words-nice = Dwi’n ei hoffi
info-younger-flying-cow-words-nice-reason = Caredig iawn. Ond am beth maen nhw’n chwilio?

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = Mae tudalen yn neidio allan. Mae Odi’n teimlo’n wael. Beth sy’n helpu?
info-younger-flying-cow-pop-tap = Tapio a thapio
info-younger-flying-cow-pop-tap-reason = Tap, tap, a gall mwy ddod! Gall Odi ddweud.
info-younger-flying-cow-pop-tell = Ei chuddio a dweud
info-younger-flying-cow-pop-tell-reason = Mae Mr Gwadd yn falch bod Odi wedi dweud. Gall e helpu.
info-younger-flying-cow-pop-hide = Cuddio dan yr ymbarél
info-younger-flying-cow-pop-hide-reason = Mae’n dywyll yno! Gall Odi ddweud.

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = Dwed e gydag Odi, yn uchel ac yn glir.
info-younger-flying-cow-say-sentence = Wnewch chi fy helpu i ffeindio mas, plîs?

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = Mae Wren yn gweld llun o fochyn glas. Beth all hi ei wneud?
info-younger-flying-cow-goodbye-pig-paint = Chwilio am foch glas drwy’r dydd
info-younger-flying-cow-goodbye-pig-paint-reason = Dyna ddiwrnod hir! Gall hi ofyn.
info-younger-flying-cow-goodbye-pig-ask = Gofyn ydy e’n wir
info-younger-flying-cow-goodbye-pig-ask-reason = Gall oedolyn ei helpu i ffeindio mas.
info-younger-flying-cow-goodbye-pig-tell = Dweud ei fod yn wir
info-younger-flying-cow-goodbye-pig-tell-reason = Efallai fod rhywun wedi’i greu. Gall ofyn gyntaf.

## Toast in a shoe. Second tale of “Can that be true?”.

## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = Mae Sgwarnog yn holi’r bocs siarad.
info-younger-toast-box-1-bubble = Sut mae gwneud tost?
info-younger-toast-box-2 = Mae’r bocs yn drysu.
info-younger-toast-box-2-bubble = Rho fara yn dy esgid!
info-younger-toast-box-3 = Crensh, crensh! Mae un droed gynnes gan Sgwarnog.

## Match: different people know about different things.
info-younger-toast-who-question = Pwy all ein helpu i ffeindio mas?
info-younger-toast-who-toast = Sut i wneud tost
info-younger-toast-who-toast-partner = Cogydd
info-younger-toast-who-toast-reason = Mae cogydd yn ei wneud bob dydd.
info-younger-toast-who-knee = Beth sy’n helpu pen-glin tost
info-younger-toast-who-knee-partner = Nyrs
info-younger-toast-who-knee-reason = Mae nyrs yn gofalu amdanon ni.
info-younger-toast-who-word = Sut i ddarllen gair
info-younger-toast-who-word-partner = Athro
info-younger-toast-who-word-reason = Mae athro’n ein helpu i ddarllen.

## Choice: asking comes before searching.
info-younger-toast-look-question = Mae Sgwarnog eisiau dysgu am frogaod. Beth sy’n gyntaf?
info-younger-toast-look-ask = Gofyn i’r cogydd helpu
info-younger-toast-look-ask-reason = Gallan nhw edrych gyda’i gilydd. Pedwar llygad!
info-younger-toast-look-tap = Tapio popeth mae’n ei weld
info-younger-toast-look-tap-reason = Gall fynd o’i le. Gall ofyn yn gyntaf.
info-younger-toast-look-shoe = Gofyn i’w esgid
info-younger-toast-look-shoe-reason = Crensh! All esgid ddim ei helpu.

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = Tudalen am frogaod. Pa ddwy ran sy’n edrych yn od?
info-younger-toast-frog-top-name = Y top
info-younger-toast-frog-top = Popeth am frogaod
info-younger-toast-frog-top-reason = Mae hyn yn iawn. Mae’n dweud am beth mae hi.
info-younger-toast-frog-hop-name = Y geiriau
info-younger-toast-frog-hop = Mae broga’n neidio.
info-younger-toast-frog-hop-reason = Mae hyn yn wir. Naid, naid!
info-younger-toast-frog-bus-name = Y llun
info-younger-toast-frog-bus = Broga’n gyrru bws
info-younger-toast-frog-bus-reason = All broga ddim gyrru. Rhywun greodd hyn.
info-younger-toast-frog-tap-name = Y botwm
info-younger-toast-frog-tap = Tapia: losin am ddim
info-younger-toast-frog-tap-reason = Does dim losin yn dod o sgrin! Gofynna gyntaf.

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = Mae tudalen yn neidio allan. Mae Sgwarnog yn teimlo’n wael. Beth sy’n helpu?
info-younger-toast-pop-tell = Ei chuddio a dweud
info-younger-toast-pop-tell-reason = Mae’r cogydd yn falch ei fod wedi dweud. Gall e helpu.
info-younger-toast-pop-stay = Edrych arni eto
info-younger-toast-pop-stay-reason = Gall deimlo’n waeth. Gall Sgwarnog ddweud.
info-younger-toast-pop-box = Dweud wrth y bocs siarad
info-younger-toast-pop-box-reason = All bocs ddim helpu. Gall oedolyn.

## Say: rehearsed aloud.
info-younger-toast-say-prompt = Dwed e gyda Sgwarnog, yn uchel ac yn glir.
info-younger-toast-say-sentence = Dwi’n mynd i ofyn ydy e’n wir.

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = Gwna ffaith ddwl am gath.
info-younger-toast-fib-starter = Fi greodd hyn: gall cath …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = Mae’r bocs yn dweud bydd hi’n bwrw jam. Beth all Sgwarnog ei wneud?
info-younger-toast-goodbye-rain-spoon = Sefyll gyda llwy fawr
info-younger-toast-goodbye-rain-spoon-reason = Ha! Ond efallai fod rhywun wedi’i greu.
info-younger-toast-goodbye-rain-tell = Dweud ei fod yn wir
info-younger-toast-goodbye-rain-tell-reason = Efallai fod rhywun wedi’i greu. Gall ofyn gyntaf.
info-younger-toast-goodbye-rain-ask = Gofyn ydy e’n wir
info-younger-toast-goodbye-rain-ask-reason = Gall oedolyn ei helpu i ffeindio mas.

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
info-younger-helpers-teacher = Fy athro
info-younger-helpers-class = Helpwr yn y dosbarth
info-younger-helpers-lunch = Helpwr cinio
info-younger-helpers-office = Swyddfa’r ysgol
info-younger-helpers-home = Oedolyn gartref
info-younger-helpers-family = Oedolyn yn fy nheulu
