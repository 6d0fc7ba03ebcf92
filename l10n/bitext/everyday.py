"""Everyday words beside those of the news, in the columns of `meanings`: a meaning a row."""

from __future__ import annotations

from typing import Final

EVERYDAY: Final = """
il$ ils$ lui$ | he$ him$ they$ them$ his$ | er$ ihm$ ihn$ sie$ ihnen | él$ ellos le$ les$ | ell$ ells$ li$ | lui$ egli loro gli$ | ele$ eles lhe | hij hem$ zij$ hen$ | on$ oni$ jego$ mu$ jemu im$ | он$ они$ ему его$ им$ | هو هم | 他 | 彼
elle$ elles$ | she$ her$ they$ | sie$ ihr ihnen | ella$ ellas$ | ella$ elles$ | lei$ ella$ loro | ela$ elas$ | zij$ ze$ haar$ | ona$ one$ jej$ ją$ | она$ они$ ее$ её$ ей$ | هي | 她 | 彼女
nul$ aucun personne$ rien$ | nobody nothing none no$ not$ | niemand nichts kein nicht | nadie nada ningun ningún no$ | ningú res$ cap$ no$ | nessun niente nulla non$ | ninguém nada nenhum não$ | niemand niets geen niet$ | nikt nic$ żad nie$ | никто никого ничего никак не$ нет$ | لا لم لن ليس أحد | 没有 无人 不 没 | ない ません ず なし
qui$ lequel | who$ whom | wer$ wen$ der$ | quién quien | qui$ | chi$ | quem$ | wie$ die$ | kto$ kogo któr | кто$ котор | من الذي | 谁 | 誰
pourquoi | why$ | warum wieso weshalb | porqué qué$ | perquè | perché | porquê porque | waarom | dlaczego czemu | почему зачем | لماذا | 为什么 为何 | なぜ どうして
comment$ | how$ | wie$ | cómo como$ | com$ | come$ | como$ | hoe$ | jak$ | как$ | كيف | 怎么 如何 | どう
quand$ lorsqu | when$ | wann als$ wenn$ | cuando cuándo | quan$ | quando | quando | wanneer toen | kiedy gdy | когда | عندما متى حين | 时候 当 何时 | とき 時に いつ
combien | how$ many much | wie viele | cuánto cuanto cuánt | quant | quant | quant | hoeveel | ile$ ilu$ | сколько | كم$ | 多少 几 | いくら いくつ
où$ | where | wo$ wohin | dónde donde | on$ | dove | onde | waar$ | gdzie | где$ куда | أين حيث | 哪里 | どこ
si$ | if$ whether | wenn ob$ falls | si$ | si$ | se$ | se$ | als$ indien | jeśli czy$ jeżeli | если ли$ | إذا إن$ لو$ | 如果 | もし なら
donc$ ainsi alors | so$ therefore then thus | also$ daher dann so$ | así entonces pues | així doncs llavors | quindi così allora dunque | então assim portanto | dus$ toen dan$ | więc zatem wtedy | поэтому итак тогда так$ | لذلك ثم | 因此 所以 那么 | だから そこで
maintenant désormais actuel | now$ current | jetzt nun$ derzeit aktuell | ahora actual | ara$ actual | ora$ adesso attual | agora atual | nu$ momenteel | teraz obecn | сейчас теперь нын | الآن حاليا | 现在 目前 如今 | 今 現在
bientôt prochain prochaine | soon next coming | bald nächst kommend | pronto próxim | aviat proper vinent | presto prossim | breve próxim | binnenkort volgend | wkrótce następn przyszł | скоро следующ | قريبا المقبل القادم | 即将 下 不久 | まもなく 次 近く 来
tôt$ | early | früh | temprano | d'hora aviat | presto | cedo | vroeg | wcześn | ранн рано | مبكر باكر | 早 | 早
tard$ tardi retard | late$ delay later | spät verspät | tarde retras | tard | tardi ritard | tarde atras | laat vertrag | późn opóźn | поздн опозд задерж | متأخر تأخر تأخير | 晚 迟 延误 | 遅
vite$ rapide | fast quick rapid swift soon | schnell rasch | rápid pronto deprisa | ràpid | rapid veloc presto | rápid depressa | snel vlug | szybk | быстр скор | سريع بسرعة | 快 迅速 | 早 速
lent | slow | langsam | lent desp | lent poc | lent | lent devagar | langzaam traag | powol wolno | медлен | بطي ببطء | 慢 缓 | ゆっくり 遅
soudain brusque | sudden | plötzlich | repent súbit pronto | sobte | improvvis | repent súbit | plots | nagle | вдруг внезапн | فجأة | 突然 | 突然 急に
ensemble | together | zusammen gemeinsam | junt | junt plegats | insieme | junt | samen | razem wspól | вмест | معا | 一起 共同 | 一緒 共に
ailleurs partout | everywhere elsewhere | überall anderswo | partes lugar | arreu | ovunque altrove | toda parte | overal elders | wszędzie | везде повсюду всюду | كل مكان | 到处 各地 | どこ 各地 至る
près$ proche voisin | near close neighbour neighbor nearby | nahe nachbar nähe | cerca vecin próxim cercan | prop$ veí veïn proper | vicin | perto vizinh próxim | dichtbij buur buren nabij | blisk sąsiad koło obok | близ сосед возле рядом около | قرب قريب جار مجاور | 附近 邻 靠近 | 近く 隣
loin$ lointain éloign | far$ away distant | weit fern entfernt | lejos lejan alej | lluny | lontan | longe distant | ver$ verre | dalek | далек далёк | بعيد | 远 | 遠
devant face$ | front before facing | vor$ vorn gegenüber | delante frente ante$ | davant | davanti fronte | frente diante | voor$ tegenover | przed naprzeciw | перед напротив | أمام | 前 面前 | 前 向かい
derrière arrière | behind back$ rear | hinter dahinter | detrás tras$ atrás | darrere | dietro | atrás detrás | achter | za$ tył$ | позади сзади за$ | خلف وراء | 后面 背后 | 後ろ 裏
dessus sur$ | above over on$ upon | über auf$ oben | sobre encima | sobre damunt | sopra su$ sul | sobre cima | boven op$ | nad$ na$ ponad | над$ на$ свыше | فوق على | 上 | 上
sous$ dessous | under below beneath | unter | bajo debajo | sota | sotto | sob$ baixo debaixo | onder | pod$ | под$ | تحت | 下 | 下
entre$ parmi | between among | zwischen unter | entre | entre | tra$ fra$ | entre | tussen onder | między wśród | между среди | بين | 之间 | 間 中
dans$ dedans intérieur | in$ into inside interior | in$ im$ innen innere | en$ dentro interior | dins interior en$ | dentro intern nel | dentro interior | in$ binnen | w$ wewnątrz | в$ внутри | في داخل | 里 内 | 中 内
dehors extérieur | outside outdoor | draußen außen | fuera exterior | fora exterior | fuori estern | fora exterior | buiten | zewnątrz dwór | снаружи улиц | خارج | 外 | 外
gauche | left$ | links linke | izquierd | esquerr | sinistr | esquerd | links linker | lew | лев слева | يسار | 左 | 左
droite$ droit$ | right$ | recht | derech | dret$ dreta | destr dirit | direit | recht | praw | прав | يمين حق | 右 权 | 右 権
nord$ | north | nord | norte | nord | nord settentr | norte | noord | północ | север | شمال | 北 | 北
sud$ | south | süd | sur$ | sud$ | sud$ meridion | sul$ | zuid | połudn | юг$ юж юго | جنوب | 南 | 南
est$ | east | ost | este$ | est$ | est$ orient | leste | oost | wschód wschod | восток восточ | شرق | 东 | 東
ouest | west | west | oeste | oest | ovest occident | oeste | west | zachód zachod | запад | غرب | 西 | 西
région régional province | region province | region provinz | región region provincia | regió region provínc | region provinc | regiã provínc | regio provincie | region województw prowinc | регион област провинц | إقليم منطقة محافظة | 地区 省 区 | 地域 地方 州
quartier arrondissement | neighbourhood district quarter neighborhood | viertel bezirk stadtteil | barrio distrito | barri$ barris districte | quartiere rione | bairro | wijk buurt | dzielnic osied | район квартал | حي$ أحياء | 街区 社区 区 | 地区 街
village bourg | village | dorf dörf | pueblo aldea | poble | villagg paese borgo | aldeia vila | dorp | wieś wsi$ wioś | деревн сел | قرية قرى | 村 | 村
place$ | square place | platz plätz | plaza lugar | plaça lloc | piazza posto | praça lugar | plein plaats | plac$ placu miejsc | площад мест | ساحة ميدان مكان | 广场 地方 | 広場 場所
salle$ hall$ | hall$ room | saal säle halle raum | sala salón | sala | sala aula | sala salão | zaal hal$ | sal$ sala sali$ | зал | قاعة صالة | 厅 大厅 室 | 会場 ホール 室
chambre pièce | room chamber | zimmer kammer raum | habitación cuarto cámara | habitació cambra | camera stanza | quarto câmara | kamer | pokój izb | комнат палат | غرفة | 房间 室 | 部屋 室
étage | floor storey story | stock etage | piso planta | pis$ planta | piano piani | andar piso | verdieping etage | piętr | этаж | طابق دور | 楼 层 | 階
mur$ murs$ | wall | wand wänd mauer | pared muro | paret mur$ | muro parete mura | parede muro | muur muren | mur ścian | стен | جدار جدران حائط | 墙 | 壁
toit$ toiture toits | roof | dach däch | tejado techo | teulad sostre | tetto tetti | telhado | dak daken | dach | крыш | سقف سطح | 屋顶 | 屋根
escalier marche$ | stairs step staircase | treppe stufe | escaler | escala escales | scala scale gradin | escada | trap | schod | лестниц | درج سلم | 楼梯 | 階段
cave$ sous-sol | cellar basement | keller | sótano bodega | soterrani celler | cantina | porão cave adega | kelder | piwnic | подвал | قبو | 地下室 | 地下
bureau office | office desk | büro amt | oficina despacho | oficina despatx | ufficio | escritório gabinete | kantoor | biur | офис кабинет бюро | مكتب | 办公室 | 事務所
table$ | table | tisch | mesa | taula | tavol | mesa | tafel | stół stole stoł | стол | طاولة | 桌 | テーブル 机
chaise banc$ siège fauteuil | chair bench seat | stuhl stühl bank$ bänk sitz | silla banco asiento escaño | cadira banc$ seient escó | sedia panch posto seggi | cadeira banco assento | stoel bank$ zetel | krzes ław miejsc | стул скам кресл мест | كرسي مقعد | 椅 座 席位 | 椅子 席
lit$ lits$ | bed$ beds$ | bett | cama | llit | letto letti | cama | bed$ bedden | łóżk | кроват койк постел | سرير | 床 | ベッド
vêtement manteau robe chemise pantalon habit | clothes coat dress shirt trousers | kleid mantel hemd hose | ropa abrigo vestido camisa | roba abric vestit camisa | abito vestit cappott camicia | roupa casaco vestido camisa | kleren kleding jas$ jurk hemd | ubra płaszcz sukien koszul | одежд пальто плать рубаш | ملابس ثوب معطف قميص | 衣 裙 | 服 衣
chapeau casquette | hat$ cap$ hats | hut$ mütze kappe | sombrero gorra | barret gorra | cappell | chapéu boné | hoed pet$ | kapelusz czapk | шляп кепк шапк | قبعة | 帽 | 帽子
chaussure pied$ pieds | shoe foot feet | schuh fuß füß | zapat pie$ pies$ | sabat peu$ peus$ | scarp piede piedi | sapat pé$ pés$ | schoen voet | but$ buty stop | обув ботин ног | حذاء قدم | 鞋 脚 | 靴 足
visage figure | face$ faces | gesicht | cara rostro | cara rostre | viso volto facc | rosto cara face | gezicht | twarz | лиц | وجه | 脸 面 | 顔
genou jambe | knee leg$ legs | knie bein | rodilla pierna | genoll cama$ cames | ginocchio gamb | joelho perna | knie been benen | kolan nog | колен ног | ركبة ساق | 膝 腿 | 膝 脚
cheville | ankle | knöchel | tobillo | turmell | cavigli | tornozelo | enkel | kostk | лодыжк голеностоп | كاحل | 踝 | 足首
bras$ épaule | arm$ arms$ shoulder | arm$ arme schulter | brazo hombro | braç espatll | braccio bracc spall | braço ombro | arm$ armen schouder | rami bark | рук плеч | ذراع كتف | 手臂 肩 | 腕 肩
dos$ | back | rücken | espald | esquen | schiena | costas | rug$ | plec | спин | ظهر | 背 | 背
bouche lèvre | mouth lip | mund lippe | boca labio | boca llavi | bocca labb | boca lábio | mond lip | ust warg | рот рта губ | فم شفاه | 嘴 | 口 唇
dent$ dents | tooth teeth | zahn zähn | diente | dent$ dents | dent | dente | tand | ząb zęb | зуб | أسنان سن | 牙 | 歯
cheveu | hair | haar | pelo cabell | cabell | capell | cabel | haar haren | włos | волос | شعر | 头发 | 髪
voix$ | voice | stimm | voz$ voces | veu$ veus | voce voci | voz$ vozes | stem | głos | голос | صوت | 声音 嗓 | 声
mot$ mots parole | word | wort wört worte | palabra | paraul mot$ mots | parol | palavra | woord | słow | слов | كلمة كلام | 话 词 字 | 言葉 語
silence muet tai$ taire taisent | silence silent quiet | schweig stille still | silencio call | silenci call | silenzi tace tacc | silêncio cal$ | stil$ stilte zwijg | milcz cisz | молч тиш тих | صمت صامت | 沉默 静 | 沈黙 静か 黙
bruit vacarme | noise loud | lärm geräusch laut | ruido | soroll | rumor | ruído barulho | lawaai geluid herrie | hałas dźwięk | шум | ضجيج ضوضاء | 噪音 响 声 | 騒音 音
cri$ cris crie hurl | cry cries shout scream yell | schrei ruf | grit | crid crit | grid url | grit | schreeuw roep kreet | krzyk krzycz wrzas | крич крик | صرخ صراخ | 喊 叫 | 叫
ri$ rit$ rient rire rires rigol | laugh laughter | lach gelächter | ríe risa reír riers | riu riure rialles | ride risa risate | riso rir$ ri$ | lach gelach | śmiech śmiej | сме хохо | ضحك | 笑 | 笑
sourire souri sourit | smile | lächel | sonri | somri | sorri | sorri | glimlach | uśmiech | улыб | ابتسم ابتسام | 微笑 | 微笑 笑
pleur larme sanglot | cry cries weep tears tear$ sob | wein träne schluchz | llor lágrima solloz | plor llàgrim sanglot | piang pianto lacrim | chor lágrima | huil tranen traan snik | płacz płak łz | плач плак слез слёз рыда | بكى يبكي دموع بكاء | 哭 泪 | 泣 涙
colère furieu fâch | anger angry furious | wut wüt zorn ärger | ira enfad furios | ràbia enfad furios ira$ | rabbia furios arrabb | raiva furios zang | woede boos woedend | gniew wściek złoś | гнев злост злит ярост | غضب غاضب | 愤怒 生气 | 怒
joie joyeu heureu content | joy happy glad joyful pleased | freude froh glücklich freu | alegr feliz content | alegr feliç content | gioi felic content | alegr feliz content | blij vreugde gelukkig | rado szczęś zadowol | рад счаст доволь | فرح سعيد سرور سعاد | 高兴 快乐 幸福 | 喜 嬉し 幸せ
triste tristesse chagrin | sad$ sadness grief sorrow | trauer traurig | triste tristeza pena | trist | trist | trist | verdriet droevig | smut | печал груст горе | حزن حزين | 悲伤 难过 | 悲し
fatigu épuis | tired exhausted weary | müde erschöpft | cansad agotad | cansat esgotat | stanc esaust | cansad esgotad | moe$ uitgeput | zmęcz | устал утом измотан | متعب تعب إرهاق | 疲 累 | 疲れ
malade maladie | ill$ sick illness disease | krank | enferm | malalt | malat | doent doença | ziek | chor | болез больн заболе | مرض مريض | 病 | 病
santé soin$ soign | health care heal | gesundheit pfleg | salud sanit cuid | salut sanit cur | salute sanit cur | saúde cuid | gezond zorg | zdrow opiek | здоров лечен | صحة رعاية علاج | 健康 治疗 护理 | 健康 治療 手当
blessure | injury wound | verletzung wunde | lesión herida | lesió ferida | infortun ferit | lesão ferida | blessure verwonding | kontuz uraz ran$ | травм ран | إصابة | 伤 | 負傷 怪我 けが
douleur souffr | pain suffer hurt ache | schmerz leid | dolor sufr | dolor pat | dolor soff | dor$ sofr | pijn lijd | ból cierp | бол страда | ألم معاناة | 痛 | 痛 苦
sang$ sanglant | blood | blut | sangre | sang | sangue | sangue | bloed | krew krw | кров | دم$ دماء | 血 | 血
odeur sent$ parfum | smell scent odour | geruch riech duft | olor huel | olor pudor | odor profum | cheir | geur ruik | zapach pach | запах пахн | رائحة | 气味 味 | 匂い におい
goût$ saveur | taste flavour flavor | geschmack schmeck | sabor gusto | gust sabor | gusto sapor | sabor gosto | smaak | smak | вкус | طعم ذوق | 味 | 味
sucre sucré | sugar sweet | zucker süß | azúcar dulce | sucre dolç | zuccher dolc | açúcar doce | suiker zoet | cukier cukr słod | сахар слад | سكر حلو | 糖 甜 | 砂糖 甘
sel$ salé | salt | salz | sal$ salad | sal$ salat | sale salat | sal$ salgad | zout | sól soli słon | сол | ملح | 盐 | 塩
lait$ fromage beurre | milk cheese butter | milch käse butter | leche queso mantequilla | llet formatge mantega | latte formagg burro | leite queijo manteiga | melk kaas boter | mleko ser$ masł | молок сыр масл | حليب جبن زبدة | 奶 | 乳 チーズ バター
œuf œufs | egg | ei$ eier | huevo | ou$ ous$ | uovo uova | ovo$ ovos | ei$ eier | jaj | яйц яиц | بيض | 蛋 | 卵
poisson pêche pêcheur | fish | fisch | pez peces pesc pescad | peix pesc | pesc | peixe pesca | vis$ vissen visser | ryb | рыб | سمك صيد | 鱼 渔 | 魚 漁
pomme$ pommes fruit | apple fruit | apfel äpfel obst frucht | manzana fruta | poma pomes fruita | mela mele frutta | maçã fruta | appel fruit | jabłk owoc | яблок фрукт | تفاح فاكهة | 苹果 果 | りんご 果物
sac$ sacs valise | bag$ bags suitcase | tasche sack koffer | bolsa saco maleta | bossa sac$ maleta | borsa sacco valig | saco mala bolsa | tas$ zak koffer | torb worek waliz | сумк мешок мешк чемодан | حقيبة كيس | 包 袋 箱 | 袋 かばん
boîte carton$ caisse | box$ boxes case | kiste schachtel kasse | caja | caixa capsa | scatol cassa | caixa | doos kist kassa | pudeł skrzyn kas | короб ящик касс | صندوق علبة | 盒 箱 | 箱
clé$ clés clef | key$ keys | schlüssel | llave clave | clau | chiave chiavi | chave | sleutel | klucz | ключ | مفتاح | 钥匙 关键 | 鍵
téléphone portable smartphone | phone mobile cellphone | telefon handy | teléfono móvil | telèfon mòbil | telefon cellular | telefone telemóvel celular | telefoon mobiel gsm | telefon komór | телефон | هاتف جوال | 电话 手机 | 電話 携帯
courriel mail$ message | email mail message | mail nachricht | correo mensaje | correu missatge | mail messagg | email mensagem correio | mail bericht | mail wiadomo | письм сообщен почт | رسالة بريد | 邮件 消息 | メール 伝言
lettre$ lettres courrier | letter | brief | carta | carta cartes | letter | carta | brief$ brieven | list$ listu listy | письм | رسالة خطاب | 信 | 手紙 書簡
papier document dossier | paper document file$ | papier dokument akte unterlage | papel documento expediente | paper document expedient | cart document fascicol | papel documento processo | papier document dossier | papier dokument akt | бумаг документ дел$ | ورق وثيقة ملف | 纸 文件 | 紙 書類 文書
rapport bilan | report record | bericht bilanz | informe balance | informe balanç | rapport bilanc relazion | relatório balanço | rapport verslag | raport bilans | доклад отч итог | تقرير | 报告 | 報告
photo image portrait | photo picture image portrait | foto bild | foto imagen retrat | foto imatge retrat | foto immagin ritratt | foto imagem retrat | foto beeld portret | zdjęci obraz portret | фото снимок снимк портрет | صورة | 照片 图 | 写真 画像
carte$ cartes plan$ | map$ card plan$ | karte plan$ | mapa tarjeta plan$ | mapa targeta carta pla$ | mappa carta piano | mapa cartão plano | kaart plan$ | map kart plan | карт план | خريطة بطاقة خطة | 图 卡 计划 | 地図 カード 計画
projet | project plan | projekt vorhaben entwurf plan | proyecto | projecte | progett | projeto | project plan | projekt plan | проект | مشروع | 项目 方案 | 計画
liste$ | list | liste | lista | llista | lista elenco | lista | lijst | list | списо | قائمة | 名单 列表 | 名簿 一覧
chiffre nombre | figure number | zahl ziffer anzahl | cifra número | xifra nombre | cifr numer | número cifra | cijfer aantal getal | liczb cyfr | числ цифр | رقم عدد | 数字 数 | 数字 数
mesur mesure | measure | maß messen maßnahme | medid medir | mesur mesura | misur | medid | maat meet maatregel | środk mierz | мер$ мера меры измер | إجراء قياس | 措施 测 | 対策 措置 測
poids$ pèse | weight weigh | gewicht wieg | peso pesa | pes$ pesa | peso pesa | peso pesa | gewicht weeg | wag waży | вес$ веса весит | وزن | 重 | 重さ 重
vitesse | speed | geschwindigkeit tempo | velocidad | velocitat | velocit | velocidade | snelheid | prędk | скорост | سرعة | 速度 | 速度 速
pente côte | slope hill climb | hang steigung | pendient cuesta | pendent costa | pendenz salit | encosta inclin | helling | stok stro | склон подъ | منحدر | 坡 | 坂 斜面
sommet | summit top$ peak | gipfel spitze | cumbre cima | cim$ cimera | vetta cima vertic | cimeira cume topo | top$ | szczyt | верши саммит | قمة | 顶 峰 | 頂上 首脳
col$ cols | pass$ passes | pass$ pässe | puerto | port$ coll | colle passo valic | puerto passo | pas$ col$ | przełęcz | перевал | ممر | 山口 | 峠
descente descend | descent descend down$ downhill | abfahrt abstieg hinunter | descens bajad baj | descens baix | discesa scend | descid desc | afdal dal | zjazd zejś scho | спуск | نزول هبوط | 下降 下山 | 下り 降り
monter monte$ montent | climb rise rises go | steig aufstieg | sub | puj puja | sal | sub | stijg klim | wchodz wspin | подним восход | صعد | 上升 爬 | 登 上
rivière fleuve | river | fluss flüss strom | río ríos | riu rius | fiume | rio$ rios | rivier | rzek | рек | نهر | 河 江 | 川 河
lac$ | lake | see$ seen | lago | llac | lago | lago | meer$ | jezior | озер | بحيرة | 湖 | 湖
île$ îles | island | insel | isla | illa illes | isol | ilha | eiland | wysp | остров | جزيرة | 岛 | 島
plage sable | beach sand | strand sand | playa arena | platja sorra | spiaggi sabbi | praia areia | strand zand | plaż pias | пляж песо песк | شاطئ رمل | 沙滩 沙 | 浜 砂
vague$ marée | wave tide | welle flut | ola$ olas marea | ona$ ones marea | onda onde marea | onda maré | golf$ golven | fal$ fala przypływ | волн прилив | موج مد$ | 浪 潮 | 波 潮
pont$ | bridge | brücke | puente | pont$ | ponte ponti | ponte | brug | most | мост | جسر | 桥 | 橋
gare$ | station | bahnhof | estación | estació | stazion | estação | station | dworzec dworc stacj | вокзал станц | محطة | 车站 站 | 駅
aéroport | airport | flughafen flughäfen | aeropuerto | aeroport | aeroport | aeroporto | luchthaven | lotnisk | аэропорт | مطار | 机场 | 空港
quai$ quais | platform quay dock | bahnsteig kai$ gleis | andén muelle | andana moll | binario molo banchin | plataforma cais | perron kade | peron nabrzeż | платформ причал перрон | رصيف | 站台 码头 | ホーム 埠頭
billet ticket | ticket | karte ticket fahrschein | billete entrada | bitllet entrada | bigliett | bilhete | kaartje ticket | bilet | билет | تذكرة | 票 | 切符 チケット
vélo cycliste coureur | bike bicycle cycl rider | rad$ räder fahrrad radfahr | bici ciclist corredor | bici ciclist corredor | bici ciclist corridor | bicicleta ciclist corredor | fiets wielrenner renner | rower kolarz | велосипед гонщик | دراجة متسابق | 自行车 车手 | 自転車 選手
camion poids-lourd | truck lorry lorries | lastwagen lkw | camión camiones | camió camions | camion | camião caminh | vrachtwagen | ciężarów | грузовик | شاحنة | 卡车 | トラック
accident collision | accident crash collision | unfall | accidente choque | accident xoc | incident | acidente | ongeluk ongeval | wypad | авари дтп | حادث | 事故 | 事故
bouchon embouteill circulation trafic | traffic jam congestion | stau verkehr | atasco tráfico | cua$ cues trànsit | traffico ingorg coda | trânsito engarraf | file$ files verkeer | korek kork ruch | пробк движен | زحام ازدحام مرور | 堵 交通 | 渋滞 交通
frein freine | brake | brems | fren | fren | fren | trav fren | rem | hamul hamow | тормоз | فرامل كبح | 刹车 | ブレーキ
conducteur chauffeur | driver | fahrer | conductor | conductor | conducent autist | condutor motorista | bestuurder chauffeur | kierowc | водител | سائق | 司机 | 運転手
travers traverse | cross across | über quer | cruz través | travess creu | attravers | atravess | steek oversteken | przez przecho | через пересек | عبر عبور | 穿过 过 | 渡 横断
attaqu attaque | attack | angriff attack | ataque atac | atac | attacc | ataque | aanval | atak | атак | هجوم | 攻击 | 攻撃
suit$ suivre suivi suivent suivez | follow | folg | sigu segui | segu segui | segu | segu | volg | śledz podąż | следу | تابع تبع | 跟 关注 | 追 続
march marche pas$ | walk step march | geh schritt | camin paso march | camin pas$ march | cammin passo march | caminh passo march | loop stap mars | chodz krok marsz | идти ид шаг марш | مشى خطوة مسيرة | 走 步 | 歩
cour$ court course | run$ race running ran$ | lauf renn | corr carrera | corr cursa | corr corsa gara | corr corrida | ren loop$ wedstrijd race | bieg wyścig | бег гонк беж | ركض جري سباق | 跑 赛 | 走 レース
saut$ saute | jump leap | spring sprung | salt | salt | salt | salt | spring sprong | skok skacz | прыж прыг | قفز | 跳 | 跳
frapp coup$ | hit$ strike blow kick shot | schlag schuss | golpe golpea | cop$ copeja | colp | golpe bat | slag sla | uderz cios | удар | ضرب ضربة | 打 击 | 打 撃
lanc jet$ jette jeté | throw threw throws launch hurl | werf wurf warf geworfen | lanz arroj | llanç | lanci gett | lanç atir | gooi werp | rzuc rzut | брос кин | ألقى رمى | 扔 投 发射 | 投げ
tir$ tirs tire tiré | shot shoot fire$ fired | schuss schuß schieß schoss | tiro dispar | tret dispar xut | tiro spar | tiro dispar remat | schot schiet | strzał strzel | выстрел стрел удар | إطلاق تسديد رصاص | 射 枪 | 射 撃 シュート
pouss poussée | push shove | schub stoß schieb | empuj | emp | spin sping | empurr | duw | pch | толк | دفع | 推 | 押
port$ porter porte$ portent | carry wear bring | trag | llev | port dur duen | port | lev traz | draag | nos | нос нес | حمل ارتدى | 带 穿 背 | 着 運 持
tien tenir tient tiennent | hold held keep | halt hält | manten sostien aguant | mant aguant sost | tien tenere | mant segur | houd hou$ | trzym | держ | أمسك | 持 坚持 | 持 保
mettre met$ mis$ mise$ | put$ puts place | setz leg stell | pon pus puest | pos posa | mett mess mise | pôs põe pôr coloc | zet leg | kład postaw | став клад полож | وضع | 放 | 置
sort$ sortir sortie | go out exit leave | aus hinaus ausgang | sal sali salid | sort surt | usc uscit | sai saíd | uit$ uitgang verlat | wyjś wych | вый выход | خرج خروج | 出 | 出
entr entre$ entrée | enter entry come | eintritt ein herein | entr | entr | entr ingress | entr | binnen ingang | wejś wch | вход вош войт | دخل دخول | 进入 入 | 入
revien revenu retour rentr | return back come came | zurück rückkehr kehr heimkehr | regres vuelv volvi vuelt | torn retorn | torn ritorn | volt regress | terug keer | wróc wraca powrót | возвра верну | عاد عودة رجع | 回 返 | 戻 帰
venir vien$ vient viennent venu | come comes came | komm kam$ kamen | vien venid llega | ven ve$ vénen vingu | vien venut | vem$ vêm veio vind | kom komt kwam | przyj przych | приход прид прие | جاء أتى قدم | 来 | 来
mène mener condui conduit | lead drive take | führ leit fahr | llev conduc | condu port mena | conduc guid port | conduz lev | leid rijd | prowadz | вед вел | قاد أدى | 带 导致 | 導 運転
laiss laisse | let leave left | lass ließ | dej | deix | lasc | deix | laat liet laten | zostaw pozw | оставл остави | ترك سمح | 让 留 | 残 させ
montr montre | show | zeig | muestr mostr enseñ | mostr ensen | mostr | mostr | toon laat zien | pokaz | показ | أظهر عرض | 显示 展示 | 示 見せ
cach cache | hide hid | versteck verberg | escond ocult | amag | nascon nascos | escond | verberg verstop | ukry chow | скры прят | أخفى خبأ | 藏 隐 | 隠
mang mange | eat ate | ess aß$ gegessen | com$ come comer comió | menj | mangi | com$ come comer | eet eten at$ | je$ jeść jedz | ест$ есть куша | أكل يأكل | 吃 | 食べ
boi$ boit boire boisson boivent bu$ | drink drank | trink getränk trank | beb | beu beure begud | bev bevand | beb | drink dronk | pij picie napój | пить пьет пьют напит | شرب | 喝 饮 | 飲
écout enten | hear heard listen | hör | oye oír oíd escuch | sent escolt | sent ascolt udi | ouv escut | hoor luister | słysz słuch | слыш слуш | سمع استمع | 听 | 聞 聴
lire$ lit$ lisent lu$ lecture | read$ reading reads | les lies las$ | lee leer leíd leyó lectur | lleg llig lectur | legg lett | ler$ lê$ leu$ leitur | lees las lezen | czyta | чит | قرأ قراءة | 读 | 読
écri écrit | write wrote written | schreib schrieb geschrieben | escrib escrit | escri | scriv scritt | escrev escrit | schrijf schreef schrijven | pis napis | пис напис | كتب كتابة | 写 | 書
raconte récit histoire | tell told story history recount | erzähl geschichte | cuent historia contar relat | explic histor relat | raccont storia | conta histór relat | vertel verhaal geschiedenis | opowi histor | рассказ истор | روى قصة تاريخ | 讲 故事 历史 | 語 物語 歴史
expliqu | explain | erklär erläuter | explic | explic | spieg | explic | leg uit uitleg | wyjaśn tłumacz | объясн поясн | شرح أوضح | 解释 说明 | 説明
ajout | add$ added adds | hinzu ergänz fügt | añad agreg | afeg | aggiun | acrescent | voeg toe | doda | добав | أضاف | 补充 又 | 付け加え 加え
rappel souvien souvenir mémoire | remember recall remind memory | erinner gedächtnis | record recuerd memoria | record memòria | ricord memori | lembr record memóri | herinner | pamię przypom wspom | помн вспом напом памят | تذكر ذكر ذاكر | 记得 回忆 提醒 | 思い出 記憶
oubli | forget forgot | vergess vergaß | olvid | oblid | dimentic | esquec | verg vergeten | zapom | забы | نسي نسيان | 忘 | 忘
conna connu | know known | kennt kennen bekannt | conoc conoz | coneix coneg conegu | conosc | conhec | ken$ kent bekend | zna$ znan | зна извест | عرف معروف | 认识 知道 | 知
décid décision | decide decision | entscheid beschl | decid decis | decid decis | decid decis | decid decis | beslis besluit | decyd | реш | قرر قرار | 决定 | 決
prépar prêt$ prête prêts | prepar ready | bereit vorbereit | prepar list$ list | prepar a punt | prepar pronto pront | prepar pront | klaar bereid | przygot gotow | готов подгот | استعد جاهز | 准备 | 準備 用意
essay tent$ tente tentative | try tries tried attempt | versuch | intent trat | intent prov | prov tent | tent | poging probeer | prób | попыт пыта | حاول محاولة | 试 企图 | 試み 試
réussi succès | succeed success manage | gelung erfolg schaff | éxito logr consig | èxit aconsegu | success riesc riusc | êxito sucess consegu | succes lukt slaag | sukces uda | успе удал | نجح نجاح | 成功 | 成功
échou échec | fail failure | scheiter misserfolg | fracas fall | fracass | fall | fracass falh | mislukt faal | poraż porażk niepow | провал неудач | فشل | 失败 | 失敗
erreur faute tort$ | error mistake fault wrong | fehler irrtum schuld | error culpa | error culpa | error colpa sbagli | erro culpa | fout vergiss schuld | błąd błęd win | ошибк вин | خطأ | 错误 | 間違 誤
vrai$ vraie véri | true truth real | wahr wirklich | verdad cierto | veritat cert$ | ver$ vero verità | verdad | waar$ waarheid echt | prawd | правд верн | حقيق صحيح | 真 | 本当 真
faux$ fausse menson ment$ | false lie$ lies fake | falsch lüg | fals mentir | fals mentid | fals bugi | fals mentir | vals leugen | fałsz kłam | лож фальш | كذب زائف | 假 谎 | 偽 嘘
raison$ cause motif | reason cause | grund ursache | razón causa motivo | raó causa motiu | ragion causa motiv | razão causa motiv | reden oorzaak | powód powod przyczyn | причин | سبب | 原因 理由 | 理由 原因
besoin nécess | need necessary | brauch bedarf nötig | necesi | necess cal$ | bisogn necess | precis necess | nodig behoef | potrzeb | нуж необход | حاجة يحتاج ضرور | 需要 | 必要
import$ important grave$ | important serious | wichtig bedeut ernst schwer | import grave | import greu | import grave | import grave | belangrijk ernstig | ważn poważ | важн серьез серьёз тяж | مهم خطير هام | 重要 严重 | 重要 重大
simple facile | simple easy | einfach leicht | sencill fácil simple | senzill fàcil simple | semplic facil | simples fácil | eenvoudig makkelijk | prost łatw | прост легк | سهل بسيط | 简单 容易 | 簡単 易
dur$ difficile pénible | hard tough difficult | hart schwer schwierig | dur$ duro difícil | dur$ dura difícil | dur difficil | duro difícil | moeilijk zwaar hard | trudn ciężk | труд тяж | صعب | 难 困难 | 難し 厳し
lourd | heavy heavily | schwer | pesad | pesad pesat | pesant | pesad | zwaar | ciężk | тяж | ثقيل | 重 | 重
léger légère | light slight | leicht | leve liger | lleu lleuger | legger liev | leve ligeir | licht | lekk | легк лёгк | خفيف | 轻 | 軽
nouveau neuf$ récent | new recent | neu jüngst | nuev recient | nou$ nova recent | nuov recent | nov recent | nieuw recent | now niedawn ostatn | нов недавн | جديد حديث | 新 最近 | 新 最近
rare | rare | selten | rar escas | rar escass | rar | rar | zelden zeldzaam | rzad | редк | نادر | 少见 罕 | 珍し まれ
plein$ pleine pleins rempli comble | full fill packed | voll füll | llen complet | ple$ plena plen omple | pien complet | chei plen | vol$ vult volle | pełn zapełn | полн заполн | ملي امتلأ مزدحم | 满 | 満 いっぱい
propre nettoy | clean | sauber rein$ reinig | limpi | net$ nete netej | pulit | limp | schoon | czyst sprząt | чист убор | نظيف تنظيف | 干净 清洁 | 清掃 きれい
sale$ boue | dirty mud muddy | schmutz schlamm dreck | suci barro | brut fang | sporc fango | suj lama | vuil modder | brud błot | гряз | قذر وحل طين | 脏 泥 | 泥 汚
sec$ sèche sécheresse | dry drought | trocken dürre | sec$ seco seca sequía | sec$ seca sequera | secc siccità | seco seca | droog droogte | such susz | сух засух | جاف جفاف | 干 旱 | 乾 干ばつ
mouill humide | wet damp | nass feucht | mojad húmed | moll humit | bagnat umid | molhad húmid | nat$ vochtig | mokr wilg | мокр влаж | مبلل رطب | 湿 | 濡 湿
inond crue | flood | überschwemm hochwasser überflut flut | inund crecid | inund aiguat | inond allag | inund cheia | overstrom | powód zala | наводн затоп | فيضان غرق | 洪水 淹 | 洪水 浸水
orage tempête ouragan | storm thunder hurricane gale | gewitter sturm unwetter | tormenta tempestad huracán | tempesta tempestes | temporal tempest uragan | tempestade trovoada | storm onweer | burz sztorm | буря шторм гроз ураган | عاصف | 暴风 风暴 雷雨 | 嵐 暴風 雷雨
grêle | hail | hagel | granizo | pedra calamars | grandin | granizo | hagel | grad | град | برد | 冰雹 | 雹 ひょう
nuage nuageu gris$ grise | cloud grey gray | wolk bewölkt grau | nube nubl gris | núvol ennuvol gris | nuvol grigi | nuvem nubl cinz | wolk bewolkt grijs | chmur szar | облак туч сер | غيم سحاب رمادي | 云 灰 | 雲 曇 灰色
brouillard brume | fog$ mist | nebel | niebla | boira | nebbi | nevoeiro névoa | mist$ | mgł | туман | ضباب | 雾 | 霧
glace$ gel$ verglas | ice$ frost icy | eis frost glatt | hielo helad | gel$ glaç | ghiaccio gelo | gelo | ijs vorst | lód lodu mróz | лед лёд льд мороз | جليد صقيع | 冰 | 氷 凍
degré température | degree temperature | grad temperatur | grado temperatur | grau temperatur | grad temperatur | grau temperatur | graad graden temperatur | stop temperatur | градус температур | درجة حرارة | 度 气温 | 度 気温
été$ printemps automne hiver | summer spring autumn winter | sommer frühling herbst winter | verano primavera otoño invierno | estiu primavera tardor hivern | estat primaver autunn invern | verão primavera outono inverno | zomer lente herfst winter | lato wiosn jesie zim | лет весн осен зим | صيف ربيع خريف شتاء | 夏 春 秋 冬 | 夏 春 秋 冬
janvier février mars$ avril | january february march april | januar februar märz april | enero febrero marzo abril | gener febrer març abril | gennaio febbraio marzo aprile | janeiro fevereiro março abril | januari februari maart april | stycz lut marz marc kwie | январ феврал март апрел | يناير فبراير مارس أبريل | 一月 二月 三月 四月 1月 2月 3月 4月 | 1月 2月 3月 4月
lundi | monday | montag | lunes | dilluns | lunedì | segunda | maandag | poniedział | понедельник | الاثنين | 周一 星期一 | 月曜
mardi | tuesday | dienstag | martes | dimarts | martedì | terça | dinsdag | wtorek wtork | вторник | الثلاثاء | 周二 星期二 | 火曜
mercredi | wednesday | mittwoch | miércoles | dimecres | mercoledì | quarta | woensdag | środ | сред | الأربعاء | 周三 星期三 | 水曜
jeudi | thursday | donnerstag | jueves | dijous | giovedì | quinta | donderdag | czwart | четверг | الخميس | 周四 星期四 | 木曜
vendredi | friday | freitag | viernes | divendres | venerdì | sexta | vrijdag | piąt | пятниц | الجمعة | 周五 星期五 | 金曜
samedi | saturday | samstag sonnabend | sábado | dissabte | sabato | sábado | zaterdag | sobot | суббот | السبت | 周六 星期六 | 土曜
dimanche | sunday | sonntag | domingo | diumenge | domenica | domingo | zondag | niedziel | воскресень | الأحد | 周日 星期日 | 日曜
midi$ après-midi | noon midday afternoon p.m | mittag nachmittag | mediodía tarde | migdia tarda | mezzogiorno pomerigg | meio-dia tarde | middag | połud popołud | полдень полдн обед | ظهر عصر | 中午 下午 | 正午 昼 午後
siècle | century | jahrhundert | siglo | segle | secol | século | eeuw | wiek | век | قرن | 世纪 | 世紀
moment instant | moment instant | moment augenblick | momento instante | moment instant | moment attim istant | momento instante | moment ogenblik | chwil moment | момент миг | لحظة | 时刻 时候 | 瞬間 時
temps$ | time weather | zeit wetter | tiempo | temps | tempo | tempo | tijd weer$ | czas | врем погод | وقت زمن طقس | 时间 天气 | 時間 天気
fois$ | time$ times once twice | mal$ einmal | vez$ veces | vegad cop$ | volta volte | vez$ vezes | keer | raz$ razy | раз$ раза | مرة مرات | 次 | 回 度
deux$ couple paire double | two$ both pair couple double twice | zwei beid paar doppel | dos$ ambos par$ doble | dos$ dues parell doble | due$ coppia doppi entramb | dois duas ambos par$ dobro | twee beide paar dubbel | dwa dwie dwoje dwóch par | два две двое двух пар | اثنان زوج | 两 双 | 二 両 2
trois$ trio | three | drei | tres$ | tres$ | tre$ | três | drie | trzy trzech troje | три$ трое трех трёх | ثلاث | 三 | 三 3
quatre$ | four$ | vier$ | cuatro | quatre | quattro | quatro | vier$ | cztery czter | четыр | أربع | 四 | 四 4
cinq$ | five | fünf | cinco | cinc$ | cinque | cinco | vijf | pięć pięci | пят | خمس | 五 | 五 5
dix$ dizaine | ten$ dozen | zehn dutzend | diez decena | deu$ desena | dieci decin | dez$ dezena | tien$ tiental | dziesię | десят | عشر | 十 | 十 10
cent$ centaine cents | hundred | hundert | cien cientos centen | cent$ centen | cento centin | cem$ cento centen | honderd | sto$ stu$ setk | сто$ сотн | مئة مئات | 百 | 百
mille$ millier | thousand | tausend | mil$ miles | mil$ miler | mille migli mila | mil$ milhar | duizend | tysią | тысяч | ألف آلاف | 千 | 千
million | million | million | millón millon | milió milion | milion | milhão milhões | miljoen | milion mln | миллион млн | مليون ملايين | 百万 | 百万 万
milliard | billion milliard | milliard | millardo miles | miliard mil milions | miliard | bilhão bilhões mil milhões | miljard | miliard mld | миллиард млрд | مليار | 十亿 亿 | 億
tiers$ | third | drittel | tercio tercer | terç | terz | terço | derde | trzeci jedn | треть трети | ثلث | 三分之一 | 3分の1 三分の一
quart$ | quarter | viertel | cuart | quart | quart | quart | kwart | ćwier kwadrans | четверт | ربع | 四分之一 刻 | 4分の1 四分の一
président juge magistrat | judge presiding magistrate | richter vorsitz | juez magistrad presid | jutge magistrat president | giudic magistrat president | juiz magistrad | rechter | sędzi | судь | قاضي قاض | 法官 审判长 | 裁判官 判事 裁判長
avocat défenseur défense | lawyer defence defense attorney counsel | anwalt anwält verteidig | abogad defens | advocad defens | avvocat difes difensor | advogad defes | advocaat verdedig | adwokat obron | адвокат защит | محام دفاع | 律师 辩护 | 弁護
accusé prévenu inculpé suspect | accused defendant suspect | angeklagt beschuldigt verdächtig | acusad sospechos | acusat sospitós | imputat accusat sospett | acusad arguid suspeit | verdachte beklaagde | oskarżon podejrzan | обвиня подсуд подозр | متهم مشتبه | 被告 嫌疑 | 被告 容疑
accus reproch | accuse blame charge | vorwurf anklage werf beschuld | acus reproch | acus retre | accus rimprover | acus | beschuldig verwijt | oskarż zarzu | обвин упрек | اتهم | 指控 指责 | 非難 告発
témoin témoign | witness testify testimony | zeuge aussage bezeug | testigo testimon | testimon | testimon | testemunh | getuige | świad zezna | свидетел показан | شاهد شهادة | 证人 作证 | 証人 証言
procès audience jugement | trial hearing judgment verdict | prozess verhandlung urteil | juicio audiencia sentencia | judici audiència sentència | process udienz sentenz | julgamento audiência sentença | proces zitting vonnis | proces rozpraw wyrok | суд процесс приговор заседан | محاكمة جلسة حكم | 审判 庭审 判决 | 裁判 公判 判決
peine$ condamn | sentence convict penalty | strafe verurteil | condena pena | condemn pena | condann pena | conden pena | straf veroordeel | kar$ kara skaza | приговор наказ осужд | عقوبة إدانة | 刑 判 | 刑 有罪
amende | fine$ fined | geldstrafe bußgeld | multa | multa | multa ammend | multa | boete | grzywn mandat | штраф | غرامة | 罚款 | 罰金
crime meurtre assassin tuer tué$ | crime murder kill | verbrechen mord töt getötet | crimen asesin mat | crim assassin mat | crimin omicid uccis | crime assassin mat | misdaad moord gedood | zbrodn morder zabi | преступ убий уби | جريمة قتل | 罪 杀 | 犯罪 殺
vol$ voleur volé dérob | theft thief steal stolen rob | dieb gestohlen stiehl raub | rob ladrón | rob lladre | furt ladr rub | roub ladrão | dief diefstal gestolen | kradz ukrad złodziej | краж украд вор | سرق سارق لص | 偷 盗 | 盗 窃
preuve indice | evidence proof clue | beweis indiz spur | prueba indicio | prova indici | prova indizi | prova indíci | bewijs | dowód dowod | доказ улик | دليل أدلة | 证据 | 証拠
plainte porter | complaint sue | anzeige klage | denuncia queja demanda | denúncia querella | denunci querel | queixa denúncia | klacht aangifte | skarg zawiadom | жалоб заявлен | شكوى | 投诉 起诉 | 訴え 告訴
liberté libér | free freedom release | freiheit frei | libert liber | llibert allibera | libert liber | liberdade libert | vrij vrijheid | woln | свобод освобо | حرية إفراج تحرير | 自由 释放 | 自由 釈放
sénat sénateur | senat | senat | senad | senad senat | senat | senad | senaat senator | senat | сенат | شيوخ | 参议 | 上院
conseil conseiller élu$ élue$ élus | council councillor elected | rat$ rats stadtrat gemeinderat | concej consejo | consell regidor | consigli elett | conselh vereador eleit | raad raads | rad$ rada radn radny | совет депутат | مجلس مستشار | 议会 委员 | 議会 議員
majorité | majority | mehrheit | mayoría | majoria | maggioranz | maioria | meerderheid | większo | большинств | أغلبية | 多数 | 多数 過半
débat$ débats | debate | debatte | debate | debat | dibattit | debate | debat | debat | дебат прени обсужд | نقاش مناظرة | 辩论 讨论 | 議論 討論
discours allocution | speech address | rede ansprache | discurso | discurs | discors | discurso | toespraak | przemów | речь речи выступ | خطاب كلمة | 讲话 演讲 | 演説
réforme | reform | reform | reforma | reforma | riform | reforma | hervorm | reform | реформ | إصلاح | 改革 | 改革
crise | crisis | krise | crisis | crisi | crisi | crise | crisis | kryzys | кризис | أزمة | 危机 | 危機
frontière | border frontier | grenz | frontera | fronter | confin frontier | fronteira | grens | granic | границ | حدود | 边境 | 国境
ambassad diplomat | ambassad embassy diplomat | botschaft diplomat | embajad diplom | ambaixad diplom | ambasciat diplom | embaixad diplom | ambassad diplom | ambasad dyplom | посол посольств диплом | سفير سفارة دبلوماس | 大使 外交 | 大使 外交
roi$ reine prince royal | king queen prince royal | könig prinz | rey$ reina príncipe real | rei$ reina príncep reial | re$ regin princip real | rei$ rainha príncipe | koning prins | król książ | корол принц | ملك أمير | 国王 女王 王 | 国王 女王 王
église messe prêtre pape | church mass priest pope | kirche messe priester papst | iglesia misa cura papa | església missa capell papa | chiesa messa prete papa | igreja missa padre papa | kerk mis priester paus | kościół kościel msz ksiądz papież | церк месс священ папа | كنيسة قداس كاهن بابا | 教堂 教皇 弥撒 | 教会 司祭 教皇
dieu$ prier prière | god$ pray | gott gebet bet$ | dios rez orac | déu prega | dio$ pregh preg | deus rez oraç | god$ bid gebed | bóg bog modl | бог молит | الله صلاة | 神 祈祷 | 神 祈
marché magasin boutique commerç commerc | shop market store trade trader | laden geschäft markt händler handel | tienda mercado comerc | botiga mercat comerc | negozi mercat commerc | loja mercad comérc | winkel markt handel | sklep targ handel | магазин рынок рынк торг | متجر سوق تجارة تاجر | 商店 市场 贸易 | 店 市場 貿易
client | customer client | kund | client | client | client | client | klant | klient | клиент покуп | زبون عميل | 顾客 客户 | 客
restaurant café bistrot bar$ | restaurant café bar$ pub$ | restaurant gaststätte kneipe café | restaurante bar$ café | restaurant bar$ cafè | ristorante bar$ caffè | restaurante bar$ café | restaurant café kroeg | restauracj bar$ kawiar | ресторан бар кафе | مطعم مقهى | 餐厅 饭店 酒吧 | レストラン 店 居酒屋
hôtel | hotel | hotel | hotel | hotel | hotel albergo | hotel | hotel | hotel | отел гостин | فندق | 酒店 旅馆 | ホテル 旅館
loyer location louer | rent$ rental | miete | alquiler renta | lloguer | affitto | aluguel renda | huur | czynsz wynaj | аренд | إيجار | 租 | 家賃 賃
propriét possèd | owner own$ possess property | eigentüm besitz besaß gehör | propiet dueñ pose | propiet amo$ | propriet possied | propriet dono possu | eigenaar bezit | właści posiad | владел собствен хозя | مالك يملك ملكية | 业主 拥有 | 所有 持ち主 オーナー
salaire | wage salary pay | lohn gehalt | salario sueldo | sou$ salari | salar stipend | salário | loon salaris | płac pensj wynagr | зарплат | راتب أجور | 工资 | 賃金 給料
chômage chômeur | unemploy jobless | arbeitslos | desempleo paro | atur | disoccup | desemprego | werkloos | bezrobo | безработ | بطالة | 失业 | 失業
retraite retraité | pension retire | rente pension ruhestand | jubil pensión | jubil pensió | pension | reform aposent | pensioen | emeryt | пенси | تقاعد معاش | 退休 养老 | 年金 退職
millionnaire riche richesse | rich wealth | reich | rico riqu | ric$ riqu | ricc | rico riqu | rijk | bogat | богат | غني ثري | 富 | 金持ち 豊か 富
pauvre pauvreté misère | poor poverty | arm$ armut | pobre pobreza | pobre pobresa | pover | pobre pobreza | arm$ armoede | bied ubóstw | бедн нищ | فقير فقر | 贫 穷 | 貧
dollar euro$ euros | dollar euro | dollar euro | dólar euro | dòlar euro | dollar euro | dólar euro | dollar euro | dolar euro | доллар евро | دولار يورو | 美元 欧元 | ドル ユーロ
indice bourse action$ actions | index share stock | index aktie börse | índice bolsa accion | índex borsa accion | indice borsa azion | índice bolsa açã açõ | index beurs aandeel | indeks giełd akcj | индекс бирж акци | مؤشر بورصة أسهم | 指数 股 | 指数 株
record$ | record | rekord | récord | rècord | record | recorde | record | rekord | рекорд | قياسي | 纪录 创 | 記録 最高
or$ cuivre métal argent$ fer$ acier | gold copper metal silver iron steel | gold kupfer metall silber eisen stahl | oro$ cobre metal plata hierro acero | or$ coure metall plata ferro acer | oro$ rame metall argento ferro acciai | ouro cobre metal prata ferro aço | goud koper metaal zilver ijzer staal | złot miedź miedz metal srebr żelaz stal | золот мед металл сереб желез стал | ذهب نحاس معدن فضة حديد | 金 铜 银 铁 钢 | 金 銅 銀 鉄 鋼
pierre$ roche rocher | stone rock | stein fels | piedra roca | pedra roca | pietr rocc | pedra rocha | steen rots | kamie skał | кам скал | حجر صخر | 石 岩 | 石 岩
béton ciment | concrete cement | beton zement | hormigón cemento | formigó ciment | cement calcestruzz | betão cimento concreto | beton cement | beton cement | бетон цемент | خرسانة إسمنت | 混凝土 水泥 | コンクリート
verre vitre | glass window | glas scheibe | vidrio vaso cristal | vidre got$ | vetro bicchier | vidro copo | glas ruit | szkł szyb szklan | стекл стакан | زجاج كأس | 玻璃 杯 | ガラス グラス
champ agricult paysan ferme$ récolte | field farm farmer agricult crop harvest | feld acker bauer landwirt ernte | campo agricult agric cosecha granj | camp$ camps pagès agric collita | camp$ campo agricol contadin raccolt | campo agricult agric colheita | veld boer landbouw oogst | pole$ polu roln zbior | поле$ пол фермер урож сельск | حقل مزارع زراع حصاد | 田 农 收成 | 畑 農 収穫
fleur plante$ | flower plant | blume pflanz blüte | flor planta | flor planta | fior piant | flor planta | bloem plant | kwiat rośli | цвет раст | زهر نبات | 花 植物 | 花 植物
herbe pelouse | grass lawn pitch | gras rasen | hierba césped | herba gespa | erba prat | relva erva | gras veld | traw muraw | трав газон | عشب | 草 | 草 芝
cheval vache mouton | horse cow sheep | pferd kuh$ kühe schaf | caballo vaca oveja | cavall vaca ovella ovelles | cavall mucca pecor vacc | cavalo vaca ovelha | paard koe$ koeien schaap | koń konie krow owc | лошад конь коров овц | حصان بقرة خروف | 马 牛 羊 | 馬 牛 羊
oiseau | bird | vogel vögel | pájaro ave$ aves | ocell | uccell | pássaro ave$ aves | vogel | ptak | птиц | طائر طيور | 鸟 | 鳥
loup ours renard | wolf wolves bear fox | wolf wölf bär fuchs | lobo oso$ zorro | llop ós$ guineu | lup orso volpe | lobo urso raposa | wolf wolven beer vos | wilk niedźw lis$ | волк медвед лис | ذئب دب ثعلب | 狼 熊 狐 | 狼 熊 狐
virus épidémie vaccin | virus epidemic vaccin | virus epidemi impf | virus epidemia vacun | virus epidèmi vacun | virus epidemi vaccin | vírus epidemia vacin | virus epidemi vaccin | wirus epidemi szczep | вирус эпидеми вакцин | فيروس وباء لقاح | 病毒 疫 疫苗 | ウイルス 感染 ワクチン
bébé naissance enceinte | baby babies pregnan birth | baby geburt schwanger | bebé embaraz nacim | nadó bebè embaràs | bambin neonat incint nascit | bebé grávid | baby zwanger geboorte | niemowl ciąż urodz | младен беремен рожд | رضيع حامل ولادة | 婴儿 怀孕 | 赤ちゃん 妊娠 出産
fils$ fille$ filles garçon | son$ sons$ daughter boy$ girl | sohn söhne tochter töchter junge mädchen | hijo hija chico niña | fill$ filla noi$ noia | figli ragazz | filho filha rapaz menin | zoon dochter jongen meisje | syn córk chłop dziewcz | сын доч мальчик девоч | ابن ابنة فتاة ولد | 儿子 女儿 男孩 女孩 | 息子 娘 少年 少女
frère sœur | brother sister | bruder brüder schwester | herman | germà german | fratell sorell | irmão irmã | broer zus | brat siostr | брат сестр | أخ أخت شقيق | 兄弟 姐妹 哥 姐 弟 妹 | 兄 弟 姉 妹
mari$ mariage épou marié | husband marri wedding spouse | ehe$ hochzeit heirat verheirat gatt | marido boda casad espos | marit casament casat espos | marito matrimon sposa nozze | marido casament casad espos | man$ trouw huwelijk getrouwd | mąż małże ślub | муж брак свадьб супруг | زوج زواج زفاف | 丈夫 结婚 婚 | 夫 結婚
vieillard grand-mère grand-père aîné | elderly grandmother grandfather elder | großmutter großvater oma$ opa$ senior | abuel ancian | avi$ àvia padrí | nonn anzian | avó avô idos | grootmoeder opa oma | babci dziad senior | бабуш дед пожил | جد جدة مسن | 爷爷 奶奶 老人 | 祖父 祖母 お年寄り
voisin$ voisine | neighbour neighbor | nachbar | vecin | veí veïn | vicin | vizinh | buur buren | sąsiad | сосед | جار جيران | 邻居 | 近所 隣人
collègue camarade | colleague mate comrade | kolleg kamerad | colega compañer | col·lega company | collega compagn | colega companheir | collega | koleg | коллег товарищ | زميل رفيق | 同事 同志 | 同僚 仲間
invité hôte | guest host | gast gäste | invitad huésped | convidat | ospit invitat | convidad hóspede | gast | gość gości | гост | ضيف | 客人 | 客 招待
marin équipage capitaine | sailor crew captain | seemann besatzung kapitän crew | marin tripul capitán | mariner tripul capità | marina equipagg capitan | marinh tripul capit | zeeman bemanning kapitein aanvoerder | maryn załog kapitan | моряк экипаж капитан | بحار طاقم قبطان قائد | 水手 船员 队长 船长 | 船員 乗組 船長 主将
pilote | pilot driver | pilot | pilot | pilot | pilot | pilot | piloot | pilot | пилот | طيار | 飞行员 | 操縦士 パイロット
ingénieur technicien | engineer technician | ingenieur techniker | ingenier técnic | enginyer tècnic | ingegner tecnic | engenheir técnic | ingenieur technicus | inżynier techni | инженер техник | مهندس فني | 工程师 技术 | 技師 技術 エンジニア
ouvrier | worker | arbeiter | obrer | obrer | opera | operári | arbeider | robotni | рабоч | عامل عمال | 工人 | 労働者 作業員
spécialiste expert | expert specialist | experte fachmann gutachter spezialist | expert perit especialist | expert pèrit perit | espert perit | perit especialist | expert deskundig | eksper specjalist biegł | эксперт специалист | خبير | 专家 | 専門家
responsable chef$ | head$ leader chief responsible | leiter chef verantwort | responsable jefe | responsable cap$ | responsabil capo | responsável chefe | hoofd verantwoordelijk chef | szef odpowiedzial kierown | глав ответствен началь руковод | مسؤول رئيس | 负责人 | 責任
porte-parole | spokes | sprecher | portavoz | portaveu | portavoce | porta-voz | woordvoerder | rzecznik | представител пресс | متحدث ناطق | 发言人 | 報道官 広報
organis | organi | organis veranstalt | organiz | organit | organizz | organiz | organis | organiz | организ | نظم تنظيم منظم | 组织 主办 | 主催 組織
particip | take part particip attend | teilnehm teilgenommen | particip | particip | partecip | particip | deelnem meedoen | uczestni udział | участ | شارك مشاركة | 参加 | 参加
group$ groupe bande$ | group band gang | gruppe bande | grupo banda | grup$ banda | grupp banda | grupo banda | groep bende | grup band | групп | مجموعة | 组 团体 | 集団 グループ
association ong$ fondation | association ngo charity foundation | verein verband stiftung | asociación ong$ fundación | associació ong$ fundació | associazion fondazion | associação fundação | vereniging stichting | stowarzysz fundacj | ассоциац фонд общест | جمعية منظمة | 协会 基金 | 協会 団体
centre$ | centre center | zentrum mitte | centro | centre | centro | centro | centrum | centrum | центр | مركز وسط | 中心 | 中心 センター
championnat coupe tournoi finale | championship cup tournament final | meisterschaft pokal turnier finale | campeonato copa torneo final | campionat copa torneig final | campionat coppa torneo final | campeonato taça copa torneio final | kampioen beker toernooi finale | mistrzo puchar turniej finał | чемпион кубок кубк турнир финал | بطولة كأس نهائي | 锦标赛 杯 决赛 | 選手権 杯 大会 決勝
entraîneur sélectionneur | coach trainer manager | trainer coach | entrenador | entrenador | allenator | treinador | trainer coach | trener | тренер | مدرب | 教练 | 監督 コーチ
gardien portier | goalkeeper keeper guard | torwart torhüter wächter wärter | portero guardia | porter guarda | portier guardian | guarda goleiro | keeper doelman bewaker | bramkarz strażnik | вратар сторож охран | حارس | 门将 守 | キーパー 守護
arbitre | referee umpire | schiedsrichter | árbitro | àrbitre | arbitr | árbitro | scheidsrechter | sędzi | судь арбитр | حكم | 裁判 | 審判
stade tribune | stadium stand$ stands ground | stadion tribüne | estadio grada tribuna | estadi grada tribuna | stadio tribun | estádio bancada | stadion tribune | stadion trybun | стадион трибун | ملعب مدرجات | 体育场 看台 | スタジアム 観客席
balle$ ballon | ball$ balls bullet | ball$ bälle kugel | balón pelota bala | pilota bala | palla pallon proiettil | bola bala | bal$ kogel | piłk | мяч пул | كرة رصاص | 球 | ボール 球
point$ points score | point score | punkt stand$ | punto puntos marcador | punt$ punts marcador | punt | ponto placar | punt stand$ | punkt wynik | очк очко счет счёт пункт | نقطة نقاط نتيجة | 分 比分 点 | 点 得点
classement podium tête | ranking standings lead podium | tabelle führung wertung podium | clasific liderat podio | classific podi lider | classific podio | classific pódio | klassement podium leiding | klasyfik podium prowadz | таблиц лидер подиум | ترتيب صدارة منصة | 排名 领先 | 順位 首位 表彰台
étape | stage leg$ step | etappe | etapa | etapa | tappa | etapa | etappe rit$ | etap | этап | مرحلة | 阶段 赛段 | 段階 ステージ
maillot | jersey shirt | trikot | maillot camiseta | mallot samarreta | maglia | camisola | trui shirt | koszul | майк футбол | قميص | 球衣 衫 | ジャージ ユニホーム
avance$ écart | lead gap advance | vorsprung abstand | ventaja diferencia | avantatge diferència | vantagg distacc | vantagem diferença | voorsprong verschil | przewag róż | преимущ отрыв разрыв | تقدم فارق | 领先 差距 | 差 リード
défend défense | defend defence defense | verteidig abwehr | defien defen | defens | difend difes | defend defes | verdedig | obron broni | защи оборон | دفاع دافع | 防守 保卫 | 守 防衛
spectacle concert théâtre scène festival | show concert theatre theater stage festival | konzert theater bühne fest schauspiel | espectáculo concierto teatro festival escenari | espectacle concert teatre festival escenari | spettacol concert teatro festival palco | espetáculo concerto teatro festival palco | concert theater podium festival voorstelling | spektakl koncert teatr festiwal scen | спектак концерт театр сцен фестивал | حفل مسرح مهرجان | 演出 音乐会 剧 节 | 公演 コンサート 劇 祭
acteur comédien rôle | actor actress role part | schauspieler rolle | actor actriz papel | actor actriu paper | attor attrice ruolo | ator atriz papel | acteur actrice rol$ | aktor rol$ rola | акт роль роли | ممثل دور | 演员 角色 | 俳優 役
chanson chanteur chant$ chante | song sing singer | lied$ lieder sänger sing | canción cant | cançó cant | canzon cant | canção cant | lied liedje zanger zing | piosen śpiew | песн пев пою поёт | أغنية مغن غنى | 歌 | 歌
peintre peinture tableau | paint painter painting | maler gemälde bild | pint cuadro | pint quadre | pitt quadro dipint | pint quadro | schilder schilderij | mala obraz | худож картин | رسام لوحة | 画 | 画 絵
histoire historique ancien | history historic | geschichte historisch | historia histór | històr | storia storic | história histór | geschiedenis historisch | histor | истор | تاريخ | 历史 | 歴史
fête anniversaire | party celebrat birthday anniversary | fest feier geburtstag jahrestag | fiesta celebr cumpleaños aniversar | festa celebr aniversar | festa festegg compleann anniversar | festa celebr aniversár | feest verjaardag vier | świę urodzin roczn | праздн юбилей рожден | عيد احتفال ذكرى | 庆祝 生日 节 周年 | 祝 誕生日 記念
vacances congé | holiday vacation leave | urlaub ferien | vacacion permiso | vacanc permís | vacanz feri | férias | vakantie verlof | wakac urlop | каникул отпуск | عطلة إجازة | 假期 假 | 休暇 休み
jeu$ jeux | game play | spiel | juego | joc$ jocs | gioco giochi | jogo | spel$ spellen | gra$ gry$ igrzysk | игр | لعبة ألعاب | 游戏 比赛 运动会 | 試合 ゲーム 競技
idée avis$ opinion | idea opinion view | idee meinung ansicht | idea opinión | idea opinió | idea opinion parere | ideia opinião | idee mening | pomysł opini zdani | иде мнен | فكرة رأي | 想法 意见 | 考え 意見
rêv$ rêve | dream | traum träum | sueñ soñ | somn somi | sogn | sonh | droom | marz sen$ | мечт сон | حلم | 梦 | 夢
envie désir | desire want wish | wunsch lust | deseo ganas | desig ganes | desider voglia | desejo vontade | wens zin$ verlangen | chęć chęt pragn | желан хоч | رغبة | 想 愿望 | 願 欲
surpris étonn | surpris astonish amaz | überrasch erstaun | sorpr asombr | sorpr | sorpr stup | surpr espant | verras verbaas | zaskocz zdziw | удив сюрприз | مفاجأ دهش | 惊 意外 | 驚
inqui$ inquiet inquié préoccup | worr concern anxious | sorge besorg beunruhig | preocup inquiet | preocup inquiet | preoccup inquiet | preocup inquiet | zorg ongerust bezorgd | niepokó niepoko martw | беспоко тревог | قلق | 担心 忧 | 心配 不安 懸念
confian confiance | trust confiden | vertrau zuversicht | confian confi | confian confi | fiduci confid | confian confi | vertrouw | zaufa ufa | довер увер | ثقة | 信任 信心 | 信頼 自信
honte fier$ fière fierté | shame proud pride | scham stolz | vergüenza orgull | vergony orgull | vergogn orgogl | vergonh orgulh | schaam trots | wstyd dum | стыд горд | خجل فخر | 羞 骄傲 自豪 | 恥 誇り
patien patience | patien | geduld | pacien | pacièn pacien | pazien | pacien | geduld | cierpliw | терп | صبر | 耐心 | 我慢 忍耐
promet promesse | promis | versprech versprach verspricht | promet promes | promet promes | promett promess | promet promess | belo$ belofte beloof | obieca obietnic | обеща | وعد | 承诺 | 約束
serment jur$ jure | oath swear sworn | eid schwör | jur | jur | giur | jur | eed zweer | przysię | клят присяг | قسم أقسم | 发誓 | 誓
remerci reconnaissan | thank grateful | dank | agrade gracias | agra gràcies | grazie ringrazi grat | agrade obrigad | dank | dzięk wdzięcz | благодар спасибо | شكر | 感谢 谢 | 感謝 ありがとう
excus pardon | sorry apolog forgive excuse | entschuldig verzeih | perdón disculp | perdó disculp | scus perdon | descul perdão | sorry excuus vergeef | przepr przeba | извин прост | اعتذر عفو | 道歉 原谅 | 謝罪 許し
salu$ salue salut bonjour | greet hello welcome | grüß gruß begrüß | salud hola buenos | salud hola bon | salut ciao buongiorno | saúd olá | groet hallo | wita pozdr dzień | привет здравств | تحية مرحبا | 问候 你好 | 挨拶 こんにちは
applaud bravo | applau clap cheer | applau beifall klatsch | aplau | aplau | applau | aplau | applau | okla braw | аплод рукоплеск | تصفيق صفق | 掌声 鼓掌 | 拍手
huée siffl | boo$ booed boos whistle jeer | pfiff pfeif buh | abuche silb pit | xiul escridass | fischi | vai assobi | fluit boe$ | gwizd bucz | свист | صفير صافرة | 嘘 哨 | ブーイング 笛
critiqu | critic | kritik kritisier | crític critic | crític critic | critic | crític critic | kritie kritis | krytyk | критик | نقد انتقد | 批评 | 批判
soutien soutenir | support back | unterstütz | apoy | suport | sostegn sosten appogg | apoi | steun | wspar popar | поддерж | دعم | 支持 | 支持 支援
lutte combat$ combattre | fight struggle combat battle | kampf kämpf | lucha combat | lluit combat | lott combatt | luta combat | strijd vecht gevecht | walk | борьб бой боя бор | كفاح قتال معركة | 斗争 战斗 | 戦い 闘
bomb explos | bomb explo blast | bombe explo | bomba explos | bomba explos | bomba esplos | bomba explos | bom$ bommen explo | bomb eksploz wybuch | бомб взрыв | قنبلة انفجار | 炸弹 爆炸 | 爆弾 爆発
fumée fum$ fumigène | smoke flare | rauch | humo bengala | fum$ bengala | fumo fumogen | fumo fumaça | rook | dym | дым | دخان | 烟 | 煙
brûl | burn | brenn brannt verbrann | quem ard | crem | bruci | queim | brand verbrand | pal spal | гор сжиг сгор | احترق حرق | 烧 | 焼 燃
détrui ruine effondr écroul | destroy ruin collapse | zerstör ruine einsturz eingestürzt | destru ruina derrumb | destru ruïn esfondr ensorra | distru rovin croll | destru ruín desab | verwoest ruïne instort | zniszcz ruin zawal | разруш руин обруш | دمر انهيار خراب | 毁 倒塌 | 破壊 倒壊 崩
répar rénov | repair fix renovat | reparier reparatur sanier renovier | repar renov arregl | repar renov arregl | ripar ristruttur | repar reno | repar herstel renov | napraw remont | ремонт чин | إصلاح ترميم | 修 | 修理 修復
évacu | evacuat | evakuier räum | evacu desaloj | evacu desallotj | evacu sgomber | evacu | evacu ontruim | ewaku | эваку | إجلاء إخلاء | 疏散 撤离 | 避難
sauv$ sauve sauvet secouri | rescue save | rett | rescat salv | rescat salv | salv soccors | resgat salv | red gered | ratow ratun | спас | أنقذ إنقاذ | 救 | 救助 救
disparu disparai | missing disappear vanish | vermisst verschwund verschwind | desapar | desapar | scompar dispers sparit | desapar | vermist verdwe | zagin zniknę | пропа исчез | مفقود اختفى | 失踪 消失 | 行方不明 消え
survi survivant rescapé | surviv | überleb | superviv sobreviv | superviv sobreviu | sopravvi superstit | sobreviv | overle | przeży ocala | выжи уцел | ناج نجا | 幸存 | 生存 生き残
enterr obsèques funérailles tombe$ | funeral bury buried grave | beerdig begräb grab$ trauerfeier | entierro funeral tumba | enterr funeral tomba | funeral sepol tomba | enterr funeral túmulo | begraf begrav graf | pogrzeb grób grob | похорон могил | جنازة دفن قبر | 葬礼 墓 | 葬儀 墓
eau-de-vie bière alcool | beer alcohol | bier alkohol schnaps | cerveza alcohol | cervesa alcohol | birra alcol | cerveja álcool | bier alcohol drank | piw alkohol | пив алкогол водк | خمر كحول | 啤酒 酒 | ビール 酒
bois$ bûche planche | wood plank board | holz brett | madera tabla | fusta | legn tavol | madeira | hout plank | drewn desk | дерев доск древес | خشب | 木 | 木材 木
électeur urne bulletin dépouill | voter ballot count | wähler stimmzettel auszähl urne | votante urna papeleta escrutin recuent | votant urna papereta recompt | elettor urn sched scrutin spogli | eleitor urna boletim apuram | kiezer stembil telling | wyborc urn gło licz | избирател урн бюллет подсч | ناخب اقتراع فرز | 选民 选票 计票 | 有権者 投票 開票
sondage | poll survey | umfrage | encuesta sondeo | enquesta sondeig | sondagg | sondagem pesquisa | peiling | sondaż | опрос | استطلاع | 民调 | 世論調査
ordinateur logiciel numérique données | computer software digital data | computer software digital daten | ordenador software digital datos | ordinador programari digital dades | computer software digital dati | computador software digital dados | computer software digita gegevens | komputer cyfr dane danych | компьютер цифр данн | حاسوب برنامج رقمي بيانات | 电脑 软件 数字 数据 | コンピューター ソフト デジタル データ
intelligence artificiel robot | intelligence artificial robot | künstlich intelligenz roboter | inteligencia artificial robot | intel·ligència artificial robot | intelligenz artificial robot | inteligência artificial robô | intelligentie kunstmatig robot | inteligencj sztuczn robot | интеллект искусств робот | ذكاء اصطناعي روبوت | 智能 人工 机器人 | 知能 人工 ロボット
espace spatial fusée satellite | space rocket satellite | raumfahrt weltraum rakete satellit | espacio espacial cohete satélite | espai espacial coet satèl·lit | spazi razzo satellit | espaço espacial foguete satélite | ruimte raket satelliet | kosm rakiet satelit | косм ракет спутник | فضاء صاروخ قمر | 太空 火箭 卫星 | 宇宙 ロケット 衛星
climat réchauffement environnement écolog | climate warming environment ecolog green | klima erwärmung umwelt ökolog grün | clima calentamiento ambiente ecolog | clima escalfament ambient ecolog | clima riscaldament ambient ecolog verd | clima aquecimento ambiente ecolog verde | klimaat opwarming milieu groen | klimat ociepl środowisk ekolog | климат потепл эколог | مناخ احترار بيئة | 气候 变暖 环境 | 気候 温暖化 環境
pollution déchet ordure | pollut waste rubbish garbage | verschmutz abfall müll | contamin residuo basura | contamin residu escombrar | inquin rifiut | polui poluição lixo resíduo | vervuil afval | zaniecz odpad śmiec | загряз отход мусор | تلوث نفايات | 污染 垃圾 | 汚染 ごみ
travaux chantier | works site construction | bauarbeit baustelle arbeiten | obras obra | obres obra | lavori cantier | obras | werken werkzaamheden bouw | robot budow prac | работ стройк строит | أشغال ورشة أعمال | 工程 施工 | 工事
retard$ annul supprim | cancel delay scrap | absag ausfall streich | cancel suspend suprim | cancel·l anul suprim | cancell annull soppr | cancel anul suprim | annul afgelast geschrapt | odwoł | отмен | إلغاء ألغى | 取消 | 中止 欠航 運休
report$ reporté | postpone | verschob verschieb vertag | aplaz pospon | ajorn | rinvi | adi | uitgesteld uitstel | przełoż odrocz | отлож перенес | تأجيل أجل | 推迟 | 延期
interromp suspen pause$ arrêt$ arrêter cesse | stop pause interrupt suspend break halt | stopp unterbrech unterbroch pause aufhör | par$ parar interrump suspen paus | atur interromp suspen paus | ferm interromp sospe paus | par$ parar interromp suspen paus | stop onderbr pauze | przerw zatrzym wstrzym | перерыв останов прерв приостан | توقف أوقف تعليق استراحة | 停 中断 暂停 | 止 中断 休
recommenc reprend reprise | resume restart again | wieder fortsetz neu | reanud retom | reprend reprè reinici | ripren ripres ricominc | retom recomeç | hervat opnieuw | wznow znów | возобнов снова | استأنف استئناف | 重新 恢复 | 再開
entendu écoute oreille | ear$ ears listen | ohr zuhör | oreja oído | orella oïda | orecchi | ouvido orelha | oor oren | ucho uszy | ухо уши | أذن | 耳 | 耳
compt compte$ | count account | zähl rechn konto | cuenta contar | compt | cont | conta | tel$ telt reken | licz kont | счит счет | حساب عد | 算 账 | 数え 口座
égal égalité | equal draw level tie | gleich unentschieden | igual empat | igual empat | ugual parità pareg | igual empat | gelijk | równ remis | рав ничь | تساو تعادل | 平 相等 | 同点 平等 等し
différen | differen | unterschied ander verschied | diferen distint | diferen | differen divers | diferen | verschil anders | różn inn | разн отлич | مختلف اختلاف | 不同 差异 | 違 異な
nombre d'habitants population | population | bevölkerung | población | població | popolazion | população | bevolking | ludność ludnoś | населен | سكان | 人口 | 人口
langue$ traduction | language tongue translat | sprache übersetz zunge | lengua idioma traduc | llengua idioma tradu | lingua traduzion | língua idioma tradu | taal vertal | język tłumacz | язык перевод | لغة ترجمة | 语言 翻译 | 言語 言葉 翻訳
français française france | french france | französ frankreich | francés frances francia | francès frances frança | frances francia | francês frances frança | frans frankrijk | francus francj | франц | فرنس | 法国 法语 | フランス
européen europe | europe | europ | europ | europ | europ | europ | europ | europ | европ | أوروب | 欧洲 欧盟 | 欧州 ヨーロッパ
américain | american u.s us$ | amerikan us$ | estadounidense american | americà american | american statunitens | american | amerikaans | amerykańs | америк | أمريك أميرك | 美国 | 米国 アメリカ
anglais britannique | english british | engl brit | inglés ingles británic | anglès angles britànic | ingles britann | inglês ingles britân | engels brits | angiel brytyj | англий британ | إنجليز بريطان | 英国 英语 | 英国 イギリス 英語
allemand | german | deutsch | alemán aleman | alemany | tedesc | alemã alemão | duits | niemiec | немец герман | ألمان | 德国 | ドイツ
chinois | chinese china | chines | chin | xin | cines cina | chin | chines china | chiń chin | кита | صين | 中国 | 中国
russe | russia | russ | rus | rus | russ | russ | russ | rosyj rosj | росси русск | روس | 俄罗斯 俄 | ロシア
"""
