# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-younger-title = Mae cynffon gan y bag ffa
starter-a3-younger-outcome-tell = Dwi’n dweud os dydy e ddim yn teimlo’n iawn.

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = Yng nghlip Odi, mae wyneb mawr yn neidio allan.
starter-a3-younger-tail-bean-bag-1-bubble = Bw!
starter-a3-younger-tail-bean-bag-2 = Mae Odi’n cuddio, ond mae cynffon gan y bag!
starter-a3-younger-tail-bean-bag-2-bubble = Dim ond bag ydw i.

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = Sut gall Odi deimlo?
starter-a3-younger-tail-odi-says = Mae’r rhain i gyd yn iawn. Gall Odi ddweud.

## Choice: what helps
starter-a3-younger-tail-help-question = Beth all helpu Odi?
starter-a3-younger-tail-help-bag = Aros yn y bag
starter-a3-younger-tail-help-bag-reason = Mae’n feddal yno. Ond gall ddweud hefyd.
starter-a3-younger-tail-help-tell = Ei guddio a dweud
starter-a3-younger-tail-help-tell-reason = Mae Mr Gwadd yn falch bod Odi wedi dweud. Mae’n eistedd gydag Odi.
starter-a3-younger-tail-help-look = Edrych arno eto
starter-a3-younger-tail-help-look-reason = Gall hynny deimlo’n waeth. Gall ei guddio.

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = Helpa Odi i’w ddweud.
starter-a3-younger-tail-tell-sentence = Dydy e ddim yn teimlo’n iawn, felly dwi’n dweud.
