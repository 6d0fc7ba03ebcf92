"""Right translations whose form may look wrong to a rule: (language, source, target)."""

from __future__ import annotations

from typing import Final

from tests.checks.form_machine import MACHINE_RIGHT

QUOTATIONS: Final = {
    "English curly marks": ("en", "Il dit « oui ».", "He says “yes”."),
    "British single marks": ("en-GB", "Il dit « oui » au maire.", "He says ‘yes’ to the mayor."),
    "an apostrophe is no mark": ("en", "les vélos d’Anna", "Anna’s bikes, the boys’ bikes"),
    "German marks": ("de", "Il dit « oui ».", "Er sagt „ja“."),
    "German book marks": ("de", "Il dit « oui ».", "Er sagt »ja«."),
    "German nested marks": ("de", "« Le “Phare” ferme », dit-il.", "„Der ‚Leuchtturm‘ schließt“."),
    "Spanish guillemets": ("es", "Il dit « oui ».", "Dice «sí»."),
    "straight marks": ("es", "Il dit « oui ».", 'Dice "sí".'),
    "Russian nested marks": ("ru", "« Le “Phare” ferme »", "«„Маяк“ закрывается»"),
    "Russian guillemets end together": ("ru", "« Il lit “Le Port” »", "«Он читает «Порт»"),
    "a title set without marks": ("en", "le film « La Mer »", "the film La Mer"),
    "a company set in marks": ("ru", "la société Vent du large", "компания «Морской ветер»"),
    "Polish marks": ("pl", "Il dit « oui ».", "Mówi „tak”."),
    "Japanese corner marks": ("ja", "Il dit « oui ».", "彼は「はい」と言った。"),
    "Chinese marks": ("zh", "Il dit « oui ».", "他说“是”。"),
    "Dutch elision": ("nl", "Le matin, il lit « Le Port ».", "’s Morgens leest hij ‘De Haven’."),
    "inches": ("en", "un écran de 27 pouces", 'a 27" screen'),
    "a quotation that goes on": ("en", "« Nous partons demain.", "“We leave tomorrow."),
    "a quotation that came from before": ("de", "Nous partons », dit-il.", "Wir gehen“, sagt er."),
    "Catalan guillemets": ("ca", "Il dit « oui ».", "Diu «sí»."),
    "Italian straight marks": ("it", "Elle crie « stop ! »", 'Lei grida "fermi!"'),
    "Arabic marks": ("ar", "Il dit « oui ».", "قال «نعم»."),
    "marks of irony dropped": ("pt", "Le « sage » du village a tort.", "O sábio da aldeia erra."),
}

BRACKETS_AND_BULLETS: Final = {
    "round becomes square": ("en", "Il part (enfin).", "He is leaving [at last]."),
    "a label": ("en", "1) la pluie", "1) the rain"),
    "a smiley": ("de", "Merci :)", "Danke :)"),
    "a bullet of another kind": ("es", "• La pluie cesse.", "- La lluvia cesa."),
    "a dash of dialogue": ("en", "— Pars, dit-elle.", "“Go,” she says."),
    "full-width brackets": ("zh", "La pluie (enfin) cesse.", "雨（终于）停了。"),
    "brackets become commas": ("it", "Le port (au sud) ferme.", "Il porto, a sud, chiude."),
}

CODES: Final = {
    "a percent sign before a word": ("en", "25 % des ports", "25% of ports"),
    "a percent sign without space": ("tr", "25 % des ports", "limanların %25'i"),
    "a link in another order": (
        "de",
        "Lire https://exemple.org/a?b=1, puis dormir.",
        "Erst schlafen, dann https://exemple.org/a?b=1 lesen.",
    ),
    "placeholders in another order": ("de", "{hour} : {name} part", "{name} geht um {hour}"),
    "tags around other words": ("en", "le <b>port</b> fermé", "the closed <b>port</b>"),
    "a hashtag that is translated": ("en", "Vive la mer #Plage", "Long live the sea #Beach"),
    "a less-than sign": ("en", "si a < b et c > d", "if a < b and c > d"),
    "an e-mail stays": ("es", "Écrire à port@exemple.org.", "Escriba a port@exemple.org."),
}

