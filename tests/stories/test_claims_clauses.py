import pytest

from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.source import rows
from tawatur.model import Annotated, Article
from tawatur.stories.claims.clauses import clauses, trimmed
from tawatur.stories.claims.predicates import is_clause, is_event, verb_places
from tawatur.stories.claims.propositions import propositions
from tawatur.stories.claims.sheets import sheet
from tawatur.text import sentences, tokens

LEXICON = load_lexicon().claims


def verbs(text):
    words = tokens(text)
    return [text[words[at].start : words[at].end] for at in verb_places(words, text, LEXICON)]


def cut(text):
    pieces = clauses(tokens(text), text, LEXICON)
    return [text[slice(*trimmed(piece, text, LEXICON))] for piece in pieces]


def said_by_outlet(text):
    article = Annotated(Article("a", text), sentences(text), (), (), (), ())
    return [text[p.span.start : p.span.end] for p in propositions((sheet(article),), LEXICON)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("يغلق الحراس البوابة", ["يغلق"]),
        ("استأجرت الشركة المخزن", ["استأجرت"]),
        ("الشحنة وصلت أمس", ["وصلت"]),
        ("قتل حارس في المخزن", ["قتل"]),
        ("بعد قتل الحارس", []),
        ("يوم الجمعة في المخزن", []),
        ("ستسهم الخطة في الحل", ["ستسهم"]),
        ("سيارة الحارس الجديدة", []),
        ("التقى الحارس المدير", ["التقى"]),
        ("التعاون بين البلدين", []),
        ("مصفاة «رأس الحصن» أغلقت البوابة", ["أغلقت"]),
        ("حي «رأس الحصن» الجديد", []),
        ("رأس الوزير الجلسة", ["رأس"]),
        ("يروي الحارس كيف أغلق العمال البوابة", ["يروي", "أغلق"]),
    ],
)
def test_verbs_are_known_by_their_form_and_their_place(text, found):
    assert verbs(text) == found


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=row.rule) for row in rows(data_folder(), "claims/verbs.yaml")]
)
def test_every_list_of_verbs_proves_itself(row):
    for example in row.texts("examples"):
        words = tokens(example)
        assert is_clause(words, example, LEXICON) == (row.text("kind") in {"past", "light"})
        assert is_event(words, example, LEXICON) or row.text("kind") != "event noun"


def test_a_noun_phrase_says_nothing():
    assert said_by_outlet("الشراكة الاستراتيجية الطويلة بين البلدين الجارين.") == []


def test_nothing_is_cut_where_a_side_would_have_no_predicate():
    text = "ناقش الوزيران سبل التعاون، والشراكة بين البلدين، ومستقبل السد الكبير"
    assert cut(text) == [text]


def test_a_gist_begins_without_what_leads_into_it():
    assert cut("فيما أغلق الحراس البوابة الشمالية، وفتح العمال المخزن الكبير") == [
        "أغلق الحراس البوابة الشمالية",
        "فتح العمال المخزن الكبير",
    ]


@pytest.mark.parametrize("lead", ["من جهة أخرى، ", "من ناحية ثانية ", "وفي سياق متصل، "])
def test_a_gist_begins_behind_the_whole_phrase_that_leads_in(lead):
    assert cut(lead + "أغلق الحراس البوابة الشمالية") == ["أغلق الحراس البوابة الشمالية"]


@pytest.mark.parametrize("end", [" مما", "، بينما", " عندما", " ليتم"])
def test_a_gist_does_not_end_with_what_opens_the_next_clause(end):
    assert cut("أغلق الحراس البوابة الشمالية" + end) == ["أغلق الحراس البوابة الشمالية"]


def test_a_stray_quotation_mark_stays_outside():
    assert cut("أغلق الحراس البوابة الشمالية»") == ["أغلق الحراس البوابة الشمالية"]
    assert cut("البوابة «الشمالية الكبيرة» مغلقة") == ["البوابة «الشمالية الكبيرة» مغلقة"]


