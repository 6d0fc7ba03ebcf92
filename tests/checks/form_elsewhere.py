"""Right and damaged pairs in languages of which we know little or nothing."""

from __future__ import annotations

from typing import Final

_STATION: Final = "Le train de 18 h 40 part de la gare avec 25 minutes de retard."
_WORKS: Final = "Les travaux ont coûté 1 350 euros et durent depuis 37 jours."
_CROWD: Final = "Près de 150 000 personnes ont défilé dans la ville."
_SPEECH: Final = "« Nous ne partirons pas d'ici », dit le maire."
_PLAIN: Final = "Le maire arrivera demain matin au port."
_LINK: Final = "Le plan est sur https://port.example/fr/plan et coûte 4,50 euros."

RIGHT_ELSEWHERE: Final = {
    "Norwegian clock": (
        "nb",
        _STATION,
        "Toget kl. 18.40 går fra stasjonen med 25 minutters forsinkelse.",
    ),
    "Norwegian thousands": ("nb", _WORKS, "Arbeidet har kostet 1.350 euro og har vart i 37 dager."),
    "Norwegian marks": ("nb", _SPEECH, "»Vi går ikke herfra,« sier ordføreren."),
    "Norwegian doubles": (
        "nb",
        "C'est ce dont il s'agit.",
        "Det er det, det dreier seg om, og det det gjelder.",
    ),
    "Swedish marks": ("sv", _SPEECH, "”Vi går inte härifrån”, säger borgmästaren."),
    "Swedish thousands": ("sv", _CROWD, "Närmare 150 000 människor tågade genom staden."),
    "Norwegian": ("nb", _STATION, "Toget kl. 18.40 går fra stasjonen 25 minutter forsinket."),
    "Finnish marks": ("fi", _SPEECH, "”Emme lähde täältä”, pormestari sanoo."),
    "Finnish clock": ("fi", _STATION, "Kello 18.40 lähtevä juna on 25 minuuttia myöhässä."),
    "Hungarian marks": ("hu", _SPEECH, "„Nem megyünk el innen” – mondja a polgármester."),
    "Czech thousands": ("cs", _CROWD, "Městem prošlo téměř 150 tisíc lidí."),
    "Slovak": ("sk", _PLAIN, "Starosta príde zajtra ráno do prístavu."),
    "Romanian": ("ro", _WORKS, "Lucrările au costat 1.350 de euro și durează de 37 de zile."),
    "Romanian marks": ("ro", _SPEECH, "„Nu plecăm de aici”, spune primarul."),
    "Bulgarian": ("bg", _PLAIN, "Кметът ще пристигне утре сутринта на пристанището."),
    "Serbian in Latin": ("sr", _PLAIN, "Gradonačelnik stiže sutra ujutru u luku."),
    "Serbian in Cyrillic": ("sr", _PLAIN, "Градоначелник стиже сутра ујутру у луку."),
    "Croatian marks": ("hr", _SPEECH, "„Nećemo otići odavde”, kaže gradonačelnik."),
    "Greek": (
        "el",
        _STATION,
        "Το τρένο των 18:40 αναχωρεί από τον σταθμό με 25 λεπτά καθυστέρηση.",
    ),
    "Greek half day": ("el", "Rendez-vous à 19 heures.", "Ραντεβού στις 7 το απόγευμα."),
    "Greek question": ("el", "Pourquoi ferme-t-on le port ?", "Γιατί κλείνει το λιμάνι;"),
    "Hebrew": ("he", _PLAIN, "ראש העיר יגיע מחר בבוקר לנמל."),
    "Hebrew initials": ("he", "L'armée a quitté le port.", 'צה"ל עזב את הנמל.'),
    "Persian": ("fa", _PLAIN, "شهردار فردا صبح به بندر می‌رسد."),
    "Persian figures": ("fa", "Le pont mesure 37 mètres.", "طول پل ۳۷ متر است."),
    "Urdu": ("ur", _PLAIN, "میئر کل صبح بندرگاہ پہنچیں گے۔"),
    "Hindi": ("hi", _PLAIN, "महापौर कल सुबह बंदरगाह पहुँचेंगे।"),
    "Hindi lakhs": ("hi", _CROWD, "शहर में लगभग 1.5 लाख लोगों ने मार्च किया।"),
    "Hindi doubles": ("hi", "Le port rouvre peu à peu.", "बंदरगाह धीरे धीरे फिर खुल रहा है।"),
    "Bengali figures": ("bn", "Le pont mesure 37 mètres.", "সেতুটি ৩৭ মিটার লম্বা।"),
    "Tamil": ("ta", _PLAIN, "மேயர் நாளை காலை துறைமுகத்திற்கு வருவார்."),
    "Thai": ("th", _PLAIN, "นายกเทศมนตรีจะมาถึงท่าเรือ\u200bพรุ่งนี้เช้า"),
    "Khmer": ("km", _PLAIN, "អភិបាលក្រុង\u200bនឹង\u200bមកដល់\u200bកំពង់ផែ\u200bនៅព្រឹកស្អែក។"),
    "Korean": ("ko", _PLAIN, "시장은 내일 아침 항구에 도착할 예정이다."),
    "Korean myriads": ("ko", _CROWD, "약 15만 명이 도시에서 행진했다."),
    "Korean half day": ("ko", _STATION, "오후 6시 40분 열차가 25분 늦게 역을 출발한다."),
    "Armenian": ("hy", _PLAIN, "Քաղաքապետը վաղն առավոտյան կժամանի նավահանգիստ։"),
    "Georgian marks": ("ka", _SPEECH, "„ჩვენ აქედან არ წავალთ“, — ამბობს მერი."),
    "Amharic": ("am", _PLAIN, "ከንቲባው ነገ ጠዋት ወደቡ ይደርሳሉ።"),
    "Vietnamese": ("vi", _WORKS, "Công trình tốn 1.350 euro và đã kéo dài 37 ngày."),
    "Indonesian doubles": ("id", "Les enfants jouent.", "Anak anak bermain."),
    "Occitan": ("oc", _PLAIN, "Lo cònsol arribarà deman de matin al pòrt."),
    "Occitan in French spacing": ("oc", "« Oui ! »", "« Òc ! »"),
    "Esperanto": (
        "eo",
        _STATION,
        "La trajno de 18:40 ekveturas de la stacidomo kun malfruo de 25 minutoj.",
    ),
    "Galician": ("gl", _PLAIN, "O alcalde chegará mañá pola mañá ao porto."),
    "Lithuanian marks": ("lt", _SPEECH, "„Mes iš čia neišeisime“, – sako meras."),
    "Icelandic": ("is", _WORKS, "Framkvæmdirnar kostuðu 1.350 evrur og hafa staðið í 37 daga."),
    "a link": ("nb", _LINK, "Planen ligger på https://port.example/nb/plan og koster 4,50 euro."),
    "numbers in words": (
        "sv",
        "Il y a 12 bateaux et 20 marins.",
        "Det finns tolv båtar och tjugo sjömän.",
    ),
    "a word in figures": ("sv", "Quarante-deux bateaux sont partis.", "42 båtar har gett sig av."),
    "another order": (
        "fi",
        "Sur 48 bateaux, 31 sont partis.",
        "Lähteneitä veneitä on 31 kaikkiaan 48 veneestä.",
    ),
    "a scale in a word": (
        "nb",
        "Le pont a coûté 2 500 000 euros.",
        "Broen har kostet 2,5 millioner euro.",
    ),
    "spaces or none": ("fi", "Le pont a coûté 12 500 euros.", "Silta maksoi 12500 euroa."),
    "a decade": ("cs", "Il chante depuis les années 1990.", "Zpívá od 90. let."),
    "a century": ("ro", "Il date du 16e siècle.", "Datează din secolul al XVI-lea."),
    "a name with a figure": ("sv", "Le CM2 part.", "Femmorna ger sig av."),
    "and a half": ("gl", "Il a reçu 15,5 millions.", "Recibiu 15 millóns e medio."),
    "grammar that Romance languages share": (
        "ast",
        "Le maire croit que la situation va de mal en pis et si la mer monte, que la ville coule.",
        "L'alcalde cree que la situación va a peor, y si la mar sube, que la villa fúndese.",
    ),
    "half an hour": ("nb", "Départ à 9 h 30.", "Avgang halv ti."),
    "a day of the month": ("hu", "Il part le 14 août.", "Augusztus 14-én indul."),
    "a score": ("hr", "Le club gagne 3-1.", "Klub pobjeđuje 3:1."),
}
"""By name: language, source, target. What a linguist knows of these languages, we do not."""

