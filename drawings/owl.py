"""Tawny in layers: feet, body, belly, face (tuft, eyes, lids, brows, beak, cheeks), wings, prop.
A pose says what its layers do; every layer is drawn once, here, so poses swap without a jump."""

from kit import *

BOX = (-16, 0, 292, 240)
PENS = {
    "b": ball("#DFA26A", "#BD7842", "#85492A"),
    "w": down("#B06E41", "#6E3B22"),
    "f": ball("#FFF6E4", "#F3D3A4", at=(0.42, 0.38), r=0.66),
    "y": ball("#FFF1D9", "#F6D9AE", at=(0.4, 0.25), r=0.85),
    "e": ball("#5B3A25", "#1D110B", at=(0.4, 0.35), r=0.7),
    "k": down("#FFCB6B", "#E8982B"),
    "l": down("#F0CD9C", "#F8DFB8"),
    "cap": down("#B79AD4", "#8464A9"),
    "book": down("#2A8C82", "#0B5F59"),
    "page": down("#FFFDF6", "#F0E3CB"),
    "fe": down("#8CC6DC", "#5E97C4", to=(0.6, 1)),
}
EYES = (97, 163)
TUFT, MARK = "#85492A", "#D08C58"

WING = ("M-14 2C-10 -16 24 -12 33 34C38 62 32 86 20 103C16 108 9 106 9 98C6 105 -3 105 -4 96"
        "C-9 100 -15 96 -14 88C-20 60 -20 28 -14 2Z")
# Bent wings are drawn for the right side, in the owl's own frame.
WINGS = {
    "heart": ("M188 120C214 132 218 164 200 184C186 200 162 206 142 200C135 198 135 191 141 189C134 187 134 179 141 178"
              "C136 174 138 167 145 168C158 166 168 152 170 136C171 124 178 116 188 120Z",
              "M186 168q-8 8 -17 7M172 182q-7 5 -14 4"),
    "eye": ("M200 146C216 122 210 84 188 68C172 57 150 54 140 64C134 70 138 77 145 77C137 80 138 89 146 89"
            "C140 94 144 101 152 99C164 101 171 112 174 126C177 142 190 158 200 146Z",
            "M194 104q-8 -7 -17 -4M184 86q-7 -6 -15 -4"),
    "grip": ("M196 126C216 130 222 158 212 178C206 192 192 200 182 196C175 193 176 186 182 185C175 183 176 175 183 174"
             "C178 170 181 163 188 164C192 158 186 148 184 140C182 130 188 124 196 126Z",
             "M208 162q-5 6 -12 6M204 178q-5 5 -11 4"),
    "ear": ("M203 138C219 132 229 110 230 90C231 76 229 62 221 54C216 49 210 52 211 58C205 53 199 57 201 63"
            "C195 60 190 65 193 72C197 82 197 94 193 106C187 122 191 142 203 138Z",
            "M219 90q-6 -6 -13 -3M219 108q-6 -6 -13 -3"),
    "chin": ("M190 130C208 140 212 164 196 176C182 186 160 180 150 160C144 150 140 138 140 128C140 121 147 120 150 126"
             "C150 119 158 118 160 125C162 119 169 121 170 128C172 136 176 140 180 136C182 132 186 128 190 130Z",
             "M180 160q-9 3 -15 -4"),
}


def mark(d):
    return line(d, MARK, 4, opacity=".55")


def straight(angle, at=(194, 118), size=(0.93, 1)):
    """The whole wing, turned about its shoulder: 2 hangs, -96 points, -138 waves."""
    return group(path(WING, "url(#w)"), mark("M22 46q-8 8 -16 3M20 68q-8 8 -16 3"), at=at, turn=angle, scale=size)


def wing(side, how):
    """`how` is an angle, a bent wing's name, or an angle with a place and a size."""
    if isinstance(how, str):
        outline, feathers = WINGS[how]
        drawn = path(outline, "url(#w)") + mark(feathers)
    else:
        drawn = straight(*how) if isinstance(how, tuple) else straight(how)
    return group(drawn if side == "right" else mirrored(drawn, middle=130), name=f"wing-{side}")


