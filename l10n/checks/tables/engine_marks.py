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

OPENINGS: Final = r"""
    (?:MT|TM|NMT|AI)\s?:
    (?:translation|traduction|traducción|traduzione|tradução|traducció)(?:\s\w{2,12}){0,2}\s?:
    (?:übersetzung|vertaling)(?:\s\w{2,12}){0,2}\s?:
    (?:tłumaczenie|перевод|переклад|çeviri|翻译|翻訳|ترجمة)(?:\s\w{2,12}){0,2}\s?[:：]
    (?:sure|certainly|of\scourse)[,!.]?\shere(?:['’]|\si)s
    (?:natürlich|claro|certo)[,!.]?\s(?:hier\sist|aquí|ecco|aqui)
    here(?:['’]|\si)s\s(?:the|a|your)\stranslat
    as\san\sai\s
    ```
"""
"""How a target begins that an engine has commented; one in a line."""
