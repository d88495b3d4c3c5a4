import csv
import io
import json
import re
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from starlette.testclient import TestClient

from tawatur import library
from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints
from tawatur.render.labels import labels
from tawatur.render.view import outlet_names, story_view
from tawatur.store import open_library, questions
from tawatur.web import create_app
from tawatur.web.actors import actor_page
from tawatur.web.downloads import harmless
from tawatur.web.screens import citation

ATTACK = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">\u202e=cmd|' /C calc'!A0"
SAID = "قال وزير النقل سالم النجار إن جسر الوادي مفتوح أمام المارة منذ صباح الأحد."
DENIED = "وقالت بلدية الوادي إن جسر الوادي ليس مفتوحا أمام المارة."


def articles():
    common = {"published": "2026-01-04", "title": "جسر الوادي مفتوح"}
    return [
        {**common, "id": "a1", "outlet": "الميدان", "text": f"{SAID}\n{DENIED}"},
        {**common, "id": "a2", "outlet": "المدار", "text": f"{SAID}\nوأضاف أن الأشغال انتهت."},
        {
            **common,
            "id": ATTACK,
            "outlet": ATTACK,
            "title": ATTACK,
            "byline": ATTACK,
            "url": "javascript:alert(1)",
            "text": f"{SAID}\n{ATTACK}",
        },
    ]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    folder = tmp_path_factory.mktemp("web")
    source = folder / "a.jsonl"
    source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles()), encoding="utf-8")
    with open_library(folder / "l.db", create=True) as shelf:
        assert len(list(library.add(shelf, [str(source)], PageHints()))) == 3
    return folder / "l.db"


@pytest.fixture
def client(path):
    return TestClient(create_app(path, load_lexicon()), base_url="http://127.0.0.1:8000")


@pytest.fixture(scope="module")
def story(path):
    with open_library(path) as shelf:
        return questions.stories_on(shelf)[0][0].id


def test_every_page_opens_in_both_languages_under_a_policy_that_runs_nothing_foreign(client, story):
    for address in ("/", f"/story/{story}", "/article/a1", "/search?q=جسر", "/read", "/how"):
        for language in ("ar", "en"):
            answer = client.get(
                address, params={**({"q": "جسر"} if "search" in address else {}), "lang": language}
            )
            assert answer.status_code == 200, address
            assert f'lang="{language}"' in answer.text
            assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_the_style_of_a_page_is_the_one_its_policy_allows(client, story):
    import base64
    import hashlib

    answer = client.get(f"/story/{story}")
    style = re.search(r"<style>(.*?)</style>", answer.text, re.DOTALL).group(1)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in answer.headers["content-security-policy"]


def test_attack_strings_in_every_field_are_shown_and_never_markup(client, story):
    for address in (
        "/",
        f"/story/{story}",
        "/search?q=script",
        "/?outlet=%3Cscript%3E",
        "/search?q=%3Cscript%3E",
    ):
        text = client.get(address).text
        assert "<script>document" not in text
        assert "<img" not in text
        assert "javascript:" not in text
        assert "\u202e" not in text


def test_an_id_that_holds_markup_and_slashes_still_leads_to_its_article(client):
    link = re.search(r'href="(/article/%3Cscript[^"]+)"', client.get("/search?q=script").text).group(1)
    assert client.get(link.replace("&amp;", "&")).status_code == 200


def test_another_host_and_a_form_from_another_site_are_refused(client):
    assert client.get("/", headers={"host": "evil.example"}).status_code == 403
    assert client.get("/", headers={"host": "localhost.evil.example:8000"}).status_code == 403
    assert (
        client.post("/read", data={"token": "x"}, headers={"origin": "http://evil.example"}).status_code
        == 403
    )


def test_a_form_without_our_token_is_refused(client):
    assert client.post("/read", data={"token": "made.up", "text": SAID}).status_code == 403
    assert client.post("/read", data={"text": SAID}).status_code == 403


def token(client):
    return re.search(r'name="token" value="([^"]+)"', client.get("/read").text).group(1)


def test_a_pasted_text_becomes_a_dossier_and_is_not_kept(client, path):
    with open_library(path) as shelf:
        before = questions.totals(shelf)
    answer = client.post(
        "/read", data={"token": token(client), "text": f"عنوان الخبر\n\n{SAID}", "published": "2026-01-04"}
    )
    assert answer.status_code == 200
    assert "سالم النجار" in answer.text
    with open_library(path) as shelf:
        assert questions.totals(shelf) == before


