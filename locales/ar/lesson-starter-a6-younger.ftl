# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-younger-title = اجلس على يديك
starter-a6-younger-outcome-no-reply = لا أردّ على الكلمات الجارحة.

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = وصلت أودي كلمات جارحة في لعبة.
starter-a6-younger-wet-sock-paws-1-bubble = تلعب مثل جورب مبلول!
starter-a6-younger-wet-sock-paws-2 = يداه تريدان أن تردّا. فيجلس عليهما!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = ما خطّة أودي؟
starter-a6-younger-wet-sock-plan-paws = يرفع يديه
starter-a6-younger-wet-sock-plan-paws-reason = أولًا يرفع يديه. عندها لا يردّ.
    .easy = أولًا يرفع يديه.
starter-a6-younger-wet-sock-plan-leave = يتركها هناك
starter-a6-younger-wet-sock-plan-leave-reason = ثم يتركها هناك. الآن يمكنه أن يُريها.
    .easy = ثم يتركها هناك.
starter-a6-younger-wet-sock-plan-show = يُريها لأحد الكبار
starter-a6-younger-wet-sock-plan-show-reason = أخيرًا يُريها. أحد الكبار يمكنه أن يساعده.
    .easy = أخيرًا يُريها.

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = اجلس على يديك وقلها.
starter-a6-younger-wet-sock-tell-sentence = أنا لا أردّ، أنا أخبر.
