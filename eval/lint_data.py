"""Refuse letters that look right and match nothing: in data files every Arabic value is written one way.

    eval/lint_data.py [FOLDER]

Persian yeh and kaf, tatweel, diacritics, bidi marks and presentation forms are errors with file and line, unless the
line says why: `# lint: reason`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

REFUSED = {
    "Persian yeh": "\u06cc",
    "Persian kaf": "\u06a9",
    "tatweel": "\u0640",
    "diacritic": "[\u064b-\u0652\u0670]",
    "bidi mark": "[\u200e\u200f\u202a-\u202e\u2066-\u2069]",
    "presentation form": "[\ufb50-\ufdff\ufe70-\ufefc]",
}
EXCUSED = re.compile(r"#\s*lint:\s*\S")


def problems(path: Path) -> list[str]:
    """Return a line for every refused character of a file."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if EXCUSED.search(line):
            continue
        names = [name for name, pattern in REFUSED.items() if re.search(pattern, line)]
        found += [
            f"{path}:{number}: {name}; write the plain letter or add `# lint: reason`" for name in names
        ]
    return found


def main() -> None:
    """Check all YAML of a folder; exit 1 when something is refused."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "src/tawatur/data"
    files = sorted(folder.rglob("*.yaml"))
    found = [line for path in files for line in problems(path)]
    print("\n".join(found) or f"{len(files)} data files are clean")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
