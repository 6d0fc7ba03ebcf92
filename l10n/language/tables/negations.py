"""How languages deny: words that always do, and words that may say the same.

Lower case, straight apostrophes. `DENIALS` are counted when a denial was added or lost;
`EQUIVALENTS` are regular expressions for the beginning of a word that can stand for a French denial
("failed to", "impossible"): one of them is enough to be content.
"""

from __future__ import annotations

from typing import Final

FRENCH_SECONDS: Final = frozenset(
    "pas jamais plus rien aucun aucune personne guère point nul nulle nullement aucunement".split()
)
"""What completes "ne" to a denial."""

FRENCH_FIRSTS: Final = frozenset("rien personne aucun aucune ni nul nulle jamais".split())
"""What may stand before its "ne": rien ne, aucun n'."""

FRENCH_WEAK: Final = r"""
    ne n' pas non ni sans jamais rien aucune? personne guère nulle?ment peu moins seul seule seuls
    seules seulement sauf excepté hormis plutôt plus loin faute absence manqu\w* éch[oe]\w* refus\w*
    évit\w* empêch\w* interdi\w* ignor\w* perd\w* perte cess\w* arrêt\w* impossib\w* inutil\w*
    in\w{4,} im[pm]\w{3,} ir[r]\w{3,} il[l]\w{3,} dé[s]?\w{4,} dis\w{4,} mal\w* non-\w* avant
    contre hors rare\w* contrairement difficil\w* trop toutefois nulle? mé\w{4,} anti\w* aveugl\w*
    refoul\w* exclu\w* rejet\w* oppos\w* suspen\w* que qu' tard pourquoi vain mais
"""
"""French words that a denial in the target may render, as regular expressions of whole words."""

DENIALS: Final = {
    "en": "not no never none nobody nothing nor neither cannot nowhere without n't",
    "de": """
        nicht nichts kein keine keinen keinem keiner keines keins nie niemals niemand niemanden
        niemandem nirgends nirgendwo weder ohne keinerlei keinesfalls keineswegs
    """,
    "es": """
        no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni tampoco sin
    """,
    "it": """
        non no mai niente nulla nessun nessuno nessuna nessun' né neanche nemmeno neppure senza
    """,
    "pt": """
        não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco sem
    """,
    "ca": "no mai res ningú cap ni tampoc sense gens mica pas enlloc",
    "nl": "niet niets geen nooit niemand nergens noch zonder",
    "pl": """
        nie nigdy nic nikt nikogo nikomu niczego niczym żaden żadna żadne żadnego żadnej żadnych ani
        bez nigdzie
    """,
    "ru": """
        не ни нет никогда ничего ничто ничем никто никого никому никем нигде никак никуда нельзя
        никакой никакая никакого никакие никаких без
    """,
    "uk": """
        не ні ані немає нема ніколи нічого ніщо ніхто нікого нікому ніде ніяк ніякий жоден жодна
        жодного жодної без
    """,
    "ar": "لا لم لن ليس ليست ما غير عدم دون بدون ولا ولم ولن وليس وليست ليسوا لست كلا بلا",
}
"""Words that deny wherever they stand. "n't" is the end of an English word."""

