"""Hair and what is worn over it. `far` hangs behind the body, `behind` behind the head, `before`
on the brow under the brows and eyes, `over` in front of the shoulders."""

from kit import *

CAP = "C45 122 44 116 44 110C44 66 68 30 120 30C172 30 196 66 196 110C196 116 195 122 192 130"
SHINE = "M66 78C74 56 92 46 112 43"


def shine(d=SHINE, opacity=".3"):
    return line(d, "#fff", 6, opacity=opacity)


def curls(points, fill="url(#ha)"):
    return "".join(circle(x, y, r, fill) for x, y, r in points)


def plait(x, colour):
    """Four fat loops, a ribbon, a tuft."""
    loops = "".join(oval(x, y, rx, 13, "url(#ha)") for y, rx in ((150, 15), (169, 15), (188, 14), (206, 12)))
    lines = "".join(line(f"M{x - 11} {y}q11 8 22 0", "#974C24", 2.6, opacity=".5") for y in (156, 175, 194))
    return loops + lines + path(f"M{x - 7} 222L{x - 11} 240Q{x} 248 {x + 11} 240L{x + 7} 222Z", "#C8713A") + oval(x, 220, 11, 6.5, colour)


def far(style, child):
    if style == "long":
        return path("M120 32C178 32 200 72 202 124C204 166 212 196 202 222C180 236 60 236 38 222C28 196 36 166 38 124C40 72 62 32 120 32Z", "url(#ha)")
    return ""


def behind(style, child):
    if style == "plaits":
        return path("M120 30C176 30 200 66 198 118C197 140 190 152 180 158H60C50 152 43 140 42 118C40 66 64 30 120 30Z", "url(#ha)")
    if style == "curls":
        return curls([(60, 74, 26), (50, 98, 18), (180, 74, 26), (190, 98, 18), (78, 48, 27), (104, 36, 27), (136, 36, 27), (162, 48, 27)])
    if style == "bob":
        return path("M120 28C180 28 202 68 202 116C202 144 200 160 192 174C180 186 164 180 150 172H90C76 180 60 186 48 174C40 160 38 144 38 116C38 68 60 28 120 28Z", "url(#ha)")
    if style == "long":
        return path("M120 30C178 30 200 70 202 124C203 146 196 166 180 176H60C44 166 37 146 38 124C40 70 62 30 120 30Z", "url(#ha)")
    if style == "hijab":
        return path("M120 24C180 24 202 66 202 116C202 142 197 160 186 172C194 182 193 196 181 203C156 216 84 216 59 203C47 196 46 182 54 172C43 160 38 142 38 116C38 66 60 24 120 24Z", "url(#ta)")
    if style == "puffs":
        puff = [(0, 0, 27), (-18, -12, 15), (4, -24, 15), (22, -8, 14), (20, 14, 13), (-16, 16, 13)]
        return "".join(curls([(cx + side * x, 48 + y, r) for x, y, r in puff]) for cx, side in ((46, -1), (194, 1)))
    if style == "tousled":
        return path("M120 32C174 32 196 66 194 112L186 132H54L46 112C44 66 66 32 120 32Z", "url(#ha)")
    if style == "patka":
        return path("M50 92H190L186 132H54Z", "url(#ha)")
    return ""


