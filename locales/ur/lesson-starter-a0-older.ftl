# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-older-title = کیلے کا ناچ
starter-a0-older-outcome-see = مجھے پتا ہے اسکرین پر میرا کام کون دیکھ سکتا ہے۔

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = فین ناچنے والا کیلا بناتا ہے۔ وہ اسے ایک دوست کو بھیجتا ہے۔
starter-a0-older-banana-dance-banana-2 = لنچ میں پوری کلاس کیلے کا ناچ کر رہی ہے۔ باورچی بھی ساتھ ہے۔
starter-a0-older-banana-dance-banana-2-bubble = چھیلو، چھیلو، ہلو!

## Match: who may see what
starter-a0-older-banana-dance-who-question = اسے کون دیکھ سکتا ہے؟ جوڑے ملاؤ۔
starter-a0-older-banana-dance-who-friend = ایک دوست کو بھیجی ویڈیو
starter-a0-older-banana-dance-who-friend-partner = دوست، اور جنہیں وہ دکھائے
starter-a0-older-banana-dance-who-friend-reason = دوست آگے بھیج سکتا ہے۔ ناچ ایسے ہی پھیلا۔
starter-a0-older-banana-dance-who-school = اسکول میں میرا لکھا
starter-a0-older-banana-dance-who-school-partner = میرے ٹیچر اور اسکول
starter-a0-older-banana-dance-who-school-reason = ہمیں محفوظ رکھنے کے لیے اسکول دیکھتا ہے۔
starter-a0-older-banana-dance-who-board = کلاس کے بورڈ پر میرا کام
starter-a0-older-banana-dance-who-board-partner = ہماری پوری کلاس
starter-a0-older-banana-dance-who-board-reason = بورڈ ہم سب کے دیکھنے کے لیے ہے۔
starter-a0-older-banana-dance-who-game = گیم میں میری بات
starter-a0-older-banana-dance-who-game-partner = سب کھلاڑی
starter-a0-older-banana-dance-who-game-reason = وہ دیکھ یا سن سکتے ہیں۔ کچھ کو میں نہیں جانتا۔

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = فین کا نیا اصول: باورچی دیکھے تو کیا مجھے اچھا لگے گا؟
starter-a0-older-banana-dance-cook-starter = مجھے خوشی ہو گی کہ سب دیکھیں …
