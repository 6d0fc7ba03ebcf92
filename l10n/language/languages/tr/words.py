"""Turkish words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import UNKNOWN, RelativeDays, Words

WORDS: Final = Words(
    grammar="""
        ve bir bu da de için ile olarak olan oldu olduğu olduğunu daha çok en gibi kadar sonra önce
        ama ancak fakat ya veya hem ne her şey ise ki mi mı mu mü değil var yok ben sen o biz siz
        onlar onun bunun şu onu bunu ona buna ondan bundan kendi kendisi diye göre karşı arasında
        üzerinde içinde tarafından nedeniyle dolayı rağmen bile sadece yalnızca hiç bazı tüm bütün
        diğer aynı iki üç dört beş ilk olmak etmek eden etti edildi yapılan dedi nasıl neden nerede
        kim hangi bugün dün yarın şimdi hala henüz zaten böyle öyle hakkında beri değildir
    """,
    news="""
        başkan başkanı bakan hükümet polis insan yıl yıllar gün hafta ay şehir ülke savaş dünya
        parti yeni eski sekreter müdür danışman avukat görüşme görüşmeler barış güvenlik amerikan
        rus söyledi açıkladı öldü yaralandı
    """,
    like_french=False,
    doubled=UNKNOWN,
    after_comma=UNKNOWN,
    once=UNKNOWN,
    never_last="ve veya ya ile bir bu şu en çok daha her ki ancak fakat ama",
    unfinished=UNKNOWN,
    separable=UNKNOWN,
    speech=UNKNOWN,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials=UNKNOWN,
    no_denials_for=UNKNOWN,
    no_denials=UNKNOWN,
    equivalents=UNKNOWN,
    only=UNKNOWN,
    converses=UNKNOWN,
    stances=UNKNOWN,
    denial_signs=UNKNOWN,
    frames=UNKNOWN,
    amounts=UNKNOWN,
    denials_are_doubtful=UNKNOWN,
    question_words=UNKNOWN,
    relative_days=RelativeDays("dün", "yarın"),
    weekdays_exchange=False,
    month_stems=UNKNOWN,
    percent_stems="yüzde",
    counted=UNKNOWN,
    adapting=UNKNOWN,
    echoes=MappingProxyType(
        {
            "0.5": "yarım yarı- buçuk",
            "1": "bir- ilk",
            "2": "iki- çift- ikişer",
            "3": "üç-",
            "4": "dört- çeyrek-",
            "5": "beş-",
            "6": "altı-",
            "7": "yedi- hafta-",
            "8": "sekiz-",
            "9": "dokuz-",
            "10": "on onlar-",
            "12": "düzine-",
            "100": "yüz- asır- yüzyıl-",
            "1000": "bin-",
            "1000000": "milyon-",
            "1000000000": "milyar-",
        }
    ),
)
