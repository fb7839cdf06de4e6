# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/reminders.ftl and ../README.md.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = Dad kale ayaa arki kara waxaan sameeyo.
reminder-who-sees-younger-question = Yaa shaqadayda halkan ku arki kara?
reminder-who-sees-younger-answer = Macallinkayga iyo dugsigayga.
reminder-who-sees-older = Dad kale ayaa arki kara waxaan kombiyuutarka ku sameeyo.
reminder-who-sees-older-question = Yaa arki kara waxaad kombiyuutarka dugsiga ku samayso?
reminder-who-sees-older-answer = Macallinkaaga iyo dugsiga. Taasi ammaankeenna ayay caawisaa.
reminder-it-can-stay-younger = Waxaan diro halkaas bay ku hari karaan.
reminder-it-can-stay-younger-question = Had iyo jeer ma soo celin karaa?
reminder-it-can-stay-younger-answer = Maya, qof ayaa hayn kara.
reminder-it-can-stay-older = Waxa onlayn la geliyo way hari karaan, waana la koobiyeyn karaa.
reminder-it-can-stay-older-question = Fariin baad tirtirtay. Ma weligeed bay tagtay?
reminder-it-can-stay-older-answer = Malaha maya. Qof baa koobi hayn kara.
reminder-who-hears-younger = Dad kale way i arki karaan, way i maqli karaan.
reminder-who-hears-younger-question = Yaa i maqli kara marka aan wacno?
reminder-who-hears-younger-answer = Dhammaan kuwa nala jooga.
reminder-who-hears-older = Dad kale way i arki karaan oo i maqli karaan wicitaan ama ciyaar.
reminder-who-hears-older-question = Yaa maqli kara waxaad ciyaarta ku dhex tiraahdo?
reminder-who-hears-older-answer = Qof kasta oo ciyaaraya, iyo dadka u dhow.

