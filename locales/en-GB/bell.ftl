### The bell in a room that grown-ups share. Whoever walks past reads this: a place, and nothing else.

bell-name = Tawny bell
# All it ever says.
bell-rings = A child needs a grown-up: { $place }
bell-rings-somewhere = A child needs a grown-up
# On a screen that may be shown on the board.
bell-neutral = Please look at the desk
bell-going = I’m going

## In the terminal it was started from

bell-ready = The bell is ready.
bell-ready-at = The bell is ready in: { $place }.
bell-press-enter = Press Enter here for “I’m going”.
bell-stopped = Somebody is going.
bell-no-notifications = This computer shows no notifications, so the bell only chimes and writes here.
bell-no-notifications-do = Install a notification service, such as the package dunst, and start the bell again.
bell-cannot-ring = Nobody can see or hear this bell: there is no notification service and no sound.
bell-cannot-ring-do = Until that is mended, every child who tells is asked to tell a grown-up nearby too.
bell-mirrored = This screen is also shown on a board or projector, so the bell stays silent.
bell-mirrored-do = Show different pictures on the two screens, or start the bell on a computer in the staff room.
bell-running = A bell is running for you already.
bell-running-do = Nothing needs doing. To stop it, end “tawny bell” in your session.
bell-autostart-on = From now on the bell starts when you sign in to this computer ({ $path }).
bell-autostart-off = The bell no longer starts by itself.
