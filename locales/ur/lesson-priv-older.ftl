# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-older.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-older-title = اتنا کیوں پوچھتے ہو؟
priv-older-outcome-permissions = مجھے چننا آتا ہے کہ ایپ یا مشین کیا استعمال کرے۔
priv-older-outcome-private = مجھے وہ باتیں ڈھونڈنا آتا ہے جن سے پتا چلے کوئی کون ہے یا کہاں ہے۔
priv-older-outcome-scam = مجھے انجان پیغام یا فائل بند رکھنی ہے، اور پوچھنا ہے۔
priv-older-outcome-strong = مجھے اکاؤنٹ پکے رکھنے ہیں: اپ ڈیٹ کے ساتھ، اور سب کے پاس جملے الگ۔
priv-older-outcome-seen = مجھے پتا ہے میرا کام کون دیکھ سکتا ہے، اور اسکول بھی دیکھتا ہے۔

### First tale: the nosy potato

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = اوڈی کا نیا فون ہے۔ آلو ایپ کسی بھی چہرے کو آلو بنا دیتی ہے۔
    .easy = اوڈی کی نئی ایپ چہرے کو آلو بناتی ہے۔
priv-older-nosy-potato-spud-1-bubble = کہو چپس!
priv-older-nosy-potato-spud-2 = پھر آلو چیزیں مانگنے لگتا ہے۔
priv-older-nosy-potato-spud-2-bubble = تم کہاں ہو، اور دوستوں کے نمبر کیا ہیں؟
priv-older-nosy-potato-spud-3 = رین دیکھتی ہے۔ ”آلو کو نقشے کا کیا کرنا ہے؟“
priv-older-nosy-potato-spud-3-bubble = یہ تو آلو ہے!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = آلو ایپ کو کیا چاہیے؟ اوڈی کے لیے سیٹ کرو۔
priv-older-nosy-potato-nosy-camera = میرا کیمرا
priv-older-nosy-potato-nosy-camera-always = ہر وقت
priv-older-nosy-potato-nosy-camera-always-reason = پھر وہ تب بھی دیکھ سکتی ہے جب ایپ بند ہو۔
priv-older-nosy-potato-nosy-camera-using = بس جب ایپ کھلی ہو
priv-older-nosy-potato-nosy-camera-using-reason = آلو بنانے کو چہرہ دیکھنا ہے، مگر بس اسی وقت۔
priv-older-nosy-potato-nosy-place = میری جگہ
priv-older-nosy-potato-nosy-place-off = نہیں
priv-older-nosy-potato-nosy-place-off-reason = آلو کو نقشہ نہیں چاہیے۔ ایپ ویسے ہی چلتی ہے۔
priv-older-nosy-potato-nosy-place-on = ہاں
priv-older-nosy-potato-nosy-place-on-reason = پھر ایپ کو دن بھر پتا ہے کہ اوڈی کہاں ہے۔
priv-older-nosy-potato-nosy-contacts = میرے نمبر
priv-older-nosy-potato-nosy-contacts-share = دے دو
priv-older-nosy-potato-nosy-contacts-share-reason = یہ دوسروں کے نمبر ہیں۔ اوڈی ان کی طرف سے ہاں نہیں کہہ سکتا۔
priv-older-nosy-potato-nosy-contacts-keep = نہ دو
priv-older-nosy-potato-nosy-contacts-keep-reason = ان کے نمبر بھی ذاتی ہیں، جیسے اس کا اپنا۔
priv-older-nosy-potato-nosy-done = آلو وہی، پوچھنا بہت کم! اوڈی اسے کسی بھی دن دیکھ سکتا ہے۔

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = اوڈی آلو ویڈیو بنائے گا جو سب دیکھیں گے۔ کس سے پتا چلے گا کہ وہ کون ہے یا کہاں ہے؟
    .easy = اوڈی ویڈیو بناتا ہے۔ کس سے پتا چلے کہ کون ہے یا کہاں ہے؟
