# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-younger-title = Gacmahaaga ku fadhiiso
starter-a6-younger-outcome-no-reply = Erayada xun uma jawaabo.

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = Odi erayo xun buu ciyaar ku helay.
starter-a6-younger-wet-sock-paws-1-bubble = Sida sigis qoyan baad u ciyaartaa!
starter-a6-younger-wet-sock-paws-2 = Gacmihiisu way jawaabi rabaan. Markaa wuu ku fadhiistay!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = Waa maxay qorshaha Odi?
starter-a6-younger-wet-sock-plan-paws = Ha taaban
starter-a6-younger-wet-sock-plan-paws-reason = Marka hore ha taaban. Markaas ma jawaabi karo.
    .easy = Marka hore ha taaban.
starter-a6-younger-wet-sock-plan-leave = Halkeeda ku daa
starter-a6-younger-wet-sock-plan-leave-reason = Marka xigta wuu daayaa. Hadda wuu tusi karaa.
    .easy = Marka xigta wuu daayaa.
starter-a6-younger-wet-sock-plan-show = Qof weyn tus
starter-a6-younger-wet-sock-plan-show-reason = Ugu dambayn, wuu tusaa. Qof weyn ayaa caawin kara.
    .easy = Ugu dambayn, wuu tusaa.

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = Gacmahaaga ku fadhiiso oo dheh.
starter-a6-younger-wet-sock-tell-sentence = Uma jawaabo, waan sheegaa.
