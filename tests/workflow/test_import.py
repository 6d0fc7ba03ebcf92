"""Files that come back from outside: merged by the same rules, whatever made them."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.versions.matching import match
from l10n.cli.main import main
from l10n.errors import CatalogueProblem, UsageProblem
from l10n.model.catalogue import Message
from l10n.model.unit import Origin, State, Unit
from l10n.workflow.reviewing import review_list
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article that nobody has translated."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    return desk


def sent(desk: Desk, path: Path) -> polib.POFile:
    """Send the catalogue out: a copy, opened in another program."""
    path.write_bytes(desk.catalogue_path.read_bytes())
    return polib.pofile(str(path))


def test_translations_come_in_as_a_persons_and_unapproved(desk: Desk, tmp_path: Path) -> None:
    """What a translator did elsewhere is translated, human, and waits for a review."""
    path = tmp_path / "back" / "ports.po"
    path.parent.mkdir()
    file = sent(desk, path)
    for entry in file[:3]:
        entry.msgstr = entry.msgid.upper()
    file.save()
    (report,) = desk.project.import_files([path]).files
    assert len(report.taken) == 3
    items = review_list(desk.project.workspace, "ports", "es")
    assert [i.state for i in items[:3]] == [State.TRANSLATED] * 3
    assert {i.origin for i in items[:3]} == {Origin.HUMAN}
    assert desk.project.import_files([path]).files[0].written is False


def test_an_older_file_replaces_only_what_was_changed_in_it(desk: Desk, tmp_path: Path) -> None:
    """Sent out before others worked, a file brings its edits and takes nothing back."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    write(desk, "Les dockers", "Los estibadores pararon.")
    desk.approve()
    desk.project.sync()
    next(e for e in file if e.msgid.startswith("Aucun")).msgstr = "Ningún barco sale."
    file.save()
    (report,) = desk.project.import_files([path]).files
    assert report.taken == (unit(desk, "Aucun").id,)
    assert report.kept == ()
    assert desk.states()[unit(desk, "Les dockers").source] is State.REVIEWED


def test_two_texts_of_two_people_are_both_kept(desk: Desk, tmp_path: Path) -> None:
    """Translated here and outside since the file went out: the unit needs work, and says both."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    write(desk, "Aucun", "Ningún buque sale.")
    desk.project.sync()
    next(e for e in file if e.msgid.startswith("Aucun")).msgstr = "Ningún barco sale."
    file.save()
    (report,) = desk.project.import_files([path]).files
    both = unit(desk, "Aucun")
    assert report.conflicts == (both.id,)
    assert both.target == "Ningún barco sale."
    assert any("Ningún buque sale." in remark for remark in both.remarks)
    assert desk.states()[both.source] is State.NEEDS_WORK


def test_a_blank_is_no_deletion(desk: Desk, tmp_path: Path) -> None:
    """OmegaT empties what is fuzzy in its target files: ours stays as it was."""
    desk.translate()
    fuzzy = {u.id: replace(u, fuzzy=True) for u in desk.units()[1:3]}
    desk.edit(fuzzy)
    desk.project.sync()
    before = desk.catalogue_path.read_bytes()
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    for entry in file:
        if entry.fuzzy:
            entry.msgstr = ""
            entry.flags = []
    file.save()
    (report,) = desk.project.import_files([path]).files
    assert set(report.blank) == set(fuzzy)
    assert desk.catalogue_path.read_bytes() == before


def test_a_file_without_contexts_is_matched_by_its_texts(desk: Desk, tmp_path: Path) -> None:
    """Another tool kept neither ids nor header: the French text says which unit is meant."""
    path = tmp_path / "from_elsewhere.po"
    lines = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n']
    lines += [f'msgid "{u.source}"\nmsgstr "{u.source.upper()}"\n' for u in desk.units()[1:]]
    lines += ['msgid "Un texte de nulle part."\nmsgstr "De ninguna parte."\n']
    path.write_text("\n".join(lines), encoding="utf-8")
    (report,) = desk.project.import_files([path], article="ports", to="es").files
    assert len(report.taken) == len(desk.units()) - 1
    assert report.unmatched == ("Un texte de nulle part.",)
    assert unit(desk, "Aucun").target == "AUCUN NAVIRE NE QUITTE LE PORT."


def test_a_part_that_gettext_cut_out_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    """`msgattrib --untranslated` makes a file of what is missing; translated, it comes back."""
    write(desk, "Aucun", "Ningún barco sale.")
    desk.project.sync()
    path = tmp_path / "ports.po"
    command = ["msgattrib", "--untranslated", "-o", str(path), str(desk.catalogue_path)]
    subprocess.run(command, check=True)
    file = polib.pofile(str(path))
    for entry in file:
        entry.msgstr = entry.msgid.upper()
    file.save()
    (report,) = desk.project.import_files([path]).files
    assert len(report.taken) == len(desk.units()) - 1
    assert unit(desk, "Aucun").target == "Ningún barco sale."


def test_an_older_source_comes_in_as_outdated(desk: Desk, tmp_path: Path) -> None:
    """Translated for a text that has changed since, a target says which text it translates."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    desk.rewrite(lambda text: text.replace("à midi", "à 13 heures"))
    desk.project.sync()
    next(e for e in file if "à midi" in e.msgid).msgstr = "El ministro recibe a mediodía."
    file.save()
    desk.project.import_files([path])
    late = unit(desk, "Le ministre")
    assert late.target == "El ministro recibe a mediodía."
    assert late.previous == "Le ministre reçoit les syndicats à midi."
    assert desk.states()[late.source] is State.OUTDATED


