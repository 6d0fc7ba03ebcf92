"""Packages for other tools: sent out, worked in, taken back, and nothing on their word alone."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from l10n.errors import ExchangeProblem, UsageProblem
from l10n.model.unit import Origin, State
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.workflow.desk import Run

FORMATS = ("xliff12", "xliff21")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article that nobody has translated."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    return desk


def worked(path: Path, *changes: Callable[[str], str]) -> None:
    """Change a package as another tool would."""
    text = path.read_text(encoding="utf-8")
    for change in changes:
        text = change(text)
    path.write_text(text, encoding="utf-8")


def translated(beginning: str, target: str, state: str = "translated") -> Callable[[str], str]:
    """Put a target beside a source, in either format."""

    def change(text: str) -> str:
        old = re.search(
            rf"(<source[^>]*>{beginning}[^<]*</source>)(\s*<target[^>]*>[^<]*</target>)?", text
        )
        assert old
        if "document:1.2" in text:
            return text.replace(old[0], f'{old[1]}<target state="{state}">{target}</target>')
        segment = text.rindex("<segment", 0, old.start())
        end = text.index(">", segment)
        head = f'<segment id="s1" state="{state}"'
        text = text.replace(old[0], f"{old[1]}<target>{target}</target>")
        return text[:segment] + head + text[end:]

    return change


@pytest.mark.parametrize("made_as", FORMATS)
def test_a_translators_work_comes_in_unapproved(desk: Desk, made_as: str) -> None:
    """What comes back as final from nobody in particular is translated, and waits for a review."""
    packed = desk.project.exchange.pack("ports", "es", made_as=made_as)
    worked(packed.path, translated("Aucun", "Ningún barco sale.", "final"))
    (back,) = desk.project.exchange.unpack([packed.path]).files
    one = unit(desk, "Aucun")
    assert back.taken == (one.id,)
    assert (back.refused, back.approved) == ((), 0)
    assert desk.states()[one.source] is State.TRANSLATED
    assert desk.project.exchange.unpack([packed.path]).files[0].written is False


@pytest.mark.parametrize("made_as", FORMATS)
def test_a_reviewers_package_brings_approvals_in_that_name(desk: Desk, made_as: str) -> None:
    """Final in a package that was issued to ana is ana's approval of that very text."""
    packed = desk.project.exchange.pack("ports", "es", made_as=made_as, reviewer="ana")
    worked(
        packed.path,
        translated("Aucun", "Ningún barco sale del puerto.", "final"),
        translated("Les dockers", "Los estibadores de Marsella han parado.", "translated"),
    )
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert (back.reviewer, back.approved) == ("ana", 1)
    one = unit(desk, "Aucun")
    assert [review.who for review in one.reviews] == ["ana"]
    assert desk.states()[one.source] is State.REVIEWED
    assert desk.states()[unit(desk, "Les dockers").source] is State.TRANSLATED


def test_no_file_makes_itself_a_reviewers(desk: Desk) -> None:
    """A package says whose it is by our records: what stands in the file approves nothing."""
    packed = desk.project.exchange.pack("ports", "es", reviewer="ana")
    worked(packed.path, translated("Aucun", "Ningún barco sale.", "final"))
    desk.project.layout.issued.unlink()
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert (back.reviewer, back.approved) == ("", 0)
    assert desk.states()[unit(desk, "Aucun").source] is State.TRANSLATED