priv-older-nosy-potato-clip-shows = کون یا کہاں پتا چلے
priv-older-nosy-potato-clip-fine = دکھانا ٹھیک
priv-older-nosy-potato-clip-hat = سالگرہ ٹوپی والا آلو
priv-older-nosy-potato-clip-hat-reason = خوب سجا ہے! اور اوڈی کا کچھ نہیں بتاتا۔
priv-older-nosy-potato-clip-badge = بستے پر اسکول کا نشان
priv-older-nosy-potato-clip-badge-reason = اس سے پتا چلتا ہے وہ اسکول کے دن کہاں ہے۔
priv-older-nosy-potato-clip-bus = جس بس میں روز گھر جاتا ہے
priv-older-nosy-potato-clip-bus-reason = بس اور وقت سے پتا چل سکتا ہے وہ کہاں ملے گا۔
priv-older-nosy-potato-clip-song = چپس والا گانا
priv-older-nosy-potato-clip-song-reason = بہت لوگوں کو چپس پسند ہیں۔ اس سے نہیں پتا چلتا وہ کون ہے۔
priv-older-nosy-potato-clip-name = ”ہیلو، میں …“ اور پورا نام
priv-older-nosy-potato-clip-name-reason = اس کا نام ذاتی ہے۔ بنایا ہوا نام بھی چلے گا۔
priv-older-nosy-potato-clip-wren = خط جس پر رین کا پتا ہے
priv-older-nosy-potato-clip-wren-reason = یہ رین کا گھر ہے۔ یہ اوڈی کے دکھانے کا نہیں۔

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = ”مجھے اپ ڈیٹ کرو!“ اوڈی کا فون کہتا ہے۔ اپ ڈیٹ کمزور جگہیں ٹھیک کرتا ہے۔ کون سی ترتیب ٹھیک ہے؟
    .easy = اپ ڈیٹ کمزور جگہیں ٹھیک کرتا ہے۔ کون سی ترتیب ٹھیک ہے؟
priv-older-nosy-potato-update-settings = فون کی اپنی سیٹنگ دیکھو
priv-older-nosy-potato-update-settings-reason = اشتہار دھوکا دے سکتا ہے۔ سیٹنگ میں سچا اپ ڈیٹ نظر آتا ہے۔
priv-older-nosy-potato-update-adult = گھر کے کسی بڑے کو دکھاؤ
priv-older-nosy-potato-update-adult-reason = شاید ان کی ہاں چاہیے ہو، اور وہ دیکھ بھی سکتے ہیں۔
priv-older-nosy-potato-update-plug = چارج پر لگاؤ، پورا ہونے دو
priv-older-nosy-potato-update-plug-reason = اپ ڈیٹ میں وقت لگتا ہے، اور بجلی چاہیے۔
priv-older-nosy-potato-update-choices = دیکھو، تمہاری پسند وہی ہے
priv-older-nosy-potato-update-choices-reason = اپ ڈیٹ سے سیٹنگ بدل سکتی ہے۔ ایک نظر دیکھنا اچھا ہے۔

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = بس کی چیٹ میں ایک پیغام پر برام کا نام ہے۔ اوڈی کیا کر سکتا ہے؟
    .easy = اوڈی کیا کر سکتا ہے؟
