# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = Gwich! Ydy hi’n jôc o hyd?
bull-older-outcome-banter = Dwi’n gallu dweud p’un sy’n jôc a ph’un sy’n fwlio.
bull-older-outcome-keep = Dwi’n cadw neges gas, wedyn dwi’n dweud. Mae oedolyn yn helpu i flocio.
bull-older-outcome-help = Dwi’n gallu helpu pan fydd ffrind wedi brifo.
bull-older-outcome-just-tell = Dwi’n gwybod beth dwi byth yn ei gadw na’i anfon. Dwi’n dweud, dyna i gyd.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = Mae Bram yn canu yn sioe’r ysgol. Mae ei nodyn uchaf yn dod allan fel gwich. Bram sy’n chwerthin fwyaf.
bull-older-squeak-1-bubble = Dwi’n swnio fel drws!
bull-older-squeak-2 = Ddydd Gwener, mae’r sgwrs grŵp yn dal yn llawn gwichian. Mae Bram yn dweud stop. Dydy e ddim yn chwerthin nawr.
bull-older-squeak-2-bubble = Gwich, gwich, gwich!
bull-older-squeak-3 = Wedyn mae hwn yn neidio allan mewn gêm. Nid am ei gân mae e. Am ei deulu mae e.
bull-older-squeak-3-bubble = Dim moch daear yn ein tîm ni!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Mae tynnu coes yn hwyl i bawb. Dydy bwlio byth yn iawn, yn yr ysgol na gartref. P’un ydy p’un?
bull-older-banter-fun = Tynnu coes
bull-older-banter-hurts = Bwlio neu gasineb
bull-older-banter-door = Odi’n dweud “Drws da!” a Bram yn giglan
bull-older-banter-door-reason = Mae’r ddau’n mwynhau. Gall y ddau ei stopio.
bull-older-banter-stop = Pedwar deg gwich ar ôl i Bram ddweud stop
bull-older-banter-stop-reason = Dwedodd Bram stop, ond aeth ymlaen. Bwlio ydy hynny.
bull-older-banter-stripes = Geiriau cas am streipiau Bram a’i deulu
bull-older-banter-stripes-reason = Casineb ydy geiriau cas am liw croen, ffydd neu deulu. Mae rhai’n hiliol. Dydyn nhw byth yn jôc.
bull-older-banter-cat = Cath mewn het sy’n gwneud i bawb chwerthin
bull-older-banter-cat-reason = Dydy’r jôc ddim am ben neb. Mae’r gath yn ei hoffi hyd yn oed.
bull-older-banter-left-out = Sgwrs newydd, i adael Bram allan
bull-older-banter-left-out-reason = Mae cael dy adael allan yn fwriadol yn brifo cymaint â geiriau.

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = Cer o ’ma, stripyn gwichlyd!
bull-older-first-question = Mae Bram gartref. Mae hwn yn glanio ar ei sgrin, ac mae ei wyneb yn boeth. Beth mae’n ei wneud gyntaf?
bull-older-first-reply = Ateb gyda rhywbeth gwaeth
bull-older-first-reply-reason = Byddai llawer ohonon ni eisiau. Ond mae ateb yn gwneud iddo gario ymlaen.
bull-older-first-block = Blocio pawb nawr
bull-older-first-block-reason = Mae blocio’n helpu, ond yn olaf. Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio.
bull-older-first-keep = Cadw’r neges a pheidio ateb
bull-older-first-keep-reason = Nawr gall ddangos beth gafodd ei ddweud. Nesaf, mae’n dweud wrth oedolyn.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Rydyn ni’n cadw’r rhan fwyaf o bethau, wedyn yn dweud. Mae un peth yn wahanol. Dydy llun o rywun heb ddillad byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd.
bull-older-show-keep = Ei gadw, wedyn dweud
bull-older-show-just-tell = Dweud
bull-older-show-chat = Neges gas mewn sgwrs
bull-older-show-chat-reason = Gad hi yno, neu tynna lun o’r sgrin.
bull-older-show-game = Sylw cas a all ddiflannu cyn hir
bull-older-show-game-reason = Tynna lun o’r sgrin tra mae e yno.
bull-older-show-picture = Llun o rywun heb ddillad
bull-older-show-picture-reason = Dydy hwn byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd. Fyddi di ddim mewn trwbl am ddweud.
bull-older-show-hate = Geiriau hiliol mewn gêm
bull-older-show-hate-reason = Cadwa nhw i ddangos beth gafodd ei ddweud. Dwed wrth oedolyn yr un diwrnod.

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = Mae Wren yn gweld y gwichian i gyd yn y sgwrs. Mae hi’n teimlo dros Bram. Beth all hi ei wneud?
bull-older-wren-sees-kind = Anfon neges garedig at Bram
bull-older-wren-sees-kind-reason = Mae gair caredig yn dangos i Bram nad ydy e ar ei ben ei hun.
bull-older-wren-sees-laugh = Ychwanegu wyneb arall yn chwerthin
bull-older-wren-sees-laugh-reason = Dim ond un tap ydy e. I Bram gall deimlo fel torf.
bull-older-wren-sees-tell = Mynd at Mr Gwadd
bull-older-wren-sees-tell-reason = Mae Mr Gwadd yn falch ei bod hi wedi dweud. Mae’n edrych ar beth gadwodd Bram. Wedyn mae’n ei helpu i flocio.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Mae Bram yn ei darllen ddwywaith. Mae ei wisgers yn codi.
bull-older-kind-word-1-bubble = Ro’n i’n hoffi dy gân. Wnei di ganu gyda fi amser chwarae?
bull-older-kind-word-2 = Drannoeth, mae Wren yn mynd gyda Bram i ddweud wrth Mr Gwadd. Mae’n edrych ar beth gadwodd Bram. Wedyn mae’n ei helpu i flocio.

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = Amser chwarae maen nhw i gyd yn canu a gwichian. Nawr mae Bram yn chwerthin hefyd! Dwed y geiriau a helpodd.
bull-older-words-sentence = Dydy hyn ddim yn jôc nawr, felly dwi’n mynd i ddweud.

