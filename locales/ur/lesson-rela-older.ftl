# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-older.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-older-title = ایک قیں، ایک ہوں، پکی ہاں
rela-older-outcome-trust = مجھے پتا ہے کہ پسند کرنا ابھی بھروسا نہیں۔
rela-older-outcome-mind = مجھے ہر بار ہاں پوچھنی ہے، اور میری ہاں بدل سکتی ہے۔
rela-older-outcome-picture = کوئی میری پرائیویٹ تصویر مانگے؟ میرا جواب نہ ہے، اور مجھے بتانا ہے۔ اس میں میرا قصور نہیں۔
rela-older-outcome-friend = کسی بڑے کو بتا کر دوست کی مدد کرنا مجھے آتا ہے۔

### First tale: Tumble’s goose honk

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = ٹمبل بالکل بطخ جیسی آواز نکالتا ہے۔ وہ ایک قیں اپنی دوست برامبل کو بھیجتا ہے۔
rela-older-goose-honk-honk-1-bubble = قیں!
rela-older-goose-honk-honk-2 = برامبل اسے پورے تیراکی کلب کو بھیج دیتی ہے۔ جمعرات تک آدھا اسکول اسی قیں پر جاگتا ہے۔
    .easy = برامبل آگے بھیج دیتی ہے۔ جمعرات تک آدھا اسکول اسی پر جاگتا ہے۔
rela-older-goose-honk-honk-3 = جمعے کو دو سچ مچ کی بطخیں ٹمبل کے پیچھے اسکول آ گئیں۔ وہ ہنستا ہے، اور عجیب بھی لگتا ہے۔ اس نے تو ایک کو بھیجی تھی۔
    .easy = جمعے کو دو بطخیں ٹمبل کے پیچھے اسکول آ گئیں۔ اس نے تو ایک کو بھیجی تھی۔

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = ٹمبل برامبل کو بتاتا ہے کہ اسے کیسا لگا۔ اب وہ کیا کر سکتی ہے؟
rela-older-goose-honk-sorry-quiet = مٹا دے اور کچھ نہ کہے
rela-older-goose-honk-sorry-quiet-reason = آدھے اسکول کے پاس اب بھی ہے۔ ٹمبل اس کے ساتھ اکیلا رہ جائے گا۔
rela-older-goose-honk-sorry-mend = معافی مانگے، سب سے کہے مٹا دو
rela-older-goose-honk-sorry-mend-reason = وہ سب واپس نہیں لا سکتی۔ مگر ٹمبل اس پر پھر بھروسا کر سکتا ہے۔
rela-older-goose-honk-sorry-proud = کہے، اس پر فخر کرو
rela-older-goose-honk-sorry-proud-reason = قیں تو شاندار ہے! مگر اس نے ایک کو چنا تھا، آدھے اسکول کو نہیں۔

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = برامبل کی تیراکی ایپ میں رُوک نیا ہے۔ برامبل کو وہ پسند ہے۔ کیا یہ بھروسا ہے؟ جوڑے ملاؤ۔
    .easy = برامبل کو رُوک پسند ہے۔ کیا یہ بھروسا ہے؟ جوڑے ملاؤ۔
