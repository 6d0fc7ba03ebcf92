"""Make the pictures of docs/desk.md anew: `make pictures`.

A small live-blog, reviewed in Spanish and Arabic, is served, and Chromium looks at it.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.model.unit import Verdict
from tests.web.chromium import Chromium
from tests.web.served import serving
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.web.chromium import Tab

PICTURES: Final = Path(__file__).resolve().parents[1] / "docs" / "pictures"

ARTICLE: Final = """Grève des ferries : suivez la situation dans les ports

17h05 - Trois lignes suspendues

Les lignes vers Cork, Plymouth et Santander sont suspendues ce matin. La compagnie rembourse tout.

18h30 - « Nous ne céderons pas »

« Nous ne céderons pas », a déclaré Anne Le Bihan, du syndicat. Les négociations reprendront mardi.

20h10 - Le trafic reprend à Roscoff

Deux ferries sont partis pour Plymouth à 19h45. La compagnie annonce 340 passagers à bord.

Le port de Brest ne rouvre pas ce soir.
"""

GLOSSARY: Final = """kind,source,es,ar,note
person,Anne Le Bihan|Le Bihan,Anne Le Bihan,آن لو بيان,déléguée CGT
place,Roscoff,Roscoff,روسكوف,
term,ferry|ferries,ferri|ferris|!ferry,عبّارة,
"""

SAID: Final[dict[str, dict[str, str]]] = {
    "es": {
        "Grève": "Huelga de los ferris: siga la situación en los puertos",
        "Trois": "Tres líneas suspendidas",
        "Les lignes": "Las líneas a Cork, Plymouth y Santander están suspendidas esta mañana.",
        "La compagnie rembourse": "La compañía lo reembolsa todo.",
        "« Nous ne céderons pas »": "«No cederemos»",
        "« Nous ne céderons pas », a": "«No cederemos», declaró Anne Le Bihan, del sindicato.",
        "Les négociations": "Las negociaciones se reanudarán el martes.",
        "Le trafic": "El tráfico se reanuda en Roscoff",
        "Deux ferries": "Dos ferris salieron hacia Plymouth a las 18:45.",
        "La compagnie annonce": "La compañía anuncia 340 pasajeros a bordo.",
        "Le port": "El puerto de Brest no reabre esta noche.",
    },
    "ar": {
        "Grève": "إضراب العبّارات: تابعوا الوضع في الموانئ",
        "Trois": "تعليق ثلاثة خطوط",
        "Les lignes": "الخطوط إلى كورك وبليموث وسانتاندير معلّقة صباح اليوم.",
        "La compagnie rembourse": "تعيد الشركة كل شيء.",
        "« Nous ne céderons pas »": "«لن نتراجع»",
        "« Nous ne céderons pas », a": "وقالت آن لو بيان من النقابة: «لن نتراجع».",
        "Les négociations": "تُستأنف المفاوضات يوم الثلاثاء.",
        "Le trafic": "حركة الملاحة تُستأنف في روسكوف",
        "Deux ferries": "غادرت عبّارتان إلى بليموث الساعة 19:45.",
        "La compagnie annonce": "وأعلنت الشركة وجود 340 راكبا على متنهما.",
        "Le port": "لا يُعاد فتح ميناء بريست هذا المساء.",
    },
}


def main() -> None:
    """Make all of them."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as kept, Chromium() as chromium:
        _of(chromium, _reviewed(Path(kept), "es"), _spanish)
        _of(chromium, _reviewed(Path(kept), "ar"), _arabic)


def _reviewed(kept: Path, language: str) -> Desk:
    """Make the project of an evening: most is approved, then a number of the French changed."""
    source = kept / f"ferries-{language}.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(kept / language, language, source)
    (desk.folder / "glossary.csv").write_text(GLOSSARY, encoding="utf-8")
    desk.project.sync()
    desk.translate(lambda text: _target(text, language))
    desk.project.sync()
    items = desk.project.review_list(desk.name, language)
    good = [one for one in items if not one.source.startswith(("Deux ferries", "Le port"))]
    pairs = [f"{one.unit}@{one.digest}" for one in good]
    desk.project.review(desk.name, language, Verdict.APPROVED, by="lea", units=pairs)
    desk.rewrite(lambda text: text.replace("340 passagers", "380 passagers"))
    desk.project.sync()
    asked = {"Le port de Brest": ("Ce soir seulement, ou demain aussi ?",)}
    desk.edit(
        {
            unit.id: replace(unit, questions=questions)
            for begins, questions in asked.items()
            for unit in desk.units()
            if unit.source.startswith(begins)
        }
    )
    return desk


def _target(text: str, language: str) -> str:
    """Return the translation of the text that begins so, by the longest beginning."""
    said = SAID[language]
    return said[max((begins for begins in said if text.startswith(begins)), key=len)]


def _of(chromium: Chromium, desk: Desk, look: Callable[[Studio], None]) -> None:
    with serving(desk.folder, "lea") as served:
        look(Studio(chromium, served.address, desk))


@dataclass(frozen=True)
class Studio:
    """A desk that is served, and a browser to look at it with."""

    chromium: Chromium
    address: str
    desk: Desk

    def at(self, begins: str, *, width: int = 1100, height: int = 680, dark: bool = False) -> Tab:
        """Open what waits, at a text."""
        tab = self.chromium.page(f"{width}-{dark}", width=width, dark=dark)
        tab.do("size", width=width, height=height)
        tab.go(self.address)
        base = self.address.partition("/in?")[0]
        tab.go(f"{base}/a/{self.desk.name}/{self.desk.language}?show=waiting")
        (unit,) = [one.id for one in self.desk.units() if one.source.startswith(begins)]
        tab.do("focus", selector=tab.field(unit))
        return tab


def _shot(tab: Tab, name: str) -> None:
    """Take a picture once all is there, and the page is where it stays."""
    tab.look("new Promise(resolve => setTimeout(resolve, 1500))")
    tab.do("shot", to=str(PICTURES / f"{name}.png"))
    tab.do("close")


def _spanish(studio: Studio) -> None:
    _shot(studio.at("La compagnie annonce"), "desk")
    closer = studio.at("Deux ferries", dark=True)
    closer.press("Alt+o")
    closer.until("document.querySelector('.closer')")
    _shot(closer, "closer-dark")
    _shot(studio.at("La compagnie annonce", width=360), "phone")


def _arabic(studio: Studio) -> None:
    tab = studio.at("La compagnie annonce")
    tab.press("Alt+p")
    tab.until("document.querySelector('iframe.published')")
    _shot(tab, "arabic")


if __name__ == "__main__":
    main()
