"""Italian words that rules ask for."""

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
    Words,
)

WORDS: Final = Words(
    grammar="""
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
    news="""
        presidente ministro ministra governo polizia persone anno anni giorno giorni settimana mese
        città paese guerra mondo partito nuovo nuova primo prima ultimo ultima segretario segretaria
        direttore direttrice capo consigliere assistente avvocato riunione incontro negoziati pace
        sicurezza americano americana statunitense russo russa affermato annunciato dichiarato morti
        feriti abitanti inviato stampa discorsi
    """,
    like_french=True,
    doubled="via man piano mano così quasi appena poi no sì or ora ha ben lecca",
    after_comma="",
    once="il gli un una e di del della al alla con per",
    never_last="""
        il lo la i gli le un uno l' d' un' di del dello della dei degli delle dell' a al allo alla
        ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli
        nelle nell' con col su sul sullo sulla sui sugli sulle sull' per tra fra e ed o od ma che
        sua suo suoi sue cui come ogni quest' quell' né nostro nostra nostri nostre verso tranne san
        santa sant'
        gran bel quel nessun alcun buon qualche qualsiasi qualunque ciascun
    """,
    unfinished=(
        Unfinished(before="a", last="partire"),
        Unfinished(before="in", last="seguito nome"),
        Unfinished(before="nel", last="corso"),
        Unfinished(
            before="""
        il lo la i gli le del della dei delle al alla dal dalla nella sul sulla sulle
            """,
            last="propri[oae] loro",
        ),
        Unfinished(before="in indica segue", last="una"),
        Unfinished(before=r"[^\W\d_]+", last="si"),
        Unfinished(
            before="è era sono erano stato stata stati diventato diventata rimasto rimasta",
            last="""
        praticamente ampiamente totalmente sostanzialmente altamente estremamente profondamente
        radicalmente quasi
            """,
        ),
        Unfinished(
            before="un una il la di in con",
            last="vecchi[oa] nuov[oa] cert[oa] divers[ie] vari[ie] recente",
        ),
    ),
    separable=UNKNOWN,
    speech="""
        detto dice disse afferma affermato dichiarato spiega spiegato aggiunge aggiunto racconta
    """,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="""
        non no mai niente nulla nessun nessuno nessuna nessun' né neanche nemmeno neppure senza
    """,
    no_denials_for=MappingProxyType({}),
    no_denials=r"""
        come_mai$ che_mai$ non_solo$ non_soltanto$ senza_dubbio$ non_appena$ non_meno$
        non(?:_\S+){0,4}_altro_che$
    """,
    equivalents=r"""
        in(?:cap|suf|ut|sod|comp|cons|acc|ad|dip|dis|eff|ev|es[pi]|freq|grat|giust|leg|mob|op|
        tol|vis|cert) im(?:poss|prob|perf|pun|ped) irr illeg scon(?:osc|tent|sider|volg) sprovv
        solo$ soltanto$
        appena poc[ohi] manc priv rifiut evit imped impedi prevenir viet proib smess smett tranne
        terribil pessim rinunci disert boicott annull assen spensierat salvo eccetto meno$ scars
        raram anziché invece ignor
    """,
    only=r"(?<!che\s)(?:solo|soltanto|solamente|unicamente)$",
    converses="""
        apparten appartien dietro perd(?:e|ono)$ perso$ da$ dal(?:la)?$ dopo$ segue$ insegue
    """,
    stances=Stances(
        denies=r"""
            smenti respin neg(?:a|ano|ato|are|ava|avano|ando|ò|arono)$
        """,
        affirms=r"""
            conferm ammett ammess ammis riconosc confess
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="di del dello della dell' d' degli dei delle",
        clauses="che quando mentre perché poiché come se dopo prima dove chi",
        speech="""
            ha_detto ha_dichiarato ha_affermato ha_spiegato ha_annunciato ha_aggiunto
            ha_precisato ha_assicurato ha_scritto ha_ironizzato disse dice dichiara afferma
            spiega annuncia aggiunge precisa assicura scrive racconta
        """,
        according="secondo",
        agent="da dal dalla dall'",
        against="contro",
    ),
    amounts=Amounts(
        part_of="su delle dei degli dell'",
        points_of_percent="punti?_percentual",
        basis_points="punti_base",
        rises="""
            sal(?:e|gono|ito|ita|irà|ì|i)$ aument cresc cresciut guadagn avanz balz rialz
            increment impenn rincar schizz
        """,
        falls="""
            scend sces cal(?:a|ano|ato|ò|o)$ perd(?:e|ono|uto)$ diminu ced(?:e|ono|uto)$ croll
            arretr ribass riduz ridott flession contra(?:e|tto|zione) precipit sprofond
        """,
        fractions=MappingProxyType(
            {
                "1/2": "metà$",
                "1/3": "(?:un|il)_terzo$ terza_parte",
                "2/3": "due_terzi$",
                "1/4": "(?:un|il)_quarto_d quarta_parte",
                "3/4": "tre_quarti$",
                "1/5": "(?:un|il)_quinto_d",
                "2/5": "due_quinti",
                "3/5": "tre_quinti",
                "4/5": "quattro_quinti",
                "1/10": "(?:un|il)_decimo_d",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("ieri", "domani"),
    weekdays_exchange=False,
    month_stems=UNKNOWN,
    percent_stems="per cento",
    counted=MappingProxyType(
        {
            "dead": "mort- vittim- ucci-",
            "wounded": "ferit- feriti",
            "missing": "dispers-",
            "men": "uomini uomo",
            "women": "donn-",
            "children": "bambin-",
            "boys": "ragazz-",
            "girls": "bambine",
            "soldiers": "soldati militar-",
            "police": "poliziott-",
            "people": "gente persone person- abitant- resident-",
            "families": "famil- casa-",
            "years": "anni",
            "months": "mesi mese-",
            "days": "giorn-",
            "hours": "ora ore",
            "minutes": "minuti minuto- minut-",
            "planes": "aereo-",
            "ships": "nave navi",
            "cars": "auto- macchin- veicol-",
            "houses": "casa case",
            "cities": "citta cit-",
            "villages": "villagg-",
            "countries": "paes-",
            "dogs": "cane cani",
            "cats": "gatt-",
            "votes": "voti voto-",
            "seats": "segg-",
            "goals": "gol",
            "points": "punt-",
            "matches": "partit-",
            "euros": "euro-",
            "dollars": "dollar-",
        }
    ),
    adapting=Adapting(
        names=True,
        persons=None,
        roles=(
            r"\b(?:president|ministr|premier|sindac|cancellier|leader|re\b|regina|principe"
            r"|papa|senator|deputat|portavoce|capo|dirigente|allenator|attaccante|capitale"
            r"|citt[aà]|region|francese|tedesc|italian|spagnol|britannic|american|statunitens"
            r"|russ|ucrain|cinese|giappon|portoghes|belga|svizzer|europe|turc|grec|polacc"
            r"|israel|iran)"
        ),
        numbers=(2, 20),
        sounds=(
            ("e", "[eEèéÈÉ]", "ed"),
            ("a", "[aAàÀ]", "ad"),
            ("i", r"8|11(?!\d)", "gli"),
            ("il", "0", "lo"),
            ("un", "0", "uno"),
        ),
    ),
    echoes=MappingProxyType(
        {
            "0.5": "metà mezzo mezza mezz-",
            "1": "un uno una primo prima unico unica sol-",
            "2": "due entrambi entrambe doppi- raddoppi- paio coppia secondo seconda bi- duo ambo "
            "ambedue gemelli gemelle metà",
            "3": "tre tripl- terzo terza terzi trio tri- triplett-",
            "4": "quattro quadrupl- quarto quarta quarti trimestr- quadri-",
            "5": "cinque quinto quinta quintupl- quinqu-",
            "6": "sei sesto sesta semestr-",
            "7": "bastiglia sette settim-",
            "8": "otto ottav-",
            "9": "nove non-",
            "10": "dieci decina decine decennio decenni decim- decenn-",
            "12": "dodici dozzina dozzine",
            "13": "tredici tredicenn- duecento",
            "14": "bastiglia quattordici quattordicenn- trecento",
            "15": "quindici quindicenn- quindicina quattrocento quattrocent-",
            "16": "sedici sedicenn- cinquecento cinquecent-",
            "17": "diciassette diciassettenn- seicento seicent-",
            "18": "diciotto diciottenn- settecento settecent-",
            "19": "diciannove diciannovenn- ottocento ottocent-",
            "20": "venti ventina ventenn- novecento novecent-",
            "30": "trenta trentina trentenn- trent-",
            "40": "quaranta quarantina quarantenn-",
            "50": "cinquanta cinquantina cinquantenn- metà",
            "60": "sessanta sessantina sessantenn-",
            "70": "settanta settantina",
            "80": "ottanta ottantina",
            "90": "novanta novantina",
            "100": "cento centinaio centinaia secolo secoli centen-",
            "1000": "mille mila migliaio migliaia millenni-",
            "1000000": "milione milioni",
            "1000000000": "miliardo miliardi",
        }
    ),
)