priv-older-nosy-potato-code-place = اوڈی کے فون پر بس کی چیٹ
priv-older-nosy-potato-code-odi = اوڈی
priv-older-nosy-potato-code-bram = برام
priv-older-nosy-potato-code-wren = رین
priv-older-nosy-potato-code-quick-1 = اوڈی! تمہارے فون پر ایک کوڈ آیا ہے۔
priv-older-nosy-potato-code-quick-2 = بھیجو، ورنہ میری گیم گئی!
priv-older-nosy-potato-code-quick-send = اچھا، 4815 ہے۔
priv-older-nosy-potato-code-quick-send-reason = کوڈ چابی کی طرح اکاؤنٹ کھولتا ہے۔ کوڈ بھی ذاتی ہے۔
priv-older-nosy-potato-code-quick-ask = نہ بھیجے، برام سے مل کر پوچھے
priv-older-nosy-potato-code-quick-ask-reason = جلدی ہو تو رکنا، اور دوسرے طریقے سے دیکھنا مدد دیتا ہے۔
priv-older-nosy-potato-code-quick-block = برام کو فوراً بلاک کرے
priv-older-nosy-potato-code-quick-block-reason = شاید یہ برام ہو ہی نہیں۔ پہلے رکھو، پھر بتاؤ۔
priv-older-nosy-potato-code-not-bram-1 = برام تو یہاں ہے۔ یہ وہ نہیں!
priv-older-nosy-potato-code-not-bram-2 = بس کوڈ بھیج دو!
priv-older-nosy-potato-code-not-bram-thief = چالاک آلو چور!
priv-older-nosy-potato-code-not-bram-thief-reason = مزے کا جواب! مگر جواب سے پتا چلتا ہے کہ کوئی ہے۔
priv-older-nosy-potato-code-not-bram-keep = دکھانے کو چیٹ رکھے
priv-older-nosy-potato-code-not-bram-keep-reason = اب کوئی بڑا دیکھ سکتا ہے کہ کیا مانگا گیا۔
priv-older-nosy-potato-code-not-bram-bin = چیٹ مٹا دے
priv-older-nosy-potato-code-not-bram-bin-reason = پھر کوئی نہیں دیکھ سکتا کہ کیا مانگا گیا۔ رکھو، پھر بتاؤ۔
priv-older-nosy-potato-code-kept-1 = تو اس کا اکاؤنٹ کس کے پاس ہے؟
priv-older-nosy-potato-code-kept-tell = برام کے ساتھ بڑے کو بتائے
priv-older-nosy-potato-code-kept-tell-reason = کوئی بڑا اکاؤنٹ واپس لینے میں مدد کر سکتا ہے، نئے پاس جملے سے۔
priv-older-nosy-potato-code-kept-alone = ہم خود ٹھیک کر لیں گے
priv-older-nosy-potato-code-kept-alone-reason = ارادہ اچھا ہے! مگر بڑے اکاؤنٹ جلدی واپس لا سکتے ہیں۔
priv-older-nosy-potato-code-kept-out = وہ اکاؤنٹ ابھی بلاک کرے
priv-older-nosy-potato-code-kept-out-reason = بلاک آخر میں آتا ہے، مدد کے ساتھ۔ پہلے وہ کسی بڑے کو بتاتے ہیں۔

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = اوڈی گھر پر ہے۔ وہ اسکول کی ای میل سے رین کو لکھتا ہے۔ کون دیکھ سکتا ہے؟
    .easy = اوڈی گھر پر اسکول کی ای میل لکھتا ہے۔ کون دیکھ سکتا ہے؟
priv-older-nosy-potato-at-home-wren = صرف رین
priv-older-nosy-potato-at-home-wren-reason = رین کو جاتی ہے۔ مگر وہ آگے بھیج سکتی ہے، اور اسکول بھی دیکھتا ہے۔
priv-older-nosy-potato-at-home-school = رین، اور اسکول، جو ای میل دیکھتا ہے
priv-older-nosy-potato-at-home-school-reason = اسکول گھر پر بھی دیکھتا ہے۔ اس سے ہم سب محفوظ رہتے ہیں۔
priv-older-nosy-potato-at-home-all = آن لائن سب لوگ
priv-older-nosy-potato-at-home-all-reason = یہ کھلا صفحہ نہیں۔ مگر رین دیکھ سکتی ہے، اور اسکول بھی۔

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = ڈرائنگ ایپ پوچھتی ہے اوڈی کہاں رہتا ہے۔ اس کے ساتھ یہ کہو۔
priv-older-nosy-potato-too-much-sentence = یہ ضرورت سے زیادہ مانگتی ہے، میرا جواب ہے: نہیں۔

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = رین کا ایک اچھا پاس جملہ ہے۔ اب دوسرا اکاؤنٹ بھی ہے۔ سب سے اچھا کیا ہے؟
    .easy = رین کا دوسرا اکاؤنٹ ہے۔ کون سا پاس جملہ اچھا ہے؟