## A1: keeps the password secret
reminder-password-key-younger = Furahayga sirta ah cidna uma sheego.
reminder-password-key-younger-question = Ka warran haddii saaxiibkay ugu fiican i weydiiyo?
reminder-password-key-younger-answer = Maya ayaan iraahdaa, saaxiibbana waan ahaanaynaa.
reminder-password-key-older = Furahayga sirta ah waan qariyaa.
reminder-password-key-older-question = Saaxiib fiican ayaa ku weydiiyey furahaaga sirta ah. Maxaad tiraahdaa?
reminder-password-key-older-answer = “Raalli noqo, maya.” Weli saaxiibbo fiican ayaad ahaan kartaan.
reminder-log-off-younger = Marka aan dhammeeyo waan ka baxaa.
reminder-log-off-younger-question = Ka warran haddaan illoobo inaan ka baxo?
reminder-log-off-younger-answer = Qof kale ayaa boggayga isticmaali kara.
reminder-log-off-older = Marka aan dhammeeyo waan ka baxaa.
reminder-log-off-older-question = Waad tagtay adigoo aan ka bixin. Maxaa dhici kara?
reminder-log-off-older-answer = Qof ayaa magacaaga wax ku diri kara.
reminder-look-away-younger = Waan jeestaa marka aad furahaaga gelinayso.
reminder-look-away-younger-question = Xaggee baan eegi karaa?
reminder-look-away-younger-answer = Derbiga ama kabahayga.
reminder-look-away-older = Waan jeestaa marka qof furaha sirta ah qorayo.
reminder-look-away-older-question = Si qalad ah baad u aragtay fure sir ah. Hadda maxaa xiga?
reminder-look-away-older-answer = U sheeg. Qof weyn ayaa ka caawin kara beddelka.
reminder-game-password-younger = Furayaasha ciyaaraha cidna ma siiyo.
reminder-game-password-younger-question = Ka warran haddii ciyaaryahan i weydiiyo?
reminder-game-password-younger-answer = Maya ayaan iraahdaa oo waan sheegaa.
reminder-game-password-older = Furayaasha ciyaaraha ma bixiyo, xitaa abaalmarin darteed.
reminder-game-password-older-question = Ciyaaryahan ayaa lacagta ciyaarta kuugu beddelaya furahaaga. Maxaad samaysaa?
reminder-game-password-older-answer = Dheh maya, fariinta hay, oo qof weyn u sheeg.

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = Boggagga macallinku doorto ayaan furaa.
reminder-teacher-page-younger-question = Ka warran haddii bog cusub soo baxo?
reminder-teacher-page-younger-answer = Waan joogsadaa oo waan weydiiyaa.
reminder-teacher-page-older = Boggagga macallinku yiri way fiican yihiin uun baan furaa.
reminder-teacher-page-older-question = Xiriiriye ayaa bog cusub ku geeyey. Maxaad samaysaa?
reminder-teacher-page-older-answer = Halkaas joogso, oo weydii intaanad sii socon.
reminder-adverts-younger = Xayaysiisyada ma taabto.
reminder-adverts-younger-question = Ka warran haddii ay tiraahdo waan guulaystay?
reminder-adverts-younger-answer = Waa khiyaano, markaa waan weydiiyaa.
reminder-adverts-older = Xayaysiisyada iyo abaalmarinnada ma taabto.
reminder-adverts-older-question = Waxaa soo baxday inaad telefoon ku guulaysatay. Waa maxay?
reminder-adverts-older-answer = Waa xayaysiis ama khiyaano. Xir, ama weydii.
reminder-look-first-younger = Waan eegaa intaanan taaban.
reminder-look-first-younger-question = Ka ugu sarreeya had iyo jeer ma ugu fiican yahay?
reminder-look-first-younger-answer = Maya, ka sare xayaysiis buu noqon karaa.
reminder-look-first-older = Natiijooyinka waan akhriyaa intaanan taaban.
reminder-look-first-older-question = Natiijada koowaad had iyo jeer ma tan ugu fiican baa?
reminder-look-first-older-answer = Maya. Xayaysiis bay noqon kartaa. Marka hore dhowr akhri.
reminder-new-file-younger = Waan weydiiyaa intaanan fayl furin.
reminder-new-file-younger-question = Ka warran haddaanan aqoon?
reminder-new-file-younger-answer = Waan daayaa oo waan weydiiyaa.
reminder-new-file-older = Waan weydiiyaa intaanan furin fayl iimayl ku jira.
reminder-new-file-older-question = Fayl aanad filayn ayaa yimid. Hadda maxaa xiga?
reminder-new-file-older-answer = Ha furin, macallinkaagana weydii.

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = Waan sheegaa haddii bog cabsi leeyahay.
reminder-scary-page-younger-question = Marka hore maxaan sameeyaa?
reminder-scary-page-younger-answer = Shaashadda waan daboolaa oo waan sheegaa.
reminder-scary-page-older = Macallinkayga ayaan u sheegaa haddii bog i dhibo.
reminder-scary-page-older-question = Bog baa calooshaada ka dhigay si la yaab leh. Maxaad samaysaa?
reminder-scary-page-older-answer = Shaashadda dabool, oo qof weyn u sheeg.
reminder-bad-feeling-younger = Waan sheegaa haddii ay xumaato.
reminder-bad-feeling-younger-question = Yaan dugsiga ugu sheegi karaa?
reminder-bad-feeling-younger-answer = Qof kasta oo weyn oo aan ku kalsoonahay.
reminder-bad-feeling-older = Macallinkayga ayaan u sheegaa haddii wax onlayn ah qaldan yihiin.
reminder-bad-feeling-older-question = Yaad maanta dugsiga ugu sheegi kartaa?
reminder-bad-feeling-older-answer = Qof kasta oo weyn oo aad ku kalsoon tahay. Wax ka badan hal qof baa jira.
reminder-past-the-filter-younger = Waan sheegaa haddii bog xun soo baxo.
reminder-past-the-filter-younger-question = Eed ma ku leeyahay?
reminder-past-the-filter-younger-answer = Maya, waan daboolaa oo waan sheegaa.
reminder-past-the-filter-older = Waan sheegaa haddii wax ka soo gudbaan shaandhada dugsiga.
reminder-past-the-filter-older-question = Xayawaan guri baad raadisay. Bog xun ayaa soo baxay. Hadda maxaa xiga?
reminder-past-the-filter-older-answer = Dabool oo sheeg. Eed kuma lihid.
reminder-told-not-to-tell-younger = Waan sheegaa xitaa haddii la i yiraahdo ha sheegin.
reminder-told-not-to-tell-younger-question = Ka warran haddii ay yiraahdaan waa sir?
reminder-told-not-to-tell-younger-answer = Haddana qof weyn ayaan u sheegaa.
reminder-told-not-to-tell-older = Waan sheegaa, xitaa haddii qof i yiraahdo sir ka dhig.
reminder-told-not-to-tell-older-question = Qof onlayn ah ayaa yiri “Cidna ha u sheegin.” Maxaad samaysaa?
reminder-told-not-to-tell-older-answer = Isla markiiba u sheeg qof weyn oo aad ku kalsoon tahay.

