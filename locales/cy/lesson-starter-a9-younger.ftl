# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-younger-title = Pennau pysgod i ginio
starter-a9-younger-outcome-school = Dwi’n defnyddio fy ebost ysgol.

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = Wps! Mae Odi’n ysgrifennu o ebost y cogydd.
starter-a9-younger-fish-heads-fish-2 = Maen nhw i gyd yn meddwl mai’r cogydd anfonodd e.
starter-a9-younger-fish-heads-fish-2-bubble = Pennau pysgod i ginio?

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = Mae Odi’n dweud sori. Pa un all e ei ddefnyddio?
starter-a9-younger-fish-heads-which-cook = Ebost y cogydd
starter-a9-younger-fish-heads-which-cook-reason = Y cogydd biau hwnnw. Mae un ei hun gan Odi.
starter-a9-younger-fish-heads-which-school = Ei ebost ysgol
starter-a9-younger-fish-heads-which-school-reason = Mae’r ysgol yn gofalu amdano. Nawr maen nhw’n gweld Odi.
starter-a9-younger-fish-heads-which-sister = Ebost ei chwaer fawr
starter-a9-younger-fish-heads-which-sister-reason = Wedyn maen nhw’n meddwl amdani hi! Mae un ei hun gan Odi.

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = Helpa Odi i’w ddweud wrth y cogydd.
starter-a9-younger-fish-heads-mine-sentence = Dim ond fy ebost ysgol dwi’n ei ddefnyddio.
