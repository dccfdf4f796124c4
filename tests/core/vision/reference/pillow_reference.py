#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: Faces Studio contributors
"""Draws faces and writes them, and what Pillow makes of them, as text PGM and PPM beside this script."""
from pathlib import Path

from PIL import Image, ImageFilter

HERE = Path(__file__).parent


def inside(x, y, cx, cy, rx, ry):
    return (x - cx) ** 2 * ry * ry + (y - cy) ** 2 * rx * rx <= rx * rx * ry * ry


def tone(x, y, side):
    """A grey face of 64 units a side: backdrop, hair, head, eyes, glasses, mouth, and noise that no filter hides."""
    u, v = x * 64 // side, y * 64 // side
    noise = (x * 37 + y * 101 + x * y * 7) % 23
    if abs(v - 28) == 5 and 14 <= u <= 50:
        return 0
    if inside(u, v, 24, 29, 3, 2) or inside(u, v, 40, 29, 3, 2):
        return 255 if (u + v) % 2 else 8
    if v == 46 and 25 <= u <= 39:
        return 70
    if inside(u, v, 32, 34, 17, 22) and v > 16:
        return 150 + u + noise
    if inside(u, v, 32, 27, 22, 23):
        return 30 + noise * 2
    return 240 - v * 2 + noise // 2


def grey_face(side):
    face = Image.new("L", (side, side))
    face.putdata([min(255, tone(x, y, side)) for y in range(side) for x in range(side)])
    return face


def colour_face(side):
    def colour(x, y):
        t = min(255, tone(x, y, side))
        return (t, (t * 3 // 4 + x * 2) % 256, (255 - t + y) % 256)
    face = Image.new("RGB", (side, side))
    face.putdata([colour(x, y) for y in range(side) for x in range(side)])
    return face


def save(name, picture):
    colour = picture.mode == "RGB"
    numbers = [n for p in picture.getdata() for n in (p if colour else (p,))]
    width = picture.width * (3 if colour else 1)
    lines = [" ".join(map(str, numbers[i:i + width])) for i in range(0, len(numbers), width)]
    text = "\n".join(["P3" if colour else "P2", f"{picture.width} {picture.height}", "255"] + lines) + "\n"
    (HERE / f"{name}.{'ppm' if colour else 'pgm'}").write_text(text)


def alterations(prefix, face):
    side = face.width
    narrow, wide, zoom = (side * n // 64 for n in (50, 78, 84))
    canvas = Image.new(face.mode, face.size)
    canvas.paste(face.resize((narrow, side), Image.BICUBIC), ((side - narrow) // 2, 0))
    cut, cut_wide = (zoom - side) // 2, (wide - side) // 2
    zoomed = face.resize((zoom, zoom), Image.BICUBIC).crop((cut, cut, cut + side, cut + side))
    blur = ImageFilter.BoxBlur(1)
    save(f"{prefix}_itself", face)
    save(f"{prefix}_mirror", face.transpose(Image.FLIP_LEFT_RIGHT))
    save(f"{prefix}_right", face.rotate(-22))
    save(f"{prefix}_left", face.rotate(22))
    save(f"{prefix}_narrow", canvas)
    save(f"{prefix}_widen", face.resize((wide, side), Image.BICUBIC).crop((cut_wide, 0, cut_wide + side, side)))
    save(f"{prefix}_zoomed", zoomed)
    save(f"{prefix}_blurred", face.filter(blur))
    save(f"{prefix}_zoomed_blurred", zoomed.filter(blur))


def main():
    alterations("grey64", grey_face(64))
    alterations("colour32", colour_face(32))
    for width, height in ((20, 33), (33, 20), (64, 27), (90, 71), (7, 7)):
        save(f"grey64_to_{width}x{height}", grey_face(64).resize((width, height), Image.BICUBIC))
    face = colour_face(45)
    save("colour45", face)
    save("colour45_as_grey", face.convert("L"))
    save("colour45_as_grey_to_24", face.convert("L").resize((24, 24), Image.BICUBIC))
    save("colour45_as_grey_to_64", face.convert("L").resize((64, 64), Image.BICUBIC))
    save("colour45_to_24", face.resize((24, 24), Image.BICUBIC))
    save("colour45_to_52", face.resize((52, 52), Image.BICUBIC))


if __name__ == "__main__":
    main()
