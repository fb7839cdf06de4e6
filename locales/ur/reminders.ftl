# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/reminders.ftl and ../README.md.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = میرا کام دوسرے لوگ دیکھ سکتے ہیں۔
reminder-who-sees-younger-question = یہاں میرا کام کون دیکھ سکتا ہے؟
reminder-who-sees-younger-answer = میرے ٹیچر اور میرا اسکول۔
reminder-who-sees-older = کمپیوٹر پر میرا کام دوسرے لوگ دیکھ سکتے ہیں۔
reminder-who-sees-older-question = اسکول کے کمپیوٹر پر تمہارا کام کون دیکھ سکتا ہے؟
reminder-who-sees-older-answer = تمہارے ٹیچر اور اسکول۔ اس سے محفوظ رہنے میں مدد ملتی ہے۔
reminder-it-can-stay-younger = میری بھیجی ہوئی چیز وہیں رہ سکتی ہے۔
reminder-it-can-stay-younger-question = کیا وہ ہمیشہ واپس آ سکتی ہے؟
reminder-it-can-stay-younger-answer = نہیں، کوئی اسے رکھ سکتا ہے۔
reminder-it-can-stay-older = آن لائن ڈالی ہوئی چیز وہیں رہ سکتی ہے اور کاپی ہو سکتی ہے۔
reminder-it-can-stay-older-question = تم نے پیغام مٹا دیا۔ کیا وہ ہمیشہ کے لیے گیا؟
reminder-it-can-stay-older-answer = شاید نہیں۔ کسی نے کاپی رکھ لی ہو گی۔
reminder-who-hears-younger = دوسرے مجھے دیکھ اور سن سکتے ہیں۔
reminder-who-hears-younger-question = کال پر مجھے کون سن سکتا ہے؟
reminder-who-hears-younger-answer = کال پر جو بھی ہے، سب۔
reminder-who-hears-older = کال یا گیم میں دوسرے مجھے دیکھ اور سن سکتے ہیں۔
reminder-who-hears-older-question = گیم میں تمہاری بات کون سن سکتا ہے؟
reminder-who-hears-older-answer = ہر کھیلنے والا، اور جو ان کے پاس ہو۔

