"""Faults of files and settings, said in French: one row a message, and one a kind of fault.

A row is what is raised, or what to do about it, and its French; {} is what changes. Of rows that
fit, the first is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Final[Mapping[str, str]] = {
    "L10nError": "l10n ne peut pas le faire",
    "Refused": "la réponse est non",
    "SourceChanged": "la source a changé",
    "Embargoed": "l’article est sous embargo",
    "GateNotMet": "l’édition ne remplit pas ses conditions",
    "ErrorsFound": "l’édition contiendrait des erreurs",
    "DecisionRefused": "la décision ne convient pas à ce texte",
    "Unable": "c’est impossible, rien n’a été écrit",
    "UsageProblem": "la demande n’a pas de sens ici",
    "ProjectProblem": "les réglages du projet sont illisibles",
    "SourceProblem": "la source française est illisible",
    "CatalogueProblem": "le catalogue est illisible",
    "GlossaryProblem": "le glossaire est illisible",
    "ExchangeProblem": "le fichier d’un autre outil est illisible",
    "EngineProblem": "un moteur de traduction fait défaut",
    "BudgetProblem": "le budget n’y suffit pas, rien n’a été envoyé",
    "AnswerProblem": "la réponse du moteur n’est pas une traduction",
    "RefusalProblem": "le moteur refuse ce texte",
    "TooMuchProblem": "c’est trop pour le moteur en une fois",
    "StorageProblem": "le système de fichiers refuse",
    "InternalProblem": "l10n lui-même a échoué",
}
"""What a kind of fault is, where a message has no row; the message follows in English."""

SYSTEM: Final[Mapping[str, str]] = {
    "no space left on device": "il n’y a plus de place sur le disque",
    "disk quota exceeded": "le quota du disque est dépassé",
    "read-only file system": "le disque est en lecture seule",
    "permission denied": "l’accès est refusé",
    "operation not permitted": "l’opération n’est pas permise",
    "input/output error": "le disque ne se lit ou ne s’écrit plus",
    "no such file or directory": "ce fichier ou ce dossier n’existe pas",
    "not a directory": "ce n’est pas un dossier",
    "is a directory": "c’est un dossier",
    "file too large": "le fichier est trop grand",
    "file name too long": "le nom du fichier est trop long",
    "too many open files": "trop de fichiers sont ouverts",
    "too many levels of symbolic links": "un lien mène à lui-même",
    "stale file handle": "le disque du réseau n’est plus le même",
    "device or resource busy": "le fichier ou le disque est occupé",
    "no such device": "le disque n’est plus là",
    "transport endpoint is not connected": "le disque du réseau n’est plus là",
    "connection timed out": "le disque du réseau ne répond pas",
}
"""What a file system says, in small letters."""

CATALOGUES: Final[Mapping[str, str]] = {
    "no PO header: this is empty or no catalogue": (
        "aucun en-tête PO : le fichier est vide, ou n’est pas un catalogue"
    ),
    "restore it from git or a backup": "rétablissez-le depuis git ou une sauvegarde",
    "restore it from git or a backup, or remove it": (
        "rétablissez-le depuis git ou une sauvegarde, ou supprimez-le"
    ),
    "restore it from git or a backup, or remove the {} line": (
        "rétablissez-le depuis git ou une sauvegarde, ou ôtez la ligne {}"
    ),
    "restore it from git, or copy {} over it": "rétablissez-le depuis git, ou copiez {} à sa place",
    "{} is no rule: {}": "{} n’est pas une règle : {}",
    "{} cannot be computed: {}": "{} ne se calcule pas : {}",
    "{} gives {} a form beyond its {}": "{} donne à {} une forme au-delà de ses {}",
    "take the rule of this language from CLDR, or remove the field": (
        "prenez la règle de cette langue dans CLDR, ou ôtez ce champ"
    ),
    "unit {} holds the control character {}": "le texte {} contient le caractère de contrôle {}",
    "{} holds the control character {}": "{} contient le caractère de contrôle {}",
    "take it out of the target": "ôtez-le de la traduction",
    "unit {} stands twice, first at line {}": "le texte {} s’y trouve deux fois, d’abord ligne {}",
    "keep one of the two": "gardez l’un des deux",
    "an entry of {} characters": "un message de {} caractères",
    "no unit is that long": "aucun texte n’est si long",
    "a header and nothing after it: the file was cut off": (
        "un en-tête et rien après : le fichier a été coupé"
    ),
    "{} units where its header says {}: the file was cut off": (
        "{} textes là où son en-tête en annonce {} : le fichier a été coupé"
    ),
    "the file was cut off since it was written": "le fichier a été coupé depuis qu’il a été écrit",
    "it would not read back as it was meant": "il ne se relirait pas comme il est voulu",
    "nothing was written; please report this with the file": (
        "rien n’a été écrit ; signalez-le avec le fichier, s’il vous plaît"
    ),
    "its header says that it is in {}, not in {}": "son en-tête le dit en {}, non en {}",
    "put the right file there, or correct its header": (
        "posez-y le bon fichier, ou corrigez son en-tête"
    ),
    "there is nothing in it": "il est vide",
    "export it again from the program that made it": (
        "exportez-le de nouveau du programme qui l’a fait"
    ),
    "a NUL character": "un caractère NUL",
    "this is no PO file: restore it from git or a backup": (
        "ce n’est pas un fichier PO : rétablissez-le depuis git ou une sauvegarde"
    ),
    "an entry that is no unit comes from another format than PO": (
        "un message qui n’est pas un texte vient d’un autre format que PO"
    ),
    "nothing was written; write it in that format": (
        "rien n’a été écrit ; écrivez-le dans ce format"
    ),
    "unknown charset {}": "encodage inconnu : {}",
    "this is not {}, in unit {}": "ce n’est pas de l’{}, dans le texte {}",
    "this is not {}": "ce n’est pas de l’{}",
    "save the file as UTF-8 and say so in its Content-Type header": (
        "enregistrez le fichier en UTF-8 et dites-le dans son en-tête Content-Type"
    ),
    "{} is half of a character": "{} est une moitié de caractère",
    "nothing was written; take it out where it came from": (
        "rien n’a été écrit ; ôtez-le là d’où il vient"
    ),
    "merge conflict": "un conflit de fusion",
    "resolve it, and keep both texts where you are unsure": (
        "résolvez-le, et dans le doute gardez les deux textes"
    ),
    "the file seems cut off: restore it from git or a backup": (
        "le fichier semble coupé : rétablissez-le depuis git ou une sauvegarde"
    ),
    "correct the line, or restore the file from git or a backup": (
        "corrigez la ligne, ou rétablissez le fichier depuis git ou une sauvegarde"
    ),
    "the file ends after {}": "le fichier s’arrête après {}",
    "a string without its closing quote": "une chaîne sans guillemet fermant",
    "neither comment, keyword nor string: {}": "ni commentaire, ni mot-clé, ni chaîne : {}",
    "a comment between {} and msgstr": "un commentaire entre {} et msgstr",
    "a string without a keyword": "une chaîne sans mot-clé",
    "domain after {}": "domain après {}",
    "{} without msgid": "{} sans msgid",
    "{} after {}": "{} après {}",
    "invalid escape {}": "échappement invalide : {}",
}

FILES: Final[Mapping[str, str]] = {
    "l10n itself failed ({})": "l10n lui-même a échoué ({})",
    "please report it with this text; the rest is not touched by it": (
        "signalez-le avec ce texte, s’il vous plaît ; le reste n’en est pas touché"
    ),
    "no such file": "ce fichier n’existe pas",
    "check the name": "vérifiez le nom",
    "check that the file is there": "vérifiez que le fichier est là",
    "check the folder's permissions": "vérifiez les droits du dossier",
    "check its permissions": "vérifiez ses droits",
    "make room or check the permissions; every file is whole, the old or the new": (
        "faites de la place ou vérifiez les droits ; tout fichier est entier, ancien ou nouveau"
    ),
    "the folder for temporary files": "le dossier des fichiers temporaires",
    "make room there, or set TMPDIR": "faites-y de la place, ou réglez TMPDIR",
    "not UTF-8": "ce n’est pas de l’UTF-8",
    "save it as UTF-8 text": "enregistrez-le comme texte en UTF-8",
    "it was saved {} times while it was read": "il a été enregistré {} fois pendant la lecture",
    "close the program that saves it, and run again": (
        "fermez le programme qui l’enregistre, et recommencez"
    ),
    "it is being saved again and again; one version is in {}": (
        "il est enregistré sans cesse ; une version est dans {}"
    ),
    "run again when the other program is done": "recommencez quand l’autre programme aura fini",
    "another program has been writing for {} s": "un autre programme écrit depuis {} s",
    "others have been writing for {} s": "d’autres écrivent depuis {} s",
    "wait for it, or end it": "attendez qu’il finisse, ou arrêtez-le",
    "wait a moment, and try again": "attendez un moment, et recommencez",
    "name the folder of an archive": "nommez le dossier d’une archive",
    "this leads out of {}": "cela mène hors de {}",
    "replace the link by a file": "remplacez le lien par un fichier",
    "a link that leads to itself": "un lien qui mène à lui-même",
    "replace it": "remplacez-le",
    "{} bytes, at most {} are read": "{} octets ; {} au plus sont lus",
    "split it": "partagez-le",
    "this is a link that leads nowhere, no file": "c’est un lien qui ne mène nulle part",
    "this is a link, no file": "c’est un lien, pas un fichier",
    "this is a folder, no file": "c’est un dossier, pas un fichier",
    "this is a pipe, no file": "c’est un tube, pas un fichier",
    "this is a socket, no file": "c’est une prise réseau, pas un fichier",
    "this is a device, no file": "c’est un périphérique, pas un fichier",
    "this is {}, no file": "c’est {}, pas un fichier",
    "put a file there": "posez-y un fichier",
}

SETTINGS: Final[Mapping[str, str]] = {
    "no {} here or above": "aucun {} ici ni au-dessus",
    "run `l10n init`": "remettez le projet à sa place, ou lancez l10n init",
    "no TOML: {}": "ce n’est pas du TOML : {}",
    "mend the line": "corrigez la ligne",
    "see docs/settings.md for what may stand here": "voyez docs/settings.md",
    "no settings: tables or lists inside one another without end, or a number without end": (
        "pas de réglages : des tables, des listes ou un nombre sans fin"
    ),
    "nested too deep": "des tables trop imbriquées",
    "write plain tables": "écrivez des tables simples",
    "{} is no list of tables": "{} n’est pas une liste de tables",
    "write [[{}]] above each": "écrivez [[{}]] au-dessus de chacune",
    "decision is {}": "decision vaut {}",
    "class is {}": "class vaut {}",
    'a correction without {} = "..."': 'une rectification sans {} = "..."',
    "write it, or take the table out": "écrivez-le, ou ôtez la table",
    "the decisions on forgotten units cannot be cut out": (
        "les décisions sur des textes oubliés ne se retirent pas"
    ),
    "take their tables out by hand": "ôtez leurs tables à la main",
    "{} is the source language": "{} est la langue source",
    "name other languages": "nommez d’autres langues",
    "no target language": "aucune langue cible",
    "name some in {}": "nommez-en dans {}",
    "{} is no language tag": "{} n’est pas un code de langue",
    "unknown language {}": "langue inconnue : {}",
    "write it like es, de or en-GB": "écrivez-le comme es, de ou en-GB",
    "this cannot name an article": "ce ne peut être le nom d’un article",
    "give the name of a file in source/, without its ending": (
        "donnez le nom d’un fichier de source/, sans son extension"
    ),
    "unknown style {}": "style inconnu : {}",
    "use one of: {}": "choisissez parmi : {}",
    "give one of: {}": "donnez l’un de : {}",
    "give a number from 4 on": "donnez un nombre à partir de 4",
    'write a table: zones = { Z = "GMT" }': 'écrivez une table : zones = { Z = "GMT" }',
    "give a word or phrase without digits": "donnez un mot ou une locution sans chiffres",
    "no table for this language": "aucune table pour cette langue",
    "the file is empty": "le fichier est vide",
    "begin with kind,source,en,...": "commencez par kind,source,en,...",
    "no column {}": "la colonne {} manque",
    "{} cells where the header has {}": "{} cellules là où l’en-tête en a {}",
    "quote cells that hold a comma": "mettez entre guillemets les cellules qui ont une virgule",
    "unknown kind {}": "genre inconnu : {}",
    "use {}": "écrivez l’un de : {}",
    "a term without a source": "un terme sans source",
    "fill it in": "remplissez-la",
    "{} stands at line {} already": "{} est déjà à la ligne {}",
    "keep one row": "gardez une seule ligne",
    "mend the quotes": "corrigez les guillemets",
    "name it en, es, ...": "nommez-la en, es, ...",
}

SOURCES: Final[Mapping[str, str]] = {
    "the source changed since the last sync": (
        "la source a changé depuis la dernière synchronisation"
    ),
    "run `l10n sync`": "lancez l10n sync",
    "embargoed until {}": "sous embargo jusqu’au {}",
    "export it then; an edition from before the embargo is yours to take down": (
        "exportez-le alors ; une édition d’avant l’embargo est à retirer par vous"
    ),
    "no such source": "cette source n’existe pas",
    "check the name, or put the file there": "vérifiez le nom, ou posez-y le fichier",
    "its name is not UTF-8": "son nom n’est pas en UTF-8",
    "rename it": "renommez-la",
    "the same name as {}": "le même nom que {}",
    "rename one: a catalogue belongs to one source": (
        "renommez l’une : un catalogue appartient à une seule source"
    ),
    "put a text there": "posez-y un texte",
    "embargo: {} is no instant": "embargo : {} n’est pas un instant",
    "write it as 2025-08-15, or 2025-08-15 18:00 Europe/Paris; nothing is exported": (
        "écrivez 2025-08-15, ou 2025-08-15 18:00 Europe/Paris ; rien n’est exporté"
    ),
    "a sentence of {} letters; at most {} are read": (
        "une phrase de {} lettres ; {} au plus sont lues"
    ),
    "break the line": "coupez la ligne",
    "this is no text (it holds NUL bytes)": "ce n’est pas un texte (il a des octets NUL)",
    "the source is empty": "la source est vide",
    "write the article first": "écrivez d’abord l’article",
    "save it as UTF-8": "enregistrez-la en UTF-8",
    "there is no text in this page": "cette page n’a pas de texte",
    "save it once it is loaded": "enregistrez-la une fois chargée",
    "a server's error page, no article: {}": "la page d’erreur d’un serveur, pas un article : {}",
    "fetch the page again; nothing was changed": "reprenez la page ; rien n’a été changé",
    "no item of news is in it": "elle ne contient aucune dépêche",
    "export one item with its text": "exportez une dépêche avec son texte",
    "no text is in this item": "cette dépêche n’a pas de texte",
    "export it with its body": "exportez-la avec son corps",
    "not JSON: {}": "ce n’est pas du JSON : {}",
    "have it exported again": "faites-la exporter de nouveau",
    "values are nested more than {} deep": "des valeurs sont imbriquées à plus de {}",
    "export the live-blog alone": "exportez le direct seul",
    "no LiveBlogPosting with entries is in it": "elle n’a pas de LiveBlogPosting avec des entrées",
    "export the live-blog": "exportez le direct",
    "no list of posts is in this JSON": "ce JSON n’a pas de liste d’entrées",
    "export it as one of the formats of docs/sources.md": (
        "exportez-la dans un format de docs/sources.md"
    ),
    "entry {} is not to be published, and its words stand in a place of their own": (
        "l’entrée {} n’est pas à publier, et ses mots sont à part"
    ),
    "export another format": "exportez un autre format",
    "no entries are in it": "elle n’a pas d’entrées",
    "no entries are in this list": "cette liste n’a pas d’entrées",
    "no posts are in it": "elle n’a pas d’entrées",
    "no blocks are in it": "elle n’a pas de blocs",
    "export it once there are some": "exportez-la quand il y en aura",
    "the page is empty": "la page est vide",
    "save the page again": "enregistrez la page de nouveau",
    "it declares entities, which may hold anything": (
        "elle déclare des entités, qui peuvent contenir n’importe quoi"
    ),
    "write what they stand for, and drop the declarations": (
        "écrivez ce qu’elles désignent, sans les déclarer"
    ),
    "it is not in the encoding that it names ({})": (
        "elle n’est pas dans l’encodage qu’elle dit ({})"
    ),
    "the page is read to line {} only: {}": "la page ne se lit que jusqu’à la ligne {} : {}",
    "elements are nested more than {} deep": "des éléments sont imbriqués à plus de {}",
    "save the live-blog's part of the page alone": "enregistrez la seule partie du direct",
    "not HTML: {}": "ce n’est pas du HTML : {}",
    "not XML: {}": "ce n’est pas du XML : {}",
    "have it made again as XML": "faites-la refaire en XML",
    "cut it into smaller documents": "partagez-la en documents plus petits",
    'its head is not "format": "{}", "version": {}': (
        'sa tête n’est pas "format": "{}", "version": {}'
    ),
    "write that head, or see docs/sources.md": "écrivez cette tête, ou voyez docs/sources.md",
    '"entries" is no list': "« entries » n’est pas une liste",
    "see docs/sources.md": "voyez docs/sources.md",
    "{} has no id": "{} n’a pas d’identifiant",
    "give each entry the id that your system has for it": (
        "donnez à chaque entrée l’identifiant de votre système"
    ),
    "{}/state is {}": "{}/state vaut {}",
    "write one of {}": "écrivez l’un de {}",
    "neither RSS nor Atom": "ni RSS ni Atom",
    "have the feed made again": "faites refaire le flux",
    "the feed has no items": "le flux est vide",
    "fetch it once it has some": "reprenez-le quand il ne le sera plus",
    "this is no kind of source that is read": "ce genre de source ne se lit pas",
    "{} is not installed": "{} n’est pas installé",
    "save it as {}": "enregistrez-la comme {}",
    "none of the kinds of {} that are read ({})": "aucun des genres de {} qui se lisent ({})",
}

FAULTS: Final[Mapping[str, str]] = {
    **SYSTEM,
    **CATALOGUES,
    **FILES,
    **SOURCES,
    **SETTINGS,
    "write {}": "écrivez {}",
    "write {} or {}": "écrivez {} ou {}",
    "{} = {}": "{} = {}",
}
