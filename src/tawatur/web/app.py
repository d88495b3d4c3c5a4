"""The web app: addresses and what stands behind each; `screens` makes the HTML, `guard` keeps the door."""

from __future__ import annotations

from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Annotated as Given

from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, PlainTextResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException as StarletteException

from tawatur.lexicon import Lexicon
from tawatur.model import Span
from tawatur.pages import PageHints
from tawatur.published import published_day
from tawatur.render import PdfError
from tawatur.store import StoreError, open_library
from tawatur.web import downloads, screens
from tawatur.web.desk import Desk
from tawatur.web.guard import Guard, Tokens, policy

__all__ = ["create_app"]

_FILES = Path(__file__).parent / "static"
_LIMIT = 20 * 1024 * 1024
_MOST = 100 * 1024 * 1024
_NOT_FOUND = HTTPStatus.NOT_FOUND.phrase
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
}

Text = Given[str, Query(max_length=500)]
PageNumber = Given[int, Query(ge=1, le=10**6)]
Filters = dict[str, str]
Language = Given[str, Query(pattern="^(ar|en)$")]


def create_app(path: Path, lexicon: Lexicon, *, hosts: frozenset[str] = frozenset()) -> FastAPI:
    """Return the app over a library's file, which may not exist yet; `hosts` are further names it is reached by."""
    app = FastAPI(title="Tawatur", docs_url=None, redoc_url=None)
    app.add_middleware(Guard, hosts=hosts)
    desk, tokens = Desk(path, lexicon), Tokens()
    _add_library_pages(app, desk)
    _add_finding(app, desk)
    _add_reading(app, desk, tokens)
    _add_downloads(app, desk)

    @app.exception_handler(StarletteException)
    def refused(request: Request, error: StarletteException) -> HTMLResponse:
        why = "web.no.page" if error.detail == _NOT_FOUND else str(error.detail)
        return _page(screens.problem(why, _language(request)), status=error.status_code)

    @app.exception_handler(RequestValidationError)
    def misread(request: Request, error: RequestValidationError) -> HTMLResponse:
        names = ", ".join(str(e["loc"][-1]) for e in error.errors())
        return _page(screens.problem("web.misread", _language(request), names=names), status=422)

    @app.exception_handler(PdfError)
    def unset(request: Request, error: PdfError) -> HTMLResponse:
        return _page(screens.problem(str(error), _language(request)), status=501)

    @app.exception_handler(StoreError)
    def broken(request: Request, error: StoreError) -> HTMLResponse:
        return _page(screens.problem(str(error), _language(request)), status=503)

    return app


def _language(request: Request) -> str:
    return "en" if request.query_params.get("lang") == "en" else "ar"


def _page(screen: screens.Page, *, status: int = 200) -> HTMLResponse:
    headers = {"content-security-policy": policy(screen.style)}
    return HTMLResponse(screen.html, status_code=status, headers=headers)


def _span(at: str, length: int) -> Span | None:
    """Return the place that a link names, if the text has it."""
    start, _, end = at.partition("-")
    if not (start.isdecimal() and end.isdecimal() and len(at) < 20):
        return None
    span = Span(int(start), int(end))
    return span if span.start < span.end <= length else None


def _filters(day: Text = "", outlet: Text = "", actor: Text = "", standing: Text = "") -> Filters:
    """Return the filters of the list of stories by name; a day that is none is no filter."""
    return {"day": published_day(day) or "", "outlet": outlet, "actor": actor, "standing": standing}


def _add_library_pages(app: FastAPI, desk: Desk) -> None:
    @app.get("/", response_class=HTMLResponse)
    def today(
        chosen: Given[Filters, Depends(_filters)], page: PageNumber = 1, lang: Language = "ar"
    ) -> HTMLResponse:
        return _page(screens.today(desk.today(chosen, page), chosen, lang))

    @app.get("/story/{ident}", response_class=HTMLResponse)
    def story(ident: str, lang: Language = "ar") -> HTMLResponse:
        found = desk.dossier(ident)
        if found is None:
            raise HTTPException(404, "web.no.story")
        return _page(screens.story(found, lang))

    @app.get("/article/{ident:path}", response_class=HTMLResponse)
    def article(ident: str, version: Text = "", at: Text = "", lang: Language = "ar") -> HTMLResponse:
        found = desk.article(ident, version or None)
        if found is None:
            raise HTTPException(404, "web.no.article")
        return _page(screens.article(found, _span(at, len(found.annotated.article.text)), lang))