## A1: keeps the password secret
reminder-password-key-younger = میرا پاس ورڈ میرا راز ہے۔
reminder-password-key-younger-question = سب سے اچھا دوست پوچھے تو؟
reminder-password-key-younger-answer = میرا جواب نہیں، اور دوستی پھر بھی پکی۔
reminder-password-key-older = مجھے اپنا پاس ورڈ راز رکھنا ہے۔
reminder-password-key-older-question = اچھا دوست تمہارا پاس ورڈ مانگتا ہے۔ تم کیا کہو؟
reminder-password-key-older-answer = ”معاف کرنا، نہیں۔“ دوستی پھر بھی پکی رہتی ہے۔
reminder-log-off-younger = کام ختم ہو تو مجھے لاگ آف کرنا ہے۔
reminder-log-off-younger-question = لاگ آف کرنا یاد نہ رہے تو؟
reminder-log-off-younger-answer = کوئی اور میرا صفحہ استعمال کر سکتا ہے۔
reminder-log-off-older = کام پورا ہو تو مجھے لاگ آف کرنا ہے۔
reminder-log-off-older-question = لاگ آف کیے بغیر اٹھنا۔ اس سے کیا ہو سکتا ہے؟
reminder-log-off-older-answer = کوئی تمہارے نام سے چیزیں بھیج سکتا ہے۔
reminder-look-away-younger = تم لاگ اِن کرو تو میری نظر دوسری طرف۔
reminder-look-away-younger-question = میں کہاں دیکھوں؟
reminder-look-away-younger-answer = دیوار کو یا اپنے جوتوں کو۔
reminder-look-away-older = کوئی پاس ورڈ لکھے تو میری نظر دوسری طرف۔
reminder-look-away-older-question = تم نے غلطی سے کسی کا پاس ورڈ دیکھ لیا۔ اب کیا؟
reminder-look-away-older-answer = اسے بتاؤ۔ کوئی بڑا بدلنے میں مدد کر سکتا ہے۔
reminder-game-password-younger = مجھے گیم کا پاس ورڈ کسی کو نہیں دینا۔
reminder-game-password-younger-question = کوئی کھلاڑی مانگے تو؟
reminder-game-password-younger-answer = مجھے نہ کہنا ہے اور بتانا ہے۔
reminder-game-password-older = مجھے گیم کا پاس ورڈ نہیں دینا، انعام ملے تب بھی نہیں۔
reminder-game-password-older-question = کوئی کھلاڑی پاس ورڈ کے بدلے سکے دیتا ہے۔ تم کیا کرو؟
reminder-game-password-older-answer = نہ کہو، پیغام رکھو، اور کسی بڑے کو بتاؤ۔

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = مجھے ٹیچر کے چنے ہوئے صفحے کھولنے ہیں۔
reminder-teacher-page-younger-question = نیا صفحہ اچانک آئے تو؟
reminder-teacher-page-younger-answer = مجھے رکنا ہے اور پوچھنا ہے۔
reminder-teacher-page-older = مجھے صرف وہ صفحے کھولنے ہیں جو ٹیچر نے ٹھیک کہے ہیں۔
reminder-teacher-page-older-question = کوئی لنک نئے صفحے پر لے جاتا ہے۔ تم کیا کرو؟
reminder-teacher-page-older-answer = وہیں رکو، اور آگے جانے سے پہلے پوچھو۔
reminder-adverts-younger = مجھے اشتہار نہیں چھونا۔
reminder-adverts-younger-question = کسی خانے میں لکھا ہو ”تم جیت گئے“ تو؟
reminder-adverts-younger-answer = یہ چال ہے، اس لیے مجھے پوچھنا ہے۔
reminder-adverts-older = مجھے اشتہار یا انعام پر کلک نہیں کرنا۔
reminder-adverts-older-question = لکھا آتا ہے کہ تم نے فون جیتا۔ یہ کیا ہے؟
reminder-adverts-older-answer = اشتہار یا چال۔ بند کرو، یا پوچھو۔
reminder-look-first-younger = چھونے سے پہلے مجھے دیکھنا ہے۔
reminder-look-first-younger-question = کیا سب سے اوپر والا ہمیشہ سب سے اچھا ہے؟
reminder-look-first-younger-answer = نہیں، اوپر والا اشتہار ہو سکتا ہے۔
reminder-look-first-older = کلک کرنے سے پہلے مجھے نتیجے پڑھنے ہیں۔
reminder-look-first-older-question = کیا پہلا نتیجہ ہمیشہ سب سے اچھا ہوتا ہے؟
reminder-look-first-older-answer = نہیں۔ یہ اشتہار ہو سکتا ہے۔ پہلے چند پڑھ لو۔
reminder-new-file-younger = فائل کھولنے سے پہلے مجھے پوچھنا ہے۔
reminder-new-file-younger-question = فائل انجان ہو تو؟
reminder-new-file-younger-answer = اسے رہنے دینا ہے اور پوچھنا ہے۔
reminder-new-file-older = ای میل کی فائل کھولنے سے پہلے مجھے پوچھنا ہے۔
reminder-new-file-older-question = ایک فائل اچانک آئی۔ اب کیا؟
reminder-new-file-older-answer = اسے بند رہنے دو، اور ٹیچر سے پوچھو۔

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = صفحہ ڈراؤنا لگے تو مجھے بتانا ہے۔
reminder-scary-page-younger-question = سب سے پہلے کیا کرنا ہے؟
reminder-scary-page-younger-answer = اسکرین ڈھانپنی ہے اور بتانا ہے۔
reminder-scary-page-older = صفحہ دیکھ کر عجیب لگے تو مجھے ٹیچر کو بتانا ہے۔
reminder-scary-page-older-question = صفحہ دیکھ کر پیٹ میں عجیب لگتا ہے۔ تم کیا کرو؟
reminder-scary-page-older-answer = اسکرین ڈھانپو، اور کسی بڑے کو بتاؤ۔
reminder-bad-feeling-younger = برا لگے تو مجھے بتانا ہے۔
reminder-bad-feeling-younger-question = اسکول میں کس کو بتاؤں؟
reminder-bad-feeling-younger-answer = جس بڑے پر مجھے بھروسا ہو۔
reminder-bad-feeling-older = آن لائن کچھ ٹھیک نہ لگے تو مجھے ٹیچر کو بتانا ہے۔
reminder-bad-feeling-older-question = آج اسکول میں تم کس کو بتاؤ؟
reminder-bad-feeling-older-answer = جس بڑے پر تمہیں بھروسا ہو۔ ایسے کئی لوگ ہیں۔
reminder-past-the-filter-younger = برا صفحہ آئے تو مجھے بتانا ہے۔
reminder-past-the-filter-younger-question = کیا اس میں میرا قصور ہے؟
reminder-past-the-filter-younger-answer = نہیں، اسے ڈھانپنا ہے اور بتانا ہے۔
reminder-past-the-filter-older = اسکول کے فلٹر سے کچھ نکل آئے تو مجھے بتانا ہے۔
reminder-past-the-filter-older-question = تم نے پالتو جانور ڈھونڈا۔ برا صفحہ آ گیا۔ اب کیا؟
reminder-past-the-filter-older-answer = ڈھانپو اور بتاؤ۔ اس میں تمہارا قصور نہیں۔
reminder-told-not-to-tell-younger = کوئی منع کرے تب بھی مجھے بتانا ہے۔
reminder-told-not-to-tell-younger-question = وہ کہیں کہ یہ راز ہے تو؟
reminder-told-not-to-tell-younger-answer = پھر بھی مجھے کسی بڑے کو بتانا ہے۔
reminder-told-not-to-tell-older = کوئی راز رکھنے کو کہے تب بھی مجھے بتانا ہے۔
reminder-told-not-to-tell-older-question = آن لائن کوئی کہتا ہے ”کسی کو نہ بتانا۔“ تم کیا کرو؟
reminder-told-not-to-tell-older-answer = جس بڑے پر بھروسا ہو، اسے فوراً بتاؤ۔

