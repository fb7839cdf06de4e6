# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-older-title = Dyfala’r dyfrgi
starter-a11-older-outcome-private = Dwi’n cadw fy enw, fy nghartref a fy ysgol yn breifat.

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = Mae’r dosbarth yn chwarae ditectif. Tudalen gêm pwy ydy hon?
starter-a11-older-sir-splash-guess-1-bubble = Odi ydy e! Deg eiliad gymerodd hynny.

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = Mae ffeithiau bach yn adio. Pa rai ddangosodd mai Odi ydy e?
starter-a11-older-sir-splash-facts-name-name = Yr enw
starter-a11-older-sir-splash-facts-name = Odi o Ysgol y Bryn
starter-a11-older-sir-splash-facts-name-reason = Ei enw a’i ysgol, mewn un llinell!
starter-a11-older-sir-splash-facts-like-name = Beth mae’n hoffi
starter-a11-older-sir-splash-facts-like = Dwi’n hoffi picl
starter-a11-older-sir-splash-facts-like-reason = Mae llawer ohonon ni. Dydy e ddim yn dangos pwy ydy e.
starter-a11-older-sir-splash-facts-club-name = Ei glwb
starter-a11-older-sir-splash-facts-club = Clwb nofio, dydd Llun am bedwar
starter-a11-older-sir-splash-facts-club-reason = Mae’n dangos ble mae e, a phryd.
starter-a11-older-sir-splash-facts-door-name = Y ffoto
starter-a11-older-sir-splash-facts-door = Fy nrws glas, ger y safle bws
starter-a11-older-sir-splash-facts-door-reason = Gall ffoto o ddrws ddangos ble mae’n byw.

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = Trwsia’r dudalen, fel nad oes neb yn gwybod.
starter-a11-older-sir-splash-new-name = Enw
starter-a11-older-sir-splash-new-name-odi = Odi H.
starter-a11-older-sir-splash-new-name-odi-reason = Mae’r dosbarth yn dyfalu o hyd. Mae enw gwneud yn well.
starter-a11-older-sir-splash-new-name-splash = Trôns Sblash
starter-a11-older-sir-splash-new-name-splash-reason = Gallai fod yn unrhyw un sy’n hoffi dŵr.
starter-a11-older-sir-splash-new-about = Amdana i
starter-a11-older-sir-splash-new-about-club = Dwi’n nofio am bedwar heddiw
starter-a11-older-sir-splash-new-about-club-reason = Mae’n dangos ble mae e o hyd.
starter-a11-older-sir-splash-new-about-socks = Mae naw hosan od gen i
starter-a11-older-sir-splash-new-about-socks-reason = Mae’n hwyl, a gallai fod yn unrhyw un.
starter-a11-older-sir-splash-new-done = Trôns Sblash a’i naw hosan od! Nawr mae’r ditectif yn sownd.
