"""Manifests are what their schema says, whatever an edition is made of."""

import json
from pathlib import Path

import l10n.assembly
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State
from tests.browser.tools import judge
from tests.workflow.harbour import BRIDGE, FERRY, TIDE, harbour

SCHEMA = json.loads(
    (Path(l10n.assembly.__file__).parent / "manifest.schema.json").read_text(encoding="utf-8")
)


def test_a_manifest_is_what_its_schema_says(tmp_path: Path) -> None:
    """With tombstones, omissions, corrections, in every policy; and what is none is told."""
    port = harbour(tmp_path / "port", "es", "it")
    port.configure("[export]", 'corrections = "note"')
    made = [port.project.export("port", "es").manifest]
    numbered = {**FERRY, "html": "<p>Le bac compte 12 places.</p>"}
    port.publish(numbered, BRIDGE, {**TIDE, "embargoed_until": "2999-01-01T00:00:00Z"})
    port.translate()
    made.append(port.project.export("port", "es").manifest)
    counted = {**FERRY, "html": "<p>Le bac compte 15 places.</p>"}
    port.publish(counted, {**BRIDGE, "state": "withdrawn"}, {**TIDE, "state": "withheld"})
    made.extend(
        port.project.export("port", "es", missing=one, minimum=1).manifest
        for one in (MissingPolicy.SOURCE, MissingPolicy.OMIT, MissingPolicy.PREVIOUS)
    )
    made.append(port.project.export("port", "it", accept=(State.REVIEWED, State.DRAFT)).manifest)
    documents = tuple(json.loads(json.dumps(one)) for one in made)
    assert documents[2]["corrections"]["proposed"]
    assert judge(schema=SCHEMA, documents=documents) == []
    wrong = {**documents[0], "entries": [{"id": 3}], "more": True}
    assert len(judge(schema=SCHEMA, documents=(wrong,))) > 3
