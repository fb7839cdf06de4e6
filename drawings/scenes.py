"""Where stories happen, at home and on the way. People are laid over them with their feet at
520-590, left and right: what matters stands in the middle, and what glows is what matters."""

import scenes_school
from rooms import *


def lobby():
    """A game's waiting room on a tablet: three players, and one nobody knows."""
    pens, back = room(("#F1EAF4", "#E2D8EA"), ("#D9B48A", "#BE9161"))
    places = "".join(rect(x, 250, 66, 12, "#fff", 6, opacity=".7") for x in (322, 400, 478, 556))
    crew = critter(355, 222, .8, "#A687CB", "ears") + critter(433, 222, .8, "#EB9A8B", "horns") + critter(511, 222, .8, "#8DC28A", "leaf")
    ready = "".join(circle(x, 284, 11, "#2A8C82") + line(f"M{x - 5} 284l4 4l7 -8", "#fff", 3.4) for x in (355, 433, 511))
    stranger = circle(589, 222, 23, "#fff", opacity=".85", stroke="#8FB4C0", stroke_width=3, stroke_dasharray="7 6") + question(589, 217, .42)
    inside = (rect(300, 120, 360, 250, "url(#gsky)") + path("M290 268Q380 220 480 258T670 240V380H290Z", "#B9DDC4") + path("M290 312Q400 286 500 306T670 296V380H290Z", "#93C58B") +
              rect(316, 134, 90, 22, "#fff", 11, opacity=".8") + "".join(circle(x, 145, 6, c) for x, c in ((330, "#D97F70"), (348, "#D97F70"), (366, "#D97F70"))) +
              places + crew + ready + stranger + rect(424, 320, 112, 36, "#0B5F59", 18) + path("M472 328l16 10l-16 10Z", "#fff") + bubble(536, 132, 92, 38, "#fff", "right", (0.9, 0.6), "#9CCBDD"))
    pens["tab"] = screen_clip(300, 112, 360, 258)
    return pens, [back, window(70, 92, 150, 180, "plum"), shelf(716, 150, 130, seed=2, count=4), plant(816, 150, .46), frame(300, 40, 84, 66, boat(342, 76, .8)), lamp(888), rug(556, 350, ("#BFD9E8", "#DCEBF2")),
                  table(418, 190, 580, 50), shade(480, 452, 210, 12, .22), group(tablet(284, 96, 392, 290, inside), at=(0, 52)), rect(330, 434, 60, 14, "#5C7479", 7), rect(570, 434, 60, 14, "#5C7479", 7),
                  group(path("M-30 0C-30 -34 30 -34 30 0", "none", stroke="#5C7479", stroke_width=8), rect(-40, -6, 18, 30, "url(#teal)", 8), rect(22, -6, 18, 30, "url(#teal)", 8), at=(694, 448))]


