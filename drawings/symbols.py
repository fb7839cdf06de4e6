"""Symbols: leaves for the class tree, a feather for each strand, pictures for a picture code, a
sign for languages. No two of a set differ by colour alone."""

import tree
from kit import *

BOX = (0, 0, 200, 200)

# Light and dark; an outline whose stalk ends at 100, 190.
LEAVES = [
    ("#A9D394", "#5E9E75", "M100 168C52 150 40 92 100 14C160 92 148 150 100 168Z"),
    ("#8FD0C4", "#2A8C82", "M100 168C88 160 70 166 62 150C44 146 50 126 40 114C30 100 46 92 44 78C42 62 60 62 64 48C68 34 86 38 100 16C114 38 132 34 136 48C140 62 158 62 156 78C154 92 170 100 160 114C150 126 156 146 138 150C130 166 112 160 100 168Z"),
    ("#F3AE9F", "#D06F60", "M100 168C92 150 70 160 40 158C50 146 52 136 24 118C44 114 44 104 34 76C56 84 64 82 66 62C80 74 84 60 100 14C116 60 120 74 134 62C136 82 144 84 166 76C156 104 156 114 176 118C148 136 150 146 160 158C130 160 108 150 100 168Z"),
    ("#C3ABDD", "#8464A9", "M100 168C66 168 34 138 34 96C34 54 64 24 100 24C136 24 166 54 166 96C166 138 134 168 100 168Z"),
    ("#9CC9E6", "#4D84B4", "M100 168C74 140 70 70 100 8C130 70 126 140 100 168Z"),
    ("#F0C697", "#C98A4E", "M100 168C40 140 18 92 44 58C64 34 92 44 100 66C108 44 136 34 156 58C182 92 160 140 100 168Z"),
    ("#E3A07C", "#B5633E", "M100 168C100 150 96 138 30 96C20 88 26 64 46 50C66 38 88 42 98 58L100 72L102 58C112 42 134 38 154 50C174 64 180 88 170 96C104 138 100 150 100 168Z"),
    ("#C9D48A", "#8A9A45", "M100 168C70 168 44 148 40 118L54 120C38 104 34 84 42 64L56 72C52 50 66 30 100 16C134 30 148 50 144 72L158 64C166 84 162 104 146 120L160 118C156 148 130 168 100 168Z"),
]
VEINS = {0: "M100 150L70 118M100 150L130 118M100 112L76 82M100 112L124 82", 2: "M100 150L52 122M100 150L148 122M100 120L60 92M100 120L140 92", 3: "M100 142L62 112M100 142L138 112M100 104L68 76M100 104L132 76",
         4: "M100 130L88 108M100 130L112 108M100 92L89 70M100 92L111 70", 6: "M100 150L50 82M100 150L74 62M100 150L126 62M100 150L150 82"}


def leaf(number):
    light, dark, outline = LEAVES[number]
    veins = VEINS.get(number, "M100 146L68 118M100 146L132 118M100 112L72 84M100 112L128 84")
    top = 60 if number not in (5, 6) else 80
    return svg(BOX, [line("M100 190V160", dark, 9), path(outline, "url(#l)"), line(f"M100 172V{top}", "#fff", 5, opacity=".55"), line(veins, "#fff", 3.6, opacity=".42"),
                     line("M58 96C60 72 70 54 84 44" if number not in (4,) else "M86 84C88 66 92 50 97 38", "#fff", 6, opacity=".35")], {"l": ball(light, dark, at=(0.34, 0.22), r=0.95)})