def test_a_rehearsal_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    """--dry-run says what would be taken in."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    file[1].msgstr = "Algo"
    file.save()
    before = desk.files()
    assert len(desk.project.import_files([path], dry_run=True).files[0].taken) == 1
    assert desk.files() == before


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("ports.tmx", "<tmx/>", "only PO"),
        ("autre.po", 'msgid ""\nmsgstr "Language: es\\n"\n', "no article"),
        ("ports.po", 'msgid ""\nmsgstr "Language: it\\n"\n', "language"),
        ("ports.po", 'msgid "a\n', "closing quote"),
    ],
)
def test_what_cannot_be_placed_is_refused(
    name: str, text: str, words: str, desk: Desk, tmp_path: Path
) -> None:
    """No PO, no article of that name, another language: the message says what to do."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    before = desk.files()
    with pytest.raises((UsageProblem, CatalogueProblem), match=words):
        desk.project.import_files([path])
    assert desk.files() == before


def test_a_language_that_the_file_denies_is_refused(desk: Desk, tmp_path: Path) -> None:
    """Nobody puts German into the Spanish catalogue by a slip of an option."""
    path = tmp_path / "ports.po"
    path.write_text('msgid ""\nmsgstr "Language: de\\n"\n', encoding="utf-8")
    with pytest.raises(UsageProblem, match="its header says"):
        desk.project.import_files([path], to="es")
    with pytest.raises(CatalogueProblem, match="no such file"):
        desk.project.import_files([tmp_path / "none.po"])


