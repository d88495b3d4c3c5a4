"""Facts about the plainest sentences of newsrooms; every sentence here is invented."""

from __future__ import annotations

from itertools import product

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

_ANYBODY = ("أي جهة", "أي جماعة", "أي جماعة مسلحة", "أي حركة")
_CLAIMS = (
    ("ولم تعلن", "مسؤوليتها عن تفجير السوق"),
    ("لم تعلن", "مسؤوليتها عن الحريق"),
    ("ولم تتبن", "الهجوم"),
    ("ولم تتبن", "هذا الهجوم"),
    ("ولم تتبن", "مسؤولية الهجوم"),
)
_BODIES = ("وزارة الدفاع النرويجية", "وزارة الخارجية الأوكرانية", "وزير الخارجية", "هيئة الأركان الأوكرانية")
_STATES = ("روسيا", "إيران", "إسرائيل", "تركيا")
_MANY = ("محللون", "مغردون", "ناشطون", "مواطنون")
_WHAT = ("هذه الخطوة", "تلك التصريحات", "القرار", "قرار البلدية")
_MEDIA = ("صحيفة الضفاف", "وكالة الضفاف", "قناة الضفاف")
_SOURCES = ("مسؤول باكستاني", "مصادر مطلعة", "ضابط كبير", "شهود")
_TOLD = ("أن السوق مغلق", "قوله إن السوق مغلق")


@pytest.mark.parametrize(("who", "claim"), [*product(_ANYBODY, _CLAIMS)])
def test_what_nobody_claims_is_no_part_of_nobody(who: str, claim: tuple[str, str]) -> None:
    verb, content = claim
    text = f"{verb} {who} {content}."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert ([s.name for s in one.speakers], text[one.content.start : one.content.end]) == ([who], content)
    assert one.negated


@pytest.mark.parametrize(("who", "state"), [*product(_BODIES, _STATES)])
def test_whom_a_body_accuses_is_no_part_of_its_name(who: str, state: str) -> None:
    verb = "اتهم" if who.startswith("وزير ") else "اتهمت"
    text = f"{verb} {who} {state} بخرق الهدنة."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert ([s.name for s in one.speakers], text[one.content.start : one.content.end]) == (
        [who],
        "خرق الهدنة",
    )


@pytest.mark.parametrize(("who", "what"), [*product(_MANY, _WHAT)])
def test_a_plural_with_its_ending_has_no_genitive(who: str, what: str) -> None:
    text = f"وانتقد {who} {what}."
    (one,) = annotate(Article("x", text), load_lexicon()).statements
    assert ([s.name for s in one.speakers], text[one.content.start : one.content.end]) == ([who], what)


@pytest.mark.parametrize("what", ["تلك الأنباء", "تلك الاتهامات", "تلك الأخبار جملة وتفصيلا"])
@pytest.mark.parametrize("who", ["المتهمة", "الشركة", "وزارة الصحة"])
def test_what_is_pointed_at_is_denied(told, who: str, what: str) -> None:
    assert told(f"ونفت {who} {what}.") == [("ونفت", who, what)]


@pytest.mark.parametrize(("medium", "source", "told"), [*product(_MEDIA, _SOURCES, _TOLD)])
def test_a_medium_hands_on_without_its_name(medium: str, source: str, told: str) -> None:
    text = f"وذكرت {medium} أن الأسعار ارتفعت. ونقلت عن {source} {told}."
    last = annotate(Article("x", text), load_lexicon()).statements[-1]
    assert [link.name for link in last.chain] == [medium, source]
    assert text[last.content.start : last.content.end] == "السوق مغلق"


@pytest.mark.parametrize("told", _TOLD)
def test_only_a_medium_is_a_link(told: str) -> None:
    text = f"وقال الوزير إن الأسعار ارتفعت. ونقل عن المدير {told}."
    last = annotate(Article("x", text), load_lexicon()).statements[-1]
    assert [link.name for link in last.chain] == ["المدير"]