def group_chat():
    """A phone on a bed, seen from above: many talk at once."""
    pens = {"quilt": down("#CDBBE4", "#AE95D0", to=(0.4, 1)), "sheet": down("#FFFFFF", "#E6EEF0")}
    dots = "".join(circle(x + (40 if row % 2 else 0), y, 9, "#fff", opacity=".28") for row, y in enumerate(range(150, 600, 92)) for x in range(40, 960, 130))
    faces = "".join(circle(x, -178, 22, "#F3FAFA") + circle(x, -178, 19, c) + path(f"M{x - 11} -166C{x - 11} -176 {x + 11} -176 {x + 11} -166Z", "#fff", opacity=".75") + circle(x, -184, 6, "#fff", opacity=".75")
                    for x, c in ((-84, "#A687CB"), (-52, "#EB9A8B"), (-20, "#8DC28A"), (12, "#7DB3DA")))
    who = "".join(circle(-104, y, 12, c) for y, c in ((-84, "#A687CB"), (-14, "#EB9A8B"), (150, "#7DB3DA")))
    heart = path("M0 12C-15 2 -13 -10 -5 -10C-2 -10 0 -8 0 -5C0 -8 2 -10 5 -10C13 -10 15 2 0 12Z", "#EB8676")
    chat = (bubble(-84, -122, 130, 46, "#D9CBEE", "left", (0.8, 0.5), "#fff") + bubble(-84, -50, 150, 46, "#F3B6A6", "left", (0.9, 0.6)) +
            bubble(-10, 30, 118, 44, "#A9D394", "right", (0.85, 0.5)) + bubble(-84, 112, 96, 48, "#9CCBDD", "left", (0.8,), "#fff") +
            group(heart, at=(40, -74), scale="1.2") + group(heart, at=(62, -78), scale=".8") + circle(-58, 186, 4, "#8FB4C0") + circle(-44, 186, 4, "#8FB4C0") + circle(-30, 186, 4, "#8FB4C0"))
    phone = group(rect(-114, -226, 262, 480, INK2, 44, opacity=".18"), oval(0, 0, 250, 330, "url(#glow)", opacity=".7"), rect(-134, -244, 268, 488, "url(#dark)", 44), rect(-120, -228, 240, 456, "#F3FAFA", 32),
                  rect(-120, -228, 240, 456, "url(#scr)", 32, opacity=".28"), rect(-34, -218, 68, 12, "#33484F", 6), faces, rect(40, -188, 50, 20, "#fff", 10), line("M52 -178h26", "#9CBBC4", 6),
                  line("M-120 -142H120", "#C5DCE2", 3), who, chat, rect(-104, 196, 170, 28, "#fff", 14), circle(90, 210, 16, "url(#teal)"), line("M84 210h11M91 205l5 5l-5 5", "#fff", 3.4), at=(478, 306), turn=5)
    return pens, [rect(0, 0, 960, 600, "url(#quilt)"), dots, line("M0 214Q240 190 480 216T960 206M0 430Q260 452 520 424T960 440", "#8E6EB2", 3, opacity=".25"),
                  circle(60, 10, 480, "url(#warm)", opacity=".5"), path("M-10 -20H980V70C720 96 240 96 -10 70Z", "url(#sheet)"), path("M-10 74C240 100 720 100 980 74V92C720 118 240 118 -10 92Z", "#9474BA", opacity=".3"),
                  path("M40 -30C140 -44 240 -40 300 -26C316 6 312 60 296 84C220 100 100 98 44 80C26 52 26 0 40 -30Z", "url(#sheet)", stroke="#D8E4E8", stroke_width=3), teddy(150, 380, 1.7),
                  group(rect(-66, -86, 138, 180, INK2, 8, opacity=".14", transform="translate(8 10)"), rect(-66, -86, 138, 180, "url(#teal)", 8), rect(-52, -70, 110, 148, "#fff", 4, opacity=".16"), sunny(4, -10, 1.6), line("M-26 50h60", CREAM, 7, opacity=".7"), at=(806, 400), turn=-9),
                  group(path("M-46 10C-30 -22 30 -22 46 10", "none", stroke="#5C7479", stroke_width=9), rect(-60, 2, 24, 40, "url(#rose)", 10), rect(36, 2, 24, 40, "url(#rose)", 10), at=(800, 190), turn=14), phone]


