from __future__ import annotations

import os
from pathlib import Path

from tawatur.lexicon import _forget_older


def test_only_the_newest_compiled_forms_are_kept(tmp_path: Path) -> None:
    for n in range(12):
        path = tmp_path / f"{n:016x}.json"
        path.write_text("{}", encoding="utf-8")
        os.utime(path, (n, n))
    lemmas = tmp_path / "lemmas-1.0-plain.json"
    lemmas.write_text("{}", encoding="utf-8")
    _forget_older(tmp_path / f"{11:016x}.json")
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        *(f"{n:016x}.json" for n in range(4, 12)),
        lemmas.name,
    ]