## A4: keeps messages polite
reminder-kind-words-younger = Erayo naxariis leh ayaan diraa.
reminder-kind-words-younger-question = Sideen u hubiyaa inay naxariis leeyihiin?
reminder-kind-words-younger-answer = Waan akhriyaa intaanan dirin.
reminder-kind-words-older = Waxaan hubiyaa in fariimahaygu naxariis iyo edeb leeyihiin.
reminder-kind-words-older-question = Sideed u hubin kartaa fariin intaanad dirin?
reminder-kind-words-older-answer = U akhri sidii iyadoo adiga laguu soo diray.
reminder-kind-on-a-call-younger = Wicitaanka waan isku beddelnaa hadalka.
reminder-kind-on-a-call-younger-question = Sideen u tusaa inaan ku maqlayo?
reminder-kind-on-a-call-younger-answer = Waan eegaa, waan sugaa, dabadeed waan hadlaa.
reminder-kind-on-a-call-older = Wicitaanka fiidyowga edeb baan ku hadlaa.
reminder-kind-on-a-call-older-question = Sideed u tusi kartaa inaad dhegaysanayso?
reminder-kind-on-a-call-older-answer = Kor eeg, sug markaaga, codkaagana dami.
reminder-kind-player-younger = Si caddaalad iyo naxariis leh ayaan u ciyaaraa.
reminder-kind-player-younger-question = Maxaan dhihi karaa marka la iga badiyo?
reminder-kind-player-younger-answer = Waxaan dhihi karaa “Ciyaar fiican!”
reminder-kind-player-older = Si caddaalad ah baan u ciyaaraa, xitaa marka la iga badiyo waan naxariistaa.
reminder-kind-player-older-question = Qof kooxdaada ah ayaa qaldamay. Maxaad dhihi kartaa?
reminder-kind-player-older-answer = “Isku day fiican!” Erayada naxariista leh ciyaarta way macaaneeyaan.
reminder-a-joke-for-all-younger = Kaftanku dhammaanteen wuu naga farxiyaa.
reminder-a-joke-for-all-younger-question = Ka warran haddii saaxiibkay murugsan yahay?
reminder-a-joke-for-all-younger-answer = Waan joojiyaa oo raalli gelin baan bixiyaa.
reminder-a-joke-for-all-older = Kaftan waa kaftan keliya haddii dhammaan qoslaan.
reminder-a-joke-for-all-older-question = Saaxiibkaa ma qoslayo. Maxaad samaysaa?
reminder-a-joke-for-all-older-answer = Jooji, raalli geli, oo hubi inuu fiican yahay.

## A5: tells about a nasty message
reminder-mean-message-younger = Erayada xun waan sheegaa.
reminder-mean-message-younger-question = Yaa iga caawiya erayada xun?
reminder-mean-message-younger-answer = Macallinkaygu wuu i caawin karaa.
reminder-mean-message-older = Haddaan helo fariin xun, macallinkayga ayaan u sheegaa.
reminder-mean-message-older-question = Fariin xun baad dugsiga ku heshay. Yaad u sheegtaa?
reminder-mean-message-older-answer = Macallinkaaga, ama qof weyn oo halkan jooga. Eed kuma lihid.
reminder-help-a-friend-younger = Saaxiibkay ayaan ka caawiyaa inuu sheego.
reminder-help-a-friend-younger-question = Ka warran haddii saaxiibkay helo erayo xun?
reminder-help-a-friend-younger-answer = Qof weyn ayaan u tagnaa oo u sheegnaa.
reminder-help-a-friend-older = Waan caawiyaa saaxiib hela fariimo xun.
reminder-help-a-friend-older-question = Saaxiib ayaa ku yiri ha sheegin. Maxaad samaysaa?
reminder-help-a-friend-older-answer = Qof weyn la tag. Waad caawinaysaa.
reminder-telling-helps-younger = Waan sheegaa haddii ciyaaryahan hadal xun yiraahdo.
reminder-telling-helps-younger-question = Sheegistu ma xun tahay?
reminder-telling-helps-younger-answer = Maya, ammaankeenna ayay ilaalisaa.
reminder-telling-helps-older = Waan sheegaa haddii hadal xun ciyaar ama wicitaan ku dhex maro.
reminder-telling-helps-older-question = In qof weyn loo sheego ma ashtako baa?
reminder-telling-helps-older-answer = Maya. Sheegistu dadka ammaankooda ayay ilaalisaa.

