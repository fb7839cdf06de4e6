"""Pictures for a desk that has nothing to show yet. Quiet: pale teal and cream, one warm thing each,
no shine, so that they never call louder than work."""

import owl
from kit import *

BOX = (0, 0, 320, 200)
PALE, SOFT, MID, DEEPER = "#E3F2EF", "#CFE6E1", "#A9D0C8", "#6FA79D"
WOOD, WOOD2, WARM, PAPER, EDGE = "#E9D3B4", "#CDAE85", "#F0B9A8", "#FFFDF6", "#D3DFDB"
PENS = {"paper": down("#FFFFFF", "#F3F1E8"), "mid": down("#BCDCD5", "#94C3B9"), "deep": down("#86B9AF", "#5E9A8F"), "wood": down("#EFDCC0", "#D8BC95"),
        "lamp": halo("#FFF3D6", (0, 0.95), (1, 0)), **owl.PENS}


def ground(y=168):
    return rect(14, 18, 292, 164, PALE, 40) + oval(160, y, 122, 9, "#0B4A45", opacity=".08")


def cup(x, y):
    return rect(x, y - 26, 30, 26, WARM, 7) + line(f"M{x + 30} {y - 20}q11 1 9 9q-2 6 -9 6", "#E3A392", 4) + line(f"M{x + 9} {y - 32}q-4 -6 0 -12M{x + 20} {y - 32}q-4 -6 0 -12", "#fff", 3.4)


def plant(x, y, s=1):
    return group(path("M0 -24C-18 -30 -28 -50 -24 -64C-10 -58 -2 -44 0 -28C0 -50 4 -68 14 -78C22 -62 14 -42 4 -26C14 -40 26 -46 34 -44C32 -32 18 -24 6 -22Z", "url(#mid)"), path("M-15 -26H17L13 0H-11Z", "url(#wood)"), at=(x, y), scale=f"{s:g}")


def waiting():
    """Nothing waits: an empty tray, tea."""
    tray = (path("M92 118H214L230 150H76Z", SOFT) + path("M76 150H230V160Q230 166 224 166H82Q76 166 76 160Z", "url(#deep)") + path("M92 118L76 150M214 118L230 150", "none", stroke=DEEPER, stroke_width=5, stroke_linecap="round") + path("M104 126H203L210 142H96Z", "#fff", opacity=".55") +
            line("M92 118H214", DEEPER, 5))
    tick = circle(153, 74, 27, "#fff") + line("M141 74l9 9l17 -19", "#5E9A8F", 7)
    return [ground(), tray, tick, cup(244, 166), plant(56, 167, .8)]


def unsigned():
    """Nobody has signed: one page, one line for a name, a pencil ready."""
    page = group(rect(-50, -62, 100, 126, "#0B4A45", 8, opacity=".08", transform="translate(5 6)"), rect(-50, -62, 100, 126, "url(#paper)", 8, stroke=EDGE, stroke_width=2.5), circle(-28, -38, 9, SOFT), line("M-10 -38H32M-34 -16H32M-34 0H20", EDGE, 6),
                 line("M-34 40H34", MID, 3.4, stroke_dasharray="1 8"), path("M0 -2", "none"), at=(148, 98), turn=-4)
    pencil = group(rect(-50, -8, 76, 16, WARM), rect(-50, -8, 76, 5.5, "#fff", opacity=".35"), path("M26 -8L50 0L26 8Z", "#FBE9D2"), path("M42 -2.7L50 0L42 2.7Z", "#6B5A52"), rect(-62, -8, 13, 16, "#C9D8D6", 2), at=(226, 118), turn=128)
    leaf = group(path("M0 22C-18 14 -20 -8 0 -26C20 -8 18 14 0 22Z", "url(#mid)"), line("M0 30V-8", DEEPER, 3), at=(70, 128), turn=-18)
    return [ground(), page, pencil, leaf, group(path("M0 22C-18 14 -20 -8 0 -26C20 -8 18 14 0 22Z", "url(#mid)"), line("M0 30V-8", DEEPER, 3), at=(92, 144), turn=24, scale=".7")]