rela-older-goose-honk-words-like = پسند
rela-older-goose-honk-words-like-partner = وہ مجھے ہنساتا ہے
rela-older-goose-honk-words-like-reason = پسند ایک منٹ میں شروع ہو سکتی ہے۔ یہ اس کا زیادہ نہیں بتاتی۔
rela-older-goose-honk-words-know = جان پہچان
rela-older-goose-honk-words-know-partner = ملے ہیں، میرے بڑے بھی جانتے ہیں
rela-older-goose-honk-words-know-reason = جان پہچان کے لیے سچ مچ ملنا، اور جاننے والے بڑے چاہییں۔
rela-older-goose-honk-words-trust = بھروسا
rela-older-goose-honk-words-trust-partner = کئی سال اپنی بات پوری کی
rela-older-goose-honk-words-trust-reason = بات پوری ہو تو بھروسا تھوڑا تھوڑا بنتا ہے۔
rela-older-goose-honk-words-push = دباؤ
rela-older-goose-honk-words-push-partner = ”ابھی کرو، ورنہ مجھے دکھ ہو گا“
rela-older-goose-honk-words-push-reason = جسے تمہارا خیال ہو، وہ جواب کے لیے رک سکتا ہے۔

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = اب برامبل کیا کر سکتی ہے؟
rela-older-goose-honk-chat-place = چھپاک ایپ
rela-older-goose-honk-chat-bramble = برامبل
rela-older-goose-honk-chat-rook = رُوک
rela-older-goose-honk-chat-aunt = برامبل کی خالہ
rela-older-goose-honk-chat-gift-1 = میں نے تمہیں 500 سکے بھیجے۔ تم خاص ہو۔
rela-older-goose-honk-chat-gift-2 = تمہارے دوست تمہیں میری طرح نہیں سمجھتے۔
rela-older-goose-honk-chat-gift-ask = تحفے سے پہلے گھر میں پوچھتی ہوں۔
rela-older-goose-honk-chat-gift-ask-reason = جو سچ مچ اچھا ہو، اسے اس سے مشکل نہیں۔
rela-older-goose-honk-chat-gift-thanks = واہ، شکریہ! تم سمجھتے ہو۔
rela-older-goose-honk-chat-gift-thanks-reason = سن کر اچھا لگتا ہے۔ مگر آن لائن تحفے کی قیمت ہو سکتی ہے۔ وہ کسی بڑے سے پوچھ سکتی ہے۔
rela-older-goose-honk-chat-picture-1 = تو میرا ایک کام کرو۔ بغیر قمیص کے اپنی تصویر بھیجو۔
rela-older-goose-honk-chat-picture-2 = بتانا نہیں۔ سب تمہارا قصور کہیں گے۔
rela-older-goose-honk-chat-picture-coins = تو اپنے سکے واپس لو!
rela-older-goose-honk-chat-picture-coins-reason = رُوک پھر کچھ اور مانگ سکتا ہے۔ کوئی بڑا اس میں مدد کر سکتا ہے۔
rela-older-goose-honk-chat-picture-tell = ابھی خالہ کو بتائے
rela-older-goose-honk-chat-picture-tell-reason = یہ مانگنا سب کو منع ہے۔ اس کا قصور نہیں، اور وہ بتا سکتی ہے۔
rela-older-goose-honk-chat-picture-no = نہیں۔ میں یہ نہیں کرتی۔
rela-older-goose-honk-chat-picture-no-reason = پکی نہ ہے۔ اب وہ بتا بھی سکتی ہے۔
rela-older-goose-honk-chat-again-1 = میں نے اتنا کچھ دیا، اب تم دو۔ مجھے لگا تمہیں مجھ پر بھروسا ہے۔
rela-older-goose-honk-chat-again-tell = ابھی خالہ کو بتائے
rela-older-goose-honk-chat-again-tell-reason = بدلے میں کچھ دینا ضروری نہیں۔ اب کوئی بڑا مدد کر سکتا ہے۔
rela-older-goose-honk-chat-again-leave = نکلے، اور کبھی ذکر نہ کرے
rela-older-goose-honk-chat-again-leave-reason = نکلنا ٹھیک ہے۔ مگر یہ بوجھ بھاری ہے۔ وہ بتا بھی سکتی ہے۔
rela-older-goose-honk-chat-thanks-1 = بہت خوشی ہے کہ تم نے بتایا۔ اس میں تمہارا قصور نہیں۔
rela-older-goose-honk-chat-thanks-block = مل کر رُوک کو رپورٹ اور بلاک
rela-older-goose-honk-chat-thanks-block-reason = اس نے پہلے بتایا۔ اب کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
rela-older-goose-honk-chat-thanks-mine = قصور ہے۔ مجھے باتیں پسند تھیں۔
rela-older-goose-honk-chat-thanks-mine-reason = باتیں پسند ہونا قصور نہیں۔ قصور مانگنے والے کا ہے۔

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = ٹمبل آہستہ سے کہتا ہے: پچھلے سال اس نے کسی کو پرائیویٹ تصویر بھیجی۔ وہ ڈرا ہوا ہے۔ برامبل کیا کر سکتی ہے؟
    .easy = ٹمبل نے کسی کو پرائیویٹ تصویر بھیجی۔ وہ ڈرا ہوا ہے۔ برامبل کیا کرے؟
