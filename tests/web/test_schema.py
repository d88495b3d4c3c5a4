"""Every address of the web app, as its own OpenAPI schema tells them, with whatever schemathesis thinks of."""

import json
from collections import Counter

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from tawatur import library
from tawatur.lexicon import load_lexicon
from tawatur.pages import PageHints
from tawatur.store import open_library
from tawatur.web import create_app

HERE = {"host": "127.0.0.1"}
TEXT = "قال وزير النقل سالم النجار إن جسر الوادي مفتوح أمام المارة."


@pytest.fixture(scope="module")
def operations(tmp_path_factory):
    folder = tmp_path_factory.mktemp("schema")
    told = [{"id": i, "outlet": i, "title": "الجسر", "published": "2026-01-06", "text": TEXT} for i in "ab"]
    source = folder / "a.jsonl"
    source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in told), encoding="utf-8")
    with open_library(folder / "l.db", create=True) as shelf:
        list(library.add(shelf, [str(source)], PageHints()))
    app = create_app(folder / "l.db", load_lexicon())
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, headers=HERE)
    return [found.ok() for found in schema.get_all_operations()]


def test_no_request_makes_the_server_fail(operations):
    answers = Counter()
    for operation in operations:

        @settings(max_examples=50, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def answered(case):
            status = case.call(headers=HERE).status_code
            assert status < 500, case.as_curl_command()
            answers[status] += 1

        answered()
    assert answers[200] > 100
    assert answers[404] > 100
