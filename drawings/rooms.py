"""Things that stand in scenes, and the pens of scenes: one family with the older scenes in
assets/art/scene (960 x 600, floor from about 420, light from the upper left)."""

from kit import *

BOX = (0, 0, 960, 600)
PENS = {
    "wood": down("#E6BD8C", "#C8945F"), "wood2": down("#C99663", "#A06C40"), "white": down("#FFFFFF", "#E9F0EE"),
    "scr": down("#BDE6F3", "#7FC3DC"), "dark": down("#5C7479", "#33484F"), "skyw": down("#CFEAF2", "#FFF3D6"),
    "teal": down("#3FA096", "#17716A"), "rose": down("#F3AE9F", "#D97F70"), "plum": down("#C3ABDD", "#8E6EB2"),
    "green": down("#A9D394", "#6BA56A"), "blue": down("#9CC9E6", "#5E97C4"), "sand": down("#FBE3C0", "#EBC08A"),
    "glow": halo("#D4F4FA", (0, 0.95), (0.4, 0.45), (1, 0)), "warm": halo("#FFF0C8", (0, 0.9), (1, 0)),
    "beam": lambda name: f'<linearGradient id="{name}" x1="0" y1="0" x2=".6" y2="1">{stops([(0, ("#FFF6DA", 0.6)), (1, ("#FFF6DA", 0))])}</linearGradient>',
    "night": down("#33566E", "#6C8FA3", "#C9B9A6"), "gsky": down("#BFE4F2", "#E9F3DC"), "top": down("#EBC697", "#D5A471"),
}
INK2 = "#1F2F33"


def room(wall, floor, seam="#9A6A40", skirting=CREAM):
    """Wall, floorboards that run to one point, a white skirting."""
    pens = {"wall": down(*wall, to=(1, 0.6)), "floor": down(*floor)}
    boards = "".join(f"M{480 + 78 * i} 420L{480 + 210 * i} 600" for i in range(-6, 7))
    parts = [rect(0, 0, 960, 420, "url(#wall)"), rect(0, 420, 960, 180, "url(#floor)"),
             line(boards, seam, 2.5, opacity=".35"), line("M0 454H960M0 512H960", seam, 2, opacity=".22"),
             rect(0, 404, 960, 18, skirting), rect(0, 420, 960, 10, INK2, opacity=".07")]
    return pens, "".join(parts)


def window(x, y, w, h, curtain=None, sky="skyw", hills=("#BFDDB0", "#93C58B"), extra="", beam=True):
    out = rect(x - 12, y - 12, w + 24, h + 24, "url(#white)", 10) + rect(x, y, w, h, f"url(#{sky})", 4) + extra
    out += path(f"M{x} {n(y + h * .7)}Q{n(x + w * .3)} {n(y + h * .5)} {n(x + w * .6)} {n(y + h * .66)}T{x + w} {n(y + h * .58)}V{y + h}H{x}Z", hills[0])
    out += path(f"M{x} {n(y + h * .84)}Q{n(x + w * .4)} {n(y + h * .7)} {x + w} {n(y + h * .84)}V{y + h}H{x}Z", hills[1])
    out += line(f"M{n(x + w / 2)} {y}V{y + h}M{x} {n(y + h * .48)}H{x + w}", "#fff", 8)
    out += rect(x - 22, y + h + 10, w + 44, 14, "url(#white)", 6) + rect(x - 18, y + h + 24, w + 36, 6, INK2, 3, opacity=".08")
    if curtain:
        out += rect(x - 44, y - 30, w + 88, 9, "#B07A4C", 4.5)
        out += path(f"M{x - 36} {y - 24}h54c-2 {n(h * .5)} -14 {n(h * .7)} -32 {h + 44}h-26c6 {n(-h * .6)} 2 {n(-h * .8)} 4 {-h - 44}Z", f"url(#{curtain})")
        out += path(f"M{x + w + 36} {y - 24}h-54c2 {n(h * .5)} 14 {n(h * .7)} 32 {h + 44}h26c-6 {n(-h * .6)} -2 {n(-h * .8)} -4 {-h - 44}Z", f"url(#{curtain})")
    if beam:
        out += path(f"M{x} {y + h}H{x + w}L{x + w + 240} 600H{x + 120}Z", "url(#beam)", opacity=".55")
    return out


