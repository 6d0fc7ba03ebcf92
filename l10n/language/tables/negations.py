"""How languages deny: words that always do, and words that may say the same.

Lower case, straight apostrophes. What is no whole word is a regular expression for the beginning of
one; a list of alternatives may go on in the next line behind "|".
"""

from __future__ import annotations

from typing import Final

FRENCH_SECONDS: Final = frozenset(
    "pas jamais plus rien aucun aucune personne point nul nulle nullement aucunement".split()
)
"""What completes "ne" to a denial; "guère" is left out, for others say it without one."""

FRENCH_FIRSTS: Final = frozenset("rien personne aucun aucune ni nul nulle jamais".split())
"""What may stand before its "ne": rien ne, aucun n'."""

FRENCH_PRIVATIVES: Final = r"""
    non$ ni$ sans$ guère$ peu$ moins$ seule?s?$ seulement$ uniquement$ sauf$ excepté$ hormis$
    plutôt$ faute$ absen manqu échou échec refus évit empêch interdi ignor cess arrêt abandon rejet
    exclu jusqu'$ rare contrair priv dépourv dout
    in(?:cap|suf|util|séc|com[pm]|cons|acc|adé|déf|dép|dis|eff|év|ex|fid|grat|just|lég|mob|
    op|sol|sta|tol|val|vis|vol|cert|habit|édit|variab|égal|terdi|nomb)
    im(?:poss|prob|parf|mob|pat|prat|mor|pers|pop|pun|pui|prév|pay) irr il(?:lég|log|lis|lim)
    dés(?!orm) dé(?:nu|pourv|fav|ment) mé(?:cont|fi|conn) non- malgré$
"""
"""French words that deny without "ne", and that other languages may render so too."""

FRENCH_VAGUE: Final = r"""
    ne$ n'$ pas$ jamais$ rien$ aucune?$ personne$ nulle?s?$ nullement$ avant$ hors$ difficile tard$
    vain trop$ plus$ que$ qu'$ autre mal mauvais dis anti opposé contre loin perd
    limit numéro encore$ tout$ depuis$ regrett in im ir dé mal peine problème pourtant libre perte
    divers faux fausse pire faibl
"""
"""Further French words that a denial in another language may render."""

FRENCH_ROUNDABOUT: Final = "oubli hésit manqu omett cess tromp"
"""Beginnings of French verbs whose denial others like to say without one: remember, feel free."""

