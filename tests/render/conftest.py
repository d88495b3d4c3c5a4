"""Dossiers written by hand, with spans found by their words."""

from __future__ import annotations

import pytest

from tawatur.dossier.outlets import left_out, only_in
from tawatur.dossier.timeline import timeline
from tawatur.model import (
    About,
    Actor,
    Annotated,
    Article,
    Block,
    Claim,
    Dossier,
    Drift,
    Link,
    Member,
    Mention,
    Place,
    Span,
    Statement,
    Story,
    TimeExpression,
    Way,
    Witness,
    Wording,
)

DAM = """قال وزير الري سامي الحداد إن سد الوادي «آمن تماما» ولا خطر على القرى، وذلك خلال زيارته الموقع صباح الثلاثاء.
وأضاف: «نراقب المنسوب كل ساعة، ولم نفتح البوابات».
ونقلت وكالة النهر عن مصدر في غرفة الطوارئ أن بوابتين فتحتا ليلا.
أسباب الفيضان
وهطلت على المنطقة أمطار غزيرة هي الأشد منذ سنوات."""
RIVER = """أفادت وكالة النهر نقلا عن مصدر في غرفة الطوارئ بأن بوابتين من سد الوادي فتحتا ليلا، ما أغرق حقولا مجاورة.
لكن وزير الري سامي الحداد نفى ذلك، مؤكدا أن السد "آمن تماما" وأن أحدا لم يفتح البوابات.
واتهم رئيس بلدية السهل منير عواد الوزارة بالتقصير، ووصف ما جرى بالكارثة."""
COAST = """فتحت بوابتان من سد الوادي ليل الاثنين، بحسب وكالة النهر.
وزعم الوزير الحداد أن السد آمن تماما."""


