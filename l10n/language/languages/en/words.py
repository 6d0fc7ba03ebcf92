"""English words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
    NOTHING,
    UNKNOWN,
    Adapting,
    Amounts,
    RelativeDays,
    Roles,
    Stances,
    Stranded,
    Unfinished,
    Words,
)
from l10n.language.languages.shared.marks import QUOTED

_ATTRIBUTES: Final = """
    new old big small large great huge major main key recent previous former current
    political social economic commercial industrial financial electric electrical
    electronic civil federal central regional rural urban global foreign presidential
    parliamentary electoral constitutional legal judicial medical mental nuclear solar
    lunar digital cultural historical historic ancient modern traditional religious
    personal special popular famous important serious significant various numerous
    different similar real natural national northern southern eastern western chemical
    biological technical technological scientific academic educational environmental
    agricultural coastal colonial royal imperial metropolitan municipal provincial
    hydroelectric hormonal heavy strong powerful violent deadly massive enormous vast
    wide narrow deep thick thin brief sudden rapid slow quick steady constant regular
    frequent rare unique typical ordinary so-called high-profile long-term short-term
    full-time part-time high-speed large-scale well-known final initial annual daily
    weekly monthly yearly additional further alleged apparent possible potential likely
    elaborate shallow rainy sunny cold tropical arctic nazi soviet armed unarmed wounded
    injured elderly domestic diplomatic strategic tactical aerial naval maritime
    overseas rebel opposition democratic republican conservative socialist communist
    corporate administrative legislative
