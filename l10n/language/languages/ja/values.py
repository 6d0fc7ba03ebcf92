"""Japanese as the dailies write it: 1万2500, 午後7時."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from l10n.language.languages.schema import (
    Dates,
    Durations,
    Forms,
    Measures,
    NumberWords,
    Numerals,
    Ordinals,
    Times,
    Values,
    Zones,
)

NUMERALS: Final = Numerals(
    decimal=".",
    group=",",
    group_from=5,
    scales=MappingProxyType(
        {4: Forms("万"), 8: Forms("億"), 12: Forms("兆")},
    ),
    scale_from=4,
    glued=True,
    mixed=True,
)

WORDS: Final = NumberWords(
    ones="零/〇 一 二 三 四 五 六 七 八 九",
    multiples=MappingProxyType({"十": "10", "百": "100", "千": "1000"}),
    weak="零|〇|一|二|三|四|五|六|七|八|九|十|百|千",
    alone="十|百|千",
    half="半",
    minus="マイナス|氷点下",
)

ORDINALS: Final = Ordinals(
    patterns=("第{n}", "{n}番目", "{n}回目"), suffixes="番目|回目|世紀", century=("{n}",)
)

DATES: Final = Dates(
    full=("{year}年{m}月{d}日",),
    day_month=("{m}月{d}日",),
    month_year=("{year}年{m}月",),
    same_month=(
        "{m}月{d}日から{last}日",
        "{m}月{d}日~{last}日",
        "{m}月{d}~{last}日",
        "{m}月{d}-{last}日",
    ),
    same_month_year=(
        "{year}年{m}月{d}日から{last}日",
        "{year}年{m}月{d}日~{last}日",
        "{year}年{m}月{d}~{last}日",
    ),
    between=("{start}から{end}", "{start}~{end}", "{start}-{end}"),
    decade=("{year}年代",),
    mid_month=("{m}月中旬", "{m}月半ば"),
    mid_month_year=("{year}年{m}月中旬", "{year}年{m}月半ば"),
    month=("{m}月",),
    year=("{year}年",),
    years=(
        "{year}年から{end}年",
        "{year}~{end}年",
        "{year}-{end}年",
        "{year}-{end}",
        "{year}–{end}",
    ),
    numeric=("{year}/{mm}/{dd}", "{year}/{m}/{d}"),
    year_first=True,
    weekdays=MappingProxyType(
        {
            1: "月曜",
            2: "火曜",
            3: "水曜",
            4: "木曜",
            5: "金曜",
            6: "土曜",
            7: "日曜",
        }
    ),
    lists="と|、",
)

TIMES: Final = Times(
    clock="24h",
    full24=("{H}:{mm}", "{HH}:{mm}", "{H}時{mm}分"),
    sharp24=(),
    full12=("{ampm}{h}時{mm}分", "{ampm}{h}:{mm}"),
    sharp12=("{ampm}{h}時",),
    am="午前",
    pm="午後",
    parts=MappingProxyType(
        {
            "朝": "am",
            "早朝": "am",
            "夕方": "pm",
            "夜": "night",
            "深夜": "night",
            "今夜": "night",
            "今晩": "night",
            "昨夜": "night",
            "今朝": "am",
            "未明": "am",
            "昼": "pm",
        }
    ),
    noon="正午",
    midnight="午前0時|真夜中",
    zone=("{zone}{time}", "{zone} {time}", "{time}({zone})", "{time} {zone}"),
    weak=("{H}",),
    read=(
        "{H}時",
        "{part}{h}時",
        "{part}の{h}時",
        "{part}{h}時{mm}分",
        "{H}時{mm}分{ss}秒",
        "{ampm}{h}時{mm}分{ss}秒",
    ),
    fractions=MappingProxyType(
        {"{ampm}{h}時半": 30, "{h}時半": 30, "{part}{h}時半": 30, "{part}の{h}時半": 30}
    ),
    counted=MappingProxyType(
        {
            before + pattern: "+"
            for before in ("", "{part}", "{part}の", "{ampm}")
            for pattern in ("{h}時{min}分", "{h}時{min}分{sec}秒")
        }
    ),
    halves=MappingProxyType({"am": "午前|朝|今朝", "pm": "午後|夕方", "night": "夜|今夜|今晩"}),
)

ZONES: Final = Zones(
    greenwich="グリニッジ標準時|グリニッジ時間|世界標準時|協定世界時|GMT|UTC",
    city=("{city}時間", "{city}現地時間"),
    cities=MappingProxyType(
        {
            "Asia/Tokyo": "日本時間|東京時間",
            "America/New_York": "ニューヨーク時間|米東部時間|ワシントン時間",
            "Asia/Shanghai": "北京時間|中国時間|上海時間",
            "Europe/Istanbul": "イスタンブール時間|アンカラ時間|トルコ時間",
            "Europe/Paris": "パリ時間|フランス時間",
        }
    ),
    local="現地時間|現地",
    towns=MappingProxyType({"Washington": "ワシントン時間", "Ankara": "アンカラ時間"}),
)

DURATIONS: Final = Durations(
    words=MappingProxyType(
        {
            "Y": Forms("年", also="年間|歳|周年"),
            "M": Forms("か月", also="カ月|ヶ月|ヵ月|ケ月|か月間|カ月間"),
            "W": Forms("週間"),
            "D": Forms("日間"),
            "TH": Forms("時間"),
            "TM": Forms("分", also="分間"),
            "TS": Forms("秒", also="秒間"),
        }
    ),
    also=MappingProxyType({}),
    joiners="|と",
    age="歳",
    space="",
    phrases=MappingProxyType({"半年": "P6M", "半世紀": "P50Y"}),
)

MEASURES: Final = Measures(
    percent=("{n}%", "{n}パーセント"),
    percent_words="%|パーセント|割合",
    falls="下落|減少|下が|低下|減|下げ|続落|反落",
    also=MappingProxyType(
        {
            "mg/l": "ミリグラム毎リットル",
            "µg/m³": "マイクログラム毎立方メートル",
        }
    ),
    money=("{n}{name}", "{sign}{n}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("ユーロ"),
            "USD": Forms("ドル", also="米ドル|アメリカドル"),
            "GBP": Forms("ポンド", also="英ポンド"),
            "RUB": Forms("ルーブル"),
            "UAH": Forms("フリブナ"),
            "JPY": Forms("円"),
            "CHF": Forms("スイスフラン"),
            "CNY": Forms("人民元", also="元"),
            "XOF": Forms("CFAフラン"),
        }
    ),
    units=MappingProxyType(
        {
            "km": Forms("キロメートル", also="キロ"),
            "m": Forms("メートル"),
            "cm": Forms("センチメートル", also="センチ"),
            "mm": Forms("ミリメートル", also="ミリ"),
            "t": Forms("トン"),
            "kg": Forms("キログラム"),
            "g": Forms("グラム"),
            "ha": Forms("ヘクタール"),
            "km²": Forms("平方キロメートル", also="平方キロ"),
            "m²": Forms("平方メートル"),
            "L": Forms("リットル"),
            "bbl": Forms("バレル"),
            "°C": Forms("度"),
            "ch": Forms("馬力"),
            "kn": Forms("ノット"),
            "mi": Forms("マイル"),
            "nmi": Forms("海里", also="カイリ"),
            "ft": Forms("フィート"),
            "in": Forms("インチ"),
            "yd": Forms("ヤード"),
            "lb": Forms("ポンド"),
            "ly": Forms("光年"),
            "m³": Forms("立方メートル"),
            "hL": Forms("ヘクトリットル"),
            "cL": Forms("センチリットル"),
            "mL": Forms("ミリリットル"),
            "mg": Forms("ミリグラム"),
            "µg": Forms("マイクログラム"),
            "µm": Forms("マイクロメートル"),
            "nm": Forms("ナノメートル"),
            "cal": Forms("カロリー"),
            "kcal": Forms("キロカロリー"),
            "ct": Forms("カラット"),
            "hPa": Forms("ヘクトパスカル"),
            "dB": Forms("デシベル"),
            "kWh": Forms("キロワット時"),
            "MWh": Forms("メガワット時"),
            "GWh": Forms("ギガワット時"),
            "TWh": Forms("テラワット時"),
            "W": Forms("ワット"),
            "kW": Forms("キロワット"),
            "MW": Forms("メガワット"),
            "GW": Forms("ギガワット"),
            "V": Forms("ボルト"),
            "Hz": Forms("ヘルツ"),
            "MHz": Forms("メガヘルツ"),
            "GHz": Forms("ギガヘルツ"),
            "Mo": Forms("メガバイト"),
            "Go": Forms("ギガバイト"),
            "To": Forms("テラバイト"),
            "kt": Forms("キロトン"),
            "Mt": Forms("メガトン"),
            "Bq": Forms("ベクレル"),
            "mSv": Forms("ミリシーベルト"),
        }
    ),
    around=MappingProxyType(
        {
            "mph": ("時速{n}マイル",),
            "km/h": ("時速{n}キロ", "時速{n}キロメートル", "時速{n}km"),
            "km/s": ("秒速{n}キロ", "秒速{n}キロメートル"),
            "m/s": ("秒速{n}メートル", "毎秒{n}メートル"),
        }
    ),
    space="",
    worded="hPa|dB|kWh|MWh|GWh|TWh|W|kW|MW|GW|V|Hz|MHz|GHz|Mo|Go|To|kt|Mt|Bq|mSv",
)

VALUES: Final = Values(
    code="ja",
    cldr="ja",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