LANGUAGE: Final = {
    "a French title inside": (
        "en",
        "Il relit « Les Enfants du port » chaque été.",
        "He rereads “Les Enfants du port” every summer.",
    ),
    "a title in a title": (
        "de",
        "Elle lit « Una notte al mare ».",
        "Sie liest „Una notte al mare“.",
    ),
    "a title without marks": (
        "es",
        "Il a vu « Le vent dans les arbres ».",
        "Ha visto The Wind in the Trees.",
    ),
    "a short line of names": ("de", "Anna Morel (Le Port)", "Anna Morel (Le Port)"),
    "names alone": ("en", "Marseille, Lyon et Paris", "Marseille, Lyon and Paris"),
    "words that neighbours share": ("pt", "La casa de Maria", "A casa de Maria"),
    "Galician-looking Portuguese": ("pt", "Le président parle.", "O presidente fala."),
    "short answers": ("it", "Non, pas du tout.", "No, per niente."),
    "a Latin name in Russian": ("ru", "Il travaille chez Port & Mer.", "Он работает в Port & Mer."),
    "Catalan beside Spanish": (
        "ca",
        "Le maire a dit que la plage reste fermée.",
        "L’alcalde ha dit que la platja continua tancada.",
    ),
    "Ukrainian beside Russian": (
        "uk",
        "Le maire a dit que la plage reste fermée.",
        "Мер сказав, що пляж залишається зачиненим.",
    ),
    "an address in French": (
        "de",
        "Rendez-vous au 12, rue de la Paix, à Nantes.",
        "Treffpunkt: 12, rue de la Paix, Nantes.",
    ),
    "Dutch beside German": (
        "nl",
        "Le maire dit que la plage reste fermée.",
        "De burgemeester zegt dat het strand gesloten blijft.",
    ),
}

DOUBLING: Final = {
    "English had had": ("en", "Il avait eu raison.", "He had had a point."),
    "English that that": ("en", "Je sais que ce port ferme.", "I know that that port closes."),
    "German relative": ("de", "Celle qui la voit part.", "Die die sie sieht, geht."),
    "doubled in the source": ("en", "Très très beau !", "Very very beautiful!"),
    "a doubled name": ("en", "Ils écoutent Duran Duran.", "They listen to Duran Duran."),
    "an enumeration": ("es", "Non, non et non.", "No, no y no."),
    "Turkish pairs": ("tr", "Il marche lentement.", "Yavaş yavaş yürüyor."),
    "Italian pairs": ("it", "Peu à peu, il oublie.", "Man mano dimentica."),
    "Chinese pairs": ("zh", "Il revient souvent.", "他常常回来。"),
    "Spanish tú and tu": ("es", "Nous nous levons.", "Nosotros nos levantamos."),
    "grouped thousands": ("de", "2 000 000 d’habitants", "2 000 000 Einwohner"),
}

ENDINGS: Final = {
    "no stop in either": ("en", "La plage reste fermée", "The beach remains closed"),
    "a title loses its stop": ("de", "La plage est fermée.", "Der Strand ist geschlossen"),
    "an English preposition ends": ("en", "Il n’a pas où aller.", "He has no place to go to."),
    "a German prefix ends": ("de", "Le bateau part demain.", "Das Schiff fährt morgen ab."),
    "a German zu ends": ("de", "La porte est fermée.", "Die Tür ist zu."),
    "an ellipsis": ("es", "Et puis, le silence…", "Y luego, el silencio..."),
    "a Japanese stop": ("ja", "La plage est fermée.", "海岸は閉鎖されている。"),
    "an Arabic question": ("ar", "Où est-il ?", "أين هو؟"),
    "a stop inside the quotation": ("en", "Il dit « je pars ».", "He says, “I am leaving.”"),
    "a clipped article in Russian": ("ru", "Je ne sais pas avec qui.", "Я не знаю с кем."),
    "an English particle": ("en", "Il faut arrêter de fumer.", "Smoking must be given up."),
    "a statement ends with was": ("en", "Nul ne sait qui il était.", "Nobody knows who he was."),
}