def plant(x, y, scale, pot="rose"):
    return group(shade(4, 0, 30, 6),
                 path("M-2 -40C-30 -50 -44 -80 -38 -104C-18 -96 -4 -74 0 -44C0 -80 4 -110 22 -126C34 -100 22 -66 6 -42C20 -66 40 -76 54 -74C50 -54 30 -40 8 -36Z", "url(#green)"),
                 path("M-24 -42H24L18 0H-18Z", f"url(#{pot})"), rect(-27, -48, 54, 12, f"url(#{pot})", 5), at=(x, y), scale=f"{scale:g}")


BOOKS = ("#C7736A", "#7DB5A9", "#D98A76", "#6BA56A", "#8E6EB2", "#5E97C4", "#E7C08C", "#3FA096", "#B99BD6")


def books(x, y, count, high=50, seed=0):
    """A row that stands on y."""
    out = ""
    for i in range(count):
        w, h = (15, 12, 18)[(i + seed) % 3], high * (1, 0.86, 0.94, 0.8)[(i * 3 + seed) % 4]
        out += rect(x, y - h, w, h, BOOKS[(i * 4 + seed) % 9], 2.5) + rect(x + 3, y - h + 10, w - 6, 4, "#fff", 2, opacity=".5")
        x += w + 2
    return out


def shelf(x, y, w, seed=0, count=5):
    return rect(x, y, w, 12, "url(#wood)", 4) + rect(x + 4, y + 12, w - 8, 6, INK2, 3, opacity=".08") + books(x + 10, y, count, seed=seed)


def frame(x, y, w, h, inside="", turn=0):
    return group(rect(x, y, w, h, CREAM, 5, stroke="#E3D6BC", stroke_width=2), inside, turn=(turn, x + w / 2, y + h / 2) if turn else None)


def boat(x, y, s=1):
    return group(path("M-26 8H26L16 20H-16Z", "#3FA096"), path("M0 4V-30L22 4Z", "#F0B7A6"), path("M-3 4V-22L-20 4Z", "#F7D6CA"), at=(x, y), scale=f"{s:g}")


def flower(x, y, s=1):
    petals = "".join(circle(0, -10, 8, "#EBA79B", transform=f"rotate({a})") for a in range(0, 360, 72))
    return group(line("M0 4V34", "#5E9E75", 4), petals, circle(0, 0, 5.6, "#FBE3C0"), at=(x, y), scale=f"{s:g}")


def sunny(x, y, s=1):
    rays = "".join(line("M0 -19v-7", "#EFC48C", 4, transform=f"rotate({a})") for a in range(0, 360, 45))
    return group(rays, circle(0, 0, 13, "#F3C98E"), at=(x, y), scale=f"{s:g}")


def rug(y, rx, colours=("#EBC3B4", "#F6DDD2"), x=480):
    return oval(x, y, rx, 48, colours[0]) + oval(x, y - 2, rx * .86, 38, colours[1])


def lamp(x, floor=552):
    """A standing lamp with its light."""
    return (circle(x, 210, 210, "url(#warm)") + shade(x, floor, 40, 7) + line(f"M{x} 240V{floor - 6}", "#8B5A3C", 8) +
            oval(x, floor - 3, 34, 8, "#A06C40") + path(f"M{x - 38} 160H{x + 38}L{x + 62} 244H{x - 62}Z", "url(#sand)") +
            path(f"M{x - 34} 166h20l-12 72h-28Z", "#fff", opacity=".35"))


def bubble(x, y, w, h, fill, side="left", lines=(0.8, 0.5), ink="#fff", r=None):
    """A speech bubble with lines instead of words."""
    r = r or min(18, h * 0.42)
    tx = x + 14 if side == "left" else x + w - 14
    d = 1 if side == "left" else -1
    out = path(f"M{tx} {y + h - 6}l{-4 * d} 18l{22 * d} -14Z", fill) + rect(x, y, w, h, fill, r)
    step = h / (len(lines) + 1)
    for i, share in enumerate(lines):
        out += line(f"M{n(x + 16)} {n(y + step * (i + 1))}h{n((w - 32) * share)}", ink, max(3.4, h * 0.12))
    return out


def tablet(x, y, w, h, inside, clip_name="tab"):
    """Upright, lit, with `inside` drawn on its screen (own coordinates)."""
    return (oval(x + w / 2, y + h / 2, w * .95, h * .95, "url(#glow)") + rect(x, y, w, h, "url(#dark)", 22) +
            group(rect(x + 16, y + 16, w - 32, h - 32, "#EAF8FB", 10), inside, clip_path=f"url(#{clip_name})") +
            circle(x + w / 2, y + 8, 2.6, "#8FA6AB"))


