# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-younger-title = پوں پوں!
starter-a10-younger-outcome-ask = پہلے مجھے پوچھنا ہے۔ پھر آن لائن جانا ہے۔

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = فین سے صبر نہ ہوا، پوچھنا بھول گیا۔
starter-a10-younger-glasses-toot-1-bubble = پوں پوں!
starter-a10-younger-glasses-toot-2 = گیم بہت اونچی ہے۔ مسٹر مول کی عینک چائے میں گر گئی!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = اگلی بار فین کس سے پوچھے؟
starter-a10-younger-glasses-who-class = کلاس میں
starter-a10-younger-glasses-who-class-partner = میرے ٹیچر
starter-a10-younger-glasses-who-class-reason = کلاس میں پہلے ٹیچر دیکھتے ہیں۔
    .easy = پہلے ٹیچر دیکھتے ہیں۔
starter-a10-younger-glasses-who-home = گھر پر
starter-a10-younger-glasses-who-home-partner = گھر کا بڑا
starter-a10-younger-glasses-who-home-reason = گھر پر کوئی بڑا ساتھ دیکھ سکتا ہے۔
    .easy = کوئی بڑا ساتھ دیکھ سکتا ہے۔
starter-a10-younger-glasses-who-club = کلب میں
starter-a10-younger-glasses-who-club-partner = کلب کا مددگار
starter-a10-younger-glasses-who-club-reason = کلب کا مددگار ساتھ دیکھ سکتا ہے۔

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = چائے سے عینک نکالو، اور کہو۔
starter-a10-younger-glasses-may-sentence = کیا میں آن لائن جاؤں؟
