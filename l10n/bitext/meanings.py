"""Frequent words of the news, a meaning a row: not to translate by, but to recognise translations.

A cell holds the beginnings of words, or whole words with "$" behind them, in small letters; where
words stand without spaces, what stands in them. What is missing is not known, and harms nothing.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from l10n.bitext.everyday import EVERYDAY
from l10n.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Meanings:
    """Which rows a word may stand in: a whole word, and what begins so."""

    whole: dict[str, set[int]]
    beginnings: dict[str, set[int]]

    def of_word(self, word: str) -> set[int]:
        """Give the rows of a word in small letters."""
        found = set(self.whole.get(word, ()))
        for end in range(2, len(word) + 1):
            found |= self.beginnings.get(word[:end], set())
        return found

    def of_run(self, text: str) -> set[int]:
        """Give the rows of a text without spaces."""
        return {row for said, rows in self.beginnings.items() if said in text for row in rows}


COLUMNS: Final = "fr en de es ca it pt nl pl ru ar zh ja"

MEANINGS: Final = """
gouvern | govern | regierung | gobierno | govern | governo | govern | regering kabinet | rząd | правительств | حكوم | 政府 | 政府
président | president chair | präsident | president | president | president | president | president voorzitter | prezydent prezes | президент председател | رئيس | 总统 主席 | 大統領 会長 委員長
ministre | minister | minister | ministr | ministr | ministr | ministr | minister | minister ministr | министр | وزير وزر | 部长 大臣 | 大臣 相が
maire$ mairie | mayor | bürgermeister rathaus | alcald ayuntamiento | alcald ajuntament | sindac comune | prefeit câmara | burgemeester | burmistrz prezydent | мэр$ мэра мэри | عمدة بلدية | 市长 | 市長
député parlement assemblée | lawmaker parliament deput assembly | abgeordnet parlament | diputad parlament asamblea | diputat parlament assemblea | deputat parlament assemblea | deputad parlament assembleia | parlement kamerlid | posł parlament sejm | депутат парламент | نائب نواب برلمان | 议员 议会 | 議員 議会 国会
loi$ lois$ | law$ laws$ bill$ act$ | gesetz | ley$ leyes$ | llei | legge leggi | lei$ leis$ | wet$ wetten | ustaw prawo | закон | قانون | 法律 法案 | 法律 法案
vote vot | vote voting ballot poll | wahl wähl stimm | vot | vot | vot | vot | stem | głos wybor | голос выбор | تصويت صوت انتخاب | 投票 选举 | 投票 選挙
élection électora urne | election electoral poll | wahl | eleccion elector urna | eleccions electoral urn | elezion elettoral urn | eleiç eleitor urna | verkiezing | wybor | выбор избират | انتخاب | 选举 | 選挙
parti$ partis$ | party parties | partei | partido | partit | partito partiti | partido | partij | parti | парти | حزب | 政党 | 政党 与党 野党
opposition | opposition | opposition | oposición | oposició | opposizione | oposição | oppositie | opozycj | оппозици | معارض | 反对 | 野党 反対
police policier | police officer | polizei polizist | polic | polic | polizi | políci policia | politie agent | polic | полици | شرط | 警察 警方 | 警察 警官
pompier | firefighter | feuerwehr | bomber | bomber | pompier vigili | bombeir | brandweer | strażak straż | пожарн | إطفاء | 消防 | 消防
armée militaire soldat | army militar soldier troop | armee militär soldat heer | ejército militar soldado | exèrcit militar soldat | esercito militar soldat | exército militar soldado | leger militair soldaat | armi wojsk żołnierz | арми воен солдат | جيش عسكر جنود جندي | 军队 军方 士兵 | 軍 兵士
guerre | war$ wars$ wartime | krieg | guerra | guerra | guerra | guerra | oorlog | wojn | войн | حرب | 战争 | 戦争
paix | peace | frieden | paz$ | pau$ | pace$ | paz$ | vrede | pokój pokoj | мир$ мира$ мире$ мирн | سلام | 和平 | 和平 平和
attaque attent | attack assault | angriff anschlag angreif | ataque atentad ataca | atac atempt | attacc attent | ataque atentad | aanval aanslag | atak zamach | атак напад | هجوم | 袭击 攻击 | 攻撃 襲撃
mort$ morts$ morte mourir décéd décès | dead death die$ died$ | tot$ tote toten tod$ starb gestorben | muert mort murió falleci | mort mor$ morir | mort decedut | mort morr | dood overle gestorven | śmier zmar zabit | погиб смерт умер | قتل وفا موت ميت | 死亡 去世 丧生 | 死亡 死者 亡く
bless | injur wound hurt | verletz | herid lesion | ferit ferid | ferit | ferid | gewond | rann | ранен пострада | جرح جريح مصاب إصاب | 受伤 伤者 | 負傷 けが
victime | victim | opfer | víctima | víctim | vittim | vítima | slachtoffer | ofiar | жертв | ضحي ضحايا | 受害 遇难 | 犠牲 被害
hôpital hôpitaux | hospital | krankenhaus krankenhäuser klinik spital | hospital | hospital | ospedal | hospita | ziekenhui | szpital | больниц госпитал | مستشف | 医院 | 病院
médecin docteur | doctor physician | arzt ärzt | médic | metge | medic | médic | arts dokter | lekarz | врач | طبيب أطباء | 医生 | 医師 医者
école scolaire | school | schul | escuel escolar colegi | escol | scuol scolastic | escol | school | szkoł szkół | школ | مدرس مدارس | 学校 | 学校
élève | pupil student | schüler | alumn | alumn | alunn student | alun | leerling | uczni uczeń | ученик школьник | تلميذ تلاميذ طالب طلاب | 学生 | 生徒
enfant | child kid$ kids$ | kind | niñ hij$ hijos | nen$ nens nena fill | bambin figli | criança filh | kind | dzieck dzieci | дет ребен ребён | طفل أطفال | 孩子 儿童 | 子ども 子供 児童
femme | woman women wife | frau | mujer | dona$ dones$ | donn mogli | mulher | vrouw | kobiet żon | женщин жен$ жена | امرأ نساء زوجة | 女性 妇女 妻子 | 女性 妻
homme$ hommes$ | man$ men$ | mann männer | hombre | home$ homes$ | uomo uomini | homem homens | man$ mannen | mężczyzn | мужчин | رجل رجال | 男子 男人 男性 | 男性
famille | famil | famili | famili | famíli | famigli | famíli | famili gezin | rodzin | семь семей | عائل أسر | 家庭 家人 家属 | 家族
habitant résident riverain | resident inhabitant people$ | einwohner bewohner anwohner | habitante vecin | habitant veí veïn | abitant resident | habitante morador residente | inwoner bewoner | mieszka | жител | سكان ساكن | 居民 | 住民
gens$ personnes$ personne$ | people$ person | mensch leute person | personas gente persona | person gent$ | person gente | pessoa gente | mensen persone | osób osoby osoba ludzi | человек люд | شخص أشخاص ناس | 人们 人 | 人々 人が
public$ spectateur | public crowd audience spectator | publikum zuschauer öffentlich | público espectador | públic espectador | pubblic spettator | públic espectador | publiek toeschouwer | publiczno widz widzów | зрител публик | جمهور | 观众 公众 | 観客 観衆
foule | crowd | menge menschenmenge | multitud muchedumbre | multitud gentada | folla | multidão | menigte | tłum | толп | حشد حشود | 人群 | 群衆
ville$ villes$ | city$ cities$ town | stadt städt | ciudad | ciutat | città | cidade | stad steden | miast | город | مدين مدن | 城市 市 | 都市 街 町
rue$ rues$ | street | straße | calle | carrer | strad vie$ via$ | rua$ ruas$ | straat | ulic | улиц | شارع شوارع | 街 | 通り
route | road route | straße weg$ | carretera camino | carreter camí | strad | estrad | weg$ wegen | drog | дорог | طريق طرق | 公路 道路 | 道路
voiture automobil | car$ cars$ vehicle | auto$ autos$ wagen | coche auto | cotxe | auto$ macchin | carro | auto$ auto's | samoch | машин автомоб | سيار | 汽车 轿车 | 車 自動車
train$ trains$ | train$ trains$ | zug züge | tren$ trenes | tren$ trens | treno treni | comboio trem trens | trein | pociąg | поезд | قطار | 火车 列车 | 列車 電車
bus$ autobus autocar car$ | bus$ buses coach | bus$ busse | autobús autobuses bus$ | autobús autobusos bus$ | autobus bus$ | autocarro ônibus | bus$ bussen | autobus | автобус | حافل | 公交 巴士 | バス
avion vol$ vols$ aérien | plane aircraft flight air | flugzeug flug flieger | avión avion vuelo aére | avió avions vol$ vols$ aeri | aereo aerei vol | avião aviões voo | vliegtuig vlucht | samolot lot$ loty | самолет самолёт рейс авиа | طائر رحل | 飞机 航班 | 飛行機 航空 便
bateau navire | boat ship vessel | boot schiff | barco buque | vaixell barc | barc nav | barco navio | boot schip | statek statk łód łodz | корабл судн лодк | سفين قارب زورق | 船 | 船
maison logement | house home | haus häus wohnung | casa vivienda | cas habitatge | cas alloggi | cas | huis woning | dom mieszka | дом | منزل منازل بيت | 房屋 家 住房 | 家 住宅
eau$ eaux$ | water | wasser | agua | aigü aigua | acqu | águ | water | wod | вод | ماء مياه | 水 | 水
pluie pleu plu$ | rain | regen | lluvia llov lluev | plu plou | piogg piov | chuv | regen | deszcz pada | дожд | مطر أمطار | 雨 | 雨
vent$ vents$ | wind | wind | viento | vent | vent | vento | wind | wiatr | ветер ветр | رياح ريح | 风 | 風
neige | snow | schnee | niev nev | neu$ neva | nev | neve | sneeuw | śnieg | снег | ثلج ثلوج | 雪 | 雪
feu$ incendie | fire blaze | feuer brand | incendio fuego | incendi foc$ | incendi fuoco | incêndio fogo | brand vuur | pożar ogień | пожар огон | حريق نار | 火灾 大火 | 火災 火事
soleil ensoleill | sun$ sunn | sonn | sol$ solead | sol$ assolell | sole$ | sol$ | zon$ | słońc | солн | شمس | 太阳 阳光 | 太陽 日差
nuit | night overnight | nacht nächt | noche nocturn | nit nocturn | nott | noite | nacht | noc$ nocy nocn | ноч | ليل | 夜 晚上 | 夜 晩
matin | morning a.m | morgen früh vormittag | mañana matinal | matí matin | mattin | manhã | ochtend morgen | ran$ rano rana poran | утр | صباح | 早上 上午 早晨 | 朝 午前
soir | evening tonight | abend | tarde noche | vespre nit$ tarda | sera$ serat stasera | noite tarde | avond | wieczor wieczór | вечер | مساء | 晚上 傍晚 | 夕方 夜 晩
jour$ journée jours$ | day$ days$ daily | tag$ tage tagen tages | día jornada | dia$ dies$ diàri jornada | giorn | dia$ dias$ | dag$ dagen | dzień dni$ dniach | день дня дней | يوم أيام | 天 日 | 日
semaine | week | woche | semana | setman | settiman | semana | week weken | tydz tygod | недел | أسبوع أسابيع | 周 星期 | 週
mois$ | month | monat | mes$ meses | mes$ mesos | mese$ mesi$ | mês$ meses | maand | miesi | месяц | شهر أشهر | 月 | 月
an$ ans$ année | year | jahr | año | any$ anys | ann | ano$ anos$ | jaar jaren | rok lat$ lata roku | год лет$ | سنة سنوات عام عاما أعوام | 年 岁 | 年 歳
heure | hour | stund uhr | hora | hor | or$ ora$ ore$ | hora | uur$ uren | godzin | час | ساع | 小时 时 | 時間 時
minute | minute | minut | minuto | minut | minut | minuto | minuten minuut | minut | минут | دقيق دقائق | 分钟 | 分
hier$ veille | yesterday eve$ | gestern vortag | ayer víspera | ahir vigília | ieri$ vigilia | ontem véspera | gisteren | wczoraj | вчера накануне | أمس | 昨天 前一天 | 昨日 前日
aujourd | today | heute | hoy | avui | oggi | hoje | vandaag | dzisiaj dziś | сегодня | اليوم | 今天 | 今日 本日
demain lendemain | tomorrow | morgen folgetag | mañana | demà endemà | domani indomani | amanhã | morgen volgende | jutro nazajutrz | завтра | غد | 明天 次日 | 明日 翌日
encore toujours | still again yet always | noch immer wieder | todavía aún sigue siempre otra vez | encara sempre continu | ancora sempre | ainda sempre | nog steeds weer | jeszcze nadal wciąż zawsze | еще ещё все всё опять всегда | ما زال لا يزال دائما | 仍 还 再 | まだ なお 再び いまだ
déjà | already | bereits schon | ya$ | ja$ | già | já$ | al$ reeds | już | уже | بالفعل | 已经 已 | すでに もう
jamais | never ever | nie niemals | nunca jamás | mai$ | mai$ | nunca jamais | nooit | nigdy | никогда | أبدا قط | 从未 从不 | 決して
aussi également | also too$ | auch ebenfalls | también | també | anche pure | também | ook | także też również | также тоже | أيضا | 也 | も
mais$ pourtant cependant | but$ however yet | aber doch jedoch | pero | però | ma$ però tuttavia | mas$ porém | maar echter | ale$ jednak | но$ однако | لكن | 但 | しかし だが
parce car$ puisque | because since | weil denn | porque | perquè | perché poiché | porque pois | omdat want$ | ponieważ bo$ | потому поскольку | لأن | 因为 | ため から
premier première | first | erst | primer | primer | prim | primeir | eerst | pierwsz | перв | أول الأولى | 第一 首次 | 初めて 最初 第1
deuxième second | second | zweit | segund | segon | second | segund | tweede | drug | втор | ثان | 第二 | 二 第2
dernier dernière | last latest final | letzt | últim | últim darrer | ultim scors | últim | laatst vorig | ostatni zeszł | последн прошл | أخير ماضي | 最后 上 | 最後 最新 昨
nouveau nouvelle nouvel$ | new$ another | neu | nuev | nou$ nova nous$ noves | nuov | nov | nieuw | now | нов | جديد | 新 | 新
grand grande | big large great | groß | gran | gran | grand | grand | groot grote | duż wielk | больш велик | كبير | 大 | 大
petit petite | small little | klein | pequeñ | petit | piccol | pequen | klein | mał | маленьк небольш | صغير | 小 | 小
jeune | young youth | jung jugend | joven jóvenes | jove | giovan | jovem jovens | jong | młod | молод | شاب شباب | 年轻 青年 | 若
vieux vieille ancien âgé | old$ former elderly | alt ehemalig | viej antigu anterior | vell antic | vecchi ex$ anzian | velh antig idos | oud voormalig | star był | стар бывш пожил | قديم سابق مسن | 老 前 | 古 元 高齢
tous$ tout$ toute$ toutes$ | all$ every whole | all$ alle ganz | tod | tot$ tota tots totes | tutt | tod | al$ alle heel | wszys cał | все$ всё весь вся всех | كل جميع | 所有 全 都 | 全 すべて みな
plusieurs quelques certains | several some few | mehrere einige manche | vari algun | divers alguns unes | alcun divers vari | vári algun | enkele sommige verschillende | kilk niektór | нескольк некотор | عدة بعض | 几 一些 多 | いくつか 数 一部
beaucoup nombreux nombreuses | many much lot$ | viel zahlreich | much numeros | molt nombros | molt numeros | muit numeros | veel | wiel liczn | много многи | كثير عديد | 许多 很多 | 多く
presque environ quelque | almost about nearly around some | fast rund etwa beinahe | casi unos cerca alrededor | quasi gairebé prop uns | quasi circa | quase cerca | bijna ongeveer | prawie około | почти около | تقريب نحو حوالي | 大约 近 几乎 | 約 ほぼ およそ
moitié demi | half | hälfte halb | mitad medi | meitat mig$ mitja | metà mezz | metade mei | helft half | połow pół | половин | نصف | 一半 | 半
sans$ | without no$ | ohne | sin$ | sense | senza | sem$ | zonder | bez$ | без$ | بدون دون | 没有 无 | なし なく
contre | against | gegen wider | contra | contra | contro | contra | tegen | przeciw | против | ضد | 反对 | 反対 対
après | after | nach danach | después tras | després | dopo | depois após | na$ daarna | po$ potem | после | بعد | 之后 后 | 後
avant | before | vor$ bevor | antes | abans | prima$ | antes | voor$ voordat | przed | до$ перед | قبل | 之前 前 | 前
depuis | since for$ | seit | desde | des$ fa$ | da$ dal$ | desde há$ | sinds | od$ | с$ со$ | منذ | 自 以来 | 以来 から
pendant durant | during while | während | durante mientras | durant mentre | durante mentre | durante enquanto | tijdens | podczas | во$ время | خلال أثناء | 期间 | 間
dire$ dit$ disent déclar affirm assur | say$ says said told state claim | sag erklär | dice dijo dicen declar afirm asegur | diu$ va dir declar afirm assegur | dice dichiar afferm | diz$ disse afirm declar | zeg zei$ verklaar | powiedz mówi oświadcz stwierdz | сказал заявил говор | قال صرح أكد | 说 表示 称 | 述べ 語っ 話し 言っ
annonc | announc | kündig gab$ bekannt | anunci | anunci | annunci | anunci | kondig aangekondigd | ogłos zapowie | объяв сообщ | أعلن | 宣布 | 発表
demand réclam exig | ask demand call want urge | fordern fordert verlang bitt gebeten | pid exig reclam | deman exig reclam | chied chiest | ped exig | vraag vragen eis | żąda prosi domaga | треб прос | طلب طالب | 要求 请求 | 求め 要求
refus rejet | refus reject declin | lehn weiger | rechaz nieg rehús | rebutj refus nega | rifiut respin | recus rejeit | weiger afwijz | odmów odrzuc | отказ отверг | رفض | 拒绝 | 拒否 断
accept approuv | accept approv agree | annehm akzept zustimm angenommen | acept aprob | accept aprov | accett approv | aceit aprov | accept goedkeur | zgodz przyj akcept | соглас принял одобр | قبل وافق | 接受 同意 批准 | 承認 受け入れ 同意
propos | propos offer suggest | vorschlag biete schlägt | propon propuest ofrec | propos ofer | propon propost offr | propo oferec | voorstel bied | propon oferuj | предлож предлаг | اقتراح عرض | 提议 建议 | 提案
accord$ accords$ | deal agreement | abkommen einigung vereinbarung | acuerdo | acord | accord | acordo | akkoord overeenkomst | porozumi umow | соглаш договор | اتفاق | 协议 | 合意 協定
négoci pourparlers discussion | negotiat talks discuss | verhandl gespräch | negoci conversaci | negoci convers | negozi trattativ colloqui | negoci convers | onderhandel gesprek | negocj rozmow | переговор | مفاوض محادث | 谈判 会谈 | 交渉 協議 会談
réunion rencontre réuni | meet summit gather | treff sitzung versamm | reuni encuentro | reuni trobada | riunion incontr | reuni encontr | vergader ontmoet bijeen | spotka zebra | встреч собран заседан | اجتماع لقاء | 会议 会面 | 会議 会談 会合
grève | strike walkout | streik | huelga | vaga | scioper | greve | staking staak | strajk | забастов | إضراب | 罢工 | スト
syndicat syndical | union | gewerkschaft | sindicat | sindicat | sindacat | sindicat | vakbond | związ | профсоюз | نقاب | 工会 | 労組 労働組合
manifest défil cortège | demonstrat protest rally march | demonstr protest kundgebung | manifest protest | manifest protest | manifest protest corteo | manifest protest | betog demonstr protest | manifest protest demonstr | демонстр протест митинг | تظاهر مظاهر احتجاج | 示威 抗议 游行 | デモ 抗議
travail travaill emploi | work job$ jobs$ employ | arbeit | trabaj empleo | treball feina | lavor | trabalh empreg | werk$ werken baan | prac$ pracy pracow | работ | عمل وظيف | 工作 就业 | 仕事 労働 雇用 働
entreprise société | company compan firm$ business | unternehmen firma | empresa compañía | empres companyia | aziend impres societ | empresa | bedrijf onderneming | firm przedsiębior spółk | компани предприят | شرك | 公司 企业 | 企業 会社 社
patron directeur direction dirige | boss manag director head executive | chef leit direktor führ | jefe direct direcci | cap$ direct direcci | cap direttor direzion | chefe diret direç | baas directeur leiding | szef dyrek kierow | директор руковод глав | مدير رئيس | 主管 总裁 经理 | 社長 代表 経営
argent fonds financ | money fund financ | geld finanz fonds | dinero fondo financ | diner fons finan | denar$ fond finanz soldi | dinheiro fundo financ | geld fonds | pieni fundusz finans | деньг денег фонд финанс | مال أموال صندوق | 资金 钱 | 資金 金
prix$ | price prize | preis | precio premio | preu premi | prezz premi | preço prémio prêmio | prijs | cen$ ceny nagrod | цен$ цены преми | سعر أسعار جائزة | 价格 奖 | 価格 賞
économi | econom | wirtschaft | económ econom | econòm econom | econom | económ econôm econom | econom | gospodar ekonom | эконом | اقتصاد | 经济 | 経済
justice tribunal juge procureur parquet | justice court judge prosecut | gericht richter staatsanwalt justiz | justicia tribunal juez fiscal | justícia tribunal jutge fiscal | giustizia tribunal giudic procura | justiça tribunal juiz procurad | rechter rechtbank justitie openbaar | sąd sędz prokurat | суд прокур | محكم قاض قضا نياب | 法院 法官 检察 | 裁判 検察
enquête | investigat inquiry probe | ermittl untersuch | investigaci | investigaci | inchiest indagin | investigaç inquérito | onderzoek | śledztw dochodz | расследов следств | تحقيق | 调查 | 捜査 調査
arrêté arrest interpel | arrest detain order | festgenommen verhaft festnahm | deten arrest | deting deten arrest | arrest fermat | deti det prend pres$ | arrest aangehouden | zatrzym areszt | задерж арест | اعتقل توقيف | 逮捕 | 逮捕 拘束
prison | prison jail | gefängnis haft | prisión cárcel | presó | prigion carcer | prisão prisões | gevangenis | więzi | тюрьм тюрем | سجن | 监狱 | 刑務所
arme$ armes$ | weapon arms$ gun$ | waff | arma | arm | arm | arma | wapen | broń broni | оруж | سلاح أسلحة | 武器 | 武器 銃
sécurité sûr$ | security safe | sicher | segur | seguret segur | sicur | segur | veilig beveilig | bezpiecz | безопас | أمن | 安全 | 安全 治安
danger risque menace | danger risk threat | gefahr risik droh | peligro riesgo amenaz | perill risc amena | pericol rischi minacc | perig risco ameaç | gevaar risico dreig | zagro niebezp ryzyk | опас угроз риск | خطر تهديد | 危险 风险 威胁 | 危険 脅
peur craign crainte | fear afraid scared | angst fürcht befürcht | miedo tem | por$ tem | paura tem | medo tem | angst bang vrees | boi oba strach | боят опаса страх | خوف يخش | 担心 害怕 | 恐れ 懸念 怖
espoir espér | hope | hoff | esper | esper | sper | esper | hoop hope | nadzie | надежд наде | أمل | 希望 | 希望 期待
aide$ aider secours | help aid$ rescue relief | hilf helf rett | ayud auxilio rescat | ajud rescat | aiut soccor | ajud socorr | hulp help redding | pomo ratun | помо спас | مساعد إنقاذ | 帮助 救援 援助 | 支援 救助 助け
cherch recherche | search look | such fahnd | busc búsqueda | cerca busc | cerca ricerch | procur busca | zoek | szuk poszuk | иск поиск | بحث | 寻找 搜索 | 捜索 探
trouv retrouv | find found | find fand gefunden | encontr hall | trob | trov | encontr ach | vind vond gevonden | znale | наш найд обнаруж | عثر وجد | 找到 发现 | 見つか 発見
ouvr ouvert | open | öffn offen eröffn | abr abiert | obr obert | apr apert | abr abert | open | otwar | откр | فتح افتتح | 开 | 開 オープン
ferm | clos shut | schließ geschlossen | cerr cierr | tanc | chius chiud | fech encerr | sluit gesloten dicht | zamkn zamyk | закр | أغلق إغلاق | 关闭 | 閉 休業
commenc début | begin start began open | begin begann anfang start | comenz comienz empez empiez inici | comen inici | cominci inizi | começ iníci | begin start | zaczy rozpocz począt | нача начин | بدأ بداية | 开始 | 始ま 開始
fin$ finir finit termin | end$ ends$ ended finish over$ | ende$ endet beend | fin$ final termin acab | fi$ final acab | fine$ fini termin | fim$ final termin acab | einde eind$ afgelopen | koniec końc zakoń | конец конц заверш законч | نهاية انتهى | 结束 | 終わ 終了
arriv | arriv come came reach | ankomm ankunft eintreff kommt kam$ | lleg | arrib | arriv giun | cheg | aankom arriv | przyby przyjecha przyje | прибы приех | وصل | 到达 抵达 | 到着
part$ partir départ quitt | leav left depart | abreis abfahr verlass verlässt | sal part march | march part sort | part lasci | part saí deix | vertrek verlaat | odjech wyjech opuś | уех уеха поки отпр | غادر | 离开 出发 | 出発 去
attend attente | wait await expect | wart erwart | esper | esper | aspett attend attes | esper aguard | wacht | czeka oczek | ждет ждёт ожида жда | انتظر ينتظر | 等待 等 | 待
continu poursui | continu go$ | weiter fort | continú sigue sigu | continu segueix | continu prosegu | continu prosseg | doorgaan verder | nadal dalej kontyn | продолж | استمر واصل | 继续 | 続
rest reste | remain stay keep | bleib | qued sigue perman | queda rest | rest riman | fica continu perman | blijf | pozosta zosta | оста | بقي يبق ظل | 留 保持 | 残
perdu perd | lose lost loss | verlor verlier verlust | perd pérdida pierd | perd pèrdua | pers perd | perd | verlies verlor | strac straci przegra | потер проигр | خسر فقد | 失去 损失 输 | 失 負け
gagn victoire vainqueur | win$ won$ winner victory | gewinn gewann gewonnen sieg | gan victoria vencedor | guany victòria | vinc vitt | ganh vitór venc | win$ wint won$ overwinn | wygr zwycię | побед выигр | فوز فاز | 胜 赢 | 勝
joueur jouer joue$ match | player play match game | spiel | jug partido | jug partit | gioc partit | jog | speel spel wedstrijd | gra$ gracz mecz | игр матч | لاعب مبارا لعب | 球员 比赛 | 選手 試合 プレー
but$ buts$ | goal aim | tor$ tore$ treffer ziel | gol$ goles | gol$ gols | gol$ rete | golo gol$ | doelpunt goal | bramk gol$ | гол$ голы | هدف أهداف | 进球 | ゴール 得点
équipe | team squad crew | mannschaft team | equipo | equip | squadr | equipa equipe time$ | ploeg team | drużyn zespół | команд | فريق | 球队 团队 | チーム
saison | season | saison | temporada | temporada | stagion | época temporada | seizoen | sezon | сезон | موسم | 赛季 | シーズン
pays$ nation | country nation | land länder nation | país nacion | país naci estat | paes nazion | país naç nacion | land$ landen nation | kraj państw narod | стран нацио | بلد بلاد دول | 国家 国 | 国
monde$ mondial | world global | welt | mund | món mundial | mond | mund | wereld | świat | мир$ миров мира | عالم | 世界 | 世界
étranger étrangère | foreign abroad | ausländ fremd ausland | extranjer | estranger | stranier estero | estrangeir | buitenland | zagrani obcokraj cudzoziem | иностран зарубеж | أجنب خارج | 外国 | 外国 海外
site$ internet web | site online web internet | webs internet online seite | web internet | web internet | sito internet | site internet sítio | site internet online | stron internet | сайт интернет | موقع إنترنت | 网站 网 | サイト ネット
journal journaliste presse média | journalis press media newspaper | journalist presse zeitung medien | periodist prensa periódic medios | periodist premsa diari mitjan | giornal stampa | jornal imprensa | journalist pers$ krant media | dziennik prasa prasy | журналист пресс газет | صحف صحيف إعلام | 记者 媒体 报 | 記者 報道 新聞
question | question issue ask | frage | pregunta cuestión | pregunta qüestió | domand question | pergunt questão | vraag | pytan kwesti | вопрос | سؤال أسئل مسأل | 问题 | 質問 問題
réponse répond | answer reply respon | antwort | respuest respond | respost respon | rispo | respo | antwoord | odpowied | ответ отвеч | رد$ أجاب جواب | 回答 回应 | 答え 回答
problème difficulté difficile | problem difficult trouble hard$ | problem schwierig schwer | problema difícil dificult | problem difícil dificult | problem difficil | problema difícil dificul | probleem moeilijk | problem trudn | проблем трудн | مشكل صعب | 问题 困难 | 問題 困難 難し
possible peut$ pourra | possible may$ can$ could might | möglich kann könnte | posible puede podr | possible pot$ podr | possibil può$ potr | possível pode | mogelijk kan$ kunnen | możliw może | возмож может | ممكن يمكن | 可能 可以 | 可能 でき
doit$ doivent devra devoir falloir faut$ | must$ should need | muss müssen soll | debe deb | cal$ haur | dev bisogna | deve precis | moet | musi trzeba powin | должн надо нужно | يجب | 必须 应该 | べき なければ
veut$ veulent voul souhait | want wish would | will$ wollen möchte wunsch wünsch | quier quer dese | vol$ volen desitj | vuol vogli | quer desej | wil$ willen wens | chce chcą chcia | хочет хотят жел | يريد رغب | 想 希望 愿 | 望 たい
sait$ savent savoir ignor | know known unknown | weiß wissen bekannt | sabe sab conoc descono | sap$ saben desconeix | sa$ sanno sapere ignora | sab desconh | weet weten | wie$ wiedzą wiado | знает знают извест | يعرف معروف | 知道 不明 | 知 分か
voir$ voit vu$ regard | see$ saw$ seen watch look | seh sah$ gesehen schau | ver$ vist mir | veu vist mir | ved vist guard | ver$ vist olh | zie zag$ gezien kijk | widz patrz | вид смотр | رأى شاهد | 看 见 | 見
parl | speak spoke talk | sprech spricht sprach rede | habl | parl | parl | fal | praat spreek sprak | mówi rozmaw | говор разговар | تحدث تكلم | 谈 说 讲 | 話
ici$ là$ | here there | hier dort da$ | aquí allí | aquí allà | qui$ qua$ lì$ | aqui ali$ | hier daar | tu$ tutaj tam$ | здесь тут там$ | هنا هناك | 这里 那里 | ここ そこ
son$ sa$ ses$ leur$ leurs$ | his$ her$ its$ their$ | sein ihr | su$ sus$ | seu seva seus seves llur | suo sua suoi sue loro | seu sua seus suas dele | zijn haar hun | jego jej ich swoj swój | его ее её их$ сво |  | 他的 她的 他们的 | その 彼の
nous$ notre nos$ on$ | we$ us$ our$ | wir$ uns | nosotros nuestr | nosaltres nostr | noi$ nostr | nós$ noss | we$ wij$ ons$ onze | my$ nas$ nasz | мы$ нас$ наш | نحن | 我们 | 我々 私たち
je$ moi$ mon$ ma$ mes$ | i$ my$ me$ i'm i've | ich$ mein mich mir$ | yo$ mi$ mis$ me$ | jo$ meu meva em$ | io$ mio mia miei mi$ | eu$ meu minha | ik$ mijn mij$ | ja$ mój moj mnie | я$ мой моя мо | أنا | 我 | 私
merci | thank | dank | gracias agrade | gràcies agra | grazie ringraz | obrigad agrade | dank bedankt | dzięk | спасибо благодар | شكر | 谢谢 感谢 | 感謝 ありがとう
bon$ bonne bons$ bien$ | good well$ fine$ | gut | buen bien$ | bon bé$ | buon ben$ bene$ | bom$ boa bem$ | goed | dobr | хорош добр | جيد خير | 好 | 良い よい
mauvais mal$ | bad poor wrong | schlecht schlimm | mal$ mala malo | mal$ dolent | cattiv male$ | mau$ má$ mal$ | slecht | zły złe źle | плох | سيئ | 坏 差 | 悪
fort$ forte violent | strong heavy violent loud | stark heftig gewalt | fuerte violent | fort violent | fort violent | fort violent | sterk hevig | siln | сильн | قوي عنيف شديد | 强 猛烈 | 強 激し
calme tranquil | calm quiet peaceful | ruhig ruhe | calma tranquil | calma tranquil | calm tranquill | calm tranquil | rust kalm | spokój spokoj | спокой тих | هدوء هادئ | 平静 安静 | 静 落ち着
vide$ vides$ plein pleine complet | empty full | leer voll | vací llen complet | buit ple$ plena complet | vuot pien complet | vazi chei complet | leeg vol$ | pust pełn | пуст полн | فارغ خال ممتلئ | 空 满 | 空 満
cher$ coût coût coûte | cost expensive dear | teuer kost | caro cost cuest | car$ cara cost | car$ caro cost | caro cust | duur kost | drog koszt | дорог сто | غال كلف تكلف | 贵 成本 花费 | 高い 費用
mange manger repas cuisin | eat food meal cook dish | ess küche koch gericht speis | com$ comida cocin plato | menj menjar cuin àpat plat | mang cibo cucin piatt | com$ comida cozinh prato | eet eten keuken kook maaltijd | jed jeść posił kuchn gotow | еда ест$ блюд кух готов | طعام أكل طبخ مطبخ وجب | 吃 菜 餐 厨 | 食 料理
livre$ livres$ lire$ roman | book read novel | buch bücher les roman | libro le novela | llibre lleg novel | libr legg romanz | livro le romance | boek lees roman | książ czyta powieś | книг роман чит | كتاب قرأ رواي | 书 读 小说 | 本 読 小説
film cinéma | film movie cinema | film kino | película cine film | pel·lícula cinema film | film cinema | filme cinema | film bioscoop | film kino kin | фильм кино | فيلم سينما | 电影 影片 | 映画
musique chant | music song sing | musik lied sing | música canci cant | música canç cant | music canzon cant | música canç cant | muziek lied zing | muzyk piosen śpiew | музык песн пел$ поет | موسيق غن أغني | 音乐 歌 | 音楽 歌
père$ mère$ parents | father mother parent | vater mutter eltern | padre madre | pare mare | padre madre genitor | pai$ mãe pais$ | vader moeder ouders | ojc matk rodzic | отец отц мать матер родител | أب أم$ والد | 父 母 | 父 母 親
ami$ amis$ amie | friend | freund | amig | amic amig | amic | amig | vriend | przyjac | друг друз | صديق أصدقاء | 朋友 | 友 仲間
mer$ plage côte | sea$ beach coast | meer$ see$ strand küste | mar$ playa costa | mar$ platja costa | mare$ spiagg costa | mar$ praia costa | zee strand kust | morz plaż wybrzeż | море моря пляж берег | بحر شاطئ ساحل | 海 | 海
montagne | mountain | berg gebirg | montaña | muntany | montagn | montanha | berg | gór | гор$ горы гора горах | جبل جبال | 山 | 山
donn offr | give gave given offer | geb gab schenk | da$ dan$ dio$ dar dad ofre | dona$ donen donar ofer | dà$ dare dato offr | dá$ dar$ deu$ ofere | geef gaf$ geven | daje dać dał | дал дать дают дава | أعطى قدم يعطي | 给 提供 | 与え 提供
prend pris prise prendr | take took taken | nehm nimmt nahm genommen | toma tomar tomó cog | pren$ prendre agaf | prend pres$ preso | tom pega | neem nam$ nemen | bierze wzią brać | взял взять бер | أخذ يأخذ | 拿 取 | 取 受け
tomb chute | fall fell fallen | fall fiel gefallen stürz | cae cay caíd caíd | cau caigu caigut caig | cad caduta | cai caiu qued | val viel gevallen | spad upad pad | упал пада | سقط يسقط | 落 倒 下跌 | 落ち 倒れ
mont hausse augment | rise rose risen up$ climb increas grow | steig stieg zunahm erhöh | sub aument creci | puj augment creix | sal aument crescit | sub aument cresc | stijg steeg toenam | rośn wzro podni | рост вырос подня увелич | ارتفع زاد صعد | 上涨 增 升 | 上昇 増 上が
baiss recul diminu | fall fell drop decline decreas lower | sink sank fall rückgang sinkt | baj desc dismin retroc | baix dismin retroc | cal dimin scend | baix desc diminu recu | daal daling zak | spad mala obniż | снижа снизи упал сокра | انخفض تراجع | 下降 减 跌 | 下落 減 下が
vend vente | sell sold sale | verkauf | vend vent | ven$ vend | vend | vend | verko verkoop | sprzed | прода | باع بيع | 卖 销售 出售 | 売 販売
achet achat | buy bought purchas | kauf | compr | compr | compr acquist | compr | koop koch gekocht | kup zakup | купи покуп | اشترى شراء | 买 购 | 買 購入
pay paie paiement | pay paid | zahl bezahl | pag | pag | pag | pag | betaal betal | płac zapła | плат опла | دفع | 付 支付 | 払 支払
vivre vie$ vit$ vivent | live life living | leb | viv vida | viv vida viu$ | viv vita | viv vida | leef leven | ży$ życi żyje mieszk | жизн жив | حياة عاش يعيش | 生活 生命 | 生活 暮ら 命
naît né$ née$ naissance | born birth | gebor geburt | nac$ nacid nacim | nasc neix naix | nat$ nato nascit nasc | nasc | gebor | urodz naro | родил рожд | ولد ولادة | 出生 | 生まれ 誕生
dort dorm sommeil | sleep slept | schlaf schlief schläf | duerm dorm | dorm | dorm sonno | dorm | slaap sliep | śpi spa$ sen$ | спит спать сон$ | نام ينام نوم | 睡 | 眠 寝
aim amour | love like | lieb mag$ | am$ amor gust quier | estim amor agrad | am$ ama amor piac | am$ ama amor gost | hou$ liefde | kocha lubi miło | люб нрав | أحب حب يحب | 爱 喜欢 | 愛 好き
pens croi réfléch | think thought believe | denk dacht glaub | piens pens cre$ cree | pens creu | pens cred | pens acredit acha | denk dacht gelo | myśl sądz uważa wierz | дума счита вери | يعتقد ظن فكر | 认为 想 相信 | 思 考え 信じ
comprend compris | understand understood | versteh verstand | entend comprend | entén enten compren | cap$ capi compren | entend compreend | begrijp begreep | rozumie | понима поня | فهم يفهم | 理解 懂 | 理解 分か
appren enseign étud | learn teach study student | lern lehr studi | aprend enseñ estudi | aprèn aprend ensen estudi | impar insegn studi | aprend ensin estud | leer studeer studi | ucz uczy nauk studi | уч изуч студент | تعلم درس | 研究 学习 教 | 学 教え 研究
constru bâti bâtiment | build built construct | bau gebaut gebäude | construi edific | constru edific | costru edific | constru edif | bouw gebouw | budow budyn zbudow | стро построи здани | بناء بنى مبنى | 建造 建筑 建 | 建設 建て 建築
chang modif | chang modif | änder wechsel | cambi modific | canvi modific | cambi modific | mud alter modific | verander wijzig | zmian zmien | измен перемен | تغير غير | 改变 变化 | 変 変更
perme autoris | allow permit let$ | erlaub | permit autoriz | perm autorit | permett autorizz | permit autoriz | laat toesta | pozw zezw | позвол разреш | سمح يسمح | 允许 | 許可 許
interdi empêch | ban forbid forbidden prohibit prevent | verbiet verbot | prohíb prohib impid | prohib impe | viet impedi | proib imped | verbied verbod | zakaz zabron | запре запрет | منع حظر | 禁止 | 禁止 防
protég protec préserv | protect | schütz schutz | proteg protec | proteg protec | protegg protez | proteg prote | bescherm | chron ochron | защи охран | حماية حمى | 保护 | 保護 守
choisi choix | choose chose choice | wähl wahl$ | elig eleg elecc | tri$ tria elecci | scegl scelt | escolh | kies koos keuze | wybór wybra wybier | выбор выбра | اختار اختيار | 选择 | 選
utilis emplo | use using | nutz benutz verwend | us$ usa utiliz emple | us$ usa utilitz | us$ usa utilizz | us$ usa utiliz | gebruik | używ korzyst | использ | استخدم | 使用 | 使用 使っ
reç recev accueil | receiv welcom host | empfang erhält erhielt | recib acog | reb rep acull | ricev accol | receb acolh | ontvang | otrzym przyj | получ прин | استقبل تلقى | 收到 接待 | 受け 迎え
envoy | send sent | schick send geschickt | envi mand | envi | invi mand | envi mand | stuur zend gestuurd | wysła | отправ посла | أرسل | 派 发送 | 送
appel | call name | ruf nenn heiß | llam | crida anomen diu$ | chiam | cham | roep noem heet | zawoła nazyw wezw | зов назыв вызва | دعا اسمه | 叫 呼吁 称 | 呼
port$ portes porte | door gate port harbour harbor | tür tor$ hafen | puert | port$ porta | port | port | deur poort haven | drzwi port | двер порт | باب ميناء | 门 港 | 扉 港 ドア
fenêtre | window | fenster | ventana | finestr | finestr | janel | raam venster | okn okien | окн окон | نافذ | 窗 | 窓
jardin parc | garden park | garten park | jardín jardines parque | jardí jardin parc | giardin parc | jardim jardins parque | tuin park | ogród park | сад$ парк | حديق | 花园 公园 | 庭 公園
arbre forêt bois$ | tree forest wood | baum bäume wald holz | árbol bosque madera | arbre bosc fusta | alber bosc foresta legn | árvor florest bosque madeira | boom bomen bos$ hout | drzew las$ | дерев лес | شجر غاب | 树 森林 | 木 森
chien chat$ chats animal animaux | dog cat$ cats animal | hund katze tier | perr gat$ gato animal | goss gat$ gats animal | can$ cane gatt animal | cão cães gat$ gato animal | hond kat$ dier | pies psy kot$ zwierz | собак кош живот | كلب قط حيوان | 狗 猫 动物 | 犬 猫 動物
pain$ viande vin$ thé$ café | bread meat wine tea$ coffee | brot fleisch wein tee$ kaffee | pan$ carne vino té$ café | pa$ carn vi$ te$ cafè | pane carn vin tè$ caffè | pão carne vinho chá$ café | brood vlees wijn thee koffie | chleb mięs win$ herbat kaw | хлеб мяс вин чай кофе | خبز لحم نبيذ شاي قهوة | 面包 肉 酒 茶 咖啡 | パン 肉 ワイン 茶 コーヒー
légume fruit | vegetable fruit | gemüse obst | verdur frut | verdur fruit | verdur frutt | legum frut | groent fruit | warzyw owoc | овощ фрукт | خضار فاكه | 蔬菜 水果 | 野菜 果物
couleur rouge bleu vert$ verte noir blanc | colour color red$ blue green black white | farb rot blau grün schwarz weiß | color roj azul verde negr blanc | color vermell blau verd negr blanc | color ross blu$ verd ner bianc | cor$ cores vermelh azul verde pret branc | kleur rood blauw groen zwart wit$ | kolor barw czerw niebies ziel czarn biał | цвет красн син зелен черн чёрн бел | لون أحمر أزرق أخضر أسود أبيض | 颜色 红 蓝 绿 黑 白 | 色 赤 青 緑 黒 白
corps tête main$ mains œil yeux cœur | body head hand eye heart | körper kopf hand händ aug herz | cuerpo cabez mano ojo coraz | cos$ cap$ mà$ mans ull cor$ | corp test man$ mani occhi cuor | corpo cabeç mão olho coraç | lichaam hoofd hand oog hart | ciał głow ręk oko oczu serc | тел голов рук глаз серд | جسم رأس يد عين قلب | 身体 头 手 眼 心 | 体 頭 手 目 心
musée exposition art$ artist | museum exhibit art$ artist | museum ausstell kunst künstler | museo exposici arte artist | museu exposici art$ artist | muse mostra art | museu exposi arte artist | museum tentoon kunst | muze wystaw sztuk arty | музе выстав искус худож | متحف معرض فن فنان | 博物馆 美术馆 展 艺术 | 美術 博物館 展 芸術
bibliothèque libraire librairie | library bookshop bookseller | bibliothek buchhand buchhänd | bibliotec librer | bibliotec llibre | bibliotec librai librer | bibliotec livrar | bibliothe boekhand boekwinkel | bibliote księgar | библиот книжн | مكتب | 图书馆 书店 | 図書館 書店
université scientif science chercheur recherche | universit scien research | universit wissenschaft forsch | universi cient investigad | universi cient recerca investigad | universi scien ricerc | universi cient pesquis investigad | universit wetenschap onderzoek | uniwer nauk bada | универ учен учён наук исслед | جامع علم بحث باحث | 大学 科学 研究 | 大学 科学 研究
ciel étoile lune | sky star moon | himmel stern mond | cielo estrell luna | cel$ estel estrell lluna | ciel stell luna | céu$ estrel lua$ | hemel ster$ sterren maan | nieb gwiazd księżyc | неб звезд звёзд лун | سماء نجم قمر | 天空 星 月亮 | 空 星 月
terre sol$ | earth land soil ground | erde boden | tierra suelo | terra sòl | terra suolo | terra solo | aarde grond | ziem grunt | земл почв | أرض | 土地 地球 | 土地 地球
pétrole gaz$ énergie électri | oil$ gas$ energ electri | öl$ gas$ energie strom elektr | petróleo gas$ energ electri | petroli gas$ energ electri | petroli gas$ energ elettri | petróleo gás$ energ elétri | olie gas$ energie elektri | rop$ ropy gaz energ elektr | нефт газ энерг электр | نفط غاز طاقة كهرب | 石油 天然气 能源 电 | 石油 ガス エネルギー 電
usine mine$ mineur | factory plant mine$ miner | fabrik werk$ mine$ bergleute bergwerk | fábrica mina miner | fàbrica mina miner | fabbric minier minat | fábrica mina miner | fabriek mijn$ mijnwerk | fabryk kopaln górni | завод фабрик шахт рудник горняк | مصنع منجم | 工厂 矿 | 工場 鉱
banque bours marché investiss | bank$ banks stock market invest | bank börse markt invest anleg | banco bolsa mercado invers | banc$ bancs borsa mercat invers | banc borsa mercat invest | banco bolsa mercado invest | bank beurs markt belegg | bank giełd ryn$ inwest | банк бирж рын инвест | بنك مصرف سوق بورصة استثمار | 银行 股市 市场 投资 | 銀行 市場 株 投資
impôt taxe budget dette | tax budget debt | steuer haushalt schuld | impuest presupuest deuda | impost pressupost deute | tass impost bilanc debit | impost orçament dívida | belasting begroting schuld | podat budżet dług | налог бюджет долг | ضريب ميزاني دين | 税 预算 债 | 税 予算 債務
beau$ belle beaux | beautiful nice fine lovely | schön | bell herm bonit | bell bonic maco | bell | bel bonit | mooi | piękn ład | краси прекрас | جميل | 美 漂亮 | 美し きれい
chaud froid chaleur | hot$ warm cold heat | heiß warm kalt hitze | calient calor frí | calent calor fred | cald fredd | quent calor fri | warm heet koud hitte | gorąc ciepł zimn | тепл жар холод | حار ساخن بارد حرار | 热 冷 | 暑 熱 寒 冷
long$ longue durée dure$ durer | long last | lang dauer | larg largo dur$ dura | llarg dur$ dura | lung dur$ dura | long dur$ dura | lang duur | dług trw | долг длин дли | طويل دام استمر استغرق | 长 持续 | 長 続
haut$ haute | high tall top$ | hoch höher hohe | alt$ alta alto | alt$ alta | alt$ alta alto | alt$ alta alto | hoog hoge | wysok | высок | عال مرتفع | 高 | 高
seul | only alone single | nur allein einzig | sol$ solo sola únic | sol$ sola només únic | sol$ solo sola unic | só$ somente sozinh únic | alleen enig slechts | tylko sam$ jedyn | только один единств | فقط وحيد وحد | 只 唯一 | だけ 唯一 のみ
autre autres | other another else | ander | otr | altr | altr | outr | ander | inn | друг ино | آخر أخرى | 其他 另 | 他 別
même | same even itself | selbst gleich sogar | mism incluso | mateix fins$ | stess anche | mesm até$ | zelfde zelfs | sam$ nawet same | даже сам | نفس حتى | 相同 甚至 | 同じ さえ
gratuit libre | free | frei kostenlos gratis | grat libre | grat lliure | grat liber | grát livre | gratis vrij | darmo bezpł woln | бесплат свобод | مجان حر | 免费 自由 | 無料 自由
moins | less fewer least | weniger | menos | menys | meno$ | menos | minder | mniej | меньше менее | أقل | 少 | 少な 未満
plus$ davantage | more most | mehr | más$ | més$ | più$ | mais$ | meer | więcej bardziej | больше более | أكثر | 更 多 | より もっと 以上
voyag passager touris | travel journey trip passenger touris | reis fahrgäst passagier touris | viaj pasajer turis | viatg passatg turis | viagg passegger turis | viag passageir turis | reis passagier toeris | podróż pasażer turys | путеш пасса турис | سفر رحل مسافر راكب سياح | 旅 乘客 | 旅 乗客 観光
visit | visit | besuch | visit | visit | visit | visit | bezoek | odwiedz zwiedz wizyt | посет визит | زيار زائر | 访问 参观 游客 | 訪問 来館 見学
chaque | each every | jed | cada | cada | ogni ciascun | cada | elk ieder | każd | кажд | كل | 每 | 毎 各
souvent parfois | often sometimes | oft manchmal | menudo vec | sovint vegad | spesso volt | frequ vez | vaak soms | często czasem | часто иногда | غالبا أحيانا | 经常 有时 | しばしば 時々
enfin finalement | finally last | endlich schließlich | fin$ finalmente | fi$ finalment | infine finalmente | enfim finalmente | eindelijk uiteindelijk | wreszcie końcu | наконец | أخيرا | 终于 最后 | ついに ようやく
"""


@cache
def meanings(language: str) -> Meanings | None:
    """Give the meanings of a language by their rows; None for one without a column."""
    columns = COLUMNS.split()
    if language not in columns:
        return None
    at = columns.index(language)
    whole: dict[str, set[int]] = {}
    beginnings: dict[str, set[int]] = {}
    for row, line in enumerate((MEANINGS + EVERYDAY).strip().replace("\n\n", "\n").split("\n")):
        for word in line.split(" | ")[at].split():
            kind = whole if word.endswith("$") else beginnings
            kind.setdefault(word.rstrip("$"), set()).add(row)
    return Meanings(whole, beginnings)
