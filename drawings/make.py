#!/usr/bin/env python3
"""Draws Tawny's generated pictures into assets/art.

    drawings/make.py           write all of them
    drawings/make.py --check   write nothing; say which differ from what is drawn here
"""

import importlib
import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
ART = HERE.parent / "assets" / "art"
MODULES = ("owl", "people", "grown_ups", "scenes", "symbols", "desk")
FILE_BYTES_MAX = 30_000


def main():
    only_check = "--check" in sys.argv[1:]
    differ = []
    for module in MODULES:
        for name, text in importlib.import_module(module).files():
            if len(text) > FILE_BYTES_MAX:
                sys.exit(f"{name} is {len(text)} bytes: draw it with fewer parts, at most {FILE_BYTES_MAX}")
            file = ART / f"{name}.svg"
            if not file.exists() or file.read_text() != text:
                differ.append(name)
                if not only_check:
                    file.write_text(text)
    print("\n".join(differ) or "all as drawn")
    return 1 if only_check and differ else 0


if __name__ == "__main__":
    sys.exit(main())