rela-older-goose-honk-friend-see = کہے، دکھاؤ تو مدد کروں
rela-older-goose-honk-friend-see-reason = اسے دیکھنا کسی کو ضروری نہیں۔ بڑے جانتے ہیں کہ کیا کرنا ہے۔
rela-older-goose-honk-friend-with = ساتھ جا کر بڑے کو بتائے
rela-older-goose-honk-friend-with-reason = دیر کبھی نہیں ہوتی۔ اس کا قصور نہیں، اور بڑے مدد کر سکتے ہیں۔
rela-older-goose-honk-friend-promise = وعدہ کرے، کبھی نہیں بتاؤں گی
rela-older-goose-honk-friend-promise-reason = یہ پیار لگتا ہے۔ مگر پھر دونوں اکیلے ہیں، اور کوئی مدد نہیں کرتا۔

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = بڑے کیا کریں کہ بتانا آسان ہو جائے؟
rela-older-goose-honk-easier-starter = مدد ملتی ہے جب کوئی بڑا …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = ایسے کہو جیسے دل سے مانتے ہو۔ یہ سچ ہے۔
rela-older-goose-honk-say-sentence = اس میں میرا قصور نہیں، اور مجھے بتانا ہے۔

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = پیر کو برامبل نے ٹمبل سے کال کی ہاں کہی۔ آج اس کا دل نہیں۔ سچ کیا ہے؟
    .easy = برامبل نے کال کی ہاں کہی۔ آج اس کا دل نہیں۔ سچ کیا ہے؟
rela-older-goose-honk-goodbye-call-rude = اب نہ کہنا بدتمیزی ہے
rela-older-goose-honk-goodbye-call-rude-reason = پیار سے نہ کہنا بدتمیزی نہیں۔ دوست رک سکتے ہیں۔
rela-older-goose-honk-goodbye-call-hide = بہانہ ڈھونڈنا پڑے گا
rela-older-goose-honk-goodbye-call-hide-reason = بہانے کی ضرورت نہیں۔ ”آج نہیں“ کافی ہے۔
rela-older-goose-honk-goodbye-call-now = آج وہ نہ کہہ سکتی ہے
rela-older-goose-honk-goodbye-call-now-reason = ہاں اسی ایک بار کے لیے تھی۔ وہ گھر میں پوچھ کر پھر چن سکتی ہے۔
rela-older-goose-honk-goodbye-meet-question = برامبل کا وعدہ: صرف آن لائن جان پہچان والے سے ملنے کی ہاں کبھی نہیں۔ کیا ٹھیک ہے؟
rela-older-goose-honk-goodbye-meet-month = مہینہ بات کر کے رُوک سے ملے
rela-older-goose-honk-goodbye-meet-month-reason = مہینے بھر کی باتوں سے نہیں پتا چلتا کہ کون لکھتا ہے۔
rela-older-goose-honk-goodbye-meet-tell = رُوک کہے، وہ نہ کہے اور بتائے
rela-older-goose-honk-goodbye-meet-tell-reason = یہ وعدہ پورا ہوا۔ آخر میں کوئی بڑا بھی ساتھ ہے۔
rela-older-goose-honk-goodbye-meet-pool = بھرے تالاب پر رُوک سے ملے
rela-older-goose-honk-goodbye-meet-pool-reason = بھرا تالاب نہیں بتاتا کہ رُوک کون ہے۔ وہ نہ کہہ سکتی ہے اور بتا سکتی ہے۔
rela-older-goose-honk-goodbye-picture-question = ٹمبل سے پرائیویٹ تصویر مانگی گئی، اور اس نے ہاں کہی۔ اب کیا؟
rela-older-goose-honk-goodbye-picture-have = ہاں تو ہاں ہے
rela-older-goose-honk-goodbye-picture-have-reason = ہر ہاں واپس ہو سکتی ہے، کسی بھی وقت۔
rela-older-goose-honk-goodbye-picture-tell = ارادہ بدل سکتا ہے، اور بتائے
rela-older-goose-honk-goodbye-picture-tell-reason = کسی بھی وقت، کہیں سے بھی۔ اس میں اس کا قصور نہیں۔
rela-older-goose-honk-goodbye-picture-late = اب دیر ہو گئی
rela-older-goose-honk-goodbye-picture-late-reason = بتانے میں دیر کبھی نہیں ہوتی۔