## A4: keeps messages polite
reminder-kind-words-younger = مجھے پیارے لفظ بھیجنے ہیں۔
reminder-kind-words-younger-question = کیسے پتا چلے کہ لفظ پیارے ہیں؟
reminder-kind-words-younger-answer = بھیجنے سے پہلے مجھے پڑھنا ہے۔
reminder-kind-words-older = میرے پیغام اچھے اور نرم لفظوں والے ہوں گے۔
reminder-kind-words-older-question = بھیجنے سے پہلے تم پیغام کیسے جانچو؟
reminder-kind-words-older-answer = ایسے پڑھو جیسے وہ تمہیں ملا ہو۔
reminder-kind-on-a-call-younger = کال پر مجھے باری سے بولنا ہے۔
reminder-kind-on-a-call-younger-question = کیسے دکھاؤں کہ میرا دھیان تم پر ہے؟
reminder-kind-on-a-call-younger-answer = دیکھنا، رکنا، پھر بولنا۔
reminder-kind-on-a-call-older = ویڈیو کال پر مجھے تمیز سے بات کرنی ہے۔
reminder-kind-on-a-call-older-question = کیسے دکھاؤ کہ تمہارا دھیان بات پر ہے؟
reminder-kind-on-a-call-older-answer = اوپر دیکھو، اپنی باری تک رکو، اور اپنی آواز بند رکھو۔
reminder-kind-player-younger = مجھے سچائی اور پیار سے کھیلنا ہے۔
reminder-kind-player-younger-question = ہار جاؤں تو کیا کہوں؟
reminder-kind-player-younger-answer = ”اچھا کھیل تھا!“
reminder-kind-player-older = مجھے سچائی سے کھیلنا ہے اور ہارنے پر بھی پیار سے بولنا ہے۔
reminder-kind-player-older-question = تمہاری ٹیم میں کسی سے غلطی ہوئی۔ تم کیا کہو؟
reminder-kind-player-older-answer = ”اچھی کوشش!“ پیارے لفظوں سے کھیل میں مزہ رہتا ہے۔
reminder-a-joke-for-all-younger = مذاق میں سب کو مزہ آتا ہے۔
reminder-a-joke-for-all-younger-question = میرا دوست اداس لگے تو؟
reminder-a-joke-for-all-younger-answer = مجھے رکنا ہے اور معافی مانگنی ہے۔
reminder-a-joke-for-all-older = مذاق تب مذاق ہے جب سب ہنسیں۔
reminder-a-joke-for-all-older-question = تمہارا دوست نہیں ہنس رہا۔ تم کیا کرو؟
reminder-a-joke-for-all-older-answer = رکو، معافی مانگو، اور پوچھو کہ وہ ٹھیک ہے۔

