"""Take what must survive out of a text before a program rewrites it, and put it back after.

A protected span leaves as one private-use character, which nothing in a language looks like; an
engine that needs another shape gets it from that character. What comes back must hold each of
them exactly once; the words beside a name then join with it as its language has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.text.joining import counted, put
from l10n.language.text.protected import Protected, SpanKind
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.language.languages.schema import Joints

__all__ = ["Masked", "Protected", "mask", "unmask"]

_FIRST: Final = 0xE000
_LAST: Final = 0xF8FF
_PRIVATE: Final = compiled(r"[\ue000-\uf8ff]")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with a private-use character for each protected span, in order, and the spans."""

    text: str
    spans: tuple[tuple[str, Protected], ...] = ()

    @property
    def readings(self) -> tuple[tuple[str, str], ...]:
        """The private-use characters with what they stand for."""
        return tuple((token, span.reading) for token, span in self.spans)

    @property
    def tokens(self) -> tuple[str, ...]:
        """The private-use characters, in the order of the text."""
        return tuple(token for token, _ in self.spans)

    @property
    def is_bare(self) -> bool:
        """Whether nothing but protected spans, figures and punctuation is left to translate."""
        tokens = set(self.tokens)
        return not any(c.isalpha() for c in self.text if c not in tokens)


def mask(text: str, spans: Iterable[Protected]) -> Masked:
    """Replace protected spans by private-use characters that the text does not use itself.

    Of spans that overlap the first and longest is taken. Law: where every reading is what the
    span says, `unmask(mask(text, spans).text, ...)` is `text`.
    """
    alphabet = _unused(text)
    parts: list[str] = []
    taken: list[tuple[str, Protected]] = []
    at = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start < at or span.end <= span.start:
            continue
        token = next(alphabet, None)
        if token is None:
            break
        lead = span.lead[:1].upper() + span.lead[1:] if _opens(text, span.start) else span.lead
        parts += [text[at : span.start], lead, token]
        taken.append((token, span))
        if span.kind is SpanKind.NUMBER and text[span.end : span.end + 1].isalnum():
            parts.append(" ")
        at = span.end
    return Masked("".join([*parts, text[at:]]), tuple(taken))


def unmask(text: str, masked: Masked, joints: Joints | None = None) -> str | None:
    """Put the readings back; None unless each token stands there exactly once, and no other.

    With the joints of a language, what stands before a reading joins with it.
    """
    own = set(_PRIVATE.findall(masked.text)) - set(masked.tokens)
    found = [c for c in _PRIVATE.findall(text) if c not in own]
    if sorted(found) != sorted(masked.tokens):
        return None
    spans = dict(masked.spans)
    out, behind = "", False  # behind a reading
    for at, character in enumerate(text):
        span = spans.get(character)
        if span is not None:
            out = put(out, span, joints) + counted(span, text[at + 1 :], joints)
            behind = True
        elif behind and character == " " and out.endswith("'"):
            behind = False
        elif not (behind and character == "." == out[-1:]):
            out += character
            behind = False
        else:
            behind = False  # the stop of an abbreviation ends the sentence too
    return out


def _opens(text: str, at: int) -> bool:
    return not any(character.isalnum() for character in text[:at]) and text[at : at + 1].isupper()


def _unused(text: str) -> Iterator[str]:
    used = set(_PRIVATE.findall(text))
    return (chr(code) for code in range(_FIRST, _LAST + 1) if chr(code) not in used)
