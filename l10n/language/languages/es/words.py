"""Spanish words that rules ask for."""

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
    news="""
        presidente presidenta ministro ministra gobierno policía personas año años día días semana
        mes ciudad país guerra mundo partido nuevo nueva primer primera último última secretario
        secretaria director directora jefe jefa asesor asistente abogado reunión encuentro
        negociaciones paz seguridad estadounidense ruso rusa afirmó anunció declaró muertos heridos
        vecinos enviado prensa discursos
    """,
    like_french=True,
    doubled="muy nos no sí ya ha casi",
    after_comma="",
    once="el los las un una y de del al con por para en",
    never_last="""
        el la los las un una unos unas de del al a en y e o u con por para sin sobre entre desde
        hacia según mediante ante bajo que como su sus mi mis tu tus muy pero sino aunque porque
        cuyo cuya cuyos cuyas nuestro nuestra cada ni san santa tan hasta nuestros nuestras vuestro
        gran primer tercer algún ningún buen cualquier se hemos ha han
    """,
    unfinished=(
        Unfinished(before="a", last="través partir pesar finales principios mediados fin"),
        Unfinished(before="en", last="torno nombre virtud"),
        Unfinished(before="con", last="motivo"),
        Unfinished(before="su sus mi mis la las el los", last="propi[oa]s?"),
        Unfinished(
            before="a ante con de en entre para por sobre", last="vari[oa]s ciert[oa]s? divers[oa]s"
        ),
        Unfinished(
            before="fue fueron sido es son era eran estaba estaban ha han había habían hecho",
            last="""
        prácticamente ampliamente totalmente cuidadosamente sumamente altamente extremadamente
        profundamente radicalmente realmente casi ya
            """,
        ),
        Unfinished(before=r"[^\W\d_]+", last="han habían"),
        Unfinished(
            before="un una", last="gran buen mal viejo nuevo nueva vieja antiguo antigua célebre"
        ),
        Unfinished(before="todo toda todos todas", last="el la los las"),
    ),
    separable=UNKNOWN,
    speech="""
        dijo dice afirma afirmó declaró declara explicó explica añadió añade señaló aseguró contó
    """,
    stranded=UNKNOWN,
    verb_last=UNKNOWN,
    denials="""
        no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni tampoco sin
    """,
    no_denials_for=MappingProxyType({"nada": "nag natation"}),
    no_denials=r"""
        sin_embargo$ no_obstante$ que_nunca$ no_menos$ no_sólo$ no_solo$ no_solamente$ sin_duda$
        nada_más$ ni_siquiera$ no(?:_\S+){0,4}_más_que$
    """,
    equivalents="""
        in(?:cap|suf|ú|seg|com[pu]|cons|ace|adec|def|dep|disc|efi|ev|exp|fre|gra|hum|jus|leg|
        mov|ope|satis|sop|tol|vis|út|cier) im(?:pos|prob|per[fm]|pun|p[eo]d) irr ileg
        des(?!de|pu|arroll|tac|cri|emp|tin|cub) sólo$ solo$ solamente$ apenas poc[oa] falt carec
        carenc neg rechaz evit imped impid previ preven prohib dej[óae] exce?p salvo menos sino$
        pésim terribl renunci ausent cancel boicot ces[óae] escas raram ignor
    """,
    only=r"(?<!que\s)(?:sólo|solo|solamente|únicamente)$",
    converses="pertenec detrás pierd perd tras$ por$ sigue$ ante$ cae$",
    stances=Stances(
        denies=r"""
            desm(?:ient|int|ent) rechaz nieg(?:a|an)$ neg(?:ó|aron|ado|ar|aba|aban|ando)$
        """,
        affirms=r"""
            confirm reconoc admit(?:e|en|ió|ieron|ido|ir) confes
        """,
    ),
    denial_signs=UNKNOWN,
    frames=Roles(
        genitive="de del d'",
        clauses="que cuando mientras porque pues como si después antes donde quien",
        speech="""
            dijo dice declaró declara afirmó afirma explicó explica anunció anuncia añadió añade
            precisó señaló aseguró asegura indicó escribió escribe contó bromeó comentó ironizó
        """,
        according="según",
        agent="por",
        against="contra ante",
    ),
    amounts=Amounts(
        part_of="de de_los de_las de_cada",
        points_of_percent="puntos?_porcentual puntos?_de_porcentaje",
        basis_points="puntos?_básicos puntos?_base$",
        rises="""
            sub(?:e|en|ió|ieron|ido|ida|ir|irá)$ alza aument crec(?:e|en|ió|ido|imiento)
            gan(?:a|an|ó|aron)$ avanz increment trep dispar repunt revaloriz suma$ sumó$ encarec
            salt(?:a|an|ó)$ escal(?:a|an|ó)$ elev
        """,
        falls="""
            baj(?:a|an|ó|aron|ar|ado|ada)$ ca(?:e|en|yó|ído|ída|erá)$ retroce pierd perd descien
            desciend descen dismin reduc reduj desplom contra(?:e|jo)$ ced(?:e|en|ió)$ recort
            abarat se_deja$ desced
            hund
        """,
        fractions=MappingProxyType(
            {
                "1/2": "mitad$ medi[oa]$",
                "1/3": "(?:un|el)_tercio$ tercera_parte",
                "2/3": "dos_tercios$ dos_terceras_partes",
                "1/4": "(?:un|el)_cuarto_de$ cuarta_parte",
                "3/4": "tres_cuart[oa]s",
                "1/5": "(?:un|el)_quinto_de$ quinta_parte",
                "2/5": "dos_quint[oa]s",
                "3/5": "tres_quint[oa]s",
                "4/5": "cuatro_quint[oa]s",
                "1/10": "décima_parte",
            }
        ),
    ),
    denials_are_doubtful=False,
    question_words="""
        qué quién quiénes cuál cuáles cómo dónde cuándo cuánto cuánta cuántos cuántas adónde
    """,
    relative_days=RelativeDays("ayer", "mañana", also_morning="mañana"),
    weekdays_exchange=True,
    month_stems=UNKNOWN,
    percent_stems="por ciento",
    counted=MappingProxyType(
        {
            "dead": "muert- fallecid-",
            "wounded": "herid- lesionad-",
            "missing": "desaparecid-",
            "men": "hombre-",
            "women": "mujer-",
            "children": "nino- ninas",
            "boys": "chico-",
            "girls": "chica-",
            "soldiers": "soldado- militar-",
            "police": "policia-",
            "people": "gente person- habitant- resident-",
            "families": "famil- hogar- casa-",
            "years": "ano anos",
            "months": "mes mese- meses",
            "days": "dia dias",
            "hours": "hora-",
            "minutes": "minuto- minut-",
            "planes": "avion-",
            "ships": "barco- buque-",
            "cars": "coche- auto- vehicul-",
            "houses": "casa casas",
            "cities": "ciudad-",
            "villages": "pueblo- aldea-",
            "countries": "pais- paes-",
            "dogs": "perro-",
            "cats": "gato-",
            "votes": "voto-",
            "seats": "escano- asient-",
            "goals": "gol goles",
            "points": "punt-",
            "matches": "partid-",
            "euros": "euro-",
            "dollars": "dolar-",
        }
    ),
    adapting=Adapting(
        names=True,
        persons=None,
        roles=(
            r"\b(?:president|ministr|primer|alcalde|canciller|líder|rey|reina|príncipe|papa"
            r"|senador|diputad|portavoz|jef|mandatari|dirigente|entrenador|delanter|capital"
            r"|ciudad|región|francés|frances|alem[aá]n|italian|español|británic|estadounidens"
            r"|rus[oa]|ucrani|chin[oa]|japon|portugu|belga|suiz|europe|turc|grieg|polac|israel"
            r"|iran)"
        ),
        numbers=(2, 20),
        odd_ranks="13",
        sounds=(
            ("y", r"[iIíÍ](?![aeo])|[hH][ií](?![aeo])", "e"),
            ("o", r"[oOóÓ]|[hH][oó]|8|11(?!\d)", "u"),
        ),
    ),
    echoes=MappingProxyType(
        {
            "14": "bastilla",
            "0.5": "mitad medio media medi-",
            "1": "un uno una primer primero primera único única sol-",
            "2": "dos ambos ambas doble dobles duplic- par pareja segundo segunda bi- dúo mitad "
            "gemelos gemelas",
            "3": "tres triple triplic- tercio tercios tercer- trío tri-",
            "4": "cuatro cuádruple cuarto cuarta cuartos cuadruplic- trimestr- cuatr-",
            "5": "cinco quinto quinta quíntuple quintuplic-",
            "6": "seis sexto sexta semestr-",
            "7": "bastilla siete séptim- semana",
            "8": "ocho octav-",
            "9": "nueve noven-",
            "10": "diez decena decenas década décadas décim-",
            "12": "doce docena docenas",
            "15": "quince quincena quincen- quinceañer-",
            "20": "veinte veinten-",
            "30": "treinta treinten-",
            "40": "cuarenta cuarenten-",
            "50": "cincuenta cincuenten- mitad",
            "60": "sesenta",
            "70": "setenta",
            "80": "ochenta",
            "90": "noventa",
            "100": "cien ciento centenar centenares siglo siglos centen- cent-",
            "1000": "mil miles millar millares mileni-",
            "1000000": "millón millones",
            "1000000000": "millardo millardos",
        }
    ),
)
