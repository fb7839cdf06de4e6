# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-younger-title = فین نے اسکرین چاٹی
starter-a7-younger-outcome-private = مجھے پتا ہے کیا میری ذاتی بات ہے۔

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = گیم کہتی ہے فین کے لیے کیک ہے۔
starter-a7-younger-lick-lick-1-bubble = کیک کے شوقین، تم کہاں رہتے ہو؟
starter-a7-younger-lick-lick-2 = وہ اسکرین چاٹتا ہے۔ کیک کا مزہ نہیں آیا۔

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = فین کیا کرے؟
starter-a7-younger-lick-home-type = اپنا گھر لکھے
starter-a7-younger-lick-home-type-reason = اس کا گھر ذاتی ہے۔ وہ نہ کہہ سکتا ہے۔
starter-a7-younger-lick-home-phone = فون نمبر لکھے
starter-a7-younger-lick-home-phone-reason = وہ بھی ذاتی ہے۔ وہ نہ کہہ سکتا ہے۔
starter-a7-younger-lick-home-no = نہ کہے، بتائے
starter-a7-younger-lick-home-no-reason = نہ کہنا اچھا ہے۔ کوئی بڑا مدد کر سکتا ہے۔

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = فین کے ساتھ کیک سے کہو۔
starter-a7-younger-lick-no-sentence = نہیں شکریہ، میرا گھر ذاتی ہے۔
