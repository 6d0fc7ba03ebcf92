"""The most frequent grammar words of each language: what tells one language from another.

A word may stand in several lists; it then speaks for each of them against the others. Write them in
lower case; elided forms end in a straight apostrophe. Chinese, Japanese and Arabic are told by
their script and need no list here.
"""

from __future__ import annotations

from typing import Final

GRAMMAR_WORDS: Final = {
    "fr": """
        le la les l' un une des de du d' au aux ce cet cette ces mon son ma sa mes ses notre nos
        leur leurs votre vos tout toute tous toutes chaque quelques plusieurs aucun aucune autre
        autres même quel quelle je j' tu il elle on nous vous ils elles me se s' lui eux y en celui
        celle ceux qui que qu' quoi dont où à dans par pour sur sous vers avec sans chez entre parmi
        contre depuis pendant avant après devant derrière selon malgré jusqu' et ou ni mais or car
        donc puis ensuite enfin alors ainsi aussi bien si quand lorsque lorsqu' comme parce tandis
        cependant ne n' pas plus moins très trop peu assez encore déjà toujours jamais souvent hier
        aujourd' demain maintenant ici beaucoup presque environ notamment seulement c' m' t' est
        sont était étaient sera seront fut furent serait a ont avait avaient aura auront eu été être
        avoir fait faire peut peuvent doit doivent va vont cela ça ceci afin lors dès deux trois
        quatre cinq dit celles lesquels laquelle lequel auquel duquel entre elle-même lui-même voici
        voilà
    """,
    "en": """
        the a an of to in and is was were are be been being that this these those it its he she they
        them his her their him we our you your i my me us who whom whose which what when where why
        how with from by for at as on or but not no nor if then than so because while although
        though until since before after during between among against without within through about
        over under into onto upon off out up down more most less least very too also only just even
        still already never always often has have had having do does did done will would can could
        may might must shall should there here each every all both some any many much few other
        another such same own first two three one don' didn' doesn' isn' wasn' weren' hasn' haven'
        wouldn' couldn' can' won' said says according however near across per
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine
        keinen ist sind war waren wird werden wurde wurden worden sein seine seinen seinem seiner
        ihr ihre ihren ihrem ihrer er sie es wir ich du mich mir dich uns euch ihm ihn sich man wer
        was wen wem dass daß wenn weil als wie ob damit während obwohl nachdem bevor seit bis bei
        mit von vom zu zum zur nach aus auf an am im in ins für über unter vor hinter zwischen durch
        gegen ohne um hat haben hatte hatten habe kann können konnte konnten muss müssen soll sollen
        sollte will wollen darf auch noch nur schon sehr mehr so dann da dort hier jetzt heute
        gestern morgen immer nie wieder dieser diese dieses diesem diesen jeder jede jedes alle
        viele einige andere anderen welche welcher welches zwei drei vier denn doch jedoch sondern
        sowie laut etwa rund gibt wurden wäre würde würden ab
    """,
    "es": """
        el la los las un una unos unas de del al a y e o u en con por para sin sobre entre hasta
        desde hacia según contra durante tras ante bajo que qué quien quién quienes cual cuál cuales
        cuando cuándo donde dónde como cómo cuanto porque aunque si sí no ni pero sino mas más menos
        muy tan tanto mucho mucha muchos muchas poco pocos algo alguien algún alguna algunos algunas
        nada nadie ningún ninguna cada todo toda todos todas otro otra otros otras mismo misma este
        esta estos estas ese esa esos esas aquel aquella esto eso lo le les se me te nos su sus mi
        mis tu tus nuestro nuestra él ella ellos ellas yo usted ustedes es son era eran fue fueron
        ser sido siendo está están estaba estaban estar ha han había habían haber he hay hubo será
        serán sería puede pueden podría podía debe deben tiene tienen tenía tener hace hacer hizo
        también ya aún todavía siempre nunca jamás después antes ahora hoy ayer mañana así entonces
        dos tres cuatro cinco mientras además pues luego dijo cuyo cuya
    """,
    "it": """
        il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla
        ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli
        nelle nell' con su sul sullo sulla sui sugli sulle sull' per tra fra e ed o od ma né non che
        chi cui quale quali quando dove d' come perché anche se si mi ti ci vi ne lui lei loro noi
        voi io egli essa essi esso questo questa questi queste quest' quello quella quelli quelle
        quell' suo sua suoi sue mio mia nostro nostra ogni tutto tutta tutti tutte altro altra altri
        altre molto molta molti molte poco più meno sono è era erano fu furono essere stato stata
        stati state sarà saranno sarebbe ha hanno aveva avevano avere avrà ho abbiamo può possono
        poteva deve devono fatto fare già ancora sempre mai dopo prima poi ora oggi ieri domani così
        allora però mentre durante secondo verso senza sotto sopra contro fino due tre quattro
        cinque solo proprio stesso stessa dell' c' nonché alcuni alcune qualche oltre
    """,
    "pt": """
        o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos
        pelas para com sem sob sobre entre até desde contra durante após ante e ou mas nem que quem
        qual quais quando onde como porque pois se não sim mais menos muito muita muitos muitas
        pouco tão tanto também já ainda sempre nunca jamais depois antes agora hoje ontem amanhã
        assim então este esta estes estas esse essa esses essas aquele aquela isto isso aquilo num
        numa neste nesta nesse nessa deste desta desse dessa dele dela deles delas ele ela eles elas
        eu nós você vocês me te lhe lhes seu sua seus suas meu minha nosso nossa cada todo toda
        todos todas outro outra outros outras mesmo mesma algum alguma alguns algumas nenhum nenhuma
        nada é são era eram foi foram ser sido sendo será serão seria está estão estava estavam
        estar há havia haver tem têm tinha tinham ter teve pode podem podia poderia deve devem faz
        fazer fez dois duas três quatro cinco enquanto embora porém segundo disse cujo cuja
    """,
    "ca": """
        el la els les l' en na un una uns unes de del dels d' a al als i o u amb per pel pels sense
        sobre entre fins des cap segons contra durant després abans sota que què qui quin quina
        quan on com perquè encara si sí no ni però sinó més menys molt molta molts moltes tan tant
        poc algun alguna alguns algunes res ningú cada tot tota tots totes altre altra altres
        mateix mateixa aquest aquesta aquests aquestes aquell aquella això allò ho hi em et es ens
        us s' m' t' n' li els seu seva seus seves meu meva nostre nostra ell ella ells elles jo
        nosaltres és són era eren va van vaig ser estat sent està estan estava ha han havia havien
        haver he hi serà seran seria pot poden podria podia deu té tenen tenia tenir fa fer també ja
        sempre mai ara avui ahir demà així llavors dos dues tres quatre cinc mentre doncs dir
    """,
    "nl": """
        de het een en of maar want dus niet geen is zijn was waren wordt worden werd werden geweest
        heeft hebben had hadden kan kunnen kon konden moet moeten zal zullen zou zouden wil willen
        mag mogen ik je jij u hij zij ze wij we jullie hem haar hen hun mijn jouw ons onze zich dit
        dat deze die wie wat welke waar wanneer hoe waarom als dan toen omdat terwijl hoewel nadat
        voordat sinds tot bij met van voor naar uit op aan in om over onder tussen door tegen zonder
        te ook nog al alleen zeer meer minder veel weinig er hier daar nu vandaag gisteren morgen
        altijd nooit weer elke elk alle andere ander twee drie vier vijf volgens ongeveer zo toch
        echter sommige enkele men zelf eerste
    """,
    "pl": """
        i w we z ze na do od po za o u przy przez dla bez pod nad przed między oraz lub albo ale a
        lecz ani nie tak to ten ta te tego tej tych tym temu tę tą który która które którzy którego
        której których którym kto co czy czym jak gdy kiedy gdzie dlaczego ponieważ że żeby aby by
        jest są był była było były będzie będą być został została zostały zostało został się siebie
        sobie jego jej ich im mu go ją nim nią nich mnie mi mój moja nasz nam nas wam on ona ono oni
        one ja ty my wy może mogą można musi ma mają miał miała już jeszcze tylko także też również
        bardzo więcej mniej tam tu teraz dziś wczoraj jutro zawsze nigdy wszystko wszystkie
        wszystkich każdy każda inny inne innych swój swoje swojej swoich dwa dwóch trzy podczas
        według jako jednak więc jeśli niż około
    """,
    "ru": """
        и в во не на я он что с со как а то все она так его но да ты к ко у же вы за бы по только ее
        её мне было вот от ото меня еще ещё нет о об обо из изо ему теперь когда даже ну ли если уже
        или ни быть был него до вас нибудь опять вам ведь там потом себя ничего ей может они тут где
        есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет кто
        этот этого эта эти это этой этом этих того тот той тех тем том потому какой какая какие
        который которая которые которого которой которых которым было были более менее после перед
        между через над при про около около этом также однако чтобы пока хотя лишь свой своей своих
        своего свои нас нам него неё них ними всех всего всё очень можно нужно два две три где-то
        является являются
    """,
    "uk": """
        і й та в у не на я він що з із зі як а то все всі вона так його але ти до же ж ви за би б по
        тільки лише її мені було від мене ще ні про йому тепер коли навіть чи якщо вже або бути був
        нього вас вам там потім себе нічого їй може вони тут де є треба для ми тебе їх їхній їхня
        ніж була сам без ніби чого раз також теж собі під буде будуть хто цей цього ця ці це цієї
        цьому цих того той тієї тих тим тому який яка які якого якої яких яким були більше менше
        після перед між через над при біля однак щоб поки хоча свій своєї своїх свого свої нас нам
        неї них усіх всього дуже можна потрібно два дві три
    """,
    "tr": """
        ve bir bu da de için ile olarak olan oldu olduğu olduğunu daha çok en gibi kadar sonra önce
        ama ancak fakat ya veya hem ne her şey ise ki mi mı mu mü değil var yok ben sen o biz siz
        onlar onun bunun şu onu bunu ona buna ondan bundan kendi kendisi diye göre karşı arasında
        üzerinde içinde tarafından nedeniyle dolayı rağmen bile sadece yalnızca hiç bazı tüm bütün
        diğer aynı iki üç dört beş ilk olmak etmek eden etti edildi yapılan dedi nasıl neden nerede
        kim hangi bugün dün yarın şimdi hala henüz zaten böyle öyle hakkında beri değildir
    """,
}
"""Lists as text, for easy editing."""

