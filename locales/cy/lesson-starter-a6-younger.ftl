# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-younger-title = Eistedda ar dy bawennau
starter-a6-younger-outcome-no-reply = Dwi ddim yn ateb geiriau cas.

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = Mae Odi’n cael geiriau cas mewn gêm.
starter-a6-younger-wet-sock-paws-1-bubble = Rwyt ti’n chwarae fel hosan wlyb!
starter-a6-younger-wet-sock-paws-2 = Mae ei bawennau eisiau ateb. Felly mae’n eistedd arnyn nhw!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = Beth ydy cynllun Odi?
starter-a6-younger-wet-sock-plan-paws = Dim pawen
starter-a6-younger-wet-sock-plan-paws-reason = Dim pawen, yn gyntaf. Wedyn all e ddim ateb.
    .easy = Dim pawen, yn gyntaf.
starter-a6-younger-wet-sock-plan-leave = Ei adael yno
starter-a6-younger-wet-sock-plan-leave-reason = Nesaf mae’n ei adael yno. Nawr gall ei ddangos.
    .easy = Nesaf mae’n ei adael yno.
starter-a6-younger-wet-sock-plan-show = Dangos i oedolyn
starter-a6-younger-wet-sock-plan-show-reason = Yn olaf, mae’n ei ddangos. Gall oedolyn ei helpu.
    .easy = Yn olaf, mae’n ei ddangos.

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = Eistedda ar dy bawennau, a dwed e.
starter-a6-younger-wet-sock-tell-sentence = Dwi ddim yn ateb, dwi’n dweud.
