"""Every example of docs/sources.md is read as what its section says it is."""

import json
import re
from pathlib import Path

import pytest

from l10n.documents.formats import FORMATS, format_of, read_document

PAGE = Path(__file__).parents[2] / "docs" / "sources.md"
SCHEMA = Path(__file__).parents[2] / "l10n" / "documents" / "neutral" / "schema.json"
READ = {
    "HTML": "html",
    "JSON-LD": "jsonld",
    "RSS and Atom": "feed",
    "ninjs": "ninjs",
    "NewsML": "newsml",
    "Superdesk Live Blog": "superdesk",
    "WordPress live-blog": "wordpress",
    "Blocks": "blocks",
    "All others: our neutral JSON": "neutral",
}


def _examples() -> list[tuple[str, str, str]]:
    page = PAGE.read_text(encoding="utf-8")
    found = []
    for part in page.split("\n## ")[1:]:
        heading, _, rest = part.partition("\n")
        found += [
            (heading, kind, example)
            for kind, example in re.findall(r"```(\w+)\n(.*?)```", rest, re.DOTALL)
            if heading in READ
        ]
    return found


@pytest.mark.parametrize(("heading", "kind", "example"), _examples())
def test_an_example_is_read_as_its_section_says(heading: str, kind: str, example: str) -> None:
    """It is told by its bytes, has an entry with an id or a time, and texts."""
    data = example.encode("utf-8")
    name = format_of(f"port.{kind}", data).name
    assert name == READ[heading] or (name, heading) == ("posts", "All others: our neutral JSON")
    article = read_document(f"port.{kind}", data)
    entries = [entry for entry in article.entries if entry.kind == "entry"]
    assert entries[0].id or entries[0].time
    assert any(entry.blocks for entry in entries)


def test_every_format_that_is_read_has_an_example() -> None:
    """Whoever adds a reader of documents of systems shows one."""
    shown = {format_of(f"port.{kind}", text.encode()).name for _, kind, text in _examples()}
    assert shown == {known.name for known in FORMATS if known.read} - {"text", "markdown"}


def test_the_schema_of_the_neutral_form_names_what_is_read() -> None:
    """Each member of the schema is one that the reader asks for, and the other way round.

    But those that say of an edition what it is: nothing is read of them.
    """
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    entry = schema["properties"]["entries"]["items"]["properties"]
    media = entry["media"]["items"]["properties"]
    code = (SCHEMA.parent / "read.py").read_text(encoding="utf-8")
    asked = set(re.findall(r'(?:get\(|in |\[)"(\w+)"', code)) | {"title", "lead", "html", "text"}
    assert {*schema["properties"], *entry, *media} - {
        "alt",
        "caption",
        "label",
        "translation",
    } <= asked
    assert asked <= {*schema["properties"], *entry, *media}
