# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-older-title = بلی کی ٹوپی
starter-a2-older-outcome-ask = نیا صفحہ کھولنے سے پہلے مجھے رکنا اور پوچھنا ہے۔

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = مسٹر مول آتش فشاں پر ایک صفحہ چنتے ہیں۔ رین لنک پر کلک کرتی ہے۔ پھر ایک اور۔
starter-a2-older-cat-hats-clicks-2 = دس کلک بعد وہ بلیوں کی ٹوپیوں کی دکان میں ہے۔
starter-a2-older-cat-hats-clicks-2-bubble = کیا یہ اب بھی سائنس ہے؟

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = رین واپس کیسے آئے؟ ترتیب سے لگاؤ۔
starter-a2-older-cat-hats-back-stop = رکے، اور کلک نہ کرے
starter-a2-older-cat-hats-back-stop-reason = ہر کلک اسے اور دور لے جاتا ہے۔ تو پہلے وہ رکتی ہے۔
starter-a2-older-cat-hats-back-tell = مسٹر مول کو بتائے کہاں ہے
starter-a2-older-cat-hats-back-tell-reason = پھر وہ بتاتی ہے۔ وہ خوشی سے مدد کرتے ہیں۔
starter-a2-older-cat-hats-back-back = ان کے ساتھ صفحے پر واپس
starter-a2-older-cat-hats-back-back-reason = آخر میں وہ ان کے چنے ہوئے صفحے پر واپس آتے ہیں۔

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = اگلے دن ایک لنک پر لکھا ہے ”بہترین آتش فشاں گیم“۔ رین کیا کرے؟
starter-a2-older-cat-hats-next-word = کھولے، لکھا تو آتش فشاں ہے
starter-a2-older-cat-hats-next-word-reason = لفظ تو ٹھیک ہے۔ مگر وہ صفحہ ابھی کسی نے نہیں دیکھا۔
starter-a2-older-cat-hats-next-fenn = فین سے پوچھے
starter-a2-older-cat-hats-next-fenn-reason = فین اچھا دوست ہے۔ مگر صفحے مسٹر مول دیکھتے ہیں۔
starter-a2-older-cat-hats-next-ask = پہلے مول سے پوچھے
starter-a2-older-cat-hats-next-ask-reason = پہلے وہ دیکھتے ہیں۔ پھر رین کو پتا ہے کہ یہ ٹھیک ہے۔
