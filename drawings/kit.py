"""The pen box that all drawings share: palette, gradients, shapes. A file carries only the
gradients it uses, and no coordinate finer than a tenth."""

import re

INK, LINE = "#2B1A12", "#33201A"
TEAL, DEEP, CREAM = "#0B5F59", "#0B4A45", "#FFFDF6"
BLUSH = "#F08C6E"


def n(value):
    """A number as short as it may be."""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def stops(colours):
    out = []
    for at, colour in colours:
        fade = ""
        if isinstance(colour, tuple):
            colour, opacity = colour
            fade = f' stop-opacity="{opacity:g}"'
        out.append(f'<stop offset="{at:g}" stop-color="{colour}"{fade}/>')
    return "".join(out)


def down(*colours, to=(0, 1)):
    """Light above, dark below; `to` turns it."""
    steps = list(zip([i / (len(colours) - 1) for i in range(len(colours))], colours))
    return lambda name: (f'<linearGradient id="{name}" x1="0" y1="0" x2="{to[0]:g}" y2="{to[1]:g}">'
                         f"{stops(steps)}</linearGradient>")


def ball(*colours, at=(0.36, 0.24), r=0.9, mid=0.5):
    """Lit from the upper left."""
    places = [0, 1] if len(colours) == 2 else [0, mid, 1]
    steps = list(zip(places, colours))
    return lambda name: (f'<radialGradient id="{name}" cx="{at[0]:g}" cy="{at[1]:g}" r="{r:g}">'
                         f"{stops(steps)}</radialGradient>")


def halo(colour, *steps):
    """Light that ends in nothing: pairs of place and opacity."""
    return ball_steps([(at, (colour, opacity)) for at, opacity in steps])


def ball_steps(steps):
    return lambda name: f'<radialGradient id="{name}" cx=".5" cy=".5" r=".5">{stops(steps)}</radialGradient>'


def clip(shape):
    return lambda name: f'<clipPath id="{name}">{shape}</clipPath>'


def attributes(given):
    return "".join(f' {name.replace("_", "-")}="{n(value) if isinstance(value, (int, float)) and name != "opacity" else value}"'
                   for name, value in given.items() if value is not None)


def path(d, fill="none", **more):
    return f'<path d="{d}" fill="{fill}"{attributes(more)}/>'


def line(d, colour, width, **more):
    """A stroke with round ends."""
    return path(d, stroke=colour, stroke_width=width, stroke_linecap="round", stroke_linejoin="round", **more)


def circle(x, y, r, fill, **more):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}"{attributes(more)}/>'


def oval(x, y, rx, ry, fill, **more):
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{fill}"{attributes(more)}/>'


def rect(x, y, w, h, fill, r=0, **more):
    round_ = f' rx="{n(r)}"' if r else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{round_} fill="{fill}"{attributes(more)}/>'


def group(*parts, name=None, at=None, turn=None, scale=None, **more):
    """Parts that move together: moved, then turned, then scaled."""
    moves = []
    if at:
        moves.append(f"translate({n(at[0])} {n(at[1])})")
    if turn:
        moves.append(f"rotate({n(turn)})" if not isinstance(turn, tuple) else f"rotate({' '.join(map(n, turn))})")
    if scale:
        moves.append(f"scale({scale})" if not isinstance(scale, tuple) else f"scale({scale[0]:g} {scale[1]:g})")
    own = attributes({"id": name, "transform": " ".join(moves) or None, **more})
    return f"<g{own}>{''.join(parts)}</g>"


def mirrored(*parts, middle):
    return group(*parts, transform=f"translate({n(2 * middle)} 0) scale(-1 1)")


def shade(x, y, rx, ry, opacity=0.16):
    """The soft shadow under a thing."""
    return oval(x, y, rx, ry, "#1F2F33", opacity=opacity)


def svg(box, parts, pens):
    """The file: the named pens of `pens` that `parts` use, then the parts."""
    body = "\n".join(part for part in parts if part)
    defs, wanted = {}, [body]
    while wanted:
        for name in re.findall(r"url\(#([\w-]+)\)", wanted.pop()):
            if name not in defs:
                defs[name] = pens[name](name)
                wanted.append(defs[name])
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{" ".join(n(side) for side in box)}">\n'
    pen_box = f"<defs>{''.join(defs.values())}</defs>\n" if defs else ""
    return head + pen_box + body + "\n</svg>\n"
