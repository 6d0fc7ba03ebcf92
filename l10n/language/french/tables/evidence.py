"""What the words beside a name say of its type, and how much it weighs against what others say.

The weights of all cues at all places of a name in an article are added up; the type with the most
is taken. About so: 8 settles the matter whatever else stands there, 5 and 6 hold against any one
other cue, 3 is enough to make a name of a word whose capital may be that of its sentence, 1 decides
where nothing else speaks, 0.5 only leans. The annotated articles of the suite judge them.

In an example the name stands in square brackets; the suite reads every one.
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import Final, NamedTuple

from l10n.frozen import dataclass
from l10n.model.placeable import PlaceableType

_PERSON: Final = PlaceableType.PERSON
_PLACE: Final = PlaceableType.PLACE
_ORGANISATION: Final = PlaceableType.ORGANISATION
_NAME: Final = PlaceableType.NAME


class Vote(NamedTuple):
    """How much speaks for a type."""

    type: PlaceableType
    weight: float


@dataclass(frozen=True, slots=True)
class Cue:
    """Something in or beside a name that speaks for a type, or in doubt for two."""

    votes: tuple[Vote, ...]
    example: str
    reason: str


def _for(kind: PlaceableType, weight: float, example: str, reason: str) -> Cue:
    return Cue((Vote(kind, weight),), example, reason)


_person = partial(_for, _PERSON)
_place = partial(_for, _PLACE)
_body = partial(_for, _ORGANISATION)
_thing = partial(_for, _NAME)


def _subject(weight: float, verb: str, reason: str) -> MappingProxyType[PlaceableType, Cue]:
    return MappingProxyType(
        {
            _PERSON: _person(weight, f"Hier [Vasseur] {verb}.", reason),
            _ORGANISATION: _body(weight, f"Hier le [Vasseur] {verb}.", reason),
        }
    )


# A noun before the name

TITLE: Final = _person(8, "Hier M. [Vasseur] a voté.", "only people are addressed")
FUNCTION: Final = _person(5, "On attend le président [Vasseur] ici.", "a function and its bearer")
FUNCTION_FURTHER: Final = _person(
    4,
    "On attend le président russe [Vasseur] ici.",
    "what stands between may be what the name belongs to",
)
HEADS: Final = MappingProxyType(
    {
        _PLACE: _place(4, "Il a vu le village [Vasseur] hier.", "a kind of place"),
        _ORGANISATION: _body(4, "On connaît l'entreprise [Vasseur] ici.", "a kind of organisation"),
        _NAME: _thing(4, "On attend l'ouragan [Vasseur] ici.", "a kind of thing with a name"),
    }
)
"""The noun directly before the name, or one word further, says what it is."""

DOUBTFUL_HEAD: Final = _place(
    2.5, "Il a vu le barrage [Vasseur] hier.", "the noun is one of things and events too"
)

# A noun and "de" before the name

PLACE_OF: Final = _place(4, "Il a vu la ville de [Vasseur] hier.", "a kind of place")
ORGANISATION_OF: Final = _body(
    3, "Il a vu les salariés de [Vasseur] hier.", "what only organisations have"
)
PERSON_OF: Final = _person(
    2, "Il a vu la veuve de [Vasseur] hier.", "what people have, and others seldom"
)
PERSON_OF_THE: Final = _person(
    1, "Il a vu les partisans du [Vasseur] hier.", "hardly any person has an article"
)
FUNCTION_OF: Final = Cue(
    (Vote(_ORGANISATION, 2), Vote(_PLACE, 1)),
    "Il a vu le ministre de [Vasseur] hier.",
    "a function is one in a body, or in a place",
)
THING_OF: Final = Cue(
    (Vote(_PLACE, 1.5), Vote(_NAME, 1)),
    "Il a vu le festival de [Vasseur] hier.",
    "a thing is mostly called by where it is",
)
OF: Final = Cue(
    (Vote(_PLACE, 1), Vote(_PERSON, 0.9)),
    "Il a vu les abricots de [Vasseur] hier.",
    "places are a little more frequent than people",
)
OF_THE: Final = Cue(
    (Vote(_ORGANISATION, 1), Vote(_PLACE, 1)),
    "Il a vu les abricots du [Vasseur] hier.",
    "with an article it is no person",
)

# An article before the name

TO_THE_MANY: Final = _place(
    3, "Il arrive aux [Vasseur] demain.", "a plural: les Philippines, les Halles"
)
VERB_THE: Final = _place(3, "Il quitte le [Vasseur] demain.", "one can only do so to a place")
SAYS_THE: Final = _body(3, "Il part, affirme le [Vasseur] hier.", "it speaks and has an article")
TO_THE: Final = Cue(
    (Vote(_PLACE, 1), Vote(_ORGANISATION, 1)),
    "Il y va au [Vasseur] demain.",
    "one goes to both",
)
THE: Final = _body(1.5, "Il a revu le [Vasseur] demain.", "what has an article is mostly a body")

# A verb or a preposition before the name

SAYS: Final = _person(4, "Il part, affirme [Vasseur] hier.", "a verb of speech")
VERB: Final = _place(
    2, "Il quitte [Vasseur] demain.", "mostly of places, but one leaves people too"
)
TO_SOMEBODY: Final = _person(1, "Il l'offre grâce à [Vasseur] demain.", "what one does to people")
PUBLISHED_ON: Final = _body(3, "Un message publié sur [Vasseur] hier.", "a medium, not a place")
OBJECT: Final = _person(
    0.5, "Il écarte [Vasseur] demain.", "an unknown verb: its object leans to people"
)

# Marks around the name

SPEAKER_OF_QUOTE: Final = _person(
    3, 'Il rit. "Venez", tonne [Vasseur] hier.', "any verb behind a quotation"
)
IN_BRACKETS: Final = _body(
    3, "Une dame ([Ruban]) a démissionné.", "a party behind its member, mostly"
)
APPOSED_FUNCTION: Final = _person(
    4, "Hier, le ministre, [Gorm Vasseur], part.", "a function, then who has it"
)
APPOSED_FUNCTION_OF_ONE: Final = _person(
    2, "Hier, le ministre, [Vasseur], part.", "one word may be the next of a list"
)
APPOSED_ORGANISATION: Final = _body(
    4, "Hier, son club, [Vasseur], part.", "a kind of organisation, then its name"
)

# After the name

AGE: Final = _person(8, "Hier, [Vasseur], 41 ans, part.", "only people are given an age")
ABBREVIATED: Final = _body(4, "Hier, [Ruban Vasseur] (RV) part.", "its initials follow in brackets")
HEADING_OF_ITEM: Final = _place(
    3, "• [Vasseur] : deux blessés", "items of a live-blog begin with where it was"
)
FOLLOWED_BY_FUNCTION: Final = _person(
    5, "Hier, [Gorm Vasseur], ancien ministre, part.", "a name, then what its bearer is"
)
FOLLOWED_BY_FUNCTION_OF_ONE: Final = _person(
    2, "Hier, [Vasseur], ancien ministre, part.", "one word may be the one before a list"
)

# A verb after the name: with an article a body acts, else a person

SPEAKS: Final = _subject(3, "affirme que oui", "a verb of speech")
ACTS: Final = _subject(1.5, "accepte que oui", "a verb whose subject is mostly a person")
HAS_DONE: Final = _subject(1, "avait mangé", "an auxiliary: of whatever acts")
DOES: Final = _subject(0.5, "écarte tout", "an unknown verb, or no verb at all")
BARE_SUBJECT: Final = 3.0
"""What a known verb weighs behind a word that opens the sentence: no French noun opens a sentence
before its verb without an article, so it is a name. Vasseur accepte."""

# The name itself

SHAPES_PERSON: Final = _person(
    6, "Hier, [Pierre Vasseur] part.", "a first name and what follows it"
)
SHAPES_BODY: Final = _body(5, "Hier, le [Parti Vasseur] part.", "it says that it is a body")
SHAPES_EVENT: Final = _thing(5, "Hier, la [Coupe Vasseur] part.", "it says that it is an event")
SHAPES_SITE: Final = _place(6, "Hier, la [rue Vasseur] part.", "it says that it is a place")
SHAPES_TITLE: Final = _thing(
    3, 'Elle lit "[Ruban Rouge]" ici.', "capitals in quotation marks: a work, mostly"
)
NUMBERED: Final = _thing(3.5, "On a vu [Vasseur 3] hier.", "a product, a mission, a law")
NUMBERED_ACRONYM: Final = _body(3.5, "On a vu la [VSR 3] hier.", "a channel, a unit of an army")
FOREIGN_EVENT: Final = _thing(5, "Hier, la [Vasseur Cup] part.", "an English word says what it is")
FOREIGN_BODY: Final = _body(
    5, "Hier, la [Vasseur Airlines] part.", "an English word says what it is"
)
FOREIGN_PLACE: Final = _place(
    3, "Hier, [Mount Vasseur] part.", "first words of places, but of people and teams too"
)
INITIALS: Final = _person(1.5, "Hier, [JD Vasseur] part.", "two capitals before a surname")
ACRONYM_AND_WORD: Final = _body(1.5, "Hier, [DGVS Vasseur] part.", "an acronym and what it is for")
WORDS: Final = _person(1.5, "Hier, [Gorm Vasseur] part.", "several capitals are mostly a person")
WORDS_WITH_ARTICLE: Final = _person(
    0.5, "Hier, le [Gorm Vasseur] part.", "an article makes that doubtful"
)
NETWORK: Final = _body(5, "Il écrit sur [X] hier.", "the network, where one writes about it")
ACRONYM: Final = _body(3, "Hier, [VSRT] part.", "acronyms are mostly bodies")
LONG_ACRONYM: Final = _body(1, "Hier, [VASSEUR] part.", "so long a word in capitals may be shouted")
COMPOUND: Final = _place(3, "Hier, [Vasseur-sur-Mer] part.", "French joins the words of places so")
CAMEL: Final = _body(2, "Hier, [VasseurNet] part.", "a capital inside: a firm or a service")

# How much is enough

CONVINCING: Final = 3.0
"""As many votes make a name of a word that only opens a sentence."""

LISTED: Final = 2.0
"""What the neighbour in a list adds to its own type: à Lens, Vasseur et Arras."""

OVERRULES: Final = 8
"""As many votes overrule what is generally known of a form: le président X, a town being X."""

OVERRULES_DOUBTFUL: Final = 4
"""The same, where the form is known to be several things."""

NO_SURNAME: Final = 2
"""As many votes for a place keep a lone word from being the surname of somebody in the article."""
