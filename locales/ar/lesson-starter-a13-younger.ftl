# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-younger-title = من يلعب بالسمكة؟
starter-a13-younger-outcome-meet = أقول لا وأخبر أحد الكبار.

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = سمكة في لعبة أودي عندها خطّة.
starter-a13-younger-pond-fish-1-bubble = قابلني عند البركة!
starter-a13-younger-pond-fish-2 = لكن من يلعب بالسمكة؟ قد تكون قطة!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = ماذا يمكن أن يفعل أودي؟
starter-a13-younger-pond-meet-go = يذهب مع برام
starter-a13-younger-pond-meet-go-reason = حتى اثنان لا يعرفان من هو. أودي يقول لا.
starter-a13-younger-pond-meet-no = يقول لا ويخبر
starter-a13-younger-pond-meet-no-reason = من الجيّد أن نخبر. يمكن لأحد الكبار أن يساعد.
starter-a13-younger-pond-meet-age = يسأل هل هي سمكة
starter-a13-younger-pond-meet-age-reason = السمكة قد تقول نعم! أودي يقول لا.

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = ساعد أودي أن يقولها للسمكة.
starter-a13-younger-pond-no-sentence = لا، وسأخبر أحد الكبار.