priv-older-nosy-potato-second-same = وہی پھر سے لگائے
priv-older-nosy-potato-second-same-reason = کسی کو پتا چلا تو دونوں دروازے کھلے ہیں۔
priv-older-nosy-potato-second-two = پرانے میں 2 لگائے
priv-older-nosy-potato-second-two-reason = سب پہلے یہی آزمائیں گے۔
priv-older-nosy-potato-second-new = نیا بنائے، اور راز رکھے
priv-older-nosy-potato-second-new-reason = ایک کا پتا چل جائے تو دوسرا دروازہ بند رہتا ہے۔

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = ”ٹیم کی تصویر!“ ای میل میں لکھا ہے، ساتھ فائل ہے۔ برام بھیجنے والے کو نہیں جانتا۔ وہ کیا کرے؟
    .easy = ای میل میں فائل ہے۔ برام بھیجنے والے کو نہیں جانتا۔ کیا کرے؟
priv-older-nosy-potato-team-photo-open = کھولے، دیکھے کون ہے
priv-older-nosy-potato-team-photo-open-reason = فائل کمپیوٹر خراب کر سکتی ہے۔ بند ہو تو کچھ نہیں کر سکتی۔
priv-older-nosy-potato-team-photo-shut = بند رکھے، بڑے سے پوچھے
priv-older-nosy-potato-team-photo-shut-reason = برام جان پہچان والوں کو لکھتا ہے۔ باقی کوئی بڑا دیکھ سکتا ہے۔
priv-older-nosy-potato-team-photo-write = جواب لکھے کہ تم کون ہو
priv-older-nosy-potato-team-photo-write-reason = پھر بھیجنے والے کو پتا ہے کہ کوئی پڑھتا ہے۔

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = پیانو ایپ دیکھنا چاہتی ہے کہ برام کہاں ہے۔ وہ کیا چنے؟
priv-older-nosy-potato-piano-later = ہاں، بعد میں سوچوں گا
priv-older-nosy-potato-piano-later-reason = تب تک اسے پتا چل گیا۔ وہ پہلے نہ کہہ سکتا ہے، پھر دیکھے۔
priv-older-nosy-potato-piano-must = ہاں، ورنہ شاید نہ بجے
priv-older-nosy-potato-piano-must-reason = زیادہ تر ایپ اس کے بغیر چلتی ہیں۔ نہ چلے تو کوئی بڑا مدد کر سکتا ہے۔
priv-older-nosy-potato-piano-no = نہیں، پیانو کو نقشہ نہیں چاہیے
priv-older-nosy-potato-piano-no-reason = وہ سب سُر بجا سکتی ہے، یہ جانے بغیر کہ برام کہاں ہے۔

### Second tale: a goat at the door

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = پیبل کی نانی کی نئی گھنٹی میں کیمرا ہے۔ صبح چھ بجے وہ بجتی ہے۔
    .easy = نانی کی نئی گھنٹی میں کیمرا ہے۔ چھ بجے وہ بجتی ہے۔
priv-older-goat-at-the-door-ding-dong-1-bubble = ڈنگ ڈونگ!
priv-older-goat-at-the-door-ding-dong-2 = دروازے پر ایک بکری ہے۔ وہ ”خوش آمدید“ والا آدھا پائیدان کھا جاتی ہے۔
priv-older-goat-at-the-door-ding-dong-2-bubble = میں میں میں!
priv-older-goat-at-the-door-ding-dong-3 = اب پائیدان پر بس ”خوش“ لکھا ہے۔ پیبل کی ہنسی نہیں رکتی۔
priv-older-goat-at-the-door-ding-dong-3-bubble = یہ تو پوری دنیا دیکھے!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = ویڈیو میں صرف بکری نہیں۔ ہر چیز کیا بتا دیتی ہے؟
    .easy = ہر چیز کیا بتاتی ہے؟ جوڑے ملاؤ۔
