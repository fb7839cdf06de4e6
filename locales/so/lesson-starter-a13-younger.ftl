# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-younger-title = Yaa ku ciyaara kalluunka?
starter-a13-younger-outcome-meet = Maya ayaan iraahdaa, qof weynna waan u sheegaa.

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = Kalluun ciyaarta Odi ku jira qorshe buu leeyahay.
starter-a13-younger-pond-fish-1-bubble = Igula kulan balliga!
starter-a13-younger-pond-fish-2 = Laakiin yaa kalluunka ku ciyaara? Bisad buu noqon karaa!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = Maxuu Odi samayn karaa?
starter-a13-younger-pond-meet-go = Bram la tag
starter-a13-younger-pond-meet-go-reason = Labo ma garan karaan qofkuu yahay. Maya dheh.
starter-a13-younger-pond-meet-no = Maya dheh oo sheeg
starter-a13-younger-pond-meet-no-reason = Sheegistu way fiican tahay. Qof weyn ayaa caawin kara.
starter-a13-younger-pond-meet-age = Weydii inuu kalluun yahay
starter-a13-younger-pond-meet-age-reason = Kalluun haa wuu oran karaa! Odi maya ha yiraahdo.

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = Odi ka caawi inuu kalluunka ku yiraahdo.
starter-a13-younger-pond-no-sentence = Maya, qof weyn ayaan u sheegi doonaa.
