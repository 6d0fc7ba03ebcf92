"""Chinese in simplified characters, as the mainland agencies write it."""

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

# Figures are not grouped below five digits (GB/T 15835); 万 and 亿 count ten thousands.
NUMERALS: Final = Numerals(
    decimal=".",
    group="",
    group_from=5,
    scales=MappingProxyType(
        {
            4: Forms("万", also="萬"),
            8: Forms("亿", also="億"),
            12: Forms("万亿", also="兆"),
        }
    ),
    scale_from=4,
    glued=True,
)

WORDS: Final = NumberWords(
    ones="零/〇 一 二/两/兩 三 四 五 六 七 八 九",
    multiples=MappingProxyType({"十": "10", "百": "100", "千": "1000"}),
    weak="零|〇|一|二|两|兩|三|四|五|六|七|八|九|十|百|千",
    alone="十|百|千",
    minus="负|零下",
)

ORDINALS: Final = Ordinals(patterns=("第{n}",), suffixes="世纪|世紀", century=("{n}",))

DATES: Final = Dates(
    full=("{year}年{m}月{d}日", "{year}年{m}月{d}号"),
    day_month=("{m}月{d}日", "{m}月{d}号"),
    month_year=("{year}年{m}月",),
    same_month=(
        "{m}月{d}日至{last}日",
        "{m}月{d}日到{last}日",
        "{m}月{d}至{last}日",
        "{m}月{d}-{last}日",
    ),
    same_month_year=(
        "{year}年{m}月{d}日至{last}日",
        "{year}年{m}月{d}日到{last}日",
        "{year}年{m}月{d}至{last}日",
    ),
    between=("{start}至{end}", "{start}到{end}", "{start}-{end}"),
    decade=("{year}年代", "20世纪{decade}年代"),
    mid_month=("{m}月中旬",),
    mid_month_year=("{year}年{m}月中旬",),
    month=("{m}月",),
    year=("{year}年",),
    years=(
        "{year}年至{end}年",
        "{year}-{end}年",
        "{year}至{end}年",
        "{year}-{end}",
        "{year}–{end}",
    ),
    numeric=("{year}/{m}/{d}", "{year}.{m}.{d}"),
    year_first=True,
    weekdays=MappingProxyType(
        {
            1: "周一|礼拜一",
            2: "周二|礼拜二",
            3: "周三|礼拜三",
            4: "周四|礼拜四",
            5: "周五|礼拜五",
            6: "周六|礼拜六",
            7: "周日|礼拜天|礼拜日|星期天",
        }
    ),
    lists="和|、|及",
)

_HOUR: Final = ("点", "點", "时", "時")
"""What stands behind the hour, in simplified and traditional signs."""

TIMES: Final = Times(
    clock="24h",
    full24=("{HH}:{mm}", "{H}:{mm}", "{H}时{mm}分", "{H}点{mm}分"),
    sharp24=(),
    full12=("{ampm}{h}:{mm}", "{ampm}{h}点{mm}分", "{ampm}{h}时{mm}分"),
    sharp12=("{ampm}{h}点", "{ampm}{h}时"),
    am="上午",
    pm="下午",
    parts=MappingProxyType(
        {
            "凌晨": "am",
            "清晨": "am",
            "早上": "am",
            "早晨": "am",
            "中午": "pm",
            "傍晚": "pm",
            "晚上": "night",
            "晚间": "night",
            "深夜": "night",
            "今早": "am",
            "今晨": "am",
            "今晚": "night",
            "昨晚": "night",
            "明晚": "night",
            "夜里": "night",
        }
    ),
    noon="正午",
    midnight="午夜",
    zone=("{zone}{time}", "{zone} {time}", "{time}（{zone}）", "{time} {zone}"),
    weak=("{H}",),
    read=(
        "{part}{h}:{mm}",
        *(
            before + pattern.replace("点", hour)
            for hour in _HOUR
            for before, h in (("", "{H}"), ("{part}", "{h}"), ("{ampm}", "{h}"))
            for pattern in (f"{h}点", f"{h}点钟", f"{h}点鐘", f"{h}点{{mm}}分", f"{h}点{{mm}}")
        ),
    ),
    fractions=MappingProxyType(
        {
            before + pattern.replace("点", hour): minutes
            for hour in _HOUR
            for before, h in (("", "{h}"), ("{part}", "{h}"), ("{ampm}", "{h}"))
            for pattern, minutes in (
                (f"{h}点半", 30),
                (f"{h}点一刻", 15),
                (f"{h}点三刻", 45),
                (f"差一刻{h}点", -15),
            )
        }
    ),
    counted=MappingProxyType(
        {
            before + pattern.replace("点", hour): reckoned
            for hour in _HOUR
            for before in ("", "{part}", "{ampm}")
            for pattern, reckoned in (
                ("{h}点{min}分", "+"),
                ("{h}点零{min}分", "+"),
                ("{h}点{min}分{sec}秒", "+"),
                ("差{min}分{h}点", "-"),
            )
        }
    ),
    halves=MappingProxyType({"am": "上午|早上|凌晨", "pm": "下午|傍晚", "night": "晚上|今晚|晚间"}),
)

