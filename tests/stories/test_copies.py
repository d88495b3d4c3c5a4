from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.stories import copies

LEXICON = load_lexicon()
WIRE = (
    "غرقت عبارة تقل سبعين راكبا قبالة ساحل مدغشقر بعد أن اصطدمت بصخرة مغمورة خلال عاصفة عنيفة. "
    "وانتشل الصيادون أربعين شخصا بزوارقهم الخشبية قبل وصول خفر السواحل إلى المكان."
)
EDITED = (
    "تاماتاف (النورس) – غَرِقَت عبّارة تقل سبعين راكباً قبالة سواحل مدغشقر، بعد أن اصطدمت بصخرةٍ مغمورة خلال عاصفة "
    "عنيفة؛ وانتشل الصيادون المحليون أربعين شخصًا بزوارقهم الخشبية، قبل وصول خفر السواحل إلى المكان."
)
OTHER = (
    "قالت هيئة الموانئ إن سفينة شحن جنحت في خليج عدن صباح الخميس ولم يصب أحد من بحارتها، "
    "وإن قاطرتين ستسحبانها حين يهدأ البحر."
)
TITLES = (
    "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز آل سعود بحضور صاحب السمو الملكي الأمير محمد بن نايف "
    "ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية وصاحب السمو الملكي الأمير محمد بن سلمان ولي ولي العهد "
)


def article(ident, text, published=None):
    return Article(ident, text, published=published)


def passages(copy, a, b):
    return [(a.text[x.start : x.end], b.text[y.start : y.end]) for x, y in copy.spans]


def test_an_edited_wire_report_is_one_copied_passage():
    a, b = article("a", WIRE), article("b", EDITED)
    (copy,) = copies([a, article("c", OTHER), b], LEXICON)
    assert (copy.a, copy.b) == ("a", "b")
    assert copy.share > 0.85
    assert passages(copy, a, b) == [(WIRE[:-1], EDITED[EDITED.index("غَرِقَت") : -1])]


def test_sentences_that_changed_places_are_found_where_they_went():
    first, second = WIRE.split(". ")
    a, b = article("a", WIRE), article("b", f"{second}\n{first}")
    (copy,) = copies([a, b], LEXICON)
    assert passages(copy, a, b) == [(first, first), (second[:-1], second[:-1])]


def test_one_copied_paragraph_in_a_long_article_is_found():
    filler = " ".join(f"كلمة{n} سطر{n * 7} خبر{n * 11}" for n in range(300))
    (copy,) = copies([article("a", f"{filler}\n{WIRE}"), article("b", f"{OTHER}\n{EDITED}")], LEXICON)
    assert len(copy.spans) == 1
    # The share is of the shorter text.
    assert 0.4 < copy.share < 0.7


def test_the_older_article_comes_first():
    a, b = article("a", WIRE, "2020-03-02T10:00"), article("b", EDITED, "2020-03-02T08:15")
    (copy,) = copies([a, b], LEXICON)
    assert (copy.a, copy.b) == ("b", "a")
    assert passages(copy, b, a)[0][1] == WIRE[:-1]


def test_a_day_does_not_say_who_was_first_on_it():
    a, b = article("a", WIRE, "2020-03-02T10:00"), article("b", EDITED, "2020-03-02")
    assert copies([a, b], LEXICON)[0].a == "a"


def test_titles_of_office_are_nobodys_text():
    a = article("a", f"{TITLES} الوفد الكشفي القادم من نيوزيلندا في قصر اليمامة")
    b = article("b", f"{TITLES} مدير منظمة الأغذية والزراعة الذي شكر المزارعين")
    assert copies([a, b], LEXICON) == ()


def test_a_verse_with_its_vowels_is_nobodys_text():
    verse = "إِنَّا أَنزَلْنَاهُ فِي لَيْلَةِ الْقَدْرِ وَمَا أَدْرَاكَ مَا لَيْلَةُ الْقَدْرِ لَيْلَةُ الْقَدْرِ خَيْرٌ مِّنْ أَلْفِ شَهْرٍ تَنَزَّلُ الْمَلَائِكَةُ وَالرُّوحُ فِيهَا"
    a, b = article("a", f"تلا القارئ {verse}"), article("b", f"وختم الخطيب بقوله تعالى {verse}")
    assert copies([a, b], LEXICON) == ()


def test_a_sentence_that_returns_every_day_is_a_formula():
    tail = "للتواصل مع الكاتب أرسلوا رسالة نصية إلى الرقم المبين في صدر الصفحة ثم اكتبوا رمز الزاوية واسمكم الثلاثي ومدينتكم"
    columns = [
        article(str(day), f"{' '.join(f'فكرة{day}{n}' for n in range(40))}\n{tail}", f"2020-03-{day:02}")
        for day in range(1, 7)
    ]
    assert copies(columns, LEXICON) == ()


def test_articles_without_words_are_nobodys_copies():
    assert copies([article("a", ""), article("b", ""), article("c", "؟ …")], LEXICON) == ()
    assert copies([], LEXICON) == ()


def test_twins_are_copies_whole():
    (copy,) = copies([article("a", WIRE), replace(article("b", WIRE), outlet="المرفأ")], LEXICON)
    assert copy.share == 1


@settings(deadline=None)
@given(st.lists(st.sampled_from(WIRE.split() + EDITED.split() + OTHER.split()), max_size=90), st.data())
def test_spans_lie_in_their_texts_in_order_and_never_overlap(words, data):
    other = data.draw(st.permutations([" ".join(words[:30]), WIRE, OTHER]))
    a, b = article("a", " ".join(words) + WIRE), article("b", "\n".join(other))
    for copy in copies([a, b], LEXICON):
        for side, text in ((0, a.text), (1, b.text)):
            spans = sorted(pair[side] for pair in copy.spans)
            assert all(0 <= s.start < s.end <= len(text) for s in spans)
            assert all(s.end <= t.start for s, t in pairwise(spans))
        assert 0 < copy.share <= 1
