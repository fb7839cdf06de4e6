# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-older-title = اچار کا بادشاہ
starter-a9-older-outcome-school = مجھے صرف اسکول کی ای میل استعمال کرنی ہے۔

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = گھر پر برام ”اچار کا بادشاہ“ ہے۔ وہ اسی ای میل سے نظم بھیجتا ہے۔
starter-a9-older-king-king-2 = مسٹر مول دیکھتے ہیں۔ وہ کسی بادشاہ کو نہیں جانتے، تو بند رکھتے ہیں۔
starter-a9-older-king-king-2-bubble = کیا میں کسی بادشاہ کو جانتا ہوں؟

## Sort: what school email is for
starter-a9-older-king-which-question = برام اسکول کی ای میل سے کیا کر سکتا ہے؟
starter-a9-older-king-which-school = اسکول کی ای میل
starter-a9-older-king-which-not = اس سے نہیں
starter-a9-older-king-which-poem = مسٹر مول کے لیے نظم
starter-a9-older-king-which-poem-reason = اب مسٹر مول کو پتا ہے کس کی ہے۔ وہ کھولتے ہیں۔
starter-a9-older-king-which-trip = اسکول کی سیر کا پوچھنا
starter-a9-older-king-which-trip-reason = یہ اسکول کی بات ہے، اور اسکول مدد کر سکتا ہے۔
starter-a9-older-king-which-game = گیم میں شامل ہونا
starter-a9-older-king-which-game-reason = وہ گھر کی بات ہے، کسی بڑے کے ساتھ۔
starter-a9-older-king-which-pickles = اچار کے دس مرتبان لینا
starter-a9-older-king-which-pickles-reason = بادشاہ بھی پہلے کسی بڑے سے پوچھتا ہے۔
starter-a9-older-king-which-hello = کلاس کو ہیلو
starter-a9-older-king-which-hello-reason = کلاس کو پیارے لفظ بھیجنا ٹھیک ہے۔

## Say: the promise itself
starter-a9-older-king-mine-prompt = بادشاہ مسٹر مول کو سلام کرتا ہے۔ اس کے ساتھ کہو۔
starter-a9-older-king-mine-sentence = مجھے صرف اسکول کی ای میل استعمال کرنی ہے۔
