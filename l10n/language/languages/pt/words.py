"""Portuguese words that rules ask for."""

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
    news="""
        presidente ministro ministra governo polícia pessoas ano anos dia dias semana mês cidade
        país guerra mundo partido novo nova primeiro primeira último última secretário secretária
        diretor diretora chefe conselheiro assistente advogado reunião encontro negociações paz
        segurança americano americana russo russa afirmou anunciou declarou mortos feridos moradores
        enviado imprensa discursos
    """,
    like_french=True,
    doubled="logo não sim já nos se ha",
    after_comma="",
    once="os as um uma e de do da dos das ao com por para em",
    never_last="""
        o a os as um de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para
        com sem sob sobre entre desde e ou mas que seu sua seus suas muito como nem cada cujo cuja
        num numa deste desta ante após até exceto nosso nossa própria próprio santa
        algum nenhum qualquer cujos cujas seu
    """,
    unfinished=(
        Unfinished(before=r"[a-zà-ÿ-]+", last="através"),
        Unfinished(before="a", last="partir"),
        Unfinished(before="em", last="torno nome virtude"),
        Unfinished(before="por em de com para a sobre", last="uma várias vários certas certos"),
        Unfinished(
            before="é foi era são foram eram sido está estão tornado",
            last="""
        praticamente amplamente totalmente altamente extremamente profundamente radicalmente quase
            """,
        ),
        Unfinished(
            before="um uma",
            last="forte grande jovem novo nova velho velha certo certa pequeno pequena",
        ),
        Unfinished(before="todo toda todos todas", last="o a os as"),
    ),
    separable=UNKNOWN,
    speech="""
        disse diz afirma afirmou declarou declara explicou explica acrescentou contou revelou
    """,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="""
        não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco sem
    """,
    no_denials_for=MappingProxyType({"nada": "nag natation"}),
    no_denials=r"""
        não_só$ não_apenas$ não_obstante$ sem_dúvida$ nada_mais$ sem_embargo$
        não(?:_\S+){0,4}_mais(?:_do)?_que$ não(?:_\S+){0,4}_senão$
    """,
    equivalents="""
        in(?:cap|suf|út|seg|comp|cons|ac|ad|def|dep|dis|ef|ev|exp|freq|grat|jus|leg|móv|op|tol|
        vis|cert) im(?:poss|prob|perf|pun|ped) irr ileg des(?!de|envol|tac|cri|emp|cob|t[ea]) só$
        somente$ apenas$ pouc falt carec neg recus rejeit evit imped previn preven proib deix exceto
        péssim terrív ruim$ ausent ausên cancel boicot renunci salvo menos$ cess escass raram mal$
        ignor
    """,
    only=r"(?<!que\s)(?:só|somente|apenas|unicamente)$",
    converses="pertenc atrás perd(?:e|eu|em)$ por$ pel[oa]$ segue$ depois$",
    stances=Stances(
        denies=r"""
            desment rejeit neg(?:a|am|aram|ado|ava|avam|ou|ar)$
        """,
        affirms=r"""
            confirm reconhec admit(?:e|em|iu|iram|ido) confess
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="de do da dos das d'",
        clauses="que quando enquanto porque pois como se depois antes onde quem",
        speech="""
            disse diz declarou declara afirmou afirma explicou explica anunciou anuncia
            acrescentou acrescenta assegurou indicou escreveu escreve contou brincou ironizou
            comentou
        """,
        according="segundo",
        agent="por pelo pela",
        against="contra perante",
    ),
    amounts=Amounts(
        part_of="em de dos das",
        points_of_percent="pontos?_percentua",
        basis_points="pontos?_base pontos_básicos",
        rises="""
            sob(?:e|em|iu)$ subi(?:u|r|da|ram) aument cresc(?:e|eu|er|imento) ganh(?:a|am|ou)
            avanç alta$ dispar increment salt(?:a|am|ou)$ valoriz encarec sobem$
        """,
        falls="""
            ca(?:i|em|iu|ir|ído)$ queda desc(?:e|em|eu|er|ida)$ perd(?:e|em|eu)$
            recu(?:a|am|ou|o) baix(?:a|am|ou|ar)$ diminu reduz tomb retra contra(?:i|iu)$ afund
            desvaloriz despenc
        """,
        fractions=MappingProxyType(
            {
                "1/2": "metade$",
                "1/3": "(?:um|o)_terço$ terça_parte",
                "2/3": "dois_terços$",
                "1/4": "(?:um|o)_quarto_d",
                "3/4": "três_quartos$",
                "1/5": "(?:um|o)_quinto_d",
                "2/5": "dois_quintos",
                "3/5": "três_quintos",
                "4/5": "quatro_quintos",
                "1/10": "décima_parte um_décimo",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words=UNKNOWN,
    relative_days=RelativeDays("ontem", "amanhã"),
    weekdays_exchange=False,
    month_stems=UNKNOWN,
    percent_stems="por cento",
    counted=MappingProxyType(
        {
            "dead": "mort-",
            "wounded": "ferid-",
            "missing": "desaparecid-",
            "men": "homem homens",
            "women": "mulher-",
            "children": "crianca-",
            "boys": "menino-",
            "girls": "menina-",
            "soldiers": "soldado- militar-",
            "police": "policia- polici-",
            "people": "gente pessoa- habitant- resident-",
            "families": "famil- casa-",
            "years": "ano anos",
            "months": "mes meses mesos",
            "days": "dia dias",
            "hours": "hora-",
            "minutes": "minuto- minut-",
            "planes": "aviao avioes",
            "ships": "navio- barco-",
            "cars": "carro-",
            "houses": "casa casas",
            "cities": "cidade-",
            "villages": "aldea-",
            "countries": "pais- paes-",
            "dogs": "cao caes",
            "cats": "gato-",
            "votes": "voto-",
            "seats": "assento-",
            "goals": "gol gols",
            "points": "ponto-",
            "matches": "jogo- partid-",
            "euros": "euro-",
            "dollars": "dolar-",
        }
    ),
    adapting=Adapting(
        names=True,
        persons=None,
        roles=(
            r"\b(?:president|ministr|primeir|prefeit|autarca|chanceler|líder|rei|rainha"
            r"|príncipe|papa|senador|deputad|porta-voz|chefe|dirigente|treinador|técnico"
            r"|avançado|capital|cidade|região|franc[eê]s|alem[aã]|italian|espanhol|britânic"
            r"|american|russ|ucran|chin[eê]s|japon|portugu|belga|suíç|europe|turc|greg|polac"
            r"|polon|israel|iran)"
        ),
        numbers=(3, 20),
    ),
    echoes=MappingProxyType(
        {
            "14": "bastilha",
            "0.5": "metade meio meia mei-",
            "1": "um uma primeiro primeira único única só",
            "2": "dois duas ambos ambas dobro dupl- par casal segundo segunda bi- duo gêmeos "
            "gémeos metade dobr-",
            "3": "três triplo triplic- terço terços terceir- trio tri-",
            "4": "quatro quádruplo quarto quarta quartos trimestr- quadr-",
            "5": "cinco quinto quinta quíntuplo",
            "6": "seis sexto sexta semestr- meia",
            "7": "bastilha sete sétim- semana",
            "8": "oito oitav-",
            "9": "nove non-",
            "10": "dez dezena dezenas década décadas décim-",
            "12": "doze dúzia dúzias",
            "15": "quinze quinzena quinzenal",
            "20": "vinte",
            "30": "trinta",
            "40": "quarenta",
            "50": "cinquenta metade",
            "60": "sessenta",
            "70": "setenta",
            "80": "oitenta",
            "90": "noventa",
            "100": "cem cento centena centenas século séculos centen-",
            "1000": "mil milhar milhares mileni-",
            "1000000": "milhão milhões",
            "1000000000": "bilhão bilhões",
        }
    ),
)
