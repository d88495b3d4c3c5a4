from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.source import rows
from tawatur.model import Annotated, Article, Credit, Link, Span, Statement
from tawatur.pipeline import annotate
from tawatur.stories.claims import claims
from tawatur.stories.claims.clauses import clauses, trimmed
from tawatur.stories.claims.copying import echo
from tawatur.stories.claims.likeness import likeness, meeting, side
from tawatur.stories.claims.numbers import numbers as numbers_of
from tawatur.stories.claims.parties import may_be_one, one_party, party, same_speaker
from tawatur.stories.claims.propositions import propositions
from tawatur.stories.claims.sheets import sheet
from tawatur.stories.claims.terms import clause
from tawatur.stories.copies import copies
from tawatur.stories.score import claim_score
from tawatur.text import fold_word, sentences, tokens

LEXICON = load_lexicon()


def numbers(text):
    return {n.value for n in numbers_of(tokens(text), LEXICON.claims)}


def read(text):
    return clause(tokens(text), text, LEXICON.claims)


def like(a, b):
    return likeness(side(read(a)), side(read(b)), LEXICON.claims)


def cut(text):
    pieces = clauses(tokens(text), text, LEXICON.claims)
    return [text[slice(*trimmed(piece, text, LEXICON.claims))] for piece in pieces]


def known(name, kind="institution", *titles):
    return party(Link(f"key:{name}", name, kind), titles, LEXICON)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("قتل خمسة وعشرون", 25),
        ("بلغت 1,500 طن", 1500),
        ("ثلاثة آلاف جندي", 3000),
        ("مئة وخمسة جنود", 105),
        ("لثلاثة مواسم", 3),
        ("مليوني دولار", 2_000_000),
        ("حاجز المليون زائر", 1_000_000),
        ("مليونين وأربعمئة ألف دينار", 2_400_000),
        ("في عام 2024 مليونين وثلاثمئة ألف", 2_300_000),
        ("ثلاثة آلاف و200 شخص", 3200),
        ("مليون و250 ألف دولار", 1_250_000),
        ("1500 مليون دولار", 1_500_000_000),
        ("قتل 400 و50 جريحا", 400),
        ("أفراد الطاقم الأحد عشر", 11),
        ("العمال الثمانية والأربعون", 48),
        ("نحو 0.4 في المئة", 0.4),
    ],
)
def test_numbers_in_words_and_digits_have_one_value(text, value):
    assert value in numbers(text)


def test_an_order_of_size_is_no_exact_number():
    assert like("قتل عشرات الجنود", "قتل 43 من الجنود").apart == ()
    assert "number" in like("قتل مئات الجنود", "قتل 43 من الجنود").apart


def test_numbers_are_compared_with_what_they_count():
    later = "سقط ثلاثة قتلى وأربعة جرحى في صفوف الحراس"
    assert "number" in like("سقط قتيلان وثلاثة جرحى في صفوف الحراس", later).apart
    assert like("سقط ثلاثة قتلى في صفوف الحراس", later).apart == ()


def test_of_two_long_lists_of_counts_either_may_leave_some_out():
    longer = "باع المعرض 310 كتب و45 خريطة و12 لوحة و7 تماثيل"
    assert "number" not in like(longer, "باع المعرض 310 كتب و12 لوحة و7 تماثيل و4 خواتم").apart
    assert "number" in like(longer, "باع المعرض 290 كتابا و45 خريطة و12 لوحة و9 تماثيل").apart


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("عقد المجلس اجتماعه الثاني عشر", 12),
        ("الدورة الحادية عشرة من المعرض", 11),
        ("في الذكرى الخامسة والعشرين للجامعة", 25),
        ("القرار الثاني وعشرة قرارات", 2),
    ],
)
def test_an_ordinal_of_two_words_counts_off_and_counts_nothing(text, rank):
    assert {r for _, r in read(text).ranks} == {rank}
    assert numbers(text) <= {10.0 if rank == 2 else None}


