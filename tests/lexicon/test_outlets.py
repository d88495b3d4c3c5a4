from pathlib import Path

import pytest

from tawatur.lexicon import data_folder
from tawatur.lexicon.outlets import OutletLexicon, compile_section
from tawatur.lexicon.source import DataError, rows

OUTLETS = OutletLexicon(compile_section(data_folder()))
CORPUS_CODES = [
    "aawsat",
    "alriyadh",
    "okaz",
    "sabq",
    "was",
    "3alyoum",
    "alweeam",
    "aljazirah",
    "alwatan",
    "almadina",
    "alyaum",
    "aleqtisadiya",
    "hespress",
    "aljazeera",
    "jawhara-fm",
    "cnn-arabic",
]


@pytest.mark.parametrize(
    "name",
    [
        "الشرق الأوسط",
        "«الشرق الأوسط»",
        "صحيفة الشرق الاوسط",
        "aawsat",
        "aawsat.com",
        "https://aawsat.com/العالم/1?x=2",
    ],
)
def test_every_name_of_an_outlet_finds_it(name):
    assert OUTLETS.find(name).code == "aawsat"


@pytest.mark.parametrize("code", CORPUS_CODES)
def test_short_codes_of_corpora_are_known(code):
    assert OUTLETS.find(code).code == code


def test_a_subdomain_belongs_to_the_nearest_domain_above_it():
    assert OUTLETS.find("https://m.arabic.rt.com/news/1").code == "rt-arabic"
    assert OUTLETS.find("https://mubasher.aljazeera.net/x").code == "aljazeera-mubasher"
    assert OUTLETS.find("https://www.aljazeera.net/x").code == "aljazeera"


def test_two_papers_of_one_house_share_their_owner():
    assert OUTLETS.find("الاقتصادية").owner == OUTLETS.find("الشرق الأوسط").owner


def test_a_name_that_two_outlets_bear_finds_neither():
    assert OUTLETS.find("الوطن") is None


@pytest.mark.parametrize(
    "name", [None, "", "  ", "صحيفة لا يعرفها أحد", "...", "https://", "unknown.example"]
)
def test_unknown_names_find_nothing(name):
    assert OUTLETS.find(name) is None


def test_agencies_are_marked_and_outlets_that_live_on_them_name_a_known_one():
    assert OUTLETS.find("أ.ف.ب").agency
    assert OUTLETS.find(OUTLETS.find("alriyadh").lives_on).agency
    assert not OUTLETS.find("hespress").agency


def test_there_are_at_least_120_arabic_outlets_and_agencies():
    arab = [
        "SA",
        "AE",
        "KW",
        "QA",
        "BH",
        "OM",
        "YE",
        "IQ",
        "SY",
        "LB",
        "JO",
        "PS",
        "EG",
        "SD",
        "LY",
        "TN",
        "DZ",
        "MA",
        "MR",
        "SO",
    ]
    assert sum(o.country in arab for o in OUTLETS.outlets) >= 120


@pytest.mark.parametrize("row", list(rows(data_folder(), "outlets/*.yaml")), ids=lambda r: r.file)
def test_every_file_proves_its_name_in_its_example(row):
    for example in row.values["examples"]:
        assert example["outlet"] in example["text"]
        assert OUTLETS.find(example["outlet"]).code == Path(row.file).stem


def _folder(tmp_path, **files):
    (tmp_path / "outlets").mkdir()
    for name, text in files.items():
        (tmp_path / "outlets" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


GOOD = "name: الفجر الجديد\ncountry: EG\ntype: newspaper\nmonths: nile\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (GOOD + "months_set: nile\n", "unknown key"),
        (GOOD.replace("nile", "roman"), "`months` is roman"),
        (GOOD + "quotes: odd\n", "`quotes` is odd"),
        (GOOD + "lives_on: nobody\n", "no outlet `nobody`"),
        (GOOD.replace("country: EG\n", ""), "`country`"),
    ],
)
def test_a_wrong_file_is_refused_by_name(tmp_path, text, why):
    with pytest.raises(DataError, match=why) as error:
        compile_section(_folder(tmp_path, dawn=text))
    assert "outlets/dawn.yaml" in str(error.value)


def test_two_outlets_cannot_have_one_domain(tmp_path):
    domain = GOOD + "domains:\n  - dawn.example\n"
    with pytest.raises(DataError, match="already belongs to a"):
        compile_section(_folder(tmp_path, a=domain, b=domain))


def test_a_feed_stands_on_its_outlets_own_domain():
    found = [(o, feed) for o in OUTLETS.outlets for feed in o.feeds]
    assert found
    assert all(feed.startswith("https://") and OUTLETS.find(feed) == o for o, feed in found)


def test_every_key_is_documented():
    import re

    from tawatur.lexicon import outlets, pages

    docs = Path(__file__).resolve().parents[2] / "docs"
    for section, name in ((outlets, "outlets.md"), (pages, "pages.md")):
        documented = set(
            re.findall(r"^\| `(\w+)` \|", (docs / name).read_text(encoding="utf-8"), re.MULTILINE)
        )
        assert documented == section._KEYS


def test_a_text_ends_before_the_line_of_tags_that_runs_on_from_it():
    paper = OUTLETS.find("3alyoum")
    assert paper is not None
    for text in ("غادر الوفد أمس. سمات الوفد سالم الزيني ", "غادر الوفد أمس.\nسمات الوفد سالم الزيني"):
        assert text[paper.text_end(text) :].startswith("سمات")
    for text in ("من أهم سمات المرحلة، أنها تنتهي", "غادر الوفد.", "ذكر سمات المرحلة ثم غادر."):
        assert paper.text_end(text) == len(text)


def test_the_furniture_of_a_house_is_known_by_its_own_words_only():
    alweeam, okaz = OUTLETS.find("alweeam"), OUTLETS.find("okaz")
    assert alweeam.prints("رابط الخبر بصحيفة الوئام: السوق يغلق على ارتفاع")
    assert not alweeam.prints("قال إن رابط الخبر بصحيفة الوئام: غير صحيح")
    assert not okaz.prints("رابط الخبر بصحيفة الوئام: السوق يغلق على ارتفاع")


def test_every_line_of_furniture_matches_itself():
    found = [(o, line) for o in OUTLETS.outlets for line in o.furniture]
    assert found
    assert all(o.prints(line.replace("…", "غيره")) for o, line in found)
