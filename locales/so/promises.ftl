# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/promises.ftl and ../README.md.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = Waxaan rabaa inaan shaashadda ammaan ku ahaado. Dad kale ayaa arki kara waxaan sameeyo.
promise-a0-younger-more = Dugsigayguna wuu arki karaa. Taasi ammaankeenna ayay caawisaa.
promise-a0-older = Waxaan rabaa inaan ammaan ahaado. Dad kale ayaa arki kara waxaan kombiyuutarka ku sameeyo.
promise-a0-older-more = Waxyaabaha onlaynka waa la arki karaa, waana la koobiyeyn karaa. Dugsiguna wuu eegaa, si ammaankeenna loo ilaaliyo.

## A1 Keeps the password secret
promise-a1-younger = Furahayga sirta ah cidna uma sheego. Waa sida furaha albaabka.
promise-a1-younger-more = Saaxiibbadu furahayga uma baahna. Haddaan illoobo, macallinkaygu wuu i caawin karaa.
promise-a1-older = Furahayga sirta ah waan qariyaa.
promise-a1-older-more = Furaha sirta ahi waa sida furaha albaabka. Xitaa saaxiibbada wanaagsani kayga uma baahna. Haddii qof ogaado, qof weyn ayaa iga caawiya inaan beddelo.

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = Macallinkaygu wuxuu ii sheegaa boggagga fiican. Kuwaas uun baan isticmaalaa.
promise-a2-younger-more = Bog cusub ayaa soo bixi kara. Waan joogsadaa oo macallinkayga weydiiyaa.
promise-a2-older = Macallinkaygu wuxuu ii sheegaa boggagga fiican. Kuwaas uun baan furaa.
promise-a2-older-more = Boggagga qaar carruurta looguma talagelin. Haddii mid cusub soo baxo, waan joogsadaa oo weydiiyaa.

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = Haddaan baqo, macallinkayga ayaan u sheegaa. Haddii wax ii fiicnaan waayaanna waan sheegaa.
promise-a3-younger-more = Calooshaydu si xun bay dareemi kartaa. Sheegista awgeed dhib kuma gelayo.
promise-a3-older = Haddaan baqo, macallinkayga ayaan u sheegaa. Waan sheegaa haddii wax i dhibaan, xitaa wax yar.
promise-a3-older-more = Wax i dhibay waa wax aan ila fiicnayn. Sheegista awgeed dhib kuma geli doono.

## A4 Keeps messages polite
promise-a4-younger = Erayo naxariis leh ayaan diraa.
promise-a4-younger-more = Marka hore waan akhriyaa. Ma i farxin lahayd?
promise-a4-older = Waxaan hubiyaa in fariimahaygu naxariis iyo edeb leeyihiin.
promise-a4-older-more = Mar baan akhriyaa intaanan dirin. Sidee baan dareemi lahaa haddii la ii soo diro? Weli erayada waan beddeli karaa.

## A5 Tells the teacher about a nasty message
promise-a5-younger = Haddii fariini xun tahay, waan sheegaa. Macallinkayga ayaan u sheegaa.
promise-a5-younger-more = Erayada xun eed kuma lihi. Qof weyn ayaa caawin kara.
promise-a5-older = Haddaan helo fariin xun, macallinkayga ayaan u sheegaa.
promise-a5-older-more = Eed kuma lihi waxa qof kale soo diro. Macallin ayaa iga caawin kara waxa la samaynayo.

## A6 Does not reply to a nasty message
promise-a6-younger = Erayada xun jawaab uma qoro.
promise-a6-younger-more = Waan daayaa si aan u tuso. Qof weyn ayaa i caawin kara.
promise-a6-older = Fariin xun uma jawaabo. Waan hayaa si aan qof weyn u tuso.
promise-a6-older-more = Jawaabtu way sii wadi kartaa. Sawirka qof aan dhar qabin weligay ma hayo. Waan sheegaa uun.