def test_a_year_is_no_count():
    article = Article("y", "لاحظت الشرطة تحولا في سلوك العصابة في أواخر عام 2013.", published="2015-08-03")
    (made,) = propositions([sheet(annotate(article, LEXICON))], LEXICON.claims)
    assert made.clause.quantities == frozenset()
    assert made.clause.periods == {"2013"}


def test_no_preposition_has_the_article():
    assert [t.key for t in read("غادرت القافلة واحة العند").terms][-1] == "العند"
    assert [t.key for t in read("وقفت القافلة عند الواحة").terms] == ["وقفت", "القافله", "الواحه"]


def test_a_word_meets_itself_before_its_like():
    a, b = read("المعرض يقام في مركز المملكة بالرياض"), read("يقام المعرض بالسعودية في مركز المملكة بالرياض")
    met = meeting(a, b, LEXICON.claims)
    assert {a.terms[i].key: b.terms[j].key for i, j in met.partner.items()}["المملكه"] == "المملكه"


def test_what_follows_a_full_stop_without_a_blank_is_another_clause():
    assert cut("خسر فريق الوادي مباراته الأولى.يستعد مدرب النخيل للنهائي") == [
        "خسر فريق الوادي مباراته الأولى",
        "يستعد مدرب النخيل للنهائي",
    ]


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("سيفتح المعبر", "will"),
        ("قد يفتح المعبر", "may"),
        ("وكانت الشحنة قد تلفت", "was"),
        ("يجب فتح المعبر", "must"),
        ("هل فتح المعبر", "whether"),
        ("يدرس البنك بيع فرعه في تونس.", "may"),
        ("الشركة تبحث إغلاق المصنع.", "may"),
        ("يدرس الطلاب الطب في الجامعة.", "did"),
    ],
)
def test_the_mood_of_a_clause_is_told_by_its_words(text, mood):
    assert read(text).modality == mood


def test_negations_that_negate_nothing_turn_nothing():
    assert read("لا تزال الطريق مقطوعة").scopes == ()
    assert read("لم يحضر إلا الوزير").scopes == ()
    assert read("لم يجد الحراس أمامهم غير الفرار").scopes == ()
    assert read("لم تعترف الشرطة بالسلاح غير المرخص").scopes


def test_two_clauses_joined_by_that_are_two():
    assert cut("الجسر مغلق أمام الشاحنات وأن الطريق الساحلية مفتوحة") == [
        "الجسر مغلق أمام الشاحنات",
        "الطريق الساحلية مفتوحة",
    ]


def test_a_contradiction_scores_below_a_paraphrase():
    said = "ارتفعت أسعار الخبز في العاصمة"
    paraphrase = claim_score(said, "زيادة أسعار الخبز في العاصمة", LEXICON)
    assert paraphrase > claim_score(said, "انخفضت أسعار الخبز في العاصمة", LEXICON)
    assert claim_score(said, said, LEXICON) == 1.0
    assert claim_score(said, "وصل الفريق إلى المطار", LEXICON) < 0.1
    # Whatever keeps two apart, they have a score.
    assert claim_score("سقطت خيمة العرض", "سقطت خيمة الطعام", LEXICON) < 1.0
    milk = claim_score("صودر 40 طنا من الجبن", "صودر 40 طنا من الحليب", LEXICON)
    assert milk < claim_score("صودر 40 طنا من الجبن", "ضبط 40 طنا من الجبن", LEXICON)


@pytest.mark.parametrize(
    "row",
    [pytest.param(row, id=row.rule) for row in rows(data_folder(), "claims/bodies.yaml")],
)
def test_a_body_is_known_by_its_example(row):
    found = known(row.texts("examples")[0]).body
    assert found is not None
    assert (found.kind, found.side) == (row.text("body"), row.text("side"))


def test_a_spokesman_and_his_ministry_are_one_and_say_why():
    why = one_party(known("وزارة النقل"), known("ربيع جمال", "person", "المتحدث باسم وزارة النقل ربيع جمال"))
    assert why is not None
    assert "executive" in str(why)