NEGATION: Final = {
    "not": ("en", "Il ne part pas.", "He does not leave."),
    "a contraction": ("en", "Il ne part pas.", "He won’t leave."),
    "an affix": ("en", "Ce n’est pas possible.", "This is impossible."),
    "a German affix": ("de", "Ce n’est pas possible.", "Das ist unmöglich."),
    "a German affix before s": ("de", "Le maire n’est pas sûr.", "Der Bürgermeister ist unsicher."),
    "to remember": ("es", "N’oubliez pas de voter dimanche.", "Recuerden votar el domingo."),
    "to feel free": ("en", "N’hésitez pas à nous écrire.", "Feel free to write to us."),
    "to keep doing": ("de", "La mer ne cesse de monter.", "Das Meer steigt immer weiter."),
    "another word": ("en", "Le plan n’a pas réussi.", "The plan failed to work."),
    "ne alone": ("en", "Il craint qu’elle ne parte.", "He fears that she will leave."),
    "ne que": ("en", "Il n’a que deux bateaux.", "He only has two boats."),
    "never": ("es", "Elle ne part jamais.", "Nunca se va."),
    "pas as a noun": ("de", "Il marche à grands pas.", "Er geht mit großen Schritten."),
    "plus de": ("it", "Il y a plus de bruit.", "C’è più rumore."),
    "without": ("de", "Il part sans un mot.", "Wortlos geht er."),
    "neither": ("pt", "Ni lui ni elle ne viennent.", "Nem ele nem ela vêm."),
    "Russian prefix": ("ru", "Ce n’est pas grand.", "Это невелико."),
    "Catalan": ("ca", "Il ne part pas.", "No se’n va."),
    "Polish": ("pl", "Il ne part pas.", "On nie wyjeżdża."),
    "not only": ("en", "Il chante, mais il danse aussi.", "He not only sings but dances."),
}

