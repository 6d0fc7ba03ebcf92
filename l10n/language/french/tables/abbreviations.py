"""French abbreviations that are written with a full stop, by what may follow them.

A form stands here without its last full stop, and in one list only. A form in lower case covers
its capitalised form too ("art" covers "Art."), but for single letters; a form with a capital is
taken as it stands ("M" is monsieur, "m" the metre). Words that happen to look like these ("la
mer", "le col", "au max") are left out where the press writes the word more often.

Sources: Lexique des règles typographiques en usage à l'Imprimerie nationale, chapter
"Abréviations"; what the French press writes beside the rules ("Mme.", "Dr.").
"""

from __future__ import annotations

from typing import Final

NEVER_LAST: Final = frozenset(
    # Titles and saints: a name follows, whatever its first letter.
    "M MM Mr Mrs Ms mme mmes mlle mlles Dr Drs Pr Prs Me Mgr Mgrs Vve St Ste Sts Stes Fr RP "
    # References and comparisons: what is compared follows.
    "cf conf p.ex vs i.e e.g c.-à-d càd apr".split()
)
"""Never the end of a sentence."""

BEFORE_NAMES: Final = frozenset(
    # Ranks and functions. Some are words as well ("le prof"), hence no place above.
    "adj adjt amb brig capt card cdt cmdt gal gén gov hon lieut lt maj maréch présid prof rév sén "
    "sergt sgt sous-lieut ss-lieut "
    # Streets and addresses.
    "av bd bld blvd boul fg fbg imp pce pl rte sq "
    # Houses and companies.
    "cie éd éds édit éts étabts sté stés assoc univ inst "
    # Companies whose form follows the name, and sons: they may end a sentence as well.
    "inc ltd corp bros jr sr S.A S.A.S S.A.R.L S.N.C ets etbs "
    # Places and offices, clipped as newsrooms type them.
    "chem hôp rég cne chât égl lyc résid aérop préf gend arrond circ cass trib crim civ "
    "clin hosp cant soc "
    # Parties to a case: Durand c. Martin.
    "c "
    # Whoever holds an office.
    "resp prés pdt pdte secr dir insp ing amir ltn comm admin assist serv "
    # First names of two letters.
    "Ch Ph Th Chr Ed Jos Cl Gl Ét "
    # Works and their makers.
    "trad coll rééd bibl bull réf réfs ibid id op.cit n.d.l.r n.d.t "
    # Measures of uncertainty, places, telephones, all before what they announce.
    "env approx dépt dépts dpt arr arrt rempl ex tél fax suiv préc".split()
)
"""Before a name or a noun; a function word after them starts a sentence."""

BEFORE_NUMBERS: Final = frozenset(
    # Parts of books and laws.
    "p pp pg art arts al alin ann app ch chap fasc f ff fig figs fol liv n no nos nº n° nr num par "
    "parag § q reg sect sér t tit tom v vol vols vv op "
    # Codes: "art. L. 121-3".
    "L R D "
    # Addresses, roads, rooms.
    "B.P BP C.S CS bât imm esc étg rd rn apt appt".split()
)
"""Announce a number ("p. 12", "chap. IV", "B.P. 112"); before anything else the full stop is an
ordinary one."""

BEFORE_LETTERS: Final = frozenset("bât imm esc apt appt étg".split())
"""A single capital after them names a part of a house: "le bât. D"."""

LIMITS: Final = frozenset(["max", "min"])
"""A figure after them goes with them ("max. 12 °C"), but for one before them ("5 min. 3 cars")."""

CLIPPED: Final = frozenset("pers hab moy alt temp superf".split())
"""Clipped words that end no sentence before a small letter, and may before anything else."""

HOMOGRAPHS: Final = frozenset(["cap", "col"])
"""Ranks that are words as well; where nothing but an article stands before, a name follows."""

MONTHS: Final = frozenset("janv jan févr fév avr juil juill sept oct nov déc".split())
"""A year after them belongs to the date: "12 janv. 2024"."""

DAYS: Final = frozenset("lun mar merc jeu ven vend sam dim".split())
"""A day of the month after them belongs to the date: "lun. 12"."""

ERAS: Final = frozenset("J.-C J-C J.C è e.c".split())
"""Dotted like initials, but after one of the words below the full stop ends a sentence before a
capital."""

BEFORE_ERAS: Final = frozenset("av avant apr après n".split())
"""What stands before an era: "av. J.-C.", "n. è."."""

LETTERED: Final = frozenset(
    # Plans, choices, places, school, sport.
    "allée annexe appartement article axe bâtiment bloc catégorie chambre classe colonne division "
    "escalier formule groupe hall immeuble lot module niveau option phase plan point pool porte "
    "poule scénario section série solution tableau terminal tribune variante zone ligne taille "
    # Medicine.
    "vitamine hépatite grippe facteur protéine type permis virus vaccin rayons film contrat "
    # Lines, leagues, marks, generations.
    "rer métro tram bus voie quai sortie hall bâtiment serie série ligue coupe note mention lettre "
    "rang profil modèle triple double génération formule tarif classé classée classés classées "
    # Whom nobody names.
    "contre sous monsieur madame".split()
)
"""Words that take a letter ("le plan B."): that letter is no initial of a name."""

NETWORK: Final = "X"
"""The network that a letter names."""

BEFORE_NETWORK: Final = frozenset("sur via réseau réseaux social plateforme compte twitter".split())
"""What stands before it: "publié sur X."."""

LEANS_ON: Final = frozenset(
    """
    compte comptent compter comptait mise misent miser misait repose reposent reposer reposait
    enquête enquêtent enquêter enquêtait pèse pèsent peser pesait tape tapent taper tire tirent
    tirer s'appuie s'appuient s'appuyer interroge interrogé interrogée interrogés témoigne
    """.split()
)
"""Words after which "sur" leads to a person: "tout repose sur X. Durand"."""

SHORT_FIRST_NAMES: Final = frozenset(
    "Ch Chr Cl Fr Ph Th Mi Al Jos Ed Ba Lo Pa Be Lou Et Ét Gab Jq Jac Yv Fç Franç Bapt Mich".split()
)
"""Second halves of first names, clipped: "Jean-Fr.", "Marie-Th."."""

FIRST_HALVES: Final = frozenset(
    "Jean Marie Pierre Anne Charles Louis Paul Marc Luc Yves Henri François Rose Claude".split()
)
"""First halves of first names; a letter or a clipped name after the hyphen is the second."""

AGENCIES: Final = frozenset(
    """
    AFP Reuters AP Belga ATS Keystone-ATS dpa DPA EFE ANSA Ansa TASS Tass Xinhua Kyodo PA APA MAP
    APS TAP SDA PC Bloomberg Interfax RIA Anadolu AA Yonhap PTI Ukrinform Lusa Relaxnews SIPA
    Agences agences
    """.split()
)
"""News agencies, as they sign in brackets."""

SIZED: Final = frozenset(["taille", "tailles"])
"""The same for M, which elsewhere is monsieur: "le groupe M. Caron", but "la taille M."."""

NAMED_AFTER_ORDINAL: Final = frozenset("FC FFC FSV Bundesliga Liga SV".split())
"""German clubs and leagues keep their ordinal: "le 1. FC Cologne"."""

MARKED_NAMES: Final = frozenset("Yahoo! Jeopardy! Panic! Joomla! Wham!".split())
"""Names written with a mark that ends no sentence."""
