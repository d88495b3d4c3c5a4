"""What looks like a date and is none: names of papers, streets and parties, «من قبل» of an agent."""

from __future__ import annotations

from tawatur.annotate.dates.ages import is_age
from tawatur.annotate.dates.meaning import Away, Fixed, Found, Length, Period, Point
from tawatur.annotate.dates.words import Words

__all__ = ["is_no_date"]

# «في أوقات مختلفة من اليوم»
_TIMES_REACH = 4
# «فيلم الرعب والخيال العلمي "بعد 28 أسبوعا"»
_TITLE_REACH = 6
_DECADE = len("198")
# So many words back stands «مدينتي» before the second town.
_TOWNS = 3
# More hours than these are worked by many: «100 ألف ساعة تدريبية».
_MOST_HOURS = 10_000
# «أكدنا سابقا», «قالوا سابقا», «ذكرها سابقا»
_SHORT, _VERBAL = 4, ("نا", "وا", "ها", "هما", "كما")
# «31 عقدا» are contracts.
_MOST_DECADES = 10
# «ليلا ونهارا»
_AND_BY_DAY = "ونهارا"
_THE_TIME, _LIKE = "الوقت", "مثل"
# «آلان», «ألان» are names: «الآن» begins with neither.
_NO_ARTICLES = ("آ", "أ")
_ARTICLES, _OWNERS = ("ال", "وال", "بال", "لل"), ("ه", "ها", "هم", "نا")
_QUOTES_OPEN, _QUOTES_CLOSE = ("«", "“", '"', "("), ("»", "”", '"', ")")


def is_no_date(w: Words, found: Found) -> bool:
    """Tell whether what the grammar found is not a time at all."""
    if found.stop - found.at == 1 and (w.hints(found.at, "whole") or w.hints(found.at - 1, "kin")):
        return True
    match found.meaning:
        case Length() as length:
            return _is_no_length(w, found, length)
        case Point() as point:
            return any(no(w, found, point) for no in (_is_name, _is_hope, _is_paper, _is_place, _is_always))
        case Period() as period:
            return _is_no_period(w, found, period)
        case Fixed() as fixed:
            decade = fixed.value.isdecimal() and len(fixed.value) == _DECADE
            return _is_decade_of_life(w, found) if decade else _is_no_time(w, found)
        case meaning:
            return isinstance(meaning, Away) and (
                _is_contract(w, found, meaning.length) or _is_one_by_one(w, found, meaning)
            )


def _is_no_period(w: Words, found: Found, period: Period) -> bool:
    """«عطلات نهاية الأسبوع» are none; «الأمين العام السابق» held an office, «المدير العام الماضي» may tell of last year."""
    if period.unit == "WE":
        return w.hints(found.at - 1, "many")
    general = period.unit == "Y" and w.hints(found.at - 1, "general")
    return general and (period.from_focus or period.shift != -1)


def _is_no_length(w: Words, found: Found, length: Length) -> bool:
    if length.often:
        # «في كل موسم» comes as seldom as its matches do.
        # «كل سنة من عمر الطفل»
        named = (
            w.hints(found.stop, "age_after")
            or _is_noun(w, found)
            or _is_contract(w, found, length)
            or w.hints(found.stop, "greeting")
        )
        return named or length.unit == "SEA"
    doubts = (_is_of_matches, _is_rank, is_age, _is_contract, _is_repeated, _is_title, _is_reign)
    return any(no(w, found, length) for no in doubts)


def _is_of_matches(w: Words, found: Found, length: Length) -> bool:
    """«لمدة ثلاثة مواسم», «الدقائق الأخيرة من المباراة» count matches, «100 ألف ساعة» work: no calendar; readers leave them."""
    last = length.count is None and length.unit in ("M", "S") and w.key(found.at).startswith("ال")
    shared = length.unit == "H" and (length.count or 0) >= _MOST_HOURS
    return length.unit == "SEA" or last or shared


def _is_reign(w: Words, found: Found, length: Length) -> bool:
    """«منذ أيام فيصل الأول» are his days."""
    return length.count is None and length.unit == "D" and w.is_given(w.key(found.stop))


def _is_title(w: Words, found: Found, _: Length) -> bool:
    """«فيلم "بعد 28 أسبوعا"» bears the length's name: it fills the marks of quotation, «بعد» before it included."""
    led = w.term(found.at - 1, "span", "in") is not None
    mark = found.at - 1 - led
    opened, closed = w.key(mark), w.key(found.stop)
    if opened not in _QUOTES_OPEN[:3] or closed != _QUOTES_CLOSE[_QUOTES_OPEN.index(opened)]:
        return False
    return any(w.hints(back, "work") for back in range(max(mark - _TITLE_REACH, 0), mark))