def test_two_companies_are_two():
    assert one_party(known("شركة السهول"), known("شركة الكثبان")) is None


def test_a_title_that_ends_with_a_name_is_that_person():
    assert one_party(
        known("الناطق باسم", "person", "الناطق باسم الشرطة فهد نوري"), known("فهد نوري", "person")
    )


@given(st.text(alphabet="ابتلمن و،.«»:\nء0123456789", max_size=300))
def test_every_member_lies_in_its_text(text):
    article = Annotated(Article("a", text), sentences(text), (), (), (), ())
    for p in propositions((sheet(article),), LEXICON.claims):
        assert 0 <= p.span.start < p.span.end <= len(text)
    for claim in claims((article,), (), LEXICON):
        assert claim.gist in text


def test_a_bare_office_is_whoever_is_introduced_by_it():
    bare = known("مدير مخبر المياه", "person")
    named = known("سعد نوري", "person", "سعد نوري مدير مخبر المياه في الجامعة")
    assert one_party(bare, named) is not None


def test_a_ministry_is_not_its_spokesman():
    ministry = known("وزارة النقل")
    assert not same_speaker(ministry, known("ربيع جمال", "person", "المتحدث باسم وزارة النقل ربيع جمال"))


def test_a_quotation_without_a_verb_belongs_to_whom_its_sentence_names():
    told = case("قال الزعيم نوري عباس: «لن نترك أرض الأجداد»", "نوري عباس", "لن نترك أرض الأجداد")
    bare = case("هكذا «لن نترك أرض الأجداد» ختم عباس خطابه", None, None)
    claim = max(claims((told, bare), (), LEXICON), key=lambda c: len(c.members))
    assert (claim.speakers, claim.tellings, claim.own_voice) == (1, 2, 0)


def case(text, speaker, words):
    said = ()
    if speaker:
        link = Link(f"key:{speaker}:person", speaker, "person")
        content = Span(text.index(words), text.index(words) + len(words))
        source = Span(text.index(speaker), text.index(speaker) + len(speaker))
        said = (Statement("0", content, "direct", Span(0, 3), source, (link,), (link,), "say"),)
    return Annotated(Article(text[:9], text, outlet=text[:5]), sentences(text), (), (), (), said)


def several(name, parts, rest=""):
    """Make an article of an outlet of its own in which one man says several things."""
    text = "".join(f"وقال {name} إن {words}.\n" for words in parts) + rest
    link = Link(f"key:{fold_word(name)}:person", name, "person")
    said, at = [], 0
    for n, words in enumerate(parts):
        at = text.index(words, at)
        cue = text.rindex("وقال", 0, at)
        source = Span(cue + 5, cue + 5 + len(name))
        spans = Span(at, at + len(words)), Span(cue, cue + 4), source
        said.append(Statement(str(n), spans[0], "indirect", spans[1], spans[2], (link,), (link,), "say"))
    article = Article(name, text, outlet=f"منبر {len(name)}")
    return Annotated(article, sentences(text), (), (), (), tuple(said))


def test_a_spokesman_is_not_the_one_whose_office_he_speaks_for():
    premier = known("رئيس الوزراء", "person")
    spokesman = known("سعد نوري", "person", "الناطق باسم مكتب رئيس الوزراء سعد نوري")
    assert not same_speaker(premier, spokesman)


def test_one_man_is_named_once_however_outlets_spell_him():
    words = "لن نغلق المخبز الكبير في سوق البلدة القديمة قبل العيد"
    spelt = ("نوري تشيليك", "نوري جيليك", "نوري تشيليك")
    told = [several(name, [words], f"وهطل المطر في اليوم {n}.\n") for n, name in enumerate(spelt)]
    claim = max(claims(told, (), LEXICON), key=lambda c: len(c.members))
    assert (claim.origins, claim.speakers) == (1, 1)
    assert [w.names for w in claim.witnesses] == [("نوري تشيليك",)]
    assert " = " not in claim.witnesses[0].why


