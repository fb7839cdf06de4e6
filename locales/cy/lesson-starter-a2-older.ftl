# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-older-title = Hetiau i gathod
starter-a2-older-outcome-ask = Dwi’n stopio ac yn gofyn cyn agor tudalen newydd.

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = Mae Mr Gwadd yn dewis tudalen am losgfynyddoedd. Mae Wren yn clicio dolen. Wedyn un arall.
starter-a2-older-cat-hats-clicks-2 = Ar ôl deg clic, mae mewn siop hetiau i gathod.
starter-a2-older-cat-hats-clicks-2-bubble = Ai gwyddoniaeth ydy hyn o hyd?

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = Sut mae Wren yn mynd yn ôl? Rho fe mewn trefn.
starter-a2-older-cat-hats-back-stop = Stopio, a dim mwy o glicio
starter-a2-older-cat-hats-back-stop-reason = Mae pob clic yn mynd â hi ymhellach. Felly yn gyntaf, mae’n stopio.
starter-a2-older-cat-hats-back-tell = Dweud wrth Mr Gwadd ble mae hi
starter-a2-older-cat-hats-back-tell-reason = Nesaf mae’n dweud wrtho. Mae’n falch o helpu.
starter-a2-older-cat-hats-back-back = Mynd yn ôl i’w dudalen gydag e
starter-a2-older-cat-hats-back-back-reason = Yn olaf, maen nhw’n mynd yn ôl i’r dudalen ddewisodd e.

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = Drannoeth mae dolen yn dweud “Gêm losgfynydd orau”. Beth all Wren ei wneud?
starter-a2-older-cat-hats-next-word = Ei hagor, mae’n dweud llosgfynydd
starter-a2-older-cat-hats-next-word-reason = Mae’r gair yn ffitio. Ond does neb wedi edrych ar y dudalen eto.
starter-a2-older-cat-hats-next-fenn = Gofyn i Fenn ydy hi’n iawn
starter-a2-older-cat-hats-next-fenn-reason = Mae Fenn yn ffrind da. Ond Mr Gwadd sy’n edrych ar dudalennau.
starter-a2-older-cat-hats-next-ask = Gofyn i Mr Gwadd gyntaf
starter-a2-older-cat-hats-next-ask-reason = Mae’n edrych arni gyntaf. Wedyn mae’n gwybod ei bod yn iawn.
