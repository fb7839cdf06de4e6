"""Grown-ups of a school, and somebody at home. Each is calm, and listens: head to one side, a hand
on the heart, smiling eyes."""

import hair
from human import *

BOX = (0, 0, 260, 436)
TILT = (-5, 120, 190)

# Skin, hair colour, light and shade and arm of the clothes, legs and shoes, and who this is.
GROWN_UPS = {
    "teacher": dict(skin="brown", hair="black", cloth=("#F0A394", "#C96A5E", "#D67A6D"), legs=("#5A5068", "#473E55"), style="bun", wear="cardigan"),
    "assistant": dict(skin="light", hair="brown", cloth=("#8FC9BE", "#3F8F86", "#4C9C92"), legs=("#4D5560", "#3A424C"), style="short", wear="shirt", beard=True),
    "lunch": dict(skin="deep", hair="black", cloth=("#8DBFD8", "#5690B2", "#6098B8"), legs=("#5A5060", "#453C4A"), style="wrap", wear="apron"),
    "office": dict(skin="fair", hair="grey", cloth=("#B79AD4", "#8464A9", "#8E6EB2"), legs=("#4A525E", "#39404B"), style="crop", wear="blouse", glasses="#8A5A3C"),
    "head": dict(skin="dark", hair="black", cloth=("#4F6F86", "#2F4C62", "#3A5A71"), legs=("#35495A", "#28384A"), style="close", wear="suit"),
    "carer": dict(skin="tan", hair="grey", cloth=("#A3CF8E", "#639C62", "#6FA76C"), legs=("#6B5A4C", "#54463B"), style="waves", wear="scarf"),
    "leader": dict(skin="deep", hair="black", cloth=("#A98BC8", "#6F528F", "#7C5FA0"), legs=("#453B52", "#352C40"), style="bun", wear="suit"),
    "nurse": dict(skin="tan", hair="brown", cloth=("#86B9DC", "#4D84B4", "#5A90BE"), legs=("#45525F", "#343F4A"), style="hijab", over=("#B79AD4", "#9474BA", "#6D5292"), wear="cardigan"),
    "coach": dict(skin="brown", hair="black", cloth=("#A3CF8E", "#639C62", "#6FA76C"), legs=("#46525C", "#353F48"), style="patka", over=("#E8A06E", "#C97A45", "#97552B"), wear="shirt", beard=True),
    "librarian": dict(skin="fair", hair="ginger", cloth=("#5FB0A6", "#2A7F76", "#358C82"), legs=("#4A4F5C", "#393E49"), style="long", wear="blouse"),
    "caretaker": dict(skin="light", hair="fair", cloth=("#EDB07C", "#C9834A", "#D08C55"), legs=("#4E5A66", "#3C4650"), style="close", wear="shirt"),
}
# Worn and combed as the children's are.
LIKE_CHILDREN = ("hijab", "patka", "long")


def arm(side, how, who):
    hand, sleeve = SKINS[who["skin"]][1], who["cloth"][2]
    (x, y), d = {
        "down": ((188, 312), "M174 232C192 256 194 276 190 296"),
        "heart": ((142, 262), "M176 236C196 262 188 282 162 270"),
    }[how]
    drawn = circle(x, y, 18, hand) + line(d, sleeve, 34)
    if how == "heart":
        drawn = line(d, sleeve, 34) + circle(x, y, 18, hand) + line(f"M{x - 13} {y - 6}q-4 5 -2 12M{x - 7} {y + 6}q-3 4 0 8", SKINS[who["skin"]][2], 2.6, opacity=".5")
    return drawn if side == "right" else mirrored(drawn, middle=120)


def legs(who):
    trousers, shoe = who["legs"]
    return (path("M80 360H116V420H80ZM124 360H160V420H124Z", trousers) + oval(96, 424, 25, 12, shoe) + oval(144, 424, 25, 12, shoe) +
            oval(90, 420, 10, 3.6, "#fff", opacity=".2") + oval(138, 420, 10, 3.6, "#fff", opacity=".2"))


def lanyard(cord=TEAL, long=0):
    y = 284 + long
    return (line(f"M92 208L117 {y}M148 208L123 {y}", cord, 6) + rect(100, y - 2, 40, 48, "#fff", 7, stroke="#CFE3DD", stroke_width=2.5) +
            circle(120, y + 13, 7.5, "#D9B98E") + path(f"M108 {y + 31}C108 {y + 24} 113 {y + 22} 120 {y + 22}C127 {y + 22} 132 {y + 24} 132 {y + 31}Z", "#2A8C82") +
            line(f"M109 {y + 38}H131", "#CFE3DD", 3.4))


