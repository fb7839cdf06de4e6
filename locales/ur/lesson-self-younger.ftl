# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
self-younger-title = بوجھو یہ کون ہے!
self-younger-outcome-say = مجھے کہنا آتا ہے: ”رکو“ یا ”پہلے پوچھنا ہے“۔
self-younger-outcome-look = گیم کا چہرہ شاید اصلی نہ ہو۔ مجھے پتا ہے۔
self-younger-outcome-photo = میری تصویر میری ہے۔ یہ میری ذاتی بات ہے۔
self-younger-outcome-tell = برا لگے تو مجھے بتانا ہے۔

### First tale: Sir Carrot

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = ٹیبلٹ مونچھیں لگا سکتا ہے!
self-younger-sir-carrot-carrot-2 = رین اسے اپنی گاجر پر لگاتی ہے۔
self-younger-sir-carrot-carrot-2-bubble = آداب، میں ہوں گاجر میاں!
self-younger-sir-carrot-carrot-3 = اب برام کی باری ہے۔ اس کے پیٹ میں عجیب لگا۔

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = برام کو اپنی تصویر پسند نہیں۔ کیا کرے؟
self-younger-sir-carrot-stop-grab = ٹیبلٹ چھینے
self-younger-sir-carrot-stop-grab-reason = وہ ٹوٹ سکتا ہے۔ ایک لفظ سے بھی رک سکتا ہے۔
self-younger-sir-carrot-stop-laugh = ہنس کر چھپائے
self-younger-sir-carrot-stop-laugh-reason = پھر وہ اور کر سکتے ہیں۔ برام رکو کہہ سکتا ہے۔
self-younger-sir-carrot-stop-stop = کہے ”بس، رکو“
self-younger-sir-carrot-stop-stop-reason = رین اور فین رک گئے۔ نہ رکیں تو برام بتا سکتا ہے۔

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = ہاتھ اٹھاؤ، اور کہو۔
self-younger-sir-carrot-say-stop-sentence = رکو، مجھے یہ پسند نہیں۔

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = وہ گیم کھیل رہے ہیں۔ کون کون ہے؟
self-younger-sir-carrot-who-robot = تیرنے والا روبوٹ
self-younger-sir-carrot-who-robot-partner = اوڈی
self-younger-sir-carrot-who-robot-reason = اوڈی کو تیرنا پسند ہے۔ یہاں وہ روبوٹ ہے!
self-younger-sir-carrot-who-lion = گلابی موزوں والا شیر
self-younger-sir-carrot-who-lion-partner = فین
self-younger-sir-carrot-who-lion-reason = فین کو گلابی موزے پسند ہیں۔
self-younger-sir-carrot-who-cat = گاجر کھانے والی بلی
self-younger-sir-carrot-who-cat-partner = رین
self-younger-sir-carrot-who-cat-reason = دیکھنے میں بلی ہے۔ کھیل رین رہی ہے۔

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = قیں قیں
self-younger-sir-carrot-duck-question = ایک بطخ آتی ہے۔ کون کھیل رہا ہے؟
self-younger-sir-carrot-duck-child = رین جیسا کوئی بچہ
self-younger-sir-carrot-duck-child-reason = ہو سکتا ہے۔ مگر ہمیں نظر نہیں آتا۔
self-younger-sir-carrot-duck-tell = پتا نہیں چلتا
self-younger-sir-carrot-duck-tell-reason = شاید چمچ والا باورچی ہو!
self-younger-sir-carrot-duck-duck = بطخ ہی
self-younger-sir-carrot-duck-duck-reason = قیں! بطخ اتنا اچھا بٹن نہیں دباتی۔

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = گیم رین سے تصویر مانگتی ہے۔ کون سی دے؟
self-younger-sir-carrot-cards-basket-1 = دکھانا ٹھیک
self-younger-sir-carrot-cards-basket-2 = ذاتی رکھو
self-younger-sir-carrot-cards-school = اسکول کے پاس رین
self-younger-sir-carrot-cards-school-reason = اس سے پتا چلتا ہے وہ دن بھر کہاں ہے۔
self-younger-sir-carrot-cards-friend = برام کی تصویر
self-younger-sir-carrot-cards-friend-reason = یہ برام کا چہرہ ہے، اس لیے ذاتی ہے۔
self-younger-sir-carrot-cards-lion = رین کا بنایا شیر
self-younger-sir-carrot-cards-lion-reason = یہ ڈرائنگ ہے، چہرہ نہیں۔ بہت خوب!
self-younger-sir-carrot-cards-carrot = گاجر میاں
self-younger-sir-carrot-cards-carrot-reason = یہ گاجر ہے، تو ٹھیک ہے۔
self-younger-sir-carrot-cards-photo = رین کی تصویر
self-younger-sir-carrot-cards-photo-reason = تصویر میں اصلی رین ہے۔ یہ ذاتی ہے۔

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = گیم میں تمہارا چہرہ کیا ہو؟
self-younger-sir-carrot-face-starter = گیم میں میرا چہرہ ہے …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = تصویر سے رین کے پیٹ میں عجیب لگا۔ وہ کیا کرے؟
self-younger-sir-carrot-goodbye-odd-look = اور دیکھے
self-younger-sir-carrot-goodbye-odd-look-reason = پھر اور دیر برا لگتا ہے۔ رین بتا سکتی ہے۔
self-younger-sir-carrot-goodbye-odd-tell = بڑے کو بتائے
self-younger-sir-carrot-goodbye-odd-tell-reason = یہ ہمارا وعدہ ہے۔ وہ مدد کر سکتے ہیں۔
self-younger-sir-carrot-goodbye-odd-off = بند کرے اور چپ رہے
self-younger-sir-carrot-goodbye-odd-off-reason = بند کرنا ٹھیک ہے! پھر بتا بھی دو۔

