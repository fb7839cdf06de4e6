# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-older-title = Yr het gwstard
starter-a12-older-outcome-photo = Dwi ddim yn rhoi lluniau ohono i ar-lein.

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = Mae Odi’n gwisgo bowlen o gwstard. Mae’n rhoi ffoto ohoni ar-lein.
starter-a12-older-custard-custard-1-bubble = Am het!

## Order: how a photo travels
starter-a12-older-custard-way-question = Sut mae’r ffoto’n mynd o gwmpas? Rho fe mewn trefn.
starter-a12-older-custard-way-team = Odi’n ei ddangos i’w dîm
starter-a12-older-custard-way-team-reason = Ar y dechrau, dim ond ei dîm all ei weld.
starter-a12-older-custard-way-copy = Ffrind yn cadw copi
starter-a12-older-custard-way-copy-reason = Nawr mae dau. All Odi ddim gweld yr ail un.
starter-a12-older-custard-way-on = Y copi’n mynd ymlaen
starter-a12-older-custard-way-on-reason = Mae’r ffrind yn ei anfon ymlaen. Gall pob un wneud yr un peth.
starter-a12-older-custard-way-school = Ysgolion cyfan yn nabod yr het gwstard
starter-a12-older-custard-way-school-reason = Yn y diwedd, mae ym mhobman. Nid dyna gynllun Odi.

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = Mae Odi eisiau ei gael yn ôl. Beth all helpu?
starter-a12-older-custard-out-delete = Dileu ei un e
starter-a12-older-custard-out-delete-reason = Mae ei un e wedi mynd. Mae’r copïau allan yno o hyd.
starter-a12-older-custard-out-tell = Mynd at oedolyn
starter-a12-older-custard-out-tell-reason = Gall oedolyn ofyn i’w dynnu i lawr. Dydy hi byth yn rhy hwyr i ddweud.
starter-a12-older-custard-out-more = Rhoi deg un newydd i’w guddio
starter-a12-older-custard-out-more-reason = Nawr mae un ar ddeg! Gall oedolyn helpu mwy.

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = Beth all Odi ei roi ar-lein sydd ddim yn ei ddangos e?
starter-a12-older-custard-instead-starter = Gallai ddangos llun o …