CHARACTERS: Final = {
    "a joiner in an emoji": ("en", "Merci 👩‍🚒", "Thank you 👩‍🚒"),
    "marks of direction, balanced": ("ar", "Il lit Port.", "يقرأ \u2067Port\u2069."),
    "a mark of direction beside Arabic": ("en", "Il lit صحيفة.", "He reads صحيفة\u200e."),
    "a flag of tags": (
        "en",
        "Bravo l’Écosse",
        "Well done \U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    ),
    "a right-to-left mark": ("ar", "Il lit Port.", "يقرأ Port\u200f."),
    "a Latin word with a Russian ending": ("ru", "un iPhone", "чехол iPhone-а"),
    "a compound of two scripts": ("ru", "une société informatique", "IT-компания"),
    "a micro sign": ("de", "5 microns", "5 µm dick"),
    "Japanese scripts": ("ja", "un Tシャツ", "Tシャツを着る"),
    "no-break spaces": ("de", "10 kilomètres", "10\u00a0Kilometer"),
    "a soft hyphen of the source": ("de", "le gouverne\u00adment", "die Re\u00adgierung"),
}

TYPOGRAPHY: Final = {
    "English marks stand close": ("en", "Vraiment ? Oui !", "Really? Yes!"),
    "Spanish marks": ("es", "Vraiment ?", "¿De verdad?"),
    "a Spanish question inside": ("es", "S’il pleut, que fait-on ?", "Si llueve, ¿qué hacemos?"),
    "Catalan needs no opening mark": ("ca", "Qui vient ?", "Qui ve?"),
    "a score": ("de", "Ils gagnent trois à deux.", "Sie gewinnen 3 : 2."),
    "a smiley stands off": ("en", "Merci :-)", "Thank you :-)"),
    "a Spanish mark that opens a part": ("es", "Il crie : « Stop ! »", "Grita: «¡Alto!»"),
    "one Spanish mark for two": ("es", "Quoi ?!", "¿Qué?!"),
    "a query inside an address": ("es", "Voir exemple.org/?a=1", "Ver exemple.org/?a=1"),
}

LENGTHS: Final = {
    "one word for three": ("de", "le chef de gare", "Bahnhofsvorsteher"),
    "Chinese is dense": (
        "zh",
        "Le gouvernement a décidé de fermer la plage jusqu’à la fin de l’été.",
        "政府决定关闭海滩直至夏末。",
    ),
    "Japanese is dense": (
        "ja",
        "Le gouvernement a décidé de fermer la plage jusqu’à la fin de l’été.",
        "政府は夏の終わりまで海岸を閉鎖することを決めた。",
    ),
    "a short reply": ("en", "D’accord, je m’en occupe.", "OK, on it."),
    "a short reply grows": ("es", "Oui.", "Sí, por supuesto."),
}

GERMAN_CLAUSES: Final = {
    "a clause of that": (
        "de",
        "Le préfet dit que la route reste fermée.",
        "Der Präfekt sagt, dass die Straße gesperrt bleibt.",
    ),
    "of because": (
        "de",
        "Le train s’arrête parce qu’un arbre bloque la voie.",
        "Der Zug hält, weil ein Baum das Gleis blockiert.",
    ),
    "of when": (
        "de",
        "Les secours partent quand la neige cesse.",
        "Die Helfer fahren los, wenn der Schnee aufhört.",
    ),
    "of whether": (
        "de",
        "Nul ne sait si le navire a quitté le port.",
        "Niemand weiß, ob das Schiff den Hafen verlassen hat.",
    ),
    "of so that": (
        "de",
        "On ferme l’école pour que les enfants restent au chaud.",
        "Man schließt die Schule, damit die Kinder im Warmen bleiben.",
    ),
    "of who": (
        "de",
        "Elle remercie les voisins qui ont éteint le feu.",
        "Sie dankt den Nachbarn, die das Feuer gelöscht haben.",
    ),
    "of which": (
        "de",
        "C’est une loi qui protège les forêts.",
        "Das ist ein Gesetz, das die Wälder schützt.",
    ),
    "of in which": (
        "de",
        "Voici la salle où le conseil se réunit.",
        "Das ist der Saal, in dem der Rat tagt.",
    ),
    "of although": (
        "de",
        "Ils jouent bien que la pluie inonde le terrain.",
        "Sie spielen, obwohl der Regen den Platz überflutet.",
    ),
    "of while": (
        "de",
        "Il attend pendant que le médecin soigne le pilote.",
        "Er wartet, während der Arzt den Piloten versorgt.",
    ),
    "of as": (
        "de",
        "Elle riait quand le maire a ouvert la fenêtre.",
        "Sie lachte, als der Bürgermeister das Fenster öffnete.",
    ),
    "of after": (
        "de",
        "Le match reprend après que l’arbitre a sorti un carton.",
        "Das Spiel geht weiter, nachdem der Schiedsrichter eine Karte zeigt.",
    ),
}
"""Subordinate clauses, whose verb stands at the end."""

RIGHT: Final = {
    f"{family}: {name}": pair
    for family, pairs in (
        ("quotation", QUOTATIONS),
        ("bracket", BRACKETS_AND_BULLETS),
        ("code", CODES),
        ("language", LANGUAGE),
        ("doubling", DOUBLING),
        ("ending", ENDINGS),
        ("negation", NEGATION),
        ("character", CHARACTERS),
        ("typography", TYPOGRAPHY),
        ("length", LENGTHS),
        ("machine", MACHINE_RIGHT),
        ("German clause", GERMAN_CLAUSES),
    )
    for name, pair in pairs.items()
}