def test_a_form_with_no_file_chosen_is_read_as_browsers_send_it(client):
    data = {"token": token(client), "text": f"عنوان\r\n\r\n{SAID}", "published": "", "outlet": ""}
    answer = client.post("/read", data=data, files=[("files", ("", b"", "application/octet-stream"))])
    assert answer.status_code == 200


def test_a_wrong_language_is_a_page_that_says_so(client):
    answer = client.get("/?lang=xx")
    assert answer.status_code == 422
    assert "lang" in answer.text


def test_a_dropped_file_that_cannot_be_read_says_why_and_the_others_are_read(client):
    files = [
        ("files", ("bad.html", b"\x00\x01\x02" * 99)),
        ("files", ("good.txt", f"عنوان\n\n{SAID}".encode())),
    ]
    answer = client.post("/read", data={"token": token(client)}, files=files)
    assert answer.status_code == 200
    assert "bad.html" in answer.text
    assert "سالم النجار" in answer.text


def test_why_a_file_was_not_read_is_said_in_the_readers_language(client):
    record = json.dumps(articles()[0], ensure_ascii=False).encode()
    files = [("files", ("a.bin", b"\x00\x01\x02" * 99)), ("files", ("a.jsonl", record))]
    shown = client.post("/read", data={"token": token(client)}, files=files).text
    assert "ملف ثنائي لا صفحة" in shown
    assert "بيانات JSON لا صفحة" in shown
    assert "not a page" in client.post("/read?lang=en", data={"token": token(client)}, files=files).text


def test_nothing_to_read_is_said_and_is_no_error_page(client):
    answer = client.post("/read", data={"token": token(client), "text": "  "})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


def test_a_search_leads_to_the_very_sentence_in_its_article(client):
    answer = client.get("/search", params={"q": "الجسور الوادي"})
    link = re.search(
        r'href="(/article/a1\?at=[^"]+)"', client.get("/search", params={"q": "بلدية"}).text
    ).group(1)
    anchor = link.split("#")[1]
    assert f'id="{anchor}"' in client.get(link.replace("&amp;", "&")).text
    assert answer.status_code == 200


@pytest.fixture(scope="module")
def morning(tmp_path_factory):
    """A library of 130 stories of one article, and one of two outlets that is contested."""
    folder = tmp_path_factory.mktemp("morning")
    alone = [
        {
            "id": f"x{n}",
            "outlet": "aawsat",
            "title": f"موضوع {n}",
            "published": "2025-12-01",
            "text": f"نص {n}.",
        }
        for n in range(130)
    ]
    lines = [json.dumps(a, ensure_ascii=False) + "\n" for a in (*articles()[:2], *alone)]
    (folder / "a.jsonl").write_text("".join(lines), encoding="utf-8")
    with open_library(folder / "l.db", create=True) as shelf:
        list(library.add(shelf, [str(folder / "a.jsonl")], PageHints()))
    return TestClient(create_app(folder / "l.db", load_lexicon()), base_url="http://localhost")


def titles(client, **filters):
    page = client.get("/", params=filters).text
    return re.findall(r'<li><a href="/story/[^"]+"><bdi[^>]*>([^<]+)', page)


def test_a_long_list_is_turned_page_by_page_and_every_story_is_on_one(morning):
    first = morning.get("/", params={"outlet": "الشرق الأوسط"}).text
    older = re.search(r'<a href="([^"]+)" rel="next"', first).group(1).replace("&amp;", "&")
    assert "outlet=" in older
    second = morning.get(older).text
    assert 'rel="next"' not in second
    assert 'rel="prev"' in second
    shown = titles(morning, outlet="الشرق الأوسط") + titles(morning, outlet="الشرق الأوسط", page=2)
    assert len(shown) == len(set(shown)) == 130
    assert titles(morning, page=99) == []


def test_filters_of_the_list_work_together(morning):
    bridge = ["جسر الوادي مفتوح"]
    assert titles(morning, standing="contested") == bridge
    assert titles(morning, standing="contested", outlet="المدار", day="2026-01-04", actor="النجار") == bridge
    assert titles(morning, standing="contested", outlet="الشرق الأوسط") == []
    assert titles(morning, outlet="المدار", day="2026-01-05") == []
    assert titles(morning, outlet="المدار", actor="رويترز") == []


def test_part_of_an_outlets_name_finds_it_and_its_whole_name_finds_it_alone(morning):
    assert len(titles(morning, outlet="الشرق")) == 100
    assert titles(morning, outlet="الميدان") == ["جسر الوادي مفتوح"]
    assert titles(morning, outlet="لا أحد") == []