## A5: tells about a nasty message
reminder-mean-message-younger = برے لفظ ملیں تو مجھے بتانا ہے۔
reminder-mean-message-younger-question = برے لفظ ملیں تو میری مدد کون کرے گا؟
reminder-mean-message-younger-answer = میرے ٹیچر مدد کر سکتے ہیں۔
reminder-mean-message-older = مجھے کوئی برا پیغام ملے تو ٹیچر کو بتانا ہے۔
reminder-mean-message-older-question = اسکول میں تمہیں برا پیغام ملا۔ کس کو بتاؤ؟
reminder-mean-message-older-answer = اپنے ٹیچر کو، یا یہاں کسی بڑے کو۔ تمہارا قصور نہیں۔
reminder-help-a-friend-younger = مجھے بتانے میں دوست کی مدد کرنی ہے۔
reminder-help-a-friend-younger-question = میرے دوست کو برے لفظ ملیں تو؟
reminder-help-a-friend-younger-answer = ہم جا کر کسی بڑے کو بتاتے ہیں۔
reminder-help-a-friend-older = دوست کو برے پیغام ملیں تو مجھے مدد کرنی ہے۔
reminder-help-a-friend-older-question = دوست کہے کہ نہ بتانا۔ تم کیا کرو؟
reminder-help-a-friend-older-answer = اس کے ساتھ کسی بڑے کے پاس جاؤ۔ یہ مدد ہے۔
reminder-telling-helps-younger = کھلاڑی برا بولے تو مجھے بتانا ہے۔
reminder-telling-helps-younger-question = کیا بتانا بری بات ہے؟
reminder-telling-helps-younger-answer = نہیں، اس سے ہم محفوظ رہتے ہیں۔
reminder-telling-helps-older = گیم یا کال میں کوئی برا بولے تو مجھے بتانا ہے۔
reminder-telling-helps-older-question = کیا کسی بڑے کو بتانا چغلی ہے؟
reminder-telling-helps-older-answer = نہیں۔ بتانے سے لوگ محفوظ رہتے ہیں۔

