# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/promises.ftl and ../README.md.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = مجھے اسکرین پر محفوظ رہنا ہے۔ میرا کام دوسرے لوگ دیکھ سکتے ہیں۔
promise-a0-younger-more = میرا اسکول بھی دیکھ سکتا ہے۔ اس سے محفوظ رہنے میں مدد ملتی ہے۔
promise-a0-older = مجھے محفوظ رہنا ہے۔ کمپیوٹر پر میرا کام دوسرے لوگ دیکھ سکتے ہیں۔
promise-a0-older-more = آن لائن چیزیں دیکھی اور کاپی کی جا سکتی ہیں۔ ہمیں محفوظ رکھنے کے لیے اسکول بھی دیکھتا ہے۔

## A1 Keeps the password secret
promise-a1-younger = میرا پاس ورڈ میرا راز ہے۔ یہ میری چابی جیسا ہے۔
promise-a1-younger-more = دوستوں کو میری چابی نہیں چاہیے۔ بھول جائے تو ٹیچر مدد کر سکتے ہیں۔
promise-a1-older = مجھے اپنا پاس ورڈ راز رکھنا ہے۔
promise-a1-older-more = پاس ورڈ دروازے کی چابی جیسا ہے۔ اچھے دوستوں کو بھی میرا نہیں چاہیے۔ کسی کو پتا چل جائے تو کوئی بڑا بدلنے میں میری مدد کرتا ہے۔

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = ٹیچر بتاتے ہیں کون سے صفحے ٹھیک ہیں۔ مجھے بس وہی دیکھنے ہیں۔
promise-a2-younger-more = کوئی نیا صفحہ اچانک آ سکتا ہے۔ تب رکنا ہے اور ٹیچر سے پوچھنا ہے۔
promise-a2-older = ٹیچر بتاتے ہیں کون سے صفحے ٹھیک ہیں۔ مجھے صرف وہی کھولنے ہیں۔
promise-a2-older-more = کچھ صفحے بچوں کے لیے نہیں ہوتے۔ نیا صفحہ اچانک آئے تو مجھے رکنا اور پوچھنا ہے۔

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = ڈر لگے تو مجھے ٹیچر کو بتانا ہے۔ اچھا نہ لگے تب بھی بتانا ہے۔
promise-a3-younger-more = پیٹ میں عجیب سا لگ سکتا ہے۔ بتانے کی وجہ سے مجھ پر مشکل نہیں آئے گی۔
promise-a3-older = ڈر لگے تو مجھے ٹیچر کو بتانا ہے۔ کچھ عجیب لگے، چاہے تھوڑا سا، تب بھی بتانا ہے۔
promise-a3-older-more = عجیب لگنے کا مطلب ہے کہ کچھ ٹھیک نہیں لگ رہا۔ بتانے کی وجہ سے مجھ پر کوئی مشکل نہیں آئے گی۔

## A4 Keeps messages polite
promise-a4-younger = مجھے پیارے لفظ بھیجنے ہیں۔
promise-a4-younger-more = پہلے میں خود پڑھ لوں۔ کیا اس سے مجھے خوشی ہوتی؟
promise-a4-older = میرے پیغام اچھے اور نرم لفظوں والے ہوں گے۔
promise-a4-older-more = بھیجنے سے پہلے مجھے ایک بار پڑھنا ہے۔ یہ مجھے ملے تو کیسا لگے؟ لفظ اب بھی بدلے جا سکتے ہیں۔

## A5 Tells the teacher about a nasty message
promise-a5-younger = کوئی پیغام دل دکھائے تو مجھے بتانا ہے۔ مجھے اپنے ٹیچر کو بتانا ہے۔
promise-a5-younger-more = برے لفظوں میں میرا قصور نہیں۔ کوئی بڑا مدد کر سکتا ہے۔
promise-a5-older = مجھے کوئی برا پیغام ملے تو ٹیچر کو بتانا ہے۔
promise-a5-older-more = کوئی اور جو بھیجے، اس میں میرا قصور نہیں۔ اب کیا کریں، اس میں ٹیچر مدد کر سکتے ہیں۔

## A6 Does not reply to a nasty message
promise-a6-younger = مجھے برے لفظوں کا جواب نہیں دینا۔
promise-a6-younger-more = انہیں دکھانے کے لیے رہنے دینا ہے۔ کوئی بڑا میری مدد کر سکتا ہے۔
promise-a6-older = مجھے برے پیغام کا جواب نہیں دینا۔ اسے کسی بڑے کو دکھانے کے لیے رکھنا ہے۔
promise-a6-older-more = جواب دینے سے بات چلتی رہ سکتی ہے۔ بغیر کپڑوں کے کسی کی تصویر کبھی نہیں رکھنی۔ بس بتانا ہے۔