NEWS_WORDS: Final = {
    "fr": """
        président présidente ministre gouvernement année années jour jours semaine mois ville pays
        guerre monde parti nouveau nouvelle premier première dernier dernière ancien ancienne
        secrétaire directeur directrice chef cheffe conseiller avocat réunion rencontre négociations
        paix sécurité américain américaine russe déclaré affirmé annoncé a-t-il a-t-elle dit-il
        dit-elle est-il morts blessés habitants selon
    """,
    "en": """
        president government police people year years week month city country war world former new
        secretary director adviser assistant chief lawyer talks meeting peace security american
        russian british told announced killed injured residents news really today tomorrow yesterday
        will speech press
    """,
    "de": """
        präsident präsidentin minister regierung polizei menschen jahr jahre jahren tag tage woche
        monat stadt land krieg welt partei neue neuen ehemalige ehemaliger leiter leiterin berater
        anwalt treffen gespräche frieden sicherheit amerikanische russische sagte erklärte getötet
        verletzt einwohner uhr wirklich
    """,
    "es": """
        presidente presidenta ministro ministra gobierno policía personas año años día días semana
        mes ciudad país guerra mundo partido nuevo nueva primer primera último última secretario
        secretaria director directora jefe jefa asesor asistente abogado reunión encuentro
        negociaciones paz seguridad estadounidense ruso rusa afirmó anunció declaró muertos heridos
        vecinos enviado prensa discursos
    """,
    "it": """
        presidente ministro ministra governo polizia persone anno anni giorno giorni settimana mese
        città paese guerra mondo partito nuovo nuova primo prima ultimo ultima segretario segretaria
        direttore direttrice capo consigliere assistente avvocato riunione incontro negoziati pace
        sicurezza americano americana statunitense russo russa affermato annunciato dichiarato morti
        feriti abitanti inviato stampa discorsi
    """,
    "pt": """
        presidente ministro ministra governo polícia pessoas ano anos dia dias semana mês cidade
        país guerra mundo partido novo nova primeiro primeira último última secretário secretária
        diretor diretora chefe conselheiro assistente advogado reunião encontro negociações paz
        segurança americano americana russo russa afirmou anunciou declarou mortos feridos moradores
        enviado imprensa discursos
    """,
    "ca": """
        president presidenta ministre ministra govern policia persones any anys dia dies setmana mes
        ciutat país guerra món partit nou nova primer primera últim última secretari secretària
        director directora cap assessor assistent advocat reunió trobada negociacions pau seguretat
        nord-americà rus russa afirmat anunciat declarat morts ferits veïns enviat premsa
    """,
    "nl": """
        president minister regering politie mensen jaar jaren dag dagen week maand stad land oorlog
        wereld partij nieuwe voormalige secretaris directeur hoofd adviseur advocaat overleg vrede
        veiligheid amerikaanse russische verklaarde gedood gewond inwoners
    """,
    "pl": """
        prezydent minister rząd policja ludzi rok roku lat dni dzień tydzień miesiąc miasto kraj
        wojna świat partia nowy nowa były sekretarz dyrektor szef doradca prawnik spotkanie rozmowy
        pokój bezpieczeństwo amerykański rosyjski powiedział oświadczył zabitych rannych mieszkańców
    """,
    "ru": """
        президент министр правительство полиция людей год года лет день дней неделя месяц город
        страна война мир партия новый новая бывший секретарь директор глава советник адвокат встреча
        переговоры безопасность американский российский сказал заявил погибших раненых жителей
    """,
    "uk": """
        президент міністр уряд поліція людей рік року років день днів тиждень місяць місто країна
        війна мир партія новий нова колишній секретар директор голова радник адвокат зустріч
        переговори безпека американський російський сказав заявив загиблих поранених мешканців
    """,
    "tr": """
        başkan başkanı bakan hükümet polis insan yıl yıllar gün hafta ay şehir ülke savaş dünya
        parti yeni eski sekreter müdür danışman avukat görüşme görüşmeler barış güvenlik amerikan
        rus söyledi açıkladı öldü yaralandı
    """,
}
"""Frequent words of the news, for lines too short to have much grammar."""

