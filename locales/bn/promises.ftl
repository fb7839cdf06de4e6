# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/promises.ftl and ../README.md.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = আমি স্ক্রিনে নিরাপদ থাকতে চাই। আমি যা করি, অন্যরা দেখতে পারে।
promise-a0-younger-more = আমার স্কুলও এটা দেখতে পারে। তাতে নিরাপদ থাকা সহজ হয়।
promise-a0-older = আমি নিরাপদ থাকতে চাই। কম্পিউটারে আমি যা করি, অন্যরা তা দেখতে পারে।
promise-a0-older-more = অনলাইনের জিনিস অন্যরা দেখতে ও কপি করতে পারে। আমাদের নিরাপদ রাখতে স্কুলও খেয়াল রাখে।

## A1 Keeps the password secret
promise-a1-younger = আমি আমার পাসওয়ার্ড কাউকে বলি না। ওটা আমার চাবির মতো।
promise-a1-younger-more = বন্ধুদের আমার চাবি লাগে না। ভুলে গেলে টিচার সাহায্য করতে পারেন।
promise-a1-older = আমি আমার পাসওয়ার্ড গোপন রাখি।
promise-a1-older-more = পাসওয়ার্ড হলো দরজার চাবির মতো। ভালো বন্ধুদেরও আমারটা লাগে না। কেউ জেনে গেলে বড়দের একজন আমাকে ওটা বদলাতে সাহায্য করেন।

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = টিচার বলে দেন কোন পাতা ঠিক আছে। আমি শুধু সেগুলোই দেখি।
promise-a2-younger-more = হঠাৎ নতুন পাতা আসতে পারে। আমি থামি, টিচারকে জিজ্ঞেস করি।
promise-a2-older = টিচার বলে দেন কোন পাতা ঠিক আছে। আমি শুধু সেগুলোই খুলি।
promise-a2-older-more = কিছু পাতা শিশুদের জন্য নয়। হঠাৎ নতুন পাতা এলে আমি থামি আর জিজ্ঞেস করি।

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = ভয় লাগলে আমি টিচারকে বলি। ভালো না লাগলেও বলি।
promise-a3-younger-more = আমার পেটে কেমন কেমন লাগতে পারে। বলার জন্য আমি ঝামেলায় পড়ব না।
promise-a3-older = ভয় লাগলে আমি টিচারকে বলি। একটুখানি অস্বস্তি লাগলেও বলি।
promise-a3-older-more = অস্বস্তি মানে, কিছু একটা ঠিক লাগছে না। বলার জন্য আমি ঝামেলায় পড়ব না।

## A4 Keeps messages polite
promise-a4-younger = আমি মিষ্টি কথা লিখে পাঠাই।
promise-a4-younger-more = আগে আমি পড়ে দেখি। এটা পেলে কি আমি হাসতাম?
promise-a4-older = আমি খেয়াল রাখি, আমার মেসেজ যেন সুন্দর আর ভদ্র হয়।
promise-a4-older-more = পাঠানোর আগে আমি একবার পড়ি। এটা পেলে কেমন লাগত? তখনও আমি কথাগুলো বদলাতে পারি।

## A5 Tells the teacher about a nasty message
promise-a5-younger = কোনো মেসেজ কষ্ট দিলে আমি বলি। আমি টিচারকে বলি।
promise-a5-younger-more = খারাপ কথার জন্য আমার দোষ নেই। বড়দের কেউ সাহায্য করতে পারেন।
promise-a5-older = বাজে মেসেজ পেলে আমি টিচারকে বলি।
promise-a5-older-more = অন্য কেউ যা পাঠায়, তার দোষ আমার নয়। কী করতে হবে, তা ঠিক করতে টিচার সাহায্য করতে পারেন।

## A6 Does not reply to a nasty message
promise-a6-younger = খারাপ কথার উত্তর আমি লিখি না।
promise-a6-younger-more = দেখানোর জন্য ওটা রেখে দিই। বড়দের কেউ আমাকে সাহায্য করতে পারেন।
promise-a6-older = বাজে মেসেজের উত্তর আমি দিই না। বড়দের কাউকে দেখাতে ওটা রেখে দিই।
promise-a6-older-more = উত্তর দিলে এটা চলতেই পারে। কাপড় ছাড়া কারও ছবি কখনও রাখি না। শুধু বলি।

