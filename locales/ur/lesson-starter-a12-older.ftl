# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-older-title = کسٹرڈ کی ٹوپی
starter-a12-older-outcome-photo = مجھے اپنی تصویریں اپ لوڈ نہیں کرنی۔

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = اوڈی نے کسٹرڈ کا پیالہ پہن لیا۔ وہ اس کی تصویر آن لائن ڈال دیتا ہے۔
starter-a12-older-custard-custard-1-bubble = کیا ٹوپی ہے!

## Order: how a photo travels
starter-a12-older-custard-way-question = تصویر کیسے پھیلتی ہے؟ ترتیب سے لگاؤ۔
starter-a12-older-custard-way-team = اوڈی ٹیم کو دکھاتا ہے
starter-a12-older-custard-way-team-reason = شروع میں بس ٹیم دیکھ سکتی ہے۔
starter-a12-older-custard-way-copy = دوست کاپی رکھ لیتا ہے
starter-a12-older-custard-way-copy-reason = اب دو ہیں۔ دوسری اوڈی کو نظر نہیں آتی۔
starter-a12-older-custard-way-on = کاپی آگے جاتی ہے
starter-a12-older-custard-way-on-reason = دوست آگے بھیجتا ہے۔ ہر کوئی یہی کر سکتا ہے۔
starter-a12-older-custard-way-school = کئی اسکول کسٹرڈ ٹوپی جانتے ہیں
starter-a12-older-custard-way-school-reason = آخر میں یہ ہر جگہ ہے۔ اوڈی نے یہ نہیں سوچا تھا۔

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = اوڈی اسے واپس چاہتا ہے۔ کیا مدد دے سکتا ہے؟
starter-a12-older-custard-out-delete = اپنی والی مٹانا
starter-a12-older-custard-out-delete-reason = اس کی گئی۔ کاپیاں اب بھی باہر ہیں۔
starter-a12-older-custard-out-tell = بڑے کو بتانا
starter-a12-older-custard-out-tell-reason = کوئی بڑا اسے ہٹانے کو کہہ سکتا ہے۔ بتانے میں دیر کبھی نہیں ہوتی۔
starter-a12-older-custard-out-more = چھپانے کو دس نئی ڈالنا
starter-a12-older-custard-out-more-reason = اب گیارہ ہو گئیں! کوئی بڑا زیادہ مدد کر سکتا ہے۔

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = اوڈی کیا ڈال سکتا ہے جس میں وہ نظر نہ آئے؟
starter-a12-older-custard-instead-starter = وہ ڈرائنگ دکھا سکتا ہے، جیسے …
