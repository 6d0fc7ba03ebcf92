"""Inhabitants and their adjectives: capitalised as nouns in French, yet words and no names."""

from __future__ import annotations

from typing import Final

_STEMS: Final = """
    afghan afghane africain africaine albanais albanaise algérien algérienne allemand allemande
    américain américaine andorran anglais anglaise angolais arabe argentin argentine arménien
    arménienne asiatique australien australienne autrichien autrichienne azerbaïdjanais bahreïni
    bangladais basque belge béninois biélorusse birman birmane bolivien bolivienne bosnien bosniaque
    brésilien brésilienne breton bretonne britannique bulgare burkinabé burkinabè burundais
    cambodgien camerounais camerounaise canadien canadienne catalan catalane chilien chilienne
    chinois chinoise chypriote colombien colombienne comorien congolais congolaise coréen coréenne
    corse costaricien croate cubain cubaine danois danoise dominicain écossais écossaise égyptien
    égyptienne émirati équatorien érythréen espagnol espagnole estonien estonienne éthiopien
    européen européenne finlandais finlandaise finnois flamand flamande français française
    francilien gabonais gallois galloise gambien géorgien géorgienne ghanéen grec grecque
    groenlandais guatémaltèque guinéen guyanais haïtien haïtienne hollandais hollandaise hondurien
    hongrois hongroise indien indienne indonésien irakien irakienne iranien iranienne irlandais
    irlandaise islandais islandaise israélien israélienne italien italienne ivoirien ivoirienne
    jamaïcain japonais japonaise jordanien juif juive kabyle kanak kazakh kényan kényane kirghiz
    kosovar koweïtien kurde laotien latino letton lettone libanais libanaise libérien libyen
    libyenne lituanien lituanienne londonien luxembourgeois lyonnais macédonien malaisien malgache
    malien malienne maltais marocain marocaine marseillais mauricien mauritanien mexicain mexicaine
    moldave monégasque mongol monténégrin mozambicain musulman musulmane néerlandais néerlandaise
    népalais new-yorkais nicaraguayen nigérian nigériane nigérien nord-américain nord-coréen
    norvégien norvégienne néo-zélandais occidental occidentale ougandais ouïghour ouïghoure ouzbek
    pakistanais pakistanaise palestinien palestinienne panaméen paraguayen parisien parisienne
    persan péruvien péruvienne philippin philippine polonais polonaise portoricain portugais
    portugaise qatari québécois québécoise rom romain romaine roumain roumaine russe rwandais
    rwandaise saoudien saoudienne scandinave sénégalais sénégalaise serbe sicilien singapourien
    slovaque slovène somalien soudanais soudanaise soviétique sri-lankais sud-africain sud-africaine
    sud-américain sud-coréen sud-coréenne suédois suédoise suisse syrien syrienne tadjik taïwanais
    taïwanaise tanzanien tatar tchadien tchadienne tchèque tchétchène thaïlandais thaïlandaise
    tibétain togolais tunisien tunisienne turc turque turkmène tzigane ukrainien ukrainienne
    uruguayen vénézuélien vénézuélienne vietnamien vietnamienne viking wallon yéménite zambien
    zimbabwéen chrétien chrétienne catholique protestant protestante orthodoxe sunnite chiite houthi
    taliban républicain républicaine démocrate conservateur travailliste écologiste insoumis
    socialiste communiste
    """.split()


def _plural(word: str) -> str:
    return word if word[-1] in "sx" else word + "s"


DEMONYMS: Final = frozenset([*_STEMS, *(_plural(word) for word in _STEMS)])

ENDINGS: Final = (
    r"(?:ais|aises?|ois|oises?|ains?|aines|iens?|iennes?|éens?|éennes?|ards|ardes|otes|istes)$"
)
"""Endings of inhabitants' names after a plural article: les Nantais."""
