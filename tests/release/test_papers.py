"""What a release brings beside its code: the pages as a site, and what it is made of."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site as `make docs` does: a link that leads nowhere ends it."""
    built = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(built)]
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return built


def test_every_page_is_in_the_site(site: Path) -> None:
    """Pages and decisions, a search, and the schemas that pages link to."""
    pages = {path.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("*.md")}
    assert {path.with_suffix(".html") for path in pages} <= {
        path.relative_to(site) for path in site.rglob("*.html")
    }
    assert (site / "search" / "search_index.json").exists()
    assert json.loads((site / "schemas/l10n/assembly/manifest.schema.json").read_text("utf-8"))


def test_its_links_lead_somewhere_and_nothing_is_fetched(site: Path) -> None:
    """Each file that a page names is there; scripts, styles and fonts are the site's own."""
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        loaded = re.findall(r'<(?:script|img)[^>]* src="([^"]+)"', text)
        loaded += re.findall(r'<link[^>]* rel="stylesheet"[^>]* href="([^"]+)"', text)
        assert not [address for address in loaded if urlsplit(address).netloc], page
        for address in [*loaded, *re.findall(r'<a [^>]*href="([^"]+)"', text)]:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            from_top = parts.path.startswith("/")  # as the page of errors has it
            base = site if from_top else page.parent
            assert (base / unquote(parts.path).lstrip("/")).exists(), (page, address)


def test_a_release_tells_what_it_is_made_of(tmp_path: Path) -> None:
    """CycloneDX: the package, all that it and its extras need, with versions and hashes."""
    out = tmp_path / "dist" / "l10n.cdx.json"
    command = [sys.executable, "scripts/sbom.py", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    told = json.loads(out.read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert told["bomFormat"] == "CycloneDX"
    assert told["metadata"]["component"]["name"] == "l10n"
    parts = {one["name"]: one for one in told["components"]}
    extras = [one for brought in project["optional-dependencies"].values() for one in brought]
    needed = {re.split(r"[<>=!\[;]", one)[0] for one in [*project["dependencies"], *extras]}
    assert needed <= set(parts)
    assert "urllib3" in parts  # what requests needs
    assert not {"pytest", "ruff", "mypy"} & set(parts)
    assert all(one["version"] for one in parts.values())