### Second tale: the shark in a skirt

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = اوڈی اپنی گیم کا کھلاڑی بناتا ہے۔
self-younger-fancy-shark-shark-2 = یہ جھالر والی فراک میں شارک ہے!
self-younger-fancy-shark-shark-2-bubble = میں کاٹتی بھی ہوں، ناچتی بھی ہوں!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = گیم کا صفحہ بنانے میں اوڈی کی مدد کرو۔
self-younger-fancy-shark-profile-face = چہرہ چنو
self-younger-fancy-shark-profile-face-shark = فراک والی شارک
self-younger-fancy-shark-profile-face-shark-reason = ہم سب ہنس سکتے ہیں۔ اوڈی کسی کو نظر نہیں آتا۔
self-younger-fancy-shark-profile-face-photo = اوڈی کی تصویر
self-younger-fancy-shark-profile-face-photo-reason = اس میں اصلی اوڈی ہے۔ یہ ذاتی ہے۔
self-younger-fancy-shark-profile-name = نام کیا ہو؟
self-younger-fancy-shark-profile-name-real = اوڈی اودبلاؤ
self-younger-fancy-shark-profile-name-real-reason = اس کا اصلی نام ذاتی ہے۔
self-younger-fancy-shark-profile-name-fin = جھالر شارک
self-younger-fancy-shark-profile-name-fin-reason = مزے کا نام اچھا نام ہے۔
self-younger-fancy-shark-profile-line = ایک جملہ چنو
self-younger-fancy-shark-profile-line-twirl = میں ناچوں
self-younger-fancy-shark-profile-line-twirl-reason = ہم میں سے بہت سے ناچتے ہیں۔ یہ بتانا ٹھیک ہے۔
self-younger-fancy-shark-profile-line-mill = چکی کے پاس گھر
self-younger-fancy-shark-profile-line-mill-reason = اس سے پتا چلتا ہے گھر کہاں ہے۔ یہ ذاتی ہے۔
self-younger-fancy-shark-profile-done = کیا شارک ہے! اور اوڈی کسی کو نظر نہیں آتا۔

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = گیم اوڈی کا چہرہ دیکھنا چاہتی ہے۔ وہ کیا کرے؟
self-younger-fancy-shark-camera-ask = پہلے بڑے سے پوچھے
self-younger-fancy-shark-camera-ask-reason = وہ ساتھ دیکھتے ہیں، اور نہیں دباتے ہیں۔
self-younger-fancy-shark-camera-paw = ہاں دبا کر چھپ جائے
self-younger-fancy-shark-camera-paw-reason = کمرا تو پھر بھی نظر آتا ہے۔ پہلے پوچھو۔
self-younger-fancy-shark-camera-yes = ہاں دبائے
self-younger-fancy-shark-camera-yes-reason = پھر سب اندر دیکھ سکتے ہیں۔ پہلے پوچھو۔

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = اوڈی کے ساتھ کہو، اونچا اور صاف۔
self-younger-fancy-shark-say-ask-sentence = نہیں شکریہ، پہلے مجھے پوچھنا ہے۔

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = چمچ والی ایک پری بھی کھیلتی ہے۔ وہ کتنی چھوٹی ہے!
self-younger-fancy-shark-fairy-2 = لنچ میں ریچھ کے ہاتھ میں چمچ ہے۔
self-younger-fancy-shark-fairy-2-bubble = وہ پری میں ہوں!
self-younger-fancy-shark-fairy-3 = ریچھ اتنا بڑا ہے! اوڈی ہنستا ہی جاتا ہے۔

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = ایک نئی پری آئی۔ اوڈی کو کیا پتا ہے؟
self-younger-fancy-shark-know-basket-1 = نظر آتا ہے
self-younger-fancy-shark-know-basket-2 = پتا نہیں چلتا
self-younger-fancy-shark-know-spoon = وہ ٹوپی ہلاتی ہے
self-younger-fancy-shark-know-spoon-reason = ٹوپی اسکرین پر ہے۔
self-younger-fancy-shark-know-old = اس کی عمر
self-younger-fancy-shark-know-old-reason = چھوٹی پری بڑا ریچھ ہو سکتی ہے۔
self-younger-fancy-shark-know-home = اس کا گھر
self-younger-fancy-shark-know-home-reason = گیم یہ نہیں دکھاتی۔
self-younger-fancy-shark-know-wings = اس کے پر
self-younger-fancy-shark-know-wings-reason = پر اسکرین پر ہیں۔
self-younger-fancy-shark-know-kind = کیا وہ سچ کہتی ہے
self-younger-fancy-shark-know-kind-reason = اسکرین کے لفظ بناوٹی ہو سکتے ہیں۔

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = ایک کھلاڑی دن بھر اوڈی پر کیچڑ گراتا ہے۔ پہلے کیا؟
self-younger-fancy-shark-rain-stop = گیم روکو
self-younger-fancy-shark-rain-stop-reason = پہلے اوڈی رکتا ہے۔ گیم رک سکتی ہے۔
self-younger-fancy-shark-rain-go = بڑے کے پاس جاؤ
self-younger-fancy-shark-rain-go-reason = پھر وہ مدد لینے جاتا ہے۔
self-younger-fancy-shark-rain-tell = بتاؤ کیسا لگا
self-younger-fancy-shark-rain-tell-reason = اب انہیں پتا ہے، اور وہ مدد کر سکتے ہیں۔

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = اوڈی کے پاس کیک کے ساتھ اپنی تصویر ہے۔ کیا کرے؟
self-younger-fancy-shark-goodbye-photo-small = ایک دن کے لیے ڈالے
self-younger-fancy-shark-goodbye-photo-small-reason = ایک دن لمبا ہے۔ تصویر کاپی ہو سکتی ہے۔
self-younger-fancy-shark-goodbye-photo-up = گیم میں ڈالے
self-younger-fancy-shark-goodbye-photo-up-reason = تصویر پھیلتی ہی جا سکتی ہے۔
self-younger-fancy-shark-goodbye-photo-keep = ذاتی رکھے
self-younger-fancy-shark-goodbye-photo-keep-reason = یہی ہمارا وعدہ ہے۔ شاباش، اوڈی!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
self-younger-helpers-teacher = میرے ٹیچر
self-younger-helpers-class = کلاس کا مددگار
self-younger-helpers-lunch = لنچ کے مددگار
self-younger-helpers-office = اسکول کا دفتر
self-younger-helpers-home = گھر کا کوئی بڑا
self-younger-helpers-family = خاندان کا کوئی بڑا
