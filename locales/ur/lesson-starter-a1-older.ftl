# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-older-title = سوپ، سوپ، سوپ
starter-a1-older-outcome-key = مجھے اپنا پاس ورڈ راز رکھنا ہے۔

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = برام کا پاس ورڈ بس ”برام“ ہے۔ اوڈی مزے کے لیے بوجھ لیتا ہے۔
starter-a1-older-badger-soup-soup-1-bubble = پہلی بار میں مل گیا!
starter-a1-older-badger-soup-soup-2 = اب برام کے صفحے پر لکھا ہے ”بجو صرف سوپ پیتے ہیں۔“
starter-a1-older-badger-soup-soup-2-bubble = معاف کرنا! یہ زیادہ ہو گیا۔

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = برام کا نیا بناؤ۔ تین لفظ چنو جن کا آپس میں کوئی تعلق نہ ہو۔
    .easy = تین عجیب لفظ چنو۔
starter-a1-older-badger-soup-strong-first = پہلا لفظ
starter-a1-older-badger-soup-strong-first-bram = برام
starter-a1-older-badger-soup-strong-first-bram-reason = اپنا نام سب پہلے بوجھتے ہیں۔
starter-a1-older-badger-soup-strong-first-yellow = پیلا
starter-a1-older-badger-soup-strong-first-yellow-reason = اس سے برام کا کچھ پتا نہیں چلتا۔ اچھی شروعات!
starter-a1-older-badger-soup-strong-first-stripes = دھاری
starter-a1-older-badger-soup-strong-first-stripes-reason = سب کو نظر آتا ہے کہ اس کی دھاریاں ہیں۔
starter-a1-older-badger-soup-strong-second = دوسرا لفظ
starter-a1-older-badger-soup-strong-second-soup = سوپ
starter-a1-older-badger-soup-strong-second-soup-reason = سوپ کا تو اب پوری کلاس کو پتا ہے!
starter-a1-older-badger-soup-strong-second-teapot = کیتلی
starter-a1-older-badger-soup-strong-second-teapot-reason = عجیب لفظ بوجھنا مشکل ہوتا ہے۔
starter-a1-older-badger-soup-strong-third = تیسرا لفظ
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = بہت لوگ یہ رکھتے ہیں۔ یہ جلد بوجھ لیا جاتا ہے۔
starter-a1-older-badger-soup-strong-third-wobble = لڑکھڑاہٹ
starter-a1-older-badger-soup-strong-third-wobble-reason = لمبا، عجیب اور یاد رکھنے میں آسان۔
starter-a1-older-badger-soup-strong-done = پیلا کیتلی لڑکھڑاہٹ! مگر اب ہم سب نے دیکھ لیا۔ تو برام اپنا خود بناتا ہے۔

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = اوڈی پوچھتا ہے نیا کیا ہے۔ برام کیا کہے؟
starter-a1-older-badger-soup-asks-no = ”معاف کرنا، نہیں، مگر دوستی پکی“
starter-a1-older-badger-soup-asks-no-reason = دوست کو چابی نہیں چاہیے۔ دوستی پکی رہتی ہے۔
starter-a1-older-badger-soup-asks-swap = ”پہلے اپنا بتاؤ“
starter-a1-older-badger-soup-asks-swap-reason = پھر دو چابیاں باہر ہیں۔ سب اپنی اپنی رکھ سکتے ہیں۔
starter-a1-older-badger-soup-asks-once = ”اچھا، بس ایک بار“
starter-a1-older-badger-soup-asks-once-reason = ایک بار کافی ہے۔ اوڈی اسے گانے کی طرح گنگنا سکتا ہے!