def test_a_relative_clause_takes_its_noun_with_it():
    text = "أعلنت الشركة صباح الخميس في بيان عن وصول الشحنة الأولى، التي تضم ألف طن من القمح الروسي"
    assert cut(text)[-1] == "وصول الشحنة الأولى، التي تضم ألف طن من القمح الروسي"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        (
            "أدان المجلس في بيان صباح الخميس حادث التفجير المروع الذي أصاب عددا من الحراس وأحرق المخزن",
            "حادث التفجير المروع",
        ),
        (
            "أعلن مدير المرفأ مساء الخميس وصول المساعدات الغذائية والدوائية التي تبرع بها أهالي القرى المجاورة",
            "وصول المساعدات الغذائية والدوائية",
        ),
        (
            "ينتظر السكان نتائج الفحوص الجديدة التي أجراها المختبر في مياه البئر وأعلن أنها ستنشر قريبا",
            "نتائج الفحوص الجديدة",
        ),
        (
            "حذر الطبيب مساء الخميس في بيان طويل من الفواكه غير الناضجة التي تباع في الأسواق منذ شهرين",
            "الفواكه غير الناضجة",
        ),
        (
            "زار الوفد مساء الخميس مع عدد من الصحفيين جسر المدينة والقرية القديمة التي أغرقتها السيول في مطلع الشتاء",
            "القرية القديمة",
        ),
    ],
)
def test_the_noun_of_a_relative_clause_is_neither_torn_nor_long(text, noun):
    assert any(piece.startswith(f"{noun} ") for piece in cut(text))


def test_a_title_stays_with_its_bearer_before_a_relative_clause():
    text = "أعلن الديوان مساء الخميس في بيان طويل مبادرة الوزير سامي الحداد التي ستوفر القمح للقرى البعيدة"
    assert any("مبادرة الوزير سامي الحداد التي" in piece for piece in cut(text))


def test_what_somebody_saw_happen_is_a_clause_of_its_own():
    assert cut("شاهد مراسل الصحيفة كيف أغلق المحتجون الجسر.")[-1] == "كيف أغلق المحتجون الجسر"


def test_the_acts_of_a_list_are_clauses_of_their_own():
    text = "اتفقنا على تسريع شحن القمح إلى الموانئ وتبادل المعلومات عن السفن المتأخرة"
    assert cut(text) == ["اتفقنا على تسريع شحن القمح إلى الموانئ", "تبادل المعلومات عن السفن المتأخرة"]


@pytest.mark.parametrize(
    "text",
    [
        "تحاول العصابة القيام بأعمال عنف وإرهاب بشكل متواصل في أحياء المدينة",
        "شهد السوق حركة بيع وشراء من التجار في أيام الموسم",
        "تتولى الشركة أعمال نقل وتخزين لمواد البناء في الميناء",
    ],
)
def test_a_masdar_that_befalls_nothing_opens_no_clause(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "دخلت القوات المدينة القديمة وحاصرت المطار من الشرق.",
            ["دخلت القوات المدينة القديمة", "حاصرت المطار من الشرق"],
        ),
        (
            "اطمأن الفريق على الركاب كما تم فحص المصابين في الموقع.",
            ["اطمأن الفريق على الركاب", "تم فحص المصابين في الموقع"],
        ),
        (
            "نتج عن الحادث إصابة تسعة ركاب وتم فرز الحالات بحسب الخطورة.",
            ["نتج عن الحادث إصابة تسعة ركاب", "تم فرز الحالات بحسب الخطورة"],
        ),
    ],
)
def test_a_second_verb_says_a_thing_of_its_own(text, pieces):
    assert cut(text) == pieces


def test_a_passive_that_is_vowelled_is_a_verb():
    assert verbs("في الوادي قُتل حارسان") == ["قُتل"]


def test_words_between_and_kinds_are_no_verbs():
    assert verbs("نقلت الحالات بحسب نوع الإصابة بينهم طفل") == ["نقلت"]


def test_what_somebody_answers_is_no_part_of_what_he_says():
    assert cut("الفرن لم يبع خبزا فاسدا، ردا على شكاوى راجت أمس، وأن العينات سليمة") == [
        "الفرن لم يبع خبزا فاسدا",
        "أن العينات سليمة",
    ]


def test_a_new_verb_behind_what_is_not_opens_a_clause():
    assert cut("لا تأخير هذا الموسم، سنعيد فتح المعصرة غدا") == [
        "لا تأخير هذا الموسم",
        "سنعيد فتح المعصرة غدا",
    ]
    assert len(cut("إصلاح المعصرة عندما يتم بعناية كاملة، سيسهم في زيادة الزيت")) == 1
    assert cut("لا زيادة في الأفق، لن نرفع أجرة الحافلة") == ["لا زيادة في الأفق", "لن نرفع أجرة الحافلة"]


def test_behind_and_already_stands_a_verb():
    assert verbs("سقف المعصرة وقد انهار") == ["انهار"]