## A6: does not reply to a nasty message
reminder-no-reply-younger = Erayada xun uma jawaabo.
reminder-no-reply-younger-question = Maxaan beddelkeeda samayn karaa?
reminder-no-reply-younger-answer = Waan daayaa oo waan sheegaa.
reminder-no-reply-older = Fariin xun uma jawaabo.
reminder-no-reply-older-question = Maxaa dhici kara haddaad jawaabto?
reminder-no-reply-older-answer = Way sii socon kartaa. Hay, oo qof weyn tus.
reminder-keep-it-to-show-younger = Erayada xun waan hayaa si aan u tuso.
reminder-keep-it-to-show-younger-question = Yaan tusaa?
reminder-keep-it-to-show-younger-answer = Macallinkayga ayaan tusaa.
reminder-keep-it-to-show-older = Fariin xun waan hayaa si aan qof weyn u tuso.
reminder-keep-it-to-show-older-question = Maxaad samaysaa intaanad qof xannibin?
reminder-keep-it-to-show-older-answer = Fariinta hay oo sheeg. Qof weyn ayaa kaa caawiya xannibidda.
reminder-leave-the-game-younger = Waan joojiyaa marka ciyaartu xumaato.
reminder-leave-the-game-younger-question = Dabadeed maxaan sameeyaa?
reminder-leave-the-game-younger-answer = Qof weyn ayaan u sheegaa.
reminder-leave-the-game-older = Waan ka baxaa ciyaar ama sheeko xumaatay.
reminder-leave-the-game-older-question = Sheekada waad ka baxday. Maxaa xiga?
reminder-leave-the-game-older-answer = Qof weyn u sheeg. Wuxuu u sheegi karaa kuwa maamula.

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = Lambarkayga iyo gurigaygu anigaa iska leh.
reminder-phone-and-home-younger-question = Ka warran haddii ciyaar i weydiiso?
reminder-phone-and-home-younger-answer = Maya ayaan iraahdaa oo waan sheegaa.
reminder-phone-and-home-older = Lambarkayga iyo cinwaankayga onlayn kuma bixiyo.
reminder-phone-and-home-older-question = Foom ayaa ku weydiiyey cinwaankaaga. Maxaad samaysaa?
reminder-phone-and-home-older-answer = Bannaan uga tag, oo qof weyn weydii.
reminder-friends-home-younger = Guriga saaxiibkay isna isagaa iska leh.
reminder-friends-home-younger-question = Ka warran haddii la i weydiiyo halkuu yahay?
reminder-friends-home-younger-answer = Ma sheego, qof weynna waan u sheegaa.
reminder-friends-home-older = Xogta dadka kale sidoo kale ma bixiyo.
reminder-friends-home-older-question = Qof ayaa ku weydiiyey halka saaxiibkaa deggan yahay. Maxaad tiraahdaa?
reminder-friends-home-older-answer = “Taas ma sheego.” Dabadeed qof weyn u sheeg.
reminder-clues-behind-me-younger = Waddadayda sawirrada kama muuqato.
reminder-clues-behind-me-younger-question = Maxaa muujin kara halkaan degganahay?
reminder-clues-behind-me-younger-answer = Albaabkayga iyo waddadayda.
reminder-clues-behind-me-older = Sawir ama wicitaan ayaa muujin kara halkaan degganahay.
reminder-clues-behind-me-older-question = Maxaa gadaashaada ka muuqan kara?
reminder-clues-behind-me-older-answer = Magaca waddada, lambarka guriga ama astaanta dugsiga.