## A7 Gives phone number and address to nobody online
promise-a7-younger = আমার ফোন নম্বর আর বাড়ি কোথায়, তা শুধু আমার কথা। অনলাইনে কাউকে জানাই না।
promise-a7-younger-more = গেমে কেউ জানতে চাইতে পারে। আমি না বলি, আর বড়দের কাউকে জানাই।
promise-a7-older = আমার ফোন নম্বর আর ঠিকানা ব্যক্তিগত। অনলাইনে কাউকে দিই না।
promise-a7-older-more = গেম আর চ্যাটের মানুষেরাও এর মধ্যে পড়ে, ভালো মানুষ হলেও। অন্যদের ঠিকানা বা নম্বরও দিই না। কেউ চাইলে আমি বড়দের কাউকে বলি।

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = যাদের চিনি, শুধু তাদের ইমেল করি। নইলে আগে টিচারকে জিজ্ঞেস করি।
promise-a8-younger-more = নামটা কি আমার অচেনা? খোলার আগে জিজ্ঞেস করি।
promise-a8-older = যাদের চিনি, শুধু তাদের ইমেল করি। না চিনলে, আগে টিচারের রাজি হওয়া চাই।
promise-a8-older-more = অচেনা নাম একটা চালাকি হতে পারে। আমি ওটা খুলি না, ক্লিকও করি না। টিচারকে জিজ্ঞেস করি।

## A9 Uses only the school email address
promise-a9-younger = আমি শুধু স্কুলের ইমেল ব্যবহার করি।
promise-a9-younger-more = স্কুল এটার দেখাশোনা করে। সমস্যা হলে বড়রা সাহায্য করতে পারেন।
promise-a9-older = আমি শুধু স্কুলের ইমেল ব্যবহার করি।
promise-a9-older-more = স্কুল এটার দেখাশোনা করে। তাই সমস্যা হলে বড়দের কেউ সাহায্য করতে পারেন।

## A10 Talks to the teacher before using the internet
promise-a10-younger = আগে টিচারকে জিজ্ঞেস করি। তারপর অনলাইনে যাই।
promise-a10-younger-more = টিচার দেখে নেন, ওটা আমাদের জন্য ঠিক কি না। জিজ্ঞেস করা ভালো।
promise-a10-older = অনলাইনে যাওয়ার আগে আমি টিচারের সাথে কথা বলি।
promise-a10-older-more = নতুন গেম, অ্যাপ আর পাতার বেলায়ও তাই। একজনের চেয়ে দুজনে ভাবা ভালো।

## A11 Keeps name, home and school private online
promise-a11-younger = আমার নাম, স্কুল আর বাড়ি কোথায়, তা শুধু আমার কথা। অনলাইনে কাউকে জানাই না।
promise-a11-younger-more = গেমের জন্য একটা বানানো নাম নিতে পারি। নামটা মজারও হতে পারে!
promise-a11-older = অনলাইনে আমার নাম, বাড়ি আর স্কুলের কথা কাউকে জানাই না।
promise-a11-older-more = ছোট ছোট কথা মিলিয়ে জানা যায় আমি কোথায়। গেমে আমি বানানো নাম নিতে পারি। কাউকে বলে ফেললে, বড়দের কাউকে জানাতে পারি।

## A12 Puts no photographs of self online
promise-a12-younger = আমার ছবি নিজের কাছেই রাখি। অনলাইনে দিই না।
promise-a12-younger-more = একটা ছবি ছড়াতেই থাকতে পারে। বড়দের কেউ সাহায্য করতে পারেন।
promise-a12-older = আমার নিজের ছবি নিজের কাছেই রাখি। আমি সেগুলো আপলোড করি না।
promise-a12-older-more = ছবি কপি করা যায়, অন্যকে দেওয়া যায়। তখন তা আর আমার হাতে থাকে না। ছবি ছড়িয়ে গেলেও বড়দের কেউ সাহায্য করতে পারেন।

## A13 Never agrees to meet somebody known only online
promise-a13-younger = অনলাইনে কেউ দেখা করতে চাইতে পারে। আমি না বলি, আর বড়দের কাউকে জানাই।
promise-a13-younger-more = সে গেমের বন্ধুও হতে পারে। তবুও আমি বড়দের কাউকে বলি।
promise-a13-older = যাকে শুধু অনলাইনে চিনি, তার সাথে দেখা করতে আমি কখনও রাজি হই না। দেখা করতে চাইলে বড়দের কাউকে বলি।
promise-a13-older-more = তাকে ভালো মনে হতে পারে, বা সে বলতে পারে আমার বয়সী। তবুও সে আসলে কে, তা জানার উপায় নেই। বলার জন্য আমি ঝামেলায় পড়ব না।