VANE = "M34 186C48 120 62 60 178 14C188 60 170 96 150 112L128 112L142 122C126 140 112 148 96 152L76 146L84 157C66 162 54 164 50 166Z"
SHAFT = "M28 192C50 132 92 78 146 46"
# Light, dark, shaft, and what is on it.
FEATHERS = [
    ("#E0A66F", "#A35F34", "#7A4526", line("M74 116L78 84M98 88L104 60M92 120L122 112M112 96L142 90", "#7A4526", 4, opacity=".4")),
    ("#8FD0C4", "#2A8C82", "#0B5F59", line("M52 160Q64 138 92 150M66 122Q86 112 132 122M86 88Q112 80 164 96M124 46Q150 44 180 52", "#fff", 8, opacity=".55")),
    ("#F6B7A8", "#CF6F63", "#9A463C", "".join(circle(x, y, r, "#fff", opacity=".6") for x, y, r in ((84, 124, 8), (112, 120, 9), (108, 80, 9), (138, 90, 10), (150, 52, 8)))),
    ("#D0BCE6", "#8464A9", "#5A4080", path("M128 44Q152 26 178 14C186 46 180 74 166 94Q140 82 128 44Z", "#fff", opacity=".5") + path("M142 42Q158 30 171 24C176 44 173 62 164 76Q148 66 142 42Z", "#8464A9", opacity=".6")),
    ("#A9D2EC", "#4D84B4", "#2C5D8A", circle(142, 60, 28, "#DCEFF8") + circle(142, 60, 19, "#2A8C82") + circle(144, 58, 10, "#17416B")),
    ("#BBDDA6", "#5E9E75", "#3B7350", path("M34 186C48 120 62 60 178 14C120 52 74 110 50 166Z", "#fff", opacity=".42")),
    ("#F3CBA0", "#CE8A55", "#8A5427", line("M62 140L92 140M76 110L130 116M94 84L156 92M118 60L174 66M144 38L182 40", "#9A5C34", 6, opacity=".5")),
    ("#F4F1EC", "#B9B3C4", "#7C7590", "".join(path(f"M{x} {y}l7 -12l5 13q-6 6 -12 -1Z", "#5C5570", opacity=".55") for x, y in ((72, 134), (98, 124), (92, 96), (124, 98), (116, 70), (146, 74), (142, 46), (166, 50)))),
]


def feather(number):
    light, dark, shaft, pattern = FEATHERS[number]
    return svg(BOX, [path(VANE, "url(#v)"), group(pattern, clip_path="url(#c)"), path("M52 160C62 116 96 62 178 14C116 40 70 76 52 160Z", "#fff", opacity=".22"), line(SHAFT, shaft, 7)],
               {"v": down(light, dark, to=(0.6, 1)), "c": clip(f'<path d="{VANE}"/>')})


def smile(x, y, s=1):
    """The face that all code pictures wear."""
    return group(oval(-17, 0, 6, 7, INK), oval(17, 0, 6, 7, INK), circle(-19, -2.6, 2.2, "#fff"), circle(15, -2.6, 2.2, "#fff"), line("M-9 11q9 9 18 0", INK, 4.4),
                 oval(-31, 11, 7, 5, "#F08C6E", opacity=".6"), oval(31, 11, 7, 5, "#F08C6E", opacity=".6"), at=(x, y), scale=f"{s:g}")


