"""The web app: addresses and what stands behind each; `screens` makes the HTML, `guard` keeps the door."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated as Given

from fastapi import FastAPI, Form, HTTPException, Query, Request, UploadFile
from fastapi.responses import HTMLResponse, PlainTextResponse, Response
from starlette.exceptions import HTTPException as StarletteException

from tawatur.lexicon import Lexicon
from tawatur.model import Span
from tawatur.pages import PageHints
from tawatur.records import published_day
from tawatur.store import StoreError, open_library
from tawatur.web import downloads, screens
from tawatur.web.desk import Desk
from tawatur.web.guard import Guard, Tokens, policy

__all__ = ["create_app"]

_FILES = Path(__file__).parent / "static"
_LIMIT = 20 * 1024 * 1024
_TYPES = {"desk.js": "text/javascript; charset=utf-8"}

Text = Given[str, Query(max_length=500)]
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
        language = "en" if request.query_params.get("lang") == "en" else "ar"
        return _page(screens.problem(str(error.detail), language), status=error.status_code)

    @app.exception_handler(StoreError)
    def broken(request: Request, error: StoreError) -> HTMLResponse:
        del request
        return _page(screens.problem(str(error), "ar"), status=503)

    return app


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


def _add_library_pages(app: FastAPI, desk: Desk) -> None:
    @app.get("/", response_class=HTMLResponse)
    def today(
        day: Text = "", outlet: Text = "", actor: Text = "", standing: Text = "", lang: Language = "ar"
    ) -> HTMLResponse:
        chosen = {"day": published_day(day) or "", "outlet": outlet, "actor": actor, "standing": standing}
        return _page(screens.today(desk.today(chosen), chosen, lang))

    @app.get("/story/{ident}", response_class=HTMLResponse)
    def story(ident: str, lang: Language = "ar") -> HTMLResponse:
        found = desk.dossier(ident)
        if found is None:
            raise HTTPException(404, "no such story")
        return _page(screens.story(found, lang))

    @app.get("/article/{ident:path}", response_class=HTMLResponse)
    def article(ident: str, version: Text = "", at: Text = "", lang: Language = "ar") -> HTMLResponse:
        found = desk.article(ident, version or None)
        if found is None:
            raise HTTPException(404, "no such article")
        return _page(screens.article(found, _span(at, len(found.annotated.article.text)), lang))


def _add_finding(app: FastAPI, desk: Desk) -> None:
    @app.get("/actor/{ident:path}", response_class=HTMLResponse)
    def actor(ident: str, lang: Language = "ar") -> HTMLResponse:
        found = desk.actor(ident)
        if found is None:
            raise HTTPException(404, "no such actor")
        return _page(screens.actor(found, lang))

    @app.get("/search", response_class=HTMLResponse)
    def search(q: Text = "", lang: Language = "ar") -> HTMLResponse:
        return _page(screens.search(q, desk.search(q), lang))

    @app.get("/how", response_class=HTMLResponse)
    def how(lang: Language = "ar") -> HTMLResponse:
        return _page(screens.how(lang))

    @app.get("/static/{name}")
    def static(name: str) -> Response:
        if name not in _TYPES:
            raise HTTPException(404, "no such file")
        return Response((_FILES / name).read_bytes(), media_type=_TYPES[name])


def _add_reading(app: FastAPI, desk: Desk, tokens: Tokens) -> None:
    @app.get("/read", response_class=HTMLResponse)
    def form(lang: Language = "ar") -> HTMLResponse:
        return _page(screens.read_form(tokens.new(), lang))

    @app.post("/read", response_class=HTMLResponse)
    def read(
        token: Given[str, Form()],
        text: Given[str, Form()] = "",
        published: Given[str, Form()] = "",
        outlet: Given[str, Form()] = "",
        files: list[UploadFile] | None = None,
        lang: Language = "ar",
    ) -> HTMLResponse:
        if not tokens.is_ours(token):
            raise HTTPException(403, "the form is too old; open it again")
        hints = PageHints(outlet=outlet or None, published=published_day(published))
        given = [("text", text.encode("utf-8", "replace"))] if text.strip() else []
        given += [(f.filename or "file", f.file.read(_LIMIT + 1)) for f in files or [] if f.filename]
        made, refusals = desk.read(given, hints)
        return _page(screens.read_result(made, refusals, tokens.new(), lang), status=200 if made else 422)


def _add_downloads(app: FastAPI, desk: Desk) -> None:
    @app.get("/story/{ident}/claims.{kind}")
    def claims(ident: str, kind: str) -> Response:
        found = desk.dossier(ident)
        if found is None or kind not in downloads.KINDS:
            raise HTTPException(404, "no such download")
        make, media = downloads.KINDS[kind]
        name = {"content-disposition": f'attachment; filename="claims.{kind}"'}
        return Response(make(found), media_type=media, headers=name)

    @app.get("/health")
    def health() -> PlainTextResponse:
        if desk.path.exists():
            with open_library(desk.path):
                pass
        return PlainTextResponse("ok")
