# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-younger-title = Geiriau aw
bull-younger-outcome-unkind = Dwi’n gallu dweud p’un sy’n garedig a ph’un sy’n gas.
bull-younger-outcome-tell = Dwi ddim yn gas yn ôl. Dwi’n dweud.
bull-younger-outcome-mend = Dwi’n gallu dewis geiriau caredig i’w hanfon.

### Wren’s cow. First tale of “Ouch words”.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = Mae Wren yn tynnu llun buwch i dudalen y dosbarth.
bull-younger-moo-cow-1-bubble = Mw!
bull-younger-moo-cow-2 = Mae’n edrych yn debyg iawn i soffa!
bull-younger-moo-cow-2-bubble = Ga i eistedd arni?
bull-younger-moo-cow-3 = Wedyn mae geiriau cas yn neidio allan.
bull-younger-moo-cow-3-bubble = Buwch wael, Wren wael!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = Buwch wael, Wren wael!
bull-younger-moo-feel-question = Sut gall Wren deimlo?
bull-younger-moo-feel-says = Gall geiriau cas frifo. Mae’n dda dweud.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = Dydy bod yn gas ddim yn iawn, yn yr ysgol na gartref. P’un ydy p’un?
    .easy = P’un ydy p’un?
bull-younger-moo-which-kind = Caredig
bull-younger-moo-which-mean = Cas
bull-younger-moo-which-love = Dwi’n dwlu ar dy fuwch
bull-younger-moo-which-love-reason = Mae Wren yn teimlo’n gynnes ac yn falch.
bull-younger-moo-which-draw = Alli di ddim tynnu llun
bull-younger-moo-which-draw-reason = Mae hyn yn gwneud i Wren deimlo’n fach. Dydy e ddim yn garedig.
bull-younger-moo-which-away = Cer o ’ma, Wren
bull-younger-moo-which-away-reason = Mae cael dy adael allan yn brifo. Dydy e ddim yn garedig.
bull-younger-moo-which-smile = Mae’n gwneud i fi wenu
bull-younger-moo-which-smile-reason = Nawr mae dau ohonyn nhw’n gwenu!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = Buwch wael, Wren wael!
bull-younger-moo-pop-question = Beth all Wren ei wneud?
bull-younger-moo-pop-back = Bod yn gas yn ôl
bull-younger-moo-pop-back-reason = Wedyn mae dau’n teimlo’n drist. Gall Wren ddweud.
bull-younger-moo-pop-tell = Dangos i Mr Gwadd
bull-younger-moo-pop-tell-reason = Mae’n falch ei bod hi wedi dweud. Gall e helpu.
bull-younger-moo-pop-rub = Rhwbio’r fuwch allan
bull-younger-moo-pop-rub-reason = Mae’n fuwch wych! Gall Wren ddweud.

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = Cwympodd fy nhŵr, felly ro’n i’n gas.
bull-younger-moo-odi-question = Beth all Odi ei anfon nawr?
bull-younger-moo-odi-joke = Jôc oedd e
bull-younger-moo-odi-joke-reason = Doedd e ddim yn hwyl i Wren. Gall Odi ddweud sori.
bull-younger-moo-odi-you = Bydda di’n neis hefyd
bull-younger-moo-odi-you-reason = Roedd Wren yn neis. Gall Odi ddweud sori.
bull-younger-moo-odi-sorry = Sori, dwi’n hoffi dy fuwch
bull-younger-moo-odi-sorry-reason = Mae Wren yn gwenu. Mae trwsio pethau’n garedig.

## Story: a happy end
bull-younger-moo-sofa-1 = Maen nhw’n gwneud soffa fuwch fawr.
bull-younger-moo-sofa-1-bubble = Mw, eisteddwch!
bull-younger-moo-sofa-2 = Mr Gwadd sy’n ei hoffi fwyaf.
bull-younger-moo-sofa-2-bubble = Dwi’n mynd i gysgu ar y fuwch.

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = Dwed e gyda Wren, a dim mwian!
bull-younger-moo-words-sentence = Dydy hynny ddim yn garedig, dwi’n mynd i ddweud.

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = Mae geiriau cas yn neidio allan i Fenn. Beth all e ei wneud?
bull-younger-moo-goodbye-pop-tell = Dweud wrth oedolyn
bull-younger-moo-goodbye-pop-tell-reason = Gall oedolyn helpu. Nid Fenn sydd ar fai.
bull-younger-moo-goodbye-pop-back = Bod yn gas yn ôl
bull-younger-moo-goodbye-pop-back-reason = Wedyn mae’n mynd ymlaen ac ymlaen. Gall Fenn ddweud.
bull-younger-moo-goodbye-pop-sit = Eistedd ar y dabled
bull-younger-moo-goodbye-pop-sit-reason = Ha ha, mae’n mynd crensh! Gall Fenn ddweud.

