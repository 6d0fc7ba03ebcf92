"""How a remark goes on after "ok" or "no", where a person's name might stand instead."""

from __future__ import annotations

from typing import Final


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


ALONE: Final = _words(
    "ok okay yes no thanks thx ty fine good great perfect sure done fixed checked corrected",
    "changed updated reviewed approved rejected idea comment comments problem problems",
    "change changes context clue doubt worries sense way need translation",
    "name names note source answer",
    "oui non merci bien bon bonne parfait corrigé vu fait relu validé valide noté vérifié",
    "super idée",
    "sí gracias hecho corregido visto revisado vale perfecto listo problema entiendo sé comprendo",
    "ja nein danke gut gemacht erledigt korrigiert passt geprüft gesehen",
    "sì grazie bene fatto corretto perfetto capito rivisto",
    "sim não obrigado obrigada bem feito corrigido entendi",
    "gràcies bé fet corregit vist revisat entenc",
    "bedankt dank goed gedaan gecorrigeerd gezien",
    "да нет спасибо хорошо готово исправлено так ні дякую добре",
)
"""Words that say something by themselves: no signature."""

GOES_ON: Final = _words(
    "the a an this that it i you we they he she for with without but and or to in of on at as by",
    "if so then now is was are be been not more one all everything looks seems from than",
    "pour mais avec sans et ou donc je tu il elle on nous vous ils elles le la les un une ce cette",
    "à de du des en sur par comme si alors tout tous sauf est",
    "para por pero con sin y o que lo el los las una es está se hay este esta eso salvo",
    "für aber mit ohne und oder das der die den dem ich wir es ist so wie bis auf",
    "per ma e i gli del della che come ho è questo questa",
    "mas com sem os as um uma do da no na é está",
    "però amb sense els ho com aquest aquesta",
    "voor maar met zonder en of het ik wij we dit dat",
    "для но с и в на по як але з",
)
"""Words that stand before others: no signature where another word follows."""

RESERVES: Final = _words(
    "but except unless if when once after until apart mais sauf si quand lorsque après hormis",
    "pero salvo excepto cuando aber wenn außer sobald bis ma se tranne quando mas exceto",
    "però excepte maar als behalve но если кроме але якщо",
)
"""Words with which somebody who says ok takes half of it back."""
