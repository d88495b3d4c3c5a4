"""What a screen reader, a keyboard and weak eyes need of every page, in light and dark and on paper."""

import re

import pytest
from conftest import follow

PAGES = (
    "/",
    "/?standing=contested",
    "/read",
    "/search?q=جسر",
    "/how",
    "/article/a1",
    "story",
    "actor",
    "/nowhere",
)

STORIES = {"story": "جسر الوادي مفتوح", "actor": "جسر الوادي مفتوح", "six outlets": "غرق عبارة"}

UNLABELLED = """() => [...document.querySelectorAll('input:not([type=hidden]),select,textarea,button')]
  .filter(e => !(e.labels && e.labels.length) && !e.getAttribute('aria-label') && !e.textContent.trim())
  .map(e => e.outerHTML)"""
DOUBLE_IDS = """() => { const all = [...document.querySelectorAll('[id]')].map(e => e.id);
  return [...new Set(all.filter((id, k) => all.indexOf(id) !== k))]; }"""
DANGLING = """() => [...document.querySelectorAll('[aria-labelledby],[aria-describedby]')]
  .flatMap(e => (e.getAttribute('aria-labelledby') || e.getAttribute('aria-describedby')).split(' '))
  .filter(id => !document.getElementById(id))"""
LEVELS = "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => Number(e.tagName[1]))"
# Text whose colour stands out less than AA asks from the nearest painted ground behind it.
PALE = """() => {
  const rgba = c => { const n = c.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
  const over = (a, b) => [0, 1, 2].map(k => a[k] * a[3] + b[k] * (1 - a[3])).concat(1);
  const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b; };
  const ground = e => e ? over(rgba(getComputedStyle(e).backgroundColor), ground(e.parentElement)) : [255, 255, 255, 1];
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) {
    const e = n.parentElement, s = getComputedStyle(e);
    if (!n.textContent.trim() || !e.checkVisibility() || e.closest('svg,script,style')) continue;
    const back = ground(e), [a, b] = [light(over(rgba(s.color), back).slice(0, 3)), light(back.slice(0, 3))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const large = parseFloat(s.fontSize) >= 24 || (parseFloat(s.fontSize) >= 18.66 && s.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) found.push(`${ratio.toFixed(2)} ${n.textContent.trim().slice(0, 30)}`);
  }
  return found;
}"""


def open_page(page, server, address, *, lang="ar"):
    """Open an address, or what the list of stories leads to."""
    if address in STORIES:
        page.goto(server)
        follow(page.get_by_role("link", name=STORIES[address]).first)
        if address == "actor":
            follow(page.locator('a[href^="/actor/"]').first)
        here = page.url
    else:
        here = server + address
    if address == "/nowhere":  # its 404 is no trouble, though the console says so
        page.route("**/nowhere*", lambda r: r.fulfill(response=r.fetch(), status=200))
    page.goto(here + ("&" if "?" in here else "?") + f"lang={lang}")
    return page


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("address", PAGES)
def test_every_page_has_landmarks_labels_and_headings_in_order(page, server, address, lang):
    open_page(page, server, address, lang=lang)
    for role in ("banner", "main", "contentinfo"):
        assert page.get_by_role(role).count() == 1, role
    assert page.get_by_role("heading", level=1).count() == 1
    levels = page.evaluate(LEVELS)
    skips = [pair for pair in zip([1, *levels], levels, strict=False) if pair[1] > pair[0] + 1]
    assert skips == []
    assert page.evaluate(UNLABELLED) == []
    assert page.evaluate(DOUBLE_IDS) == []
    assert page.evaluate(DANGLING) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", PAGES)
def test_all_words_stand_out_from_their_ground(page, server, address, scheme):
    page.emulate_media(color_scheme=scheme)
    open_page(page, server, address)
    assert page.evaluate(PALE) == []


def test_the_check_of_contrast_finds_pale_words(page, server):
    page.goto(f"{server}/how")
    page.evaluate("document.querySelector('h1').style.color = '#bbb'")
    assert len(page.evaluate(PALE)) == 1


@pytest.mark.parametrize("address", PAGES)
def test_whatever_the_keyboard_reaches_shows_that_it_has_it(page, server, address):
    open_page(page, server, address)
    for _ in range(25):
        page.keyboard.press("Tab")
        plain = page.evaluate(
            "() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " return e === document.body || e.className === 'skip' || parseFloat(s.outlineWidth) >= 2 ? '' : e.outerHTML; }"
        )
        assert plain == ""


def test_the_skip_link_leads_past_the_menu_into_the_main_part(page, server):
    page.goto(server)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("address", ["/", "story", "actor", "/article/a1", "six outlets"])
def test_paper_has_the_words_and_not_the_controls(page, server, address):
    page.set_viewport_size({"width": 660, "height": 900})  # what is left of A4 between our margins
    open_page(page, server, address)
    page.emulate_media(media="print")
    assert page.locator("nav:visible, form:visible, button:visible, input:visible").count() == 0
    assert page.get_by_role("heading", level=1).is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert re.search(r"\w", page.locator("main").inner_text())
