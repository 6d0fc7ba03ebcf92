"""What stands in the README of a package, a language a letter."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

LETTERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "fr": """
Un article à traduire du français ({language}, {count} segments)

{work}  le texte à traduire : ouvrez-le dans votre outil de TAO (XLIFF 1.2)
memory.tmx  des traductions proches déjà faites
terms.tbx  les termes et les noms à employer
{page}  l'article en français, pour le lire en entier

Gardez les balises, les noms et les heures. Ne changez ni le français ni les identifiants.
Renvoyez ce dossier, ou un zip du dossier ; seul {work} est lu.
""",
        "en": """
An article to translate from French ({language}, {count} segments)

{work}  the text to translate: open it in your CAT tool (XLIFF 1.2)
memory.tmx  similar translations made before
terms.tbx  the terms and names to use
{page}  the French article, to read as a whole

Keep tags, names and times. Change neither the French nor the ids.
Send this folder back, or a zip of it; only {work} is read.
""",
        "de": """
Ein Artikel zum Übersetzen aus dem Französischen ({language}, {count} Segmente)

{work}  der Text: öffnen Sie ihn in Ihrem CAT-Programm (XLIFF 1.2)
memory.tmx  ähnliche frühere Übersetzungen
terms.tbx  Begriffe und Namen, die zu verwenden sind
{page}  der französische Artikel zum Lesen

Lassen Sie Tags, Namen und Uhrzeiten stehen. Ändern Sie weder das Französische noch die Kennungen.
Schicken Sie den Ordner zurück, oder ein Zip davon; gelesen wird nur {work}.
""",
        "es": """
Un artículo para traducir del francés ({language}, {count} segmentos)

{work}  el texto: ábralo en su herramienta TAO (XLIFF 1.2)
memory.tmx  traducciones parecidas ya hechas
terms.tbx  los términos y nombres que hay que usar
{page}  el artículo en francés, para leerlo entero

Conserve etiquetas, nombres y horas. No cambie el francés ni los identificadores.
Devuelva esta carpeta, o un zip de ella; solo se lee {work}.
""",
        "ca": """
Un article per traduir del francès ({language}, {count} segments)

{work}  el text: obriu-lo amb la vostra eina TAO (XLIFF 1.2)
memory.tmx  traduccions semblants ja fetes
terms.tbx  els termes i noms que cal fer servir
{page}  l'article en francès, per llegir-lo sencer

Conserveu etiquetes, noms i hores. No canvieu el francès ni els identificadors.
Torneu aquesta carpeta, o un zip; només es llegeix {work}.
""",
        "it": """
Un articolo da tradurre dal francese ({language}, {count} segmenti)

{work}  il testo: apritelo nel vostro strumento CAT (XLIFF 1.2)
memory.tmx  traduzioni simili già fatte
terms.tbx  i termini e i nomi da usare
{page}  l'articolo in francese, da leggere per intero

Conservate tag, nomi e orari. Non cambiate né il francese né gli identificativi.
Rimandate questa cartella, o un suo zip; viene letto solo {work}.
""",
        "pt": """
Um artigo para traduzir do francês ({language}, {count} segmentos)

{work}  o texto: abra-o na sua ferramenta TAC (XLIFF 1.2)
memory.tmx  traduções parecidas já feitas
terms.tbx  os termos e nomes a usar
{page}  o artigo em francês, para o ler por inteiro

Mantenha etiquetas, nomes e horas. Não altere o francês nem os identificadores.
Devolva esta pasta, ou um zip dela; só {work} é lido.
""",
        "nl": """
Een artikel om uit het Frans te vertalen ({language}, {count} segmenten)

{work}  de tekst: open hem in uw vertaalprogramma (XLIFF 1.2)
memory.tmx  eerdere vertalingen die erop lijken
terms.tbx  de termen en namen om te gebruiken
{page}  het Franse artikel, om in zijn geheel te lezen

Laat tags, namen en tijden staan. Verander het Frans en de id's niet.
Stuur deze map terug, of een zip ervan; alleen {work} wordt gelezen.
""",
        "pl": """
Artykuł do przetłumaczenia z francuskiego ({language}, segmenty: {count})

{work}  tekst: proszę otworzyć go w programie CAT (XLIFF 1.2)
memory.tmx  podobne wcześniejsze tłumaczenia
terms.tbx  terminy i nazwy, których należy użyć
{page}  artykuł po francusku, do przeczytania w całości

