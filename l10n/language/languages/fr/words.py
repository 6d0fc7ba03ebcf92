"""French words that rules ask for."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import UNKNOWN, Amounts, RelativeDays, Roles, Stances, Words

WORDS: Final = Words(
    grammar="""
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
    news="""
        président présidente ministre gouvernement année années jour jours semaine mois ville pays
        guerre monde parti nouveau nouvelle premier première dernier dernière ancien ancienne
        secrétaire directeur directrice chef cheffe conseiller avocat réunion rencontre négociations
        paix sécurité américain américaine russe déclaré affirmé annoncé a-t-il a-t-elle dit-il
        dit-elle est-il morts blessés habitants selon
    """,
    like_french=False,
    doubled=UNKNOWN,
    after_comma=UNKNOWN,
    once=UNKNOWN,
    never_last="""
        le la les l' un une des du de d' au aux et ou ni mais car dans par pour sur sous vers sans
        chez entre parmi dès ce cet cette ces mon ma mes ton ta tes ses son sa leurs que qu' qui
        dont très
    """,
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
    converses=r"""
        derrière talonn suit$ suivai suivent$ perd (?<!a\s)(?<!ont\s)(?<!ait\s)batt?u
        (?<!a\s)(?<!ont\s)défait inclin après$ par$ reçoit$ subi
        doit$
    """,
    stances=Stances(
        denies=r"""
            démen(?:t|tent|ti|tie?s?|tait|tir)$ ni(?:er?|ent|ait|aient|é)$ réfut
        """,
        affirms=r"""
            confirm reconnaî (?<=a\s)reconnu$ (?<=ont\s)reconnu$ (?<=avoir\s)reconnu$
            avou(?:e|ent|é|er|ait)$ admet admis$
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="de d' du des",
        clauses="""
            que qu' quand lorsque pendant alors tandis parce puisque comme si après avant dès
            depuis où
        """,
        speech="""
            a_dit ont_dit a_déclaré ont_déclaré a_affirmé ont_affirmé a_expliqué ont_expliqué
            a_annoncé ont_annoncé a_ajouté ont_ajouté a_précisé ont_précisé a_estimé ont_estimé
            a_assuré ont_assuré a_indiqué ont_indiqué a_confié ont_confié a_lancé ont_lancé
            a_ironisé ont_ironisé a_publié ont_publié a_écrit ont_écrit a_répondu ont_répondu
            a_conclu ont_conclu dit disait affirme déclare explique annonce ajoute précise
            estime assure indique confie raconte écrit
        """,
        according="selon d'après",
        agent="par",
        against="contre face_à devant",
    ),
    amounts=Amounts(
        part_of="sur",
        points_of_percent="points?_de_pourcentage",
        basis_points="points?_de_base",
        rises="""
            hausse augment grimp progress gagn bondi monte(?:nt|r)?$ monté croî croiss envol
            accroî apprécie(?:nt)?$ remont rebond
        """,
        falls="""
            baiss recul rédui chut perd(?:ent|re|u|ra|ait)?$ dimin fléchi tombe(?:nt|r)?$ tombé
            plong
            dégring effondr repli cède(?:nt)?$ cédé lâche(?:nt)?$
        """,
        fractions=MappingProxyType(
            {
                "1/2": "moitié$",
                "1/3": "(?:un|le|du)_tiers_d(?:e|es|u|')$",
                "2/3": "deux_tiers$ deux-tiers$",
                "1/4": "(?:un|le|du)_quart_d(?:e|es|u)$ un_quart_d'(?!_heure)",
                "3/4": "trois_quarts_d(?:e|es|u)$ trois-quarts$",
                "1/5": "cinquième_d(?:e|es|u)$",
                "2/5": "deux_cinquièmes$",
                "3/5": "trois_cinquièmes$",
                "4/5": "quatre_cinquièmes$",
                "1/10": "dixième_d(?:e|es|u)$",
            }
        ),
    ),
    denials_are_doubtful=UNKNOWN,
    question_words=UNKNOWN,
    relative_days=RelativeDays("hier", "demain"),
    weekdays_exchange=UNKNOWN,
    month_stems=UNKNOWN,
    percent_stems=UNKNOWN,
    counted=MappingProxyType(
        {
            "dead": "mort- tue- deces",
            "wounded": "blesse-",
            "missing": "disparu-",
            "men": "homme-",
            "women": "femme-",
            "children": "enfant-",
            "boys": "garcon-",
            "girls": "fille-",
            "soldiers": "soldat- militaire-",
            "police": "policier-",
            "people": "personne- habitant-",
            "families": "famille- famil- foyer-",
            "years": "an ans annee-",
            "months": "mois",
            "days": "jour-",
            "hours": "heure-",
            "minutes": "minute- minut-",
            "planes": "avion-",
            "ships": "navire- bateau-",
            "cars": "voiture- vehicul-",
            "houses": "maison-",
            "cities": "ville- cit-",
            "villages": "village-",
            "countries": "pays",
            "dogs": "chien-",
            "cats": "chat chats",
            "votes": "voix vote- voto-",
            "seats": "siege-",
            "goals": "but buts",
            "points": "point-",
            "matches": "match-",
            "euros": "euro-",
            "dollars": "dollar-",
        }
    ),
    adapting=UNKNOWN,
    echoes=MappingProxyType(
        {
            "0.5": "demi demie demi- moitié moitiés mi-",
            "1": "un une l'un l'une premier première seul seule unique unanime unanimité chaque",
            "2": "double doubler doubl- deux deuxi- second seconde secondes paire couple duo bi- "
            "jumeaux jumelles tous toutes demi demie moitié doublé",
            "3": "triple tripl- trio tri- tiers trois-",
            "4": "quadruple quadrupl- quart quarts quatuor trimestre trimestri- quatre-",
            "5": "quintuple quintupl- cinq- quinquenn-",
            "6": "semestre semestri- six- sextuple",
            "7": "semaine hebdomadaire sept-",
            "8": "huit-",
            "9": "neuf- neuv-",
            "10": "dizaine dizaines décennie décennies décim- décupl- dix-",
            "12": "douzaine douzaines",
            "15": "quinzaine quinz-",
            "20": "vingtaine vingtaines vingt-",
            "24": "jour journée",
            "30": "trentaine trent- mois",
            "40": "quarantaine quarant-",
            "50": "cinquantaine cinquant- moitié demi-",
            "60": "soixantaine soixant-",
            "70": "soixante-dix- septant-",
            "80": "quatre-vingt-",
            "90": "quatre-vingt-dix- nonant-",
            "100": "centaine centaines cent- siècle siècles centen- pourcent-",
            "500": "cinq-cent-",
            "1000": "millier milliers mill- mille",
            "1000000": "million millions",
            "1000000000": "milliard milliards",
        }
    ),
)
