import gzip
import io
import zlib

import pytest

from tawatur.lexicon import load_lexicon
from tawatur.pages import PAGE_LIMIT, PageError, PageHints, articles
from tawatur.pages.packed import BrokenRecord, is_warc, warc_pages

LEXICON = load_lexicon()
FIRST = "قالت الحكومة إن أعمال الجسر الجديد ستبدأ في الربيع، بعد عام من التأخير."
SECOND = "وأضاف وزير الأشغال أن الكلفة بلغت عشرة ملايين، من دون أن يذكر مصدر التمويل."
PAGE = f"<html><body><h1>جسر جديد</h1><div><p>{FIRST}</p><p>{SECOND}</p></div></body></html>".encode()


def record(
    body, *, kind="response", url="https://dawn.example/1", http="Content-Type: text/html; charset=utf-8"
):
    if kind == "response":
        body = f"HTTP/1.1 200 OK\r\n{http}\r\n\r\n".encode() + body
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def pages(data):
    return list(warc_pages(io.BytesIO(data), PAGE_LIMIT))


@pytest.mark.parametrize("pack", [lambda r: r, gzip.compress])
def test_pages_of_a_warc_come_with_address_and_offset(pack):
    records = [pack(record(PAGE, url=f"https://dawn.example/{i}")) for i in range(3)]
    found = pages(b"".join(records))
    assert [(p.data, p.url) for p in found] == [(PAGE, f"https://dawn.example/{i}") for i in range(3)]
    assert [p.offset for p in found] == [0, len(records[0]), len(records[0]) + len(records[1])]
    assert is_warc(records[0])


@pytest.mark.parametrize("pack", [lambda r: r, gzip.compress])
def test_a_damaged_record_costs_only_itself_and_is_named_by_its_offset(pack):
    good = pack(record(PAGE))
    bad = bytearray(pack(record(PAGE)))
    bad[12:60] = b"\xff" * 48
    found = pages(good + bytes(bad) + good)
    assert [p.data for p in found if not isinstance(p, BrokenRecord)] == [PAGE, PAGE]
    broken = [p for p in found if isinstance(p, BrokenRecord)]
    assert broken[0].offset == len(good)
    assert "\n" not in broken[0].why


def test_a_truncated_archive_keeps_what_is_whole():
    data = gzip.compress(record(PAGE)) + gzip.compress(record(PAGE))[:-20]
    first, second = pages(data)
    assert first.data == PAGE
    assert isinstance(second, BrokenRecord)


def test_pictures_errors_and_requests_are_passed_over():
    other = record(b"GIF89a", http="Content-Type: image/gif") + record(b"GET / HTTP/1.1", kind="request")
    missing = record(PAGE).replace(b"200 OK", b"404 No")
    assert [p.data for p in pages(other + missing + record(PAGE))] == [PAGE]


def test_compressed_and_chunked_transfers_are_undone():
    zipped = gzip.compress(PAGE)
    chunks = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (100, zipped[:100], len(zipped) - 100, zipped[100:])
    http = "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"
    assert [p.data for p in pages(record(chunks, http=http))] == [PAGE]


def test_a_bomb_in_an_archive_is_a_broken_record():
    bomb = gzip.compress(record(b"\0" * (PAGE_LIMIT * 2)))
    found = pages(bomb + gzip.compress(record(PAGE)))
    assert isinstance(found[0], BrokenRecord)
    assert "more than a page" in found[0].why
    assert found[-1].data == PAGE


def test_a_gzipped_page_is_read_and_a_bomb_is_refused():
    assert articles(gzip.compress(PAGE), PageHints(), LEXICON)[0].title == "جسر جديد"
    with pytest.raises(PageError, match="unpacks to more than 20 MB"):
        articles(gzip.compress(b"\0" * (PAGE_LIMIT + 1)), PageHints(), LEXICON)
    with pytest.raises(PageError, match="damaged gzip"):
        articles(b"\x1f\x8b\x08\x00 no gzip", PageHints(), LEXICON)


def test_damage_that_zlib_reports_late_is_caught():
    packed = bytearray(gzip.compress(record(PAGE)))
    packed[-6] ^= 0xFF
    with pytest.raises(zlib.error):
        zlib.decompress(bytes(packed), 31)
    assert isinstance(pages(bytes(packed))[0], BrokenRecord)


RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>الفجر الجديد</title>
<item><title>جسر جديد</title><link>https://dawn.example/1</link><dc:creator>هدى سالم</dc:creator>
<pubDate>Mon, 23 Jun 2025 10:00:00 +0300</pubDate><description>مختصر</description>
<content:encoded><![CDATA[<p>{FIRST}</p><p>{SECOND}</p>]]></content:encoded></item>
<item><title>بلا نص</title><link>https://dawn.example/2</link></item>
</channel></rss>"""


def test_entries_of_a_feed_are_articles():
    (article,) = articles(RSS.encode(), PageHints(), LEXICON)
    assert (article.title, article.byline, article.outlet) == ("جسر جديد", "هدى سالم", "الفجر الجديد")
    assert (article.url, article.published) == ("https://dawn.example/1", "2025-06-23T10:00:00+03:00")
    assert article.text == f"{FIRST}\n{SECOND}"


def test_a_feed_that_defines_entities_reads_no_file():
    evil = RSS.replace("<rss ", '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss ').replace(
        "مختصر", "&x;"
    )
    try:
        found = articles(evil.encode(), PageHints(), LEXICON)
    except PageError:
        return
    assert found[0].text == f"{FIRST}\n{SECOND}"