Proszę zachować znaczniki, nazwy i godziny. Nie zmieniać francuskiego ani identyfikatorów.
Proszę odesłać ten folder lub jego zip; czytany jest tylko {work}.
""",
        "ru": """
Статья для перевода с французского ({language}, сегментов: {count})

{work}  текст: откройте его в своей программе (XLIFF 1.2)
memory.tmx  похожие прежние переводы
terms.tbx  термины и имена, которые нужно использовать
{page}  статья по-французски, чтобы прочесть её целиком

Сохраняйте теги, имена и время. Не меняйте ни французский текст, ни идентификаторы.
Верните эту папку или её zip; читается только {work}.
""",
        "uk": """
Стаття для перекладу з французької ({language}, сегментів: {count})

{work}  текст: відкрийте його у своїй програмі (XLIFF 1.2)
memory.tmx  схожі попередні переклади
terms.tbx  терміни й імена, які слід уживати
{page}  стаття французькою, щоб прочитати її цілком

Зберігайте теги, імена й час. Не змінюйте ані французького тексту, ані ідентифікаторів.
Поверніть цю теку або її zip; читається лише {work}.
""",
        "ro": """
Un articol de tradus din franceză ({language}, {count} segmente)

{work}  textul: deschideți-l în programul dumneavoastră CAT (XLIFF 1.2)
memory.tmx  traduceri asemănătoare făcute înainte
terms.tbx  termenii și numele de folosit
{page}  articolul în franceză, de citit în întregime

Păstrați etichetele, numele și orele. Nu schimbați nici franceza, nici identificatorii.
Trimiteți înapoi acest dosar sau un zip al lui; se citește numai {work}.
""",
        "da": """
En artikel, der skal oversættes fra fransk ({language}, {count} segmenter)

{work}  teksten: åbn den i dit oversættelsesprogram (XLIFF 1.2)
memory.tmx  lignende tidligere oversættelser
terms.tbx  de termer og navne, der skal bruges
{page}  den franske artikel, til at læse i sin helhed

Bevar tags, navne og klokkeslæt. Ret hverken det franske eller id'erne.
Send mappen tilbage, eller en zip af den; kun {work} læses.
""",
        "tr": """
Fransızcadan çevrilecek bir yazı ({language}, {count} bölüm)

{work}  metin: çeviri programınızda açın (XLIFF 1.2)
memory.tmx  daha önce yapılmış benzer çeviriler
terms.tbx  kullanılacak terimler ve adlar
{page}  Fransızca yazının tamamı, okumak için

Etiketleri, adları ve saatleri koruyun. Fransızcayı ve kimlikleri değiştirmeyin.
Bu klasörü ya da zip dosyasını geri gönderin; yalnızca {work} okunur.
""",
        "ar": """
مقال للترجمة من الفرنسية ({language}، عدد المقاطع: {count})

{work}  النص: افتحه في برنامج الترجمة (XLIFF 1.2)
memory.tmx  ترجمات سابقة مشابهة
terms.tbx  المصطلحات والأسماء الواجب استعمالها
{page}  المقال بالفرنسية لقراءته كاملا

احتفظ بالوسوم والأسماء والأوقات. لا تغيّر النص الفرنسي ولا المعرّفات.
أعد هذا المجلد أو ملف zip منه؛ لا يُقرأ سوى {work}.
""",
        "zh": """
一篇待译的法语文章（{language}，{count} 个片段）

{work}  待译文本：请用翻译软件打开（XLIFF 1.2）
memory.tmx  以前的相似译文
terms.tbx  应使用的术语和名称
{page}  法语全文，供通读

请保留标签、名称和时间。不要改动法语原文和编号。
请将此文件夹或其 zip 发回；只读取 {work}。
""",
        "ja": """
フランス語から翻訳する記事（{language}、{count} セグメント）

{work}  翻訳する本文：翻訳支援ツールで開いてください（XLIFF 1.2）
memory.tmx  過去の似た訳文
terms.tbx  使うべき用語と名前
{page}  フランス語の記事全文

タグ、名前、時刻はそのまま残してください。フランス語と ID は変えないでください。
このフォルダーかその zip を返送してください。読むのは {work} だけです。
""",
    }
)
"""By language; {work} and {page} are names of files."""
