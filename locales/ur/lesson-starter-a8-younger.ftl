# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-younger-title = مسٹر تھل کون؟
starter-a8-younger-outcome-known = نام نیا ہو تو مجھے پوچھنا ہے۔

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = رین کو ای میل آئی۔ کیا یہ جیلی نے بھیجی؟
starter-a8-younger-jelly-wobble-1-bubble = مسٹر تھل کا ہیلو

## Sort: who an email is from
starter-a8-younger-jelly-known-question = رین کس کو جانتی ہے؟
starter-a8-younger-jelly-known-know = جان پہچان ہے
starter-a8-younger-jelly-known-ask = پہلے پوچھے
starter-a8-younger-jelly-known-mole = مسٹر مول
starter-a8-younger-jelly-known-mole-reason = وہ کلاس میں ہوتے ہیں۔ رین انہیں جانتی ہے۔
starter-a8-younger-jelly-known-wobble = مسٹر تھل
starter-a8-younger-jelly-known-wobble-reason = رین انہیں نہیں جانتی۔ مسٹر مول دیکھ سکتے ہیں۔
starter-a8-younger-jelly-known-odi = اوڈی
starter-a8-younger-jelly-known-odi-reason = اوڈی اس کی کلاس میں ہے۔ رین اسے جانتی ہے۔
starter-a8-younger-jelly-known-pie = ابھی کیک جیتو
starter-a8-younger-jelly-known-pie-reason = یہ تو نام ہی نہیں! رین پوچھ سکتی ہے۔
starter-a8-younger-jelly-known-gran = رین کی دادی
starter-a8-younger-jelly-known-gran-reason = رین انہیں ہمیشہ سے جانتی ہے۔

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = رین کے ساتھ کہو۔
starter-a8-younger-jelly-ask-sentence = تم انجان ہو، پہلے مجھے پوچھنا ہے۔
