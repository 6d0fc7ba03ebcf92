"""Parties and unions of France and what tells them in other languages, without accents."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

PARTIES: Final = MappingProxyType(
    {
        "Rassemblement national|RN|Front national|FN": r"""
            rassemblement RN FN national\srally national\sfront nationale\s(?:sammlung|front)
            agrupacion\snacional reagrupa raggruppamento uniao\snacional frente\snacional
            fronte\snazionale zjednoczenie\snarodowe front\snarodowy национальн nationale\srally
        """,
        "Nouveau Front populaire|NFP": r"""
            nouveau\sfront NFP popular\sfront volksfront frente\spopular fronte\spopolare
            front\spopular front\sludowy народн\w+\sфронт
        """,
        "Les Républicains|LR|Parti républicain": r"""
            republicain LR republican republikan repubblican республикан republikein
        """,
        "La France insoumise|France insoumise|LFI": r"""
            insoum LFI unbowed unsubmissive unbeugsam insumis indomable indomita niepokorn непокор
            rebellious onbuigzaam
        """,
        "Parti socialiste|PS": r"socialis sozialis socjalis социалис соціаліс PS",
        "Parti communiste|Parti communiste français|PCF": r"""
            communis kommunis comunis komunis коммунис комуніс PCF
        """,
        "Les Écologistes|Les Verts|EELV|Europe Écologie-Les Verts": r"""
            ecolog okolog ekolog эколог greens?(?!\w) grune[nr]?(?!\w) verd groen zielon зелен verts
            EELV miljo
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
        "UDI": r"UDI",
        "CGT": r"CGT",
        "CFDT": r"CFDT",
        "FO|Force ouvrière": r"FO force\souvr",
        "CFTC": r"CFTC",
        "Unsa|UNSA": r"UNSA",
        "Medef": r"MEDEF",
        "FNSEA": r"FNSEA",
        "PSG|Paris Saint-Germain": r"PSG paris",
        "OM|Olympique de Marseille": r"OM marsei marsel marsig марсел",
        "OL|Olympique lyonnais": r"OL lyon лион",
        "ASSE": r"ASSE saint-etienne",
        "LOSC": r"LOSC lille",
    }
)
"""By their French names, how words begin that say them; signs stand in capitals, as in texts."""

UNIONS: Final = frozenset(
    ["CGT", "CFDT", "FO|Force ouvrière", "CFTC", "Unsa|UNSA", "Medef", "FNSEA"]
)
CLUBS: Final = frozenset(
    [
        "PSG|Paris Saint-Germain",
        "OM|Olympique de Marseille",
        "OL|Olympique lyonnais",
        "ASSE",
        "LOSC",
    ]
)
"""What is no party, and no rival of one."""

TELLING: Final = frozenset(
    [
        "Rassemblement national|RN|Front national|FN",
        "Nouveau Front populaire|NFP",
        "Les Républicains|LR|Parti républicain",
        "La France insoumise|France insoumise|LFI",
        "Parti socialiste|PS",
        "Parti communiste|Parti communiste français|PCF",
    ]
)
"""Parties that their words tell; of others the sign is believed, for greens are many things."""