def _is_name(w: Words, found: Found, meaning: Point) -> bool:
    """«الأحد عشر», «صلاة الجمعة», «بدر الخميس», «الحديث بين الاثنين» hold no day, «تيريزا ماي» no month."""
    if meaning.weekday is None:
        return found.stop - found.at == 1 and meaning.month is not None and w.hints(found.at - 1, "given")
    if w.hints(found.stop, "eleven") or (meaning.is_weekday and w.hints(found.at - 1, "the_one")):
        return True
    # «المصابين الاثنين الآخرين» are two.
    two = meaning.weekday == 1 and found.stop - found.at == 1
    if two and all(k.startswith("ال") and k.endswith("ين") for k in (w.key(found.at - 1), w.key(found.stop))):
        return True
    if w.hints(found.at - 1, "pair") and meaning.until is None and w.term(found.stop, "weekday") is None:
        return meaning.weekday == 1 and found.stop - found.at == 1
    if _is_rite(w, found, meaning):
        return True
    return found.stop - found.at == 1 and w.hints(found.at - 1, "given")


def _is_rite(w: Words, found: Found, meaning: Point) -> bool:
    """«صلاة الجمعة» is the rite; «صلاة يوم الجمعة», «خطبة الجمعة الماضية» tell the day."""
    told = meaning.ref is not None or meaning.side is not None or bool(meaning.part)
    return not told and w.hints(found.at - 1, "prayer") and w.term(found.at, "day_word") is None


def _is_decade_of_life(w: Words, found: Found) -> bool:
    """«شاب في العشرينات», «في الثلاثينيات من عمره», «في العشرينيات والثلاثينيات من العمر», «الأربعينات المئوية»."""
    stop = found.stop
    while (more := w.term(stop, "decade")) is not None and more.prefix == "و":
        stop = more.end
    if w.hints(stop, "age_after") or w.hints(stop - 1, "age_after") or w.hints(stop, "degree"):
        return True
    return any(w.hints(at, "person") for at in range(max(found.at - 4, 0), found.at))


def _is_rank(w: Words, found: Found, _: Length) -> bool:
    """«مديرين عامين» are general managers: a dual behind a dual, or behind their title, is its adjective."""
    two = w.key(found.at).startswith("عام") and found.stop - found.at == 1
    two = two and w.key(found.at)[3:] in ("ين", "ان")
    return two and (w.key(found.at - 1).endswith(("ين", "ان")) or w.hints(found.at - 1, "generals"))


def _is_noun(w: Words, found: Found) -> bool:
    """«من اليومي إلى الفلسفي» is a noun; «سعيد الشهري» a name: as an adjective it follows a definite noun."""
    before = w.key(found.at - 1)
    if w.term(found.at, "days_word") is not None:
        # «بيومي راحة» are two days, «خلف بيومي» is a name.
        joined = found.start > w.atoms[found.at].start
        if joined or found.stop in w.numbers or w.term(found.stop, "weekday") is not None:
            return True
        # «بعد يومي الراحة» are two days, «بشكل يومي» is how often.
        return w.key(found.stop).startswith("ال") and w.term(found.at - 1, "in", "span") is not None
    if not w.text[found.start : found.end].startswith("ال"):
        return False
    # «الإغلاق الأسبوعي أو الشهري»
    if w.term(found.at - 1, "or") is not None and w.term(found.at - 2, "often") is not None:
        return False
    if w.hints(found.at, "surname"):
        family = w.key(found.at - 2).endswith("عبد") or before.startswith("عبدال")
        return (
            family
            or w.hints(found.at - 1, "given")
            or not (before.startswith(_ARTICLES) or before.endswith(_OWNERS))
        )
    life = w.hints(found.at - 1, "life") and not w.hints(found.at - 2, "before")
    named = before.isalpha() or before in _QUOTES_CLOSE
    return life or not named or w.term(found.at - 1, "in") is not None


def _is_repeated(w: Words, found: Found, length: Length) -> bool:
    """«يوما بعد يوم» counts nothing; neither do light years, which are a distance."""
    if w.hints(found.stop, "light"):
        return True
    twice = w.term(found.at - 2, "unit")
    return (
        length.count == 1
        and w.term(found.at - 1, "hence") is not None
        and twice is not None
        and twice.entry.value == length.unit
    )


