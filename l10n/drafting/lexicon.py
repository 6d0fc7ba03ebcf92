"""Words of the news that Apertium's French and Spanish lack: read as `tables.LEFT` is."""

from __future__ import annotations

from typing import Final

NEWS: Final = """
    éboueur|basurero|-|refuse collector|netturbino|lixeiro
    éboueurs|basureros|-|refuse collectors|netturbini|lixeiros
    lycéen|estudiante|-|pupil|studente|aluno
    lycéens|estudiantes|-|pupils|studenti|alunos
    lycéenne|estudiante|-|pupil|studentessa|aluna
    lycéennes|estudiantes|-|pupils|studentesse|alunas
    collégien|alumno|-|pupil|alunno|aluno
    collégiens|alumnos|-|pupils|alunni|alunos
    stagiaire|becario|-|trainee|tirocinante|estagiário
    stagiaires|becarios|-|trainees|tirocinanti|estagiários
    proviseur|director|-|head teacher|preside|diretor
    préavis|preaviso|-|notice|preavviso|pré-aviso
    intersyndicale|intersindical|-|joint union committee|intersindacale|intersindical
    acquittement|fallo absolutorio|veredicte absolutori|acquittal|proscioglimento|ilibamento
    syndicaliste|sindicalista|-|trade unionist|sindacalista|sindicalista
    syndicalistes|sindicalistas|-|trade unionists|sindacalisti|sindicalistas
    débrayage|huelga|vaga|walkout|sciopero|paragem
    débrayages|huelgas|vagues|walkouts|scioperi|paragens
    banderole|pancarta|-|banner|striscione|faixa
    banderoles|pancartas|-|banners|striscioni|faixas
    slogan|lema|-|slogan|slogan|lema
    slogans|lemas|-|slogans|slogan|lemas
    reconductible|prorrogable|-|renewable|rinnovabile|renovável
    docker|estibador|estibador|docker|portuale|estivador
    dockers|estibadores|estibadors|dockers|portuali|estivadores
    foudre|rayo|-|lightning|fulmine|raio
    cheminot|ferroviario|-|railway worker|ferroviere|ferroviário
    cheminots|ferroviarios|-|railway workers|ferrovieri|ferroviários
    camionneur|camionero|-|lorry driver|camionista|camionista
    camionneurs|camioneros|-|lorry drivers|camionisti|camionistas
    ferry|transbordador|-|ferry|traghetto|ferry
    ferries|transbordadores|-|ferries|traghetti|ferries
    navette|lanzadera|-|shuttle|navetta|navete
    navettes|lanzaderas|-|shuttles|navette|navetes
    tram|tranvía|-|tram|tram|elétrico
    caténaire|catenaria|-|overhead line|catenaria|catenária
    caténaires|catenarias|-|overhead lines|catenarie|catenárias
    rocade|circunvalación|circumval·lació|ring road|tangenziale|circular
    aiguillage|cambio de agujas|canvi d'agulles|points|scambio|agulhas
    aiguilleur|controlador|controlador|controller|controllore|controlador
    aiguilleurs|controladores|controladors|controllers|controllori|controladores
    décollage|despegue|-|take-off|decollo|descolagem
    usager|usuario|-|user|utente|utente
    freinage|frenado|-|braking|frenata|travagem
    virage|giro|-|bend|svolta|viragem
    virages|giros|-|bends|svolte|viragens
    panne|avería|-|breakdown|avaria|avaria
    pannes|averías|-|breakdowns|avarie|avarias
    défaillance|avería|-|failure|avaria|falha
    défaillances|averías|-|failures|avarie|falhas
    hydravion|hidroavión|-|seaplane|idrovolante|hidroavião
    hydravions|hidroaviones|-|seaplanes|idrovolanti|hidroaviões
    giboulée|granizada|calamarsada|shower of hail|grandinata|granizada
    giboulées|granizadas|calamarsades|showers of hail|grandinate|granizadas
    grêlon|granizo|gra de pedra|hailstone|chicco di grandine|granizo
    grêlons|granizos|grans de pedra|hailstones|chicchi di grandine|granizos
    décrue|bajada|-|fall|decrescita|descida
    glissement|deslizamiento|-|slide|scivolamento|deslizamento
    éboulement|desprendimiento|-|rockfall|crollo|desabamento
    éboulements|desprendimientos|-|rockfalls|crolli|desabamentos
    enneigé|nevado|-|snow-covered|innevato|nevado
    enneigée|nevada|-|snow-covered|innevata|nevada
    verglacé|helado|glaçat|icy|ghiacciato|gelado
    verglacée|helada|glaçada|icy|ghiacciata|gelada
    brume|bruma|-|mist|bruma|bruma
    tonnerre|trueno|-|thunder|tuono|trovão
    éclair|relámpago|-|flash of lightning|lampo|relâmpago
    éclairs|relámpagos|-|flashes of lightning|lampi|relâmpagos
    submersion|sumersión|-|flooding|sommersione|submersão
    toiture|cubierta|-|roof|copertura|cobertura
    toitures|cubiertas|-|roofs|coperture|coberturas
    déraciné|arrancado|-|uprooted|sradicato|arrancado
    déracinés|arrancados|-|uprooted|sradicati|arrancados
    sauveteur|socorrista|socorrista|rescuer|soccorritore|socorrista
    sauveteurs|socorristas|socorristes|rescuers|soccorritori|socorristas
    hélitreuillé|rescatado|rescatat|airlifted|soccorso|resgatado
    hélitreuillés|rescatados|rescatats|airlifted|soccorsi|resgatados
    bénévole|voluntario|-|volunteer|volontario|voluntário
    bénévoles|voluntarios|-|volunteers|volontari|voluntários
    brasier|fuego|foc|blaze|rogo|fogo
    cendre|ceniza|-|ash|cenere|cinza
    cendres|cenizas|-|ashes|ceneri|cinzas
    épicentre|epicentro|-|epicentre|epicentro|epicentro
    procureure|fiscal|-|prosecutor|procuratrice|procuradora
    récidive|reincidencia|-|repeat offence|recidiva|reincidência
    pourvoi|recurso|-|appeal|ricorso|recurso
    auditionné|interrogado|-|questioned|ascoltato|ouvido
    auditionnée|interrogada|-|questioned|ascoltata|ouvida
    auditionnés|interrogados|-|questioned|ascoltati|ouvidos
    homicide|homicidio|-|homicide|omicidio|homicídio
    homicides|homicidios|-|homicides|omicidi|homicídios
    féminicide|feminicidio|-|femicide|femminicidio|femicídio
    féminicides|feminicidios|-|femicides|femminicidi|femicídios
    cambriolage|robo|-|burglary|furto|assalto
    cambriolages|robos|-|burglaries|furti|assaltos
    cambrioleur|ladrón|-|burglar|ladro|assaltante
    cambrioleurs|ladrones|-|burglars|ladri|assaltantes
    braquage|atraco|-|hold-up|assalto|assalto
    braquages|atracos|-|hold-ups|assalti|assaltos
    braqueur|atracador|atracador|robber|rapinatore|assaltante
    braqueurs|atracadores|atracadors|robbers|rapinatori|assaltantes
    tueur|asesino|-|killer|assassino|assassino
    tueurs|asesinos|-|killers|assassini|assassinos
    évasion|fuga|-|escape|fuga|fuga
    évadé|fugado|-|escaped|evaso|foragido
    évadés|fugados|-|escaped|evasi|foragidos
    comparaîtra|comparecerá|-|will appear|comparirà|comparecerá
    isoloir|cabina|cabina|voting booth|cabina|cabina
    assesseur|asesor|-|polling officer|scrutatore|assessor
    assesseurs|asesores|-|polling officers|scrutatori|assessores
    abstentionniste|abstencionista|-|non-voter|astensionista|abstencionista
    abstentionnistes|abstencionistas|-|non-voters|astensionisti|abstencionistas
    désistement|retirada|retirada|withdrawal|desistenza|desistência
    désistements|retiradas|retirades|withdrawals|desistenze|desistências
    sortants|salientes|-|outgoing|uscenti|cessantes
    limogé|destituido|-|dismissed|destituito|demitido
    limogée|destituida|-|dismissed|destituita|demitida
    limogés|destituidos|-|dismissed|destituiti|demitidos
    démissionnaire|dimisionario|-|resigning|dimissionario|demissionário
    artillerie|artillería|-|artillery|artiglieria|artilharia
    obus|proyectil|-|shell|proiettile|projétil
    blindé|blindado|-|armoured|blindato|blindado
    blindés|blindados|-|armoured|blindati|blindados
    embuscade|emboscada|-|ambush|imboscata|emboscada
    détachement|destacamento|-|detachment|distaccamento|destacamento
    régiment|regimiento|-|regiment|reggimento|regimento
    frégate|fragata|-|frigate|fregata|fragata
    démineur|artificiero|-|bomb disposal expert|artificiere|sapador
    démineurs|artificieros|-|bomb disposal experts|artificieri|sapadores
    manœuvre|maniobra|-|manoeuvre|manovra|manobra
    manœuvres|maniobras|-|manoeuvres|manovre|manobras
    pandémie|pandemia|-|pandemic|pandemia|pandemia
    soignants|sanitarios|-|health workers|sanitari|profissionais de saúde
    confinement|confinamiento|-|lockdown|confinamento|confinamento
    ressortissant|ciudadano|-|national|cittadino|cidadão
    ressortissants|ciudadanos|-|nationals|cittadini|cidadãos
    ressortissante|ciudadana|-|national|cittadina|cidadã
    passeur|traficante|-|smuggler|trafficante|traficante
    passeurs|traficantes|-|smugglers|trafficanti|traficantes
    gazoduc|gasoducto|-|gas pipeline|gasdotto|gasoduto
    oléoduc|oleoducto|-|oil pipeline|oleodotto|oleoduto
    récolte|cosecha|-|harvest|raccolta|colheita
    récoltes|cosechas|-|harvests|raccolte|colheitas
    viticulteur|viticultor|-|winegrower|viticoltore|viticultor
    viticulteurs|viticultores|-|winegrowers|viticoltori|viticultores
    chauffage|calefacción|-|heating|riscaldamento|aquecimento
    ascenseur|ascensor|-|lift|ascensore|elevador
    ascenseurs|ascensores|-|lifts|ascensori|elevadores
    ingérence|injerencia|-|interference|ingerenza|ingerência
    ingérences|injerencias|-|interference|ingerenze|ingerências
    soudainement|de repente|-|suddenly|improvvisamente|de repente
    étonnamment|sorprendentemente|-|surprisingly|sorprendentemente|surpreendentemente
    rebondissement|giro|-|twist|colpo di scena|reviravolta
    rebondissements|giros|-|twists|colpi di scena|reviravoltas
    indemnité|indemnización|-|compensation|indennità|indemnização
    agacé|irritado|-|annoyed|irritato|irritado
    fragilisé|debilitado|-|weakened|indebolito|enfraquecido
    fragilisée|debilitada|-|weakened|indebolita|enfraquecida
    lâcherons|soltaremos|-|will give up|molleremo|largaremos
    opondrá|-|-|will pit|opporrà|-
    opondrán|-|-|will pit|opporranno|-
    desfilado|-|-|marched|sfilato|-
    requisiciones|-|-|submissions|requisitorie|alegações
    acostado|-|-|-|coricato|-
    suprimido|-|-|-|soppresso|-
    suprimida|-|-|-|soppressa|-
    suprimidos|-|-|cancelled|soppressi|-
    suprimidas|-|-|cancelled|soppresse|-
    ahogado|-|-|drowned|annegato|-
    remisión|-|-|-|remissione|-
    procesal|-|-|-|processuale|-
    abertura|-|-|-|apertura|-
    fiscalía|-|-|public prosecutor's office|procura|-
    ultramar|-|-|overseas territories|oltremare|-
    déraillé|descarrilado|-|derailed|deragliato|descarrilado
    recompté|recontado|-|recounted|ricontato|recontado
    recomptée|recontada|-|recounted|ricontata|recontada
    recomptés|recontados|-|recounted|ricontati|recontados
    recomptées|recontadas|-|recounted|ricontate|recontadas
    randonneur|senderista|-|hiker|escursionista|caminhante
    randonneurs|senderistas|-|hikers|escursionisti|caminhantes
    senderista|-|-|hiker|escursionista|caminhante
    senderistas|-|-|hikers|escursionisti|caminhantes
    descarrilado|-|-|derailed|deragliato|-
    recontado|-|-|recounted|ricontato|-
    recontada|-|-|recounted|ricontata|-
    recontados|-|-|recounted|ricontati|-
    recontadas|-|-|recounted|ricontate|-
    despegado|-|-|taken off|decollato|descolado
    precintado|-|-|sealed|sigillato|lacrado
    precintada|-|-|sealed|sigillata|lacrada
    precintadas|-|-|sealed|sigillate|lacradas
    encarcelado|-|-|jailed|incarcerato|-
    encarcelada|-|-|jailed|incarcerata|-
    imposición|-|-|depot|-|-
    indemne|-|-|unhurt|-|-
    marchará|-|-|-|partirà|partirá
    prolongan|-|-|-|prolungano|-
    absolución|-|-|acquittal|assoluzione|absolvição
    spazzin|-|-|-|netturbini|-
    spazzino|-|-|-|netturbino|-
    clocher|campanario|-|bell tower|campanile|campanário
    campanario|-|-|bell tower|campanile|campanário
    basurero|-|-|refuse collector|-|-
    basureros|-|-|refuse collectors|-|-
    becario|-|-|-|tirocinante|estagiário
    becarios|-|-|-|tirocinanti|estagiários
    preaviso|-|-|notice|preavviso|pré-aviso
    intersindical|-|-|joint union committee|intersindacale|-
    sindicalista|-|-|-|sindacalista|-
    sindicalistas|-|-|-|sindacalisti|-
    pancarta|-|-|-|striscione|-
    pancartas|-|-|-|striscioni|-
    prorrogable|-|-|-|rinnovabile|renovável
    estibador|-|-|docker|portuale|estivador
    estibadores|-|-|dockers|portuali|estivadores
    ferroviario|-|-|-|ferroviere|-
    ferroviarios|-|-|-|ferrovieri|-
    transbordador|-|-|-|-|ferry
    transbordadores|-|-|-|-|ferries
    lanzadera|-|-|shuttle|navetta|navete
    lanzaderas|-|-|shuttles|navette|navetes
    catenaria|-|-|-|-|catenária
    catenarias|-|-|-|catenarie|catenárias
    circunvalación|-|-|ring road|-|circular
    controladores|-|-|-|controllori|-
    avería|-|-|-|avaria|-
    averías|-|-|-|avarie|-
    hidroavión|-|-|-|-|hidroavião
    hidroaviones|-|-|-|-|hidroaviões
    granizada|-|-|-|grandinata|-
    granizadas|-|-|-|grandinate|-
    deslizamiento|-|-|-|scivolamento|-
    desprendimiento|-|-|-|crollo|desabamento
    desprendimientos|-|-|-|crolli|desabamentos
    nevado|-|-|-|innevato|-
    relámpago|-|-|-|lampo|-
    relámpagos|-|-|-|lampi|-
    sumersión|-|-|flooding|sommersione|submersão
    reincidencia|-|-|repeat offence|recidiva|reincidência
    feminicidio|-|-|femicide|femminicidio|femicídio
    feminicidios|-|-|femicides|femminicidi|femicídios
    atracos|-|-|hold-ups|-|-
    atracador|-|-|robber|rapinatore|-
    atracadores|-|-|robbers|rapinatori|-
    fugado|-|-|escaped|evaso|foragido
    fugados|-|-|escaped|evasi|foragidos
    comparecerá|-|-|-|comparirà|-
    abstencionista|-|-|-|astensionista|-
    abstencionistas|-|-|-|astensionisti|-
    salientes|-|-|-|uscenti|-
    destituido|-|-|dismissed|destituito|-
    destituida|-|-|dismissed|destituita|-
    destituidos|-|-|dismissed|destituiti|-
    dimisionario|-|-|resigning|dimissionario|demissionário
    proyectil|-|-|-|-|projétil
    destacamento|-|-|-|distaccamento|-
    regimiento|-|-|-|reggimento|regimento
    fragata|-|-|-|fregata|-
    artificiero|-|-|bomb disposal expert|artificiere|sapador
    artificieros|-|-|bomb disposal experts|artificieri|sapadores
    confinamiento|-|-|-|confinamento|confinamento
    traficante|-|-|-|trafficante|-
    traficantes|-|-|-|trafficanti|-
    gasoducto|-|-|-|gasdotto|gasoduto
    oleoducto|-|-|-|oleodotto|-
    viticultor|-|-|winegrower|viticoltore|-
    viticultores|-|-|winegrowers|viticoltori|-
    injerencia|-|-|-|ingerenza|ingerência
    injerencias|-|-|-|ingerenze|ingerências
    indemnización|-|-|-|indennità|-
    soltaremos|-|-|will give up|-|-
"""