TORSO = "M120 190C170 190 190 232 194 300C196 356 170 384 120 384C70 384 44 356 46 300C50 232 70 190 120 190Z"


def torso(who):
    wear = who["wear"]
    parts = [path(TORSO, "url(#cl)"), line("M66 262C70 236 80 220 94 212", "#fff", 6, opacity=".22")]
    if wear == "cardigan":
        parts += [path("M96 196C90 250 92 330 98 383H142C148 330 150 250 144 196Z", "#FFF6E6"), path("M84 204Q120 236 156 204L150 226L120 244L90 226Z", CREAM), lanyard()]
    elif wear == "shirt":
        parts += [path("M84 202Q120 222 156 202L148 230L120 214L92 230Z", "#E4F3EF"), line("M120 218V380", "#2F7A72", 3, opacity=".4"),
                  "".join(circle(120, y, 3.4, "#E4F3EF") for y in (240, 268, 352)), lanyard("#8E6EB2")]
    elif wear == "apron":
        parts += [path("M84 224H156L160 268C178 272 180 300 176 352C160 380 80 380 64 352C60 300 62 272 80 268Z", "url(#ap)"),
                  line("M84 226L96 200M156 226L144 200", "#fff", 9), line("M92 302H148V320C148 334 140 340 120 340C100 340 92 334 92 320Z", "#CFE3DD", 4),
                  path("M120 262C104 250 106 238 114 238C118 238 120 241 120 244C120 241 122 238 126 238C134 238 136 250 120 262Z", "#EB8676")]
    elif wear == "blouse":
        parts += [path("M90 200Q120 232 150 200L156 212Q120 256 84 212Z", CREAM), circle(120, 236, 6, "#F3D3A4"),
                  line("M100 252Q120 268 140 252", "#70528F", 3.4, opacity=".4"), lanyard(TEAL, 8)]
    elif wear == "suit":
        parts += [path("M92 198L120 288L148 198Q120 214 92 198Z", CREAM), path("M114 216H126L131 276L120 292L109 276Z", "#2A8C82"), path("M111 208H129L126 220H114Z", "#17716A"),
                  path("M90 198L74 222L92 236L86 246L119 300L120 290ZM150 198L166 222L148 236L154 246L121 300L120 290Z", "#5E8098"),
                  circle(120, 322, 4, "#22384A"), circle(120, 348, 4, "#22384A"), path("M150 262h22v6h-22Z", "#FFFDF6", opacity=".8")]
    elif wear == "scarf":
        parts += [path("M74 206Q120 246 166 206C178 214 176 226 164 234Q120 260 76 234C64 226 62 214 74 206Z", "#F3B6A6"),
                  path("M136 240L166 232L174 300L146 304Z", "#EB9C8B"), line("M146 296L148 308M156 296L157 308M166 294L168 306", "#EB9C8B", 4),
                  line("M88 226Q120 244 150 228", "#D97F70", 3.4, opacity=".5")]
    return "".join(parts)


FACE = "M120 34C164 34 184 66 186 106C188 156 160 194 120 194C80 194 52 156 54 106C56 66 76 34 120 34Z"


def hair_behind(style):
    if style in LIKE_CHILDREN:
        return hair.behind(style, {})
    if style == "bun":
        return circle(120, 26, 24, "url(#ha)") + path("M120 26C176 26 198 66 196 112L186 140H54L44 112C42 66 64 26 120 26Z", "url(#ha)")
    if style == "crop":
        return path("M120 22C178 22 202 66 198 116C197 140 190 154 180 160H60C50 154 43 140 42 116C38 66 62 22 120 22Z", "url(#ha)")
    if style == "waves":
        return "".join(circle(x, y, r, "url(#ha)") for x, y, r in ((58, 76, 26), (48, 108, 20), (52, 138, 17), (182, 76, 26), (192, 108, 20), (188, 138, 17), (80, 48, 28), (120, 38, 30), (160, 48, 28)))
    if style in ("short", "close"):
        return path("M120 28C172 28 192 64 190 104L184 128H56L50 104C48 64 68 28 120 28Z", "url(#ha)")
    if style == "wrap":
        return path("M120 24C170 24 190 60 190 104H50C50 60 70 24 120 24Z", "url(#wr)")
    return ""


