# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-older-title = Heesta nibiriga
starter-a10-older-outcome-ask = Macallinkayga ayaan la hadlaa intaanan onlayn gelin.

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = Wren app bay heshay. Erayadeeda hees nibiri buu ka dhigaa.
starter-a10-older-whale-song-whale-1-bubble = Wuuu-uuu!
starter-a10-older-whale-song-whale-2 = Wuxuu weydiistay codkeeda. Markaa marka hore Mole ayay weydiisay.
starter-a10-older-whale-song-whale-2-bubble = Laba madax mid waa ka fiican yihiin.

## Match: what to check together
starter-a10-older-whale-song-check-question = Maxay eegaan, si ay u hubiyaan inuu hagaagsan yahay?
starter-a10-older-whale-song-check-age = Yaa loo sameeyey?
starter-a10-older-whale-song-check-age-partner = Da’da loo sameeyey
starter-a10-older-whale-song-check-age-reason = Da’du waxay tustaa inay ku habboon tahay.
starter-a10-older-whale-song-check-wants = Muxuu rabaa?
starter-a10-older-whale-song-check-wants-partner = Magaceeda, codka ama kaamirada
starter-a10-older-whale-song-check-wants-reason = Appyada qaar wax ka badan inta ay u baahan yihiin bay weydiistaan.
starter-a10-older-whale-song-check-cost = Ma lacag baa?
starter-a10-older-whale-song-check-cost-partner = Lacag, hadda ama kadib
starter-a10-older-whale-song-check-cost-reason = Waxyaabaha qaar bilaash bay u egyihiin, kadibna lacag bay noqdaan.

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = 13 jir iyo ka weyn baa loogu talagalay. Wren waa sagaal. Hadda maxaa xiga?
starter-a10-older-whale-song-thirteen-fib = Dheh waa 13 jir
starter-a10-older-whale-song-thirteen-fib-reason = Markaas wuxuu tusaa waxyaabo aan iyada loo samayn.
starter-a10-older-whale-song-thirteen-other = Mid cusub Mole la hel
starter-a10-older-whale-song-thirteen-other-reason = Mid da’deeda ah bay heleen. Heeso guumays buu sameeyaa.
starter-a10-older-whale-song-thirteen-fenn = Nasashada Fenn la isticmaal
starter-a10-older-whale-song-thirteen-fenn-reason = Labo waa u madadaalo! Laakiin weli iyaga looma samayn.