def test_what_a_cue_asks_for_begins_behind_its_letter():
    words = "الخطة التي ستنقذ المخبز الكبير"
    text = f"وأشاد نوري عباس ب{words}.\n"
    link = Link("key:نوري عباس:person", "نوري عباس", "person")
    at = text.index(words)
    spans = Span(at, at + len(words)), Span(1, 5), Span(6, 15)
    said = Statement("0", spans[0], "indirect", spans[1], spans[2], (link,), (link,), "say")
    sheets = (sheet(Annotated(Article("a", text), sentences(text), (), (), (), (said,))),)
    assert [text[p.span.start : p.span.end] for p in propositions(sheets, LEXICON.claims)] == [words]


def test_a_line_that_credits_an_article_says_nothing():
    line, fell = "سالم الراشد – عين الساحل", "أغلقت البلدية المخبز الكبير في سوق البلدة"
    text = f"{line}\n{fell}."
    credit = Credit("سالم الراشد", "reporter", "dateline", Span(0, 11))
    article = Article("a", text, credits=(credit,))
    sheets = (sheet(Annotated(article, sentences(text), (), (), (), ())),)
    assert [text[p.span.start : p.span.end] for p in propositions(sheets, LEXICON.claims)] == [fell]


def test_one_utterance_has_one_witness_whoever_is_taken_for_it():
    words = "لن نغلق المخبز الكبير في سوق البلدة القديمة قبل العيد"
    told = [case(f"قال {name} مساء أمس إن {words}.", name, words) for name in ("وائل حنا", "نوري عباس")]
    claim = max(claims(told, (), LEXICON), key=lambda c: len(c.members))
    assert (claim.origins, claim.speakers, claim.standing) == (1, 1, "one origin")


def test_a_name_with_and_without_its_middle_is_one():
    short, long = known("وليد سرور", "person"), known("وليد بن خالد سرور", "person")
    assert same_speaker(short, long)
    assert not same_speaker(known("وليد نوري", "person"), long)
    assert not same_speaker(known("خالد سرور", "person"), known("وليد سرور", "person"))


def test_a_servants_name_is_one_however_it_is_spaced_and_with_god_or_without():
    spaced, joined = (
        known("عبد الناصر العبد اللطيف", "person"),
        known("عبدالناصر بن سيف العبداللطيف", "person"),
    )
    assert same_speaker(spaced, joined)
    assert same_speaker(known("نجيب رزاق", "person"), known("نجيب عبد الرزاق", "person"))
    assert not same_speaker(known("نجيب عبد الله", "person"), known("نجيب عبد الرزاق", "person"))


def test_a_body_may_be_called_by_the_head_of_its_name():
    assert one_party(known("الجهاز الطبي"), known("الجهاز الطبي للواحة")) is not None
    surveyor = known("سالم نوري", "person", "كبير المساحين في هيئة المساحة سالم نوري")
    assert one_party(known("هيئة المساحة"), surveyor) is not None
    assert one_party(known("الجهاز الطبي"), known("الجهاز الفني للواحة")) is None


def test_who_has_no_name_but_what_he_is_may_be_anybody_he_is_not_shown_to_differ_from():
    husband, man = known("زوج المعلمة", "institution"), known("فيصل العمري", "person")
    assert may_be_one(husband, man) is not None
    assert may_be_one(known("مدرب الواحة", "person"), known("جامعة الشمال")) is None
    assert may_be_one(man, known("وليد سرور", "person")) is None


def test_an_owned_word_is_nobodys_name():
    assert not known("مكتبه").named
    assert known("نزيه", "person").named