def test_an_untouched_draft_that_comes_back_is_a_draft(tmp_path: Path) -> None:
    """A tool that calls everything translated turns no draft into a person's text."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source, drafts=True)
    desk.project.sync()
    before = desk.states()
    packed = desk.project.exchange.pack("ports", "es")
    worked(
        packed.path,
        lambda text: re.sub(r' state="[^"]*" state-qualifier="[^"]*"', ' state="translated"', text),
    )
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert back.taken == ()
    assert desk.states() == before
    assert {i.origin for i in desk.project.review_list("ports", "es")} == {Origin.MACHINE}


def test_what_is_not_as_it_was_sent_is_refused_unit_by_unit(desk: Desk) -> None:
    """Changed French, a foreign id, an id twice: each is named with its line, the others go in."""
    packed = desk.project.exchange.pack("ports", "es")
    one = unit(desk, "Grève")

    def twice(text: str) -> str:
        found = re.search(rf'<trans-unit id="{re.escape(one.id)}".*?</trans-unit>', text, re.DOTALL)
        assert found
        return text.replace(found[0], found[0] + found[0])

    worked(
        packed.path,
        translated("Aucun", "Ningún barco."),
        lambda text: text.replace("Aucun navire", "Tout navire"),
        translated("Les dockers", "Los estibadores."),
        twice,
    )
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert sum("changed since" in refused.why for refused in back.refused) == 1
    assert sum("more than once" in refused.why for refused in back.refused) == 2
    assert all(refused.line > 1 for refused in back.refused)
    assert unit(desk, "Les dockers").id in back.taken
    assert unit(desk, "Aucun").target == ""


def test_a_unit_of_no_article_is_refused(desk: Desk) -> None:
    """A unit that is nowhere in the article is listed, and nothing is made of it."""
    packed = desk.project.exchange.pack("ports", "es")
    one = unit(desk, "Aucun")
    worked(packed.path, translated("Aucun", "Ningún."), lambda text: text.replace(one.id, "zz.9"))
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert [(r.unit, r.why) for r in back.refused] == [
        ("zz.9", "no unit of the article has this id")
    ]
    assert back.written is False


def test_work_on_french_that_went_on_stands_as_outdated(desk: Desk) -> None:
    """A target for the text before is not lost and is no translation of the text now."""
    packed = desk.project.exchange.pack("ports", "es", reviewer="ana")
    worked(packed.path, translated("Les dockers", "Los estibadores pararon en Marsella.", "final"))
    source = desk.project.layout.sources / "ports.txt"
    source.write_text(ARTICLE.replace("Marseille", "Fos et à Sète"), encoding="utf-8")
    desk.project.sync()
    (back,) = desk.project.exchange.unpack([packed.path]).files
    one = unit(desk, "Les dockers")
    assert back.older == (one.id,)
    assert back.approved == 0
    assert one.target == "Los estibadores pararon en Marsella."
    assert desk.states()[one.source] is State.OUTDATED


def test_a_newer_text_here_is_not_taken_back(desk: Desk) -> None:
    """A package that nobody worked in undoes nothing that was written meanwhile."""
    packed = desk.project.exchange.pack("ports", "es")
    write(desk, "Aucun", "Ningún barco sale.")
    desk.project.sync()
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert (back.taken, back.written) == ((), False)
    assert unit(desk, "Aucun").target == "Ningún barco sale."


def test_a_region_that_a_tool_added_is_the_language(desk: Desk) -> None:
    """Tools that know no bare languages send es-ES back for es."""
    packed = desk.project.exchange.pack("ports", "es")
    worked(
        packed.path,
        translated("Aucun", "Ningún barco."),
        lambda text: text.replace('target-language="es"', 'target-language="es-ES"'),
    )
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert (back.language, len(back.taken)) == ("es", 1)


def test_remarks_of_people_come_in(desk: Desk) -> None:
    """A note that is not ours stays with its unit."""
    packed = desk.project.exchange.pack("ports", "es")
    note = '</target><note from="luis">¿Qué puerto?</note>'
    worked(
        packed.path,
        translated("Aucun", "Ningún barco."),
        lambda text: text.replace("</target>", note, 1),
    )
    desk.project.exchange.unpack([packed.path])
    assert "¿Qué puerto?" in unit(desk, "Aucun").remarks


def test_codes_that_were_lost_or_added_are_refused(tmp_path: Path) -> None:
    """A link that is gone, or markup that was not there, is no translation of the unit."""
    page = tmp_path / "ports.html"
    page.write_text(
        "<html lang='fr'><body><article><h1>Ports</h1><p>Le "
        "<a href='https://exemple.fr/a'>quai</a> ferme ce soir.</p>"
        "<p>Tout va <em>bien</em> à Sète.</p></article></body></html>",
        encoding="utf-8",
    )
    desk = Desk(tmp_path / "project", source=page)
    desk.project.sync()
    packed = desk.project.exchange.pack("ports", "es")

    def answered(target: str) -> list[str]:
        text = packed.path.read_text(encoding="utf-8")
        source = re.search(r"<source[^>]*>Le .*?</source>", text)
        assert source
        packed_again = text.replace(source[0], f"{source[0]}<target>{target}</target>")
        path = tmp_path / "ports.xlf"
        path.write_text(packed_again, encoding="utf-8")
        (back,) = desk.project.exchange.unpack([path]).files
        return [refused.why for refused in back.refused]

    assert answered("El muelle cierra.") == [
        "its codes are not those that were sent: lost <a1>, lost </a1>"
    ]
    assert "new <b>" in answered('El <g id="a1">muelle</g> <g id="b">cierra</g>.')[0]
    assert answered('El <g id="a1">muelle</g> cierra esta tarde.') == []
    assert unit(desk, "Le <a1>").target == "El <a1>muelle</a1> cierra esta tarde."


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('source-language="fr"', 'source-language="en"', "from en"),
        ('target-language="es"', 'target-language="ja"', "none of the project's"),
        ("<body>", "<body", "no XML"),
    ],
)
def test_a_package_of_another_pair_changes_nothing(
    desk: Desk, old: str, new: str, what: str
) -> None:
    """Wrong languages and broken files are refused whole."""
    packed = desk.project.exchange.pack("ports", "es")
    worked(packed.path, translated("Aucun", "Ningún."), lambda text: text.replace(old, new))
    before = desk.files()
    with pytest.raises((ExchangeProblem, UsageProblem), match=what):
        desk.project.exchange.unpack([packed.path])
    assert desk.files() == before


def test_one_bad_file_stops_no_other(desk: Desk, tmp_path: Path, run: Run) -> None:
    """The command takes in what it can, names what it cannot, and leaves with 3."""
    packed = desk.project.exchange.pack("ports", "es")
    worked(packed.path, translated("Aucun", "Ningún barco sale."))
    bad = tmp_path / "bad.xlf"
    bad.write_bytes(b"\x00")
    status, out, err = run("exchange", "in", str(bad), str(packed.path))
    assert status == 3
    assert "1 text taken in" in out
    assert "bad.xlf" in err


@pytest.mark.usefixtures("desk")
def test_a_package_replaces_no_file_that_somebody_named_unasked(tmp_path: Path, run: Run) -> None:
    """Where a file stands, it may be somebody's work: --force is a person's word."""
    out = tmp_path / "ports.xlf"
    assert run("exchange", "out", "ports", "--to", "es", "--out", str(out))[0] == 0
    assert run("exchange", "out", "ports", "--to", "es", "--out", str(out))[0] == 0
    out.write_text("mine", encoding="utf-8")
    status, _, err = run("exchange", "out", "ports", "--to", "es", "--out", str(out))
    assert (status, out.read_text(encoding="utf-8")) == (2, "mine")
    assert "--force" in err
    assert run("exchange", "out", "ports", "--to", "es", "--out", str(out), "--force")[0] == 0


@pytest.mark.usefixtures("desk")
def test_a_script_is_told_all(run: Run) -> None:
    """JSON names the package that went out, and what became of each unit that came back."""
    status, out, _ = run("--json", "exchange", "out", "ports", "--to", "es", "--reviewer", "ana")
    packed = json.loads(out)
    assert (status, packed["reviewer"], packed["units"]) == (0, "ana", 4)
    status, out, _ = run("--json", "exchange", "in", packed["path"])
    (back,) = json.loads(out)["files"]
    assert (status, back["article"], back["reviewer"]) == (0, "ports", "ana")
    assert back["refused"] == []


def test_a_source_that_changed_is_synced_first(desk: Desk, run: Run) -> None:
    """No package is made of a text that the catalogue does not know."""
    source = desk.project.layout.sources / "ports.txt"
    source.write_text(ARTICLE + "\nUne phrase de plus.\n", encoding="utf-8")
    status, _, err = run("exchange", "out", "ports", "--to", "es")
    assert status == 1
    assert "l10n sync" in err


def test_a_project_for_omegat_has_catalogue_memory_and_terms(desk: Desk, run: Run) -> None:
    """One folder that it opens; its PO comes back as any does."""
    write(desk, "Aucun", "Ningún barco sale.")
    desk.approve()
    desk.project.sync()
    desk.project.layout.glossary.write_text(
        "kind,source,es\nplace,Marseille,Marsella\n", encoding="utf-8"
    )
    status, out, _ = run("--json", "exchange", "out", "ports", "--to", "es", "--format", "omegat")
    folder = Path(json.loads(out)["path"])
    assert status == 0
    assert "<target_lang>ES</target_lang>" in (folder / "omegat.project").read_text()
    assert "Ningún barco sale." in (folder / "tm" / "memory.tmx").read_text(encoding="utf-8")
    assert "Marsella" in (folder / "glossary" / "terms.tbx").read_text(encoding="utf-8")
    (back,) = desk.project.import_files([folder / "source" / "ports.po"]).files
    assert (back.taken, back.written) == ((), False)


def test_a_release_that_is_taken_back_takes_no_package_along(desk: Desk) -> None:
    """Editions stand as a set; what a translator works in meanwhile is no edition."""
    for target in ("Uno.", "Dos."):
        write(desk, "Aucun", target)
        desk.approve()
        desk.project.sync()
        desk.project.release()
    packed = desk.project.exchange.pack("ports", "es")
    worked(packed.path, translated("Les dockers", "Los estibadores."))
    before = packed.path.read_bytes()
    desk.project.roll_back()
    assert packed.path.read_bytes() == before
