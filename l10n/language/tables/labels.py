"""What an edition says of itself, in the language of its readers.

`machine`: the text before or after it was drafted by a machine and no person has reviewed it.
`untranslated`: the text after it still stands in French.
`corrected`: an earlier edition said something false; {old} is what it said.
A language that is not listed is labelled in English.
"""

from __future__ import annotations

from typing import Final

MACHINE: Final = {
    "ar": "ترجمة آلية غير مراجعة",
    "ca": "Traducció automàtica, sense revisar",
    "de": "Maschinelle Übersetzung, nicht geprüft",
    "en": "Machine translation, not reviewed",
    "eo": "Maŝina traduko, ne kontrolita",
    "es": "Traducción automática, sin revisar",
    "it": "Traduzione automatica, non revisionata",
    "ja": "機械翻訳（未校閲）",
    "nl": "Machinevertaling, niet nagekeken",
    "oc": "Traduccion automatica, pas revisada",
    "pl": "Tłumaczenie maszynowe, niesprawdzone",
    "pt": "Tradução automática, não revista",
    "ru": "Машинный перевод без проверки",
    "tr": "Makine çevirisi, gözden geçirilmedi",
    "uk": "Машинний переклад без перевірки",
    "zh": "机器翻译，未经审校",
}

UNTRANSLATED: Final = {
    "ar": "بالفرنسية، لم يُترجم بعد",
    "ca": "En francès, encara sense traduir",
    "de": "Auf Französisch, noch nicht übersetzt",
    "en": "In French, not yet translated",
    "eo": "En la franca, ankoraŭ ne tradukita",
    "es": "En francés, aún sin traducir",
    "it": "In francese, non ancora tradotto",
    "ja": "フランス語（未翻訳）",
    "nl": "In het Frans, nog niet vertaald",
    "oc": "En francés, pas encara revirat",
    "pl": "Po francusku, jeszcze nieprzetłumaczone",
    "pt": "Em francês, ainda por traduzir",
    "ru": "На французском, ещё не переведено",
    "tr": "Fransızca, henüz çevrilmedi",
    "uk": "Французькою, ще не перекладено",
    "zh": "法语原文，尚未翻译",
}

CORRECTED: Final = {
    "ar": "تصويب. ورد في نسخة سابقة: {old}",
    "ca": "Correcció. Una versió anterior deia: {old}",
    "de": "Berichtigt. In einer früheren Fassung stand: {old}",
    "en": "Corrected. An earlier version said: {old}",
    "eo": "Korektita. Pli frua versio diris: {old}",
    "es": "Corregido. Una versión anterior decía: {old}",
    "it": "Correzione. Una versione precedente diceva: {old}",
    "ja": "訂正：以前の版では次のように伝えていました。{old}",
    "nl": "Gecorrigeerd. In een eerdere versie stond: {old}",
    "oc": "Corregit. Una version precedenta disiá: {old}",
    "pl": "Poprawiono. We wcześniejszej wersji napisano: {old}",
    "pt": "Corrigido. Uma versão anterior dizia: {old}",
    "ru": "Исправлено. В прежней версии говорилось: {old}",
    "tr": "Düzeltme. Önceki sürümde şöyle deniyordu: {old}",
    "uk": "Виправлено. У попередній версії йшлося: {old}",
    "zh": "更正：先前版本为：{old}",
}

NO_JOINT: Final = frozenset({"ja", "zh"})
"""Languages that put no space between sentences."""