def test_the_command_tells_scripts_what_was_left(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text that is nowhere in the article makes the job done in part: exit status 3."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    file[1].msgstr = "Algo"
    file.append(polib.POEntry(msgid="Rien de tel.", msgstr="Nada de eso."))
    plural = polib.POEntry(msgid="un", msgid_plural="des", msgstr_plural={0: "uno", 1: "unos"})
    file.append(plural)
    file.save()
    call = ["-C", str(desk.folder), "import", str(path)]
    assert main([*call, "--dry-run"]) == 3
    assert "Rien de tel." in capsys.readouterr().out
    assert main([*call, "--json"]) == 3
    (told,) = json.loads(capsys.readouterr().out)["files"]
    assert (len(told["taken"]), told["unmatched"], told["plural"]) == (1, ["Rien de tel."], 1)


@pytest.mark.parametrize("end", ["\r", "\r\n"])
def test_lines_may_end_as_on_any_system(end: str, desk: Desk, tmp_path: Path) -> None:
    """A file with old line ends is read, also in a charset that only its header tells."""
    path = tmp_path / "ports.po"
    text = desk.catalogue_path.read_text(encoding="utf-8").replace("’", "'")
    one = unit(desk, "Le ministre")
    context = f'msgctxt "{one.id}"'
    before, _, after = text.partition(context)
    after = after.replace('msgstr ""', 'msgstr "El ministro recibirá."', 1)
    whole = f"{before}{context}{after}".replace("charset=UTF-8", "charset=ISO-8859-1")
    path.write_bytes(whole.replace("\n", end).encode("latin-1"))
    (report,) = desk.project.import_files([path]).files
    assert report.taken == (one.id,)
    assert unit(desk, "Le ministre").target == "El ministro recibirá."


@pytest.mark.parametrize("text", ["", "\n\n", "# only a remark\n", "\ufeff"])
def test_an_empty_file_is_refused(text: str, desk: Desk, tmp_path: Path) -> None:
    """Nothing to take in is no success: somebody exported nothing, or a transfer failed."""
    path = tmp_path / "ports.po"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueProblem, match="nothing in it"):
        desk.project.import_files([path], to="es")


