"""A story of very many articles: a page that opens at once and leads to the articles for their texts."""

import json
import re

import pytest
from starlette.testclient import TestClient

from tawatur import library
from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints
from tawatur.store import open_library, questions
from tawatur.web import create_app

SAID = "قال وزير النقل سالم النجار إن جسر الوادي مفتوح أمام المارة منذ صباح الأحد."


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    folder = tmp_path_factory.mktemp("brief")
    told = [
        {
            "id": f"a{n}",
            "outlet": f"منفذ {n % 5}",
            "title": "جسر الوادي مفتوح",
            "published": "2026-01-04",
            "text": f"{SAID}\nوأضاف النجار أن العمال رقم {n} عادوا إلى بيوتهم.",
        }
        for n in range(15)
    ]
    source = folder / "a.jsonl"
    source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in told), encoding="utf-8")
    with open_library(folder / "l.db", create=True) as shelf:
        list(library.add(shelf, [str(source)], PageHints()))
        ((story, _),) = questions.stories_on(shelf)
    client = TestClient(create_app(folder / "l.db", load_lexicon()), base_url="http://localhost")
    return client, client.get(f"/story/{story.id}").text


def test_its_places_lead_to_the_pages_of_the_articles(page):
    client, text = page
    place = re.search(r'class="place" href="(/article/[^"]+)#([^"]+)"', text)
    article = client.get(place.group(1).replace("&amp;", "&")).text
    assert f'id="{place.group(2)}"' in article


def test_it_lists_its_articles_and_holds_no_text_of_theirs(page):
    _, text = page
    assert text.count('<li id="a') == 15
    assert 'class="text"' not in text


def test_an_outlet_stands_once_with_the_number_of_its_articles(page):
    _, text = page
    head = text.split("</header>")[1]
    assert len(re.findall(r'منفذ 3</bdi> <span class="counts">3<', head)) == 1
