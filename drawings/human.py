"""What the people share: skins, jumpers, and a face that can be calm, worried, happy, or listen.
Head and body have the proportions of the story animals in assets/art/people."""

from kit import *

# Light, middle, shade, blush, line.
SKINS = {
    "fair": ("#FFE6D2", "#F8D2B5", "#E3AC8A", "#F08C6E", "#B5714F"),
    "light": ("#FCE0C2", "#F1C79C", "#D5A072", "#EE8A66", "#A5693F"),
    "tan": ("#EFC598", "#DCA676", "#B87F52", "#E07A58", "#8A5530"),
    "brown": ("#D9A374", "#BF8353", "#935D36", "#D66A4C", "#6E4022"),
    "dark": ("#B07B52", "#92603B", "#683F24", "#C95F48", "#48270F"),
    "deep": ("#946245", "#784B33", "#50301F", "#C05A4A", "#361C0E"),
}
# Light, shade, arm, hem.
JUMPERS = {
    "teal": ("#3FA096", "#17716A", "#1C7A72", "#135F59"),
    "rose": ("#F0A394", "#CF6F63", "#D67A6D", "#B95E54"),
    "blue": ("#86B9DC", "#4D84B4", "#5A90BE", "#41739F"),
    "plum": ("#B79AD4", "#8464A9", "#8E6EB2", "#70528F"),
    "green": ("#A3CF8E", "#639C62", "#6FA76C", "#568A58"),
}
# Light, middle, shade.
HAIRS = {
    "ginger": ("#E59A5C", "#C8713A", "#974C24"),
    "black": ("#57494C", "#382D31", "#231B20"),
    "brown": ("#8E6345", "#6B452D", "#4A2D1C"),
    "fair": ("#F3DDAE", "#DDBB7F", "#B58F54"),
    "grey": ("#E3E1DE", "#BDB9B8", "#918C8E"),
}


def pens(skin, hair, cloth, **more):
    light, middle, shade, *_ = SKINS[skin]
    out = {"sk": ball(light, middle, shade, mid=0.58), "ha": ball(*HAIRS[hair]),
           "cl": ball(*cloth[:2], at=(0.34, 0.2), r=0.95)}
    return {**out, **more}


def eyes(how, y=112, apart=30, middle=120):
    left, right = middle - apart, middle + apart
    if how in ("happy", "listen"):
        lift = -13 if how == "happy" else -11
        return line(f"M{left - 11} {y + 3}q11 {lift} 22 0M{right - 11} {y + 3}q11 {lift} 22 0", INK, 5.5)
    out = ""
    for x in (left, right):
        out += oval(x, y, 10.6, 11.6, "#FFFBF4") + oval(x, y + 0.6, 8.6, 9.4, INK) + circle(x - 2.8, y - 2.6, 3, "#fff")
    return out


def brows(how, colour, y=92, apart=30, middle=120):
    left, right = middle - apart, middle + apart
    lift = {"worried": (4, -6), "happy": (2, 1), "hand-up": (1, -1), "calm": (3, 1), "listen": (3, -2)}[how]
    if how in ("happy", "hand-up"):
        y -= 3
    outer, inner = y + lift[0], y + lift[1]
    return line(f"M{left - 12} {outer}Q{left} {y - 6 + min(lift)} {left + 11} {inner}"
                f"M{right + 12} {outer}Q{right} {y - 6 + min(lift)} {right - 11} {inner}", colour, 5)


def mouth(how, colour, y=147, middle=120):
    if how == "worried":
        return line(f"M{middle - 12} {y + 4}q6 -7 12 -3q6 4 12 -1", colour, 4.6)
    if how in ("happy", "hand-up"):
        x = middle
        return (path(f"M{x - 17} {y - 3}Q{x} {y + 3} {x + 17} {y - 3}Q{x + 15} {y + 17} {x} {y + 17}Q{x - 15} {y + 17} {x - 17} {y - 3}Z", "#8E3B34") +
                path(f"M{x - 14} {y - 1}Q{x} {y + 4} {x + 14} {y - 1}L{x + 13} {y + 3}Q{x} {y + 8} {x - 13} {y + 3}Z", "#FFFBF4") +
                oval(x, y + 13, 7, 3.6, "#E58A7B"))
    return line(f"M{middle - 13} {y}q13 11 26 0", colour, 4.6)


def features(how, skin, hair, y=0, middle=120, brow=None):
    """All of a face but its hair."""
    light, mid, shade, blush, dark = SKINS[skin]
    open_eyes = how if how in ("happy", "listen") else "open"
    look = {"worried": 2}.get(how, 0)
    return (oval(middle - 49, 137 + y, 11, 7.5, blush, opacity=".45") + oval(middle + 49, 137 + y, 11, 7.5, blush, opacity=".45") +
            eyes(open_eyes, 112 + y + look, middle=middle) +
            brows(how, brow or HAIRS[hair][2], 92 + y, middle=middle) +
            line(f"M{middle - 5} {130 + y}q5 5 10 0", dark, 4, opacity=".55") + mouth(how, dark, 148 + y, middle))


def ears(x=52, y=118, r=13, middle=120):
    right = 2 * middle - x
    return "".join(circle(at, y, r, "url(#sk)") + oval(at, y + 1, r * 0.5, r * 0.6, BLUSH, opacity=".3") for at in (x, right))
