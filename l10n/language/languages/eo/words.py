"""Esperanto words that rules ask for."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import UNKNOWN, Words

WORDS: Final = Words(
    grammar=UNKNOWN,
    news=UNKNOWN,
    like_french=UNKNOWN,
    doubled=UNKNOWN,
    after_comma=UNKNOWN,
    once=UNKNOWN,
    never_last=UNKNOWN,
    unfinished=UNKNOWN,
    separable=UNKNOWN,
    speech=UNKNOWN,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials=UNKNOWN,
    no_denials_for=UNKNOWN,
    no_denials=UNKNOWN,
    equivalents=UNKNOWN,
    only=UNKNOWN,
    converses=UNKNOWN,
    stances=UNKNOWN,
    denial_signs=UNKNOWN,
    frames=UNKNOWN,
    amounts=UNKNOWN,
    denials_are_doubtful=UNKNOWN,
    question_words=UNKNOWN,
    relative_days=UNKNOWN,
    weekdays_exchange=UNKNOWN,
    month_stems=UNKNOWN,
    percent_stems=UNKNOWN,
    counted=UNKNOWN,
    adapting=UNKNOWN,
    echoes=UNKNOWN,
)