EQUIVALENTS: Final = {
    "en": r"""
        un(?!der|it|ion|iv|iq|til|less|ix|cle)\w{4} in(?:cap|suf|ab|ad[ev]|ac[cti]|cor|dep|dis|eff|
        el|ev|ex[pc]|ef|hum|jus|leg|op|sec|sens|sig|sol|sta|tol|val|vis|vol|def|cons|com[pe]|ar|app)
        im(?:poss|prob|perf|mob|pat|mat|prac|mor|pers|pol|pun) ir(?:r) il(?:leg|lit|log) dis(?!c|pl|t)
        non few little hardly barely scarcely seldom rarely only just fail lack refus deni deny
        reject declin avoid prevent stop cease ban forb prohib miss unless until except despite
        rather instead longer less least than yet free absen ignor abandon lose lost out off away
        far too but although though otherwise against exclud drop cancel halt neglect doubt beyond
        other alone sole mere even \w+less$ without zero unable end(?:ed|s|ing)?$ before small limited
        low poor short difficult hard last stay remain same still wrong
    """,
    "de": r"""
        un(?!d|s|ter|gefähr|ser|g[ae]rn|iv|ion) kaum nur bloß wenig selten fehl mangel ablehn
        verweiger verhinder vermeid verbiet verbot verbot unterlass außer statt anstatt ohn \w+los
        \w+frei$ miss aus(?:ge|zu|schl) kein nie noch erst lediglich allein sondern bevor ehe
        weniger anders gegen zu$ kaum schwer aufhör aufge wider leugn bestreit bezweif hinder
        verlor verlier vermiss ander(?:e|s) sonst trotz mehr
    """,
    "es": r"""
        in(?:cap|suf|ú|s[eé]|com|cons|ace|adec|def|dep|disc|efi|ev|exp|exi|fre|gra|hum|jus|leg|mov|ne|op|
        satis|sop|tol|vis|út|cier) im(?:pos|prob|per|pun|p[eo]d) ir(?:r) il(?:eg) des(?!de|pu|arroll|
        tac|cri|emp|tin|cub) sólo solo solamente apenas poc[oa] falt carec carenc neg rechaz evit
        imped impid prohib dej[óae] exce?p salvo menos aunque sino todavía aún contra fuera lejos
        ces[óae] perd escas raram dif[ií]cil antes más mal únic tan demasiad
    """,
    "it": r"""
        in(?:cap|suf|ut|sod|com|cons|acc|ad|def|dip|dis|eff|ev|es[pi]|freq|grat|giust|leg|mob|op|tol|
        vis|cert) im(?:poss|prob|perf|pun|ped) ir(?:r) il(?:leg) s(?:con|for|pro|for)\w solo soltanto
        appena poc[ohi] manc priv rifiut evit imped viet proib smess smett tranne salvo eccetto meno
        ancora contro fuori lontan cess pers[oae] scars raram diff[i] prima più mal[ei]? unic ma
        anziché invece altr
    """,
    "pt": r"""
        in(?:cap|suf|út|seg|com|cons|ac|ad|def|dep|dis|ef|ev|exp|ex|freq|grat|jus|leg|móv|op|tol|vis|
        cert|f[ie]l) im(?:poss|prob|perf|pun|ped) ir(?:r) il(?:eg) des(?!de|envol|tac|cri|emp|cob|t[ea])
        só somente apenas pouc falt carec neg recus rejeit evit imped proib deix exceto salvo menos
        embora ainda contra fora long[ei] cess perd escass rar dif[ií]c antes mais mal únic tão
    """,
    "ca": r"""
        in(?:cap|suf|út|seg|com|cons|ac|ad|def|dep|dis|ef|ev|exp|ex|freq|gr|jus|leg|mòb|op|tol|vis)
        im(?:poss|prob|perf|pun|ped) des(?!d|env|tac|cri|pr) només sols poc falt manc neg rebutj
        evit imped prohib deix excep llevat menys encara contra fora lluny cess perd rar dif abans més
        mal únic
    """,
    "nl": """
        on(?!der|ge|s|t) slechts alleen maar nauwelijks weinig zelden weiger ontbreek gebrek voorkom
        verhinder vermijd verbied verbod stop behalve zonder tenzij minder nog pas niet
    """,
    "pl": r"""
        nie\w bez\w tylko jedynie zaledwie mało niewiel rzadk ledwo brak odm[aó]w odrzu unik zapobie
        zakaz przesta oprócz prócz zamiast mniej poza dopiero jeszcze przeciw trudn utrac strac
        wyklucz zaprze inn niż sam więcej
    """,
    "ru": r"""
        не\w бес\w без\w лишь только едва мало редко отказ отсутств отриц отверг избе[жг] предотвр
        запре[тщ] переста прекра кроме вместо меньше вряд против трудно потер лиш[аие] исключ мим
        ещё еще ранее прежде иной иначе друг больше уже анти
    """,
    "uk": r"""
        не\w без\w лише тільки ледве мало рідко відмов відсутн запере відкид уник запоб забор
        припин крім замість менше проти важко втра позбав виключ ще більше вже
    """,
    "ar": r"""
        \w*(?:عدم|لا|غير|دون|بدون|سوى|إلا|فقط|رفض|منع|نفى|نفي|فشل|فقد|قليل|نادر|تجنب|حظر|ليس|لم|لن|مستحيل|بل|قلما|انعدام|خلو)
        \w*ما
    """,
}
"""What else may say a French denial."""
