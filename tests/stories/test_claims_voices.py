"""Who stands behind a passage: an outlet's own reporter, and private people beside those who speak for a body."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article, Link
from tawatur.stories import claims
from tawatur.stories.claims.chains import told_medium
from tawatur.stories.claims.joint import each
from tawatur.stories.claims.reporters import reporter
from tawatur.stories.claims.sheets import sheet

LEXICON = load_lexicon()


def story(*told: tuple[str, str]):
    """Annotate some reports, each with its outlet, of one day."""
    return [
        annotate(Article(f"a{n}", text, outlet=outlet, published="2025-10-02"), LEXICON)
        for n, (outlet, text) in enumerate(told)
    ]


def largest(*told: tuple[str, str]):
    return max(claims(story(*told), (), LEXICON), key=lambda c: len({m.article for m in c.members}))


@pytest.mark.parametrize(
    ("outlet", "text", "name"),
    [
        ("جريدة الربوة", "شاهد مراسل «الربوة» سالم الراشد السيل وهو يجرف الجسر.", "سالم الراشد"),
        ("الربوة", "شاهدت مراسلة «الربوة» سلمى الراشد السيل وهو يجرف الجسر.", "سلمى الراشد"),
        ("الربوة", "عاين مبعوث «الربوة» إلى المدينة، سالم الراشد، السيل وهو يجرف الجسر.", "سالم الراشد"),
        ("الربوة", "رأت موفدتنا إلى الوادي، سلمى الراشد، السيل وهو يجرف الجسر.", "سلمى الراشد"),
        ("الربوة", "شاهدت مراسلتنا رنا الدروبات كيف جرف السيل الجسر.", "رنا الدروبات"),
        ("الربوة", "شاهد مراسلنا كيف جرف السيل الجسر.", None),
        ("الربوة", "رأى مندوبنا السيل يجرف الجسر.", None),
        ("الربوة", "شاهدت مراسلتنا في المدينة كيف جرف السيل الجسر.", None),
    ],
)
def test_a_reporter_is_found_with_his_name(outlet, text, name):
    (read,) = story((outlet, text))
    seen = reporter(sheet(read), read.sentences[0], LEXICON.claims)
    assert seen is not None
    assert (seen.person and seen.person.name) == name


def test_a_reporter_of_another_outlet_is_none_of_this():
    (read,) = story(("الربوة", "شاهد مراسل «الضفاف» سالم الراشد السيل وهو يجرف الجسر."))
    assert reporter(sheet(read), read.sentences[0], LEXICON.claims) is None


def test_what_a_reporter_tells_another_outlet_came_by_his_own():
    assert told_medium("وبحسب سالم الراشد، مراسل «الضفاف»، ", {"الضفاف"}, LEXICON) == (
        "الضفاف",
        "مراسل الضفاف",
    )


_DAM = "إن سد «الزيتون» الترابي انهار فجر السبت."


@pytest.mark.parametrize(
    ("one", "other", "origins"),
    [
        # Who has no name and is of no body is not he who speaks for one.
        ("قال راع كان قرب المكان ", "قال رئيس البلدية سالم الراشد ", 2),
        ("قال صياد من القرية ", "قال المتحدث باسم الدفاع المدني العقيد سالم الراشد ", 2),
        ("قال متعاملون أوروبيون ", "قال المدير العام لشركة «الزيتون» سالم الراشد ", 2),
        # He may be whoever is named and of no body.
        ("قال راع كان قرب المكان ", "قال سالم الراشد ", 1),
        # A source of a body may be its head.
        ("قال مصدر في البلدية ", "قال رئيس البلدية سالم الراشد ", 1),
    ],
)
def test_private_people_are_none_of_a_body(one, other, origins):
    assert largest(("الربوة", one + _DAM), ("الضفاف", other + _DAM)).origins == origins


def test_a_reporter_whom_another_outlet_names_is_one_witness():
    found = largest(
        ("الربوة", "شاهدت مراسلتنا رنا الدروبات كيف جرف السيل جسر «الزيتون» فجر السبت."),
        ("الضفاف", "وبحسب رنا الدروبات، مراسلة «الربوة»، فإن السيل جرف جسر «الزيتون» فجر السبت."),
    )
    assert (found.origins, found.speakers, found.tellings) == (1, 1, 1)


_NAMED = "قالت شركة «المرسى» في بيان إنها ألغت رحلاتها كافة إلى جنوة حتى نهاية مايو."


@pytest.mark.parametrize(
    ("other", "together"),
    [
        ("قال سالم الراشد إن شركة «الشراع» ألغت رحلاتها كافة إلى جنوة حتى نهاية مايو.", False),
        ("قال سالم الراشد إن شركة «المرسى» ألغت رحلاتها كافة إلى جنوة حتى نهاية مايو.", True),
        ("قال سالم الراشد من شركة «المرسى» إن الشركة ألغت رحلاتها كافة إلى جنوة حتى نهاية مايو.", True),
    ],
)
def test_another_of_that_kind_does_another_thing(other, together):
    found = largest(("الربوة", _NAMED), ("الضفاف", other))
    assert (len({m.article for m in found.members}) == 2) == together


@pytest.mark.parametrize(
    "denial",
    [
        "وقال المحامي سامي المنصور إن موكله لم ينقل أي مبلغ إلى حساب في قبرص.",
        "وقال المحامي سامي المنصور إن موكله لم ينقل أي مبلغ إلى حساب في قبرص بل سدد ديونا قديمة.",
    ],
)
def test_a_lawyer_denies_for_whom_he_speaks(denial):
    found = largest(
        ("الربوة", "قالت النيابة العامة إن سالم الراشد نقل سبعة ملايين دينار إلى حساب في قبرص."),
        ("الضفاف", f"قالت النيابة العامة إن سالم الراشد نقل إلى حساب في قبرص سبعة ملايين دينار.\n{denial}"),
    )
    assert found.contested


def test_what_is_so_instead_is_no_part_of_what_is_denied():
    closed = "قال سامي المنصور إن مكتب مدرسة «الزيتون» أغلق عند الخامسة مساء الأحد."
    open_ = "وقال المتحدث باسم لجنة الانتخابات فهد الدوسري إن مكتب «الزيتون» لم يقفل عند الخامسة بل ظل مفتوحا حتى السابعة."
    found = largest(
        ("الربوة", "قالت سلمى الراشد إن مكتب التصويت في مدرسة «الزيتون» أقفل عند الخامسة مساء الأحد."),
        ("الضفاف", f"{closed}\n{open_}"),
    )
    assert found.contested


def test_a_judge_without_a_name_is_not_named():
    found = largest(("الربوة", f"قال قاض {_DAM}"), ("الضفاف", f"قال طبيب في المستشفى {_DAM}"))
    assert found.standing == "unnamed only"


def test_a_correction_came_by_the_agency_that_corrects_itself():
    report = "قال محافظ الوادي سعد نوري إن 70 منزلا هدمت في الإعصار."
    corrected = "صححت وكالة رويترز خبرا بثته أمس، ليصبح كما يلي: قال محافظ الوادي سعد نوري إن 17 منزلا هدمت في الإعصار."
    claim = largest(
        ("الربوة", corrected),
        ("الضفاف", f"نقلت رويترز عن محافظ الوادي سعد نوري أن {report[28:]}".replace("70", "17")),
    )
    assert (claim.origins, claim.tellings) == (1, 1)


@pytest.mark.parametrize("told", ["علمت «الربوة»", "علمت جريدة «الربوة»"])
def test_what_an_outlet_learned_is_its_word_whatever_it_calls_itself(told):
    claim = largest(
        ("جريدة الربوة", f"{told} أن وزير السياحة سيستقيل من منصبه الشهر المقبل."),
        ("الضفاف", "قال القيادي في حزب العهد سعد نوري إن وزير السياحة سيترك منصبه ويستقيل الشهر المقبل."),
    )
    assert claim.speakers == 2


def test_a_ministry_of_two_matters_is_one_speaker():
    claim = largest(("الربوة", "أعلنت وزارة الصحة والحماية الاجتماعية أن المستوصف القديم أغلق."))
    assert claim.speakers == 1


def test_who_is_inside_a_club_is_described_by_it():
    (read,) = story(("الربوة", "قال مصدر داخل نادي النسور إن اللاعب انتقل."))
    assert read.statements[0].chain[-1].name == "مصدر داخل نادي النسور"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A surname alone is the man's whom another outlet names in full.
        ("قال المدرب سالم الدروبي إن الجسر انهار.", "نقلت قناة «الضفاف» عن الدروبي قوله إن الجسر انهار."),
        # «الشركة الهولندية» goes on with its name.
        (
            "أعلنت شركة «ريف لاين» للنقل أن الجسر انهار.",
            "ونسبت وكالة الأناضول إلى بيان للشركة الهولندية «ريف لاين» أن الجسر انهار.",
        ),
        # A pronoun tells whose director he is.
        (
            "قال الرئيس التنفيذي لشركة «ريف لاين» سالم الراشد إن الجسر انهار.",
            "ونقلت «الربوة» عن رئيسها التنفيذي قوله إن الجسر انهار.",
        ),
    ],
)
def test_one_man_or_body_in_other_words_is_one_speaker(one, other):
    assert largest(("الربوة", one), ("الضفاف", other)).speakers == 1


def test_a_report_is_a_document_whoever_read_it():
    claim = largest(
        ("الربوة", "أظهر تقرير ديوان المحاسبة أن البلدية اشترت أربع شاحنات."),
        ("الضفاف", "كشف تقرير ديوان المحاسبة أن البلدية اشترت أربع شاحنات."),
    )
    assert (claim.origins, claim.tellings) == (1, 1)


def test_what_is_said_on_our_air_came_by_this_outlet():
    claim = largest(
        ("الربوة", "أفاد المدير سالم الراشد، في تصريح لبرنامج «حديث الصباح» على أثيرنا، بأن الجسر انهار.")
    )
    assert [way.names for way in claim.ways] == [("الربوة",)]


def test_the_agent_of_a_coach_is_none_of_his_club():
    claim = largest(
        ("الربوة", "قال رئيس نادي السهول سالم الراشد إن المدرب فهد نوري سيغادر الفريق."),
        ("الضفاف", "قال وكيل أعمال المدرب عادل حداد إن المدرب فهد نوري سيغادر الفريق."),
    )
    assert claim.origins == 2


def test_an_agencys_reporter_is_a_witness_over_his_agency():
    claim = largest(
        ("الربوة", "رأت مراسلة «الربوة» سلمى الراشد الشاحنات وهي تغادر مخزن «الزيتون» فجر السبت."),
        ("الضفاف", "شاهد مراسل وكالة فرانس برس سالم العتيبي شاحنات تخرج من مخزن «الزيتون» فجر السبت."),
    )
    assert (claim.origins, claim.speakers, claim.tellings) == (2, 2, 2)


@pytest.mark.parametrize("joint", ["الرئيسان المصري والكيني", "الزعيمان المصري والكيني", "الرئيسان"])
def test_two_who_are_told_in_a_dual_are_two_speakers(joint):
    claim = largest(
        (
            "الربوة",
            "قالت الرئاسة المصرية إن الرئيس المصري ونظيره الكيني أكدا أن ميناء «الزيتون» سيفتح في تشرين الأول.",
        ),
        ("الضفاف", f"وفق بيان للرئاسة المصرية، أكد {joint} أن ميناء «الزيتون» سيفتح في تشرين الأول."),
    )
    assert (claim.origins, claim.speakers, claim.tellings) == (1, 2, 2)


@pytest.mark.parametrize(
    ("told", "lands"),
    [
        ("وزيرا خارجية مصر وكينيا", ["وزير خارجية مصر", "وزير خارجية كينيا"]),
        ("وزارتا الطاقة الأردنية والعراقية", ["وزارة الطاقة الأردنية", "وزارة الطاقة العراقية"]),
        ("الجانبين المصري والسوداني", ["الجانب المصري", "الجانب السوداني"]),
        ("المستشار الألماني", ["المستشار الألماني"]),
        ("سالم الراشد والعتيبي", ["سالم الراشد والعتيبي"]),
    ],
)
def test_a_dual_with_two_lands_is_two(told, lands):
    found = each(Link("key:x:group", told, "group"), "2025-10-02", LEXICON)
    assert [link.name for link in found] == lands


def test_a_paper_speaks_for_its_writer_and_is_one_way_for_all_its_readers():
    claim = largest(
        (
            "الربوة",
            "ورد في تقرير ديوان المحاسبة، الذي حصلت «الربوة» على صورة منه، أن مشروع «الزيتون» خسر 90 مليون جنيه.",
        ),
        (
            "الضفاف",
            "حسب نسخة من تقرير ديوان المحاسبة اطلعت عليها «الضفاف»، خسر مشروع «الزيتون» 90 مليون جنيه.",
        ),
    )
    assert (claim.origins, claim.speakers, claim.tellings) == (1, 1, 1)


def test_a_post_for_a_body_is_its_own_word():
    claim = largest(
        ("الربوة", "تقع محمية «وادي السهول» في الشمال. وقالت إدارة المحمية إن النار أتت على غابة «الزيتون»."),
        ("الضفاف", "جاء في منشور لإدارة محمية «وادي السهول» أن النار أتت على غابة «الزيتون»."),
    )
    assert (claim.origins, claim.speakers, claim.tellings) == (1, 1, 2)


def test_who_speaks_in_its_name_is_of_the_body_named_before():
    claim = largest(
        ("الربوة", "قال رئيس جامعة «السهول» فهد نوري إن جسر «الزيتون» مغلق."),
        ("الضفاف", "تقع جامعة «السهول» في الوادي، وقالت المتحدثة باسمها سلمى الراشد إن جسر «الزيتون» مغلق."),
    )
    assert (claim.origins, claim.speakers, claim.tellings) == (1, 2, 2)


def test_who_complains_of_something_says_that_it_is_so():
    claim = largest(
        ("الربوة", "قالت رئيسة اللجنة سلمى الراشد إن الشركة قطعت المياه عن حي «الزيتون» الجمعة."),
        ("الضفاف", "اشتكت سلمى الراشد، رئيسة اللجنة، من أن الشركة قطعت المياه الجمعة عن حي «الزيتون»."),
    )
    assert (claim.origins, claim.speakers, claim.tellings) == (1, 1, 2)
