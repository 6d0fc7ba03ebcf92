"""Value types are dataclasses to whoever looks, and cost what is used of them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n import frozen

if TYPE_CHECKING:
    from types import ModuleType

SHAPE = '''
@dataclass(frozen=True, slots=True, order=True)
class Boat:
    """A boat."""

    name: str
    length: int = 0
    ports: tuple[str, ...] = ()
    crew: list[str] = field(default_factory=list)
    label: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", f"{self.name} {self.length}")


@dataclass(frozen=True, slots=True, eq=False)
class Quay:
    """A quay, which is no other, however alike."""

    number: int
    boats: tuple[Boat, ...] = ()


@dataclass(frozen=True, slots=True)
class Nothing:
    """A value without fields."""
'''


def _classes(source: ModuleType) -> dict[str, Any]:
    """Make the same classes with one module's `dataclass` and `field`."""
    known = {"dataclass": source.dataclass, "field": source.field, "__name__": __name__}
    exec("from __future__ import annotations\n" + SHAPE, known)  # noqa: S102 - the shape above
    return known


OURS, THEIRS = _classes(frozen), _classes(dataclasses)
Boat, Quay, Nothing = OURS["Boat"], OURS["Quay"], OURS["Nothing"]

BOATS = st.fixed_dictionaries(
    {"name": st.text(max_size=2)},
    optional={
        "length": st.integers(0, 3),
        "ports": st.tuples(st.text(max_size=2)),
        "crew": st.lists(st.text(max_size=2), max_size=2),
    },
)


@given(BOATS, BOATS)
def test_values_are_those_of_the_standard_library(one: dict[str, Any], two: dict[str, Any]) -> None:
    """Made, compared, ordered, shown, taken apart and changed alike."""
    made = Boat(**one), Boat(**two)
    theirs = THEIRS["Boat"](**one), THEIRS["Boat"](**two)
    assert list(map(repr, made)) == list(map(repr, theirs))
    assert (made[0] == made[1]) is (theirs[0] == theirs[1])
    assert (made[0] < made[1], made[0] >= made[1]) == (
        theirs[0] < theirs[1],
        theirs[0] >= theirs[1],
    )
    assert dataclasses.asdict(made[0]) == dataclasses.asdict(theirs[0])
    assert dataclasses.astuple(made[0]) == dataclasses.astuple(theirs[0])
    longer = dataclasses.replace(theirs[0], length=9)
    assert repr(frozen.replace(made[0], length=9)) == repr(longer)
    assert repr(dataclasses.replace(made[0], length=9)) == repr(longer)


def test_a_type_says_of_itself_what_a_dataclass_does() -> None:
    """Fields, signature, words and slots."""
    for name in ("Boat", "Quay", "Nothing"):
        ours, theirs = OURS[name], THEIRS[name]
        described = [
            [(f.name, f.type, f.init) for f in dataclasses.fields(c)] for c in (ours, theirs)
        ]
        assert described[0] == described[1]
        assert list(inspect.signature(ours).parameters) == list(
            inspect.signature(theirs).parameters
        )
        assert ours.__match_args__ == theirs.__match_args__
        assert ours.__slots__ == theirs.__slots__
        assert (ours.__doc__, ours.__qualname__) == (theirs.__doc__, theirs.__qualname__)
    assert dataclasses.is_dataclass(Quay(1))


def test_a_value_does_not_change() -> None:
    """No field is set, none deleted, none added."""
    boat = Boat("Anna")
    for field in ("name", "sail"):
        with pytest.raises(FrozenInstanceError):
            setattr(boat, field, "red")
        with pytest.raises(FrozenInstanceError):
            delattr(boat, field)
    assert boat == Boat("Anna")


def test_equal_values_are_one_key() -> None:
    """Where equality is asked for; else each value is a key of its own."""
    assert len({Nothing(), Nothing()}) == 1
    assert Nothing() != Boat("")
    assert len({Quay(1), Quay(1)}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(Boat("Anna"))


def test_a_copy_is_equal() -> None:
    """Deep, shallow, or sent to another process."""
    boat = Boat("Anna", 12, ("Brest",), ["Karim"])
    assert copy.copy(boat) == copy.deepcopy(boat) == boat
    assert pickle.loads(pickle.dumps(boat)) == boat  # noqa: S301 - our own


def test_what_is_not_frozen_is_refused() -> None:
    """This house has no other value types."""
    with pytest.raises(TypeError, match="frozen"):
        frozen.dataclass(frozen=False, slots=True)


def test_types_with_as_many_fields_share_what_was_compiled() -> None:
    """To compile anew for each type was a twentieth of a command."""
    declared = [type(str(n), (), {"__annotations__": {f"a{n}": "int"}}) for n in range(3)]
    kinds: list[Any] = list(map(frozen.dataclass(frozen=True, slots=True), declared))
    assert [repr(kind(7)) for kind in kinds] == ["0(a0=7)", "1(a1=7)", "2(a2=7)"]
    assert len({id(kind.__init__.__code__.co_consts) for kind in kinds}) == 1


@given(st.integers(0, 9))
def test_a_value_of_many_fields_is_of_its_class_alone(many: int) -> None:
    """However its fields were set: it refuses what others do, and no other class is seen."""
    declared = type("Fleet", (), {"__annotations__": {f"a{n}": "int" for n in range(many)}})
    kind: Any = frozen.dataclass(frozen=True, slots=True)(declared)
    value = kind(*range(many))
    assert type(value) is kind
    assert value.__reduce_ex__(4)[1] == (kind,)
    assert [getattr(value, f"a{n}") for n in range(many)] == list(range(many))
    assert not hasattr(value, "__dict__")
    for name in kind.__slots__:
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, 1)
        with pytest.raises(FrozenInstanceError):
            delattr(value, name)


def test_a_field_that_must_be_given_stands_before_those_that_need_not() -> None:
    """As in the standard library."""
    members = {"__annotations__": {"name": "str", "sail": "str"}, "name": "Anna"}
    kind: Any = frozen.dataclass(frozen=True, slots=True)(type("Yawl", (), members))
    with pytest.raises(TypeError, match="stands behind"):
        kind("Anna", "red")


def test_what_is_wrong_is_said_at_the_making() -> None:
    """A field without a value, and a field that there is not."""
    with pytest.raises(TypeError, match="name"):
        Boat()
    with pytest.raises(TypeError, match="sail"):
        Boat("Anna", sail="red")


def test_nothing_is_written_before_it_is_used() -> None:
    """A class that nobody uses has no method of its own but those that it was given."""
    later = _classes(frozen)["Boat"]
    written = [inspect.isfunction(vars(later)[name]) for name in ("__init__", "__eq__", "__hash__")]
    assert written == [False, False, False]
    later("Anna")
    assert inspect.isfunction(vars(later)["__init__"])
    assert not inspect.isfunction(vars(later)["__eq__"])