def living_room():
    """The sofa seen from the side of the television; whose turn is it?"""
    pens, back = room(("#F3ECDD", "#E8DCC8"), ("#DCB98F", "#C29565"))
    pens["tvs"] = clip(path("M806 190L946 156V398L806 372Z", "#fff"))
    sofa = (shade(440, 506, 270, 14) + rect(200, 486, 20, 24, "#8B5A3C", 6) + rect(660, 486, 20, 24, "#8B5A3C", 6) + path("M196 320C196 290 220 280 260 280H620C660 280 684 290 684 320V440H196Z", "url(#teal)") +
            path("M196 320C196 290 220 280 260 280H620C660 280 684 290 684 320V360H196Z", "#fff", opacity=".1") + rect(206, 398, 234, 62, "#4BAAA0", 20) + rect(440, 398, 234, 62, "#4BAAA0", 20) +
            path("M166 386C166 356 216 356 218 388V486H184Q166 486 166 468ZM714 386C714 356 664 356 662 388V486H696Q714 486 714 468Z", "url(#teal)") + rect(190, 450, 500, 40, "url(#teal)", 12) + rect(190, 450, 500, 40, INK2, 12, opacity=".08") +
            rect(236, 330, 88, 76, "url(#sand)", 18, transform="rotate(-10 280 368)") + rect(566, 330, 86, 74, "url(#rose)", 18, transform="rotate(9 608 368)") + line("M182 382q6 -14 18 -14", "#fff", 5, opacity=".35"))
    tv = (oval(840, 280, 240, 220, "url(#glow)", opacity=".85") + shade(890, 484, 110, 12) + path("M780 404H960V476H780Z", "url(#wood)") + path("M800 418H872V462H800Z", "#7C5233") + rect(812, 434, 50, 20, "#EEF4F3", 5) + circle(852, 444, 4, "#3FA096") +
          path("M790 178Q790 170 798 168L960 128V418L798 386Q790 384 790 376Z", "url(#dark)") +
          group(path("M806 190L946 156V398L806 372Z", "url(#gsky)"), path("M800 320Q850 284 960 316V410H800Z", "#93C58B"), critter(856, 304, .8, "#A687CB", "ears"), critter(916, 318, .66, "#EB9A8B", "horns"),
                path("M880 210l5 11l12 1l-9 8l3 12l-11 -6l-11 6l3 -12l-9 -8l12 -1Z", "#FFF6DA"), clip_path="url(#tvs)"))
    pad = path("M-34 -18H34C52 -18 60 2 62 18C64 32 48 34 40 24L32 14H-32L-40 24C-48 34 -64 32 -62 18C-60 2 -52 -18 -34 -18Z", "{}")
    pads = "".join(group(pad.format(f"url(#{c})"), line("M-30 -9V7M-38 -1H-22", "#fff", 4.5), circle(26, -5, 4, "#fff"), circle(36, 3, 4, "#fff"), at=at, turn=turn, scale=".72") for c, at, turn in (("plum", (396, 486), -10), ("rose", (520, 490), 8)))
    coffee = shade(456, 580, 170, 10) + rect(330, 512, 16, 62, "#8B5A3C", 5) + rect(566, 512, 16, 62, "#8B5A3C", 5) + path("M334 476H578L616 512H296Z", "url(#wood)") + rect(296, 510, 320, 16, "url(#wood2)", 6)
    clock = circle(440, 130, 34, "#fff", stroke="#3F7F72", stroke_width=6) + line("M440 112V130L452 136", DEEP, 4)
    return pens, [back, window(70, 92, 150, 170, "rose"), frame(300, 92, 84, 70, sunny(342, 127)), clock, frame(496, 96, 92, 72, flower(542, 124, .9)), shelf(610, 150, 140, seed=4, count=4),
                  rug(552, 330), sofa, tv, coffee, pads, group(rect(-20, -24, 40, 26, "url(#blue)", 7), line("M20 -18q12 2 8 12q-4 6 -10 4", "#5E97C4", 5), at=(458, 486))]


