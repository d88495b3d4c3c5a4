"""Which words are verbs, told by their form: without one, a stretch of text says nothing that could be true.

Most verbs show themselves («يسيطر»، «سيطرت»، «استهدف»). The past of the short ones looks like a noun («قتل»), so
`data/claims/verbs.yaml` lists it, and what stands around it decides.
"""

from __future__ import annotations

from tawatur.lexicon.lemmas import is_listed
from tawatur.lexicon.lemmas import lemma as lemma_of
from tawatur.text import fold_word

__all__ = ["Shapes"]

NOT, MAYBE, SURE = 0, 1, 2
# The future of «يضع» has so many letters.
_SHORT = 4
_ENDINGS = ("ت", "تا", "ا", "وا", "نا", "تم", "")
_OBJECTS = ("هما", "ها", "هم", "نا", "ه")


class Shapes:
    """The forms of verbs and masdars, with the words that only look like one."""

    def __init__(self, past: frozenset[str], nouns: frozenset[str], events: frozenset[str]) -> None:
        self._past, self._nouns, self._events = past, nouns, events

    def verb(self, word: str) -> int:
        """Return how surely a word without diacritics is a verb: 2 by its form, 1 if its place allows, 0 never."""
        found = self._form(word)
        joined = word[:1] in "وف" and len(word) > 2
        if not found and joined and ((len(word) > 3 and not is_listed(word)) or self.joins(word)):
            found = self._form(word[1:])
        return found

    def known_past(self, key: str) -> bool:
        """Whether a folded word is a past that data/claims/verbs.yaml or a verb of saying has («عاد»)."""
        return key in self._past

    def only_looks(self, key: str) -> bool:
        """Whether a folded word looks like a verb and is listed as none («حول», «فجر»)."""
        return key in self._nouns

    def joins(self, word: str) -> bool:
        """Whether a word is a listed past behind «و» or «ف», whatever else its letters may be: «ودعا» is no «ودع»."""
        key = fold_word(word)
        return key[:1] in "وف" and key[1:] in self._past and key not in self._past and key not in self._nouns

    def _form(self, word: str) -> int:
        key = fold_word(word)
        if key in self._nouns or len(key) < 2:
            return NOT
        if key in self._past:
            return MAYBE
        if key.startswith(("ال", "لل")):
            return SURE if self._is_past(key) else NOT
        return self._present(word, key) or self._perfect(word, key) or self._with_object(word)

    def _is_past(self, key: str) -> bool:
        """Whether a listed past stands behind an ending («التقت», «سيطرا»)."""
        stems = (key.removesuffix(end) for end in _ENDINGS if key.endswith(end))
        return any(stem in self._past or stem + "ي" in self._past for stem in stems)

    def future(self, word: str) -> bool:
        """Whether a word is a verb of what will be («سيعقد»), and not one whose root begins so («سيطرا»)."""
        return self._future(word[1:] if word[:1] in "وف" and word[1:2] == "س" else word)

    def _future(self, word: str) -> bool:
        if word[:1] != "س" or word[1:2] not in tuple("يتنأ") or len(word) < _SHORT:
            return False
        if len(word) == _SHORT and lemma_of(word[1:]) == word[1:]:
            # «سيضع» is of وضع.
            return False
        if is_listed(word) or self._is_past(fold_word(word)):
            return False
        # «سيزورها» is «سيزور» with what it is done to.
        stems = ("ي" + word[2:].removesuffix(end) for end in ("", *_OBJECTS) if word.endswith(end))
        return is_listed(word[1:]) or any(map(is_listed, stems)) or word.endswith("ون")

    def _present(self, word: str, key: str) -> int:
        """Read «يعقد», «تعقد», «نعقد» and «سيعقد»."""
        if self._future(word):
            return SURE
        if len(word) < 3 or word.endswith(("ة", "ات")) or word[0] not in "يتن":
            return NOT
        if word[0] != "ي":
            return self._present_or_noun(word, key)
        if is_listed(word) or word.endswith(("ون", "وا", "ها", "هم", "ه")):
            return SURE
        return MAYBE if len(word) > 3 else NOT

    def _present_or_noun(self, word: str, key: str) -> int:
        """Tell «تختلف» from «تصعيد», whose lemma keeps its first letter; «تبادل» may be either."""
        if len(key) == 5 and key[0] == "ت" and key[3] == "ي":
            # «تمشيط»، «تطهير».
            return NOT
        lemma = lemma_of(word)
        mutual = len(word) == 5 and key[2] == "ا"
        if lemma != word and lemma[0] not in "تن" and not lemma.endswith("ة"):
            return MAYBE if mutual else SURE
        # «نختلف» is one since «يختلف» is; «تقدم» may be the masdar too.
        if is_listed("ي" + word[1:]):
            return MAYBE if len(word) < 5 or mutual else SURE
        return MAYBE if len(word) == 4 and key[2] not in "اوي" and is_listed(word) else NOT

    def _perfect(self, word: str, key: str) -> int:
        """Read «سيطرت», «اقتحموا», «ناقشنا» and «ارتفع»."""
        if word.endswith("وا") and len(word) > 4:
            return SURE
        if word.endswith(("ت", "تا")) and not word.endswith("ات") and len(word) > 2:
            return self._feminine(word, key)
        if word.endswith(("نا", "ا", "تم")) and self._is_past(key):
            return MAYBE
        return self._derived(word, key) if word[0] == "ا" else NOT

    def _feminine(self, word: str, key: str) -> int:
        if self._is_past(key):
            return SURE
        lemma, known = lemma_of(word), is_listed(word)
        if known and lemma != word:
            return NOT if lemma.endswith(("ة", "ت")) else SURE
        stem = word.removesuffix("ا").removesuffix("ت")
        if len(stem) < 3 or not is_listed(stem):
            return NOT
        return MAYBE if known else SURE

    @staticmethod
    def _derived(word: str, key: str) -> int:
        """Read the past of the longer forms, which their masdar («ارتفاع») does not share."""
        if key.startswith("است"):
            return SURE if len(key) == 6 and key[4] != "ا" else NOT
        eighth = len(key) == 5 and (key[2] == "ت" or key[1] == "ن") and key[3] != "ا"
        return SURE if eighth and is_listed(word) else NOT

    def _with_object(self, word: str) -> int:
        """Read «استهدفتها» and «وفرته», a verb with what it is done to; «استقالته» is a noun."""
        for end in _OBJECTS:
            stem = word.removesuffix(end)
            if stem != word and len(stem) > 2:
                key = fold_word(stem)
                # «أجراه» is أجرى.
                if key in self._past or (key[-1] == "ا" and key[:-1] + "ي" in self._past):
                    return MAYBE
                if self._is_past(key):
                    return SURE
                if stem.endswith("ت") and is_listed(stem[:-1] + "ة"):
                    return NOT
                if stem[0] in "يتن" or stem.endswith("ت"):
                    return self._form(stem)
        return NOT

    def masdar(self, key: str) -> bool:
        """Whether a folded word names an event or act by its form («استعادة», «تطوير») or by the list («مقتل»)."""
        if key in self._events:
            return True
        size, first = len(key), key[:1]
        if key.startswith("است"):
            return size == 7 and (key[5] == "ا" or (key[4] == "ا" and key[6] == "ه"))
        if first == "ت":
            return (size == 5 and (key[3] == "ي" or key[2] == "ا")) or (size == 4 and key[2] not in "اوي")
        if first == "ا":
            hollow = size == 5 and key[2] == "ا" and key[-1] == "ه"
            eighth = size == 6 and key[4] == "ا" and (key[1] == "ن" or key[2] in "تنطد")
            return hollow or eighth or (size == 5 and key[3] == "ا")
        return size == 6 and first == "م" and key[2] == "ا" and key[-1] == "ه"