def code_pictures():
    rays = "".join(path("M-13 -62L0 -92L13 -62Z", "#EFA45C", transform=f"translate(100 100) rotate({a})") for a in range(0, 360, 45))
    yield "sun", [rays, circle(100, 100, 58, "url(#s)"), line("M62 84C66 70 76 60 90 56", "#fff", 7, opacity=".5"), smile(100, 104)]
    yield "boat", [path("M104 20L104 118H40Q60 60 104 20Z", "url(#r)"), path("M112 42L112 118H158Q150 70 112 42Z", "url(#p)"), rect(103, 14, 8, 112, "#8A5C3C", 4), path("M22 124H178L158 168Q154 176 144 176H56Q46 176 42 168Z", "url(#h)"), line("M38 134H100", "#fff", 5, opacity=".35"), smile(100, 148, .8)]
    tail = path("M0 0L-16 -9V9ZM0 0L16 -9V9Z", "#EB8676")
    yield "kite", [line("M100 132C80 148 128 156 112 172C100 184 84 180 76 190", "#8A5C3C", 5), group(tail, at=(104, 152), turn=30), group(tail, at=(98, 180), turn=-24), path("M100 8L168 70L100 136L32 70Z", "url(#b)"), path("M100 8L168 70H100ZM100 136L32 70H100Z", "#fff", opacity=".32"), line("M48 64L92 24", "#fff", 5, opacity=".5"), smile(100, 72, .86)]
    yield "apple", [path("M100 54C98 38 100 26 110 16", "none", stroke="#8A5C3C", stroke_width=9, stroke_linecap="round"), path("M112 36C124 14 152 14 166 26C156 46 130 50 112 36Z", "url(#g)"), path("M100 58C118 40 176 44 172 104C170 150 142 186 118 182C108 180 92 180 82 182C58 186 30 150 28 104C24 44 82 40 100 58Z", "url(#r)"), line("M46 98C46 80 54 68 66 64", "#fff", 8, opacity=".5"), smile(100, 118)]
    yield "star", [path("M100 14Q106 14 109 21L129 66L177 71Q192 74 182 86L146 119L157 168Q158 184 144 178L100 152L56 178Q42 184 43 168L54 119L18 86Q8 74 23 71L71 66L91 21Q94 14 100 14Z", "url(#p)"), line("M70 78L84 74L94 52", "#fff", 6, opacity=".45"), smile(100, 108, .92)]
    yield "fish", [path("M138 100C152 78 172 62 190 62C182 84 182 116 190 138C172 138 152 122 138 100Z", "url(#s)"), path("M82 56C92 30 118 26 130 36C124 48 122 56 120 64Z", "url(#s)"), path("M10 104C28 64 66 48 100 54C130 60 148 82 152 100C148 122 130 146 100 150C66 156 28 142 10 104Z", "url(#b)"),
                   line("M100 78q12 22 0 48M120 84q9 16 0 34", "#fff", 6, opacity=".5"), path("M84 140C92 164 108 168 116 160C112 150 112 144 112 138Z", "url(#s)"), line("M36 86C48 72 62 66 78 66", "#fff", 6, opacity=".5"), smile(58, 100, .76)]
    yield "tree", [path("M86 130H114L120 190H80Z", "url(#w)"), circle(60, 104, 40, "url(#g)"), circle(142, 104, 40, "url(#g)"), circle(100, 62, 50, "url(#g)"), circle(100, 110, 46, "url(#g)"), line("M64 54C68 38 80 28 94 26", "#fff", 7, opacity=".4"), smile(100, 92)]
    yield "ball", [circle(100, 100, 84, "url(#t)"), path("M100 16C60 30 60 170 100 184C140 170 140 30 100 16Z", "#FFF6E6"), path("M20 76Q100 48 180 76Q184 90 183 104Q100 70 17 104Q16 90 20 76Z", "#EB9A8B", opacity=".95"), line("M40 66C50 46 62 36 78 30", "#fff", 7, opacity=".5"), smile(100, 126, .9)]
    yield "hat", [path("M44 128C40 66 60 22 100 22C140 22 160 66 156 128Z", "url(#p)"), path("M42 112Q100 134 158 112L157 134Q100 156 43 134Z", "url(#r)"), path("M10 150C10 130 40 122 44 128Q100 152 156 128C160 122 190 130 190 150C190 172 148 182 100 182C52 182 10 172 10 150Z", "url(#p)"), path("M150 116C152 84 164 64 180 56C184 82 176 104 160 120Z", "url(#t)"), line("M62 76C66 56 74 44 86 38", "#fff", 7, opacity=".45"), smile(100, 84, .84)]


CODE_PENS = {"h": ball("#9BD6CB", "#3C9C91"), "s": ball("#FBD3A0", "#E98F4C"), "r": ball("#F7AFA0", "#D2685A"), "p": ball("#CDB6E6", "#8464A9"), "t": ball("#6CC2B6", "#17716A"), "b": ball("#A9D2EC", "#4D84B4"), "g": ball("#B4DB9F", "#5A9C5E"), "w": down("#B98A63", "#8A5C3C")}


def language():
    """Many languages: two people's bubbles and the world, and no letters of any."""
    return svg(BOX, [path("M74 20H168Q186 20 186 38V96Q186 114 168 114H162L166 140L136 114H74Q56 114 56 96V38Q56 20 74 20Z", "url(#b)"), line("M112 48H164M112 68H150", "#fff", 8),
                     path("M30 66H112Q130 66 130 84V148Q130 166 112 166H78L46 192L50 166H30Q12 166 12 148V84Q12 66 30 66Z", "url(#t)"), circle(71, 116, 34, "#EAF6F8"),
                     line("M71 82C52 92 52 140 71 150C90 140 90 92 71 82ZM38 116H104M43 99H99M43 133H99", TEAL, 5), circle(71, 116, 34, "none", stroke=TEAL, stroke_width=6), line("M24 82q2 -6 10 -6", "#fff", 5, opacity=".5")],
               {"b": down("#CFEAF2", "#8CC6DC"), "t": down("#A9D6CD", "#5FAFA3")})


def files():
    yield from tree.files()
    for number in range(8):
        yield f"symbol/leaf-{number + 1}", leaf(number)
        yield f"symbol/feather-{number + 1}", feather(number)
    for number, (_, parts) in enumerate(code_pictures(), 1):
        yield f"symbol/picture-code-{number}", svg(BOX, parts, CODE_PENS)
    yield "symbol/language", language()