LIKE_FRENCH: Final = frozenset("es it pt ca".split())
"""Languages that share grammar words with French by descent, as others do of which we know none."""

FRENCH_PARTICLES: Final = frozenset("de du des d' la le les l' et en à au aux y".split())
"""Words of grammar that also stand in names and addresses: "rue de la Paix"."""

FRENCH_LETTERS: Final = {
    "es": "àâçèêëîïôûùœ",
    "it": "âçêëîïôûœ",
    "pt": "èëîïûùœ",
    "ca": "âêëîôûùœ",
    "de": "àâçèéêëîïôûùœ",
    "en": "àâçèêëîïôûùœé",
    "pl": "àâçèéêëîïôûùœ",
    "nl": "àâçêîôûùœ",
    "tr": "àâèéêëîïôùœ",
}
"""Letters of French that a word of the language does not have."""

TELLING_LETTERS: Final = {
    "uk": ("ru", "іїєґ"),
    "ru": ("uk", "ыэъё"),
}
"""Letters of a language that its neighbour does not have: Ukrainian ones are not Russian."""

NAMES: Final = {
    "fr": "French",
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "ca": "Catalan",
    "nl": "Dutch",
    "pl": "Polish",
    "ru": "Russian",
    "uk": "Ukrainian",
    "tr": "Turkish",
    "ar": "Arabic",
    "zh": "Chinese",
    "ja": "Japanese",
}
"""What findings call a language."""