DENIALS: Final = {
    "en": "not no never none nobody nothing nor neither cannot nowhere without",
    "de": """
        nicht nichts kein keine keinen keinem keiner keines keins nie niemals niemand niemanden
        niemandem nirgends nirgendwo weder ohne keinerlei keinesfalls keineswegs
    """,
    "es": "no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni tampoco sin",
    "it": """
        non no mai niente nulla nessun nessuno nessuna nessun' né neanche nemmeno neppure senza
    """,
    "pt": """
        não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco sem
    """,
    "ca": "no mai ningú ni tampoc sense gens enlloc",
    "nl": "niet niets geen nooit niemand nergens noch zonder",
    "pl": """
        nie nigdy nic nikt nikogo nikomu niczego niczym żaden żadna żadne żadnego żadnej żadnych ani
        bez nigdzie nieraz
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
"""Words that deny wherever they stand. English "n't" is told by its form."""

NO_DENIALS: Final = {
    "en": "no.doubt no.matter not.only nothing.but no.less not.least",
    "de": "nicht.nur nicht.zuletzt nichts.anderes",
    "es": "sin.embargo no.obstante no.sólo no.solo no.solamente sin.duda nada.más ni.siquiera",
    "it": "non.solo non.soltanto senza.dubbio non.appena non.meno",
    "pt": "não.só não.apenas não.obstante sem.dúvida nada.mais sem.embargo",
    "ca": "no.obstant no.només sens.dubte res.més",
    "nl": "niet.alleen niet.te",
    "pl": "nie.tylko nie.mniej bez.wątpienia",
    "ru": "не.менее не.только не.раз без.сомнения нет.сомнений",
    "uk": "не.менш не.тільки не.лише не.раз без.сумніву",
}
"""Two words that together deny nothing: "sin embargo" is "cependant"."""

ONLY_NOTED: Final = frozenset({"ar"})
"""Languages whose words of denial mean too much else: an added one is a note."""

EQUIVALENTS: Final = {
    "en": r"""
        un(?!der|it|ion|iv|iq|til|ix|cles?$)\w{4}
        in(?:cap|suf|ab|ad[ev]|ac[cti]|cor|dep|dis|eff|el|ev|exp|ef|hum|jus|leg|op|sec|sens|sig|
        sol|sta|tol|val|vis|vol|consi|comp|ar)
        im(?:poss|prob|perf|mob|pat|mat|prac|mor|pers|pol|pun) irr il(?:leg|lit|log)
        dis(?:reg|agr|app|hon|ob|sat|like|bel|reg|adv|trust|comf|cont) non few little hardly barely
        scarcely seldom rarely only$ fail lack refus deni deny reject declin avoid prevent stop
        cease ban forb prohib miss unless until except instead rather absen ignor abandon zero
        unable doubt \w+less$ \w+free$ mis(?!s|ter|er) despite overlook neglect
    """,
    "de": r"""
        un(?!d|s(?:e|\Z)|ter|gefähr|ser|g[ae]rn|iv|ion) kaum nur$ bloß wenig selten fehl mangel
        ablehn verweiger verhinder vermeid verbiet verbot unterlass außer statt anstatt
        \w+los(?:e[mnrs]?)?$ \w+frei(?:e[mnrs]?)?$ miss ausge ausschl erst$ lediglich sondern bevor
        weniger aufhör leugn bestreit bezweif hinder vermiss nichtsd ignor
    """,
    "es": r"""
        in(?:cap|suf|ú|seg|com[pu]|cons|ace|adec|def|dep|disc|efi|ev|exp|fre|gra|hum|jus|leg|
        mov|ope|satis|sop|tol|vis|út|cier) im(?:pos|prob|per[fm]|pun|p[eo]d) irr ileg
        des(?!de|pu|arroll|tac|cri|emp|tin|cub) sólo$ solo$ solamente$ apenas poc[oa] falt carec
        carenc neg rechaz evit imped impid previ preven prohib dej[óae] exce?p salvo menos sino$
        ces[óae] escas raram ignor
    """,
    "it": r"""
        in(?:cap|suf|ut|sod|comp|cons|acc|ad|dip|dis|eff|ev|es[pi]|freq|grat|giust|leg|mob|op|
        tol|vis|cert) im(?:poss|prob|perf|pun|ped) irr illeg s(?:con|for|pro|for)\w solo$ soltanto$
        appena poc[ohi] manc priv rifiut evit imped impedi prevenir viet proib smess smett tranne
        salvo eccetto meno$ scars raram anziché invece ignor
    """,
    "pt": r"""
        in(?:cap|suf|út|seg|comp|cons|ac|ad|def|dep|dis|ef|ev|exp|freq|grat|jus|leg|móv|op|tol|
        vis|cert) im(?:poss|prob|perf|pun|ped) irr ileg des(?!de|envol|tac|cri|emp|cob|t[ea]) só$
        somente$ apenas$ pouc falt carec neg recus rejeit evit imped previn preven proib deix exceto
        salvo menos$ cess escass raram mal$ ignor
    """,
    "ca": r"""
        in(?:cap|suf|út|seg|comp|cons|ac|ad|def|dep|dis|ef|ev|exp|freq|leg|mòb|op|tol|vis)
        im(?:poss|prob|perf|pun|ped) des(?!d|env|tac|cri|pr) només$ sols$ poc falt manc neg rebutj
        evit imped prohib deix excep llevat menys cess rar ignor
    """,
    "nl": """
        on(?!der|ge|s|t) slechts$ alleen$ maar$ nauwelijks weinig zelden weiger ontbreek gebrek
        voorkom verhinder vermijd verbied verbod stop behalve tenzij minder negeer genegeer
    """,
    "pl": r"""
        nie\w bez\w tylko$ jedynie zaledwie mało niewiel rzadk ledwo brak odm[aó]w odrzu unik
        zapobie zakaz przesta oprócz zamiast mniej dopiero wyklucz zaprze ignor
    """,
    "ru": r"""
        не\w бес\w без\w лишь$ только$ едва мало редко отказ отсутств отриц отверг избе[жг] предотвр
        запре[тщ] переста прекра кроме вместо меньше вряд лиш[аие] исключ плохо игнор
    """,
    "uk": r"""
        не\w без\w лише$ тільки$ ледве мало рідко відмов відсутн запере відкид уник запоб забор
        припин крім замість менше позбав виключ ігнор
    """,
    "ar": r"""
        \w*(?:عدم|لا|غير|دون|بدون|سوى|إلا|فقط|رفض|منع|نفى|نفي|فشل|فقد|قليل|نادر|تجنب|حظر|ليس|لم|لن|
        مستحيل|بل|قلما|انعدام|خلو|بالكاد)
        \w*ما
    """,
}
"""What else may say a French denial."""
