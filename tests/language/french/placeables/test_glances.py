"""How little is asked of text in which nothing stands: counts, for times differ."""

from collections import Counter

from l10n.language.french.names.candidates import candidates
from l10n.language.french.names.lexicon import KnownName, PhraseIndex
from l10n.language.french.names.tokens import name_tokens
from l10n.language.french.quantities.ones import is_article
from l10n.language.french.quantities.temporal import read_quantified
from l10n.language.text.spans import Found
from l10n.model.placeable import PlaceableType


class _Asked(dict[tuple[str, ...], KnownName]):
    """Known names that count how often they are asked for one."""

    def __init__(self) -> None:
        super().__init__({("^quimper",): KnownName(PlaceableType.PLACE)})
        self.times = Counter[str]()

    def get(self, key: tuple[str, ...], default: KnownName | None = None) -> KnownName | None:  # type: ignore[override]
        """Count a question."""
        self.times["asked"] += 1
        return super().get(key, default)


def _questions(text: str) -> int:
    entries = _Asked()
    known = PhraseIndex(entries, {"^quimper": (1,)})
    assert list(candidates(name_tokens(text), (known,), ())) is not None
    return entries.times["asked"]


def test_names_are_looked_up_where_one_may_begin() -> None:
    """Words in small letters that begin no known name are never looked up, however many."""
    small = "et les bateaux rentrent au port avant la nuit, "
    assert _questions(small * 50) == 0
    assert _questions(small * 50 + "puis Quimper dort") == _questions("puis Quimper dort") == 1


def test_articles_are_told_from_numbers_at_a_glance() -> None:
    """Before what is not counted "un" is an article; before a unit or a scale it may not be."""
    for text in ("un bateau", "Une femme", "un peu", "une grève"):
        assert is_article(text, 0)
        assert read_quantified(text) == []
    for text in (
        "un mètre",
        "une heure",
        "un million",
        "une dizaine",
        "un tiers",
        "un virgule cinq",
    ):
        assert not is_article(text, 0)
    length = Found(PlaceableType.QUANTITY, 0, 8, "1 m")
    assert read_quantified("Un mètre") == [length]