"""
"""Adjectives that stand before their noun, and may be said of it only behind a verb."""

WORDS: Final = Words(
    grammar="""
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
    news="""
        president government police people year years week month city country war world former new
        secretary director adviser assistant chief lawyer talks meeting peace security american
        russian british told announced killed injured residents news really today tomorrow yesterday
        will speech press
    """,
    like_french=False,
    doubled="had that bye very no so ha go knock hear there",
    after_comma="",
    once="the a an and or of",
    never_last="""
        the a an and or nor but my your our their its than because although whereas every into onto
        as whose which and/or via per de very amongst between during despite versus until toward
        towards if when while whether
        near except
    """,
    unfinished=(
        Unfinished(before="in", last="order"),
        Unfinished(before="on", last="behalf"),
        Unfinished(
            before=r"(?!(?:has|have|had|never|ever|it|he|she|they|we|you|than|as|who|that|s)\b)[a-z]{3,}",
            last="had been",
        ),
        Unfinished(
            before="is are was were be been being",
            last="[a-z]{3,}ly",
            but="""
        friendly unfriendly likely unlikely costly deadly early daily weekly monthly
        yearly lonely lovely ugly
        holy elderly orderly disorderly timely untimely lively silly only really exactly original
        previous former current initial$ initially usual normal supposedly sickly stately cowardly
        fatherly motherly scholarly saintly worldly earthly heavenly comely homely kindly ghastly
        grisly curly family rally ally belly bully italy reply supply assembly anomaly monopoly fly
        alone jelly melancholy brotherly neighbourly neighborly quarterly hourly nightly
            """,
        ),
        Unfinished(before="become became becoming", last="largely entirely mostly extremely"),
        Unfinished(before="[a-z]+", last="nearly almost"),
        Unfinished(
            before="""
        seen written made held given taken shot hit won built told caused led known chosen brought
        bought found sent said paid owned used caused killed hosted signed founded organised
        organized produced launched published
            """,
            last="by",
        ),
        Unfinished(before="such", last="bad poor high low close strong short large good"),
        Unfinished(
            before="an?",
            last="""
        higher lower bigger larger smaller greater stronger longer shorter wider deeper closer older
        younger newer faster slower
        [a-z]{3,}(?:less|some|ous) [a-z]{4,}(?:able|ible) [a-z]{3,}ful
            """,
            but="""
        constable vegetable variable parable handful mouthful spoonful fistful roomful
        houseful crucible twosome threesome foursome chromosome collectible convertible
        reliable$ rendezvous glorious$ countless$
            """,
        ),
        Unfinished(
            before="""
        on in at with of for from to throughout after under by during against into through before
        about between over without within across among despite behind
            """,
            last="their your our my his its",
        ),
        Unfinished(
            before="""
        the for with by from in on about against into under during after between both these
            """,
            last=r"[a-zà-ÿ-]+(?:'s|s')",
        ),
        Unfinished(
            before="in on to across against alongside about",
            last=_ATTRIBUTES,
            but="large brief full special general final public various private ancient",
        ),
        Unfinished(
            before=rf"""
        an? the his her its their our my your this these those some any no every each of for with by
        from as into under between two three four five several many \w+'s {_ATTRIBUTES}
            """,
            last=_ATTRIBUTES,
        ),
        Unfinished(
            before=QUOTED,
            last="said says added adds told explained explains he she they according wrote writes",
        ),
    ),
    separable=NOTHING,
    speech="",
    stranded=Stranded(
        words="of from at upon for to in with about his",
        before=r"""
        want wants wanted like have had need needs going used able it try allowed how not of is was
        are were come came go went move moved log logged get got give gave fit settle step check
        join take
        live lived stay pull dealt thought heard spoken paid begin where kept put sets? work \w+ed
    """,
        wanting="""
        want wants wanted plan plans planned going go went need needs needed have has had like try
        tries tried trying hopes hoped agree agreed refuse refused decide decided expected seem
        seems seemed able ready free used set due began begin started continue continued able
    """,
    ),
    verb_last=UNKNOWN,
    denials="not no never none nobody nothing nor neither cannot nowhere without",
    no_denials_for=MappingProxyType({}),
    no_denials="""
        no_doubt$ no_matter$ not_only$ nothing_but$ no_less$ not_least$ no_sooner$ no_fewer$
        none_other$ nothing_less$ if_not$ or_not$ no_more_than$ nothing_more_than$
    """,
    equivalents=r"""
        un(?!der|it|ion|iv|iq|til|ix|cles?$)\w{4}
        in(?:cap|suf|ab|ad[ev]|ac[cti]|cor|dep|dis|eff|el|ev|exp|ef|hum|jus|leg|oper|sec|sens|sig|
        sol|stab|tol|val|vis|volun|consi|comp|ar)
        im(?:poss|prob|perf|mob|pat|mat|prac|mor|pers|pol|pun) irr il(?:leg|lit|log)
        dis(?:reg|agr|app|hon|ob|sat|like|bel|reg|adv|trust|comf|cont) non few little hardly barely
        scarcely seldom rarely only$ fail lack refus deni deny reject declin avoid prevent stop
        cease bans?$ banned banning forb prohib miss(?:e[sd]|ing)?$ unless until except instead
        rather absen ignor abandon zero
        skip forgo shun refrain boycott cancel terrib awful bad$ badly$ poor$ poorly$ stay\w*_away
        unable doubt \w+less$ \w+free$ mis(?!s|ter|er) despite overlook neglect
    """,
    only=r"(?<!than\s)(?:only|merely|solely|just)$",
    converses="""
        belong trail behind by$
        after$ los(?:e|t|ing) follow beaten from$ fall(?:s|en)?$ fell$
        defeated to$ under$
    """,
    stances=Stances(
        denies=r"""
            deni(?:e[sd]|als?)$ deny(?:ing)?$ refut disput reject dismiss
        """,
        affirms=r"""
            confirm admit acknowledg conced confess plead(?:s|ed)?_guilty
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="of",
        clauses="""
            that when while whereas because since as if after before once until where who which
        """,
        speech="""
            said says stated declared claimed claims explained added adds announced noted told
            wrote writes joked quipped insisted
        """,
        according="according_to",
        agent="by",
        against="against",
    ),
    amounts=Amounts(
        part_of="of out_of in",
        points_of_percent="percentage_points? pp$ percent_points?",
        basis_points="basis_points? bps?$",
        rises="""
            up$ ris(?:e|es|ing|en)$ rose$ gain increas grow grew climb jump surg soar advanc
            rebound rallie[ds]$ rally higher$ adds?$ added$
        """,
        falls="""
            down$ fall(?:s|en|ing)?$ fell$ los(?:e|es|t|ing)$ drop declin decreas slid slip
            slump tumbl plung plummet shed(?:s|ding)?$ sank$ sink lower$ shrink shrank retreat
            dip(?:s|ped|ping)?$
        """,
        fractions=MappingProxyType(
            {
                "1/2": "half$",
                "1/3": "(?:a|one|the)_third_of$ one-third$ one_third$ third_of$",
                "2/3": "two_thirds$ two-thirds$",
                "1/4": "(?:a|one)_quarter$ one-quarter$ quarter_of$",
                "3/4": "three_quarters$ three-quarters$",
                "1/5": "(?:a|one)_fifth$ one-fifth$",
                "2/5": "two_fifths$ two-fifths$",
                "3/5": "three_fifths$ three-fifths$",
                "4/5": "four_fifths$ four-fifths$",
                "1/10": "(?:a|one)_tenth$ one-tenth$",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("yesterday", "tomorrow"),
    weekdays_exchange=True,
    month_stems=UNKNOWN,
    percent_stems="percent|per cent",
    counted=MappingProxyType(
        {
            "dead": "dead death- died kill-",
            "wounded": "injur- wounded hurt",
            "missing": "missing",
            "men": "men man",
            "women": "women woman",
            "children": "child- kids",
            "boys": "boys boy",
            "girls": "girls girl",
            "soldiers": "soldier- troops",
            "police": "police-",
            "people": "people person- inhabit- resident-",
            "families": "famil- household-",
            "years": "year-",
            "months": "month-",
            "days": "day-",
            "hours": "hour-",
            "minutes": "minut-",
            "planes": "plane- aircraft",
            "ships": "ship- boat-",
            "cars": "car cars vehicle-",
            "houses": "house- home-",
            "cities": "cit- town-",
            "villages": "village-",
            "countries": "countr-",
            "dogs": "dog dogs",
            "cats": "cat cats",
            "votes": "vote-",
            "seats": "seat-",
            "goals": "goal-",
            "points": "point-",
            "matches": "match- game-",
            "euros": "euro-",
            "dollars": "dollar-",
        }
    ),
    adapting=Adapting(
        names=True,
        persons=(
            "s?he|him|his|hers?|(?:him|her)self|mr|mrs|ms|miss|sir|dame|lord|lady"
            "|[a-z]*(?:wom[ae]n|m[ae]n)|king|queen|prince(?:ss)?|duke|duchess|father|mother|son"
            "|daughter|brother|sister|husband|wife|widow(?:er)?|boy|girl|actress|hero(?:ine)?"
        ),
        roles=(
            r"\b(?:president|minister|premier|mayor|chancellor|leader|king|queen|prince|pope"
            r"|senator|lawmaker|spokes|boss|coach|striker|captain|capital|city|town|region"
            r"|french|german|italian|spanish|british|american|russian|ukrain|chinese|japanese"
            r"|portuguese|belgian|swiss|european|turkish|greek|polish|israeli|iranian)"
        ),
        numbers=(2, 999),
        ranks=True,
    ),
    echoes=MappingProxyType(
        {
            "0.5": "half halves halved halving",
            "1": "a an one single once sole another first each only",
            "2": "two twice both double doubl- pair pairs couple twin twins dual second secondly "
            "half duo bi- biennial twofold either neither halves",
            "3": "three thrice triple tripl- trio third thirds tri- hat-trick treble",
            "4": "four quadruple quadrupl- quarter quarters quarterly fourfold quartet fourths",
            "5": "five quintuple fivefold fifth fifths quintet",
            "6": "six sextet sixfold sixth half-year semester",
            "7": "bastille seven week weekly sevenfold",
            "8": "eight eighth eightfold",
            "9": "nine ninth",
            "10": "ten decade decades tenth tenths tens tenfold dozen",
            "12": "dozen dozens year",
            "13": "thirteen",
            "15": "fortnight fortnightly fifteen",
            "14": "bastille fortnight fortnightly",
            "24": "day",
            "48": "two-day",
            "20": "score scores twenty",
            "50": "half fifty",
            "100": "hundred hundreds century centuries centen-",
            "1000": "thousand thousands",
            "1000000": "million millions",
            "1000000000": "billion billions",
        }
    ),
)
