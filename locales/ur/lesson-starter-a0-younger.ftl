# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-younger-title = گلابی فراک
starter-a0-younger-outcome-see = مجھے پتا ہے میرا کام کون دیکھ سکتا ہے۔

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = برام نے مسٹر مول کو گلابی فراک پہنائی۔ پھر تصویر بھیج دی۔
starter-a0-younger-pink-tutu-tutu-2 = وہ بڑی اسکرین پر نکل آئی۔
starter-a0-younger-pink-tutu-tutu-2-bubble = گلابی تو مجھ پر خوب سجتا ہے!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = برام یہاں جو بنائے، اسے کون دیکھ سکتا ہے؟
starter-a0-younger-pink-tutu-see-may = دیکھیں
starter-a0-younger-pink-tutu-see-not = نہ دیکھیں
starter-a0-younger-pink-tutu-see-mole = مسٹر مول
starter-a0-younger-pink-tutu-see-mole-reason = وہ کلاس میں مدد کرتے ہیں۔ وہ اسکرین دیکھ سکتے ہیں۔
starter-a0-younger-pink-tutu-see-class = کلاس
starter-a0-younger-pink-tutu-see-class-reason = کوئی دوست دیکھ سکتا ہے۔ کوئی دوست آگے بھیج سکتا ہے۔
starter-a0-younger-pink-tutu-see-moon = چاند
starter-a0-younger-pink-tutu-see-moon-reason = چاند کی آنکھیں نہیں ہوتیں۔ وہ اسکرین نہیں دیکھ سکتا!
starter-a0-younger-pink-tutu-see-school = اسکول
starter-a0-younger-pink-tutu-see-school-reason = اسکول بھی دیکھ سکتا ہے۔ اس سے ہم محفوظ رہتے ہیں۔
starter-a0-younger-pink-tutu-see-cat = درخت پر بلی
starter-a0-younger-pink-tutu-see-cat-reason = وہ بہت اوپر ہے۔ وہ چڑیاں ڈھونڈ رہی ہے!

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = تم ہم سب کو کیا دکھانا چاہو گے؟
starter-a0-younger-pink-tutu-show-starter = تم سب دیکھ سکتے ہو میرا …
