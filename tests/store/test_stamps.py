"""Whether a file is what it was is told from outside only where that can be told."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from hypothesis import given
from hypothesis import strategies as st

from l10n.store.files.stamps import ABSENT, digest_of, is_as_stamped, stamped, take_stamp

if TYPE_CHECKING:
    from pathlib import Path

SECOND: Final = 1_000_000_000
DAY: Final = 86_400 * SECOND
SIZES: Final = (0, 1, (1 << 15) - 1, 1 << 15, 1 << 16, (1 << 22) + 1)


class Look:
    """What a file system says of a file."""

    st_size = 4
    st_ino = 7

    def __init__(self, at: int) -> None:
        self.st_mtime_ns = self.st_ctime_ns = at


def sure(at: int, now: int, *, whole: bool = True) -> bool:
    """Tell whether a file of this time, read at that, could be believed a day later."""
    found = stamped(Look(at), "digest", now, whole=whole)  # type: ignore[arg-type]
    return found.latest < at + DAY


def test_where_seconds_are_whole_a_young_file_is_not_believed() -> None:
    """It may be saved once more in the second in which it was read."""
    assert not sure(10 * SECOND, 10 * SECOND)
    assert not sure(10 * SECOND, 11 * SECOND)
    assert sure(10 * SECOND, 13 * SECOND)
    assert sure(10 * SECOND + 1, 10 * SECOND + 1)


def test_a_file_that_was_saved_while_it_was_read_is_not_believed() -> None:
    """Nobody knows which of the two was read."""
    assert not sure(10 * SECOND + 1, 20 * SECOND, whole=False)


def test_whatever_stands_there_is_told_without_an_error(tmp_path: Path) -> None:
    """A file, nothing, a folder, a link: only the first two are what they were."""
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_bytes(b"text")
    link.symlink_to(file)
    later = take_stamp(file).latest + DAY
    fields = [*vars_of(file)]
    assert is_as_stamped(str(file), fields, later)
    assert not is_as_stamped(str(file), fields, take_stamp(file).latest)
    assert not is_as_stamped(str(link), [*vars_of(link)], later)
    assert not is_as_stamped(str(tmp_path), fields, later)
    assert take_stamp(tmp_path / "none") == ABSENT
    assert is_as_stamped(str(tmp_path / "none"), [0, 0, 0, 0, ""], later)
    file.rename(tmp_path / "moved")
    assert not is_as_stamped(str(file), fields, later)


def vars_of(path: Path) -> list[object]:
    """Return the fields of a stamp as they are written down."""
    stamp = take_stamp(path)
    return [stamp.size, stamp.saved, stamp.changed, stamp.inode, stamp.digest]


@given(st.lists(st.tuples(st.sampled_from(SIZES), st.binary(max_size=3)), max_size=20))
def test_a_digest_is_that_of_the_bytes_whatever_was_digested_before(
    files: list[tuple[int, bytes]],
) -> None:
    """Of files as long as each other too, which differ at an end, and of copies of them."""
    for size, end in files:
        for data in (bytes(size) + end, end + bytes(size)):
            expected = blake2b(data, digest_size=12).hexdigest()
            assert digest_of(data) == expected == digest_of(bytes(bytearray(data)))