### Second tale: Pebble’s llama pyjamas

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = چار دوست گھر میں پوچھتے ہیں۔ پھر وہ پاجامہ کال کرتے ہیں۔ پیبل کے پاجامے پر لاما کی ٹوپی ہے جو گنگناتی ہے۔
    .easy = چار دوست گھر میں پوچھتے ہیں۔ پھر وہ پاجامہ کال کرتے ہیں۔
rela-older-llama-pyjamas-call-2 = وہ لاما ناچ کرتی ہے۔ دو دوست بستر سے گر گئے۔
rela-older-llama-pyjamas-call-2-bubble = ہوں، ہوں، ہوں!
rela-older-llama-pyjamas-call-3 = مارلو اسکرین کی تصویر لیتا ہے۔ صبح تک گنگناتا لاما کلاس چیٹ کی تصویر بن گیا۔
    .easy = مارلو تصویر لیتا ہے۔ صبح تک وہ کلاس کی چیٹ میں ہے۔

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = مارلو معافی مانگتا ہے، اور ہٹا دیتا ہے۔ ان میں پکی ہاں کون سی ہے؟
    .easy = مارلو معافی مانگتا ہے۔ ان میں پکی ہاں کون سی ہے؟
rela-older-llama-pyjamas-yes-basket-1 = پکی ہاں
rela-older-llama-pyjamas-yes-basket-2 = ہاں نہیں
rela-older-llama-pyjamas-yes-stop = ”اچھا اچھا، بس پوچھنا بند کرو“
rela-older-llama-pyjamas-yes-stop-reason = تھک کر کہی ہاں، ہاں نہیں۔ یہ دباؤ سے آتی ہے۔
rela-older-llama-pyjamas-yes-silent = وہ کچھ نہیں کہتی
rela-older-llama-pyjamas-yes-silent-reason = چپ رہنا ہاں نہیں۔ پیار سے پھر پوچھو۔
rela-older-llama-pyjamas-yes-smile = ہنس کر ”ہاں بھیج دو!“
rela-older-llama-pyjamas-yes-smile-reason = لفظ اور چہرہ ایک ہی بات کہتے ہیں۔ وہ پھر بھی ارادہ بدل سکتی ہے۔
rela-older-llama-pyjamas-yes-four = ”ہاں، مگر بس ہم چار کے لیے“
rela-older-llama-pyjamas-yes-four-reason = یہ چار کے لیے ہاں ہے۔ پانچویں کے لیے نئی ہاں چاہیے۔
rela-older-llama-pyjamas-yes-old = پچھلے ہفتے ہاں کہا تھا
rela-older-llama-pyjamas-yes-old-reason = وہ ہاں اس تصویر کے لیے تھی۔

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = چاروں نئی کال سوچتے ہیں۔ اسے سیٹ کرنے میں مدد کرو۔
rela-older-llama-pyjamas-list-who = کون آ سکتا ہے؟
rela-older-llama-pyjamas-list-who-four = بس ہم چار، جو جان پہچان والے ہیں
rela-older-llama-pyjamas-list-who-four-reason = وہ مل چکے ہیں، اور گھر کے بڑوں کو بھی پتا ہے۔
rela-older-llama-pyjamas-list-who-link = جس کے پاس لنک ہو
rela-older-llama-pyjamas-list-who-link-reason = لنک آگے جا سکتا ہے، ایسے لوگوں تک جنہیں کوئی نہیں جانتا۔
rela-older-llama-pyjamas-list-pics = اسکرین کی تصویریں
rela-older-llama-pyjamas-list-pics-ask = ہر بار پوچھو
rela-older-llama-pyjamas-list-pics-ask-reason = ہر تصویر کی ہاں سے بھروسا رہتا ہے۔
rela-older-llama-pyjamas-list-pics-free = جب چاہو
rela-older-llama-pyjamas-list-pics-free-reason = پھر کسی کا سب سے برا چہرہ پھیلے گا۔ ہر بار پوچھو۔
rela-older-llama-pyjamas-list-new = ای میل: ”مجھے اندر آنے دو!“
rela-older-llama-pyjamas-list-new-in = مہربانی میں آنے دو
rela-older-llama-pyjamas-list-new-in-reason = یہ کوئی بھی لکھ سکتا ہے۔ وہ کلاس میں پوچھ سکتے ہیں کہ کون ہے۔
rela-older-llama-pyjamas-list-new-wait = ابھی نہیں، پہلے اسکول میں پوچھو
rela-older-llama-pyjamas-list-new-wait-reason = پیار سے اور صاف۔ پسند جان پہچان تک رک سکتی ہے۔
rela-older-llama-pyjamas-list-done = چاروں کو پتا ہے کہ کون ہے، اور تصویروں کا کیا ہو گا۔

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = اب پیبل کیا کر سکتی ہے؟
rela-older-llama-pyjamas-chat-place = اسٹیج چیٹ
rela-older-llama-pyjamas-chat-widget = پیبل
rela-older-llama-pyjamas-chat-dash = ڈیش
rela-older-llama-pyjamas-chat-teacher = ٹیچر
rela-older-llama-pyjamas-chat-like-1 = ڈرامہ کلب میں تم نے خوب ہنسایا۔ تم مجھے پسند ہو۔
rela-older-llama-pyjamas-chat-like-2 = کیا میں تمہیں پسند ہوں؟
rela-older-llama-pyjamas-chat-like-yes = ہاں! تم بھی خوب ہنساتے ہو۔
rela-older-llama-pyjamas-chat-like-yes-reason = کسی کو پسند کرنا اور کہنا ٹھیک ہے۔
rela-older-llama-pyjamas-chat-like-later = یہ کلب میں بتاؤں گی۔
rela-older-llama-pyjamas-chat-like-later-reason = وہ وقت لے سکتی ہے۔ یہ بھی ٹھیک ہے۔
rela-older-llama-pyjamas-chat-picture-1 = تو صرف اندر کے کپڑوں میں اپنی تصویر بھیجو۔ سب یہی کرتے ہیں۔
rela-older-llama-pyjamas-chat-picture-once = اچھا، بعد میں مٹا دینا۔
rela-older-llama-pyjamas-chat-picture-once-reason = پکا کوئی نہیں جان سکتا کہ مٹ گئی۔ وہ نہ کہہ سکتی ہے اور بتا سکتی ہے۔
rela-older-llama-pyjamas-chat-picture-no = نہیں۔ پسند ہونا اس کی ہاں نہیں۔
rela-older-llama-pyjamas-chat-picture-no-reason = یہ صاف نہ ہے۔ اب وہ بتا بھی سکتی ہے۔
rela-older-llama-pyjamas-chat-picture-tell = ٹیچر کو بتائے
rela-older-llama-pyjamas-chat-picture-tell-reason = یہ مانگنا سب کو منع ہے، کسی بھی عمر کا ہو۔ بتانے سے اسے بھی رکنے میں مدد مل سکتی ہے۔
rela-older-llama-pyjamas-chat-push-1 = پسند کرتیں تو بھیجتیں۔ میرے دوستوں نے چیلنج دیا ہے۔
rela-older-llama-pyjamas-chat-push-tell = ٹیچر کو بتائے
rela-older-llama-pyjamas-chat-push-tell-reason = شاید اس پر بھی دباؤ ہو۔ کوئی بڑا دونوں کی مدد کر سکتا ہے۔
rela-older-llama-pyjamas-chat-push-sorry = معاف کرنا۔ ایک دن دو۔
rela-older-llama-pyjamas-chat-push-sorry-reason = دن بھر کی فکر مدد نہیں۔ معافی کی کوئی بات ہی نہیں۔
rela-older-llama-pyjamas-chat-push-quiet = چپ رہے، ڈرامہ کلب نہ جائے
rela-older-llama-pyjamas-chat-push-quiet-reason = پھر اس کی پسند کی چیز گئی۔ کوئی بڑا اس میں مدد کر سکتا ہے۔
rela-older-llama-pyjamas-chat-thanks-1 = شکریہ، پیبل۔ اس میں تمہارا قصور نہیں، اور تم اب بھی کلب آ سکتی ہو۔
rela-older-llama-pyjamas-chat-thanks-mine = مگر میں نے کہا تھا وہ پسند ہے۔
rela-older-llama-pyjamas-chat-thanks-mine-reason = وہ سچ تھا، اور ٹھیک تھا۔ وہ تصویر کی ہاں کبھی نہیں تھی۔
rela-older-llama-pyjamas-chat-thanks-block = ٹیچر کے ساتھ ابھی بلاک کرے
rela-older-llama-pyjamas-chat-thanks-block-reason = اس نے پہلے بتایا۔ اب باقی میں کوئی بڑا مدد کرتا ہے۔

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = پیبل کو ڈیش پسند تھا۔ پھر اس نے وہ مانگا۔ پیبل کو کیسا لگ رہا ہو گا؟
rela-older-llama-pyjamas-feel-says = یہ سب ہو سکتا ہے، دو ایک ساتھ بھی۔ بتانا ٹھیک تھا۔

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = چھٹی کلاس کی ایک لڑکی کی پرائیویٹ تصویر پھیل رہی ہے۔ وہ مارلو کے فون پر آ گئی۔ لڑکی کی سب سے زیادہ مدد کیا ہے؟
    .easy = مارلو کو ایک لڑکی کی پرائیویٹ تصویر آئی۔ لڑکی کی سب سے زیادہ مدد کیا ہے؟
