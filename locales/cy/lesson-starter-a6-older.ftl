# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-older-title = Y gerdd gas
starter-a6-older-outcome-no-reply = Dwi ddim yn ateb neges gas. Dwi’n ei chadw ac yn dweud.

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = Mae Fenn yn cael neges gas mewn gêm. Mae’n meddwl am gerdd gas.
starter-a6-older-poem-poem-2 = Mae’n gerdd hir iawn. Mae’n odli hyd yn oed.
starter-a6-older-poem-poem-2-bubble = O, yr hen ddrewgi …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = Beth all Fenn ei wneud?
starter-a6-older-poem-snails-place = Cynghrair y Malwod
starter-a6-older-poem-snails-fenn = Fenn
starter-a6-older-poem-snails-zoom = Malwen Wib
starter-a6-older-poem-snails-lands-1 = Rwyt ti’n rasio fel hosan wlyb.
starter-a6-older-poem-snails-lands-2 = Cer o ’ma!
starter-a6-older-poem-snails-lands-poem = Anfon y gerdd gas
starter-a6-older-poem-snails-lands-poem-reason = Gall deimlo’n dda am dipyn. Ond mae’n gwneud iddo gario ymlaen.
starter-a6-older-poem-snails-lands-keep = Ei gadw i’w ddangos
starter-a6-older-poem-snails-lands-keep-reason = Nawr gall ddangos yn union beth gafodd ei ddweud.
starter-a6-older-poem-snails-lands-block = Eu blocio nawr
starter-a6-older-poem-snails-lands-block-reason = Hynny sy’n olaf. Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio.
starter-a6-older-poem-snails-more-1 = Gormod o ofn ateb?
starter-a6-older-poem-snails-more-no = Does dim ofn arna i!
starter-a6-older-poem-snails-more-no-reason = Dyna beth maen nhw eisiau. Does dim rhaid i Fenn ateb.
starter-a6-older-poem-snails-more-tell = Dweud wrth oedolyn gartref
starter-a6-older-poem-snails-more-tell-reason = Mae’r oedolyn yn falch ei fod wedi dweud. Maen nhw’n edrych gyda’i gilydd.
starter-a6-older-poem-snails-told-1 = Helô? Wyt ti yno?
starter-a6-older-poem-snails-told-block = Eu blocio, gyda’r oedolyn
starter-a6-older-poem-snails-told-block-reason = Dyna’r drefn iawn. A’r gerdd? Mae’n ei darllen i’r gath.
starter-a6-older-poem-snails-told-yes = Ha! Dwedais i amdanat ti.
starter-a6-older-poem-snails-told-yes-reason = Mae hynny’n gwneud iddo gario ymlaen. Gall yr oedolyn helpu i flocio.

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = Mae un peth dydyn ni byth yn ei gadw: llun o rywun heb ddillad. Beth allwn ni ei wneud wedyn?
    .easy = Dydy llun o rywun heb ddillad byth yn cael ei gadw. Beth allwn ni ei wneud?
starter-a6-older-poem-one-thing-save = Ei gadw i’w ddangos
starter-a6-older-poem-one-thing-save-reason = Rydyn ni’n cadw’r rhan fwyaf o bethau. Dydyn ni byth yn cadw nac yn anfon hwn.
starter-a6-older-poem-one-thing-tell = Dweud wrth oedolyn
starter-a6-older-poem-one-thing-tell-reason = Mae oedolyn yn gwybod beth i’w wneud. Fyddi di ddim mewn trwbl am ddweud.