def lessons():
    """No lesson has started: a closed book, its feather still in the pages."""
    book = (path("M84 150L92 84Q93 76 101 76H232Q240 76 239 84L233 150Z", "url(#deep)") + path("M84 150H233V160Q233 166 226 166H92Q84 166 84 158Z", PAPER) + line("M92 154H230M92 160H230", EDGE, 2.4) + path("M84 150Q80 150 80 158Q80 168 92 168H233V164H92Q86 164 86 157Q86 152 92 150Z", DEEPER) +
            path("M162 96L168 110L183 111L171 121L175 135L162 127L149 135L153 121L141 111L156 110Z", "#fff", opacity=".75"))
    feather = group(path("M0 44C-20 22 -20 -20 6 -50C26 -22 22 22 0 44Z", WARM), line("M-1 56C-1 22 0 -8 4 -36", "#D9917F", 3.4), at=(222, 92), turn=24)
    play = circle(72, 66, 24, "#fff") + path("M65 54Q65 51 68 53L84 63Q87 66 84 69L68 79Q65 81 65 78Z", "#5E9A8F")
    return [ground(), feather, book, play, plant(268, 167, .62)]


def no_class():
    """No class yet: pegs, and blank names over them."""
    pegs = rect(46, 84, 228, 13, "url(#wood)", 6)
    for i, x in enumerate((74, 117, 160, 203, 246)):
        pegs += rect(x - 15, 52, 30, 22, "url(#paper)", 5, stroke=EDGE, stroke_width=2) + (line(f"M{x - 7} 63h14", SOFT, 4) if i else circle(x, 63, 5.5, WARM)) + line(f"M{x} 97v9q0 7 7 5", WOOD2, 5)
    bag = path("M56 130C56 114 64 108 74 108C84 108 92 114 92 130V152Q92 160 84 160H64Q56 160 56 152Z", "url(#deep)") + rect(61, 134, 26, 18, MID, 5)
    bench = rect(46, 160, 228, 9, "url(#wood)", 4.5)
    return [ground(170), pegs, bag, bench, circle(208, 138, 19, "#fff") + line("M208 129v18M199 138h18", "#5E9A8F", 6)]


def no_backup():
    """No copy yet: an open box, and a drive on its way into it."""
    box = (path("M96 112H224L232 166Q232 170 226 170H94Q88 170 88 166Z", "url(#wood)") + path("M96 112H224L214 126H106Z", WOOD2) + path("M96 112L74 94L112 88L132 104ZM224 112L246 94L208 88L188 104Z", "#EAD5B6") + rect(132, 138, 56, 18, PAPER, 5) + line("M142 147h36", EDGE, 4))
    drive = group(rect(-34, -22, 68, 44, "url(#deep)", 9), rect(-26, -14, 52, 18, "#fff", 5, opacity=".3"), circle(20, 13, 3.6, "#DDF1EC"), line("M-24 13h20", "#fff", 3.4, opacity=".5"), at=(160, 54), turn=-5)
    arrow = line("M160 84V100M152 94l8 8l8 -8", "#5E9A8F", 5)
    return [ground(), box, drive, arrow, plant(268, 168, .6), group(path("M0 -18C10 -14 16 -14 22 -15C22 4 14 16 0 22C-14 16 -22 4 -22 -15C-16 -14 -10 -14 0 -18Z", "#fff"), line("M-8 1l6 6l11 -12", "#5E9A8F", 5), at=(62, 122), scale="1.1")]


def calm():
    """All is done: lamp, closed notebook, and the owl asleep beside it."""
    table = rect(34, 160, 252, 11, "url(#wood)", 5.5)
    lamp = circle(92, 92, 74, "url(#lamp)") + line("M70 160L64 112L98 82", DEEPER, 6) + path("M84 66L122 92L96 110Q74 96 84 66Z", "url(#deep)") + oval(72, 160, 20, 5, DEEPER)
    book = rect(116, 146, 62, 14, "url(#mid)", 4) + rect(122, 134, 54, 12, WARM, 4) + line("M126 140h20", "#fff", 3, opacity=".6")
    sleeper = group(owl.feet(), owl.body(), owl.belly(), owl.face(eyes="sleep", slide=(0, 3)), owl.wing("left", -2), owl.wing("right", -2), at=(182, 60), scale=".42")
    moon = path("M262 46A15 15 0 1 0 274 66A12 12 0 1 1 262 46Z", "#fff")
    return [ground(170), moon, circle(226, 44, 2, "#fff"), circle(288, 88, 2, "#fff"), circle(206, 62, 1.6, "#fff"), lamp, book, sleeper, table]


def files():
    for name, draw in {"nothing-waiting": waiting, "nobody-signed": unsigned, "no-lessons": lessons, "no-class": no_class, "no-backup": no_backup, "calm": calm}.items():
        yield f"desk/{name}", svg(BOX, draw(), PENS)