def screen_clip(x, y, w, h, r=10):
    return clip(rect(x, y, w, h, "#fff", r))


def monitor(x, y, w, h, inside, clip_name="mon"):
    """A computer's screen on its foot."""
    mid = x + w / 2
    return (oval(mid, y + h / 2, w * .86, h * .95, "url(#glow)") + path(f"M{mid - 26} {y + h}h52l8 34h-68Z", "#8FA6AB") + rect(mid - 60, y + h + 30, 120, 10, "#6D858B", 5) +
            rect(x, y, w, h, "url(#dark)", 16) + group(rect(x + 14, y + 14, w - 28, h - 28, "#EFFAFC", 6), inside, clip_path=f"url(#{clip_name})"))


def keyboard(x, y, w=170):
    return (rect(x, y, w, 22, "#E9F0EE", 6) + line("".join(f"M{x + 12} {y + k}H{x + w - 12}" for k in (7, 14)), "#B9CBCB", 4, stroke_dasharray="7 5") +
            oval(x + w + 30, y + 11, 14, 10, "#E9F0EE") + line(f"M{x + w + 30} {y + 3}v6", "#B9CBCB", 2.4))


def table(y=424, x=60, w=840, deep=72, legs=True):
    out = shade(x + w / 2, 590, w * .47, 12)
    if legs:
        out += rect(x + 60, y + 60, 26, 600 - y - 64, "#A06C40", 6) + rect(x + w - 86, y + 60, 26, 600 - y - 64, "#A06C40", 6)
    return (out + path(f"M{x + 80} {y}H{x + w - 80}L{x + w} {y + deep}H{x}Z", "url(#wood)") + rect(x, y + deep - 2, w, 26, "url(#wood2)", 9) +
            path(f"M{x + 80} {y}h250l-120 {deep}H{x}Z", "#fff", opacity=".14"))


def critter(x, y, s, fill, kind):
    """A made-up creature of a made-up game."""
    tops = {
        "ears": path("M-20 -18L-26 -42L-5 -27ZM20 -18L26 -42L5 -27Z", fill),
        "horns": line("M-8 -24q-2 -12 -12 -14M8 -24q2 -12 12 -14", "#8B6A5C", 5) + circle(-20, -39, 5, fill) + circle(20, -39, 5, fill),
        "leaf": path("M0 -24C-14 -34 -12 -50 0 -56C12 -50 14 -34 0 -24Z", "#6BA56A"),
        "crest": path("M-16 -22L-10 -42L0 -28L10 -42L16 -22Z", fill),
    }
    return group(shade(0, 27, 28, 5, 0.14), tops[kind], circle(0, 0, 28, fill), circle(-9, -3, 4, INK), circle(11, -3, 4, INK),
                 line("M-6 8q7 6 14 0", INK, 3.4), oval(-17, 6, 5, 3.5, "#F3B6A6", opacity=".8"), oval(19, 6, 5, 3.5, "#F3B6A6", opacity=".8"),
                 line("M-19 -12q6 -10 16 -11", "#fff", 4, opacity=".35"), at=(x, y), scale=f"{s:g}")


def question(x, y, s=0.54, colour=TEAL):
    return group(line("M-20 -22C-20 -44 22 -46 22 -20C22 -2 0 -2 0 16", colour, 12), circle(0, 38, 8, colour), at=(x, y), scale=f"{s:g}")


def teddy(x, y, s):
    return group(shade(0, 44, 44, 8), oval(0, 24, 34, 30, "#C98A55"), oval(0, 28, 20, 19, "#FCE6C4"), circle(-30, 10, 12, "#C98A55"), circle(30, 10, 12, "#C98A55"),
                 circle(-20, 46, 14, "#C98A55"), circle(20, 46, 14, "#C98A55"), circle(-26, -50, 12, "#C98A55"), circle(26, -50, 12, "#C98A55"), circle(0, -26, 34, "#D89A63"),
                 oval(0, -16, 18, 15, "#FCE6C4"), circle(-12, -30, 4.4, INK), circle(12, -30, 4.4, INK), oval(0, -22, 5, 3.6, "#8B5A3C"), line("M-6 -12q6 5 12 0", INK, 3),
                 line("M-24 -42q6 -12 18 -14", "#fff", 5, opacity=".3"), at=(x, y), scale=f"{s:g}")
