# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-younger-title = Barkintu dabo ayay leedahay
starter-a3-younger-outcome-tell = Waan sheegaa haddii aan xumaado.

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = Fiidyowga Odi weji weyn baa ka soo booday.
starter-a3-younger-tail-bean-bag-1-bubble = Buu!
starter-a3-younger-tail-bean-bag-2 = Odi barkinta ayuu ku dhuuntay, laakiin dabo ayay leedahay!
starter-a3-younger-tail-bean-bag-2-bubble = Waxaan ahay barkin uun.

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = Sidee Odi dareemi karaa?
starter-a3-younger-tail-odi-says = Dhammaan waa caadi. Odi wuu sheegi karaa.

## Choice: what helps
starter-a3-younger-tail-help-question = Maxaa Odi caawin kara?
starter-a3-younger-tail-help-bag = Barkinta ku jir
starter-a3-younger-tail-help-bag-reason = Halkaas waa jilicsan tahay. Laakiin wuu sheegi karaa isna.
starter-a3-younger-tail-help-tell = Dabool oo sheeg
starter-a3-younger-tail-help-tell-reason = Mole wuu ku faraxsan yahay sheegiddiisa. Wuu la fadhiistay.
starter-a3-younger-tail-help-look = Sii eeg
starter-a3-younger-tail-help-look-reason = Taasi way ka sii xumaan kartaa. Wuu dabooli karaa.

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = Odi ka caawi inuu yiraahdo.
starter-a3-younger-tail-tell-sentence = Dareen fiican ma aha, markaa waan sheegayaa.
