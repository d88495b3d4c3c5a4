"""Write docs/schema/ from `tawatur schema`; read the diff before you commit it."""

from __future__ import annotations

import json
from pathlib import Path

from tawatur.schema import schemas

if __name__ == "__main__":
    folder = Path(__file__).parent.parent / "docs/schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
