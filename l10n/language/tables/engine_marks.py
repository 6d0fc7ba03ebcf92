"""What translation engines leave behind, as regular expressions."""

from __future__ import annotations

from typing import Final

TOKENS: Final = (
    r"⟦[^⟦⟧]{0,40}⟧?|⟧",  # masks of translation programs
    r"</?(?:unk|s|pad|eos|bos)>|\[(?:UNK|MASK|PAD|SEP|CLS)\]",
    r"<\|[^|<>]{1,40}\|>",
    r">>[a-z]{2,3}<<|__[a-z]{2,3}__",  # the language as engines are told it
    r"\bx{3,5}\d{1,3}x{3,5}\b|\b(?:PH|XX|ZZ|QZ)_?\d{1,3}\b",
    r"▁|@@(?=\s|\Z)",  # joints of sub-words
    r"⁇",
    r"\ufffd",
    r"[\ue000-\uf8ff]",
    r"(?<!\S)[*](?=[^\W\d_]{3,})(?![^*]{1,200}\*)",  # Apertium's unknown words
    r"\[(?:MT|TM|NMT)\]",
    r"QUERY LENGTH LIMIT|MYMEMORY WARNING",
)

OPENINGS: Final = (
    r"(?:MT|TM|NMT|AI)\s?:",
    (
        r"(?:translation|traduction|übersetzung|traducción|traduzione|tradução|traducció|vertaling"
        r"|tłumaczenie|перевод|переклад|çeviri|翻译|翻訳|ترجمة)(?:\s[^\W\d_]{2,12}){0,2}\s?[:：]"
    ),
    (
        r"(?:sure|certainly|of course|natürlich|claro|certo)[,!.]?\s(?:here(?:’|'| i)s|hier ist|aquí"
        r"|ecco|aqui)"
    ),
    r"here(?:’|'| i)s (?:the|a|your) translat",
    r"as an ai ",
    r"```",
)
"""How a target begins that an engine has commented."""
