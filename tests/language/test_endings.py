"""Ends of sentences: what may stand before the stop, and what cannot."""

import pytest

from l10n.language.source import may_strand
from l10n.language.text.endings import (
    dangles,
    ends_sentence,
    ends_with_mark,
    loose_end,
    lost_word,
)

WHOLE = {
    "a particle": ("en", "Il abandonne.", "He gives up."),
    "a relative strands": ("en", "Le port dont il rêve.", "The port he dreams of."),
    "a passive strands": ("en", "Elle est prise en charge.", "She is cared for."),
    "an adjective of state": ("en", "Le plan est politique.", "The plan is political."),
    "a German infinitive": ("de", "Il veut aider les autres.", "Er will den anderen helfen."),
    "a German particle zu": ("de", "La pression augmente.", "Der Druck nimmt zu."),
    "a German closed door": ("de", "La porte est fermée.", "Die Tür ist zu."),
    "a German pronoun": ("de", "Il part avec les autres.", "Er geht mit den anderen."),
    "a Russian noun in -ом": ("ru", "Il écrit au crayon.", "Он пишет карандашом."),
    "a Russian other": ("ru", "Ils parlent d’autre chose.", "Они говорят о другом."),
    "a Russian language": ("ru", "Il parle en russe.", "Он говорит на русском."),
    "a Polish century": ("pl", "Il date du XVe siècle.", "Pochodzi z XV w."),
    "a Polish other": ("pl", "Ils parlent d’autre chose.", "Rozmawiają o czymś innym."),
    "a Spanish he said": ("es", "« Oui », dit-il.", "«Sí», dijo."),
    "an English speaker": ("en", "« Oui », dit Anna.", "“Yes,” Anna said."),
    "a German verb last": ("de", "Il sait qu’elle part.", "Er weiß, dass sie morgen geht."),
    "a German comparison": (
        "de",
        "Elle sait plus que lui.",
        "Er sagt, dass sie mehr weiß als Max.",
    ),
    "a German apposition": (
        "de",
        "Il vit à Bonn, la ville.",
        "Er lebt in Bonn, der Stadt am Rhein.",
    ),
    "a German modal": ("de", "Il peut partir.", "Er kann morgen mit dem Schiff fahren."),
    "a modal that ends": ("de", "Il fait ce qu’il peut.", "Er hilft, so gut er kann."),
    "a capital": ("en", "Elle a eu un A.", "She got an A."),
    "a question": ("de", "Comment cela se passe-t-il ?", "Wie geht das?"),
    "a source as odd": ("es", "Il commence par le.", "Empieza con el."),
}

LOST = {
    "a noun behind an adjective": (
        "en",
        "Il fonde un parti politique.",
        "He founds a new political.",
    ),
    "a place": ("en", "Il vit en France.", "He has spent his life in."),
    "a speaker": ("en", "« Oui », dit Anna.", "“Yes,” said."),
    "a Spanish speaker": ("es", "« Oui », dit Anna.", "«Sí», dijo."),
    "a German noun": ("de", "Il vit dans une grande ville.", "Er lebt in einer großen."),
    "a German infinitive": ("de", "Il essaie de partir.", "Er versucht, den Hafen zu."),
    "a German verb": ("de", "Il sait qu’elle part.", "Er weiß, dass sie morgen in die Stadt."),
    "a relative's verb": ("de", "La ville qui dort.", "Er liebt die Stadt, die sich im Regen."),
    "a modal's verb": ("de", "Il peut partir.", "Er kann morgen mit dem Schiff."),
    "a German speaker": ("de", "« Oui », dit Anna.", "„Ja“, sagt."),
    "a Russian noun": ("ru", "Il vit dans une grande ville.", "Он живёт в большом."),
    "Russian people": ("ru", "Il parle des Français.", "Он говорит о парижских."),
    "a Polish noun": ("pl", "Il vit dans une nouvelle maison.", "Mieszka w nowym."),
    "what a dash promised": ("pt", "Il part, dit-elle.", "Ele parte –."),
}


@pytest.mark.parametrize(("language", "source", "target"), WHOLE.values(), ids=WHOLE.keys())
def test_a_whole_sentence_may_end_so(language: str, source: str, target: str) -> None:
    """Nothing is missing."""
    assert loose_end(target) is None
    assert lost_word(source, target, language, strands=may_strand(source)) is None


@pytest.mark.parametrize(("language", "source", "target"), LOST.values(), ids=LOST.keys())
def test_a_lost_word_is_missed(language: str, source: str, target: str) -> None:
    """The span is the word, or the mark, that hangs in the air before the stop."""
    span = loose_end(target) or lost_word(source, target, language, strands=may_strand(source))
    assert span is not None
    assert target[span[1] :].strip(".") == ""
    assert 0 < span[0] < span[1] <= len(target)


def test_a_relative_of_the_source_may_strand_a_preposition() -> None:
    """English leaves behind what French begins its clause with."""
    source, target = "La ville dont elle est fière.", "The town she is proud of."
    assert may_strand(source)
    assert not may_strand("Elle est fière.")
    assert lost_word(source, target, "en", strands=True) is None


def test_an_end_far_from_the_beginning_is_found_at_its_place() -> None:
    """Only the tail is read, and spans count from the beginning."""
    target = "He says that the beach is closed. " * 20 + "He waits for the."
    span = lost_word("Il attend la fin.", target, "en")
    assert span is not None
    assert target[slice(*span)] == "the"
    assert dangles(target, "en")


def test_marks_of_many_scripts_end_a_sentence() -> None:
    """Closing marks may follow; a colon ends a target, no French sentence."""
    for text in ("Oui.", "“Yes.”", "はい。", "نعم؟", "So (yes!)", "Now:"):
        assert ends_with_mark(text)
    assert not ends_with_mark("Yes,")
    assert not ends_sentence("Voici :")
