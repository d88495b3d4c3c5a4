"""Media by their everyday names, and words with something attached that only look like names."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.records import article


@pytest.mark.parametrize(
    ("text", "ident"),
    [
        ("وذكرت العربية أن القصف توقف.", "kb:alarabiya"),
        ("ونقلت الوطن عن شهود أن الطريق مغلق.", "kb:alwatan-sa"),
        ("وقالت قناة الجزيرة إن القصف توقف. وأضافت الجزيرة أن العدد ارتفع.", "kb:aljazeera"),
    ],
)
def test_a_medium_that_speaks_is_known_by_its_everyday_name(cast, text: str, ident: str) -> None:
    assert ident in {a.id for a in cast(text).actors if a.type == "media"}


def test_a_name_of_two_media_lists_both(cast) -> None:
    found = [a.candidates for a in cast("ونقلت الجزيرة عن شهود أن القصف توقف.").actors if a.type == "media"]
    assert [set(c) for c in found] == [{"kb:aljazeera", "kb:aljazirah-paper"}]


@pytest.mark.parametrize(
    "text", ["وزار الجزيرة سياح كثيرون.", "الحياة صعبة في القرى.", "اللغة العربية جميلة."]
)
def test_the_word_alone_is_no_medium(cast, text: str) -> None:
    assert not [a for a in cast(text).actors if a.type == "media"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وأشاد المدرب بكريم بنزيما.", "كريم بنزيما"),
        ("وكوفي أنان حضر اللقاء.", "كوفي أنان"),
        ("فأردوغان لن يتراجع.", "أردوغان"),
        ("زار للكرملين وفد.", "للكرملين"),
        ("وقال بقائي إن بلاده لن تفاوض.", "بقائي"),
    ],
)
def test_what_is_attached_is_no_part_of_a_name(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "ident"),
    [
        ("وعمل الفريق بحماس كبير.", "kb:hamas"),
        ("وأضاف كروسي أن المباراة صعبة. وقال توني كروس إن اللقب قريب.", "كروسي"),
    ],
)
def test_look_alikes_are_nobody_known(cast, text: str, ident: str) -> None:
    who = cast(text)
    assert ident not in {a.id for a in who.actors}
    assert ident not in {m for a in who.actors if a.id == "kb:toni-kroos" for m in a.names}


@pytest.mark.parametrize(
    ("text", "day", "ident"),
    [
        (
            "وقال المدير العام للوكالة الدولية للطاقة الذرية إن التفتيش مستمر.",
            "2022-03-15",
            "kb:rafael-grossi",
        ),
        ("وقال أمير قطر إن الحوار مطلوب.", "2024-05-01", "kb:tamim-bin-hamad"),
        ("وقال بابا الفاتيكان إن الحوار مطلوب.", "2024-05-01", "kb:pope-francis"),
        ("وقال شيخ الأزهر إن الحوار مطلوب.", "2024-05-01", "kb:ahmed-eltayeb"),
        ("وقال قائد الجيش السوداني إن الحوار مطلوب.", "2024-05-01", "kb:abdel-fattah-alburhan"),
        ("وقالت رئيسة البنك المركزي الأوروبي إن الفائدة ثابتة.", "2024-05-01", "kb:christine-lagarde"),
        ("وقال رئيس الاحتياطي الفدرالي إن الفائدة ثابتة.", "2024-05-01", "kb:jerome-powell"),
        ("وقال محافظ مصرف لبنان إن الليرة ثابتة.", "2024-05-01", "kb:wassim-mansouri"),
    ],
)
def test_an_office_alone_is_who_held_it_that_day(cast, text: str, day: str, ident: str) -> None:
    assert ident in {a.id for a in cast(text, day).actors}


@pytest.mark.parametrize(
    ("text", "ident", "mention"),
    [
        ("وهاجمت مليشيا الحوثي السفينة أمس.", "kb:houthis", "مليشيا الحوثي"),
        ("وعبر المحتجون عن حق الشعب الفلسطيني المشروع.", "kb:palestine/people", "الشعب الفلسطيني"),
        ("ودعم تنظيم الإخوان المسلمين القرار.", "kb:muslim-brotherhood", "تنظيم الإخوان المسلمين"),
    ],
)
def test_a_known_name_ends_before_what_is_done_to_whom(cast, text: str, ident: str, mention: str) -> None:
    assert mention in {m for a in cast(text).actors if a.id == ident for m in a.names}


@pytest.mark.parametrize(
    "text",
    [
        'وأوضح المدير في حديث إلى "الوطن" أن العمل بدأ.',
        "ويضم الجدول الذي اطلعت عليه «الوطن» أسماء الفائزين.",
        'وبحسب معلومات "الوطن" فإن العمل بدأ.',
    ],
)
def test_a_paper_in_marks_on_its_own_pages_is_itself(text: str) -> None:
    assert "الوطن" in media_of("alwatan", text)


def test_on_other_pages_a_word_in_marks_is_no_paper() -> None:
    assert not media_of("okaz", 'وحب "الوطن" واجب.')


def test_a_paper_that_signs_a_report_does_nothing_in_it() -> None:
    assert not media_of("alwatan", "تبوك - «الوطن»: افتتح المحافظ السوق.")


def media_of(outlet: str, text: str) -> set[str]:
    """Return the words for media in an outlet's text."""
    made = annotate(article({"id": "a", "outlet": outlet, "text": text}), load_lexicon())
    media = {one.id for one in made.actors if one.type == "media"}
    return {text[m.span.start : m.span.end] for m in made.mentions if m.actor in media}
