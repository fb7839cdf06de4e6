# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-older-title = دادا گھونگا
starter-a13-older-outcome-meet = ملنے پر میری نہ ہے، اور مجھے بتانا ہے۔

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = رین کے دوڑنے والے گھونگے کا نام دادا ہے۔ وہ ایک گھنٹے میں ایک انچ سے جیتا۔
starter-a13-older-gramps-gramps-1-bubble = چلو دادا، چلو!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = رین کیا کر سکتی ہے؟
starter-a13-older-gramps-shell-place = گھونگا دوڑ
starter-a13-older-gramps-shell-wren = رین
starter-a13-older-gramps-shell-shelly = شیلی ٹین
starter-a13-older-gramps-shell-ask-1 = دادا سب سے اچھا ہے!
starter-a13-older-gramps-shell-ask-2 = میں بھی دس کی ہوں، تمہاری طرح۔ پارک میں ملو گی؟
starter-a13-older-gramps-shell-ask-where = اچھا، کون سا پارک؟
starter-a13-older-gramps-shell-ask-where-reason = اسے پکا نہیں پتا کہ یہ کون ہے۔ پارک اصلی جگہ ہے۔
starter-a13-older-gramps-shell-ask-no = نہیں، میں گیم والوں سے نہیں ملتی۔
starter-a13-older-gramps-shell-ask-no-reason = یہ صاف اور تمیز سے کہا۔ اور کچھ ضروری نہیں۔
starter-a13-older-gramps-shell-ask-sure = کیا تم سچ مچ دس کی ہو؟
starter-a13-older-gramps-shell-ask-sure-reason = ہاں تو کوئی بھی لکھ سکتا ہے۔ اس سے نہیں پتا چلتا کون ہے۔
starter-a13-older-gramps-shell-hush-1 = مان جاؤ! کسی کو نہ بتانا۔
starter-a13-older-gramps-shell-hush-keep = دکھانے کو رکھے
starter-a13-older-gramps-shell-hush-keep-reason = اب کوئی بڑا دیکھ سکتا ہے کہ کیا کہا گیا۔
starter-a13-older-gramps-shell-hush-hush = چپ رہے
starter-a13-older-gramps-shell-hush-hush-reason = اکیلے اٹھانے کو یہ بہت بھاری ہے۔ وہ رکھ کر بتا سکتی ہے۔
starter-a13-older-gramps-shell-kept-1 = کیا تم ابھی ہو؟
starter-a13-older-gramps-shell-kept-tell = بڑے سے کہے
starter-a13-older-gramps-shell-kept-tell-reason = وہ بڑا خوش ہے کہ رین نے بتایا۔ رین نے کچھ غلط نہیں کیا۔
starter-a13-older-gramps-shell-kept-sorry = معاف کرنا! اب مجھے برا لگ رہا ہے۔
starter-a13-older-gramps-shell-kept-sorry-reason = بات ٹھیک کرنا رین کا کام نہیں۔ کوئی بڑا مدد کر سکتا ہے۔
starter-a13-older-gramps-shell-told-1 = ہیلو؟
starter-a13-older-gramps-shell-told-block = بڑے کے ساتھ بلاک کرے
starter-a13-older-gramps-shell-told-block-reason = وہ بڑا گیم والوں کو بھی بتاتا ہے۔ دادا دوڑتا رہ سکتا ہے۔
starter-a13-older-gramps-shell-told-last = ٹاٹا! اگلی دوڑ میں ملیں؟
starter-a13-older-gramps-shell-told-last-reason = پھر سب دوبارہ شروع ہوتا ہے۔ بڑا بلاک کرنے میں مدد کر سکتا ہے۔

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = دادا آرام سے سر ہلاتا ہے۔ رین کے ساتھ کہو۔
starter-a13-older-gramps-never-sentence = جس سے صرف آن لائن پہچان ہو، اس سے مجھے نہیں ملنا۔