rela-older-llama-pyjamas-round-gone = مٹا دے اور کچھ نہ کہے
rela-older-llama-pyjamas-round-gone-reason = تصویر پھر بھی پھیلتی رہے گی، اور وہ لڑکی اکیلی رہ جائے گی۔
rela-older-llama-pyjamas-round-tell = فون رکھے، ابھی بڑے کو بتائے
rela-older-llama-pyjamas-round-tell-reason = بڑے اسے ہٹانے میں مدد کر سکتے ہیں۔ نہ لڑکی کا قصور ہے، نہ مارلو کا۔
rela-older-llama-pyjamas-round-warn = اسے بھیجے، تاکہ اسے پتا ہو
rela-older-llama-pyjamas-round-warn-reason = یہ کبھی آگے نہیں بھیجتے، مدد کے لیے بھی نہیں۔ کوئی بڑا اسے پیار سے بتا سکتا ہے۔

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = پیبل کے ساتھ آہستہ اور پکے دل سے کہو۔
rela-older-llama-pyjamas-say-sentence = اس میں میرا قصور نہیں، اور مجھے بتانا ہے۔

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = پیبل نے پہلے لاما ویڈیو کو ہاں کہا۔ اب وہ اسے ہٹوانا چاہتی ہے۔ مارلو کیا کہہ سکتا ہے؟
    .easy = پیبل نے لاما ویڈیو کو ہاں کہا۔ اب وہ نہ کہتی ہے۔ مارلو کیا کہے؟
