"""Two who are told in one word: «الرئيسان المصري والكيني», «وزيرا خارجية مصر وكينيا» are two speakers."""

from __future__ import annotations

from tawatur.lexicon import Lexicon
from tawatur.lexicon.title_words import Kind, bare
from tawatur.model import Link, LinkKind
from tawatur.text import fold_word

__all__ = ["each", "is_bare_pair"]

# «الرئيسان», «الرئيسين»; with a genitive «رئيسا», «رئيسي».
_ALONE, _CONSTRUCT = ("ان", "ين"), ("ا", "ي")
_FEWEST = 3
# Whoever leads a state is told so too: «الزعيمان المصري والكيني».
_LEADER, _LEADS_STATE = "leader", "head-of-state"


def each(link: Link, day: str | None, lexicon: Lexicon) -> tuple[Link, ...]:
    """Return the two whom a dual and two lands tell, each by his own land; anybody else as he is.

    Who held the office on the `day` goes by the actor that data/actors has for him, as «نظيره الكيني» does.
    """
    words = link.name.split()
    if len(words) < _FEWEST or words[-1][:1] != "و" or link.actor.startswith("kb:"):
        return (link,)
    *office, one, other = words
    lands = [_land(word, lexicon) for word in (one, other[1:])]
    single = _single(office)
    if single is None or not all(lands):
        return (link,)
    role = " ".join(bare(fold_word(word)) for word in single)
    told = zip((one, other[1:]), lands, strict=True)
    if role in lexicon.claims.voices["a side"]:
        return tuple(Link(f"kb:{land}", " ".join([*single, word]), "state") for word, land in told)
    heads = lexicon.actors.word(role.split()[0]).kind & (Kind.OFFICE | Kind.RANK)
    return tuple(
        _bearer(
            [*single, word], _holders(role, land or "", day, lexicon), "person" if heads else "institution"
        )
        for word, land in told
    )


def is_bare_pair(name: str, lexicon: Lexicon) -> bool:
    """«الوزيرين», «الجانبان»: two who have been told before, by whatever else they are called."""
    single = _single(name.split()) if " " not in name and name.startswith("ال") else None
    if single is None:
        return False
    key = fold_word(single[0])
    return bool(lexicon.actors.word(key).kind & Kind.RANK) or bare(key) in lexicon.claims.voices["a side"]


def _single(office: list[str]) -> list[str] | None:
    """Return who is told in the singular: «الرئيس» of «الرئيسان», «وزير خارجية» of «وزيرا خارجية»; None for no dual."""
    head, *rest = office
    endings = _ALONE if head.startswith("ال") else _CONSTRUCT
    found = next((e for e in endings if head.endswith(e)), None)
    if found is None:
        return None
    stem = head.removesuffix(found)
    # «الوزارتان», «وزارتا الطاقة»
    return [f"{stem[:-1]}ة" if stem.endswith("ت") else stem, *rest]


def _land(word: str, lexicon: Lexicon) -> str | None:
    """Return the state of «المصري» and «مصر»."""
    key = fold_word(word)
    nations = lexicon.actors.word(key).nations
    known = (i for i in lexicon.actors.by_name(word) if (a := lexicon.actors.actor(i)) and a.type == "state")
    return nations[0] if len(nations) == 1 else next(known, None)


def _holders(office: str, land: str, day: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    roles = set(lexicon.actors.roles(office))
    roles |= {_LEADS_STATE} if _LEADER in roles else set()
    return tuple(dict.fromkeys(h for role in sorted(roles) for h in lexicon.actors.holders(role, land, day)))


def _bearer(words: list[str], holders: tuple[str, ...], kind: LinkKind) -> Link:
    name = " ".join(words)
    return Link(f"kb:{holders[0]}" if len(holders) == 1 else f"key:{name}:{kind}", name, kind)
