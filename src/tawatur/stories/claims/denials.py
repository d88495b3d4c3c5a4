"""Who denies a claim, who takes it back, and which later figure replaces it.

A denial is the opposite proposition by another witness, said on the day or later. What somebody said before the
event denies nothing, and one who contradicts himself has changed his mind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tawatur.stories.claims.merging import Pair
from tawatur.stories.claims.parties import Party, one_party, same_speaker
from tawatur.stories.claims.posts import one_post
from tawatur.stories.claims.voices import Voice

__all__ = ["Dispute", "disputes"]

# Fewer words in common make no denial; where only one of them is no name, each clause must hold more of the other:
# «رفض لقاء الرئيس» and «رفض الرئيس في كلمة أخرى الاقتراح» share a refusal.
_SHARED, _TOLD, _EITHER = 1.5, 1.5, 0.35
# One clause must hold so much of the other: «خدمات مثل الاعتذار» and «لم يرصد أي اعتذار» share a word, and deny nothing.
_ONE_HOLDS = 0.66


@dataclass(slots=True)
class Dispute:
    """What stands against one group: propositions that deny it, and notes on reversals and updates."""

    denied_by: set[int] = field(default_factory=set)
    reversed_by: set[int] = field(default_factory=set)
    updated_by: set[int] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)


def disputes(
    compared: Sequence[Pair],
    group_of: Mapping[int, int],
    groups: Sequence[Sequence[int]],
    voices: Sequence[Voice],
    echoes: Callable[[int, int], bool],
) -> dict[int, Dispute]:
    """Return the disputes of the groups that have any; what `echoes` another passage word for word denies nothing."""
    found: dict[int, Dispute] = {}
    for pair in compared:
        if not _is_opposite(pair) or echoes(pair.a, pair.b):
            continue
        for member, denier in ((pair.a, pair.b), (pair.b, pair.a)):
            _weigh(found.setdefault(group_of[member], Dispute()), groups[group_of[member]], denier, voices)
    return {group: d for group, d in found.items() if d.denied_by or d.notes}


def _is_opposite(pair: Pair) -> bool:
    """Whether two propositions are the same but for what is affirmed."""
    like = pair.like
    if not like.denies or set(like.apart) - {"polarity"} or like.shared < _SHARED:
        return False
    least, most = sorted((like.a_in_b, like.b_in_a))
    return most >= _ONE_HOLDS and (like.told >= _TOLD or least >= _EITHER)


def _weigh(dispute: Dispute, group: Sequence[int], denier: int, voices: Sequence[Voice]) -> None:
    """Decide what an opposite proposition is to a group: a denial, a reversal, or older than the claim."""
    voice = voices[denier]
    if voice.own or voice.unsaid or (voice.witness is None and voice.medium is None):
        return
    days = [d for i in group if (d := voices[i].day)]
    if (voice.day and days and voice.day < min(days)) or all(voices[i].unsaid for i in group):
        return
    for i in group:
        if (
            (mine := voices[i].witness) is not None
            and voice.witness is not None
            and _one(voice.witness, mine)
        ):
            # Without a day nobody knows which word was the later one.
            if voice.day and voices[i].day and voice.day != voices[i].day:
                dispute.reversed_by.add(denier)
                dispute.notes.append(f"reversal: {voice.witness.name} said the opposite on {voice.day}")
            return
    dispute.denied_by.add(denier)


def _one(denier: Party, witness: Party) -> bool:
    """Folding unnamed witnesses never cancels a denial: only the same one counts there.

    Nor are two governments one where nobody tells the land of the one and the other denies what it said.
    """
    if denier.named and witness.named:
        untold = (denier.land is None) != (witness.land is None) and not one_post(denier.posts, witness.posts)
        return same_speaker(denier, witness) if untold else one_party(denier, witness) is not None
    return same_speaker(denier, witness)