def bus_ride():
    """On the bus home: a bag, a phone, a message."""
    pens = {"bus": down("#F4EBDD", "#E3D7C4"), "fl": down("#9FB0B0", "#7E9294"), "pn": clip(rect(404, 330, 100, 190, "#fff", 12))}
    def pane(x, w):
        return (rect(x, 96, w, 210, "#6D858B", 24) + rect(x + 10, 106, w - 20, 190, "url(#skyw)", 16) + path(f"M{x + 10} 250Q{x + w * .35:.0f} 200 {x + w * .6:.0f} 232T{x + w - 10} 222V280Q{x + w - 10} 296 {x + w - 26} 296H{x + 26}Q{x + 10} 296 {x + 10} 280Z", "#B9DAAE") +
                path(f"M{x + 10} 276Q{x + w // 2} 248 {x + w - 10} 270V280Q{x + w - 10} 296 {x + w - 26} 296H{x + 26}Q{x + 10} 296 {x + 10} 280Z", "#93C58B") + path(f"M{x + 30} 106h60l-80 130v-100q0 -26 20 -30Z", "#fff", opacity=".3"))
    house = lambda x, y, c: rect(x, y, 40, 30, "#FBE9D3", 2) + path(f"M{x - 6} {y}L{x + 20} {y - 20}L{x + 46} {y}Z", c) + rect(x + 15, y + 12, 11, 18, "#0B5F59", 2)
    def seat(x, fill):
        return (path(f"M{x} 352C{x} 318 {x + 40} 312 {x + 100} 312C{x + 160} 312 {x + 200} 318 {x + 200} 352V470H{x}Z", f"url(#{fill})") + path(f"M{x + 18} 356C{x + 18} 336 {x + 50} 330 {x + 100} 330C{x + 150} 330 {x + 182} 336 {x + 182} 356V460H{x + 18}Z", "#fff", opacity=".14") +
                "".join(circle(x + dx, 350 + dy, 6, "#fff", opacity=".3") for dx, dy in ((50, 16), (100, 0), (150, 16), (75, 50), (125, 50), (50, 84), (150, 84))) + rect(x - 6, 452, 212, 58, f"url(#{fill})", 20) + rect(x - 6, 484, 212, 26, INK2, 13, opacity=".1") + rect(x + 40, 508, 20, 60, "#6D858B", 6) + rect(x + 140, 508, 20, 60, "#6D858B", 6))
    straps = line("M0 62H960", "#8FA6AB", 9) + "".join(line(f"M{x} 64V108", "#B9A88F", 7) + circle(x, 122, 16, "none", stroke="#D97F70", stroke_width=7) for x in (120, 330, 630, 846))
    bag = (shade(590, 470, 66, 9) + path("M536 400C536 356 556 340 590 340C624 340 644 356 644 400V452Q644 468 628 468H552Q536 468 536 452Z", "url(#rose)") + line("M572 344C572 322 608 322 608 344", "#C5685B", 8) + rect(552, 408, 76, 50, "#E59A8B", 12) + line("M560 420H620", "#fff", 4, opacity=".6") + line("M548 382q2 -22 16 -30", "#fff", 5, opacity=".35"))
    phone = (oval(412, 392, 170, 150, "url(#glow)") + group(rect(-46, -84, 92, 168, "url(#dark)", 16), rect(-38, -74, 76, 148, "#F1FAFC", 10), rect(-12, -70, 24, 5, "#33484F", 2.5), bubble(-28, -50, 48, 26, "#9CCBDD", "left", (0.8,)), bubble(-18, -8, 46, 26, "#A9D394", "right", (0.7,)), bubble(-28, 34, 40, 26, "#F3B6A6", "left", (0.9,)), at=(412, 386), turn=-7))
    pole = rect(714, 60, 14, 520, "#E7C08C", 7) + rect(717, 60, 4, 520, "#fff", 2, opacity=".4") + rect(708, 300, 26, 40, "url(#teal)", 10) + circle(721, 314, 6, "#fff")
    return pens, [rect(0, 0, 960, 470, "url(#bus)"), rect(0, 470, 960, 130, "url(#fl)"), line("M0 520H960M0 566H960", "#6D858B", 2, opacity=".35"), rect(0, 30, 960, 16, "#fff", opacity=".5"), pane(-40, 260), pane(240, 430), pane(690, 320),
                  house(300, 238, "#D08C6C"), house(540, 230, "#A8674B"), circle(620, 150, 22, "#FFF8DC"), rect(0, 318, 960, 10, "#fff", opacity=".5"), path("M200 306H700L860 600H360Z", "url(#beam)", opacity=".4"), straps, shade(470, 566, 250, 12),
                  seat(20, "blue"), seat(732, "blue"), seat(270, "teal"), seat(478, "teal"), bag, phone, pole]


