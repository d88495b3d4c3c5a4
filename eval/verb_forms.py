"""Print the forms that the paradigm makes of a verb of saying, or write docs/verb-forms.md, the table of all verbs.

    eval/verb_forms.py قال أشار     # every form of these lemmas, by part, gender and number
    eval/verb_forms.py              # writes docs/verb-forms.md: the principal parts, a verb a line; read its diff

What is matched besides: و ف before a form, a pronoun behind it, spelling without hamza and diacritics.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tawatur.lexicon import data_folder
from tawatur.lexicon.paradigm import verb_table

TABLE = Path(__file__).parent.parent / "docs/verb-forms.md"
PARTS = {"a": "past", "b": "present", "c": "jussive", "d": "participle", "e": "masdar"}
GENDERS = {"m": "masculine", "f": "feminine", "": "either"}
NUMBERS = {"s": "singular", "d": "dual", "p": "plural"}
# The columns of the table: the first form with each code.
COLUMNS = {
    "past": "ams",
    "she": "afs",
    "present": "bms",
    "jussive": "cms",
    "participle": "dms",
    "masdar": "ems",
}

Forms = list[tuple[str, str]]


def main(lemmas: list[str]) -> None:
    """Print the verbs that are asked for, else write the table."""
    if not lemmas:
        TABLE.write_text(table(), encoding="utf-8")
        print(f"written: {TABLE}")
        return
    for lemma, form, rule, forms in verb_table(data_folder()):
        if lemma in lemmas:
            print(f"{lemma}  ({form}, {rule})")
            print("\n".join(f"  {line}" for line in spelled_out(forms)))


def spelled_out(forms: Forms) -> Iterator[str]:
    """Yield a line for each form: what it is, and the word."""
    for word, (part, gender, number) in dict.fromkeys(forms):
        yield f"{PARTS[part]:10} {GENDERS[gender]:9} {NUMBERS[number]:8} {word}"


def table() -> str:
    """Return the table of all verbs as Markdown, in the order of their files."""
    head = ["verb", "class", *COLUMNS, "forms"]
    lines = ["# Verbs of saying: the forms that the paradigm makes", "", *INTRODUCTION, "", *_rows([head])]
    lines += ["|" + " --- |" * len(head)]
    lines += _rows(_row(lemma, form, forms) for lemma, form, _, forms in verb_table(data_folder()))
    return "\n".join(lines) + "\n"


INTRODUCTION = (
    "Made by `eval/verb_forms.py` from `data/verbs` and `data/paradigm`; a test compares. The last column counts all",
    "forms of the verb; `eval/verb_forms.py قال` prints them.",
)


def _rows(rows: Iterable[list[str]]) -> list[str]:
    return ["| " + " | ".join(row) + " |" for row in rows]


def _row(lemma: str, form: str, forms: Forms) -> list[str]:
    first = {code: word for word, code in reversed(forms)}
    return [lemma, form, *(first.get(code, "") for code in COLUMNS.values()), str(len(dict.fromkeys(forms)))]


if __name__ == "__main__":
    main(sys.argv[1:])