## Exit, first question: a joke that stops being fun
bull-older-hat-question = Mae Fenn yn gwneud jôc am het Odi. Mae Odi’n chwerthin, wedyn mae’n mynd yn dawel. Beth all Fenn ei wneud?
bull-older-hat-more = Gwneud jôc well am yr het
bull-older-hat-more-reason = Gall mynd yn dawel olygu ei fod yn brifo. Gall Fenn stopio a gofyn.
bull-older-hat-stop = Stopio, a gofyn ydy Odi’n iawn
bull-older-hat-stop-reason = Gwelodd Fenn sut roedd Odi’n teimlo. Peth caredig ydy stopio a gofyn.
bull-older-hat-only = Dweud mai tynnu coes ydy e
bull-older-hat-only-reason = Dim ond tynnu coes ydy e os ydy Odi’n cael hwyl hefyd.

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = Mae Odi’n cael neges gas. Pa gynllun sy’n helpu fwyaf?
bull-older-order-keep = Ei chadw, dweud, wedyn blocio gydag oedolyn
bull-older-order-keep-reason = Yn y drefn honno, gall yr oedolyn ei gweld a helpu.
bull-older-order-delete = Ateb, wedyn dileu’r cyfan
bull-older-order-delete-reason = Wedyn all neb weld beth gafodd ei ddweud. Gall Odi ei chadw a dweud.
bull-older-order-block = Eu blocio, a dweud dim
bull-older-order-block-reason = Gall Odi gael mwy o help na hynny. Gall ei chadw a dweud yn gyntaf.

## Exit, third question: the one thing that is never saved
bull-older-picture-question = Mae rhywun yn anfon llun o rywun heb ddillad at Wren. Beth all hi ei wneud?
bull-older-picture-save = Tynnu llun o’r sgrin
bull-older-picture-save-reason = Rydyn ni’n cadw’r rhan fwyaf o bethau. Hwn ydy’r un dydyn ni byth yn ei gadw na’i anfon. Dwed, dyna i gyd.
bull-older-picture-quiet = Dweud dim byd
bull-older-picture-quiet-reason = Mae’n anodd bod ar dy ben dy hun gyda hynny. Gall Wren ddweud, a chael help.
bull-older-picture-tell = Dweud wrth oedolyn, heb ei gadw na’i anfon
bull-older-picture-tell-reason = Mae oedolyn yn gwybod beth i’w wneud nesaf. Nid Wren sydd ar fai am beth gafodd ei anfon.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
bull-older-helpers-teacher = Fy athro
bull-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
bull-older-helpers-lunch = Helpwr cinio
bull-older-helpers-office = Swyddfa’r ysgol
bull-older-helpers-home = Oedolyn gartref
bull-older-helpers-family = Oedolyn yn fy nheulu