def span(text: str, words: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def said(text: str, content: str, cue: str, chain: tuple[Link, ...], **more: object) -> Statement:
    values = {"kind": "indirect", "act": "say", "said_on": "2026-03-10", "source": None, **more}
    return Statement(
        id=content[:8],
        content=span(text, content),
        cue=span(text, cue),
        speakers=chain[-1:],
        chain=chain,
        **values,
    )


MINISTER = Link("key:حداد", "سامي الحداد", "person")
RIVER_AGENCY = Link("key:النهر", "وكالة النهر", "agency")
SOURCE = Link("key:مصدر", "مصدر في غرفة الطوارئ", "unnamed")
MAYOR = Link("key:عواد", "منير عواد", "person")


def annotated(
    article: Article, statements: tuple[Statement, ...], actors: tuple[tuple[str, str], ...]
) -> Annotated:
    mentions = [Mention(span(article.text, words), ident) for ident, words in actors]
    return Annotated(
        article=article,
        sentences=(),
        actors=tuple(Actor(i, n, "person") for i, n in actors),
        mentions=tuple(sorted(mentions, key=lambda m: m.span)),
        times=tuple(
            TimeExpression(span(article.text, words), "DATE", value)
            for words, value in (("ليل الاثنين", "2026-03-09TNI"), ("صباح الثلاثاء", "2026-03-10TMO"))
            if words in article.text
        ),
        statements=statements,
    )


@pytest.fixture
def dam() -> Dossier:
    """Three outlets, one agency, one minister who denies."""
    a = Article(
        "a",
        DAM,
        outlet="صدى الوادي",
        title="الوزير: السد آمن",
        published="2026-03-10T11:00",
        url="https://example.org/1",
        blocks=(
            Block("heading", span(DAM, "أسباب الفيضان").start, span(DAM, "أسباب الفيضان").end),
            Block("caption", text="الوزير أمام السد (وكالة النهر)", after=0),
        ),
    )
    b = Article(
        "b", RIVER, outlet="نهر نيوز", title="بوابتان فتحتا والوزير ينفي", published="2026-03-10T18:30"
    )
    c = Article("c", COAST, title="ليلة السد", published="2026-03-11")
    first = annotated(
        a,
        (
            said(DAM, "سد الوادي «آمن تماما» ولا خطر على القرى", "قال", (MINISTER,), kind="mixed"),
            said(DAM, "نراقب المنسوب كل ساعة، ولم نفتح البوابات", "أضاف", (MINISTER,), kind="direct"),
            said(DAM, "بوابتين فتحتا ليلا", "ونقلت", (RIVER_AGENCY, SOURCE), unnamed="other"),
        ),
        (("key:حداد", "وزير الري سامي الحداد"), ("key:مصدر", "مصدر في غرفة الطوارئ")),
    )
    second = annotated(
        b,
        (
            said(
                RIVER,
                "بوابتين من سد الوادي فتحتا ليلا، ما أغرق حقولا مجاورة",
                "أفادت",
                (RIVER_AGENCY, SOURCE),
                unnamed="other",
            ),
            said(RIVER, "ذلك", "نفى", (MINISTER,), act="deny"),
            said(
                RIVER,
                'السد "آمن تماما" وأن أحدا لم يفتح البوابات',
                "مؤكدا",
                (MINISTER,),
                kind="mixed",
                act="confirm",
            ),
            said(RIVER, "التقصير", "واتهم", (MAYOR,), act="accuse"),
        ),
        (("key:حداد", "وزير الري سامي الحداد"), ("key:عواد", "رئيس بلدية السهل منير عواد")),
    )
    third = annotated(
        c,
        (
            said(COAST, "فتحت بوابتان من سد الوادي ليل الاثنين", "بحسب", (RIVER_AGENCY,)),
            said(COAST, "السد آمن تماما", "وزعم", (MINISTER,)),
        ),
        (("key:حداد", "الوزير الحداد"),),
    )
    story = (first, second, third)
    minister = Witness(("سامي الحداد",), named=True, why="المتكلم نفسه في المقالات الثلاث")
    own = tuple(Way((n,), "المنفذ نفسه") for n in ("صدى الوادي", "نهر نيوز", "c"))
    gates_shut = Place("b", second.statements[2].content)
    claims = (
        Claim(
            "safe",
            "سد الوادي «آمن تماما» ولا خطر على القرى",
            tuple(
                Member(x.article.id, x.statements[n].content, n, 0, i)
                for i, (x, n) in enumerate(((first, 0), (second, 2), (third, 1)))
            ),
            origins=1,
            speakers=1,
            tellings=3,
            own_voice=0,
            witnesses=(minister,),
            ways=own,
            standing="one origin",
            contested=False,
            notes=("ثلاث روايات لكنها كلها على كلمة سامي الحداد: أصل واحد",),
        ),
        Claim(
            "gates",
            "بوابتين من سد الوادي فتحتا ليلا",
            tuple(
                Member(x.article.id, x.statements[n].content, n, 0, 0)
                for x, n in ((first, 2), (second, 0), (third, 0))
            ),
            origins=1,
            speakers=1,
            tellings=1,
            own_voice=0,
            witnesses=(
                Witness(
                    ("مصدر في غرفة الطوارئ",),
                    named=False,
                    why="سلسلة المنفذ الثالث مقطوعة عند الوكالة فأخذت شاهدها",
                ),
            ),
            ways=(Way(("وكالة النهر",), "سماها الثلاثة"),),
            standing="unnamed only",
            contested=True,
            denied_by=(gates_shut,),
        ),
        Claim(
            "shut",
            "أحدا لم يفتح البوابات",
            (Member("b", gates_shut.span, 2, 0, 0),),
            origins=1,
            speakers=1,
            tellings=1,
            own_voice=0,
            witnesses=(minister,),
            ways=own[1:2],
            standing="one origin",
            contested=False,
        ),
        Claim(
            "blame",
            "التقصير",
            (Member("b", second.statements[3].content, 3, 0, 0),),
            origins=1,
            speakers=1,
            tellings=1,
            own_voice=0,
            witnesses=(Witness(("منير عواد",), named=True, why=""),),
            ways=own[1:2],
            standing="one origin",
            contested=False,
        ),
        Claim(
            "rain",
            "وهطلت على المنطقة أمطار غزيرة",
            (Member("a", span(DAM, "وهطلت على المنطقة أمطار غزيرة")),),
            origins=0,
            speakers=0,
            tellings=0,
            own_voice=1,
            witnesses=(),
            ways=(),
            standing="own voice only",
            contested=False,
        ),
    )
    return Dossier(
        Story("dam", "سد الوادي بين وزير ينفي ووكالة تروي", ("a", "b", "c"), "2026-03-10", "2026-03-11"),
        story,
        claims,
        only_in=only_in(claims, story),
        left_out=left_out(claims, story),
        timeline=timeline(claims, story),
        wording=(
            Wording(
                "سامي الحداد",
                "صدى الوادي",
                "وزير الري سامي الحداد",
                1,
                (Place("a", span(DAM, "وزير الري سامي الحداد")),),
            ),
            Wording("سامي الحداد", "c", "الوزير الحداد", 1, (Place("c", span(COAST, "الوزير الحداد")),)),
            Wording(
                "قول سامي الحداد", "صدى الوادي", "قال", 1, (Place("a", span(DAM, "قال")),), "verb", "neutral"
            ),
            Wording("قول سامي الحداد", "c", "زعم", 1, (Place("c", span(COAST, "زعم")),), "verb", "doubt"),
        ),
        drift=(Drift("سامي الحداد", "safe", (Place("a", first.statements[0].content), gates_shut), 0.5),),
        about=(About("منير عواد", "الوزارة", 1, (Place("b", second.statements[3].content),)),),
    )
