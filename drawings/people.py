"""Eight story children. Each is calm, worried, happy, and puts a hand up."""

import hair
from human import *

BOX = (0, 0, 240, 340)
POSES = ("calm", "worried", "happy", "hand-up")
DARK_LEGS = ("#4A525E", "#39404B")

# Skin, hair colour, jumper, and what makes this child this child.
CHILDREN = {
    "amber": dict(skin="fair", hair="ginger", jumper="teal", style="plaits", freckles=True, skirt=True),
    "bay": dict(skin="dark", hair="black", jumper="rose", style="curls"),
    "clover": dict(skin="brown", hair="black", jumper="blue", style="long", skirt=True),
    "dune": dict(skin="tan", hair="brown", jumper="green", style="hijab", cloth=("#B79AD4", "#9474BA", "#6D5292")),
    "elm": dict(skin="brown", hair="black", jumper="plum", style="patka", cloth=("#5D86B4", "#3F6794", "#294A70")),
    "fern": dict(skin="light", hair="black", jumper="rose", style="bob", glasses="#0B4A45"),
    "glen": dict(skin="fair", hair="fair", jumper="blue", style="tousled", wheels=True),
    "hazel": dict(skin="deep", hair="black", jumper="green", style="puffs", aid="#6FB7E3"),
}


def arm(side, how, cloth, skin):
    """Sleeve and hand. `how`: down, up, clasped, open."""
    sleeve, middle = cloth[2], SKINS[skin][1]
    ways = {
        "down": ((182, 258), "M164 196C178 212 183 230 182 246"),
        "up": ((212, 72), "M164 194C188 180 206 144 210 92"),
        "open": ((214, 190), "M164 198C182 212 198 212 208 200"),
        "clasped": ((110, 238), "M162 198C172 220 164 238 142 240"),
        "lap": ((150, 262), "M166 210C180 226 178 248 160 258"),
    }
    (x, y), d = ways[how]
    if how == "clasped":
        x = 130
    drawn = circle(x, y, 14.5, middle) + line(d, sleeve, 28)
    return drawn if side == "right" else mirrored(drawn, middle=120)


def legs(skirt, skin):
    trousers, shoe = DARK_LEGS
    shoes = "".join(oval(x, 328, 21, 11, shoe) + oval(x - 5, 325, 9, 3.4, "#fff", opacity=".22") for x in (98, 142))
    if skirt:
        return (path("M86 290H114V326H86ZM126 290H154V326H126Z", trousers) + shoes +
                path("M70 280H170L180 308Q120 320 60 308Z", "#5A6470") + line("M92 290L87 312M120 292V310M148 290L153 312", "#464F5A", 3, opacity=".6"))
    return path("M84 280H116V326H84ZM124 280H156V326H124Z", trousers) + shoes


def torso(cloth):
    return (path("M120 160C158 160 174 198 177 246C179 284 160 298 120 298C80 298 61 284 63 246C66 198 82 160 120 160Z", "url(#cl)") +
            line("M78 212C82 194 90 184 100 178", "#fff", 6, opacity=".25") +
            path("M66 276C84 290 156 290 174 276C170 293 152 298 120 298C88 298 70 293 66 276Z", cloth[3]) +
            path("M92 170Q120 190 148 170L140 192L120 184L100 192Z", CREAM))


FACE = "M120 40C166 40 188 72 188 108C188 148 160 176 120 176C80 176 52 148 52 108C52 72 74 40 120 40Z"


