"""A real server on a free port and a real Chromium: Debian's, found by name, never downloaded."""

import json
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ATTACK = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">\u202eجسر"
SAID = "قال وزير النقل سالم النجار إن جسر الوادي مفتوح أمام المارة منذ صباح الأحد."
EXAMPLES = Path(__file__).parent.parent / "examples"


def articles():
    common = {"published": "2026-01-04", "title": "جسر الوادي مفتوح"}
    denied = "وقالت بلدية الوادي إن جسر الوادي ليس مفتوحا أمام المارة."
    return [
        {**common, "id": "a1", "outlet": "الميدان", "text": f"{SAID}\n{denied}"},
        {**common, "id": "a2", "outlet": "المدار", "text": f"{SAID}\nوأضاف أن الأشغال انتهت."},
        {
            **common,
            "id": ATTACK,
            "outlet": ATTACK,
            "title": ATTACK,
            "byline": ATTACK,
            "text": f"{SAID}\n{ATTACK}",
        },
    ]


def follow(link):
    """Click what leads to another page and wait until that page is there: a click alone returns before it is."""
    with link.page.expect_navigation(wait_until="load"):
        link.click()


def _free_port():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("browser")
    source, library = folder / "a.jsonl", folder / "l.db"
    source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles()), encoding="utf-8")
    tawatur = [sys.executable, "-m", "tawatur"]
    subprocess.run(
        [*tawatur, "add", str(source), str(EXAMPLES), "--library", str(library)],
        check=True,
        capture_output=True,
    )
    port = _free_port()
    command = [*tawatur, "serve", "--library", str(library), "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
        address = f"http://127.0.0.1:{port}"
        _wait(address)
        yield address
        running.terminate()


def _wait(address):
    for _ in range(100):
        try:
            urllib.request.urlopen(f"{address}/health").close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError("the server did not start")


@pytest.fixture(scope="session")
def chromium():
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        raise RuntimeError("no Chromium here: `apt-get install chromium`")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(chromium):
    """A page that fails its test when anything reaches the console, a dialog opens, or a foreign address is asked."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1000}, locale="ar")
    opened = context.new_page()
    trouble = []
    opened.on("console", lambda m: trouble.append(m.text) if m.type in ("error", "warning") else None)
    opened.on("pageerror", lambda e: trouble.append(str(e)))
    opened.on("dialog", lambda d: trouble.append(d.message))
    opened.on("request", lambda r: trouble.append(r.url) if "127.0.0.1" not in r.url else None)
    yield opened
    context.close()
    assert trouble == []
