"""Words with two senses, of which Apertium always takes one: the French beside it shows which."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_STOLEN: Final = (
    r"\bvols? (?:aggravé|qualifié|simple|en réunion|à main armée|à l['’](?:arraché|étalage))"
    r"|\bvols? (?:avec|par) (?:violence|effraction|ruse|arme)|\btentatives? de vol\b(?! vers)"
    r"|\bvols? de (?:voiture|véhicule|bijou|données|vélo|câble|cuivre|téléphone|carburant|métaux)"
    r"|\b(?:condamn|accus|jug|poursuivi|arrêt|interpell|examen|écrou)\w* pour (?:des )?vols?\b"
)
_FLOWN: Final = (
    r"\bvols? (?:vers|au départ|à destination|en provenance|reli|AF|intérieur|direct|charter|long)"
    r"|\bvols? (?:d['’]Air|commerc|de nuit|supprim|annul|retard|détourn|internation)"
    r"|\ba[ée]ro|\bavion|\batterri"
    r"|\bdécoll|\bpassagers?\b|\bcompagnies? aérienne|\bpilote"
)
_APPEAL: Final = r"\ben appel\b|\bd['’]appel\b|\bfai\w+ appel d"
_VOTES: Final = (
    r"% des voix|\b(?:majorité|reports?|nombre|total) (?:absolue )?des? voix\b"
    r"|\bvoix (?:d['’]avance|d['’]écart|exprimées|obtenues)|\bseule voix (?:à|au)"
    r"|\bdonn\w+ (?:sa|leurs?) voix\b|[\ue000-\uf8ff\]>⟧\d] (?:des )?voix\b"
)
_SHARE: Final = r"[%\ue000-\uf8ff\]>⟧] des voix"
_ALERT: Final = r"\b(?:vigilance|alerte)\b"
_LORRIES: Final = (
    r"\broutiers?\b"
    r"(?=.*\b(?:barrage|bloqu|grève|opération|péage|blocage|manifest|syndic)|.*\blèvent\b)"
)
_COACH: Final = r"\b(?:la|une|cette) rame\b|\bles rames\b"
_FERRY: Final = (
    r"\b(?:le|du|un|au) bacs?\b(?=.*\b(?:entre|quai|traversée|passager|île|vent|mer|rive|navire))"
)
_POLLING: Final = r"\bbureaux? de vote\b"
_BARRIERS: Final = (
    r"\b(?:routiers?|agriculteurs?|grévistes?|manifestants?|taxis?|filtrants?|gendarmes?)\b"
    r"(?=.*\bbarrages?\b)|\bbarrages?\b(?=.*\b(?:filtrants?|routiers?|police|gendarmes?)\b)"
)
_HEAVY: Final = (
    r"\bpoids lourds?\b(?=.*\b(?:couch|renvers|autoroute|route|rocade|A\d|N\d|circul|péage|accident"
    r"|bloqu|heurt|percut|conducteur|chauffeur)|.*\bsur l)"
)
_SOME: Final = r"(?:^|[«“:] ?)Des "

SENSES: Final = MappingProxyType(
    {
        "es": (
            (
                r"\bdépôts?\b",
                ((r"\bla imposición\b", "el depósito"), (r"\blas imposiciones\b", "los depósitos")),
            ),
            (
                r"\benquêtes?\b",
                (
                    (r"\bencuesta(s?)\b(?! de)", r"investigación\1"),
                    (r"\binvestigacións\b", "investigaciones"),
                ),
            ),
            (r"\brecherche\w*\b", ((r"\binvestigan\b", "buscan"), (r"\binvestiga\b", "busca"))),
            (r"\bposé\w* (?:son|leur|un|l['’])", ((r"\bplanteado\b", "posado"),)),
            (_SHARE, ((r"\bvoces\b", "de los votos"),)),
            (r"\bplace\b.*\bvigilance\b", ((r"\bubique\b", "sitúa"), (r"\bubiquen\b", "sitúan"))),
            (
                _ALERT,
                (
                    (r"\balerta roj[oa]\b", "alerta roja"),
                    (r"\balerta amarill[oa]\b", "alerta amarilla"),
                ),
            ),
            (_STOLEN, ((r"\bvuelo\b", "robo"), (r"\bvuelos\b", "robos"))),
            (r"\bpersonne n['’e]", ((r"\bpersona no\b", "nadie"),)),
            (r"\bgare\b", ((r"\bgare de\b", "estación de"),)),
            (_APPEAL, ((r"\b(de|en|la|una) llamada\b", r"\1 apelación"),)),
            (r"\bcourt? ?d['’]appel\b|\bla cour a suivi", ((r"\bEl patio\b", "El tribunal"),)),
            (
                _VOTES,
                (
                    (r"\bvoces\b", "votos"),
                    (r"\buna sola voz\b", "un solo voto"),
                ),
            ),
            (_LORRIES, ((r"\blos de carretera\b", "los camioneros"),)),
            (_BARRIERS, ((r"\bembalse(s?)\b", r"bloqueo\1"),)),
            (_HEAVY, ((r"\bpesos? pesados?\b", "camión"), (r"\blos camión\b", "los camiones"))),
            (
                _COACH,
                (
                    (
                        r"\bremar (?:está|este|es) quedad[oa] bloquead[oa]\b",
                        "el tren ha quedado bloqueado",
                    ),
                    (r"\bremar\b", "el tren"),
                ),
            ),
            (
                _FERRY,
                ((r"\bla selectividad\b", "el ferri"), (r"\bselectividad\b", "ferri")),
            ),
            (
                _POLLING,
                (
                    (r"\bdespachos de voto\b", "colegios electorales"),
                    (r"\bdespacho de voto\b", "colegio electoral"),
                ),
            ),
            (
                _SOME,
                (
                    (r"^De los (?=\w)", ""),
                    (r"^De las (?=\w)", ""),
                    (r"(?<=[«“:] )De l[oa]s (?=\w)", ""),
                ),
            ),
            (
                r"\bplaintes?\b",
                ((r"\b(deposit|present)ado queja(?:da)?\b", "presentado una denuncia"),),
            ),
            (r"\bdemande(?:nt)? (?:aux?|à)\b", ((r"\bdemanda(n?) (?=al? )", r"pide\1 "),)),
            (r"\bport\w+ plainte\b", ((r"\bllevado quejada\b", "presentado una denuncia"),)),
            (
                r"\brenvoi (?:du|de son) procès\b",
                ((r"\bla devolución procesal\b", "el aplazamiento del proceso"),),
            ),
            (
                r"\breport du procès\b",
                ((r"\baplazamiento procesal\b", "aplazamiento del proceso"),),
            ),
            (r"\bà partir de\b", ((r"\ba marchar de\b", "a partir de"),)),
            (r"\bcontrôleurs? aérien", ((r"\binterventor(es)? aéreo", r"controlador\1 aéreo"),)),
            (
                r"\baccusés pour\b|\bmise?s? en examen pour\b",
                ((r"\b(acusad[oa]s?) para\b", r"\1 por"),),
            ),
        ),
        "ca": (
            (_SHARE, ((r"\bveus\b", "dels vots"),)),
            (
                _FLOWN,
                (
                    (r"\bels robatoris\b", "els vols"),
                    (r"\brobatoris\b", "vols"),
                    (r"\brobatori\b", "vol"),
                ),
            ),
            (
                r"\bgare\b",
                ((r"\ba la gare de\b", "a l'estació de"), (r"\bla gare de\b", "l'estació de")),
            ),
            (_APPEAL, ((r"\b(de|en) crida\b", r"\1 apel·lació"), (r"\bde apel", "d'apel"))),
            (
                _VOTES,
                (
                    (r"\bveus\b", "vots"),
                    (r"\buna única veu\b|\buna sola veu\b", "un sol vot"),
                ),
            ),
            (_LORRIES, ((r"\bels viaris\b", "els camioners"),)),
            (_BARRIERS, ((r"\bembassament(s?)\b", r"bloqueig\1"), (r"\bbloqueigs\b", "bloquejos"))),
            (_HEAVY, ((r"\bpes(?:os)? pesants?\b", "camió"),)),
            (
                _COACH,
                (
                    (r"\bla voga\b", "el tren"),
                    (r"\bel tren (ha quedat) bloquejada\b", r"el tren \1 bloquejat"),
                ),
            ),
            (
                _POLLING,
                (
                    (r"\bdespatxos de votació\b", "col·legis electorals"),
                    (r"\bdespatx de votació\b", "col·legi electoral"),
                ),
            ),
            (r"\bles [\w ]+ ferment\b", ((r"\bferment\b", "tanquen"),)),
            (r"\bdépouillement\b", ((r"\bla despulla\b", "el recompte"),)),
            (_SOME, ((r"^Dels (?=\w)", ""), (r"^De les (?=\w)", ""))),
            (r"\bcontrôleurs? aérien", ((r"\binterventor(s)? aeri", r"controlador\1 aeri"),)),
            (r"\bplaintes?\b", ((r"\bportat queixada\b", "presentat una denúncia"),)),
            (
                r"\brenvoi (?:du|de son) procès\b",
                ((r"\bacomiadament del procés\b", "ajornament del procés"),),
            ),
            (
                r"\bmise?s? en examen\b",
                (
                    (r"\bhan estat acusats per a\b", "han estat imputats per"),
                    (r"\bacusat per a\b", "imputat per"),
                ),
            ),
            (
                r"\brendr(?:a|ont)\b.*\b(?:jugement|arrêt|décision)\b",
                ((r"\bdirà el seu judici\b", "dictarà la seva sentència"),),
            ),
        ),
        "en": (
            (
                r"\bpersonne n['’e]",
                ((r"\banybody (?=ha[sd]\b|have\b|is\b|w[ae]|will\b|can\b)", "nobody "),),
            ),
            (r"\brien n['’e]", ((r"\banything (?=ha[sd]\b|is\b|was\b|will\b|can\b)", "nothing "),)),
            (r"\baucune? (?:[^\W\d_]|-)+ n['’e]", ((r"^Any (?=\w)", "No "),)),
            (r"\bacquittement\b", ((r"\babsolution\b", "acquittal"),)),
            (_ALERT, ((r"\b(?:in |on )?alerts? (red|orange|yellow)\b", r"on \1 alert"),)),
            (r"\btour\b", ((r"\b(first|second|third) turn\b", r"\1 round"),)),
            (r"\bfoudre\b", ((r"\b(?:the )?(?:ray|beam|bolt)\b", "lightning"),)),
            (r"\bstations?\b", ((r"\bseason\b", "station"), (r"\bseasons\b", "stations"))),
            (_APPEAL, ((r"\bcourt of call\b", "court of appeal"), (r"\bin call\b", "on appeal"))),
            (
                r"\bpeines?\b",
                (
                    (r"\bpity\b", "sentence"),
                    (r"\bsentence has been spent to\b", "sentence has been raised to"),
                ),
            ),
            (
                r"\bgard\w* le silence\b",
                (
                    (r"\bsaved the silence\b", "kept silent"),
                    (r"\bsaves the silence\b", "keeps silent"),
                ),
            ),
            (
                _POLLING,
                (
                    (
                        r"\b(?:electoral|election|polling) (?:schools|colleges)\b",
                        "polling stations",
                    ),
                    (r"\b(?:electoral|election|polling) (?:school|college)\b", "polling station"),
                ),
            ),
            (_SOME, ((r"^Of the (?=\w)", ""), (r"^Of (?=\w)", ""))),
            (r"\brafales?\b", ((r"\bseries\b", "gusts"),)),
            (r"\bcours? d", ((r"\byard\b", "court"),)),
            (_FERRY, ((r"\bThe selectivity\b", "The ferry"), (r"\bferri\b", "ferry"))),
            (r"\baucune? des\b", ((r"^Any of\b", "None of"),)),
            (
                _VOTES,
                ((r"\ban alone vote\b", "a single vote"), (r"\bof the votes\b", "of the vote")),
            ),
        ),
        "it": (
            (
                _ALERT,
                (
                    (r"\ballerta rosso\b", "allerta rossa"),
                    (r"\ballerta giallo\b", "allerta gialla"),
                ),
            ),
            (r"\bfoudre\b", ((r"\braggio\b", "fulmine"),)),
            (r"\bstations?\b", ((r"\bstagione\b", "stazione"), (r"\bstagioni\b", "stazioni"))),
            (r"\blistes?\b", ((r"\bpronta\b", "lista"), (r"\bpronte\b", "liste"))),
            (
                r"\bcôtes?\b",
                ((r"\b(su|de|a|da|ne)l costo\b", r"\1lla costa"), (r"\bil costo\b", "la costa")),
            ),
            (
                r"\bdirection\b",
                (
                    (r"\bl'indirizzo\b", "la direzione"),
                    (r"\b(a|da|de|su)ll'indirizzo\b", r"\1lla direzione"),
                ),
            ),
            (
                r"\bgard\w* le silence\b",
                ((r"\bha salvato il silenzio\b", "ha mantenuto il silenzio"),),
            ),
            (_FERRY, ((r"\bferri\b", "traghetto"),)),
            (
                _APPEAL,
                (
                    (r"\bdi (?:appellazione|apelación)\b", "d'appello"),
                    (r"\bin (?:appellazione|apelación)\b", "in appello"),
                ),
            ),
            (_STOLEN, ((r"\brapina\b", "furto"),)),
            (
                _POLLING,
                (
                    (r"\b(?:scuole|collegi) elettorali\b", "seggi elettorali"),
                    (r"\b(?:scuola|collegio) elettorale\b", "seggio elettorale"),
                ),
            ),
        ),
        "pt": (
            (r"\bcalme\b", ((r"\ba acalma-a\b", "à calma"),)),
            (_APPEAL, ((r"\bde telefonema\b", "de recurso"), (r"\bem telefonema\b", "em recurso"))),
            (
                _POLLING,
                (
                    (r"\bcolégios eleitorais\b", "mesas de voto"),
                    (r"\bcolégio eleitoral\b", "mesa de voto"),
                ),
            ),
            (_FERRY, ((r"\bferri\b", "ferry"),)),
            (_SOME, ((r"^D[oa]s (?=\w)", ""),)),
        ),
    }
)
"""By language: what a French text holds, and then what is said, and what is meant by it."""