rela-older-llama-pyjamas-goodbye-llama-but = مگر تم نے ہاں کہا تھا
rela-older-llama-pyjamas-goodbye-llama-but-reason = کہا تھا، اس دن کے لیے۔ ہاں بدل سکتی ہے۔
rela-older-llama-pyjamas-goodbye-llama-likes = مگر اس پر چالیس دل ہیں
rela-older-llama-pyjamas-goodbye-llama-likes-reason = چالیس دل، اور ایک اداس لاما۔ اس کی نہ پہلے ہے۔
rela-older-llama-pyjamas-goodbye-llama-sure = ہاں ضرور، باقیوں سے بھی کہتا ہوں
rela-older-llama-pyjamas-goodbye-llama-sure-reason = دوست ایسا ہوتا ہے۔ اس کی نہ بھی ہاں جتنی بڑی ہے۔
rela-older-llama-pyjamas-goodbye-meet-question = مارلو کا وعدہ: صرف آن لائن جان پہچان والے سے ملنے کی ہاں کبھی نہیں۔ یہ کن لوگوں کی بات ہے؟
rela-older-llama-pyjamas-goodbye-meet-old = بس بڑے لوگ
rela-older-llama-pyjamas-goodbye-meet-old-reason = گیارہ کا ہوں، یہ کوئی بھی کہہ سکتا ہے۔ یہ سب کی بات ہے۔
rela-older-llama-pyjamas-goodbye-meet-odd = بس جو عجیب لگیں
rela-older-llama-pyjamas-goodbye-meet-odd-reason = زیادہ تر اچھے لگتے ہیں۔ پھر بھی پکا نہیں پتا کہ کون ہے۔
rela-older-llama-pyjamas-goodbye-meet-nice = اچھے بھی، اور میری عمر کے بھی
rela-older-llama-pyjamas-goodbye-meet-nice-reason = ہاں۔ اور وہ کہیں تو مجھے کسی بڑے کو بتانا ہے۔
rela-older-llama-pyjamas-goodbye-picture-question = ایک لڑکے سے پرائیویٹ تصویر مانگی گئی، اور اس نے بھیج دی۔ قصور کس کا ہے؟
    .easy = ایک لڑکے نے پرائیویٹ تصویر بھیجی۔ اس سے مانگی گئی تھی۔ قصور کس کا؟
rela-older-llama-pyjamas-goodbye-picture-fault = اس کا، اس نے بھیجی
rela-older-llama-pyjamas-goodbye-picture-fault-reason = اس سے مانگی گئی تھی۔ قصور مانگنے والے کا ہے۔
rela-older-llama-pyjamas-goodbye-picture-tell = اس کا نہیں، وہ اب بھی بتا سکتا ہے
rela-older-llama-pyjamas-goodbye-picture-tell-reason = دیر کبھی نہیں ہوتی۔ بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔
rela-older-llama-pyjamas-goodbye-picture-wait = کسی کا نہیں، اگر سب چپ رہیں
rela-older-llama-pyjamas-goodbye-picture-wait-reason = پھر وہ اس کے ساتھ اکیلا ہے۔ بتائے تو کوئی بڑا مدد کر سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
rela-older-helpers-teacher = میرے ٹیچر
rela-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
rela-older-helpers-lunch = لنچ کے مددگار
rela-older-helpers-office = اسکول کا دفتر
rela-older-helpers-home = گھر کا کوئی بڑا
rela-older-helpers-family = خاندان کا کوئی بڑا
