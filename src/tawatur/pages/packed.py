"""Pages packed together: WARC files, plain or as gzip members, and single gzipped pages.

Archives are damaged now and then. A record that cannot be read costs that record: it is reported with its
offset, and reading goes on at the next place that looks like a beginning. No record may unpack to more than a
page may hold.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

__all__ = ["BrokenRecord", "PackedPage", "is_warc", "unzipped", "warc_pages"]

_GZIP = b"\x1f\x8b\x08"
_WARC = b"WARC/"
_CHUNK = 1 << 16
_LONGEST_HEADER = 1 << 16
_PAGE_KINDS = frozenset({b"resource", b"conversion"})
_HTML_TYPES = re.compile(
    rb"text/html|application/xhtml|text/plain|application/(?:rss|atom)\+xml|text/xml|application/xml"
)


@dataclass(frozen=True, slots=True)
class PackedPage:
    """One page of an archive, with its address and where its record begins."""

    data: bytes
    url: str | None
    offset: int


@dataclass(frozen=True, slots=True)
class BrokenRecord:
    """A record that cannot be read: where it begins and why, in a few words."""

    offset: int
    why: str


class _BrokenError(ValueError):
    """What is wrong with the record at hand."""


def is_warc(head: bytes) -> bool:
    """Whether the first bytes of a file are a WARC's, or of a gzip member that holds one."""
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(31).decompress(head, 16)
        except zlib.error:
            return False
    return head.startswith(_WARC)


def unzipped(page: bytes, limit: int) -> bytes | None:
    """Return the content of a gzipped page; None where it is larger than `limit`.

    Raises:
        zlib.error: the gzip is damaged.

    """
    unzip = zlib.decompressobj(31)
    made = unzip.decompress(page, limit + 1)
    if len(made) <= limit and not unzip.eof:
        raise zlib.error("the file ends early")
    return None if len(made) > limit or unzip.unconsumed_tail else made


def warc_pages(stream: IO[bytes], limit: int) -> Iterator[PackedPage | BrokenRecord]:
    """Yield the pages of a WARC stream, and each damaged record with its offset."""
    source = _Source(stream)
    while source.fill(len(_WARC)):
        offset = source.begin()
        try:
            record = _member(source, limit) if source.starts(_GZIP) else _record(source, limit)
            page = _page(record, offset, limit)
        except _BrokenError as error:
            yield BrokenRecord(offset, str(error))
            source.rewind()
            source.seek_next()
            continue
        if page is not None:
            yield page


