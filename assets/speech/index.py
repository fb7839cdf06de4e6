"""The index of the voices of one file of words: written here, read by Tawny (src/content/voices.rs)
and read back here, one voice a line, so that two people who add lessons do not meet in one line."""

import json
import re

ROW = re.compile(
    r'^\s+\(id: ("[^"]+"), sum: ("[0-9a-f]{8}"), ms: (\d+), said: ("(?:[^"\\]|\\.)*"), words: \[(.*)\]\),$'
)


def read(path, engine):
    """What an index says, by id; nothing when another engine, or this one otherwise, made it."""
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    if f"    engine: {json.dumps(engine)}," not in lines:
        return {}
    rows = {}
    for line in lines:
        if found := ROW.match(line):
            id, sum, ms, said, words = found.groups()
            words = [tuple(map(int, word.split(","))) for word in re.findall(r"\(([\d, ]+)\)", words)]
            row = {"id": json.loads(id), "sum": json.loads(sum), "ms": int(ms), "said": json.loads(said), "words": words}
            rows[row["id"]] = row
    return rows


def write(path, engine, rows):
    """Writes an index in one step: a reader sees the old one or the new one."""
    lines = ["// Made by assets/speech/make: change the words or en-GB.words, and run it again.", "("]
    lines += ["    format_version: 1,", f"    engine: {json.dumps(engine)},", "    voices: ["]
    for row in sorted(rows, key=lambda row: row["id"]):
        words = ", ".join("({}, {}, {}, {})".format(*word) for word in row["words"])
        said = json.dumps(row["said"], ensure_ascii=False)
        lines.append(f'        (id: "{row["id"]}", sum: "{row["sum"]}", ms: {row["ms"]}, said: {said}, words: [{words}]),')
    lines += ["    ],", ")", ""]
    new = path.with_suffix(".new")
    new.write_text("\n".join(lines), encoding="utf-8")
    new.replace(path)


def take_away(folder, ids):
    """Deletes the sounds of a folder that no index row names; how many."""
    old = [file for file in folder.iterdir() if file.suffix != ".ogg" or file.stem not in ids]
    for file in old:
        file.unlink()
    return len(old)


def take_away_books(folder, books):
    """Deletes the voices of files of words that are gone; how many."""
    count = 0
    for path in folder.glob("*.ron"):
        if path.stem not in books:
            count += take_away(path.with_suffix(""), set())
            path.with_suffix("").rmdir()
            path.unlink()
    return count


def add_licence(path, language, narrator):
    """Writes down where a language's voices come from, the first time it has some."""
    text = path.read_text(encoding="utf-8")
    file = f'"speech/{language}/"'
    if file not in text:
        row = f'    (file: {file}, licence: "CC0-1.0", author: "the Tawny authors", source: "own words, spoken by {narrator.credit}: speech/make"),\n'
        first = text.index('    (file: "speech/')
        path.write_text(text[:first] + row + text[first:], encoding="utf-8")
