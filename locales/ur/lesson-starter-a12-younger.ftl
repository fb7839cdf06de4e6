# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-younger-title = ناک پر جیم
starter-a12-younger-outcome-photo = میری تصویریں میری ذاتی ہیں۔

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = برام کی ناک پر جیم لگا، اور کلک!
starter-a12-younger-jam-nose-jam-1-bubble = میری ناک دیکھو!
starter-a12-younger-jam-nose-jam-2 = کیا وہ یہ آن لائن ڈال دے؟

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = مسٹر مول کچھ کو ہاں کہتے ہیں۔ کن کو؟
starter-a12-younger-jam-nose-which-up = ڈالنا ٹھیک
starter-a12-younger-jam-nose-which-private = ذاتی رکھو
starter-a12-younger-jam-nose-which-nose = برام کی جیم والی ناک
starter-a12-younger-jam-nose-which-nose-reason = نظر آتا ہے کہ یہ برام ہے۔ یہ ذاتی ہے۔
starter-a12-younger-jam-nose-which-drawing = کاغذ پر بنا جیم
starter-a12-younger-jam-nose-which-drawing-reason = اس میں برام نہیں۔ یہ ٹھیک ہے۔
starter-a12-younger-jam-nose-which-dance = برام کے ناچ کی ویڈیو
starter-a12-younger-jam-nose-which-dance-reason = ویڈیو میں بھی برام ہے۔ یہ ذاتی ہے۔
starter-a12-younger-jam-nose-which-ball = گیند کی تصویر
starter-a12-younger-jam-nose-which-ball-reason = یہ بس گیند ہے۔ یہ ٹھیک ہے۔
starter-a12-younger-jam-nose-which-class = کلاس کی تصویر
starter-a12-younger-jam-nose-which-class-reason = اس میں سب ہیں۔ یہ ذاتی ہے۔

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = ناک سے جیم پونچھو، اور کہو۔
starter-a12-younger-jam-nose-mine-sentence = میری تصویریں میری ذاتی ہیں۔