### Sir Spud. Second tale of “Ouch words”.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = Mae taten mewn het yn anifail anwes i Biscuit.
bull-younger-spud-pet-1-bubble = Dyma Syr Taten!
bull-younger-spud-pet-2 = Mae Biscuit yn ei roi ar dudalen y dosbarth.
bull-younger-spud-pet-2-bubble = Dwi’n dwlu ar ei het!
bull-younger-spud-pet-3 = Gartref, mae geiriau cas yn neidio allan.
bull-younger-spud-pet-3-bubble = Babi, babi, babi taten!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = Babi, babi, babi taten!
bull-younger-spud-home-question = Beth all Biscuit ei wneud?
bull-younger-spud-home-fine = Dweud “Iawn”
bull-younger-spud-home-fine-reason = Roedd yn brifo. Mae’n iawn dweud hynny.
bull-younger-spud-home-back = Bod yn gas yn ôl
bull-younger-spud-home-back-reason = Wedyn mae’n mynd ymlaen ac ymlaen. Gall Biscuit ddweud.
bull-younger-spud-home-tell = Ei ddangos i’w mam-gu
bull-younger-spud-home-tell-reason = Mae Mam-gu’n falch ei bod wedi dweud. Mae’n eistedd gyda hi.

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = Mae geiriau cas yn neidio allan. Beth sy’n gyntaf, a nesaf?
bull-younger-spud-order-leave = Eu gadael yno
bull-younger-spud-order-leave-reason = Yn gyntaf, stopia. Dydyn ni ddim yn ateb.
bull-younger-spud-order-tell = Dweud wrth oedolyn
bull-younger-spud-order-tell-reason = Nesaf, dwed. Gall yr oedolyn eu gweld.
bull-younger-spud-order-help = Yr oedolyn yn helpu
bull-younger-spud-order-help-reason = Yn olaf, maen nhw’n gweld sut gallan nhw helpu.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = Dydy bod yn gas ddim yn iawn, yn yr ysgol na gartref. P’un ydy p’un?
    .easy = P’un ydy p’un?
bull-younger-spud-which-kind = Caredig
bull-younger-spud-which-mean = Cas
bull-younger-spud-which-hat = Am het hardd
bull-younger-spud-which-hat-reason = Mae hynny’n garedig. Mae Syr Taten mor falch!
bull-younger-spud-which-out = Chei di ddim chwarae
bull-younger-spud-which-out-reason = Mae cael dy adael allan yn brifo. Dydy e ddim yn garedig.
bull-younger-spud-which-feed = Gwnes i de iddo
bull-younger-spud-which-feed-reason = Mae hynny’n garedig. Mae’n hoffi te cynnes!
bull-younger-spud-which-ha = Ha ha, babi crio
bull-younger-spud-which-ha-reason = Gallwn ni i gyd grio. Dydy hyn ddim yn garedig.

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = Trwsia’r geiriau cas. Pa eiriau caredig sy’n ffitio?
bull-younger-spud-mend-hat = Het wael
bull-younger-spud-mend-hat-partner = Het hwyl
bull-younger-spud-mend-hat-reason = Nawr mae’r het yn hwyl!
bull-younger-spud-mend-play = Chei di ddim chwarae
bull-younger-spud-mend-play-partner = Dere i chwarae
bull-younger-spud-mend-play-reason = Nawr gallwn ni i gyd chwarae.
bull-younger-spud-mend-help = Ti’n dda i ddim
bull-younger-spud-mend-help-partner = Galla i helpu
bull-younger-spud-mend-help-reason = Nawr gallwn ni ei wneud gyda’n gilydd.

## Story: a happy end
bull-younger-spud-show-1 = Nawr mae taten anwes gan bawb.
bull-younger-spud-show-1-bubble = Mae wig gan f’un i!
bull-younger-spud-show-2 = Mae un gan y cogydd hefyd.
bull-younger-spud-show-2-bubble = Dwi ddim yn mynd i’w choginio hi!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = Saf yn dal fel Syr Taten, a dwed e.
bull-younger-spud-words-sentence = Dydy hynny ddim yn garedig, dwi’n mynd i ddweud.

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = Mae Marlo’n cael geiriau cas mewn gêm. Beth sy’n helpu?
bull-younger-spud-goodbye-pop-yell = Gweiddi ar y gêm
bull-younger-spud-goodbye-pop-yell-reason = All y gêm ddim ei glywed! Gall Marlo ddweud.
bull-younger-spud-goodbye-pop-tell = Dweud wrth oedolyn
bull-younger-spud-goodbye-pop-tell-reason = Gall oedolyn helpu. Nid Marlo sydd ar fai.
bull-younger-spud-goodbye-pop-back = Bod yn gas yn ôl
bull-younger-spud-goodbye-pop-back-reason = Wedyn mae’n mynd ymlaen ac ymlaen. Gall Marlo ddweud.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
bull-younger-helpers-teacher = Fy athro
bull-younger-helpers-class = Helpwr yn y dosbarth
bull-younger-helpers-lunch = Helpwr cinio
bull-younger-helpers-office = Swyddfa’r ysgol
bull-younger-helpers-home = Oedolyn gartref
bull-younger-helpers-family = Oedolyn yn fy nheulu
