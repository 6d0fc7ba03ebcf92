"""What engines leave around names and verbs, and right translations that look a bit like it.

Wrong: (language, code, source, target), found at warning or above. Right: without the code.
"""

from __future__ import annotations

from typing import Final

MACHINE_WRONG: Final = {
    "an auxiliary glued": ("es", "glued-words", "« Oui », a-t-il déclaré.", "«Sí», hadeclarado."),
    "one glued in English": (
        "en",
        "glued-words",
        "Il part, a-t-elle précisé.",
        "He leaves, haprecisado.",
    ),
    "one glued in Italian": ("it", "glued-words", "« Oui », a-t-il affirmé.", "«Sì», haafirmado."),
    "one glued in Portuguese": (
        "pt",
        "glued-words",
        "« Oui », a-t-on appris.",
        "“Sim”, seha aprendido.",
    ),
    "a hyphen between": ("en", "glued-words", "« Oui », ont-ils répondu.", "“Yes”, have-answered."),
    "a hyphen that hangs": ("es", "glued-words", "« Oui », dit-elle.", "«Sí», dice-."),
    "a pronoun in mid-sentence": (
        "en",
        "stray-capital",
        "Lens passe la nuit.",
        "Lens It spends the night.",
    ),
    "a verb in mid-sentence": (
        "en",
        "stray-capital",
        "Mme Dupont a quitté la salle.",
        "Ms Dupont Has left the room.",
    ),
    "a preposition behind a figure": (
        "en",
        "stray-capital",
        "Près de 12 000 foyers sont privés d’eau.",
        "Some 12,000 Of homes are without water.",
    ),
    "a title that shouts": (
        "es",
        "stray-capital",
        "Le patron de la banque s’en va.",
        "El DIRECTOR GENERAL del banco se va.",
    ),
    "thanks that shout": ("en", "stray-capital", "Merci à tous.", "“THANKS TO ALL of you.”"),
    "a mark behind a word": (
        "it",
        "engine-mark",
        "Il tentera sa chance.",
        "Tentare# di la sua fortuna.",
    ),
    "a mark before a word": (
        "es",
        "engine-mark",
        "Il tentera sa chance.",
        "Intentará #suerte suya.",
    ),
    "another mark": ("en", "engine-mark", "Il tentera sa chance.", "He will @tentar his luck."),
    "a French word left": ("es", "french-word", "Le feu est maîtrisé.", "El fuego está maîtrisé."),
    "one left in English": ("en", "french-word", "Le feu est maîtrisé.", "The fire is maîtrisé."),
    "one left in Italian": ("it", "french-word", "La fête est gâchée.", "La festa è gâchée."),
}

MACHINE_RIGHT: Final = {
    "a word that begins like an auxiliary": (
        "es",
        "« Oui », a-t-il dit, hébété.",
        "«Sí», ha hablado.",
    ),
    "a compound": ("en", "« Oui », ont-ils dit.", "“Yes”, the have-nots said."),
    "a hanging hyphen of a pair": (
        "de",
        "« Oui », a-t-il dit des vols et des trains.",
        "„Ja“, sagte er über Zug- und Flugverkehr.",
    ),
    "a name with an article": ("en", "Le New York Times l’écrit.", "As The New York Times writes."),
    "a town with an article": ("en", "Il vit à La Haye.", "He lives in The Hague."),
    "a Spanish town": ("es", "Il vit à Los Angeles.", "Vive en Los Ángeles."),
    "a title": ("en", "Il a vu « Autant en emporte le vent ».", "He saw “Gone With the Wind”."),
    "a title with an article": (
        "it",
        "Il a joué dans un film de Pieraccioni.",
        "Ha recitato nel film Il ciclone di Pieraccioni.",
    ),
    "a state": ("it", "L’État paie cinq cents euros.", "Lo Stato paga cinquecento euro."),
    "a headline in capitals of titles": (
        "en",
        "La Chine et l’Inde se rapprochent",
        "China And India Are Getting Closer",
    ),
    "an alliance": ("es", "L’Otan avance.", "La OTAN avanza."),
    "another": ("en", "L’Unicef et l’Unesco s’inquiètent.", "UNICEF and UNESCO are worried."),
    "a polite you": ("de", "Suivez-nous en direct.", "Hier können Sie uns live folgen."),
    "a polite you in Italian": ("it", "Je vous remercie, dit-il.", "Ringrazio Lei, dice."),
    "a hashtag": ("es", "Le mot-dièse #climat monte.", "La etiqueta #clima sube."),
    "an address": ("en", "Écrivez à a@b.fr.", "Write to a@b.fr."),
    "a loan": ("en", "Il déjeune au café.", "He has lunch at the café."),
    "another loan": ("en", "Le château est fermé.", "The château is closed."),
    "a phrase that is kept": (
        "en",
        "C’est le coup de grâce pour la mairie.",
        "It is the coup de grâce for the town hall.",
    ),
    "a name in French letters": ("es", "Le maire de Nîmes parle.", "El alcalde de Nîmes habla."),
    "I in English": ("en", "Hier j’ai dormi.", "Yesterday I slept."),
    "a quotation in mid-sentence": ("en", "Il dit : « Il part. »", "He says: “He is leaving.”"),
    "a sentence behind an abbreviation": (
        "en",
        "Il part à 18 h. Il revient.",
        "He leaves at 6 p.m. He returns.",
    ),
}
