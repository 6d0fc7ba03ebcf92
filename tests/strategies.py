"""Texts that a French live-blog and its catalogues may hold, for laws."""

from __future__ import annotations

from hypothesis import strategies as st

FRENCH = "abcdeéèàçœ ÀÉ'’«»“”\u00a0\u202f\u2009.,;:!?…-–0123456789%()[]"
ODDITIES = '\\"\t#~|▪️🔴\u0301\u200f\u202e‎أהЖ日本'

prose = st.text(st.sampled_from(FRENCH + ODDITIES), min_size=1, max_size=60)
"""A line with guillemets, no-break spaces, combining marks, emoji and right-to-left text."""

texts = st.one_of(
    prose,
    st.lists(prose, min_size=1, max_size=3).map("\n".join),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1),
)
"""Anything that can stand in a msgid: also several lines, also any Unicode but NUL."""

_marks = st.sampled_from(
    [
        *["", "", "", "▪️ ", "• ", "- ", "– ", "* ", "1. ", "a) ", "2️⃣ ", "🔴 ", "> ", "\\", "  "],
        *["# ", "## ", "### ", "19:05 - ", "[19h05] ", "19h05 | ", "**20h15** ", "19h00 GMT : "],
        *[
            "88' : ",
            "90'+4 - ",
            "67e - ",
            "🔴 20h02 – ",
            "MAJ 20h15 - ",
            "20h15 → ",
            "20 heures - ",
        ],
        *["### 08:32", "{#e1} ", "{#e2} ", "/key ", "📌 9h30 — ", "« ", "protocoleTalo sera là. "],
    ]
)
_tails = st.sampled_from(
    ["", "", "", "", ".", " !", " »", " :", "?", " {#e3}", " ##", "**", " /key"]
)
_line = st.one_of(
    st.builds("".join, st.tuples(_marks, prose.map(lambda text: text.replace("\n", " ")), _tails)),
    st.sampled_from(
        [
            *["", "", "", " ", "\u00a0", "---", "***", "* * *", "###", "-", ">", "« »", "{#e4}"],
            *[
                "Vendredi 15 août 2025",
                "## 1er mai",
                "**15 août**",
                "19:05",
                "### 20 h 15",
                "=====",
            ],
            *["https://exemple.fr/a", "![une photo](a.jpg)", "<!-- id: e5 -->", "<!-- more -->"],
            *[
                "Un titre sans point",
                "**Un titre en gras**",
                "Une ligne plus longue, et son point.",
            ],
            *[
                "et la suite en minuscule",
                "🔴 un",
                "🔴 deux",
                "• eau",
                "« Oui. Non. », a-t-il dit.",
            ],
            *["| Bac | Départ |", "|---|:-:|", "| a \\| b | |", "||", "|", "| | |", "a | b"],
            *["• chef du protocoleTalo sera le premier à venir.", "\ufeff", "\u200b", "`code`"],
        ]
    ),
)
_front = st.sampled_from(
    [
        *["", "", "", "---\nlang: fr\ntz: Europe/Paris\n---\n", "---\nstructure: explicit\n---\n"],
        "---\ndate: 2025-08-15\nautre: x\n# note\n---\n",
    ]
)


def _document(bom: str, front: str, lines: list[str], end: str, last: str) -> str:
    return bom + (front + "\n".join(lines) + last).replace("\n", end)


documents = st.builds(
    _document,
    st.sampled_from(["", "\ufeff"]),
    _front,
    st.lists(_line, max_size=14),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "\n"]),
)
"""A live-blog in text or Markdown: bullets, times, ids, headings, quotes, odd line ends."""
