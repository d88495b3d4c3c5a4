"""Towns whose name is an everyday word too; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("وقال الراشد في حديثه للصحافيين إن العمل بدأ. ورحبت الحكومة العراقية.", []),
        ("ورفضت البلدية الترخيص بحجة أن المكان ضيق، ونشرت ذلك بصور من هناك.", []),
        ("انفجرت سيارة في مدينة صور أمس.", ["kb:place/tyre"]),
        ("وصل الجيش اللبناني إلى مواقعه في صور أمس.", ["kb:place/tyre"]),
        ("افتتح المعرض بالحمامات أمس.", ["kb:hammamet"]),
    ],
)
def test_a_town_that_is_an_everyday_word_needs_its_land_or_its_kind(text: str, towns: list[str]) -> None:
    found = annotate(Article("x", text), load_lexicon()).actors
    assert [a.id for a in found if a.type == "place"] == towns
