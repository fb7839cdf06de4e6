# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-younger-title = راجا دھم
starter-a11-younger-outcome-private = میرا اصلی نام میری ذاتی بات ہے۔

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = فین کی نئی گیم سب کچھ پوچھتی ہے!
starter-a11-younger-plop-name-1-bubble = تمہارا نام کیا ہے؟

## Build: a game card without private facts
starter-a11-younger-plop-card-question = گیم کا کارڈ بنانے میں فین کی مدد کرو۔
starter-a11-younger-plop-card-name = نام
starter-a11-younger-plop-card-name-fenn = فین لومڑ
starter-a11-younger-plop-card-name-fenn-reason = اس کا اصلی نام ذاتی ہے۔ وہ کوئی نام بنا لے۔
    .easy = اس کا اصلی نام ذاتی ہے۔
starter-a11-younger-plop-card-name-plop = راجا دھم
starter-a11-younger-plop-card-name-plop-reason = یہ مزے کا ہے۔ اس سے نہیں پتا چلتا وہ کون ہے!
starter-a11-younger-plop-card-home = گھر
starter-a11-younger-plop-card-home-moon = چاند
starter-a11-younger-plop-card-home-moon-reason = یہ اس نے بنایا ہے۔ اصلی گھر ذاتی ہے۔
starter-a11-younger-plop-card-home-oak = پیپل کے پاس لال گھر
starter-a11-younger-plop-card-home-oak-reason = اس سے پتا چلتا ہے وہ کہاں رہتا ہے۔ یہ ذاتی ہے۔
    .easy = اس سے پتا چلتا ہے وہ کہاں رہتا ہے۔
starter-a11-younger-plop-card-school = اسکول
starter-a11-younger-plop-card-school-hill = پہاڑی اسکول
starter-a11-younger-plop-card-school-hill-reason = اس کا اسکول ذاتی ہے۔ وہ کوئی نام بنا لے۔
    .easy = اس کا اسکول ذاتی ہے۔
starter-a11-younger-plop-card-school-space = خلائی اسکول
starter-a11-younger-plop-card-school-space-reason = وہاں اسے کوئی نہیں ڈھونڈ سکتا!
starter-a11-younger-plop-card-done = چاند کا راجا دھم! کسی کو نہیں پتا یہ فین ہے۔

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = دل پر ہاتھ رکھو، اور کہو۔
starter-a11-younger-plop-private-sentence = میرا نام، اسکول اور گھر ذاتی ہے۔
