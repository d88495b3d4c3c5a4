from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import tawatur.render
import tawatur.stories
from tawatur.render.labels import labels


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "مقالة واحدة"),
        (2, "مقالتان"),
        (3, "3 مقالات"),
        (11, "11 مقالة"),
        (103, "103 مقالات"),
        (100, "100 مقالة"),
    ],
)
def test_arabic_counts_as_arabic_does(number, words):
    assert labels("ar").count("n.articles", number) == words


def test_reasons_are_read_in_arabic_with_the_names_of_the_screen():
    shown = labels("ar").reason("origin: الوزارة over 01f8", lambda name: {"01f8": "منفذ"}.get(name, name))
    assert shown == "عد أصلا: الوزارة من طريق منفذ"


def test_a_reason_within_a_reason():
    assert (
        labels("ar").reason("صدى: the outlet's owner; named in the chain", str)
        == "صدى: مالك المنفذ؛ سميت في السلسلة"
    )


def test_an_unknown_reason_is_shown_as_it_came():
    assert labels("ar").reason("moon in the way", str) == "moon in the way"


def test_a_language_without_labels_is_refused():
    with pytest.raises(ValueError, match="no labels in `fr`"):
        labels("fr")


def test_every_label_of_the_templates_is_there():
    folder = Path(tawatur.render.__file__).parent
    asked = {
        key
        for path in [*folder.glob("*.py"), *folder.glob("templates/*.j2")]
        for key in re.findall(
            r"""\b(?:t|labels)(?:\.count)?\(['"]([\w. ]+)['"]""", path.read_text(encoding="utf-8")
        )
        if not key.endswith(".")
    }
    assert asked
    for key in asked:
        assert labels("ar")._words[key]
        assert labels("en")._words[key]


def test_reasons_of_one_kind_stay_apart():
    shown = labels("ar").reason(
        "أ، ب have the same words around what is said; ج، د have the same words around what is said", str
    )
    assert shown == "أ، ب: الكلمات حول المنقول واحدة؛ ج، د: الكلمات حول المنقول واحدة"


def test_two_articles_of_one_outlet_are_named_once():
    shown = labels("ar").reason(
        "1، 2، 3 have one translation", {"1": "الأفق", "2": "المرفأ", "3": "الأفق"}.get
    )
    assert shown == "الأفق، المرفأ: ترجمة واحدة"


def test_a_reason_may_hold_a_semicolon():
    shown = labels("ar").reason("رويترز: the chain was cut; it takes مصادر", str)
    assert shown == "انقطعت السلسلة عند رويترز فأخذت شاهدها من سلسلة أطول: مصادر"


def test_a_name_alone_is_a_reason_beside_others():
    assert labels("ar").reason("سالم; سالم، نادر are one body", str) == "سالم؛ سالم، نادر: هيئة واحدة"


def spoken_reasons():
    """Return the sentences that the counting makes, a name in every gap."""
    for path in Path(tawatur.stories.__file__).parent.glob("claims/*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        shared = [
            n.args[1] for n in nodes if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "Shared"
        ]
        yield from (f"س، ص {text}" for text in map(spelled, shared) if text)
        for node in nodes:
            text = spelled(node) if isinstance(node, ast.JoinedStr) and node not in shared else ""
            if re.search(r"[a-z]{2,} [a-z]{2,}|[a-z]{3,}: س", text):
                yield text


def spelled(node):
    """Return a text or f-string of the code, «س» where a value stands."""
    if isinstance(node, ast.Constant):
        return node.value
    return "".join(v.value if isinstance(v, ast.Constant) else "س" for v in getattr(node, "values", ()))


def test_every_reason_of_the_counting_is_read_in_arabic():
    reasons = list(spoken_reasons())
    assert len(reasons) > 10
    assert "س، ص have one translation" in reasons
    for reason in reasons:
        # «credited in the س»: the places of a credit have an entry each.
        if not reason.startswith("credited in"):
            assert not re.search("[a-z]{3}", labels("ar").reason(reason, str)), reason
