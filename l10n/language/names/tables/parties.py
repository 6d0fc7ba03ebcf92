"""Parties and unions of France and what tells them in other languages, without accents."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

PARTIES: Final = MappingProxyType(
    {
        "Rassemblement national|RN|Front national|FN": r"""
            rassemblement rn fn national\srally national\sfront nationale\s(?:sammlung|front)
            agrupacion\snacional reagrupa raggruppamento uniao\snacional frente\snacional
            fronte\snazionale zjednoczenie\snarodowe front\snarodowy национальн nationale\srally
        """,
        "Nouveau Front populaire|NFP": r"""
            nouveau\sfront nfp popular\sfront volksfront frente\spopular fronte\spopolare
            front\spopular front\sludowy народн\w+\sфронт
        """,
        "Les Républicains|LR|Parti républicain": r"""
            republicain lr republican republikan repubblican republik республикан republikei
        """,
        "La France insoumise|France insoumise|LFI": r"""
            insoum lfi unbowed unsubmissive unbeugsam insumis indomable indomita niepokorn непокор
            rebellious onbuigzaam
        """,
        "Parti socialiste|PS": r"socialis sozialis socjalis социалис соціаліс ps",
        "Parti communiste|Parti communiste français|PCF": r"""
            communis kommunis comunis komunis коммунис комуніс pcf
        """,
        "Les Écologistes|Les Verts|EELV|Europe Écologie-Les Verts": r"""
            ecolog okolog ekolog эколог green grun verd groen zielon зелен verts eelv miljo
        """,
        "Parti démocrate": r"democrat demokrat democrac демократ",
        "Parti conservateur|Tories": r"conserv konserv консерв tor(?:y|ies)",
        "Parti travailliste|Labour": r"""
            labou?r laboral trabalhist lavora laburis arbeid лейбор partia\spracy
        """,
        "Reconquête": r"reconque reconqui реконкист rekonkwi",
        "Renaissance": r"""
            renaissance renacimiento rinascimento renascimento odrodzenie возрожд wedergeb
        """,
        "Horizons": r"horizon orizzont horyzont горизонт",
        "MoDem": r"modem модем democratic\smovement mouvement",
        "UDI": r"udi",
        "CGT": r"cgt",
        "CFDT": r"cfdt",
        "FO|Force ouvrière": r"fo force\souvr",
        "CFTC": r"cftc",
        "Unsa|UNSA": r"unsa",
        "Medef": r"medef",
        "FNSEA": r"fnsea",
        "PSG|Paris Saint-Germain": r"psg paris",
        "OM|Olympique de Marseille": r"om marsei marsel marsig марсел",
        "OL|Olympique lyonnais": r"ol lyon lion лион",
        "ASSE": r"asse saint-etienne",
        "LOSC": r"losc lille",
    }
)
"""By their French names, how words begin that say them; short ones are whole words."""