def _is_one_by_one(w: Words, found: Found, away: Away) -> bool:
    """«عاما بعد عام» tells of all years."""
    before = w.bare(found.at - 1, "unit")
    twice = before is not None and before.entry.value == away.length.unit and not w.breaks(found.at)
    return away.length.count == 1 and twice and w.key(found.at - 1).endswith(("ا", "ه"))


def _is_contract(w: Words, found: Found, meaning: Length) -> bool:
    """«بعد عقد الاجتماع» holds no decade: a single one must end its phrase."""
    if meaning.unit != "DE":
        return False
    signed = w.hints(found.stop, "contract") or w.hints(found.at - 1, "signed")
    if meaning.often or (meaning.count or 0) > _MOST_DECADES or signed:
        return True
    if meaning.count != 1 or w.term(found.stop - 1, "side") is not None:
        return False
    after = w.key(found.stop)
    return after.isalpha() and w.term(found.stop, "function", "whole", "half_more") is None


def _is_paper(w: Words, found: Found, meaning: Point) -> bool:
    """«قناة اليوم», «روسيا اليوم» as a name: behind a medium's word, or two words alone in quotation marks."""
    if meaning.ref != 0 or found.stop - found.at != 1:
        return False
    house = w.hints(found.at - 1, "house") and w.hints(found.stop, "press")
    if house or _is_titled(w, found) or (w.hints(found.at - 1, "inside") and not w.breaks(found.at)):
        return True
    if w.hints(found.at - 1, "before") or _is_quoted_paper(w, found) or _is_every_day(w, found):
        return True
    if w.hints(found.at - 2, "before") and w.key(found.at - 1).isalpha() and not w.breaks(found.at):
        return w.key(found.stop) not in ("،", ",") or w.key(found.at - 1).startswith("ال")
    quoted = w.key(found.at - 2) in (*_QUOTES_OPEN, "”") and w.key(found.stop) in _QUOTES_CLOSE
    return bool(w.key(found.at - 2)) and quoted


def _is_always(w: Words, found: Found, meaning: Point) -> bool:
    """«صباحا ومساء», «ليلا ونهارا» are always; «صباحا ومساء الأحد» are not."""
    if meaning.has_day or not meaning.part or meaning.clock is not None:
        return False
    behind, before = w.term(found.stop, "part"), w.term(found.at - 1, "part")
    if behind is not None and behind.prefix == "و":
        return w.term(behind.end, "weekday", "refday", "day_word", "of") is None
    led = before is not None and before.entry.use in ("adverb", "after")
    return w.key(found.stop) == _AND_BY_DAY or (led and w.key(found.at).startswith("و"))


def _is_every_day(w: Words, found: Found) -> bool:
    """«في أوقات مختلفة من اليوم» tells of no one day, «مليونا برميل باليوم» a rate."""
    apart = range(max(found.at - 1 - _TIMES_REACH, 0), found.at - 1)
    times = w.term(found.at - 1, "of") is not None and any(w.hints(back, "daytimes") for back in apart)
    return times or w.key(found.at) == "باليوم"


def _is_hope(w: Words, found: Found, meaning: Point) -> bool:
    """«غد أفضل», «الغد المشرق» are hopes, «أمس الحاجة» is dire need, «قد غدا» a verb."""
    if meaning.ref == -1:
        return w.hints(found.stop, "need")
    if meaning.ref != 1 or meaning.part:
        return False
    toward = found.stop - found.at == 1 and w.hints(found.at - 1, "toward")
    became = found.stop - found.at == 1 and w.hints(found.at - 1, "has_become")
    return toward or became or w.hints(found.stop, "bright") or _is_the_morrow(w, found)


def _is_the_morrow(w: Words, found: Found) -> bool:
    """«صناعة الغد», «وما تحمله الأيام للغد»: with its article it is a day only behind a preposition or an event («جلسة الغد»)."""
    word = w.term(found.at, "refday")
    if found.stop - found.at != 1 or word is None or not w.key(found.at).endswith("الغد"):
        return word is not None and word.prefix in ("ل", "ول") and w.key(found.at).endswith("لغد")
    return not word.prefix and w.term(found.at - 1, "in", "to", "of", "span", "event") is None


