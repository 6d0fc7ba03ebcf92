"""What checks find, said in French: one row a code.

A row is the sentence; what the source says, what the target says and what should be said stand
behind it on the page. Codes in DETAILED have a detail that no row can hold; it follows in English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

FRENCH: Final[Mapping[str, str]] = {
    # numbers, sums and measures
    "currency-changed": "La devise n’est pas celle du français.",
    "currency-missing": "La devise manque dans la traduction.",
    "direction-changed": "Le montant monte dans un texte et baisse dans l’autre.",
    "fraction-changed": "La fraction n’est pas celle du français.",
    "money-changed": "La somme d’argent n’est pas celle du français.",
    "money-extra": "Une somme d’argent n’est pas dans le français.",
    "money-missing": "Une somme d’argent du français manque dans la traduction.",
    "number-changed": "Le nombre n’est pas celui du français.",
    "number-extra": "Un nombre n’est pas dans le français.",
    "number-missing": "Un nombre du français manque dans la traduction.",
    "numbers-swapped": "Deux nombres ont échangé leurs places.",
    "ordinal-changed": "Le rang n’est pas celui du français.",
    "ordinal-extra": "Un rang n’est pas dans le français.",
    "ordinal-missing": "Un rang du français manque dans la traduction.",
    "percent-changed": "Le pourcentage n’est pas celui du français.",
    "percent-extra": "Un pourcentage n’est pas dans le français.",
    "percent-missing": "Un pourcentage du français manque dans la traduction.",
    "phone-changed": "Le numéro de téléphone n’est pas celui du français.",
    "phone-missing": "Un numéro de téléphone du français manque dans la traduction.",
    "quantity-changed": "La quantité n’est pas celle du français.",
    "quantity-extra": "Une quantité n’est pas dans le français.",
    "quantity-missing": "Une quantité du français manque dans la traduction.",
    # dates and times
    "date-changed": "La date n’est pas celle du français.",
    "date-extra": "Une date n’est pas dans le français.",
    "date-missing": "Une date du français manque dans la traduction.",
    "duration-changed": "La durée n’est pas celle du français.",
    "duration-extra": "Une durée n’est pas dans le français.",
    "duration-missing": "Une durée du français manque dans la traduction.",
    "time-changed": "L’heure n’est pas celle du français.",
    "time-extra": "Une heure n’est pas dans le français.",
    "time-missing": "Une heure du français manque dans la traduction.",
    "time-zone-changed": "Le fuseau horaire n’est pas celui du français.",
    "time-zone-extra": "Le français ne dit pas ce fuseau horaire.",
    "time-zone-missing": "Le fuseau horaire manque dans la traduction.",
    "weekday-changed": "Le jour de la semaine n’est pas celui du français.",
    "weekday-extra": "Un jour de la semaine n’est pas dans le français.",
    "weekday-missing": "Un jour de la semaine du français manque dans la traduction.",
    # names and terms
    "name-accent": "Un nom de famille a perdu ses accents.",
    "name-added": "Le français ne nomme pas cette personne.",
    "name-changed": "Un autre nom a pris la place de celui du français.",
    "name-form": "Le nom est resté tel que le français l’écrit.",
    "name-missing": "Un nom du français manque dans la traduction.",
    "name-misspelt": "Le nom est mal orthographié.",
    "name-number": "Le numéro du souverain n’est pas celui du français.",
    "names-swapped": "Deux noms ont échangé leurs places.",
    "term-forbidden": "Le glossaire interdit cette forme.",
    "term-missing": "Un terme du glossaire n’est dit sous aucune forme admise.",
    # what is said
    "negation-added": "La traduction nie, le français ne nie pas.",
    "negation-lost": "Le français nie, la traduction ne nie pas.",
    "question-added": "Le français affirme ce que la traduction demande.",
    "question-lost": "Le français demande ce que la traduction affirme.",
    "quotes-added": "La traduction a plus de citations que le français.",
    "quotes-lost": "La traduction a moins de citations que le français.",
    # how much is said, and in which language
    "copied": "La traduction est en français.",
    "cut-off": "La traduction s’arrête net.",
    "empty": "La traduction est vide.",
    "french-word": "Un mot est resté en français.",
    "half-translated": "Un passage n’est pas dans la langue de la traduction.",
    "inconsistent-source": "Deux textes français ont la même traduction.",
    "inconsistent-target": "Un même texte français a deux traductions.",
    "last-word-lost": "Un mot s’est perdu, souvent le dernier.",
    "length-long": "La traduction est plus longue que d’ordinaire.",
    "length-short": "La traduction est plus courte que d’ordinaire.",
    "stop-missing": "Le point final du français manque dans la traduction.",
    "wrong-language": "La traduction est dans une autre langue ou une autre écriture.",
    # what engines leave
    "doubled-word": "Un mot est écrit deux fois de suite.",
    "engine-mark": "Un moteur a laissé une trace, ou tourne en boucle.",
    "glued-words": "Deux mots sont collés, ou un trait d’union est resté seul.",
    "stray-capital": "Des majuscules que le français n’a pas.",
    # addresses
    "email-added": "Une adresse électronique n’est pas dans le français.",
    "email-changed": "L’adresse électronique n’est pas celle du français.",
    "email-missing": "Une adresse électronique du français manque dans la traduction.",
    "handle-added": "Un nom de compte n’est pas dans le français.",
    "handle-changed": "Le nom de compte n’est pas celui du français.",
    "handle-missing": "Un nom de compte du français manque dans la traduction.",
    "hashtag-added": "Un mot-dièse n’est pas dans le français.",
    "hashtag-changed": "Le mot-dièse n’est pas celui du français ; il est peut-être traduit.",
    "hashtag-missing": "Un mot-dièse du français manque dans la traduction.",
    "url-added": "Une adresse web n’est pas dans le français.",
    "url-changed": "L’adresse web n’est pas celle du français.",
    "url-missing": "Une adresse web du français manque dans la traduction.",
    # codes and marks of layout
    "bullet-missing": "La puce du début manque.",
    "entity-missing": "Une entité HTML est écrite autrement.",
    "line-end": "Les lignes ne commencent ou ne finissent pas comme dans le français.",
    "markup-added": "Un passage est mis en valeur, qui ne l’est pas dans le français.",
    "markup-broken": "Un signe de mise en forme est mal fermé.",
    "markup-changed": "Le code n’est pas celui du français.",
    "markup-missing": "La mise en valeur du français manque dans la traduction.",
    "placeholder-added": "Un paramètre n’est pas dans le français.",
    "placeholder-missing": "Un paramètre du français manque dans la traduction.",
    "tag-added": "Une balise n’est pas dans le français.",
    "tag-crossed": "Une balise ferme ce qui n’est pas ouvert.",
    "tag-missing": "Une balise du français manque dans la traduction.",
    "tag-moved": "La mise en valeur porte sur d’autres mots que dans le français.",
    # signs and typography
    "bidi-unbalanced": "Un caractère invisible renverse le sens de lecture.",
    "brackets-unbalanced": "Une parenthèse ou un crochet reste sans son pareil.",
    "doubled-space": "Deux espaces se suivent.",
    "doubled-stop": "Un point ou une virgule est écrit deux fois.",
    "invisible-character": "Il y a là un caractère invisible.",
    "mixed-script": "Un mot mêle deux alphabets.",
    "quotes-unbalanced": "Un guillemet reste sans son pareil.",
    "typography-inverted": "Le signe ouvrant (¿ ou ¡) manque.",
    "typography-quotes": "Les guillemets ne sont pas ceux de la langue.",
    "typography-space": "Une espace précède le signe, comme en français.",
    # ours
    "internal": "Une vérification a échoué sur ce texte ; signalez-le, s’il vous plaît.",
}

DETAILED: Final = frozenset(
    {
        "bidi-unbalanced",  # which character
        "fraction-changed",  # both fractions
        "half-translated",  # which language
        "inconsistent-source",  # where the other text stands
        "inconsistent-target",
        "internal",  # which check
        "invisible-character",  # which character
        "length-long",  # how long, and how long they are
        "length-short",
        "mixed-script",  # which letter
        "numbers-swapped",  # both numbers
        "quotes-added",  # how many
        "quotes-lost",
        "tag-moved",  # on which words it stood
        "term-forbidden",  # for which term
        "wrong-language",  # which language
    }
)
"""Codes whose English detail says more than row and readings."""

REFUSALS: Final[Mapping[str, str]] = {
    "the text is not the one you saw": "le texte n’est plus celui que vous aviez vu",
    "no such unit": "ce texte n’existe pas",
    "no such unit any more": "ce texte n’existe plus",
    "it has no target": "il n’a pas de traduction",
    "it asks nothing": "il ne pose pas de question",
    "it says nothing": "rien n’est dit",
    "somebody changed it since, so there is nothing to undo": (
        "quelqu’un l’a modifié depuis, il n’y a rien à annuler"
    ),
    "there is nothing to repair any more": "il n’y a plus rien à réparer",
    "nothing of it can be approved": "rien ne peut y être approuvé",
    "nothing of it is found there any more": "rien de tel ne s’y trouve plus",
    "the entry left the article": "l’entrée a quitté l’article",
    "the text left the article, or another project is served here now": (
        "le texte a quitté l’article, ou un autre projet est servi ici"
    ),
    "no such correction of the texts as they are": "il n’y a plus de telle rectification",
    "the target holds the control character {}": (
        "la traduction contient le caractère de contrôle {}"
    ),
    "a target of {} letters; at most {} are kept": (
        "la traduction a {} lettres ; {} au plus sont gardées"
    ),
    "{} cannot sign": "{} ne peut pas signer",
    "a name is one word of up to 24 letters of one script, digits, . _ or -": (
        "un nom est un seul mot de 24 lettres d’une même écriture au plus, chiffres, . _ ou -"
    ),
    "no such article in this project": "ce projet n’a pas cet article",
    "put it into {} (there now: {})": "posez-le dans {} (s’y trouvent : {})",
    "no language of this project": "aucune langue de ce projet",
    "name it among the targets in {}": "nommez-la parmi les langues cibles de {}",
    "nobody sends it": "personne ne l’envoie",
    "open the address of l10n serve": "ouvrez l’adresse de l10n serve",
    "it asks for {}": "la demande {} est inconnue",
    "write a word about why, or what": "écrivez un mot : la raison, la question ou la réponse",
    "translate it first": "traduisez-le d’abord",
    "translate it": "traduisez-le",
    "look again": "regardez-le de nouveau",
    "nothing was written; run `l10n sync` and look at it again": (
        "rien n’a été écrit ; lancez l10n sync et regardez de nouveau"
    ),
    "see `l10n review list`": "revenez au pupitre",
    "go back to the desk and look again": "revenez au pupitre et regardez de nouveau",
    "go back to the articles and look again": "revenez aux articles et regardez de nouveau",
    "take it out": "ôtez-le",
    "shorten it": "raccourcissez-la",
    "reload the page": "rechargez la page",
    "correct it first, or dismiss it there": "corrigez-le d’abord, ou écartez le constat",
    "correct it, or say why it is right: {}": "corrigez-le, ou dites pourquoi c’est juste ainsi",
}
"""Refusals of a desk, and what to do: as they are raised, and in French; {} is what changes."""
