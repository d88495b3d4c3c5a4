"""The forms of a verb of saying, made from its lemma and class: «أعلن» → أعلنت، يعلن، معلنا، إعلانه."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tawatur.lexicon.source import Row, rows
from tawatur.text import fold_word

__all__ = ["OWNERS", "PARTS", "classes", "verb_forms", "verb_table", "with_owner"]

PARTS = ("past", "past_short", "past_open", "present", "jussive", "participle", "participle_open", "masdar")
OWNERS = ("هما", "ها", "هم", "هن", "ه")
_PARADIGM_KEYS = frozenset({"form", "example", *PARTS})
_RADICALS = "فعل"


def classes(folder: Path) -> dict[str, dict[str, str]]:
    """Return the principal parts of every class of verbs; raises DataError."""
    return {row.text("form"): _class(row) for row in rows(folder, "paradigm/*.yaml")}


def verb_table(folder: Path) -> Iterator[tuple[str, str, str, list[tuple[str, str]]]]:
    """Yield every verb as it is matched: lemma, class, rule and its forms as they are spelt, each with its code."""
    patterns = classes(folder)
    for row in rows(folder, "verbs/*.yaml"):
        never = {fold_word(word) for word in row.texts("never")}
        made = _spelled(_principal_parts(row, patterns[row.text("form")]))
        forms = [(word, code) for word, code in made if fold_word(word) not in never]
        forms += [(noun, "ems") for noun in row.texts("nouns")] + [
            (word, "ams") for word in row.texts("forms")
        ]
        yield row.text("lemma"), row.text("form"), row.rule, forms


def verb_forms(row: Row, patterns: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield every form of a verb, folded, with its code: part, gender, number («اكدت», "afs")."""
    pattern = patterns.get(row.text("form"))
    if pattern is None:
        raise row.wrong(f"`form` must be one of {', '.join(patterns)}")
    never = {fold_word(word) for word in row.texts("never")}
    for word in never:
        yield word, ""
    for key, code in _spelled(_principal_parts(row, pattern)):
        if fold_word(key) not in never:
            yield fold_word(key), code
    for noun in row.texts("nouns"):
        yield from ((fold_word(key), code) for key, code in _masdar(noun))
    for key in row.texts("forms"):
        yield fold_word(key), "ams"


def _masdar(masdar: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a verbal noun, each with its code: «إعلان», «الإعلان», «إعلانه»."""
    yield masdar, "ems"
    yield "ال" + masdar, "ems"
    for owner in OWNERS:
        yield from (
            (form, f"e{'f' if owner in ('ها', 'هن') else 'm'}s") for form in with_owner(masdar, owner)
        )


def with_owner(noun: str, owner: str) -> Iterator[str]:
    """«دخول» → «دخوله»; a hamza behind an alif is written by its case: «ادعاءه», «ادعاؤه», «ادعائه»."""
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
    yield stem + owner
    if noun.endswith("اء"):
        yield from (stem[:-1] + seat + owner for seat in "ؤئ")


def _class(row: Row) -> dict[str, str]:
    row.only(_PARADIGM_KEYS)
    return {part: str(row.values[part]) for part in PARTS if row.values.get(part)}


def _principal_parts(row: Row, pattern: dict[str, str]) -> dict[str, str]:
    lemma, past = row.text("lemma"), pattern.get("past", "")
    root: list[str] = []
    if past and "past" not in row.values:
        root = [letter for letter, mould in zip(lemma, past, strict=False) if mould in _RADICALS]
        if len(lemma) != len(past) or _cast(past, past, root) != lemma:
            raise row.wrong(f"`{lemma}` is not of the form {past}")
    made = {part: _cast(mould, past, root) for part, mould in pattern.items()} if root else {}
    return {"past": lemma, **made, **{part: str(row.values[part]) for part in PARTS if part in row.values}}


def _cast(mould: str, past: str, root: list[str]) -> str:
    """Put a root into a mould: «يفعل» with أ ع ل ن's radicals gives «يعلن»."""
    letters = dict(zip([c for c in past if c in _RADICALS], root, strict=False))
    return "".join(letters.get(c, c) for c in mould)


def _spelled(parts: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield from _past(parts["past"], parts.get("past_open"), parts.get("past_short"))
    if "present" in parts:
        yield from _present(parts["present"], parts.get("jussive"))
    if "jussive" in parts:
        # Only where no ending follows is the jussive shorter: «لم يشر», but «لم يشيروا».
        for first, gender in (("ي", "m"), ("ت", "f")):
            yield first + parts["jussive"][1:], f"c{gender}s"
    if parts.get("participle"):
        yield from _participle(parts["participle"], parts.get("participle_open"))
    if parts.get("masdar"):
        yield from _masdar(parts["masdar"])


def _past(past: str, opened: str | None, short: str | None) -> Iterator[tuple[str, str]]:
    stem = opened or past
    yield past, "ams"
    yield stem + "ت", "afs"
    yield stem + "تا", "afd"
    yield stem + "وا", "amp"
    yield (opened + "يا" if opened else past + "ا"), "amd"
    yield (opened + "ين" if opened else (short or past) + "ن"), "afp"


def _present(present: str, jussive: str | None) -> Iterator[tuple[str, str]]:
    weak = present[-1:] in "يىو"
    stem = present[:-1] if weak else present
    dual = "و" if present[-1:] == "و" else "ي" if weak else ""
    for first, gender in (("ي", "m"), ("ت", "f")):
        yield first + present[1:], f"b{gender}s"
        yield first + stem[1:] + dual + "ان", f"b{gender}d"
        yield first + stem[1:] + dual + "ا", f"b{gender}d"
    yield stem + "ون", "bmp"
    yield stem + "وا", "bmp"
    # Women of a hollow verb have its short stem: «يقلن», «يشرن».
    yield (present if weak or jussive is None else jussive) + "ن", "bfp"


def _participle(stem: str, opened: str | None) -> Iterator[tuple[str, str]]:
    base = opened or stem
    yield base + "ا", "dms"
    yield base + "ة", "dfs"
    yield base + "تين", "dfd"
    yield base + "ات", "dfp"
    yield (stem + "ين" if opened else base + "ين"), "dmp"
    yield base + "ان", "dmd"
