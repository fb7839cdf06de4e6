# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-older-title = পায়েসের টুপি
starter-a12-older-outcome-photo = আমি নিজের ছবি আপলোড করি না।

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = ওডি মাথায় পায়েসের বাটি পরে। সেই ছবি অনলাইনে দেয়।
starter-a12-older-custard-custard-1-bubble = কী দারুণ টুপি!

## Order: how a photo travels
starter-a12-older-custard-way-question = ছবিটা কীভাবে ঘোরে? সাজাও।
starter-a12-older-custard-way-team = ওডি দলকে দেখায়
starter-a12-older-custard-way-team-reason = প্রথমে শুধু ওর দল দেখতে পায়।
starter-a12-older-custard-way-copy = এক বন্ধু কপি রাখে
starter-a12-older-custard-way-copy-reason = এখন দুটো। দ্বিতীয়টা ওডি দেখতে পায় না।
starter-a12-older-custard-way-on = কপিটা অন্যকে পাঠায়
starter-a12-older-custard-way-on-reason = বন্ধু পাঠায়। যে পায়, সে-ও পাঠাতে পারে।
starter-a12-older-custard-way-school = কত স্কুল পায়েসের টুপি চেনে
starter-a12-older-custard-way-school-reason = শেষে ওটা সব জায়গায়। ওডি তা ভাবেনি।

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = ওডি ছবিটা ফেরত চায়। কী করলে ভালো?
starter-a12-older-custard-out-delete = নিজেরটা মোছা
starter-a12-older-custard-out-delete-reason = ওরটা নেই। কপিগুলো এখনও আছে।
starter-a12-older-custard-out-tell = বড়দের কাউকে বলা
starter-a12-older-custard-out-tell-reason = বড়রা ওটা সরাতে বলতে পারেন। বলতে কখনও দেরি হয় না।
starter-a12-older-custard-out-more = ঢাকতে আরও দশটা দেওয়া
starter-a12-older-custard-out-more-reason = এখন এগারোটা! বড়রা আরও ভালো সাহায্য করতে পারেন।

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = ওডি কী দিতে পারে, যাতে ওকে দেখা যায় না?
starter-a12-older-custard-instead-starter = ও একটা আঁকা ছবি দিতে পারে …