def test_the_same_words_deny_nothing():
    short, long = "لن تزيد هذه الأعمال أهل الحي", "لن تزيد هذه الأعمال أهل الحي إلا إصرارا"
    told = [several(name, (words,)) for name, words in (("وائل حنا", short), ("نوري عباس", long))]
    assert not any(c.contested for c in claims(told, (), LEXICON))
    sheets = [sheet(a) for a in told]
    every = propositions(sheets, LEXICON.claims)
    same = echo(sheets, every)
    assert any(same(i, j) for i in range(len(every)) for j in range(i))
    denied = [replace(a, statements=tuple(replace(s, act="deny") for s in a.statements)) for a in told]
    sheets = [sheet(a) for a in denied]
    every = propositions(sheets, LEXICON.claims)
    assert not any(echo(sheets, every)(i, j) for i in range(len(every)) for j in range(i))


def test_a_word_in_common_is_no_denial():
    told = [
        several("وائل حنا", ("هناك خدمات أخرى بعد التسجيل مثل الاعتذار عن التعيين لظروف طارئة",)),
        several("نوري عباس", ("لم ترصد اللجنة أي اعتذار بعد التسجيل حتى الآن",)),
    ]
    assert not any(c.contested for c in claims(told, (), LEXICON))
    told = [
        several("وائل حنا", ("البلدية أغلقت سوق النخيل القديم",)),
        several("نوري عباس", ("البلدية لم تغلق سوق النخيل القديم",)),
    ]
    assert all(c.contested for c in claims(told, (), LEXICON))


def test_one_text_in_large_part_came_one_way():
    around = "وعقد المجلس جلسته الدورية في مقر البلدية بحضور سكان الحي القديم وممثلي التجار والحرفيين ثم انصرف الجميع"
    told = [
        several(name, (words,), f" {around}.")
        for name, words in (
            ("وائل حنا", "السوق يغلق غدا لأعمال الصيانة"),
            ("نوري عباس", "السوق سيغلق غدا للصيانة"),
        )
    ]
    copied = copies([a.article for a in told], LEXICON)
    assert copied[0].share > 0.4
    assert max(c.origins for c in claims(told, copied, LEXICON)) == 1
    assert max(c.origins for c in claims(told, (), LEXICON)) == 2


def test_two_who_say_all_alike_are_one_in_short_sentences_too():
    parts = (
        "بدأ ترميم السور الشرقي للقلعة القديمة",
        "انتهى طلاء بوابة السوق القديمة أمس",
        "يصل عمال الحجر من النخيل غدا",
        "تفتح القلعة أبوابها للزوار في الصيف",
    )
    told = [several(name, parts) for name in ("وائل حنا", "نوري عباس")]
    assert {c.origins for c in claims(told, (), LEXICON)} == {1}
    told = [several(name, parts[:1]) for name in ("وائل حنا", "نوري عباس")]
    assert {c.origins for c in claims(told, (), LEXICON)} == {2}


def test_a_body_called_by_a_word_that_fits_any_body_is_no_second_witness():
    assert one_party(known("الإدارة"), known("وليد سرور", "person")) is not None
    assert known("الشرطة").named


def test_what_happened_in_another_place_is_another_event():
    rain = "هطلت أمطار غزيرة على محافظة النخيل"
    assert "place" in like(rain, "هطلت أمطار غزيرة على محافظة الزيتون").apart
    assert like(rain, "هطلت أمطار غزيرة على محافظة النخيل شمالي مدينة الزيتون").apart == ()


@pytest.mark.parametrize(
    ("text", "happens"),
    [
        ("أدى رئيس البلدية صلاة العيد", "صلاة"),
        ("الغارة التي شنتها الطائرات على الميناء عنيفة", "الغارة"),
        ("نفذت الشرطة حملة تفتيش", "تفتيش"),
    ],
)
def test_what_a_light_verb_carries_is_what_happens(text, happens):
    found = read(text)
    assert fold_word(happens) in {found.terms[i].key for i in found.heads}


