"""German words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
    UNKNOWN,
    Adapting,
    Amounts,
    RelativeDays,
    Roles,
    Stances,
    Unfinished,
    VerbLast,
    Words,
)
from l10n.language.languages.shared.marks import QUOTED

WORDS: Final = Words(
    grammar="""
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
    news="""
        präsident präsidentin minister regierung polizei menschen jahr jahre jahren tag tage woche
        monat stadt land krieg welt partei neue neuen ehemalige ehemaliger leiter leiterin berater
        anwalt treffen gespräche frieden sicherheit amerikanische russische sagte erklärte getötet
        verletzt einwohner uhr wirklich
    """,
    like_french=False,
    doubled="sie ja nein ha so",
    after_comma="der die das den dem denen deren",
    once="und oder ein eine einen einem im am zum zur vom beim",
    never_last="""
        der den dem des die das eine einen einem einer eines und oder aber sowie dass daß weil wenn
        ob im am vom zum zur beim ins ans fürs für von seit ohne gegen bis zwischen wegen während
        trotz laut seine seinen seinem seiner ihre ihren ihrem unsere unserer sehr pro per sondern
        als wie mein meine deren dessen welche welcher bei
    """,
    unfinished=(
        Unfinished(before="fügt fügte", last="er sie"),
        Unfinished(
            before=r"\w+",
            last="[a-zäöüß]{4,}em",
            but="""
        allem vielem anderem diesem jedem keinem jenem manchem welchem außerdem trotzdem bequem
        extrem seitdem nachdem indem zudem ehedem vordem kurzem langem weitem neuem unserem eurem
        solchem beidem einigem system problem weniger unangenehm genehm angenehm atem
            """,
        ),
        Unfinished(
            before="""
        den dem des einer einem einen eines keine[rmn] jede[rmns] seine[rmns] ihre[rmns]
        unsere[rmns] im zum zur vom beim ins mit von in für durch gegen ohne nach bei aus über unter
        zwischen vor wegen trotz zwei drei vier fünf mehrere[rn]?
            """,
            last="[a-zäöüß-]{3,}(?:en|er|es|em)",
            but="""
        ander letzt erst zweit dritt einzig folgend gleich nächst beide meist best eine sein
        ihr alle viele wenig einige diese jene solche welche manche immer unter über hinter
        weiter$ wieder ober neben zwischen gegen gestern morgen hinten vorne außen innen oben
        unten drüben draußen drinnen übrig kurzem langem worden sonst wem ihm nachdem indem
        außerdem trotzdem zudem seitdem selbe euch uns mir dir sie wir er es der die das den
        dem des
            """,
        ),
        Unfinished(
            before="""
        der die das eine keine diese seine ihre mehr viele für durch ohne gegen und als auch
            """,
            last="[a-zäöüß-]{2,}(?:isch|lich|ig|iell|ell|iv|ional|al|haft|los|sam|bar|ös|ent)e[nmrs]?",
        ),
        Unfinished(
            before=QUOTED,
            last="""
        sagt sagte erklärt erklärte meint meinte erzählt erzählte schreibt schrieb betont betonte
        teilte fügt fügte so laut berichtet berichtete kommentierte ergänzte
            """,
        ),
        Unfinished(before=r"\w+(?<!\bist)(?<!\bwar)(?<!\bbleibt)", last="zu"),
    ),
    separable=MappingProxyType(
        {
            "zu": """
        nehm nimm nahm stimm sag hör geb gab gib lass ließ läss treff triff traf komm kam seh sah
        sieh schau wend griff greif geh ging steh stand steht rechn schreib schrieb dreh mach fällt
        fiel führ spitz trau mut bereit lauf lief schlag schlug spiel arbeit strömt ordn leg lieg
        lag wächst wuchs neig ton tön rede red teil teilt schließ schloss sperr wink zwinker jubel
        prost sprech sprich sprach reich reist eil steuer stoß stieß dreh deck bind band flüster
    """,
            "bei": """
        wohn steh stand leg trag träg trug pflicht bring brach komm kam halt hält hielt tret tritt
        trat mess miss maß füg füh heft ordn gesell spring sprang dreh behalt behält behielt lieg
        lag
    """,
        }
    ),
    speech="",
    stranded=UNKNOWN,
    verb_last=VerbLast(
        subordinators="""
        dass daß weil wenn ob nachdem bevor damit obwohl sodass indem falls sobald solange denen
        deren dessen wo wobei wodurch weshalb womit seitdem ehe so\\sdass
    """,
        relatives="der die das dem den denen deren",
        prepositions="""
        in mit für aus von auf an bei nach zu durch über unter vor gegen ohne um neben zwischen
    """,
        inside="""
        sich er sie es ich wir man im in am an auf mit von vom zum zur bei beim nach für aus vor
        seit durch über unter nicht auch noch schon bereits einst nun jetzt ihn ihm ihr uns sein
        seine seinen seiner ihre ihren eine einen einem einer den dem das die zu um gegen ohne wegen
        laut derzeit heute gestern
    """,
        goes_on="als wie und oder sowie sondern bis",
        modals="""
        kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll
        sollen sollte sollten darf dürfen durfte durften dürfte dürften würde würden möchte möchten
    """,
        infinitive=r"(?<!\w)([a-zäöüß]{3,}n|tun|sein)(?!\w)(?!\s+[A-ZÄÖÜ])",
        no_infinitive="""
        den einen keinen meinen deinen seinen ihren unseren euren diesen jenen jeden denen dann wenn
        wann denn gegen zwischen neben wegen oben unten hinten vorn innen außen schon man ein kein
        mein dein bin ihn nun hin daran davon darin woran wovon worin sondern gestern morgen allen
        vielen wenigen anderen beiden einigen manchen solchen welchen ersten letzten zweiten können
        müssen sollen dürfen kann konnten könnten würden sollten mussten müssten durften dürften
        möchten
    """,
        participle=r"(?:[a-zäöüß]{2,6})?ge[a-zäöüß]{3,}(?:t|en)|worden|gewesen",
        no_participle="""
        geh geb gelt geling gelang gewinn gewann gewähr gewöhn genieß genüg genehm gesteh gestatt
        gestalt gefall gefäll gefähr gescheh geschieh gebiet gebär gedeih gedenk gerat gerät genes
        gebühr geleit gebrauch gegen gegeb gelegen gelang gehör gehorch getreu
    """,
        auxiliaries="""
        hat haben habe habt hatte hatten hätte hätten ist sind sei seien bin war waren wäre wären
        wird werden wurde wurden würde würden werde
    """,
        reflexive="hat haben hatte hatten habe",
        purpose="um",
    ),
    denials="""
        nicht nichts kein keine keinen keinem keiner keines keins nie niemals niemand niemanden
        niemandem nirgends nirgendwo weder ohne keinerlei keinesfalls keineswegs
    """,
    no_denials_for=MappingProxyType({}),
    no_denials=r"""
        nicht_nur$ nicht_zuletzt$ nichts_anderes$ nicht_mehr_als$ nichts_als$
        seit(?:_\S+){1,3}_nicht_mehr$
    """,
    equivalents=r"""
        un(?!d|s(?:e|\Z)|ter|gefähr|ser|g[ae]rn|iv|ion|fall|fäll|wett|glück|ruhe) kaum nur$ bloß
        wenig selten fehl mangel
        ablehn verweiger verhinder vermeid verbiet verbot unterlass außer statt$ anstatt
        \w+los(?:e[mnrs]?)?$ \w+frei(?:e[mnrs]?)?$ miss(?!ion) ausge(?:bl|fall|lass|schl) ausschl
        erst$ lediglich sondern bevor
        schlecht schreckl misera verzicht absag fernbl boykott schwänz bleib\w*(?:_\S+){0,8}_fern$
        blieb\w*(?:_\S+){0,8}_fern$ sag\w*(?:_\S+){0,8}_ab$ l[äai][sße]\w*(?:_\S+){0,8}_aus$
        weniger aufhör leugn bestreit bezweif hinder vermiss nichtsd ignor
    """,
    only=r"(?<!als\s)(?:nur|bloß|lediglich|ausschließlich)$",
    converses="gehör hinter verl(?:ier|or) nach$ von$ vom$ folgt unterl(?:ieg|ag) durch$",
    stances=Stances(
        denies=r"""
            dementi bestreit bestritt leugn abgestritten streite(?:t|n)(?:_\S+){0,6}_ab$
            stritt(?:en)?(?:_\S+){0,6}_ab$
            wei(?:st|sen)(?:_\S+){0,6}_zurück$ wies(?:en)?(?:_\S+){0,6}_zurück$
        """,
        affirms=r"""
            bestätig gesteh gestand geständ zugegeben eingeräumt
            räum(?:t|te|en|ten)(?:_\S+){0,6}_ein$ g[ai]b(?:t|en)?(?:_\S+){0,6}_zu$
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="von vom der des",
        clauses="dass weil wenn als während nachdem bevor da ob wo der die das",
        speech="""
            sagt sagte erklärt erklärte meint meinte betont betonte schreibt schrieb teilte
            scherzte fügte
        """,
        according="laut",
        agent="von durch",
        against="gegen",
    ),
    amounts=Amounts(
        part_of="von aus",
        points_of_percent="prozentpunkt",
        basis_points="basispunkt",
        rises=r"""
            steig stieg gestieg zuleg leg\w*(?:_\S+){0,6}_zu$ zugelegt zugenommen
            nimmt(?:_\S+){0,6}_zu$ wachs wächst wuchs gewachs gewinn gewann gewonn erhöh kletter
            plus$ anstieg spring sprang zuwachs zogen(?:_\S+){0,6}_an$ höher$ verteuer teurer$
        """,
        falls=r"""
            fall fäll fiel gefallen sink sank gesunk verlier verlor rückgang zurückg
            geht(?:_\S+){0,6}_zurück$ ging\w*(?:_\S+){0,6}_zurück$ nimmt(?:_\S+){0,6}_ab$
            abgenommen g[ai]b\w*(?:_\S+){0,6}_nach$ nachgeb einbüß minus$ rutsch
            br[ai][ce]h\w*(?:_\S+){0,6}_ein$ einbruch schrumpf stürz niedriger$ verbillig
            billiger$ br[aä]ch\w*_um
        """,
        fractions=MappingProxyType(
            {
                "1/2": "hälfte$ halb",
                "1/3": r"(?<!zwei\s)drittel",
                "2/3": "zwei_drittel zweidrittel",
                "1/4": r"(?<!drei\s)viertel(?!stunde|final)",
                "3/4": "drei_viertel$ dreiviertel",
                "1/5": "ein(?:es)?_fünftel",
                "2/5": "zwei_fünftel",
                "3/5": "drei_fünftel",
                "4/5": "vier_fünftel",
                "1/10": "zehntel",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays(
        "gestern|gestrige|gestrigen|gestriger",
        "morgen|morgige|morgigen|morgiger",
        also_morning="morgen",
    ),
    weekdays_exchange=True,
    month_stems="""
        januar februar märz april maif juni juli august september oktober november dezember
    """,
    percent_stems="prozent",
    counted=MappingProxyType(
        {
            "dead": "tot- todes- getotet-",
            "wounded": "verletz- verwund-",
            "missing": "vermisst-",
            "men": "man manner mannern",
            "women": "frauen frau",
            "children": "kind kinder-",
            "boys": "junge- jungen",
            "girls": "madchen",
            "soldiers": "soldat- militar-",
            "police": "polizist-",
            "people": "mensch- leute person- einwohner- bewohner-",
            "families": "famil- haushalt-",
            "years": "jahr-",
            "months": "monat-",
            "days": "tag-",
            "hours": "stund-",
            "minutes": "minuten minut-",
            "planes": "flugzeug-",
            "ships": "schiff- boot-",
            "cars": "auto- wagen fahrzeug-",
            "houses": "haus hauser haus-",
            "cities": "stadt- stadte-",
            "villages": "dorf- dorfer",
            "countries": "land lander-",
            "dogs": "hund-",
            "cats": "katz-",
            "votes": "stimm-",
            "seats": "sitz- mandat-",
            "goals": "tor tore toren",
            "points": "punkt-",
            "matches": "spiel-",
            "euros": "euro-",
            "dollars": "dollar-",
        }
    ),
    adapting=Adapting(
        names=True,
        persons=None,
        roles=(
            r"(?:präsident|minister|kanzler|bürgermeister|staatschef|regierungschef|chef\b"
            r"|könig|prinz|papst|senator|abgeordnet|sprecher|trainer|stürmer|kapitän"
            r"|hauptstadt|stadt\b|region\b|französisch|deutsch|italienisch|spanisch|britisch"
            r"|amerikanisch|russisch|ukrainisch|chinesisch|japanisch|portugiesisch|belgisch"
            r"|schweizer|europäisch|türkisch|griechisch|polnisch|israelisch|iranisch)"
        ),
        numbers=(2, 12),
        articled="""
            Schweiz Türkei Ukraine Slowakei Mongolei USA Vereinigten_Staaten Vereinigte_Staaten
            Niederlande Niederlanden Iran Irak Libanon Jemen Sudan Südsudan Tschad Kongo Vatikan
            Philippinen Malediven Bahamas Komoren Seychellen Salomonen Krim Elfenbeinküste Gambia
            Vereinigten_Arabischen_Emirate Vereinigte_Arabische_Emirate Vereinigtes_Königreich
            Dominikanische_Republik Zentralafrikanische_Republik Tschechische_Republik Niger Senegal
            Demokratische_Republik_Kongo Kosovo Vatikanstadt Antarktis Arktis Balkan Bretagne
            Normandie Provence Toskana Lombardei Steiermark Pfalz Oman Katar Sahara Sahel Westsahara
            Gazastreifen Westjordanland Europäische_Union Elsass Saarland Baskenland Tirol
        """,
    ),
    echoes=MappingProxyType(
        {
            "0.5": "halb- halbe hälfte hälften anderthalb",
            "1": "ein- einmal erst- einzig- eins",
            "2": "zwei- beid- doppel- doppelt- verdoppel- paar zweit- zwo- halbier-",
            "3": "drei- drit- tripel- trio verdreifach-",
            "4": "vier- quart- vervierfach-",
            "5": "fünf-",
            "6": "sechs- halbjahr-",
            "7": "bastille sieb- woche-",
            "8": "acht-",
            "9": "neun-",
            "10": "zehn- jahrzehnt-",
            "11": "elf-",
            "12": "zwölf- dutzend-",
            "13": "dreizehn-",
            "14": "bastille vierzehn-",
            "15": "fünfzehn- vierzehn-",
            "16": "sechzehn-",
            "17": "siebzehn-",
            "18": "achtzehn-",
            "19": "neunzehn-",
            "20": "zwanzig-",
            "30": "dreißig- dreissig-",
            "40": "vierzig-",
            "50": "fünfzig- halb- hälfte",
            "60": "sechzig-",
            "70": "siebzig-",
            "80": "achtzig-",
            "90": "neunzig-",
            "100": "hundert- jahrhundert-",
            "1000": "tausend- jahrtausend-",
            "1000000": "million-",
            "1000000000": "milliard-",
        }
    ),
)
