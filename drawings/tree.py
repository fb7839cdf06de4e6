"""The class tree: bare branches, and the spots where leaves hang."""

import math

from kit import *

PENS = {"bark": lambda name: f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="30" y1="40" x2="170" y2="120">{stops([(0, "#BF8F66"), (1, "#85563A")])}</linearGradient>', "sky": down("#CFEAF2", "#FFF3D6"), "far": down("#CBE4BF", "#B4D6AC"),
        "mid": down("#B7DAA8", "#93C58B"), "near": down("#8CC089", "#5E9E75"), "sun": halo("#FFF6D8", (0, 0.95), (1, 0))}
BARK, LIGHT = "url(#bark)", "#E0B78F"


def limbs():
    """Limbs as (from, bend, to, width at both ends), in a frame of 200 x 200 with the foot at 100, 192."""
    out = []

    def grow(x, y, angle, length, width, left):
        turn = math.radians(angle)
        tx, ty = x + length * math.sin(turn), y - length * math.cos(turn)
        sway = (0.16 if left < 3 else 0) * length * (1 if angle >= 0 else -1)
        bend = ((x + tx) / 2 - sway * math.cos(turn), (y + ty) / 2 - abs(sway) * 0.5)
        thin = width * 0.62
        out.append(((x, y), bend, (tx, ty), width, thin))
        if left == 0:
            return
        for fork, share in {3: ((-46, 0.82), (-13, 0.96), (22, 0.9), (52, 0.76)), 2: ((-32, 0.8), (6, 0.86), (38, 0.72)), 1: ((-40, 0.62), (-6, 0.8), (34, 0.7))}[left]:
            lean = angle + fork * (1 if left == 3 else 0.92)
            grow(tx, ty, max(-104, min(104, lean)), length * share * (0.86 if left == 3 else 0.8), thin * 0.94, left - 1)

    grow(100, 190, 0, 60, 19, 3)
    return out


SPOTS, APART = 64, 7.5


def spots():
    """Where leaves hang, in an order that fills the crown evenly: (x, y, turn)."""
    free = []
    for (x, y), (bx, by), (tx, ty), width, _ in limbs():
        if width < 9:
            turn = math.degrees(math.atan2(tx - x, y - ty))
            for t, side in ((1, 0), (0.72, 1), (0.72, -1), (0.4, 1), (0.4, -1)):
                px, py = ((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c for a, b, c in ((x, bx, tx), (y, by, ty)))
                lean = math.radians(turn + 60 * side)
                off = 5 if side else 2
                free.append((px + off * math.sin(lean), py - off * math.cos(lean), turn + 50 * side))
    chosen = [max(free, key=lambda spot: -spot[1])]
    while len(chosen) < SPOTS:
        def gap(spot):
            return min(math.hypot(spot[0] - x, spot[1] - y) for x, y, _ in chosen)
        best = max(free, key=gap)
        if gap(best) < APART:
            break
        chosen.append(best)
    return [(round(x), round(y), round((turn + 180) % 360 - 180)) for x, y, turn in chosen]


def bare():
    """The tree alone."""
    out = []
    for (x, y), (bx, by), (tx, ty), w0, w1 in limbs():
        nx, ny = ty - y, x - tx
        size = math.hypot(nx, ny) or 1
        nx, ny = nx / size / 2, ny / size / 2
        mid = (w0 + w1) / 2
        out.append(f"M{n(x + nx * w0)} {n(y + ny * w0)}Q{n(bx + nx * mid)} {n(by + ny * mid)} {n(tx + nx * w1)} {n(ty + ny * w1)}"
                   f"A{n(w1 / 2)} {n(w1 / 2)} 0 0 1 {n(tx - nx * w1)} {n(ty - ny * w1)}Q{n(bx - nx * mid)} {n(by - ny * mid)} {n(x - nx * w0)} {n(y - ny * w0)}Z")
    joints = "".join(circle(x, y, w / 2, BARK) for (x, y), _, _, w, _ in limbs()[1:] if w > 3)
    foot = path("M93.6 140C93.6 168 89 182 72 193Q84 190 92 194Q100 190 108 194Q116 190 129 193C111 182 107 168 106.4 140Z", BARK)
    knot = oval(101, 166, 4.4, 6, "#6E4729", opacity=".55") + oval(100.4, 165.4, 2.4, 3.6, "#4A2F1B", opacity=".5")
    return group(path("".join(out), BARK), joints, foot, line("M93 186C97 172 95 150 95 138", LIGHT, 2.6, opacity=".5"), knot, name="tree")


def place():
    """A quiet hill for it, as wide as a screen; the upper right stays empty sky."""
    grass = "".join(f"M{x} 900Q{x + 5} {872 - x * 7 % 16} {x + 12} {868 - x * 7 % 16}Q{x + 12} 884 {x + 16} 900Z" for x in range(0, 1600, 34))
    flowers = "".join(circle(x + dx, y + dy, 5, "#F7E3EC") for x, y in ((120, 850), (330, 866), (1180, 862), (1420, 846)) for dx, dy in ((0, -6), (6, -1), (4, 6), (-4, 6), (-6, -1)))
    hearts = "".join(circle(x, y, 4, "#F3C98E") for x, y in ((120, 850), (330, 866), (1180, 862), (1420, 846)))
    return [rect(0, 0, 1600, 900, "url(#sky)"), circle(160, 80, 620, "url(#sun)"), path("M0 640Q300 560 700 610T1600 580V900H0Z", "url(#far)"), path("M0 720Q420 640 900 690T1600 680V900H0Z", "url(#mid)"),
            path("M0 800Q360 716 760 730Q1180 744 1600 810V900H0Z", "url(#near)"), oval(680, 770, 190, 18, "#0B3B36", opacity=".16"), group(bare(), at=(260, -12), scale="4.1"), path(grass, "#4C8C68"), flowers, hearts]


def files():
    yield "symbol/class-tree", svg((0, 0, 200, 200), [oval(108, 193, 46, 5, "#0B3B36", opacity=".14"), bare()], PENS)
    yield "place/class-tree", svg((0, 0, 1600, 900), place(), PENS)
