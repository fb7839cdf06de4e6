# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-older-title = حلزون اسمه الفارس بطيء
starter-a7-older-outcome-private = رقمي وعنواني أحتفظ بهما لنفسي.

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = أودي يتمنّى حلزون سباق. ثم تظهر صفحة.
starter-a7-older-sir-slow-snail-1-bubble = حلزون لي أنا!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = ما الخاص الذي تطلبه هذه الصفحة؟
starter-a7-older-sir-slow-form-name-name = السطر الأول
starter-a7-older-sir-slow-form-name = اختر اسمًا لحلزونك
starter-a7-older-sir-slow-form-name-reason = اسم الحلزون ليس خاصًّا. أودي يختار «الفارس بطيء».
starter-a7-older-sir-slow-form-phone-name = السطر الثاني
starter-a7-older-sir-slow-form-phone = رقم هاتفك
starter-a7-older-sir-slow-form-phone-reason = به يستطيع أيّ أحد أن يتّصل به. هو خاص.
starter-a7-older-sir-slow-form-home-name = السطر الثالث
starter-a7-older-sir-slow-form-home = عنوانك، ليجدك حلزونك
starter-a7-older-sir-slow-form-home-reason = يقول أين يسكن. هو خاص، حتى عن الحلزون.
starter-a7-older-sir-slow-form-friend-name = الزرّ
starter-a7-older-sir-slow-form-friend = أضف رقم صديق لتأخذ حلزونين
starter-a7-older-sir-slow-form-friend-reason = رقم برام ليس لأودي أن يعطيه.

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = ماذا يمكن أن يفعل أودي بالصفحة؟
starter-a7-older-sir-slow-empty-fake = يخترع رقمًا
starter-a7-older-sir-slow-empty-fake-reason = قد يكون رقمًا حقيقيًّا لشخص آخر.
starter-a7-older-sir-slow-empty-part = يكتب شارعه فقط
starter-a7-older-sir-slow-empty-part-reason = الشارع دليل كبير. يمكنه أن يتركه فارغًا.
starter-a7-older-sir-slow-empty-ask = يتركها فارغة ويسأل شخصًا كبيرًا
starter-a7-older-sir-slow-empty-ask-reason = ينظران معًا. كانت إعلانًا فقط.