def test_last_year_is_that_year():
    story = [
        annotate(
            Article(str(n), f"قال الخبير إن المصنع توقف في أواخر {year}.", published="2015-08-08"), LEXICON
        )
        for n, year in enumerate(("العام الماضي", "2014"))
    ]
    first, second = propositions([sheet(a) for a in story], LEXICON.claims)
    assert first.clause.periods == second.clause.periods == {"2014"}


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("قال الخبير: كانت سيول الأسبوع الماضي قد قتلت خمسة رعاة.", {"2015-W31"}),
        ("قال الخبير: قتلت سيول الأسبوع الماضي خمسة رعاة.", set()),
    ],
)
def test_what_had_been_last_week_is_of_another_time(text, periods):
    read = sheet(annotate(Article("a", text, published="2015-08-08"), LEXICON))
    (found,) = propositions([read], LEXICON.claims)
    assert found.clause.periods == periods


def test_a_day_of_last_week_needs_no_month():
    text = "قال الخبير إن المصنع توقف الخميس الماضي."
    (found,) = propositions(
        [sheet(annotate(Article("a", text, published="2015-08-03"), LEXICON))], LEXICON.claims
    )
    assert found.clause.days == {"2015-07-30"}
    assert not found.clause.periods


def test_a_verb_after_a_comma_opens_a_clause():
    found = cut("ينتمي الحراس إلى جماعة من القرية القديمة، يسعون إلى إغلاق الميناء القديم")
    assert found[-1] == "يسعون إلى إغلاق الميناء القديم"


def test_an_order_is_a_claim_without_what_was_said_before_it() -> None:
    text = "وأعلن الرئيس هاشم الرويني الحداد ثلاثة أيام وأمر بفتح تحقيق في أسباب الحادث."
    lexicon = load_lexicon()
    found = claims([annotate(Article("a", text, outlet="الضحى"), lexicon)], (), lexicon)
    assert not any("الحداد" in c.gist for c in found if "تحقيق" in c.gist)
    assert any("فتح تحقيق في أسباب الحادث" in c.gist for c in found)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("قال الخبير إن الشاحنات عادت تعبر ابتداء من يوم الجمعة.", {"2015-07-31", "2015-08-07"}),
        ("قال الخبير إن يوم الجمعة سيكون موعد فتح السوق.", {"2015-07-31", "2015-08-07"}),
        ("قال الخبير إن السوق سيفتح يوم الجمعة المقبل.", {"2015-08-07"}),
        ("قال الخبير إن السوق فتح يوم الجمعة الماضي.", {"2015-07-31"}),
    ],
)
def test_a_weekday_is_of_last_or_next_week_as_its_clause_tells(text, days):
    found = propositions(
        [sheet(annotate(Article("a", text, published="2015-08-03"), LEXICON))], LEXICON.claims
    )
    assert any(p.clause.days == days for p in found)


def test_an_evening_at_the_end_of_last_month_is_of_these_weeks():
    text = "قال الخبير إن المصنع توقف مساء الجمعة."
    (found,) = propositions(
        [sheet(annotate(Article("a", text, published="2015-08-01"), LEXICON))], LEXICON.claims
    )
    assert not found.clause.periods


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("خزنة الشركة سرقها لصوص ليلا", "did"),
        ("المدينة سيزورها الوزير غدا", "will"),
        ("في حال فتح المعبر تعود الشاحنات", "if"),
        ("العطل حال دون وصول الشاحنات", "did"),
    ],
)
def test_the_mood_of_a_clause(text, mood):
    assert read(text).modality == mood


def test_one_beside_tens_counts():
    assert read("أصيب أحدا وعشرين عاملا في المعمل").quantities == {21.0}


def test_a_name_that_ends_in_a_negation_negates_nothing():
    assert not read("الباخرة «لونا دون» ترفع علم الجزيرة").scopes


def test_what_a_phrase_negates_is_part_of_what_it_means():
    assert not read("اللوحة في القاعة ليست أصلية").scopes


def test_an_area_without_its_name_tells_little():
    alone, named = read("دخل الموكب البلدة ظهرا"), read("دخل الموكب البلدة القديمة ظهرا")
    assert [t.any for t in alone.terms if t.key == "البلده"] == [True]
    assert [t.any for t in named.terms if t.key == "البلده"] == [False]
