# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-younger-title = ٹوپی میں کان
starter-a5-younger-outcome-tell = پیغام دل دکھائے تو مجھے بتانا ہے۔

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = رین کو ایک برا پیغام ملا۔
starter-a5-younger-pop-ears-1-bubble = جاؤ یہاں سے، لمبے کان!
starter-a5-younger-pop-ears-2 = وہ کان ٹوپی میں چھپاتی ہے۔ پھٹ، کان باہر!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = رین کیا کرے؟
starter-a5-younger-pop-mean-tell = مول سے کہے
starter-a5-younger-pop-mean-tell-reason = وہ خوش ہیں کہ رین نے بتایا۔ اب مدد ہو سکتی ہے۔
starter-a5-younger-pop-mean-hat = اور بڑی ٹوپی لے
starter-a5-younger-pop-mean-hat-reason = ہاہا، کتنی بڑی ٹوپی! مسٹر مول زیادہ مدد کر سکتے ہیں۔
starter-a5-younger-pop-mean-alone = چپ رہے
starter-a5-younger-pop-mean-alone-reason = یہ بوجھ بھاری ہے۔ وہ مسٹر مول کو بتا سکتی ہے۔

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = مسٹر مول کان لگائے بیٹھے ہیں، کہو۔
starter-a5-younger-pop-tell-sentence = مجھے برا پیغام ملا ہے، میری مدد کریں۔