def feet(lift=0):
    def foot(x):
        if lift:
            return line(f"M{x} 222v6M{x} 227q-7 3 -7 9M{x} 228v9M{x} 227q7 3 7 9", "#E39A2D", 8)
        return line(f"M{x} 222v6M{x} 228q-10 1 -12 8M{x} 228v8M{x} 228q10 1 12 8", "#E39A2D", 8)
    return group(foot(106), foot(154), name="feet")


def body():
    return group(path("M130 8C193 8 212 58 209 116C207 186 178 231 130 231C82 231 53 186 51 116C48 58 67 8 130 8Z", "url(#b)"),
                 line("M70 84C70 48 92 22 126 17", "#FFE3BD", 7, opacity=".38"), name="body")


def belly():
    rows = [(101, 152, 3), (93, 174, 4), (101, 196, 3)]
    curls = "".join(f"M{x + gap * i} {y}q7 9 14 0" for x, y, count in rows
                    for gap in [22 if count == 3 else 20] for i in range(count))
    return group(path("M130 118C166 118 186 146 184 174C182 206 160 226 130 226C100 226 78 206 76 174C74 146 94 118 130 118Z", "url(#y)"),
                 line(curls, "#BC8654", 5), name="belly")


def eye(x, dx, dy, size, shine):
    sx, sy = shine
    return (circle(x + dx, 77 + dy, 22 * size, "url(#e)") +
            circle(x + dx - 7 + sx, 69 + dy + sy, 7.4 * size, "#fff") +
            circle(x + dx + 7 + sx / 2, 85 + dy + sy / 2, 3.4 * size, "#fff", opacity=".7"))


def lids(share, dx, dy):
    """Lids that come down over the eyes: half, or all the way. Outer corners are the lower ones: kind."""
    out = []
    for x in EYES:
        cx, cy, out_ = x + dx, 77 + dy, -1 if x == EYES[0] else 1
        if share == "half":
            inner, outer = (cx - out_ * 23.5, cy - 6), (cx + out_ * 23.5, cy)
            edge = f"Q{n(cx)} {n(cy + 9)} {n(outer[0])} {n(outer[1])}"
            start = f"M{n(inner[0])} {n(inner[1])}"
            out.append(path(f"{start}{edge}C{n(cx + out_ * 24)} {n(cy - 33)} {n(cx - out_ * 24)} {n(cy - 33)} {n(inner[0])} {n(inner[1])}Z", "url(#l)"))
            out.append(line(start + edge, "#B07A4A", 3.4))
        else:
            out.append(circle(cx, cy, 23.5, "url(#l)"))
            out.append(line(f"M{n(cx - 20)} {n(cy + 3)}q20 15 40 0", LINE, 6.5))
    return group(*out, name="lids")


def shut(how):
    """Eyes that are one line: smiling, or asleep."""
    d = {"smile": "M78 80q18 -22 36 0M146 80q18 -22 36 0", "sleep": "M78 76q18 16 36 0M146 76q18 16 36 0"}[how]
    return group(line(d, LINE, 8 if how == "smile" else 7), name="eyes")


BROWS = {
    "kind": "M70 58Q88 44 112 40M190 58Q172 44 148 40",
    "raised": "M76 51Q91 39 110 43M184 51Q169 39 150 43",
    "wonder": "M72 56Q90 45 111 48M184 47Q169 34 148 40",
}


def beak(dx, dy, open_):
    if open_:
        parts = [path("M121 104q9 5 18 0q-1 15 -9 17q-8 -2 -9 -17Z", "#B5552F"),
                 oval(130, 114, 4.6, 3.4, "#EB8676"),
                 path("M130 86q12 5 10 13q-2 6 -10 9q-8 -3 -10 -9q-2 -8 10 -13Z", "url(#k)")]
    else:
        parts = [path("M130 88q12 5 9 14q-3 9 -9 14q-6 -5 -9 -14q-3 -9 9 -14Z", "url(#k)")]
    return group(*parts, name="beak", at=(dx, dy) if dx or dy else None)