class _Source:
    """A stream read forward, with its offset and the bytes that wait."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.waiting = b""
        self.offset = 0
        self._taken: list[bytes] = []

    def begin(self) -> int:
        """Remember this place to come back to, and return its offset."""
        self._taken = []
        return self.offset

    def rewind(self) -> None:
        """Go back to where the record at hand began."""
        taken = b"".join(self._taken)
        self._taken = []
        self.put_back(taken)

    def fill(self, count: int) -> bool:
        """Have at least `count` bytes waiting, white space before a record left out; False at the end."""
        while True:
            bare = self.waiting.lstrip(b"\r\n")
            self.offset += len(self.waiting) - len(bare)
            self.waiting = bare
            if len(bare) >= count:
                return True
            more = self._stream.read(_CHUNK)
            if not more:
                return bool(bare)
            self.waiting += more

    def starts(self, mark: bytes) -> bool:
        """Whether the waiting bytes begin so."""
        return self.waiting.startswith(mark)

    def take(self, count: int) -> bytes:
        """Take up to `count` bytes off the stream."""
        if len(self.waiting) < count:
            self.waiting += self._stream.read(count - len(self.waiting))
        taken, self.waiting = self.waiting[:count], self.waiting[count:]
        self.offset += len(taken)
        self._taken.append(taken)
        return taken

    def put_back(self, data: bytes) -> None:
        """Return bytes that were taken too much."""
        if not data:
            return
        if self._taken:
            whole = b"".join(self._taken)
            self._taken = [whole[: len(whole) - len(data)]]
        self.waiting = data + self.waiting
        self.offset -= len(data)

    def seek_next(self) -> None:
        """Go to the next place behind this one that looks like the beginning of a record or gzip member."""
        self.take(1)
        while chunk := self.take(_CHUNK):
            found = [at for mark in (_GZIP, _WARC + b"1.") if (at := chunk.find(mark)) >= 0]
            if found:
                self.put_back(chunk[min(found) :])
                return
            if len(chunk) == _CHUNK:
                self.put_back(chunk[-8:])


def _member(source: _Source, limit: int) -> bytes:
    """Unpack one gzip member and go behind it."""
    unzip = zlib.decompressobj(31)
    made = bytearray()
    while not unzip.eof:
        chunk = source.take(_CHUNK)
        if not chunk:
            raise _BrokenError("the file ends within a gzip member")
        try:
            made += unzip.decompress(chunk, limit + _LONGEST_HEADER - len(made))
        except zlib.error:
            raise _BrokenError("damaged gzip member") from None
        if len(made) >= limit + _LONGEST_HEADER:
            raise _BrokenError("unpacks to more than a page may hold")
    source.put_back(unzip.unused_data)
    return bytes(made)


def _record(source: _Source, limit: int) -> bytes:
    """Take one plain record off the stream."""
    if not source.starts(_WARC):
        raise _BrokenError("not the beginning of a WARC record")
    head = b""
    while b"\r\n\r\n" not in head:
        more = source.take(1024)
        head += more
        if not more or len(head) > _LONGEST_HEADER:
            raise _BrokenError("a header without end")
    header, _, rest = head.partition(b"\r\n\r\n")
    source.put_back(rest)
    length = _field(header, b"Content-Length")
    if not length.isdigit():
        raise _BrokenError("no Content-Length")
    if int(length) > limit:
        raise _BrokenError("larger than a page may be")
    body = source.take(int(length))
    if len(body) < int(length):
        raise _BrokenError("the file ends within the record")
    return header + b"\r\n\r\n" + body


def _field(header: bytes, name: bytes) -> bytes:
    found = re.search(rb"(?im)^" + name + rb":[ \t]*([^\r\n]*)", header)
    return found[1].strip() if found else b""


def _page(record: bytes, offset: int, limit: int) -> PackedPage | None:
    """Return the page of a response or resource record; None for requests, pictures and the like."""
    header, _, body = record.partition(b"\r\n\r\n")
    if not header.startswith(_WARC):
        raise _BrokenError("not a WARC record")
    kind, length = _field(header, b"WARC-Type").lower(), _field(header, b"Content-Length")
    if not kind or not length.isdigit() or len(body) < int(length):
        raise _BrokenError("a damaged header")
    body = body[: int(length)]
    url = _field(header, b"WARC-Target-URI").strip(b"<>").decode("utf-8", "replace") or None
    if kind == b"response":
        head, _, body = body.partition(b"\r\n\r\n")
        if b" 200" not in head[:20] or not _HTML_TYPES.search(_field(head, b"Content-Type").lower()):
            return None
        body = _content(head, body, limit)
    elif kind not in _PAGE_KINDS:
        return None
    return PackedPage(body, url, offset)


def _content(head: bytes, body: bytes, limit: int) -> bytes:
    """Undo the transfer's chunks and compression."""
    if b"chunked" in _field(head, b"Transfer-Encoding").lower():
        body = _unchunked(body)
    coding = _field(head, b"Content-Encoding").lower()
    if coding in (b"gzip", b"x-gzip", b"deflate") and body:
        unzip = zlib.decompressobj(47 if coding != b"deflate" else 15)
        try:
            body = unzip.decompress(body, limit + 1)
        except zlib.error:
            raise _BrokenError(f"damaged {coding.decode()} content") from None
        if len(body) > limit:
            raise _BrokenError("unpacks to more than a page may hold")
    elif coding not in (b"", b"identity", b"gzip", b"x-gzip", b"deflate"):
        raise _BrokenError(f"compressed as {coding.decode('ascii', 'replace')}, which is not read")
    return body


def _unchunked(body: bytes) -> bytes:
    """Join the chunks; a body whose chunks were already joined by the crawler stays as it is."""
    made, at = bytearray(), 0
    while found := re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]{0,100}\r\n").match(body, at):
        size = int(found[1], 16)
        made += body[found.end() : found.end() + size]
        at = found.end() + size + 2
        if size == 0:
            return bytes(made)
    return bytes(made) if at and at >= len(body) else body
