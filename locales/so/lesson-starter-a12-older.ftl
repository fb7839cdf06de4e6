# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-older-title = Koofida kastarka
starter-a12-older-outcome-photo = Sawirradayda onlayn ma geliyo.

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = Odi baaquli kastar ah buu madaxa saaray. Sawir buu onlayn geliyey.
starter-a12-older-custard-custard-1-bubble = Koofi yaab leh!

## Order: how a photo travels
starter-a12-older-custard-way-question = Sidee sawirku u wareegaa? Isku xigsii.
starter-a12-older-custard-way-team = Odi kooxdiisa ayuu tusay
starter-a12-older-custard-way-team-reason = Marka hore, kooxdiisa uun baa arki karta.
starter-a12-older-custard-way-copy = Saaxiib baa koobi kaydiyey
starter-a12-older-custard-way-copy-reason = Hadda waa laba. Odi ka labaad ma arki karo.
starter-a12-older-custard-way-on = Koobigii waa la gudbiyey
starter-a12-older-custard-way-on-reason = Saaxiibku wuu sii diray. Mid walba sidaas buu yeeli karaa.
starter-a12-older-custard-way-school = Dugsiyo dhan baa koofida kastarka yaqaan
starter-a12-older-custard-way-school-reason = Ugu dambayn, meel walba wuu joogaa. Odi taas ma qorshayn.

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = Odi wuu rabaa inuu soo ceshado. Maxaa caawin kara?
starter-a12-older-custard-out-delete = Kiisa tirtir
starter-a12-older-custard-out-delete-reason = Kiisii wuu tagay. Koobiyadu weli way jiraan.
starter-a12-older-custard-out-tell = U sheeg qof weyn
starter-a12-older-custard-out-tell-reason = Qof weyn wuxuu weydiisan karaa in la saaro. Sheegistu weligeed ma daahin.
starter-a12-older-custard-out-more = Toban cusub geli si loo qariyo
starter-a12-older-custard-out-more-reason = Hadda waa kow iyo toban! Qof weyn ayaa ka caawin badan.

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = Maxuu Odi soo bandhigi karaa oo aan isaga tusayn?
starter-a12-older-custard-instead-starter = Wuxuu tusi karaa sawir-gacmeed ah …