## A7 Gives phone number and address to nobody online
promise-a7-younger = میرا فون نمبر اور گھر میری ذاتی بات ہے۔ آن لائن نہیں بتانا۔
promise-a7-younger-more = گیم میں کوئی پوچھ سکتا ہے۔ مجھے نہ کہنا ہے اور کسی بڑے کو بتانا ہے۔
promise-a7-older = میرا فون نمبر اور پتا میری ذاتی بات ہے۔ آن لائن لوگوں کو نہیں دینا۔
promise-a7-older-more = گیم اور چیٹ کے لوگوں کو بھی نہیں، چاہے وہ اچھے لگیں۔ دوسروں کی معلومات بھی نہیں دینی۔ کوئی مانگے تو مجھے کسی بڑے کو بتانا ہے۔

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = مجھے صرف جان پہچان والوں کو ای میل کرنی ہے۔ یا پہلے ٹیچر سے پوچھنا ہے۔
promise-a8-younger-more = کیا نام نیا ہے؟ کھولنے سے پہلے مجھے پوچھنا ہے۔
promise-a8-older = مجھے صرف جان پہچان والوں کو ای میل کرنی ہے۔ کسی اور کو کرنی ہو تو پہلے ٹیچر کی ہاں ضروری ہے۔
promise-a8-older-more = انجان نام چال ہو سکتا ہے۔ اسے نہ کھولنا ہے، نہ دبانا ہے۔ مجھے ٹیچر سے پوچھنا ہے۔

## A9 Uses only the school email address
promise-a9-younger = مجھے صرف اسکول کی ای میل استعمال کرنی ہے۔
promise-a9-younger-more = اسکول اس کا خیال رکھتا ہے۔ کچھ گڑبڑ ہو تو بڑے مدد کر سکتے ہیں۔
promise-a9-older = مجھے صرف اسکول کی ای میل استعمال کرنی ہے۔
promise-a9-older-more = اسکول اس کا خیال رکھتا ہے۔ اس لیے کچھ گڑبڑ ہو تو کوئی بڑا مدد کر سکتا ہے۔

## A10 Talks to the teacher before using the internet
promise-a10-younger = پہلے مجھے ٹیچر سے پوچھنا ہے۔ پھر آن لائن جانا ہے۔
promise-a10-younger-more = ٹیچر دیکھتے ہیں کہ یہ ہمارے لیے ٹھیک ہے۔ پوچھنا اچھا ہے۔
promise-a10-older = آن لائن جانے سے پہلے مجھے ٹیچر سے بات کرنی ہے۔
promise-a10-older-more = نئی گیم، ایپ اور صفحے کے لیے بھی۔ مل کر سوچنا اکیلے سوچنے سے بہتر ہے۔

## A11 Keeps name, home and school private online
promise-a11-younger = میرا نام، اسکول اور گھر میری ذاتی بات ہے۔ آن لائن نہیں بتانا۔
promise-a11-younger-more = میں گیم کے لیے کوئی نام بنا لوں۔ مزے کا نام بھی چلے گا!
promise-a11-older = مجھے آن لائن اپنا نام، گھر اور اسکول نہیں بتانا۔
promise-a11-older-more = چھوٹی چھوٹی باتیں مل کر بتا دیتی ہیں کہ میں کہاں ہوں۔ گیم میں میرا نام بنایا ہوا ہو سکتا ہے۔ کسی کو بتا دیا ہو تو بھی کسی بڑے کو بتانا ٹھیک ہے۔

## A12 Puts no photographs of self online
promise-a12-younger = میری تصویریں میری ذاتی ہیں۔ انہیں آن لائن نہیں ڈالنا۔
promise-a12-younger-more = تصویر پھیلتی ہی جا سکتی ہے۔ کوئی بڑا مدد کر سکتا ہے۔
promise-a12-older = میری تصویریں میری ذاتی ہیں۔ مجھے انہیں اپ لوڈ نہیں کرنا۔
promise-a12-older-more = تصویر کاپی ہو سکتی ہے اور آگے جا سکتی ہے۔ پھر وہ میرے ہاتھ میں نہیں رہتی۔ تصویر پھیل چکی ہو تو بھی کوئی بڑا مدد کر سکتا ہے۔

## A13 Never agrees to meet somebody known only online
promise-a13-younger = آن لائن کوئی ملنے کو کہہ سکتا ہے۔ مجھے نہ کہنا ہے اور کسی بڑے کو بتانا ہے۔
promise-a13-younger-more = شاید وہ گیم کا دوست ہو۔ پھر بھی مجھے کسی بڑے کو بتانا ہے۔
promise-a13-older = جس سے صرف آن لائن جان پہچان ہو، اس سے ملنے کی ہاں کبھی نہیں کرنی۔ وہ کہے تو مجھے کسی بڑے کو بتانا ہے۔
promise-a13-older-more = شاید وہ اچھا لگے، یا کہے کہ وہ میری عمر کا ہے۔ پھر بھی پکا پتا نہیں کہ وہ کون ہے۔ بتانے کی وجہ سے مجھ پر کوئی مشکل نہیں آئے گی۔
