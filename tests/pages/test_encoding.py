import pytest

from tawatur.lexicon import load_lexicon
from tawatur.pages import PageError, PageHints, articles, page_reading

LEXICON = load_lexicon()
DUMP = (
    "افتتاح جسر جديد في المدينة\n\n"
    "قالت الحكومة إن أعمال الجسر الجديد ستبدأ في الربيع، بعد عام من التأخير.\n"
    "وأضاف وزير الأشغال أن الكلفة بلغت عشرة ملايين، من دون أن يذكر مصدر التمويل.\n"
)
HINTS = PageHints()


def read(page):
    return page_reading(page, HINTS, LEXICON)


PLAIN = read(DUMP.encode()).articles[0].text


@pytest.mark.parametrize("name", ["windows-1256", "iso-8859-6", "utf-8-sig", "utf-16"])
def test_arabic_code_pages_are_recognised_without_being_named(name):
    page = DUMP.replace("،", " ").encode(name) if name == "iso-8859-6" else DUMP.encode(name)
    assert read(page).articles[0].text.split()[:4] == PLAIN.split()[:4]


@pytest.mark.parametrize(
    "page",
    [
        DUMP.encode().decode("latin-1").encode(),
        DUMP.encode().decode("windows-1256", "ignore").encode(),
        DUMP.encode().decode("cp1252", "replace").encode(),
        DUMP.encode("windows-1256").decode("cp1252", "ignore").encode(),
    ],
)
def test_a_second_encoding_is_undone_and_noted(page):
    found = read(page)
    assert "قالت الحكومة" in found.articles[0].text
    assert any("encoded twice" in note for note in found.notes)


def test_a_scratched_utf8_page_is_read_and_noted():
    page = DUMP.encode()
    found = read(page[:-1] + b"\xff\n")
    assert found.articles[0].text.endswith("التمويل.")
    assert found.notes == ("1 unreadable bytes left out",)


@pytest.mark.parametrize(
    ("debris", "plain"),
    [
        ("قالت الحكومـــــة", "قالت الحكومة"),
        ("قالت\u200f الحكومة\u202c", "قالت الحكومة"),
        ("قالت\u00a0الحكومة", "قالت الحكومة"),
        ("ﻗﺎﻟﺖ ﺍﻟﺤﻜﻮﻣﺔ", "قالت الحكومة"),
        ("قالت الحكومة في بیان وأکدت", "قالت الحكومة في بيان وأكدت"),
        ("قالت &quot;الحكومة&quot;", 'قالت "الحكومة"'),
        ("قالت ا\u0653لحكومة", "قالت آلحكومة"),
    ],
)
def test_debris_is_mended(debris, plain):
    page = DUMP.replace("قالت الحكومة", debris)
    assert read(page.encode()).articles[0].text.startswith(plain)


@pytest.mark.parametrize("kept", ["لوّح بـ«رد استباقي»", "سنة 1447هـ", "پوتين وگازپروم"])
def test_what_the_writer_meant_is_kept(kept):
    page = DUMP.replace("قالت الحكومة", f"قالت الحكومة {kept}")
    assert kept in read(page.encode()).articles[0].text


def test_a_line_in_visual_order_is_turned_round():
    line = "قالت الحكومة الجديدة إن الجسر القديم سيغلق في السنة المقبلة."
    page = f"{DUMP}{line[::-1]}\n"
    assert read(page.encode()).articles[0].text.endswith(line)


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "binary"),
        (b"%PDF-1.4\n" + bytes(range(1, 256)) * 20, "binary"),
        (b"An English page about a bridge.\n\nIt has two paragraphs.", "no Arabic"),
        ("Строительство моста начнется весной, сообщил министр".encode("koi8-r"), "encoding"),
        ("дорога и мост, сообщил министр".encode(), "no Arabic"),
        (
            "این یک متن فارسی است که دربارهٔ پل جدید شهر نوشته شده است و هیچ ربطی به زبان عربی ندارد. " * 3,
            "Persian",
        ),
        (
            "A bridge\n\nThe bridge (الجسر) will be built in spring, the minister said.\nNobody knows who will pay for it.",
            "not in Arabic",
        ),
        (b"a" * (20 * 1024 * 1024 + 1), "20 MB"),
        (b"\xff\xfe\x00\xd8\x01\xd8", "broken utf-16"),
    ],
)
def test_what_is_no_arabic_page_is_refused_with_its_reason(page, why):
    with pytest.raises(PageError, match=why) as error:
        articles(page.encode() if isinstance(page, str) else page, HINTS, LEXICON)
    assert "\n" not in str(error.value)
