# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-older-title = وہیل کا گانا
starter-a10-older-outcome-ask = آن لائن جانے سے پہلے مجھے ٹیچر سے بات کرنی ہے۔

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = رین کو ایک ایپ ملی۔ وہ اس کے لفظ وہیل کے گانے میں بدلتی ہے۔
starter-a10-older-whale-song-whale-1-bubble = ہُووو!
starter-a10-older-whale-song-whale-2 = ایپ اس کی آواز مانگتی ہے۔ تو وہ پہلے مسٹر مول سے پوچھتی ہے۔
starter-a10-older-whale-song-whale-2-bubble = ایک سے بھلے دو!

## Match: what to check together
starter-a10-older-whale-song-check-question = وہ کیا دیکھتے ہیں کہ یہ ٹھیک ہے یا نہیں؟
starter-a10-older-whale-song-check-age = یہ کس کے لیے ہے؟
starter-a10-older-whale-song-check-age-partner = کس عمر کے لیے بنی
starter-a10-older-whale-song-check-age-reason = عمر سے پتا چلتا ہے کہ یہ رین کے لیے ہے یا نہیں۔
starter-a10-older-whale-song-check-wants = یہ کیا مانگتی ہے؟
starter-a10-older-whale-song-check-wants-partner = نام، آواز یا کیمرا
starter-a10-older-whale-song-check-wants-reason = کچھ ایپ ضرورت سے زیادہ مانگتی ہیں۔
starter-a10-older-whale-song-check-cost = کیا پیسے لگیں گے؟
starter-a10-older-whale-song-check-cost-partner = سکے، ابھی یا بعد میں
starter-a10-older-whale-song-check-cost-reason = کچھ چیزیں مفت لگتی ہیں، پھر بعد میں پیسے لیتی ہیں۔

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = یہ 13 سال اور بڑوں کے لیے ہے۔ رین نو کی ہے۔ اب کیا؟
starter-a10-older-whale-song-thirteen-fib = کہے کہ وہ 13 کی ہے
starter-a10-older-whale-song-thirteen-fib-reason = پھر وہ ایسی چیزیں دکھاتی ہے جو اس کے لیے نہیں بنیں۔
starter-a10-older-whale-song-thirteen-other = مسٹر مول کے ساتھ نئی ڈھونڈے
starter-a10-older-whale-song-thirteen-other-reason = انہیں اس کی عمر کی مل گئی۔ وہ الو کے گانے بناتی ہے۔
starter-a10-older-whale-song-thirteen-fenn = بریک میں فین کے ساتھ
starter-a10-older-whale-song-thirteen-fenn-reason = دو کا مزہ! مگر یہ پھر بھی ان کے لیے نہیں بنی۔