## A7 Gives phone number and address to nobody online
promise-a7-younger = Lambarkayga iyo gurigaygu anigaa iska leh. Onlayn kuma sheego.
promise-a7-younger-more = Qof ayaa ciyaarta igu weydiin kara. Maya ayaan iraahdaa oo qof weyn u sheegaa.
promise-a7-older = Lambarkayga iyo cinwaankaygu anigaa iska leh. Dadka onlaynka jooga ma siiyo.
promise-a7-older-more = Taas waxaa ku jira dadka ciyaaraha iyo sheekada, xitaa kuwa fiican. Xogta dad kale ma bixiyo. Haddii la i weydiiyo, qof weyn ayaan u sheegaa.

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = Dadkaan aqaan uun baan iimayl u diraa. Haddii kale macallinkayga ayaan hore u weydiiyaa.
promise-a8-younger-more = Magacu ma igu cusub yahay? Waan weydiiyaa intaanan furin.
promise-a8-older = Dadkaan aqaan uun baan iimayl u diraa. Haddii kale, macallinkaygu waa inuu hore u oggolaadaa.
promise-a8-older-more = Magac aanan aqoon khiyaano ayuu noqon karaa. Ma furo, mana taabto. Macallinkayga ayaan weydiiyaa.

## A9 Uses only the school email address
promise-a9-younger = Iimaylka dugsigayga uun baan isticmaalaa.
promise-a9-younger-more = Dugsigayga ayaa ilaaliya. Dadka waaweyn way caawin karaan haddii wax qaldamaan.
promise-a9-older = Iimaylka dugsigayga uun baan isticmaalaa.
promise-a9-older-more = Dugsiga ayaa ilaaliya. Markaa qof weyn ayaa caawin kara haddii wax qaldamaan.

## A10 Talks to the teacher before using the internet
promise-a10-younger = Marka hore macallinkayga ayaan weydiiyaa. Dabadeed onlayn ayaan galaa.
promise-a10-younger-more = Macallinkaygu wuxuu hubiyaa inuu noo fiican yahay. Weydiintu way fiican tahay.
promise-a10-older = Macallinkayga ayaan la hadlaa intaanan onlayn gelin.
promise-a10-older-more = Taas waxaa ku jira ciyaaraha, abbyada iyo boggagga cusub. Laba qof oo fikirta ayaa ka fiican hal qof.

## A11 Keeps name, home and school private online
promise-a11-younger = Magacayga, dugsigayga iyo gurigaygu anigaa iska leh. Onlayn kuma sheego.
promise-a11-younger-more = Magac ciyaareed waan samaysan karaa. Waa noqon karaa mid lagu qoslo!
promise-a11-older = Magacayga, gurigayga iyo dugsigayga onlayn kuma sheego.
promise-a11-older-more = Waxyaabo yaryar marka la isu geeyo way muujin karaan halkaan joogo. Ciyaarta waxaan ku isticmaali karaa magac la sameeyey. Haddaan qof u sheegay, qof weyn baan u sheegi karaa.

## A12 Puts no photographs of self online
promise-a12-younger = Sawirradayda anigaa iska leh. Onlayn ma geliyo.
promise-a12-younger-more = Sawir wuu sii faafi karaa. Qof weyn ayaa caawin kara.
promise-a12-older = Sawirradayda anigaa iska leh. Onlayn ma geliyo.
promise-a12-older-more = Sawir waa la koobiyeyn karaa oo la sii gudbin karaa. Markaas gacantayda kuma jiro. Haddii mid hore u baxay, qof weyn ayaa caawin kara.

## A13 Never agrees to meet somebody known only online
promise-a13-younger = Qof onlayn jooga ayaa igu oran kara aan kulanno. Maya ayaan iraahdaa oo qof weyn u sheegaa.
promise-a13-younger-more = Saaxiib ciyaareed buu noqon karaa. Haddana qof weyn ayaan u sheegaa.
promise-a13-older = Weligay ma aqbalo inaan la kulmo qof aan onlayn uun ka aqaan. Haddii la i weydiiyo, qof weyn ayaan u sheegaa.
promise-a13-older-more = Wuxuu u ekaan karaa mid fiican, ama wuxuu dhihi karaa waan isku da’ nahay. Haddana ma hubi karo qofka uu yahay. Sheegista awgeed dhib kuma geli doono.
