# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-younger-title = مفت کی وہیل؟
starter-a2-younger-outcome-ask = مجھے رکنا ہے اور پوچھنا ہے۔

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = مسٹر مول ایک صفحہ چنتے ہیں۔
starter-a2-younger-free-whale-ducks-1-bubble = یہ صفحہ بطخوں پر ہے۔

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = اچانک ایک نئی چیز آئی۔ تمہیں ملی؟
starter-a2-younger-free-whale-pop-up-title-name = اوپر
starter-a2-younger-free-whale-pop-up-title = سب کچھ بطخوں پر
starter-a2-younger-free-whale-pop-up-title-reason = یہی صفحہ مسٹر مول نے چنا ہے۔
starter-a2-younger-free-whale-pop-up-picture-name = تصویر
starter-a2-younger-free-whale-pop-up-picture = تالاب میں بطخ
starter-a2-younger-free-whale-pop-up-picture-reason = بطخ کے صفحے پر بطخ۔ یہ ٹھیک ہے۔
starter-a2-younger-free-whale-pop-up-whale-name = خانہ
starter-a2-younger-free-whale-pop-up-whale = مفت وہیل کے لیے چھوؤ!
starter-a2-younger-free-whale-pop-up-whale-reason = یہ بطخ والے صفحے کا نہیں۔
starter-a2-younger-free-whale-pop-up-words-name = لفظ
starter-a2-younger-free-whale-pop-up-words = بطخ گھاس اور کیڑے کھاتی ہے۔
starter-a2-younger-free-whale-pop-up-words-reason = یہ بطخ کی بات ہے۔ یہ ٹھیک ہے۔

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = فین کیا کرے؟
starter-a2-younger-free-whale-whale-tap = چھو کر دیکھے
starter-a2-younger-free-whale-whale-tap-reason = نیا صفحہ کھل سکتا ہے۔ فین پہلے پوچھ سکتا ہے۔
starter-a2-younger-free-whale-whale-ask = رکے، مسٹر مول سے پوچھے
starter-a2-younger-free-whale-whale-ask-reason = وہ مل کر دیکھتے ہیں۔ وہیل تو ہے ہی نہیں۔
starter-a2-younger-free-whale-whale-bath = وہیل کے لیے ٹب بھرے
starter-a2-younger-free-whale-whale-bath-reason = اتنا بڑا ٹب! فین پہلے پوچھ سکتا ہے۔

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = ہاتھ اٹھاؤ، اور کہو۔
starter-a2-younger-free-whale-stop-sentence = مجھے رکنا ہے اور ٹیچر سے پوچھنا ہے۔