def test_an_outlet_given_by_its_code_is_listed_by_its_name(morning):
    listed = morning.get("/", params={"day": "2025-12-01"}).text
    assert re.search(r"<bdi[^>]*>الشرق الأوسط<", listed)
    assert not re.search(r"<bdi[^>]*>aawsat<", listed)


def test_filters_that_nothing_fits_say_so_and_can_be_cleared(morning):
    text = morning.get("/", params={"actor": "لا أحد"}).text
    assert 'class="clear"' in text
    assert "tawatur add" not in text


def test_another_language_keeps_the_filters_and_the_search(morning):
    for address in ("/?outlet=x%26y", "/search?q=x%26y"):
        switch = re.search(r'href="([^"]+lang=en)" lang="en"', morning.get(address).text).group(1)
        assert "=x%26y" in switch


def test_every_page_has_one_first_heading_one_main_part_and_the_skip_link_can_reach_it(client, story):
    for address in ("/", f"/story/{story}", "/article/a1", "/search", "/read", "/how", "/nowhere"):
        text = client.get(address).text
        assert text.count("<h1") == 1, address
        assert text.count('<main id="main" tabindex="-1">') == 1, address


def actor_link(client, story, name):
    links = re.findall(r'href="(/actor/[^"]+)"><bdi[^>]*>([^<]+)', client.get(f"/story/{story}").text)
    return next(address for address, words in links if words.startswith(name))


def test_every_actor_that_a_page_links_to_has_a_page(client, story):
    for page in (f"/story/{story}", "/article/a1"):
        links = set(re.findall(r'href="(/actor/[^"]+)"', client.get(page).text))
        assert links
        for address in links:
            assert client.get(address).status_code == 200, address
            assert "<h1><bdi" in client.get(address).text


def test_an_actor_page_names_who_denies_him_and_leads_to_the_claim_in_its_story(client, story):
    text = client.get(actor_link(client, story, "سالم النجار")).text
    disputes = text.split('id="disputes-h"')[1].split("</section>")[0]
    assert "بلدية الوادي" in disputes
    anchor = re.search(rf'href="/story/{story}#([^"]+)"', disputes).group(1)
    assert f'id="{anchor}"' in client.get(f"/story/{story}").text


def test_an_actor_page_counts_through_whom_his_words_came(tmp_path):
    text = "نقلت وكالة رويترز عن وزير النقل سالم النجار قوله إن الجسر مفتوح أمام المارة."
    source = tmp_path / "a.jsonl"
    told = [{"id": "a1", "outlet": "الميدان", "text": text}, {"id": "a2", "outlet": "المدار", "text": SAID}]
    source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in told), encoding="utf-8")
    with open_library(tmp_path / "l.db", create=True) as shelf:
        list(library.add(shelf, [str(source)], PageHints()))
        (ident,) = {row[0] for row in shelf.connection.execute("SELECT actor FROM said")}
        found = actor_page(shelf, ident)
    assert {(r.name, r.count) for r in found.routes} == {("رويترز", 1), ("", 1)}
    assert {(c.outlet, c.count) for c in found.called} == {("المدار", 1), ("الميدان", 1)}


def test_a_word_taken_back_stands_on_the_page_of_who_took_it_back(tmp_path):
    told = [
        {"id": "a1", "outlet": "الميدان", "published": "2026-01-04", "text": SAID},
        {
            "id": "a2",
            "outlet": "المدار",
            "published": "2026-01-05",
            "text": "قال وزير النقل سالم النجار إن جسر الوادي ليس مفتوحا أمام المارة.",
        },
    ]
    common = {"title": "جسر الوادي مفتوح"}
    lines = "".join(json.dumps({**common, **a}, ensure_ascii=False) + "\n" for a in told)
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    with open_library(tmp_path / "l.db", create=True) as shelf:
        list(library.add(shelf, [str(tmp_path / "a.jsonl")], PageHints()))
        (ident,) = {row[0] for row in shelf.connection.execute("SELECT actor FROM said")}
    client = TestClient(create_app(tmp_path / "l.db", load_lexicon()), base_url="http://localhost")
    page = client.get(f"/actor/{quote(ident)}").text
    block = page.split('class="reversal"')[1].split("</div>")[0]
    assert "جسر الوادي ليس مفتوحا" in block
    assert "<time>2026-01-05" in block


