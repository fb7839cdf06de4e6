# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-younger-title = آج لنچ میں مچھلی کے سر
starter-a9-younger-outcome-school = مجھے اسکول کی ای میل استعمال کرنی ہے۔

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = اوہو! اوڈی باورچی کی ای میل سے لکھ دیتا ہے۔
starter-a9-younger-fish-heads-fish-2 = سب سمجھتے ہیں یہ باورچی نے بھیجی۔
starter-a9-younger-fish-heads-fish-2-bubble = لنچ میں مچھلی کے سر؟

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = اوڈی معافی مانگتا ہے۔ وہ کس سے لکھے؟
starter-a9-younger-fish-heads-which-cook = باورچی کی ای میل
starter-a9-younger-fish-heads-which-cook-reason = وہ باورچی کی ہے۔ اوڈی کی اپنی ہے۔
starter-a9-younger-fish-heads-which-school = اسکول کی ای میل
starter-a9-younger-fish-heads-which-school-reason = اسکول اس کا خیال رکھتا ہے۔ اب نظر آتا ہے یہ اوڈی ہے۔
starter-a9-younger-fish-heads-which-sister = بڑی بہن کی ای میل
starter-a9-younger-fish-heads-which-sister-reason = پھر سب سمجھیں گے بہن نے بھیجی! اوڈی کی اپنی ہے۔

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = اوڈی کے ساتھ باورچی سے کہو۔
starter-a9-younger-fish-heads-mine-sentence = مجھے بس اسکول کی ای میل استعمال کرنی ہے۔