priv-older-goat-at-the-door-gives-away-door = دروازے پر بڑا 12
priv-older-goat-at-the-door-gives-away-door-partner = یہ کون سا گھر ہے
priv-older-goat-at-the-door-gives-away-door-reason = گلی کا نام ساتھ ہو تو پورا پتا بن گیا۔
priv-older-goat-at-the-door-gives-away-bag = اندر اسکول کا بستہ
priv-older-goat-at-the-door-gives-away-bag-partner = پیبل کا اسکول کون سا ہے
priv-older-goat-at-the-door-gives-away-bag-reason = اس کا اسکول ذاتی ہے، چاہے نام نہ لیا ہو۔
priv-older-goat-at-the-door-gives-away-note = پرچی: اتوار کو واپسی
priv-older-goat-at-the-door-gives-away-note-partner = گھر پر کب کوئی نہیں
priv-older-goat-at-the-door-gives-away-note-reason = یہ گھر والوں کے سوا کسی کو جاننے کی ضرورت نہیں۔
priv-older-goat-at-the-door-gives-away-neighbour = پاجامے میں پڑوسی
priv-older-goat-at-the-door-gives-away-neighbour-partner = جس نے ہاں نہیں کہا
priv-older-goat-at-the-door-gives-away-neighbour-reason = یہ ان کا چہرہ اور گھر ہے۔ پہلے ان سے پوچھو۔

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = بکری کون دیکھے؟ گھنٹی سیٹ کرو۔
priv-older-goat-at-the-door-doorbell-who = ویڈیو کون دیکھے؟
priv-older-goat-at-the-door-doorbell-who-all = جس کے پاس ایپ ہو
priv-older-goat-at-the-door-doorbell-who-all-reason = وہ دیکھیں گے کہ روز کون آتا جاتا ہے۔
priv-older-goat-at-the-door-doorbell-who-family = جو یہاں رہتے ہیں
priv-older-goat-at-the-door-doorbell-who-family-reason = دروازہ ان کا ہے، تو ویڈیو بھی ان کی۔
priv-older-goat-at-the-door-doorbell-where = کیا دکھائے؟
priv-older-goat-at-the-door-doorbell-where-step = بس ہماری سیڑھی
priv-older-goat-at-the-door-doorbell-where-step-reason = گھنٹی کس نے بجائی، یہ دیکھنے کو اتنا کافی ہے۔
priv-older-goat-at-the-door-doorbell-where-street = پوری گلی
priv-older-goat-at-the-door-doorbell-where-street-reason = وہاں دوسرے لوگ بھی رہتے ہیں۔ انہوں نے ہاں نہیں کہا۔
priv-older-goat-at-the-door-doorbell-updates = اپ ڈیٹ
priv-older-goat-at-the-door-doorbell-updates-off = نہیں
priv-older-goat-at-the-door-doorbell-updates-off-reason = پھر کمزور جگہیں کھلی رہتی ہیں۔ اپ ڈیٹ انہیں ٹھیک کرتا ہے۔
priv-older-goat-at-the-door-doorbell-updates-on = ہاں
priv-older-goat-at-the-door-doorbell-updates-on-reason = اپ ڈیٹ کمزور جگہیں ٹھیک کرتا ہے، تاکہ دوسرے باہر رہیں۔
priv-older-goat-at-the-door-doorbell-done = اب بس گھر والے دیکھتے ہیں۔ نانی شام تک دس بار چلاتی ہیں۔

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = اگلے دن نانی کے فون پر یہ آیا۔ کون سی چیزیں چال لگتی ہیں؟
    .easy = کون سی چیزیں چال لگتی ہیں؟
priv-older-goat-at-the-door-parcel-sender-name = کس کی طرف سے
priv-older-goat-at-the-door-parcel-sender = زِپ پارسل
priv-older-goat-at-the-door-parcel-sender-reason = نانی انہیں نہیں جانتیں، اور کچھ منگوایا بھی نہیں۔
priv-older-goat-at-the-door-parcel-hello-name = سرخی
priv-older-goat-at-the-door-parcel-hello = آپ کا ایک پارسل ہے۔
priv-older-goat-at-the-door-parcel-hello-reason = پارسل والے ایسا لکھ سکتے ہیں۔ صرف یہ ٹھیک ہے۔
priv-older-goat-at-the-door-parcel-pay-name = لفظ
priv-older-goat-at-the-door-parcel-pay = اپنے کارڈ سے ایک پاؤنڈ دیں
priv-older-goat-at-the-door-parcel-pay-reason = ایک پاؤنڈ چھوٹا لگتا ہے۔ انہیں کارڈ کا نمبر چاہیے۔
priv-older-goat-at-the-door-parcel-file-name = فائل
priv-older-goat-at-the-door-parcel-file = جلدی! فائل کھولو: پارسل نقشہ
priv-older-goat-at-the-door-parcel-file-reason = یہ جلدی کرواتا ہے۔ اور فائل میں فون خراب کرنے والی چیز ہو سکتی ہے۔

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = گھنٹی، ای میل اور دکان، سب کا ایک!
priv-older-goat-at-the-door-one-for-all-question = ”میرا ایک اچھا پاس جملہ ہے، سب کے لیے“، نانی کہتی ہیں۔ زیادہ پکا کیا ہو گا؟
    .easy = نانی کا سب کے لیے ایک پاس جملہ ہے۔ زیادہ پکا کیا ہو گا؟