## A6: does not reply to a nasty message
reminder-no-reply-younger = مجھے برے لفظوں کا جواب نہیں دینا۔
reminder-no-reply-younger-question = پھر کیا کرنا ہے؟
reminder-no-reply-younger-answer = اسے رہنے دینا ہے اور بتانا ہے۔
reminder-no-reply-older = مجھے برے پیغام کا جواب نہیں دینا۔
reminder-no-reply-older-question = جواب دو تو کیا ہو سکتا ہے؟
reminder-no-reply-older-answer = بات چلتی رہ سکتی ہے۔ اسے رکھو اور کسی بڑے کو دکھاؤ۔
reminder-keep-it-to-show-younger = برے لفظ دکھانے کے لیے رکھنے ہیں۔
reminder-keep-it-to-show-younger-question = کس کو دکھانے ہیں؟
reminder-keep-it-to-show-younger-answer = اپنے ٹیچر کو دکھانے ہیں۔
reminder-keep-it-to-show-older = برا پیغام کسی بڑے کو دکھانے کے لیے رکھنا ہے۔
reminder-keep-it-to-show-older-question = کسی کو بلاک کرنے سے پہلے کیا کرو؟
reminder-keep-it-to-show-older-answer = پیغام رکھو اور بتاؤ۔ کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
reminder-leave-the-game-younger = گیم میں برا لگے تو مجھے رکنا ہے۔
reminder-leave-the-game-younger-question = پھر کیا کرنا ہے؟
reminder-leave-the-game-younger-answer = مجھے کسی بڑے کو بتانا ہے۔
reminder-leave-the-game-older = گیم یا چیٹ بری ہو جائے تو مجھے نکل آنا ہے۔
reminder-leave-the-game-older-question = تم نے چیٹ چھوڑ دی۔ اب آگے کیا؟
reminder-leave-the-game-older-answer = کسی بڑے کو بتاؤ۔ وہ اسے چلانے والوں کو بتا سکتے ہیں۔

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = میرا فون نمبر اور گھر میری ذاتی بات ہے۔
reminder-phone-and-home-younger-question = گیم یہ مانگے تو؟
reminder-phone-and-home-younger-answer = مجھے نہ کہنا ہے اور بتانا ہے۔
reminder-phone-and-home-older = مجھے آن لائن اپنا فون نمبر یا پتا نہیں دینا۔
reminder-phone-and-home-older-question = کسی فارم میں تمہارا پتا مانگا گیا۔ تم کیا کرو؟
reminder-phone-and-home-older-answer = خالی چھوڑو، اور کسی بڑے سے پوچھو۔
reminder-friends-home-younger = میرے دوست کا گھر بھی ذاتی بات ہے۔
reminder-friends-home-younger-question = کوئی پوچھے کہ وہ کہاں ہے تو؟
reminder-friends-home-younger-answer = گھر کا نہیں کہنا، اور بڑے کو بتانا ہے۔
reminder-friends-home-older = مجھے دوسروں کی معلومات بھی نہیں دینی۔
reminder-friends-home-older-question = کوئی پوچھے کہ تمہارا دوست کہاں رہتا ہے۔ تم کیا کہو؟
reminder-friends-home-older-answer = ”یہ بتانے کی بات نہیں۔“ پھر کسی بڑے کو بتاؤ۔
reminder-clues-behind-me-younger = میری تصویروں میں میری گلی نہ آئے۔
reminder-clues-behind-me-younger-question = کس چیز سے میرے گھر کا پتا چل سکتا ہے؟
reminder-clues-behind-me-younger-answer = میرے دروازے اور میری گلی سے۔
reminder-clues-behind-me-older = تصویر یا کال سے میرے گھر کا پتا چل سکتا ہے۔
reminder-clues-behind-me-older-question = تمہارے پیچھے کیا نظر آ سکتا ہے؟
reminder-clues-behind-me-older-answer = گلی کا نام، گھر کا نمبر یا اسکول کا نشان۔

## A8: emails only people known, or agreed
reminder-known-name-younger = مجھے جان پہچان والوں کو ای میل کرنی ہے۔
reminder-known-name-younger-question = نام نیا ہو تو؟
reminder-known-name-younger-answer = پہلے مجھے پوچھنا ہے۔
reminder-known-name-older = مجھے صرف جان پہچان والوں کو ای میل کرنی ہے۔
reminder-known-name-older-question = بھیجنے والے کا نام نیا ہے۔ تم کیا کرو؟
reminder-known-name-older-answer = نہ کھولو۔ ٹیچر سے پوچھو۔
reminder-check-the-name-younger = بھیجنے سے پہلے مجھے نام دیکھنا ہے۔
reminder-check-the-name-younger-question = غلط نام چن لوں تو؟
reminder-check-the-name-younger-answer = مجھے ٹیچر کو بتانا ہے۔
reminder-check-the-name-older = بھیجنے سے پہلے مجھے دیکھنا ہے کہ پیغام کس کو جا رہا ہے۔
reminder-check-the-name-older-question = ایک حرف غلط ہو گیا۔ پیغام کہاں جا سکتا ہے؟
reminder-check-the-name-older-answer = کسی انجان کے پاس۔ اس لیے دو بار دیکھو۔
reminder-known-people-younger = مجھے جان پہچان والوں کو لکھنا ہے۔
reminder-known-people-younger-question = کوئی نیا نام ہیلو کہے تو؟
reminder-known-people-younger-answer = مجھے رکنا ہے اور ٹیچر سے پوچھنا ہے۔
reminder-known-people-older = مجھے صرف جان پہچان والوں کو لکھنا ہے۔
reminder-known-people-older-question = کوئی نیا ہیلو کہتا ہے۔ تم کیا کرو؟
reminder-known-people-older-answer = ابھی جواب نہ دو۔ پہلے ٹیچر سے پوچھو۔