WRONG_ELSEWHERE: Final = {
    "a figure changed in Norwegian": (
        "nb",
        "number",
        _WORKS,
        "Arbeidet har kostet 1.530 euro og har vart i 37 dager.",
    ),
    "a figure changed in Korean": (
        "ko",
        "number",
        "Le pont mesure 37 mètres.",
        "다리는 길이가 73미터이다.",
    ),
    "a nought lost in Swedish": (
        "sv",
        "number",
        _CROWD,
        "Närmare 15 000 människor tågade genom staden.",
    ),
    "a nought lost in Greek": (
        "el",
        "number",
        _WORKS,
        "Οι εργασίες κόστισαν 135 ευρώ και διαρκούν 37 ημέρες.",
    ),
    "a figure changed in Persian": (
        "fa",
        "number",
        "Le pont mesure 37 mètres.",
        "طول پل ۷۳ متر است.",
    ),
    "a figure changed in Hindi": ("hi", "number", "Le pont mesure 37 mètres.", "पुल 39 मीटर लंबा है।"),
    "minutes changed in Finnish": (
        "fi",
        "number",
        _STATION,
        "Kello 18.40 lähtevä juna on 35 minuuttia myöhässä.",
    ),
    "a figure lost in Hebrew": ("he", "number", "Le pont mesure 1 350 mètres.", "הגשר ארוך מאוד."),
    "a figure lost in Czech": ("cs", "number", _WORKS, "Práce stály hodně a trvají už 37 dní."),
    "a figure invented in Romanian": (
        "ro",
        "number",
        _PLAIN,
        "Primarul va ajunge mâine dimineață în port cu 48 de oameni.",
    ),
    "a decimal changed in Norwegian": (
        "nb",
        "number",
        _LINK,
        "Planen ligger på https://port.example/nb/plan og koster 4,80 euro.",
    ),
    "another address": (
        "nb",
        "url",
        _LINK,
        "Planen ligger på https://port.example/nb/kort og koster 4,50 euro.",
    ),
    "an address lost": ("el", "url", _LINK, "Το σχέδιο κοστίζει 4,50 ευρώ."),
    "French in Norwegian": ("nb", "copied", _PLAIN, _PLAIN),
    "French in Hebrew": ("he", "copied", _PLAIN, _PLAIN),
    "French in Armenian": ("hy", "copied", _PLAIN, _PLAIN),
    "half French in Finnish": (
        "fi",
        "half-translated",
        "Le maire arrive au port et il ferme la gare pour la nuit.",
        "Pormestari saapuu satamaan et il ferme la gare pour la nuit.",
    ),
    "a placeholder lost": (
        "sv",
        "placeholder",
        "Bonjour {nom}, le port est ouvert.",
        "Hej, hamnen är öppen.",
    ),
    "a placeholder changed": ("ko", "placeholder", "Il reste %d bateaux.", "배가 %s척 남았다."),
    "a tag lost": ("hi", "tag", "Le port est <b>ouvert</b>.", "बंदरगाह <b>खुला है।"),
    "an address of mail": (
        "hu",
        "email",
        "Écrivez à port@ville.example.",
        "Írjon a port@varos.example címre.",
    ),
    "a bracket": ("cs", "brackets", "Le port (nord) ferme.", "Přístav (severní se zavírá."),
    "nothing": ("nb", "empty", _PLAIN, " "),
}
"""By name: language, the beginning of a code that is an alarm, source, target."""