priv-older-goat-at-the-door-one-for-all-longer = ایک جو اور بھی لمبا ہو
priv-older-goat-at-the-door-one-for-all-longer-reason = لمبا اچھا ہے۔ مگر پتا چل جائے تو ہر دروازہ کھلا ہے۔
priv-older-goat-at-the-door-one-for-all-each = ہر اکاؤنٹ کا نیا
priv-older-goat-at-the-door-one-for-all-each-reason = ایک کا پتا چلے تو باقی بند رہتے ہیں۔ گھر میں ایک فہرست مدد دیتی ہے۔
priv-older-goat-at-the-door-one-for-all-count = وہی، ساتھ 1، 2 اور 3
priv-older-goat-at-the-door-one-for-all-count-reason = سب پہلے یہی آزمائیں گے۔

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = پیبل کلاس کے چیٹ بوٹ کے ساتھ بکری کی کہانی لکھتی ہے۔ وہ اسے کیا بتا سکتی ہے؟
    .easy = پیبل چیٹ بوٹ کو کیا بتا سکتی ہے؟
priv-older-goat-at-the-door-inkling-place = اسکول میں کلاس کا چیٹ بوٹ
priv-older-goat-at-the-door-inkling-biscuit = پیبل
priv-older-goat-at-the-door-inkling-inkling = اِنکلنگ، چیٹ بوٹ
priv-older-goat-at-the-door-inkling-where-1 = کیا بکری ہے! وہ کہاں رہتی ہے؟
priv-older-goat-at-the-door-inkling-where-real = 12 ڈگمگ گلی، میرے اسکول کے پاس۔
priv-older-goat-at-the-door-inkling-where-real-reason = یہ اصلی گھر ہے۔ کہانی میں بنایا ہوا گھر ہو سکتا ہے۔
priv-older-goat-at-the-door-inkling-where-oats = گھاس نگر میں، کھر گلی پر۔
priv-older-goat-at-the-door-inkling-where-oats-reason = یہ بنایا ہوا ہے، اس لیے پیبل کا کچھ نہیں بتاتا۔
priv-older-goat-at-the-door-inkling-name-1 = بہت خوب! اور تمہارا پورا نام کیا ہے؟
priv-older-goat-at-the-door-inkling-name-mat = مجھے بیگم میں میں کہو۔
priv-older-goat-at-the-door-inkling-name-mat-reason = بیگم میں میں کی بکری کہانی بھی اتنی ہی اچھی ہے۔
priv-older-goat-at-the-door-inkling-name-full = پیبل آلڈر، پڈل اسکول سے۔
priv-older-goat-at-the-door-inkling-name-full-reason = چیٹ بوٹ ہمارا لکھا رکھ سکتا ہے۔ نام اور اسکول ذاتی ہیں۔
priv-older-goat-at-the-door-inkling-between-us-1 = فکر نہ کرو۔ یہ بس ہم دونوں کی بات ہے!
priv-older-goat-at-the-door-inkling-between-us-secret = تو میں ایک راز بتاتی ہوں۔
priv-older-goat-at-the-door-inkling-between-us-secret-reason = چیٹ بوٹ یہ وعدہ نہیں کر سکتا۔ ہمارا لکھا دوسرے پڑھ سکتے ہیں۔
priv-older-goat-at-the-door-inkling-between-us-checks = اسکول یہ دیکھتا ہے، مجھے پتا ہے۔
priv-older-goat-at-the-door-inkling-between-us-checks-reason = ٹھیک! وہ ہمیں محفوظ رکھنے کو دیکھتا ہے، اور ہمیں بتاتا بھی ہے۔
priv-older-goat-at-the-door-inkling-between-us-show = یہ ٹیچر کو دکھائے
priv-older-goat-at-the-door-inkling-between-us-show-reason = ٹیچر مدد کر سکتے ہیں۔ چیٹ بوٹ یہ وعدہ نہیں کر سکتا۔

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = ”پوری ویڈیو آن لائن ڈالو!“ ٹمبل کہتا ہے۔ پیبل کے ساتھ یہ کہو۔
priv-older-goat-at-the-door-whole-clip-sentence = اس سے میرے گھر کا پتا چلتا ہے، یہ ذاتی رہے گی۔

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = ایک صفحہ چلاتا ہے کہ ٹمبل کا ٹیبلٹ ابھی اپ ڈیٹ ہو۔ وہ کیا کر سکتا ہے؟
    .easy = صفحہ کہتا ہے ابھی اپ ڈیٹ کرو! ٹمبل کیا کر سکتا ہے؟