def test_a_text_with_two_targets_is_named_with_both_lines(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody can tell which is meant: neither is taken, the others are, and part is left."""
    path = tmp_path / "ports.po"
    one, other = unit(desk, "Aucun"), unit(desk, "Le ministre")
    said = [(one, "Ningún barco sale."), (other, "El ministro."), (one, "Ningún buque sale.")]
    entries = [f'msgid "{u.source}"\nmsgstr "{target}"\n' for u, target in said]
    path.write_text('msgid ""\nmsgstr "Language: es\\n"\n\n' + "\n".join(entries), "utf-8")
    assert main(["-C", str(desk.folder), "import", str(path)]) == 3
    told = capsys.readouterr().out
    assert "lines 4 and 10 of" in told
    assert one.source in told
    assert unit(desk, "Aucun").target == ""
    assert unit(desk, "Le ministre").target == "El ministro."
    (report,) = desk.project.import_files([path]).files
    assert [twice.lines for twice in report.twice] == [(4, 10)]


def test_one_id_with_two_targets_is_named_and_one_target_twice_is_none(
    desk: Desk, tmp_path: Path
) -> None:
    """What is said twice alike is said; an empty one beside it says nothing."""
    path = tmp_path / "ports.po"
    one, other = unit(desk, "Aucun"), unit(desk, "Le ministre")
    said = [(one, "uno"), (one, "dos"), (other, "tres"), (other, ""), (other, "tres")]
    entries = [f'msgctxt "{u.id}"\nmsgid "{u.source}"\nmsgstr "{target}"\n' for u, target in said]
    path.write_text('msgid ""\nmsgstr "Language: es\\n"\n\n' + "\n".join(entries), "utf-8")
    (report,) = desk.project.import_files([path]).files
    assert [twice.source for twice in report.twice] == [one.source]
    assert report.taken == (other.id,)


@pytest.mark.parametrize("contexts", [True, False])
def test_accents_in_two_signs_are_accents(contexts: bool, desk: Desk, tmp_path: Path) -> None:  # noqa: FBT001 - a pytest parameter
    """A file whose letters came apart is found, edits nothing by that, and voids no approval."""
    desk.translate()
    desk.approve()
    desk.project.sync()
    before = desk.states()
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    for entry in file:
        entry.msgid, entry.msgstr = normalize("NFD", entry.msgid), normalize("NFD", entry.msgstr)
        if not contexts:
            entry.msgctxt = None  # type: ignore[assignment] # as polib reads a file without
    changed = next(entry for entry in file if entry.msgid.startswith("Aucun"))
    changed.msgstr = normalize("NFD", "Ningún barco sale.")
    file.save()
    (report,) = desk.project.import_files([path]).files
    assert report.unmatched == ()
    assert report.taken == (unit(desk, "Aucun").id,)
    assert unit(desk, "Aucun").target == "Ningún barco sale."
    after = desk.states()
    assert [s for s, state in after.items() if state is not before[s]] == [
        unit(desk, "Aucun").source
    ]


@pytest.mark.parametrize("context", ["", "ours"])
def test_a_control_character_is_blamed_on_the_file_that_holds_it(
    context: str, desk: Desk, tmp_path: Path
) -> None:
    """The message names the file from outside and its line, and nothing is written."""
    path = tmp_path / "ports.po"
    one = unit(desk, "Aucun")
    name = f'msgctxt "{one.id}"\n' if context else ""
    entry = f'{name}msgid "{one.source}"\nmsgstr "Ningún\\abarco."\n'
    path.write_text(f'msgid ""\nmsgstr "Language: es\\n"\n\n{entry}', encoding="utf-8")
    before = desk.files()
    with pytest.raises(CatalogueProblem, match=rf"{path}:4: this message holds .* U\+0007"):
        desk.project.import_files([path])
    assert desk.files() == before


def test_an_article_in_two_signs_takes_a_file_in_one(desk: Desk, tmp_path: Path) -> None:
    """The other way round too: the French came apart here, and the file is whole."""
    desk.rewrite(lambda text: normalize("NFD", text))
    desk.project.sync()
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    for entry in file:
        entry.msgid = normalize("NFC", entry.msgid)
    next(entry for entry in file if "midi" in entry.msgid).msgstr = "El ministro recibirá."
    file.save()
    (report,) = desk.project.import_files([path]).files
    assert report.taken == (unit(desk, "Le ministre").id,)
    assert desk.states()[unit(desk, "Le ministre").source] is State.TRANSLATED


def test_decisions_in_a_file_are_told_as_a_sync_tells_them(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Approved outside: taken in, and said whose; what is no decision is asked about."""
    path = tmp_path / "ports.po"
    file = sent(desk, path)
    for entry, said in zip(file, ("ok ana", "ok Zoë, relu", "OK"), strict=False):
        entry.msgstr, entry.tcomment = "Algo distinto.", said
    file.save()
    assert main(["-C", str(desk.folder), "import", str(path)]) == 0
    told = capsys.readouterr().out
    assert "3 texts taken in, 1 approved (Zoë), 1 approved (ana)" in told
    assert f"{file[2].msgctxt} 'OK'" in told


messages = st.builds(
    lambda i, source, target, obsolete, line: Message(
        Unit(i, source, target, obsolete=obsolete), line
    ),
    st.sampled_from(["", "a.1", "a.2", "x"]),
    st.sampled_from(["été", "e\u0301te\u0301", "hiver", "rien"]),
    st.sampled_from(["", "verano", "invierno"]),
    st.booleans(),
    st.integers(1, 99),
)
KNOWN = {i: Unit(i, source) for i, source in (("a.1", "été"), ("a.2", "hiver"), ("a.3", "été"))}


@given(st.lists(messages, max_size=7))
def test_no_translated_message_is_dropped_in_silence(said: list[Message]) -> None:
    """Each is a unit's, named as twice, nowhere in the article, or says what another says."""
    found = match(KNOWN, said)
    taken = {(unit.source, unit.target) for unit in found.pairs.values()}
    told = {line for twice in found.twice for line in twice.lines}
    lost = Counter(
        normalize("NFC", one.unit.source)
        for one in said
        if one.unit.target and not one.unit.obsolete and one.line not in told
        if (normalize("NFC", one.unit.source), one.unit.target) not in taken
    )
    assert set(lost) <= {normalize("NFC", source) for source in found.unmatched}
    assert all(found.pairs[i].id == i for i in found.pairs)


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    desk: Desk, run: Run, tmp_path: Path
) -> None:
    """It is named, the others are taken in, and the exit status says that part is left."""
    good = desk.folder / "locales" / "es" / "ports.po"
    copy, broken = tmp_path / "ports.po", tmp_path / "broken.po"
    copy.write_bytes(good.read_bytes())
    broken.write_text('msgid "half', encoding="utf-8")
    status, out, err = run("import", str(broken), str(copy), "--to", "es")
    assert status == 3
    assert "broken.po" in err
    assert "ports es:" in out
