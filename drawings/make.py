#!/usr/bin/env python3
"""Draws Tawny's generated pictures into assets/art.

    drawings/make.py           write all of them
    drawings/make.py --check   write nothing; say which differ from what is drawn here
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import importlib

sys.dont_write_bytecode = True

ART = pathlib.Path(__file__).parent.parent / "assets" / "art"
BYTES_MAX = 30_000
MODULES = [m for m in ("owl", "people", "grown_ups", "scenes", "symbols", "desk") if (pathlib.Path(__file__).parent / f"{m}.py").exists()]


def main():
    only_check = "--check" in sys.argv[1:]
    differ = []
    for module in MODULES:
        for name, text in importlib.import_module(module).files():
            assert len(text) <= BYTES_MAX, f"{name}: {len(text)} bytes"
            file = ART / f"{name}.svg"
            if not file.exists() or file.read_text() != text:
                differ.append(name)
                if not only_check:
                    file.write_text(text)
    print("\n".join(differ) or "all as drawn")
    return 1 if only_check and differ else 0


if __name__ == "__main__":
    sys.exit(main())