priv-older-goat-at-the-door-ready-tap = صفحہ چھوئے کہ کام ختم ہو
priv-older-goat-at-the-door-ready-tap-reason = صفحہ دھوکا دے سکتا ہے۔ سچا اپ ڈیٹ سیٹنگ میں ہوتا ہے۔
priv-older-goat-at-the-door-ready-never = ہر اپ ڈیٹ کو نہ کہے
priv-older-goat-at-the-door-ready-never-reason = سچا اپ ڈیٹ کمزور جگہیں ٹھیک کرتا ہے۔ وہ کام کا ہے۔
priv-older-goat-at-the-door-ready-settings = بڑے کے ساتھ سیٹنگ دیکھے
priv-older-goat-at-the-door-ready-settings-reason = اپ ڈیٹ سچا ہو تو وہاں نظر آتا ہے۔

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = ٹمبل ایک ایسی کلاس کو کہانی بھیجنا چاہتا ہے جس سے نہیں ملا۔ کیسے بھیجے؟
    .easy = ٹمبل نئی کلاس کو کیسے لکھے؟
priv-older-goat-at-the-door-other-class-own = اپنی بنائی ہوئی ای میل سے
priv-older-goat-at-the-door-other-class-own-reason = وہاں اسکول مدد نہیں کر سکتا۔ وہ اسکول کی ای میل کا خیال رکھتا ہے۔
priv-older-goat-at-the-door-other-class-teacher = پہلے پوچھے، پھر اسکول ای میل
priv-older-goat-at-the-door-other-class-teacher-reason = ٹیچر کو پتا ہے کس کے لیے ہے، اور اسکول مدد کر سکتا ہے۔
priv-older-goat-at-the-door-other-class-list = جتنے نام ملیں، سب کو
priv-older-goat-at-the-door-other-class-list-reason = وہ جان پہچان والوں کو لکھتا ہے، یا پہلے ٹیچر ہاں کہتے ہیں۔

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = نانی ہاں کہیں تو کلاس کے صفحے پر کون سی ویڈیو جائے؟
priv-older-goat-at-the-door-share-close = بس بکری اور پائیدان
priv-older-goat-at-the-door-share-close-reason = مزہ پورا، ذاتی بات کوئی نہیں۔
priv-older-goat-at-the-door-share-far = بکری، دروازہ اور گلی
priv-older-goat-at-the-door-share-far-reason = یہ مل کر پتا بن جاتا ہے۔ یہ ذاتی ہے۔
priv-older-goat-at-the-door-share-robe = بکری اور پڑوسی
priv-older-goat-at-the-door-share-robe-reason = انہوں نے ہاں نہیں کہا۔ یہ وہی چنیں گے۔

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
priv-older-helpers-teacher = میرے ٹیچر
priv-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
priv-older-helpers-lunch = لنچ کے مددگار
priv-older-helpers-office = اسکول کا دفتر
priv-older-helpers-home = گھر کا کوئی بڑا
priv-older-helpers-family = خاندان کا کوئی بڑا