## A8: emails only people known, or agreed
reminder-known-name-younger = Dadkaan aqaan ayaan iimayl u diraa.
reminder-known-name-younger-question = Ka warran haddii magacu cusub yahay?
reminder-known-name-younger-answer = Marka hore waan weydiiyaa.
reminder-known-name-older = Dadkaan aqaan uun baan iimayl u diraa.
reminder-known-name-older-question = Magaca diraha waa kugu cusub yahay. Maxaad samaysaa?
reminder-known-name-older-answer = Ha furin. Macallinkaaga weydii.
reminder-check-the-name-younger = Magaca waan hubiyaa intaanan dirin.
reminder-check-the-name-younger-question = Ka warran haddaan magac qaldan doorto?
reminder-check-the-name-younger-answer = Macallinkayga ayaan u sheegaa.
reminder-check-the-name-older = Waan hubiyaa cidda fariintu u socoto intaanan dirin.
reminder-check-the-name-older-question = Hal xaraf baad qalad u qortay. Xaggee bay tagi kartaa?
reminder-check-the-name-older-answer = Qof aanad aqoon. Markaa laba jeer hubi.
reminder-known-people-younger = Dadkaan aqaan ayaan wax u qoraa.
reminder-known-people-younger-question = Ka warran haddii magac cusub i salaamo?
reminder-known-people-younger-answer = Waan joogsadaa oo macallinkayga weydiiyaa.
reminder-known-people-older = Dadkaan aqaan uun baan wax u qoraa.
reminder-known-people-older-question = Qof cusub ayaa ku salaamay. Maxaad samaysaa?
reminder-known-people-older-answer = Weli ha jawaabin. Marka hore macallinkaaga weydii.

## A9: uses only the school’s accounts
reminder-school-email-younger = Iimaylka dugsigayga ayaan halkan ku isticmaalaa.
reminder-school-email-younger-question = Yaa ilaaliya?
reminder-school-email-younger-answer = Dugsigayga ayaa ilaaliya.
reminder-school-email-older = Halkan iimaylka dugsigayga uun baan ku isticmaalaa.
reminder-school-email-older-question = Maxay dugsigu samayn karaan haddii iimayl ku dhibo?
reminder-school-email-older-answer = Qof weyn ayaa arki kara oo ku caawin kara.
reminder-my-own-login-younger = Magacayga ayaan ku galaa.
reminder-my-own-login-younger-question = Magaca saaxiibkay ma isticmaali karaa?
reminder-my-own-login-younger-answer = Maya, kayga ayaan isticmaalaa.
reminder-my-own-login-older = Galitaanka dugsiga ee aniga uun baan isticmaalaa, mid kale maya.
reminder-my-own-login-older-question = Kaagii baad illowday. Saaxiib ayaa kiisa ku siiyey. Hadda maxaa xiga?
reminder-my-own-login-older-answer = Dheh mahadsanid, macallinkaagana weydii.

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = Waan weydiiyaa intaanan onlayn gelin.
reminder-ask-first-younger-question = Yaan halkan weydiiyaa?
reminder-ask-first-younger-answer = Macallinkayga ayaan weydiiyaa.
reminder-ask-first-older = Macallinkayga ayaan la hadlaa intaanan wax cusub isticmaalin.
reminder-ask-first-older-question = Ciyaar cusub baad heshay. Maxaa hore?
reminder-ask-first-older-answer = Qof weyn weydii inuu kula eego.
reminder-ask-before-a-call-younger = Waan weydiiyaa intaanan wicin.
reminder-ask-before-a-call-younger-question = Ka warran haddii qof i soo waco?
reminder-ask-before-a-call-younger-answer = Waan weydiiyaa intaanan qaban.
reminder-ask-before-a-call-older = Waan weydiiyaa intaanan fiidyow ku wicin ama qaban.
reminder-ask-before-a-call-older-question = Magac cusub ayaa ku soo wacay. Maxaad samaysaa?
reminder-ask-before-a-call-older-answer = Ha qaban. Macallinkaaga u yeer.
reminder-ask-before-buying-younger = Waan weydiiyaa intaanan ciyaar wax ka iibsan.
reminder-ask-before-buying-younger-question = Ka warran haddii ay ku qoran tahay “Hadda iibso”?
reminder-ask-before-buying-younger-answer = Waan joogsadaa oo qof weyn weydiiyaa.
reminder-ask-before-buying-older = Waan weydiiyaa intaanan wax iibsan ama soo dejin.
reminder-ask-before-buying-older-question = Ciyaar ayaa tiri “Maanta uun!” Maxay samaynaysaa?
reminder-ask-before-buying-older-answer = Way ku degdejinaysaa. Joogso, oo qof weyn weydii.

