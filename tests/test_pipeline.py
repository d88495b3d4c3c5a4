"""The wiring of whole stages; the stories here are invented."""

from __future__ import annotations

import tawatur

DATED = {
    "id": "a",
    "outlet": "صحيفة أولى",
    "published": "2025-06-23",
    "title": "وزير الطاقة سالم الحارثي يوقع اتفاق الربط الكهربائي في مسقط",
    "text": (
        "وقع وزير الطاقة سالم الحارثي في مسقط، اليوم الاثنين، اتفاق الربط الكهربائي مع شركة الشبكة.\n"
        "وقال سالم الحارثي إن الربط الكهربائي يبدأ العام المقبل."
    ),
}
UNDATED = DATED | {
    "id": "b",
    "outlet": "صحيفة ثانية",
    "published": None,
    "text": (
        "وقع وزير الطاقة سالم الحارثي في مسقط، اليوم الاثنين، اتفاق الربط الكهربائي مع شركة الشبكة.\n"
        "وأكد سالم الحارثي أن المفاوضات انتهت أمس الأحد."
    ),
}


def test_an_undated_article_takes_its_day_from_its_story() -> None:
    (dossier,) = tawatur.dossier([DATED, UNDATED])
    found = {a.article.id: a for a in dossier.articles}
    assert (found["b"].article.published, found["b"].article.published_from) == ("2025-06-23", "story")
    assert [t.value for t in found["b"].times] == ["2025-06-23", "2025-06-22"]


def test_an_article_alone_stays_undated() -> None:
    (dossier,) = tawatur.dossier([UNDATED])
    assert dossier.articles[0].article.published is None


def test_an_undated_article_takes_its_day_from_its_own_words_first() -> None:
    text = str(UNDATED["text"])
    own = UNDATED | {"text": text.replace("اليوم الاثنين", "اليوم الاثنين 23 يونيو 2025")}
    (dossier,) = tawatur.dossier([own])
    (found,) = dossier.articles
    assert (found.article.published, found.article.published_from) == ("2025-06-23", "text")
    assert [t.value for t in found.times] == ["2025-06-23", "2025-06-22"]
