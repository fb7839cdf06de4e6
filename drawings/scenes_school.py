"""Where stories happen, at school; and the kitchen table, where somebody far away is near."""

import grown_ups
import people
from human import SKINS, HAIRS, JUMPERS
from rooms import *


def person_pens(tag, skin, hue, cloth, **more):
    return {f"{tag}sk": ball(*SKINS[skin][:3], mid=0.58), f"{tag}ha": ball(*HAIRS[hue]), f"{tag}cl": ball(*cloth[:2], at=(0.34, 0.2), r=0.95), **more}


def tagged(tag, drawn):
    """The same drawing with pens of its own, so that many people fit one picture."""
    for pen in ("sk", "ha", "cl", "ta"):
        drawn = drawn.replace(f"url(#{pen})", f"url(#{tag}{pen})")
    return drawn


def small_child(name, how, at, scale, pens):
    who = people.CHILDREN[name]
    more = {f"{name}ta": ball(*who["cloth"])} if "cloth" in who else {}
    pens.update(person_pens(name, who["skin"], who["hair"], JUMPERS[who["jumper"]], **more))
    return group(shade(120, 334, 76, 12), tagged(name, "".join(people.parts(who, how))), at=at, scale=f"{scale:g}")


def bookcase(x, y, w, rows, seed):
    out = shade(x + w / 2, y + rows * 92 + 12, w * .55, 10) + rect(x, y, w, rows * 92 + 10, "url(#wood2)", 8)
    for row in range(rows):
        top = y + 8 + row * 92
        out += rect(x + 10, top, w - 20, 84, "#7C5233", 3) + rect(x + 10, top, w - 20, 9, INK2, 3, opacity=".16")
        out += books(x + 15, top + 84, (w - 40) // 18, 66, seed + row * 2)
    return out


def library():
    """A computer in the library: a search, an advert on top, two finds below."""
    pens, back = room(("#F4EBDD", "#E4DCCB"), ("#D9AE80", "#BC8A5C"), "#8F6238")
    rows = ""
    for i, (y, paint) in enumerate(((206, "#FBE3C0"), (258, "#fff"), (310, "#fff"))):
        rows += rect(326, y, 308, 44, paint, 8) + line(f"M382 {y + 15}h{(130, 170, 150)[i]}", ("#C99A5C", "#2A8C82", "#2A8C82")[i], 6) + line(f"M382 {y + 30}h{(200, 226, 190)[i]}", "#C5D5D6", 5)
    rows += path("M342 222l14 -6v24l-14 -6h-6v-12ZM359 222q6 6 0 12", "#B5762F") + circle(350, 280, 12, "#CDE8E1") + line("M345 280l4 4l7 -8", "#17716A", 3.4) + circle(350, 332, 12, "#D9E6EE") + question(350, 330, .2, "#5E97C4")
    inside = (rect(310, 120, 340, 250, "#EFFAFC") + rect(310, 120, 340, 34, "#CFE6EC") + "".join(circle(x, 137, 5, c) for x, c in ((328, "#EB9A8B"), (344, "#FBE3C0"), (360, "#A9D394"))) +
              rect(344, 164, 272, 30, "#fff", 15, stroke="#9CCBDD", stroke_width=3) + line("M366 179h110", "#9CBBC4", 6) + circle(594, 178, 7, "none", stroke=TEAL, stroke_width=4) + line("M599 184l6 6", TEAL, 4.4) + rows)
    pens["mon"] = screen_clip(310, 118, 340, 248, 6)
    globe = (shade(770, 436, 40, 6) + line("M742 372A34 34 0 1 0 796 372", "#A06C40", 6) + circle(769, 384, 30, "url(#blue)") + path("M752 366q14 -12 24 -4q2 12 -10 14q-2 12 -12 6Zm22 20q14 -4 18 4q-4 14 -14 16q-8 -8 -4 -20Z", "#8DC28A") + line("M752 370q6 -12 18 -14", "#fff", 4, opacity=".5") + rect(750, 424, 38, 9, "#8B5A3C", 4))
    return pens, [back, bookcase(40, 60, 220, 4, 1), bookcase(704, 60, 220, 4, 4), circle(480, 56, 32, "#fff", stroke="#3F7F72", stroke_width=6) + line("M480 38V56L491 62", DEEP, 4), rug(556, 330, ("#A9D6CD", "#CDE8E1")), table(424, 150, 660, 64), globe,
                  monitor(296, 104, 368, 276, inside), keyboard(380, 440), group(rect(-40, -14, 80, 14, "url(#rose)", 3), rect(-34, -28, 72, 14, "url(#teal)", 3), rect(-38, -42, 66, 14, "url(#plum)", 3), at=(250, 462))]


def video_call():
    """The kitchen table: a call with somebody at home."""
    pens, _ = room(("#F6EEDC", "#EFE2CA"), ("#D9C7B4", "#BFA88F"))
    grid = "".join(f"M{x} 196V330" for x in range(48, 960, 96)) + "M0 240H960M0 286H960"
    back = (rect(0, 0, 960, 400, "url(#wall)") + rect(0, 400, 960, 200, "url(#floor)") + rect(0, 196, 960, 134, "#E3EEE9") + line(grid, "#fff", 3, opacity=".8") + rect(0, 330, 960, 18, "url(#wood)", 5) + rect(0, 348, 960, 66, "url(#plum)") +
            line("M160 352V412M320 352V412M480 352V412M640 352V412M800 352V412", "#6D5292", 4, opacity=".4") + rect(0, 348, 960, 8, INK2, opacity=".1"))
    cups = rect(700, 120, 220, 12, "url(#wood)", 4) + "".join(rect(x, 84, 34, 36, f"url(#{c})", 8) + line(f"M{x + 34} 94q10 2 8 12q-2 6 -8 6", s, 5) for x, c, s in ((716, "rose", "#D97F70"), (772, "teal", "#17716A"), (828, "sand", "#D9A972"))) + plant(890, 120, .4)
    carer, child = grown_ups.GROWN_UPS["carer"], people.CHILDREN["fern"]
    pens.update(person_pens("a", carer["skin"], carer["hair"], carer["cloth"]))
    pens.update(person_pens("b", child["skin"], child["hair"], JUMPERS[child["jumper"]]))
    pens["lap"] = clip(path("M306 130H654V346H306Z", "#fff"))
    pens["me"] = clip(rect(560, 264, 84, 72, "#fff", 10))
    far = group(tagged("a", grown_ups.torso(carer) + path("M100 176H140V206Q120 220 100 206Z", SKINS[carer["skin"]][2]) + grown_ups.head(carer, "happy")), at=(352, 136), scale=".9")
    me = rect(560, 264, 84, 72, "#D9CBEE", 10) + group(group(tagged("b", people.torso(JUMPERS["rose"]) + people.head(child, "happy")), at=(560, 264), scale=".36"), clip_path="url(#me)") + rect(560, 264, 84, 72, "none", 10, stroke="#fff", stroke_width=4)
    inside = rect(306, 130, 348, 220, "#DDEBD6") + rect(330, 150, 70, 56, CREAM, 4) + flower(365, 172, .7) + far + me + rect(322, 308, 92, 28, "#33484F", 14, opacity=".6") + circle(342, 322, 8, "#fff", opacity=".9") + circle(368, 322, 8, "#fff", opacity=".9") + circle(394, 322, 8, "#EB8676")
    laptop = (oval(480, 260, 330, 240, "url(#glow)", opacity=".85") + shade(480, 470, 240, 12, .22) + rect(290, 112, 380, 250, "url(#dark)", 16) + group(inside, clip_path="url(#lap)") + path("M290 360H670L716 452H244Z", "#C9D6D8") + path("M308 372H652L672 412H288Z", "#8FA6AB") + path("M420 420H540L548 444H412Z", "#B4C5C8") + path("M244 452H716V458Q716 464 708 464H252Q244 464 244 458Z", "#8FA6AB"))
    toast = shade(196, 474, 60, 7) + oval(196, 466, 58, 13, "#fff") + oval(196, 463, 44, 9, "#E3EEF2") + path("M166 460C160 438 176 430 196 430C216 430 232 438 226 460Z", "url(#sand)") + path("M174 458C170 444 182 438 196 438C210 438 222 444 218 458Z", "#F3D3A4")
    juice = shade(780, 478, 34, 6) + path("M752 404H808L800 474H760Z", "#fff", opacity=".7") + path("M755 424H805L799 472H761Z", "#F0B27E") + path("M760 410h10l4 58h-8Z", "#fff", opacity=".5") + line("M790 424L802 376", "#D97F70", 6)
    return pens, [back, window(80, 66, 190, 190, "rose", beam=True), cups, table(424, 60, 840, 72), toast, juice, laptop]


def chatbot():
    """A class asks a chatbot on the big board."""
    pens, back = room(("#EFF3EA", "#DFE8DE"), ("#C9CFC6", "#A9B5AE"), "#8FA69C")
    pens["bd"] = screen_clip(256, 66, 448, 290, 8)
    bot = (shade(0, 60, 50, 8, .12) + line("M0 -50V-66", "#5C7479", 5) + circle(0, -70, 7, "#EB9A8B") + rect(-48, -50, 96, 80, "url(#teal)", 28) + rect(-36, -36, 72, 50, "#EAF8FB", 20) + circle(-14, -12, 6.5, TEAL) + circle(14, -12, 6.5, TEAL) + line("M-9 2q9 7 18 0", TEAL, 4) +
           rect(-58, -24, 12, 28, "#17716A", 6) + rect(46, -24, 12, 28, "#17716A", 6) + path("M-30 36H30C40 36 44 44 42 56H-42C-44 44 -40 36 -30 36Z", "url(#teal)") + line("M-36 -38q6 -6 16 -7", "#fff", 4, opacity=".5"))
    talk = (bubble(492, 86, 190, 52, "#A9D394", "right", (0.85, 0.5)) + bubble(402, 162, 230, 84, "#fff", "left", (0.9, 0.7, 0.8), "#9CCBDD") + bubble(402, 270, 120, 40, "#fff", "left", (), "#9CCBDD") + "".join(circle(x, 290, 5, "#7FB2C2") for x in (440, 460, 480)) +
            group(circle(0, 0, 22, "#FBE3C0"), question(0, -3, .36), at=(650, 206)))
    inside = rect(256, 66, 448, 290, "#DCF0F5") + rect(256, 66, 448, 290, "url(#scr)", opacity=".25") + group(bot, at=(330, 220)) + talk + rect(402, 322, 230, 24, "#fff", 12) + circle(656, 334, 14, "url(#teal)") + line("M651 334h10M657 330l4 4l-4 4", "#fff", 3)
    board = oval(480, 210, 420, 280, "url(#glow)", opacity=".75") + rect(238, 48, 484, 326, "url(#dark)", 18) + group(inside, clip_path="url(#bd)") + rect(440, 372, 80, 10, "#33484F", 4)
    seats = "".join(shade(x, 560, 62, 9) + rect(x - 46, 470, 92, 14, f"url(#{c})", 7) + rect(x - 40, 420, 80, 44, f"url(#{c})", 14) + line(f"M{x - 34} 484L{x - 40} 556M{x + 34} 484L{x + 40} 556", "#8FA6AB", 7) for x, c in ((392, "rose"), (568, "blue")))
    notes = "".join(rect(x, y, 44, 44, c, 3, transform=f"rotate({t} {x + 22} {y + 22})") + line(f"M{x + 10} {y + 16}h22M{x + 10} {y + 28}h16", "#fff", 4, opacity=".8", transform=f"rotate({t} {x + 22} {y + 22})") for x, y, c, t in ((770, 90, "#F3B6A6", -4), (832, 86, "#A9D394", 3), (776, 150, "#C3ABDD", 2), (838, 148, "#9CC9E6", -3)))
    return pens, [back, window(50, 88, 130, 180), rect(750, 66, 156, 150, "#E7C08C", 8) + rect(758, 74, 140, 134, "#F3E2C4", 4), notes, shelf(756, 290, 150, seed=3, count=4), plant(880, 290, .42), rug(546, 330, ("#C3D9EA", "#DCEAF3")), board, seats]


def making():
    """A table for making: whose picture is it? There is a place for a name."""
    pens, back = room(("#F8EBE0", "#EEDCCD"), ("#DDB88C", "#C39362"), "#8F6238")
    line_ = line("M330 70Q480 104 640 68", "#A06C40", 4) + "".join(group(rect(-26, 6, 52, 62, CREAM, 4, stroke="#E3D6BC", stroke_width=2), inside, rect(-5, -2, 10, 16, "url(#rose)", 3), at=(x, y), turn=t) for x, y, t, inside in
                                                                    ((380, 82, -3, boat(0, 40, .8)), (450, 90, 2, flower(0, 30, .8)), (520, 90, -2, sunny(0, 37, .9)), (590, 82, 4, group(path("M0 -16L14 4H8L18 20H-18L-8 4H-14Z", "#8DC28A"), rect(-3, 20, 6, 8, "#A06C40"), at=(0, 38)))))
    poster = (oval(480, 400, 300, 190, "url(#warm)") + group(rect(-150, -118, 312, 248, INK2, 8, opacity=".12"), rect(-156, -126, 312, 248, CREAM, 8), rect(-140, -110, 280, 176, "#CFEAF2", 4), path("M-140 20Q-70 -20 0 6T140 -6V66H-140Z", "#A9D394"),
              path("M-140 44Q-40 16 140 40V66H-140Z", "#7DB5A9"), circle(-86, -64, 26, "#FBE3C0"), boat(40, 20, 1.9), path("M-40 -70c-20 0 -22 -20 -4 -22c4 -20 34 -18 38 0c18 0 18 22 0 22Z", "#fff", opacity=".9"),
              rect(-140, 76, 176, 34, "#fff", 8, stroke="#9CCBDD", stroke_width=3, stroke_dasharray="9 6"), group(path("M0 -12L3.6 -4L12 -3L6 3L8 12L0 7.6L-8 12L-6 3L-12 -3L-3.6 -4Z", "#EB8676"), at=(120, 93)), circle(84, 93, 12, "none", stroke=TEAL, stroke_width=4), line("M88 89a6 6 0 1 0 0 8", TEAL, 3.6), at=(480, 300), scale=".94"))
    easel = line("M370 150L320 430M590 150L640 430", "#A06C40", 12) + rect(330, 416, 300, 14, "url(#wood2)", 6) + line("M480 130V180", "#A06C40", 12)
    pots = "".join(shade(x, 482, 24, 5) + rect(x - 20, 440, 40, 42, "url(#white)", 6) + oval(x, 441, 20, 6, c) + rect(x - 20, 452, 40, 16, c, opacity=".75") for x, c in ((200, "#EB8676"), (250, "#5E97C4"), (300, "#93C58B")))
    brushes = shade(720, 484, 32, 6) + line("M704 440L690 372M720 440V360M736 440L752 370", "#B07A4C", 7) + "".join(path(f"M{x - 6} {y}Q{x} {y - 26} {x + 6} {y}Z", c) for x, y, c in ((690, 374, "#EB8676"), (720, 362, "#8E6EB2"), (752, 372, "#3FA096"))) + path("M694 430H746L740 482H700Z", "url(#blue)")
    scissors = group(circle(-14, 20, 11, "none", stroke="#8E6EB2", stroke_width=6), circle(14, 20, 11, "none", stroke="#8E6EB2", stroke_width=6), line("M-8 10L12 -34M8 10L-12 -34", "#9FB2B6", 6), at=(640, 476), turn=64)
    paper = path("M790 452L866 446L880 486L800 490Z", "#F3B6A6") + path("M770 462L840 458L850 492L776 494Z", "#FFFDF6")
    return pens, [back, window(70, 92, 170, 190, "green"), shelf(716, 176, 180, seed=5), plant(870, 176, .46), line_, easel, poster, table(432, 60, 840, 66), pots, brushes, scissors, paper]


def playground():
    """Break: a group, and somebody who might join."""
    pens = {"sky": down("#C9E7F1", "#FFF3D6"), "gr": down("#9CCB8F", "#74B27B"), "tar": down("#C3CBC7", "#A3B0AE"), "sun": halo("#FFF8DC", (0, 0.95), (1, 0)), "h1": down("#C9E3B9", "#A9D0A0")}
    tree = group(oval(14, 2, 44, 7, "#0B3B36", opacity=".13"), path("M-6 0C-4 -20 -4 -34 -5 -46H6C5 -32 5 -18 8 0Z", "#7A5A3E"), path("M-44 -66C-52 -92 -34 -112 -18 -112C-12 -134 26 -136 32 -110C52 -108 58 -82 46 -68C44 -48 18 -40 2 -46C-14 -36 -42 -46 -44 -66Z", "#5FA277"),
                 path("M-34 -74C-38 -92 -26 -104 -13 -104C-9 -120 12 -124 20 -116C2 -112 -2 -102 -6 -94C-20 -94 -30 -88 -34 -74Z", "#fff", opacity=".16"), at=(96, 400), scale="2.2")
    fence = "".join(rect(x, 330, 9, 62, CREAM, 4.5) for x in range(200, 960, 34)) + rect(190, 344, 770, 8, CREAM, 4) + rect(190, 370, 770, 8, CREAM, 4)
    frame_ = (shade(760, 436, 140, 10) + line("M650 432L690 226M870 432L830 226M690 226H830", "#D97F70", 11) + line("M665 356H855M676 300H844", "#8E6EB2", 8) + line("M716 226V432M760 226V432M804 226V432", "#5E97C4", 6) + line("M694 222h60", "#fff", 3, opacity=".4"))
    cloud = lambda x, y, s: group(path("M-120 26C-150 26 -152 -6 -118 -8C-116 -40 -70 -46 -54 -24C-40 -58 22 -58 32 -20C54 -40 92 -30 92 -4C130 -8 136 26 104 26Z", "#fff", opacity=".8"), at=(x, y), scale=f"{s}")
    crew = "".join(small_child(name, how, at, .5, pens) for name, how, at in (("bay", "happy", (300, 300)), ("amber", "calm", (382, 292)), ("elm", "happy", (466, 300))))
    return pens, [rect(0, 0, 960, 420, "url(#sky)"), circle(80, 40, 360, "url(#sun)"), cloud(400, 96, .56), cloud(640, 60, .4), path("M-10 330Q180 260 420 312T960 280V420H-10Z", "url(#h1)"), tree, rect(0, 384, 960, 60, "url(#gr)"), fence, rect(0, 420, 960, 180, "url(#tar)"),
                  path("M0 420H960V432Q480 446 0 430Z", "url(#gr)"), frame_, line("M196 590H252L258 556H206ZM206 556H258L262 526H214ZM176 526H300L298 498H188ZM238 498V526M214 498L220 472H266L268 498Z", "#fff", 4.5, opacity=".6"), circle(700, 530, 66, "none", stroke="#fff", stroke_width=5, opacity=".5"), crew,
                  group(shade(4, 24, 26, 5), circle(0, 0, 24, "url(#rose)"), line("M-22 -6q22 12 44 0M0 -24q-10 24 0 48", "#FBEDE6", 4), at=(610, 470))]


SCENES = {"library-computer": library, "video-call-table": video_call, "classroom-chatbot": chatbot, "making-table": making, "playground-group": playground}