def bedtime():
    """Evening, and every screen sleeps outside the bed."""
    pens, back = room(("#8FA3BC", "#6C82A0"), ("#8A6F62", "#6B5248"), "#4A382F", "#C9CBD6")
    pens["bl"] = down("#B9CCE6", "#7F9CC6")
    stars = "".join(circle(x, y, r, "#FFF6DA", opacity=".9") for x, y, r in ((96, 120, 2.6), (128, 152, 2), (206, 112, 2.4), (236, 160, 2), (108, 196, 2)))
    moon = path("M186 112A34 34 0 1 0 214 164A28 28 0 1 1 186 112Z", "#FFF1CF")
    bed = (shade(560, 530, 320, 20, .28) + rect(858, 236, 24, 290, "url(#wood2)", 9) + rect(262, 374, 20, 150, "url(#wood2)", 8) + rect(272, 440, 600, 74, "url(#wood2)", 12) + path("M276 404C276 388 290 382 306 382H866V466H276Z", "url(#white)") +
           path("M268 420C268 394 288 386 316 388C420 392 560 380 690 388V496H284C272 496 268 484 268 476Z", "url(#bl)") + "".join(group(path("M0 -11L3.2 -3.6L11 -3.2L5 2L7 9.6L0 5.4L-7 9.6L-5 2L-11 -3.2L-3.2 -3.6Z", "#fff", opacity=".45"), at=at) for at in ((330, 424), (400, 462), (470, 420), (540, 460), (610, 424), (340, 474))) +
           path("M664 388H702V496H664Z", "#fff", opacity=".45") + path("M736 336C750 322 836 322 850 336C860 352 860 382 850 392C830 402 756 402 736 392C726 382 726 352 736 336Z", "#fff") + path("M736 336C750 322 836 322 850 336C824 334 770 338 752 360C744 370 740 384 736 392C726 382 726 352 736 336Z", "#CFDAE6", opacity=".6"))
    book = group(path("M-62 -6Q-30 -22 0 -6Q30 -22 62 -6V26Q30 12 0 28Q-30 12 -62 26Z", "#2A8C82"), path("M-56 -12Q-28 -28 0 -10Q28 -28 56 -12V18Q28 4 0 20Q-28 4 -56 18Z", CREAM), line("M-44 -8q18 -8 34 0M-44 2q18 -8 34 0M12 -8q18 -8 32 0M12 2q18 -8 32 0", "#D9C9A8", 3.4), line("M0 -10V20", "#E3D6BC", 3), at=(470, 384), turn=-4)
    night = (circle(180, 350, 250, "url(#warm)", opacity=".75") + shade(176, 530, 84, 12, .28) + rect(108, 404, 136, 122, "url(#wood2)", 10) + rect(120, 424, 112, 40, "#8B5A3C", 6, opacity=".6") + circle(176, 444, 5, "#FBE3C0") + rect(100, 396, 152, 16, "url(#wood)", 6) +
             rect(170, 352, 12, 46, "#B07A4C", 4) + oval(176, 396, 30, 6, "#A06C40") + path("M146 292H206L228 356H124Z", "#FFE9BE") + path("M150 298h16l-10 54h-24Z", "#fff", opacity=".5"))
    dock = (rect(560, 196, 200, 12, "url(#wood2)", 4) + rect(564, 208, 192, 6, INK2, 3, opacity=".14") + rect(590, 130, 96, 66, "#33484F", 8) + rect(597, 137, 82, 52, "#22343A", 4) + path("M644 148A16 16 0 1 0 654 172A13 13 0 1 1 644 148Z", "#7F9CC6") +
            rect(702, 142, 36, 54, "#33484F", 8) + rect(706, 148, 28, 42, "#22343A", 3) + path("M722 158A9 9 0 1 0 728 172A7 7 0 1 1 722 158Z", "#7F9CC6") + line("M640 196q10 24 50 22", "#4A5A62", 3, opacity=".6"))
    return pens, [back, window(80, 92, 170, 190, "plum", "night", ("#5B7F80", "#41665F"), stars + moon, False), dock, frame(400, 110, 96, 76, boat(448, 152, .9)), rug(556, 330, ("#6F86AE", "#8CA2C6"), 520), night, bed, teddy(640, 366, .86), book]


def files():
    for name, draw in {"game-lobby-tablet": lobby, "group-chat-bed": group_chat, "living-room-console": living_room, "bus-ride-phone": bus_ride,
                       "bedtime-calm": bedtime, **scenes_school.SCENES}.items():
        pens, parts = draw()
        yield f"scene/{name}", svg(BOX, parts, {**PENS, **pens})
