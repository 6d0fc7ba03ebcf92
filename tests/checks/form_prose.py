"""News prose in every target, written for these tests: right pairs without an alarm about form."""

from __future__ import annotations

from typing import Final

STORM: Final = (
    "La tempête, qui a touché la côte dans la nuit, n’a pas fait de victimes, mais plusieurs toits"
    " ont été arrachés et le port reste fermé."
)
MAYOR: Final = (
    "« Nous n’avons jamais vu autant d’eau dans les rues », a déclaré la maire, qui demande aux"
    " habitants de ne pas prendre leur voiture."
)
TRAINS: Final = (
    "Les trains ne circuleront plus avant lundi (au plus tôt), faute d’électricité sur la ligne."
)
SCHOOL: Final = "Pourquoi les écoles restent-elles ouvertes ? Personne ne le sait vraiment."

PROSE: Final = {
    STORM: {
        "en": (
            "The storm, which hit the coast overnight, claimed no victims, but several roofs were "
            "torn off and the harbour remains closed."
        ),
        "en-GB": (
            "The storm, which hit the coast overnight, left no one injured, but several roofs "
            "were torn off and the harbour remains closed."
        ),
        "de": (
            "Der Sturm, der in der Nacht auf die Küste traf, forderte keine Opfer, deckte aber "
            "mehrere Dächer ab; der Hafen bleibt geschlossen."
        ),
        "es": (
            "La tormenta, que alcanzó la costa durante la noche, no causó víctimas, pero arrancó "
            "varios tejados y el puerto sigue cerrado."
        ),
        "it": (
            "La tempesta, che ha colpito la costa nella notte, non ha fatto vittime, ma diversi "
            "tetti sono stati divelti e il porto resta chiuso."
        ),
        "pt": (
            "A tempestade, que atingiu a costa durante a noite, não fez vítimas, mas vários "
            "telhados foram arrancados e o porto continua fechado."
        ),
        "ca": (
            "La tempesta, que va arribar a la costa durant la nit, no ha causat víctimes, però "
            "diverses teulades han volat i el port continua tancat."
        ),
        "nl": (
            "De storm, die vannacht de kust bereikte, maakte geen slachtoffers, maar "
            "verschillende daken werden afgerukt en de haven blijft dicht."
        ),
        "pl": (
            "Burza, która w nocy dotarła do wybrzeża, nie pociągnęła za sobą ofiar, ale zerwała "
            "kilka dachów, a port pozostaje zamknięty."
        ),
        "ru": (
            "Шторм, обрушившийся ночью на побережье, обошёлся без жертв, но сорвал несколько "
            "крыш, и порт остаётся закрытым."
        ),
        "uk": (
            "Шторм, який уночі вдарив по узбережжю, обійшовся без жертв, але зірвав кілька дахів, "
            "і порт залишається зачиненим."
        ),
        "tr": (
            "Gece kıyıya ulaşan fırtınada ölen olmadı, ancak birçok çatı uçtu ve liman hâlâ kapalı."
        ),
        "ar": (
            "لم تسفر العاصفة التي ضربت الساحل ليلاً عن ضحايا، لكنها اقتلعت عدة أسقف وما زال "
            "الميناء مغلقاً."
        ),
        "zh": "夜间袭击海岸的风暴没有造成人员伤亡，但掀翻了多处屋顶，港口仍然关闭。",
        "ja": (
            "夜のうちに海岸を襲った嵐による犠牲者は出なかったが、いくつもの屋根が飛ばされ、港"
            "は閉鎖されたままだ。"
        ),
    },
    MAYOR: {
        "en": (
            "“We have never seen so much water in the streets,” said the mayor, who is asking "
            "residents not to use their cars."
        ),
        "en-GB": (
            "‘We’ve never seen so much water in the streets,’ said the mayor, who is asking "
            "residents not to use their cars."
        ),
        "de": (
            "„Wir haben noch nie so viel Wasser in den Straßen gesehen“, erklärte die "
            "Bürgermeisterin, die die Einwohner bittet, ihr Auto stehen zu lassen."
        ),
        "es": (
            "«Nunca habíamos visto tanta agua en las calles», declaró la alcaldesa, que pide a "
            "los vecinos que no utilicen el coche."
        ),
        "it": (
            "“Non abbiamo mai visto tanta acqua nelle strade”, ha dichiarato la sindaca, che "
            "chiede agli abitanti di non prendere l’auto."
        ),
        "pt": (
            "“Nunca vimos tanta água nas ruas”, declarou a prefeita, que pede aos moradores que "
            "não usem o carro."
        ),
        "ca": (
            "«No havíem vist mai tanta aigua als carrers», ha declarat l’alcaldessa, que demana "
            "als veïns que no agafin el cotxe."
        ),
        "nl": (
            "‘We hebben nog nooit zoveel water in de straten gezien’, zei de burgemeester, die de "
            "inwoners vraagt de auto te laten staan."
        ),
        "pl": (
            "„Nigdy nie widzieliśmy tyle wody na ulicach” — powiedziała pani burmistrz, która "
            "prosi mieszkańców, by nie wsiadali do samochodów."
        ),
        "ru": (
            "«Мы никогда не видели столько воды на улицах», — заявила мэр, которая просит жителей "
            "не садиться за руль."
        ),
        "uk": (
            "«Ми ніколи не бачили стільки води на вулицях», — заявила мерка, яка просить "
            "мешканців не сідати за кермо."
        ),
        "tr": (
            "Belediye başkanı “Sokaklarda hiç bu kadar su görmemiştik” dedi ve halktan "
            "otomobillerini kullanmamalarını istedi."
        ),
        "ar": (
            "وقالت رئيسة البلدية: «لم نر قط هذا القدر من المياه في الشوارع»، وطلبت من السكان عدم "
            "استخدام سياراتهم."
        ),
        "zh": "“我们从未见过街上有这么多水”，市长说，她请居民不要开车。",
        "ja": (
            "「通りにこれほどの水があふれたのは見たことがない」と市長は述べ、住民に車を使わな"
            "いよう求めた。"
        ),
    },
    TRAINS: {
        "en": (
            "Trains will not run again until Monday (at the earliest) because there is no power "
            "on the line."
        ),
        "de": "Wegen Strommangels auf der Strecke fahren die Züge (frühestens) ab Montag wieder.",
        "es": (
            "Los trenes no volverán a circular hasta el lunes (como muy pronto) por falta de "
            "electricidad en la línea."
        ),
        "it": (
            "I treni non circoleranno prima di lunedì (al più presto), perché sulla linea manca "
            "l’elettricità."
        ),
        "pt": (
            "Os trens só voltam a circular na segunda-feira (no mínimo), por falta de "
            "eletricidade na linha."
        ),
        "ca": (
            "Els trens no tornaran a circular fins dilluns (com a molt aviat) per manca "
            "d’electricitat a la línia."
        ),
        "nl": (
            "De treinen rijden (op zijn vroegst) maandag pas weer, omdat er geen stroom op het "
            "traject is."
        ),
        "pl": (
            "Pociągi nie wrócą na trasę przed poniedziałkiem (najwcześniej) z powodu braku prądu "
            "na linii."
        ),
        "ru": "Поезда пойдут не раньше понедельника (в лучшем случае): на линии нет электричества.",
        "uk": "Потяги не курсуватимуть до понеділка (щонайменше) через брак струму на лінії.",
        "tr": "Hatta elektrik olmadığı için trenler (en erken) pazartesiye kadar çalışmayacak.",
        "ar": "لن تسير القطارات قبل يوم الاثنين (على أقرب تقدير) بسبب انقطاع الكهرباء عن الخط.",
        "zh": "由于线路停电，列车（最早）要到星期一才能恢复运行。",
        "ja": "路線が停電しているため、列車は（早くても）月曜日まで運行されない。",
    },
    SCHOOL: {
        "en": "Why are the schools staying open? Nobody really knows.",
        "de": "Warum bleiben die Schulen geöffnet? Das weiß niemand so genau.",
        "es": "¿Por qué siguen abiertas las escuelas? Nadie lo sabe realmente.",
        "it": "Perché le scuole restano aperte? Nessuno lo sa davvero.",
        "pt": "Por que as escolas continuam abertas? Ninguém sabe ao certo.",
        "ca": "Per què continuen obertes les escoles? Ningú no ho sap ben bé.",
        "nl": "Waarom blijven de scholen open? Niemand die het echt weet.",
        "pl": "Dlaczego szkoły są nadal otwarte? Nikt tak naprawdę nie wie.",
        "ru": "Почему школы остаются открытыми? На самом деле этого никто не знает.",
        "uk": "Чому школи залишаються відкритими? Насправді цього ніхто не знає.",
        "tr": "Okullar neden açık kalıyor? Bunu gerçekten kimse bilmiyor.",
        "ar": "لماذا تبقى المدارس مفتوحة؟ لا أحد يعرف حقاً.",
        "zh": "为什么学校仍然开放？没有人真正知道。",
        "ja": "なぜ学校は開いたままなのか。本当のところは誰にもわからない。",
    },
}

RIGHT_PROSE: Final = [
    (language, source, target)
    for source, targets in PROSE.items()
    for language, target in targets.items()
]
