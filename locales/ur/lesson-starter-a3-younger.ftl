# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-younger-title = دُم والا تکیہ
starter-a3-younger-outcome-tell = ٹھیک نہ لگے تو مجھے بتانا ہے۔

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = اوڈی کی ویڈیو میں اچانک ایک بڑا چہرہ آیا۔
starter-a3-younger-tail-bean-bag-1-bubble = بُھو!
starter-a3-younger-tail-bean-bag-2 = اوڈی چھپ گیا، مگر تکیے کی دُم ہے!
starter-a3-younger-tail-bean-bag-2-bubble = میں تو بس تکیہ ہوں۔

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = اوڈی کو کیسا لگ رہا ہو گا؟
starter-a3-younger-tail-odi-says = یہ سب ٹھیک ہیں۔ اوڈی بتا سکتا ہے۔

## Choice: what helps
starter-a3-younger-tail-help-question = اوڈی کیا کرے؟
starter-a3-younger-tail-help-bag = تکیے میں رہے
starter-a3-younger-tail-help-bag-reason = وہاں نرم نرم ہے۔ مگر وہ بتا بھی سکتا ہے۔
starter-a3-younger-tail-help-tell = ڈھانپے اور بتائے
starter-a3-younger-tail-help-tell-reason = مسٹر مول خوش ہیں کہ اوڈی نے بتایا۔ وہ ساتھ بیٹھتے ہیں۔
starter-a3-younger-tail-help-look = اور دیکھے
starter-a3-younger-tail-help-look-reason = اور برا لگ سکتا ہے۔ اوڈی ڈھانپ سکتا ہے۔

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = اوڈی کے ساتھ کہو۔
starter-a3-younger-tail-tell-sentence = یہ ٹھیک نہیں لگتا، مجھے بتانا ہے۔
