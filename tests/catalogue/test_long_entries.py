"""Row 27 of the faults: entries that nobody writes by hand, and that must not stop a desk."""

import sys

import pytest

from l10n.catalogue.po.reading import read_catalogue

HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"X-L10n-Units: {units}\\n"\n\n'
)
LONG: dict[str, tuple[str, str, str]] = {
    "comments": ("", "# c\n", 'msgctxt "e.1"\nmsgid "a"\nmsgstr "b"\n'),
    "comments at the end": ("", "# c\n", ""),
    "notes": ("", "#. c\n", 'msgctxt "e.1"\nmsgid "a"\nmsgstr "b"\n'),
    "runs": ('msgctxt "e.1"\nmsgid "a"\nmsgstr ""\n', '"b"\n', ""),
    "runs with escapes": ('msgctxt "e.1"\nmsgid "a"\nmsgstr ""\n', '"b\\n"\n', ""),
    "indented runs": ('msgctxt "e.1"\nmsgid "a"\nmsgstr ""\n', ' "b"\n', ""),
    "blank lines": ("", "\n", ""),
}


def _work(text: str) -> int:
    """Count the calls that reading a text takes, of Python's functions and of C's."""
    calls = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_catalogue(text)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("parts", LONG.values(), ids=LONG.keys())
def test_long_entries_take_work_in_proportion(parts: tuple[str, str, str]) -> None:
    """27: a hundred thousand lines in one entry take four times the work of a quarter of them."""
    before, line, after = parts
    header = HEADER.format(units=(before + after).count("msgctxt"))
    few, many = (_work(header + before + line * n + after) for n in (25_000, 100_000))
    assert many <= 4.1 * few + 100