def hair_before(style, who):
    if style in LIKE_CHILDREN:
        return hair.before(style, {"cloth": who.get("over")})
    shine = line("M66 76C74 54 90 44 108 40", "#fff", 6, opacity=".28")
    if style == "bun":
        return path("M120 28C174 28 196 66 192 112C182 100 172 88 164 72C146 74 112 70 90 58C84 78 66 100 48 112C44 66 66 28 120 28Z", "url(#ha)") + shine + line("M102 20q10 -10 22 -9", "#fff", 4, opacity=".25")
    if style == "short":
        return path("M50 112C44 56 76 22 124 24C170 24 196 58 190 112C184 104 180 92 176 80C150 82 124 78 110 64C98 78 80 84 66 82C62 94 56 104 50 112Z", "url(#ha)") + shine
    if style == "close":
        return path("M52 110C46 60 72 30 120 30C168 30 194 60 188 110C184 100 180 90 176 82C160 70 142 66 120 66C98 66 80 70 64 82C60 90 56 100 52 110Z", "url(#ha)") + line("M70 76C78 60 92 50 108 46", "#fff", 5, opacity=".16")
    if style == "crop":
        return path("M44 120C38 60 70 24 124 26C176 28 204 70 196 122C188 112 180 98 178 82C152 92 116 86 98 66C90 84 66 104 44 120Z", "url(#ha)") + shine
    if style == "waves":
        return "".join(circle(x, y, r, "url(#ha)") for x, y, r in ((66, 72, 18), (88, 56, 21), (116, 50, 21), (144, 54, 21), (172, 70, 18))) + line("M76 60q8 -11 20 -9M106 46q10 -8 20 -3", "#fff", 4.5, opacity=".5")
    if style == "wrap":
        return (path("M120 26C176 26 194 64 190 98C170 80 146 74 120 74C94 74 70 80 50 98C46 64 64 26 120 26Z", "url(#wr)") +
                path("M120 46C104 22 88 12 84 22C80 34 98 46 120 46ZM120 46C136 22 152 12 156 22C160 34 142 46 120 46Z", "#F0A394") + circle(120, 44, 9, "#D67A6D") +
                line("M62 84C82 66 104 60 118 58M178 84C158 66 136 60 122 58", "#B95E54", 3.4, opacity=".5") + line("M64 74C70 56 82 44 96 38", "#fff", 6, opacity=".3"))
    return ""


def head(who, how):
    style = who["style"]
    bare = "" if style == "hijab" else ears(54, 124, 13)
    parts = [hair_behind(style), bare, path(FACE, "url(#sk)"), hair_before(style, who)]
    if who.get("beard"):
        parts.append(path("M56 130C60 146 72 150 84 146C98 138 142 138 156 146C168 150 180 146 184 130C184 168 160 196 120 196C80 196 56 168 56 130Z", "url(#ha)") + oval(120, 158, 19, 10, SKINS[who["skin"]][1]))
    parts.append(features(how, who["skin"], who["hair"], y=6))
    if who.get("glasses"):
        rim = who["glasses"]
        parts.append(circle(90, 118, 22, "#EAF6F8", opacity=".28") + circle(150, 118, 22, "#EAF6F8", opacity=".28") +
                     circle(90, 118, 22, "none", stroke=rim, stroke_width=4.6) + circle(150, 118, 22, "none", stroke=rim, stroke_width=4.6) +
                     line("M112 116Q120 110 128 116M68 115L56 110M172 115L184 110", rim, 4.6))
    return group(*parts, turn=TILT if how == "listen" else None)


def grown_up(who, how):
    neck = path("M100 176H140V206Q120 220 100 206Z", SKINS[who["skin"]][2])
    parts = [hair.far(who["style"], who), legs(who), arm("left", "down", who)]
    if how == "listen":
        parts += [torso(who), neck, arm("right", "heart", who)]
    else:
        parts += [arm("right", "down", who), torso(who), neck]
    parts.append(head(who, how))
    parts.append(hair.over(who["style"], who) if who["style"] == "long" else "")
    extra = {"ta": ball(*who["over"])} if "over" in who else {}
    more = {**extra, "ap": down("#FFFFFF", "#EAF0EA"), "wr": ball("#F3AE9F", "#E08A7B", "#B95E54")}
    return svg(BOX, parts, pens(who["skin"], who["hair"], who["cloth"], **more))


def files():
    for name, who in GROWN_UPS.items():
        yield f"people/adult-{name}", grown_up(who, "calm")
        yield f"people/adult-{name}-listen", grown_up(who, "listen")