## A11: keeps name, home and school private
reminder-made-up-name-younger = Ciyaarta magac la sameeyey ayaan ku isticmaalaa.
reminder-made-up-name-younger-question = Waa maxay magac fiicani?
reminder-made-up-name-younger-answer = Mid aan magacayga sheegayn.
reminder-made-up-name-older = Magac la sameeyey ayaan ciyaaraha iyo sheekada ku isticmaalaa.
reminder-made-up-name-older-question = “Sam-Elm-School” ma magac ciyaaryahan oo fiican baa?
reminder-made-up-name-older-answer = Maya. Wuxuu sheegayaa magac iyo dugsi.
reminder-small-facts-younger = Magacayga iyo dugsigaygu anigaa iska leh.
reminder-small-facts-younger-question = Ma ku qori karaa bog cusub?
reminder-small-facts-younger-answer = Maya, marka hore macallinkayga ayaan weydiiyaa.
reminder-small-facts-older = Waxyaabo yaryar oo la isu geeyo way muujin karaan qofkaan ahay.
reminder-small-facts-older-question = Maxaanad onlayn ku sheegin?
reminder-small-facts-older-answer = Magacaaga, gurigaaga, dugsigaaga iyo naadiyadaada.

## A12: puts no photographs of self online
reminder-photos-are-private-younger = Sawirradayda anigaa iska leh.
reminder-photos-are-private-younger-question = Mid onlayn ma gelin karaa?
reminder-photos-are-private-younger-answer = Maya, qof weyn ayaan weydiiyaa.
reminder-photos-are-private-older = Sawirradayda onlayn ma geliyo.
reminder-photos-are-private-older-question = Maxay dadku ku samayn karaan sawir onlayn ah?
reminder-photos-are-private-older-answer = Koobiyeyn, beddelid ama sii gudbin.
reminder-ask-before-a-photo-younger = Waan ku weydiiyaa intaanan ku sawirin.
reminder-ask-before-a-photo-younger-question = Ka warran haddii saaxiibkay maya yiraahdo?
reminder-ask-before-a-photo-younger-answer = Markaas ma sawiro.
reminder-ask-before-a-photo-older = Waan weydiiyaa intaanan qof sawirin.
reminder-ask-before-a-photo-older-question = Saaxiibkaa maya ayuu yiri. Maxaad samaysaa?
reminder-ask-before-a-photo-older-answer = Kaamirada dhig. Maya waa maya.

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = Dadka onlaynka lama kulmo.
reminder-no-meeting-younger-question = Ka warran haddii qof i weydiiyo?
reminder-no-meeting-younger-answer = Maya ayaan iraahdaa oo waan sheegaa.
reminder-no-meeting-older = Weligay ma aqbalo inaan la kulmo qof aan onlayn uun ka aqaan.
reminder-no-meeting-older-question = Ciyaaryahan ayaa raba inaad beerta ku kulantaan. Maxaad samaysaa?
reminder-no-meeting-older-answer = Dheh maya. Hay si aad u tusto. Qof weyn u sheeg.
reminder-who-is-it-really-younger = Onlayn kuma arko qofka uu yahay.
reminder-who-is-it-really-younger-question = Sideen u hubin karaa?
reminder-who-is-it-really-younger-answer = Ma hubin karo, markaa waan weydiiyaa.
reminder-who-is-it-really-older = Dadka onlaynku waxay noqon karaan kuwo kale.
reminder-who-is-it-really-older-question = Qof baa yiri aniguna toban jir baan ahay. Ma hubin kartaa?
reminder-who-is-it-really-older-answer = Maya. Qof kasta ayaa sidaas qori kara.
reminder-no-private-chat-younger = Waxaan joogaa meel macallinkaygu i arko.
reminder-no-private-chat-younger-question = Ka warran haddii qof keligay i rabo?
reminder-no-private-chat-younger-answer = Maya ayaan iraahdaa oo waan sheegaa.
reminder-no-private-chat-older = Sheekooyinka macallinkaygu og yahay uun baan ku jiraa.
reminder-no-private-chat-older-question = Qof ayaa kuugu yeeray sheeko gooni ah. Maxaad samaysaa?
reminder-no-private-chat-older-answer = Halkaaga joog, oo qof weyn u sheeg.
