"""What a word is by its shape alone: an imperfect, something that may be part of a name."""

from __future__ import annotations

import re

__all__ = ["is_name_like", "is_verb_like"]

# «يأمر», «تؤكد»: presents that folding makes a long vowel of.
_WITH_HAMZA = ("يأ", "يؤ", "تأ", "تؤ")
# «بازدياد», «باستكمال», «وبانخفاض», «بتسيير»: a verbal noun of the eighth, tenth, seventh or second form behind its preposition.
_JOINED_MASDAR = re.compile("[وف]?[بل](?:ا(?:ست..ا.|.[تدط].ا.|ن..ا.)|ت..ي.ه?)")


def is_verb_like(key: str) -> bool:
    """Tell an imperfect by its shape: يقول، ستعلن، ويضيف."""
    if len(key) > 4 and key[0] == "و" and key[1] in "يس":
        key = key[1:]
    if len(key) < 3:
        return False
    if key.startswith(("سي", "ست", "سن")) and len(key) > 3:
        # «سياسية» is none.
        return key[2] not in "اوي" or (len(key) > 5 and not key.endswith("يه"))
    return key[0] == "ي" and key[1] not in "او" and not key.endswith(("ي", "يه"))


def is_name_like(key: str, raw: str, *, foreign: bool = False) -> bool:
    """Tell whether an unknown word may be part of a name: no verb, no pronoun behind, no particle in front."""
    if (
        len(key) < 2
        or key[0].isdigit()
        or key[-1].isdigit()
        or raw.endswith(("ة", "ً", "اً", "ه"))
        or raw.startswith(_WITH_HAMZA)
    ):
        return False
    if key.isascii():
        return key.istitle()
    if len(key) > 4 and key.endswith("ات"):
        return False
    if key.endswith(("ها", "هم", "هما", "وا", "تين", "تان")):
        return False
    if key.startswith(("وال", "بال", "فال", "كال", "لل")) and not foreign:
        # «بالاك», «كالديرون» only behind a foreign name.
        return False
    return not (is_verb_like(key) or _JOINED_MASDAR.fullmatch(key))