def face(look=(0, 0), turn=0, slide=(0, 0), eyes="open", lid=None, brows=None, beak_at=None, open_beak=False,
         size=1, shine=(0, 0), only=EYES):
    dx, dy = look
    disc = (path("M130 34C158 24 200 40 200 82C200 116 162 126 130 112C98 126 60 116 60 82C60 40 102 24 130 34Z", "#9A5C34", opacity=".55") +
            path("M130 37C157 29 196 44 196 81C196 112 160 121 130 109C100 121 64 112 64 81C64 44 103 29 130 37Z", "url(#f)"))
    parts = [group(disc, name="disc"),
             group(line("M130 35l-13 -14M130 35l13 -14M130 35v-19", TUFT, 5.5), name="tuft")]
    if eyes == "open":
        parts.append(group(*(eye(x, dx, dy, size, shine) for x in only), name="eyes"))
        if lid:
            parts.append(lids(lid, dx, dy))
    elif eyes != "none":
        parts.append(shut(eyes))
    if brows:
        parts.append(group(line(BROWS[brows], "#A9683E", 7.5), name="brows"))
    bx, by = beak_at or (dx * 0.75, dy * 0.4)
    parts.append(beak(bx, by, open_beak))
    cheeks = oval(75 + dx * 0.5, 104, 10, 8, BLUSH, opacity=".5") + oval(185 + dx * 0.5, 104, 10, 8, BLUSH, opacity=".5")
    parts.append(group(cheeks, name="cheeks"))
    moves = {"turn": (turn, 130, 100) if turn else None, "at": slide if slide != (0, 0) else None}
    return group(*parts, name="face", **moves)


BOARD = group(rect(60, 138, 140, 74, "#C9B489", 14, opacity=".45"),
              rect(60, 134, 140, 74, "#FFFFFF", 14, stroke="#DDE8E2", stroke_width=3), name="prop")
CAP = group(path("M76 43C84 8 128 -4 170 16C204 30 224 58 226 84C214 74 206 66 192 60C178 50 182 48 184 43"
                 "C150 22 108 24 76 43Z", "url(#cap)"),
            path("M72 50C98 22 158 20 188 48C192 53 186 62 179 58C152 36 108 38 82 60C74 64 67 56 72 50Z", "#F3EAFA"),
            circle(227, 89, 11, "#F3EAFA"), line("M96 22q16 -10 34 -11", "#fff", 5, opacity=".4"), name="prop")
BOOK = group(path("M60 152Q96 132 130 149Q164 132 200 152V212Q164 204 130 224Q96 204 60 212Z", "url(#page)"),
             line("M74 149Q104 139 130 155Q156 139 186 149", "#D9C9A8", 2.5, opacity=".8"),
             path("M56 158Q96 148 130 166Q164 148 204 158V216Q164 208 130 228Q96 208 56 216Z", "url(#book)"),
             line("M130 168v56", DEEP, 4), line("M64 166v40", "#fff", 4, opacity=".25"),
             path("M166 172L171 182L182 183L174 190L177 201L166 195L155 201L158 190L150 183L161 182Z", "#FBE3C0"), name="prop")


def feather(x, y, turn, size=1):
    return group(path("M0 40C-22 18 -20 -22 4 -46C24 -20 22 18 0 40Z", "url(#fe)"),
                 line("M0 50C-1 20 0 -10 3 -34", "#3F78A6", 3.6), at=(x, y), turn=turn, scale=f"{size:g}")


STAR = "M0 -12L3.4 -3.4L12 0L3.4 3.4L0 12L-3.4 3.4L-12 0L-3.4 -3.4Z"
CONFETTI = group(*(circle(x, y, r, c) for x, y, r, c in
                   [(12, 128, 6, "#EB8676"), (252, 122, 6, "#8E6EB2"), (88, 12, 5, "#8E6EB2"), (168, 8, 5, "#5E97C4"), (-2, 86, 5, "#93C58B"), (264, 82, 5, "#EB8676")]),
                 *(group(path(STAR, c), at=(x, y)) for x, y, c in
                   [(28, 176, "#5E97C4"), (236, 172, "#EB8676"), (0, 30, "#EB8676"), (260, 34, "#93C58B")]), name="prop")