def _is_titled(w: Words, found: Found) -> bool:
    """«اليوم العالمي», and behind a preposition any adjective: «احتفالا باليوم الإسلامي لحقوق الإنسان»."""
    if w.hints(found.stop, "titled"):
        return True
    led = w.term(found.at, "refday")
    named = w.key(found.stop).startswith(_ARTICLES[0]) and not w.terms(found.stop)
    return led is not None and led.prefix in ("ل", "ب", "ول", "وب") and named and not w.breaks(found.stop)


def _is_quoted_paper(w: Words, found: Found) -> bool:
    """«قال لـ«اليوم»» is a paper: nobody sets the day itself between marks of quotation."""
    opened, closed = w.key(found.at - 1), w.key(found.stop)
    if opened == "(" and w.hints(found.at - 2, "before"):
        return closed == ")"
    # «عبدالله صايل، اليوم: 24 يوليو 2015»
    if closed == ":" and opened in ("،", ",", "(", "-"):
        return True
    return opened in _QUOTES_OPEN[:3] and closed == _QUOTES_CLOSE[_QUOTES_OPEN.index(opened)]


def _is_place(w: Words, found: Found, meaning: Point) -> bool:
    """«مدينة 6 أكتوبر», «قوى 14 آذار» bear the name of a day, «ثورة يوليو» that of a month."""
    bare = found.stop - found.at == 1 and found.start == w.start(found.at)
    alone = bare and bool(meaning.month)
    if (meaning.day is None and not alone) or meaning.year is not None or meaning.weekday is not None:
        return False
    if w.hints(found.stop, "town") or w.hints(found.at - 1, "town"):
        return not w.breaks(found.at)
    # «مصانع بالعاشر من رمضان»
    if w.key(found.at).startswith("بال") and meaning.day is not None:
        return True
    # «مدينتي بنها والعاشر من رمضان»
    row = range(found.at - 1 - _TOWNS * w.key(found.at).startswith("و"), found.at)
    return any(w.hints(back, "place") for back in row) and not any(
        map(w.breaks, range(row[0] + 1, found.at + 1))
    )


def _is_no_time(w: Words, found: Found) -> bool:
    """«من قبل الحكومة» names an agent, a time only where the phrase ends; «قريبا من» is near, «آلان» a man."""
    key, after = w.key(found.at), w.key(found.stop)
    # «مستقبلا واعدا» is a noun that is described.
    described = key == "مستقبلا" and _is_accusative(after) and not w.terms(found.stop)
    named = w.text[found.start] in _NO_ARTICLES and key.removeprefix("و").startswith(_ARTICLES[0])
    if described or named or _is_time_of_year(w, found):
        return not (described and w.breaks(found.stop))
    if key == "قبل" and found.stop - found.at == 1:
        agent = after.isdecimal() or w.bare(found.stop, "this", "that") is not None
        agent = agent or _opens_a_quote(w, found.stop)
        return after == "ان" or agent or (after.isalpha() and w.term(found.stop, "function") is None)
    if key == "الان" and w.bare(found.stop, "same") is not None:
        return True
    if w.key(found.stop - 1) == "اللحظه" and w.hints(found.stop, "moment"):
        return True
    if key == "سابقا":
        return _is_accusative(w.key(found.at - 1)) and not w.breaks(found.at)
    # «صديقا أو قريبا» is a relative.
    kin = w.term(found.at - 1, "or") is not None and _is_accusative(w.key(found.at - 2))
    return key.endswith("قريبا") and (kin or w.hints(found.stop, "near"))


def _is_time_of_year(w: Words, found: Found) -> bool:
    """«في مثل هذا الوقت», «في هذا الوقت من العام» come back every year."""
    if w.key(found.stop - 1) != _THE_TIME:
        return False
    yearly = w.key(found.stop) == "من" and w.term(found.stop + 1, "unit") is not None
    return yearly or w.key(found.at - 1).endswith(_LIKE)


def _opens_a_quote(w: Words, at: int) -> bool:
    """Tell whether a mark opens what it stands before: «من قبل "جهات رسمية"», not «لم يحدث من قبل"»."""
    if w.key(at) not in _QUOTES_OPEN:
        return False
    return w.atoms[at].start > w.atoms[at - 1].end and w.atoms[at + 1 : at + 2] != ()


def _is_accusative(key: str) -> bool:
    """Tell whether a word is an indefinite noun that «سابقا» describes: «اقتراحا سابقا»."""
    return len(key) > _SHORT and key.endswith("ا") and not key.endswith(_VERBAL)