## A9: uses only the school’s accounts
reminder-school-email-younger = یہاں مجھے اسکول کی ای میل استعمال کرنی ہے۔
reminder-school-email-younger-question = اس کا خیال کون رکھتا ہے؟
reminder-school-email-younger-answer = میرا اسکول اس کا خیال رکھتا ہے۔
reminder-school-email-older = یہاں مجھے صرف اسکول کی ای میل استعمال کرنی ہے۔
reminder-school-email-older-question = کوئی ای میل دل دکھائے تو اسکول کیا کر سکتا ہے؟
reminder-school-email-older-answer = کوئی بڑا اسے دیکھ کر تمہاری مدد کر سکتا ہے۔
reminder-my-own-login-younger = مجھے اپنے نام سے لاگ اِن کرنا ہے۔
reminder-my-own-login-younger-question = کیا دوست کا نام استعمال کروں؟
reminder-my-own-login-younger-answer = نہیں، مجھے اپنا نام لینا ہے۔
reminder-my-own-login-older = مجھے صرف اپنا اسکول لاگ اِن استعمال کرنا ہے، کسی اور کا نہیں۔
reminder-my-own-login-older-question = تمہیں اپنا یاد نہیں۔ دوست اپنا دیتا ہے۔ اب کیا؟
reminder-my-own-login-older-answer = شکریہ کہو، اور ٹیچر سے پوچھو۔

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = آن لائن جانے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-first-younger-question = یہاں کس سے پوچھوں؟
reminder-ask-first-younger-answer = اپنے ٹیچر سے۔
reminder-ask-first-older = نئی چیز سے پہلے مجھے ٹیچر سے بات کرنی ہے۔
reminder-ask-first-older-question = تمہیں نئی گیم ملی۔ پہلے کیا؟
reminder-ask-first-older-answer = کسی بڑے سے کہو کہ تمہارے ساتھ دیکھے۔
reminder-ask-before-a-call-younger = کال کرنے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-before-a-call-younger-question = کوئی مجھے کال کرے تو؟
reminder-ask-before-a-call-younger-answer = اٹھانے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-before-a-call-older = ویڈیو کال کرنے یا اٹھانے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-before-a-call-older-question = نئے نام سے کال آتی ہے۔ تم کیا کرو؟
reminder-ask-before-a-call-older-answer = نہ اٹھاؤ۔ ٹیچر کو بلاؤ۔
reminder-ask-before-buying-younger = گیم میں خریدنے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-before-buying-younger-question = لکھا ہو ”ابھی خریدو“ تو؟
reminder-ask-before-buying-younger-answer = مجھے رکنا ہے اور کسی بڑے سے پوچھنا ہے۔
reminder-ask-before-buying-older = کچھ خریدنے یا ڈاؤن لوڈ کرنے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-before-buying-older-question = گیم کہتی ہے ”صرف آج!“ وہ کیا کر رہی ہے؟
reminder-ask-before-buying-older-answer = وہ تمہیں جلدی کروا رہی ہے۔ رکو، اور کسی بڑے سے پوچھو۔

## A11: keeps name, home and school private
reminder-made-up-name-younger = گیم میں میرا نام بنایا ہوا ہے۔
reminder-made-up-name-younger-question = اچھا نام کیسا ہو؟
reminder-made-up-name-younger-answer = جس میں میرا اصلی نام نہ ہو۔
reminder-made-up-name-older = گیم اور چیٹ میں میرا نام بنایا ہوا ہے۔
reminder-made-up-name-older-question = کیا ”Sam-Elm-School“ کھیل کے لیے اچھا نام ہے؟
reminder-made-up-name-older-answer = نہیں۔ اس سے نام اور اسکول پتا چلتا ہے۔
reminder-small-facts-younger = میرا نام اور اسکول میری ذاتی بات ہے۔
reminder-small-facts-younger-question = کیا نئے صفحے پر یہ لکھ دوں؟
reminder-small-facts-younger-answer = نہیں، پہلے مجھے ٹیچر سے پوچھنا ہے۔
reminder-small-facts-older = چھوٹی چھوٹی باتیں مل کر بتا دیتی ہیں کہ میں کون ہوں۔
reminder-small-facts-older-question = آن لائن کون سی باتیں نہیں بتانی؟
reminder-small-facts-older-answer = اپنا نام، گھر، اسکول اور کلب۔