ZONES: Final = Zones(
    greenwich="格林尼治时间|格林威治时间|格林尼治标准时间|世界标准时间|协调世界时|世界时|GMT|UTC",
    city=("{city}时间", "{city}当地时间"),
    cities=MappingProxyType(
        {
            "Asia/Shanghai": "北京时间|上海时间",
            "America/New_York": "纽约时间|美东时间|美国东部时间|华盛顿时间",
            "Europe/Istanbul": "伊斯坦布尔时间|安卡拉时间|土耳其时间",
            "Europe/Paris": "巴黎时间|法国时间",
        }
    ),
    local="当地时间",
    towns=MappingProxyType({"Washington": "华盛顿时间", "Ankara": "安卡拉时间"}),
)

DURATIONS: Final = Durations(
    words=MappingProxyType(
        {
            "TM": Forms("分钟", also="分"),
            "TS": Forms("秒", also="秒钟"),
        }
    ),
    also=MappingProxyType(
        {
            "Y": "年|岁|周年",
            "M": "个月",
            "W": "周|个星期|星期",
            "D": "天",
            "TH": "小时|个小时|个钟头",
            "C": "个世纪",
        }
    ),
    joiners="|零",
    inner=MappingProxyType({"TM": "分"}),
    age="岁",
    space="",
    phrases=MappingProxyType({"半小时": "PT30M", "半个小时": "PT30M", "半年": "P6M"}),
)

MEASURES: Final = Measures(
    percent=("{n}%", "百分之{n}"),
    percent_words="%",
    falls="下跌|下降|跌|减少|下滑|減少|回落|降",
    also=MappingProxyType(
        {
            "km/h": "公里/小时|公里每小时",
            "m/s": "米/秒|米每秒",
            "mg/l": "毫克/升|毫克每升",
            "g/l": "克/升|克每升",
            "µg/m³": "微克/立方米|微克每立方米",
            "mg/m³": "毫克/立方米",
        }
    ),
    money=("{n}{name}", "{sign}{n}", "{n} {code}"),
    currencies=MappingProxyType(
        {
            "EUR": Forms("欧元"),
            "USD": Forms("美元", also="美金"),
            "GBP": Forms("英镑"),
            "RUB": Forms("卢布"),
            "UAH": Forms("格里夫纳"),
            "JPY": Forms("日元"),
            "CHF": Forms("瑞士法郎"),
            "CNY": Forms("元", also="人民币|元人民币"),
            "XOF": Forms("西非法郎", also="非洲法郎|非洲金融共同体法郎"),
        }
    ),
    units=MappingProxyType(
        {
            "km": Forms("公里", also="千米"),
            "m": Forms("米"),
            "t": Forms("吨"),
            "kg": Forms("公斤", also="千克"),
            "ha": Forms("公顷"),
            "km²": Forms("平方公里", also="平方千米"),
            "°C": Forms("摄氏度", also="度"),
            "ch": Forms("马力"),
            "bbl": Forms("桶"),
            "kn": Forms("节"),
            "hPa": Forms("百帕"),
            "dB": Forms("分贝"),
            "MWh": Forms("兆瓦时"),
            "GWh": Forms("吉瓦时"),
            "TWh": Forms("太瓦时"),
            "V": Forms("伏特", also="伏"),
            "Hz": Forms("赫兹", also="赫"),
            "MHz": Forms("兆赫"),
            "GHz": Forms("吉赫"),
            "kt": Forms("千吨"),
            "Mt": Forms("兆吨", also="百万吨级"),
            "Bq": Forms("贝克勒尔", also="贝可"),
            "mSv": Forms("毫西弗", also="毫希沃特"),
        }
    ),
    around=MappingProxyType(
        {
            "mph": ("时速{n}英里",),
            "km/h": ("时速{n}公里", "每小时{n}公里"),
            "km/s": ("每秒{n}公里",),
            "m/s": ("每秒{n}米", "秒速{n}米"),
        }
    ),
    space="",
    worded="hPa|dB|MWh|GWh|TWh|V|Hz|MHz|GHz|Bq|mSv",
)

VALUES: Final = Values(
    code="zh",
    cldr="zh",
    numerals=NUMERALS,
    words=WORDS,
    ordinals=ORDINALS,
    dates=DATES,
    times=TIMES,
    zones=ZONES,
    durations=DURATIONS,
    measures=MEASURES,
)
