# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-older-title = Cân morfil
starter-a10-older-outcome-ask = Dwi’n siarad â fy athro cyn mynd ar-lein.

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = Mae Wren yn ffeindio ap. Mae’n troi ei geiriau’n gân morfil.
starter-a10-older-whale-song-whale-1-bubble = Wwww-ŵŵŵ!
starter-a10-older-whale-song-whale-2 = Mae’n gofyn am sŵn ei llais. Felly yn gyntaf mae’n gofyn i Mr Gwadd.
starter-a10-older-whale-song-whale-2-bubble = Mae dau ben yn well nag un.

## Match: what to check together
starter-a10-older-whale-song-check-question = Am beth maen nhw’n edrych, i weld ydy e’n iawn?
starter-a10-older-whale-song-check-age = I bwy mae e?
starter-a10-older-whale-song-check-age-partner = I ba oed mae e
starter-a10-older-whale-song-check-age-reason = Mae’r oed yn dangos ydy e iddi hi.
starter-a10-older-whale-song-check-wants = Beth mae e eisiau?
starter-a10-older-whale-song-check-wants-partner = Ei henw, ei llais neu ei chamera
starter-a10-older-whale-song-check-wants-reason = Mae rhai apiau’n gofyn am fwy nag sydd ei angen.
starter-a10-older-whale-song-check-cost = Ydy e’n costio?
starter-a10-older-whale-song-check-cost-partner = Arian, nawr neu wedyn
starter-a10-older-whale-song-check-cost-reason = Mae rhai pethau’n edrych am ddim, ac yn costio wedyn.

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = Mae i rai 13 oed a mwy. Mae Wren yn naw. Beth nawr?
starter-a10-older-whale-song-thirteen-fib = Dweud ei bod hi’n 13
starter-a10-older-whale-song-thirteen-fib-reason = Wedyn mae’n dangos pethau sydd ddim iddi hi.
starter-a10-older-whale-song-thirteen-other = Ffeindio un gyda Mr Gwadd
starter-a10-older-whale-song-thirteen-other-reason = Maen nhw’n ffeindio un i’w hoed hi. Mae’n gwneud cân tylluan.
starter-a10-older-whale-song-thirteen-fenn = Ei ddefnyddio gyda Fenn
starter-a10-older-whale-song-thirteen-fenn-reason = Hwyl i ddau! Ond dydy e ddim iddyn nhw o hyd.
