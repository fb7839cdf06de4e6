# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-older-title = غصے والی نظم
starter-a6-older-outcome-no-reply = مجھے برے پیغام کا جواب نہیں دینا۔ رکھنا ہے اور بتانا ہے۔

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = گیم میں فین کو برا پیغام ملا۔ وہ غصے والی نظم سوچتا ہے۔
starter-a6-older-poem-poem-2 = نظم بہت لمبی ہے۔ قافیہ بھی ملتا ہے۔
starter-a6-older-poem-poem-2-bubble = او بدبو کے ڈبے …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = فین کیا کر سکتا ہے؟
starter-a6-older-poem-snails-place = گھونگا لیگ
starter-a6-older-poem-snails-fenn = فین
starter-a6-older-poem-snails-zoom = زوم گھونگا
starter-a6-older-poem-snails-lands-1 = تم گیلے موزے جیسا دوڑتے ہو۔
starter-a6-older-poem-snails-lands-2 = بھاگ جاؤ!
starter-a6-older-poem-snails-lands-poem = غصے والی نظم بھیجے
starter-a6-older-poem-snails-lands-poem-reason = ذرا دیر اچھا لگ سکتا ہے۔ مگر اس سے بات چلتی رہتی ہے۔
starter-a6-older-poem-snails-lands-keep = دکھانے کو رکھے
starter-a6-older-poem-snails-lands-keep-reason = اب وہ دکھا سکتا ہے کہ کیا کہا گیا۔
starter-a6-older-poem-snails-lands-block = ابھی بلاک کرے
starter-a6-older-poem-snails-lands-block-reason = وہ آخر میں آتا ہے۔ رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
starter-a6-older-poem-snails-more-1 = جواب دینے سے ڈر گئے؟
starter-a6-older-poem-snails-more-no = میں نہیں ڈرتا!
starter-a6-older-poem-snails-more-no-reason = وہ اسی کا انتظار کرتے ہیں۔ فین کا جواب دینا ضروری نہیں۔
starter-a6-older-poem-snails-more-tell = گھر میں بڑے کو بتائے
starter-a6-older-poem-snails-more-tell-reason = وہ بڑا خوش ہے کہ اس نے بتایا۔ دونوں مل کر دیکھتے ہیں۔
starter-a6-older-poem-snails-told-1 = ہیلو؟ کیا تم ہو؟
starter-a6-older-poem-snails-told-block = بڑے کے ساتھ بلاک کرے
starter-a6-older-poem-snails-told-block-reason = یہی ٹھیک ترتیب تھی۔ اور نظم؟ وہ بلی کو سناتا ہے۔
starter-a6-older-poem-snails-told-yes = ہاہا! میں نے تمہارا بتا دیا۔
starter-a6-older-poem-snails-told-yes-reason = اس سے بات چلتی رہتی ہے۔ بڑا بلاک کرنے میں مدد کر سکتا ہے۔

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = ایک چیز کبھی نہیں رکھتے: بغیر کپڑوں کے کسی کی تصویر۔ تب ہم کیا کر سکتے ہیں؟
    .easy = بغیر کپڑوں کے کسی کی تصویر کبھی نہیں رکھتے۔ ہم کیا کریں؟
starter-a6-older-poem-one-thing-save = دکھانے کو رکھیں
starter-a6-older-poem-one-thing-save-reason = زیادہ تر چیزیں ہم رکھتے ہیں۔ یہ کبھی نہیں رکھتے، نہ بھیجتے ہیں۔
starter-a6-older-poem-one-thing-tell = بس بڑے کو بتاؤ
starter-a6-older-poem-one-thing-tell-reason = بڑے جانتے ہیں کہ کیا کرنا ہے۔ بتانے کی وجہ سے تم پر کوئی مشکل نہیں آئے گی۔