def _add_finding(app: FastAPI, desk: Desk) -> None:
    @app.get("/actor/{ident:path}", response_class=HTMLResponse)
    def actor(ident: str, page: PageNumber = 1, lang: Language = "ar") -> HTMLResponse:
        found = desk.actor(ident, page)
        if found is None:
            raise HTTPException(404, "web.no.actor")
        return _page(screens.actor(found, lang))

    @app.get("/search", response_class=HTMLResponse)
    def search(q: Text = "", lang: Language = "ar") -> HTMLResponse:
        found, more = desk.search(q)
        return _page(screens.search(q, found, lang, more=more))

    @app.get("/how", response_class=HTMLResponse)
    def how(lang: Language = "ar") -> HTMLResponse:
        return _page(screens.how(lang))

    @app.get("/static/{name}")
    def static(name: str) -> Response:
        if name not in _static_files():
            raise HTTPException(404, "no such file")
        path = _static_files()[name]
        return Response(
            path.read_bytes(), media_type=_TYPES[path.suffix], headers={"cache-control": "max-age=86400"}
        )


@cache
def _static_files() -> dict[str, Path]:
    """Return what may be asked for, by name: no path of a request ever reaches the file system."""
    return {path.name: path for path in _FILES.rglob("*") if path.suffix in _TYPES}


def _add_reading(app: FastAPI, desk: Desk, tokens: Tokens) -> None:
    @app.get("/read", response_class=HTMLResponse)
    def form(lang: Language = "ar") -> HTMLResponse:
        return _page(screens.read_form(tokens.new(), lang))

    # The form is read by hand: browsers send an empty part where no file was chosen, which FastAPI's own takes for an error.
    @app.post("/read", response_class=HTMLResponse)
    async def read(request: Request, lang: Language = "ar") -> HTMLResponse:
        if int(request.headers.get("content-length") or 0) > _MOST:
            raise HTTPException(413, "web.too_much")
        async with request.form(max_files=200) as form:
            given, hints = await _given(form, tokens)
        made, refusals = await run_in_threadpool(desk.read, given, hints)
        return _page(screens.read_result(made, refusals, tokens.new(), lang), status=200 if made else 422)


async def _given(form: FormData, tokens: Tokens) -> tuple[list[tuple[str, bytes]], PageHints]:
    """Return the pasted text and the files of a form, and what it says of the first article."""

    def field(name: str) -> str:
        value = form.get(name)
        return value if isinstance(value, str) else ""

    if not tokens.is_ours(field("token")):
        raise HTTPException(403, "web.old_form")
    text = field("text")
    given = [("text", text.encode("utf-8", "replace"))] if text.strip() else []
    files = [f for f in form.getlist("files") if not isinstance(f, str) and f.filename]
    given += [(f.filename or "", await f.read(_LIMIT + 1)) for f in files]
    return given, PageHints(outlet=field("outlet") or None, published=published_day(field("published")))


def _add_downloads(app: FastAPI, desk: Desk) -> None:
    @app.get("/story/{ident}/claims.{kind}")
    def claims(ident: str, kind: str) -> Response:
        found = desk.dossier(ident)
        if found is None or kind not in downloads.KINDS:
            raise HTTPException(404, "web.no.download")
        make, media = downloads.KINDS[kind]
        name = {"content-disposition": f'attachment; filename="claims.{kind}"'}
        return Response(make(found), media_type=media, headers=name)

    @app.get("/health")
    def health() -> PlainTextResponse:
        if desk.path.exists():
            with open_library(desk.path):
                pass
        return PlainTextResponse("ok")