def before(style, child):
    if style == "plaits":
        return (path("M120 30C174 30 196 66 196 112C184 106 172 90 164 70C148 70 130 62 120 50C110 62 92 70 76 70C68 90 56 106 44 112C44 66 66 30 120 30Z", "url(#ha)") +
                line("M120 32V50", "#974C24", 3, opacity=".5") + shine())
    if style == "curls":
        return (curls([(58, 84, 15), (70, 66, 19), (92, 54, 20), (118, 50, 19), (146, 54, 20), (170, 66, 19), (182, 84, 15)]) +
                line("M70 58q8 -10 18 -8M100 44q9 -8 18 -5M132 42q10 -2 15 6M156 54q9 0 13 8", "#8A7276", 4, opacity=".5"))
    if style == "bob":
        return (path("M120 32C176 32 196 68 196 112C190 108 186 100 184 90C164 96 142 97 120 97C98 97 76 96 56 90C54 100 50 108 44 112C44 68 64 32 120 32Z", "url(#ha)") +
                shine("M64 76C74 54 92 46 114 44") + line("M98 76q-1 10 -2 18M122 78v18M146 76q1 10 3 17", "#231B20", 2.6, opacity=".4"))
    if style == "long":
        return (path("M120 32C174 32 198 66 198 118C186 110 178 96 176 82C150 84 112 76 96 60C88 80 66 104 42 118C42 66 66 32 120 32Z", "url(#ha)") +
                path("M58 66C72 38 96 28 120 28C148 28 170 40 183 68C164 48 144 42 120 42C96 42 76 48 58 66Z", "#EB8676") +
                line("M74 48q12 -10 28 -13", "#fff", 4, opacity=".5"))
    if style == "hijab":
        inner = "M120 56C162 56 178 84 178 114C178 150 152 172 120 172C88 172 62 150 62 114C62 84 78 56 120 56Z"
        ring = "M120 24C180 24 202 66 202 116C202 160 168 190 120 190C72 190 38 160 38 116C38 66 60 24 120 24Z"
        return (path(ring + inner, "url(#ta)", fill_rule="evenodd") + line("M66 84Q84 50 120 50Q156 50 174 84", "#6D5292", 7, opacity=".55") +
                line("M57 174Q92 202 156 188M62 192Q100 212 160 200", "#6D5292", 4, opacity=".5") + line("M58 78C66 54 84 40 108 35", "#fff", 6, opacity=".35"))
    if style == "patka":
        fold = child["cloth"][2]
        return (path("M96 44C92 14 106 4 120 4C134 4 148 14 144 44Z", "url(#ta)") + line("M108 16Q116 8 126 10", "#fff", 4, opacity=".35") +
                path("M120 34C172 34 196 66 194 104C180 88 150 80 120 80C90 80 60 88 46 104C44 66 68 34 120 34Z", "url(#ta)") +
                line("M97 38Q120 48 143 38", fold, 4, opacity=".7") +
                line("M54 92C66 70 84 56 104 46M78 83C88 68 98 58 112 48M186 92C174 70 156 56 136 46M162 83C152 68 142 58 128 48", fold, 3, opacity=".45") +
                line("M47 101C62 88 90 80 120 80C150 80 178 88 193 101", fold, 4, opacity=".45") + shine("M64 80C70 66 78 56 88 50"))
    if style == "puffs":
        return (path("M120 34C168 34 192 66 192 106C180 94 164 76 142 66Q128 62 120 60Q112 62 98 66C76 76 60 94 48 106C48 66 72 34 120 34Z", "url(#ha)") +
                line("M120 36V58", "#231B20", 3.4, opacity=".55") + shine("M74 62C82 52 92 46 104 44", ".22") +
                oval(67, 60, 12, 7, "#EB8676", transform="rotate(-46 67 60)") + oval(173, 60, 12, 7, "#EB8676", transform="rotate(46 173 60)"))
    if style == "tousled":
        return (path("M46 114C40 62 70 26 118 28C124 20 134 20 140 27C184 30 202 66 194 114C188 106 184 96 182 82L168 94L158 74L142 92L128 76L108 92L96 74L80 92L70 78C66 94 56 106 46 114Z", "url(#ha)") +
                shine("M68 72C76 54 90 46 108 42", ".5"))
    return ""


def over(style, child):
    if style == "long":
        lock = "M48 140C36 170 38 204 46 224C60 226 70 212 68 190C66 172 62 160 60 148Z"
        return path(lock, "url(#ha)") + mirrored(path(lock, "url(#ha)"), middle=120)
    if style == "plaits":
        return plait(52, "#EB8676") + plait(188, "#EB8676")
    return ""