## A12: puts no photographs of self online
reminder-photos-are-private-younger = میری تصویریں میری ذاتی ہیں۔
reminder-photos-are-private-younger-question = کیا ایک آن لائن ڈال دوں؟
reminder-photos-are-private-younger-answer = نہیں، مجھے کسی بڑے سے پوچھنا ہے۔
reminder-photos-are-private-older = مجھے اپنی تصویریں اپ لوڈ نہیں کرنی۔
reminder-photos-are-private-older-question = آن لائن تصویر کا لوگ کیا کر سکتے ہیں؟
reminder-photos-are-private-older-answer = کاپی کر سکتے ہیں، بدل سکتے ہیں، آگے دے سکتے ہیں۔
reminder-ask-before-a-photo-younger = تمہاری تصویر لینے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-before-a-photo-younger-question = میرا دوست نہ کہے تو؟
reminder-ask-before-a-photo-younger-answer = تو مجھے نہیں لینی۔
reminder-ask-before-a-photo-older = کسی کی تصویر لینے سے پہلے مجھے پوچھنا ہے۔
reminder-ask-before-a-photo-older-question = تمہارا دوست تصویر سے منع کرے۔ تم کیا کرو؟
reminder-ask-before-a-photo-older-answer = کیمرا نیچے رکھو۔ نہیں کا مطلب نہیں ہے۔

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = مجھے آن لائن لوگوں سے نہیں ملنا۔
reminder-no-meeting-younger-question = کوئی ملنے کو کہے تو؟
reminder-no-meeting-younger-answer = مجھے نہ کہنا ہے اور بتانا ہے۔
reminder-no-meeting-older = جس سے صرف آن لائن جان پہچان ہو، اس سے ملنے کی ہاں کبھی نہیں۔
reminder-no-meeting-older-question = کوئی کھلاڑی پارک میں ملنا چاہتا ہے۔ تم کیا کرو؟
reminder-no-meeting-older-answer = نہ کہو۔ دکھانے کے لیے رکھو۔ کسی بڑے کو بتاؤ۔
reminder-who-is-it-really-younger = آن لائن نظر نہیں آتا کہ کون ہے۔
reminder-who-is-it-really-younger-question = پکا کیسے پتا چلے؟
reminder-who-is-it-really-younger-answer = پتا نہیں چلتا، اس لیے مجھے پوچھنا ہے۔
reminder-who-is-it-really-older = آن لائن لوگ شاید وہ نہ ہوں جو وہ کہتے ہیں۔
reminder-who-is-it-really-older-question = کوئی کہتا ہے کہ وہ بھی دس سال کا ہے۔ کیا یہ پکا ہے؟
reminder-who-is-it-really-older-answer = نہیں۔ یہ کوئی بھی لکھ سکتا ہے۔
reminder-no-private-chat-younger = مجھے وہاں رہنا ہے جہاں ٹیچر دیکھ سکیں۔
reminder-no-private-chat-younger-question = کوئی صرف مجھ سے اکیلے بات چاہے تو؟
reminder-no-private-chat-younger-answer = مجھے نہ کہنا ہے اور بتانا ہے۔
reminder-no-private-chat-older = مجھے انہی چیٹ میں رہنا ہے جو ٹیچر کو پتا ہیں۔
reminder-no-private-chat-older-question = کوئی تمہیں الگ چیٹ میں بلاتا ہے۔ تم کیا کرو؟
reminder-no-private-chat-older-answer = جہاں ہو وہیں رہو، اور کسی بڑے کو بتاؤ۔