def head(child, how):
    skin, hue, style = child["skin"], child["hair"], child["style"]
    covered = style == "hijab"
    parts = [hair.behind(style, child)]
    if not covered:
        parts.append(ears())
    worn, seen = hair.before(style, child), features(how, skin, hue)
    parts += [path(FACE, "url(#sk)"), *((seen, worn) if covered else (worn, seen))]
    if child.get("freckles"):
        spots = ((64, 127), (72, 123), (80, 129), (160, 129), (168, 123), (176, 127))
        parts.append("".join(circle(x, y, 2, "#C98A62") for x, y in spots))
    if child.get("glasses"):
        rim = child["glasses"]
        parts.append(circle(90, 112, 21, "#EAF6F8", opacity=".28") + circle(150, 112, 21, "#EAF6F8", opacity=".28") +
                     circle(90, 112, 21, "none", stroke=rim, stroke_width=5) + circle(150, 112, 21, "none", stroke=rim, stroke_width=5) +
                     line("M111 110Q120 104 129 110M69 108L56 104M171 108L184 104", rim, 5))
    if child.get("aid"):
        parts.append(line("M183 103C192 97 203 104 203 117C203 124 201 130 198 134", child["aid"], 8.5) + line("M184 103C178 108 180 116 186 120", "#E8F5FA", 3.2) +
                     circle(187, 121, 4.6, child["aid"]) + circle(202, 112, 1.8, "#fff"))
    return "".join(parts)


def chair(front):
    """A wheelchair seen from the front: what stands behind the child, and before."""
    if not front:
        return (rect(64, 176, 112, 110, "#4A5A62", 16) + rect(72, 184, 96, 92, "#5C7479", 12) +
                line("M62 190H46M178 190H194", "#33484F", 9))
    out = "".join(oval(x, 262, 15, 68, "#33484F") + oval(x + (3 if x < 120 else -3), 262, 8, 56, "#8FA6AB") +
                  oval(x + (3 if x < 120 else -3), 262, 4, 50, "#5C7479") + line(f"M{x - 6} 232q-2 30 0 60", "#fff", 3, opacity=".3") for x in (42, 198))
    return out


def seated(child, how, cloth):
    """In the chair: knees to the front, feet on the rest."""
    trousers, shoe = DARK_LEGS
    shins = path("M80 268H116V316H80ZM124 268H160V316H124Z", trousers)
    knees = oval(96, 268, 23, 20, "#566071") + oval(144, 268, 23, 20, "#566071")
    rest = rect(70, 326, 100, 9, "#33484F", 4.5)
    shoes = "".join(oval(x, 320, 21, 11, shoe) + oval(x - 5, 317, 9, 3.4, "#fff", opacity=".22") for x in (98, 142))
    arms = {"calm": ("lap", "lap"), "worried": ("clasped", "clasped"), "happy": ("open", "open"), "hand-up": ("lap", "up")}[how]
    upper = torso(cloth)
    left, right = arm("left", arms[0], cloth, child["skin"]), arm("right", arms[1], cloth, child["skin"])
    if how == "calm":
        order = [upper, knees, shins, knees, right, left]
    else:
        order = [upper, shins, knees, right, left]
    return [chair(False), *order, rest, shoes, chair(True), group(head(child, how), at=(0, 4))]


def parts(child, how):
    """All layers of one child, far ones first."""
    cloth = JUMPERS[child["jumper"]]
    if child.get("wheels"):
        return seated(child, how, cloth)
    arms = {"calm": ("down", "down"), "worried": ("clasped", "clasped"), "happy": ("open", "open"), "hand-up": ("down", "up")}[how]
    left, right = (arm(side, way, cloth, child["skin"]) for side, way in zip(("left", "right"), arms))
    below = [hair.far(child["style"], child), legs(child.get("skirt"), child["skin"])]
    upper, over = [torso(cloth)], [head(child, how), hair.over(child["style"], child)]
    if how == "worried":
        return [*below, *upper, right, left, *over]
    if how == "hand-up":
        return [*below, left, *upper, *over, right]
    return [*below, left, right, *upper, *over]


def child_(child, how):
    extra = {"ta": ball(*child["cloth"])} if "cloth" in child else {}
    return svg(BOX, parts(child, how), pens(child["skin"], child["hair"], JUMPERS[child["jumper"]], **extra))


def files():
    for name, child in CHILDREN.items():
        for how in POSES:
            ending = "" if how == "calm" else f"-{how}"
            yield f"people/child-{name}{ending}", child_(child, how)