# What each pose does: wings left and right; `under` lies beneath the wings, `over` above them.
POSES = {
    "calm": dict(),
    "wave": dict(right=-138),
    "point": dict(face=dict(look=(4, 0), beak_at=(3, 0)), right=(-96, (186, 132), (0.8, 0.86))),
    "point-left": dict(face=dict(look=(-4, 0), beak_at=(-3, 0)), left=(-96, (186, 132), (0.8, 0.86))),
    "hold": dict(under=BOARD, left="grip", right="grip"),
    "listen": dict(face=dict(look=(-2, -1), beak_at=(0, 0), turn=-7), right="ear"),
    "think": dict(face=dict(look=(3, -5), beak_at=(0, 0), turn=4, shine=(2, -1), brows="wonder"), right="chin"),
    "comfort": dict(face=dict(look=(0, 4), beak_at=(0, 0), brows="kind"), left=4, right="heart"),
    "read": dict(face=dict(look=(0, 7), slide=(0, 4), shine=(0, 5)), under=BOOK, left="grip", right="grip"),
    "look-left": dict(face=dict(look=(-6, 0), slide=(-4, 0), shine=(-3, 0))),
    "look-right": dict(face=dict(look=(6, 0), slide=(4, 0), shine=(4, 0))),
    "look-up": dict(face=dict(look=(0, -7), slide=(0, -3), shine=(0, -3), brows="raised")),
    "look-down": dict(face=dict(look=(0, 8), slide=(0, 4), shine=(0, 4))),
    "nod-1": dict(face=dict(look=(0, 7), slide=(0, 8), shine=(0, 3), beak_at=(0, 5))),
    "nod-2": dict(face=dict(look=(0, -2), slide=(0, -4), beak_at=(0, -1))),
    "surprise": dict(face=dict(size=1.1, brows="raised", open_beak=True), left=-26, right=-26),
    "happy": dict(face=dict(eyes="smile"), left=-136, right=-136),
    "happy-open": dict(face=dict(open_beak=False), left=-136, right=-136),
    "celebrate": dict(face=dict(eyes="smile", open_beak=True), left=-140, right=-140, under=CONFETTI, jump=True),
    "gift": dict(face=dict(look=(3, 4)), right=(-76, (186, 142), (0.66, 0.6)), under=feather(240, 112, 14, 1)),
    "sleep": dict(face=dict(eyes="sleep", slide=(0, 3)), left=-2, right=-2, over=CAP),
    "cover": dict(face=dict(eyes="none"), left="eye", right="eye"),
    "peek": dict(face=dict(look=(0, 2), only=EYES[:1]), right="eye"),
}
BLINKING = ("calm", "wave", "point", "point-left", "hold", "listen", "think", "comfort", "read")


def owl(left=2, right=2, face_=None, under="", over="", jump=False):
    feet_, body_, belly_ = feet(jump), body(), belly()
    head, wings = face(**(face_ or {})), [wing("left", left), wing("right", right)]
    parts = [feet_, body_, belly_, head, under, *wings, over]
    if jump:
        parts = [under, group(feet_, body_, belly_, head, *wings, at=(130 - 130 * 0.9, 4), scale="0.9")]
    return svg(BOX, parts, PENS)


def files():
    for name, pose in POSES.items():
        pose = dict(pose)
        looks = pose.pop("face", {})
        yield f"owl/{name}", owl(face_=looks, **pose)
        if name in BLINKING:
            yield f"owl/{name}-half", owl(face_={**looks, "lid": "half"}, **pose)
            yield f"owl/{name}-blink", owl(face_={**looks, "lid": "all"}, **pose)
    yield "owl/shadow", svg((0, 0, 260, 24), [oval(130, 12, 96, 10, "url(#s)")],
                            {"s": halo("#0B3B36", (0, 0.34), (0.6, 0.2), (1, 0))})
