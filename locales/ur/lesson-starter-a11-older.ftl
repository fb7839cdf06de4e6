# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-older-title = بوجھو کون؟
starter-a11-older-outcome-private = میرا نام، گھر اور اسکول میری ذاتی بات ہے۔

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = کلاس جاسوس کھیلتی ہے۔ یہ گیم کا صفحہ کس کا ہے؟
starter-a11-older-sir-splash-guess-1-bubble = یہ اوڈی ہے! بس دس سیکنڈ لگے۔

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = چھوٹی باتیں مل کر بہت بتاتی ہیں۔ کن باتوں سے اوڈی پکڑا گیا؟
starter-a11-older-sir-splash-facts-name-name = نام
starter-a11-older-sir-splash-facts-name = ہل اسکول کا اوڈی
starter-a11-older-sir-splash-facts-name-reason = نام بھی، اسکول بھی، ایک ہی بات میں!
starter-a11-older-sir-splash-facts-like-name = کیا پسند ہے
starter-a11-older-sir-splash-facts-like = اچار پسند ہے
starter-a11-older-sir-splash-facts-like-reason = ہم میں سے بہت سوں کو پسند ہے۔ اس سے نہیں پتا چلتا وہ کون ہے۔
starter-a11-older-sir-splash-facts-club-name = اس کا کلب
starter-a11-older-sir-splash-facts-club = تیراکی کلب، پیر کو چار بجے
starter-a11-older-sir-splash-facts-club-reason = اس سے پتا چلتا ہے وہ کہاں ہے، اور کب۔
starter-a11-older-sir-splash-facts-door-name = تصویر
starter-a11-older-sir-splash-facts-door = میرا نیلا دروازہ، بس اسٹاپ کے پاس
starter-a11-older-sir-splash-facts-door-reason = دروازے کی تصویر سے پتا چل سکتا ہے وہ کہاں رہتا ہے۔

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = صفحہ ٹھیک کرو، تاکہ کوئی پہچان نہ سکے۔
starter-a11-older-sir-splash-new-name = نام
starter-a11-older-sir-splash-new-name-odi = اوڈی ایچ
starter-a11-older-sir-splash-new-name-odi-reason = کلاس پھر بھی بوجھ لیتی ہے۔ بنایا ہوا نام بہتر ہے۔
starter-a11-older-sir-splash-new-name-splash = چھپاک پتلون
starter-a11-older-sir-splash-new-name-splash-reason = یہ کوئی بھی ہو سکتا ہے جسے پانی پسند ہو۔
starter-a11-older-sir-splash-new-about = میری بات
starter-a11-older-sir-splash-new-about-club = آج چار بجے تیروں گا
starter-a11-older-sir-splash-new-about-club-reason = اس سے پھر بھی پتا چلتا ہے وہ کہاں ہے۔
starter-a11-older-sir-splash-new-about-socks = میرے نو الگ الگ موزے
starter-a11-older-sir-splash-new-about-socks-reason = یہ مزے کا ہے، اور کوئی بھی ہو سکتا ہے۔
starter-a11-older-sir-splash-new-done = چھپاک پتلون اور نو موزے! اب جاسوس پھنس گیا۔