def test_a_shared_claim_stands_in_a_row_with_the_words_of_each_outlet(client, story):
    table = re.search(
        r'<table class="sides">.*?</table>', client.get(f"/story/{story}").text, re.DOTALL
    ).group()
    head = re.findall(r'<th scope="col">', table)
    assert re.search(r'<a href="#story-[^"]+-sides">', client.get(f"/story/{story}").text)
    for row in table.split("<tbody>")[1].split("<tr>")[1:]:
        assert row.count("<td>") == len(head) - 1
        assert row.count('<td><p class="label"') >= 2


def test_what_is_not_there_is_a_page_that_says_so(client):
    for address in ("/story/nothing", "/article/nothing", "/actor/nothing", "/static/../app.py", "/nowhere"):
        assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("/story/nothing?", "web.no.story"),
        ("/article/nothing?", "web.no.article"),
        ("/actor/nothing?", "web.no.actor"),
        ("/story/nothing/claims.csv?", "web.no.download"),
        ("/nowhere?", "web.no.page"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_page_that_says_so_does_it_in_the_readers_language(client, address, key, language):
    assert labels(language)(key) in client.get(f"{address}lang={language}").text


def test_a_value_that_does_not_fit_is_named_in_arabic(client):
    answer = client.get("/?page=0")
    assert answer.status_code == 422
    assert labels("ar")("web.misread", names="page") in answer.text


def test_the_byline_of_an_article_and_the_way_to_its_story_stand_apart(client, path):
    shown = client.get("/article/" + quote(ATTACK, safe="")).text
    line = shown.split('<p class="meta">')[1].split("</p>")[0]
    assert " · <a" in line


def test_a_sentence_found_names_the_article_it_stands_in(client):
    assert "جسر الوادي مفتوح" in client.get("/search?q=الأشغال").text.split('class="hits"')[1]


def test_fonts_come_with_the_pages(client):
    assert client.get("/static/noto-naskh-arabic-400.woff2").content.startswith(b"wOF2")


def test_an_empty_desk_says_what_to_do_first(tmp_path):
    client = TestClient(create_app(tmp_path / "none.db", load_lexicon()), base_url="http://localhost")
    assert "tawatur add" in client.get("/").text
    assert not (tmp_path / "none.db").exists()


def test_csv_opens_in_spreadsheets_and_holds_no_formula(client, story):
    data = client.get(f"/story/{story}/claims.csv").content
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert "سالم النجار" in data.decode("utf-8-sig")
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@" and cell]


def test_xlsx_and_jsonl_hold_the_same_claims(client, story):
    book = load_workbook(io.BytesIO(client.get(f"/story/{story}/claims.xlsx").content))
    lines = client.get(f"/story/{story}/claims.jsonl").text.splitlines()
    in_book = {row[0] for row in book.active.iter_rows(min_row=2, values_only=True)}
    assert in_book == {json.loads(line)["id"] for line in lines}


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_a_cell_that_begins_like_a_formula_is_text(cell):
    assert harmless(cell) == f"'{cell}"


def test_numbers_and_words_stay_as_they_are():
    assert harmless(-3) == -3
    assert harmless("الجسر") == "الجسر"


any_text = st.text(max_size=40).filter(lambda s: not any(0xD800 <= ord(c) <= 0xDFFF for c in s))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    where=st.sampled_from(["", "search", "story", "article", "actor", "static", "read"]),
    ident=any_text,
    query=any_text,
)
def test_no_address_and_no_query_makes_the_server_fail(client, where, ident, query):
    address = f"/{where}/{quote(ident, safe='')}" if ident else f"/{where}"
    names = ("q", "day", "outlet", "actor", "standing", "version", "at", "page", "lang")
    answer = client.get(address, params=dict.fromkeys(names, query))
    assert answer.status_code < 500
    assert client.get(address, params={name: query for name in names if name != "lang"}).status_code < 500


def test_a_citation_says_how_it_stands_who_told_it_where_and_who_denies_it(path, story):
    with open_library(path) as shelf:
        dossier = library.story_dossier(shelf, story, load_lexicon())
    screen = story_view(dossier, outlet_names(dossier.articles, labels("en")), labels("en"))
    told = [citation(view, dossier) for view in screen.shared if view.claim.contested]
    head, standing, *lines = next(text for text in told if "مفتوح أمام" in text).splitlines()
    assert head.startswith("«")
    assert "متنازع فيه" in standing
    assert standing.endswith("في المقالتين اللتين قرئتا، على الأقل")
    assert any(line.startswith("- الميدان ← سالم النجار (2026-01-04): «") for line in lines)
    assert any(line.startswith("- نفاه الميدان ← بلدية الوادي") for line in lines)
    assert not any("javascript:" in line for line in lines)
