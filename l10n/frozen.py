"""Value types that cost next to nothing until they are used: dataclasses, frozen and with slots.

A command loads a hundred of them and makes values of a few. The standard library writes and
compiles six methods for each at its making, which was two fifths of what most commands cost; here
each is written at its first use. For whoever looks they are dataclasses: `dataclasses.fields`,
`asdict`, `replace` and `inspect.signature` find what they expect. See docs/adr/0019.
"""

from __future__ import annotations

from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

Kind = Any
"""A class of ours."""

Value = Any
"""What is made of one, or stands in a field."""

Method = Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import asdict, astuple, dataclass, field, replace
    from types import CodeType
else:
    # Below: a type checker has the functions of the standard library, which these stand for.

    def dataclass(
        *, frozen: bool, slots: bool, eq: bool = True, order: bool = False
    ) -> Callable[[Kind], Kind]:
        """Make a class a frozen dataclass with slots; there is no other kind in this house."""
        if not (frozen and slots):
            message = "a value type is frozen and has slots"
            raise TypeError(message)
        return lambda made: _made(made, eq=eq, order=order)

    def field(**given: Value) -> _Field:
        """Say `default`, `default_factory`, `init` or `repr` of a field, as the library's does.

        One that is not asked for at the making is for `__post_init__` to set.
        """
        return _Field(given)

    def replace(value: Value, /, **changes: Value) -> Value:
        """Return a value with some fields changed."""
        kept = {name: getattr(value, name) for name in value.__match_args__ if name not in changes}
        return type(value)(**kept, **changes)

    def astuple(value: Value) -> tuple[Value, ...]:
        """Take a value apart, and the values in it."""
        return tuple(_apart(getattr(value, name), astuple) for name in value.__slots__)

    def asdict(value: Value) -> dict[str, Value]:
        """Take a value apart by the names of its fields, and the values in it."""
        return {name: _apart(getattr(value, name), asdict) for name in value.__slots__}


__all__ = ["asdict", "astuple", "dataclass", "field", "fields_of", "is_value", "replace"]

_ABSENT: Final = object()
_CLASS_OF: Final = vars(object)["__class__"].__set__
_LONG: Final = 3
"""Fields from which on it pays to have another class set them."""

_OFFERS: Final = frozenset({"default", "default_factory"})


def is_value(value: object) -> bool:
    """Tell whether something is a value of a dataclass, of this kind or of another."""
    kind = type(value)
    return hasattr(kind, "__l10n_fields__") or "__dataclass_fields__" in vars(kind)


def fields_of(kind: Kind) -> tuple[str, ...]:
    """Return the names of the fields of a type or of a value, in order."""
    names: tuple[str, ...] = kind.__slots__
    return names


def _apart(value: Value, take: Callable[[Value], Value]) -> Value:
    if is_value(value):
        return take(value)
    if type(value) in {list, tuple}:
        return type(value)(_apart(item, take) for item in value)
    if type(value) is dict:
        return {_apart(key, take): _apart(item, take) for key, item in value.items()}
    return value


class _Field:
    """What is said of a field beside its type."""

    __slots__ = ("given",)

    def __init__(self, given: dict[str, Any]) -> None:
        self.given = given


class _Later:
    """A method that is written when somebody first asks the class for it."""

    __slots__ = ("name", "write")

    def __init__(self, name: str, write: Callable[[Kind], Method]) -> None:
        self.name = name
        self.write = write

    def __get__(self, value: object, owner: Kind) -> Value:
        setattr(owner, self.name, self.write(owner))
        return getattr(owner if value is None else value, self.name)


def _made(cls: Kind, *, eq: bool, order: bool) -> Kind:
    """Make the class anew, with slots for what it declares."""
    members = dict(vars(cls))
    names = tuple(members.get("__annotations__", ()))
    said = {name: members.pop(name) for name in names if name in members}
    fields = {
        name: value.given if isinstance(value, _Field) else {"default": value}
        for name, value in said.items()
    }
    asked = tuple(name for name in names if fields.get(name, {}).get("init", True))
    members.pop("__dict__", None)
    members.pop("__weakref__", None)
    members |= {"__slots__": names, "__match_args__": asked, "__l10n_fields__": fields}
    for method in _METHODS if eq else _OF_IDENTITY:
        members.setdefault(method, _METHODS[method])
    if order:
        members |= _ORDER
    made = type(cls)(cls.__name__, cls.__bases__, members)
    made.__qualname__ = cls.__qualname__
    return made


def _write(name: str, arguments: str, lines: list[str], known: dict[str, Any]) -> Method:
    """Compile a method."""
    body = "".join(f"\n {line}" for line in lines or ["pass"])
    exec(f"def {name}({arguments}):{body}", known)  # noqa: S102 - the names of our own fields
    return known[name]


def _init(cls: Kind) -> Method:
    """Make what sets each field in its slot, of the code that types with such fields share."""
    names: tuple[str, ...] = cls.__match_args__
    given = [cls.__l10n_fields__.get(name, {}) for name in names]
    known: dict[str, Any] = {"_absent": _ABSENT}
    known |= {f"_set_{at}": getattr(cls, name).__set__ for at, name in enumerate(names)}
    makers = {at: it["default_factory"] for at, it in enumerate(given) if "default_factory" in it}
    known |= {f"_make_{at}": maker for at, maker in makers.items()}
    defaults = [it.get("default", _ABSENT) for it in given if it.keys() & _OFFERS]
    if any(not it.keys() & _OFFERS for it in given[len(given) - len(defaults) :]):
        message = f"{cls.__qualname__}: a field without a default stands behind one that has one"
        raise TypeError(message)
    is_long = len(names) >= _LONG and cls.__bases__ == (object,)
    if is_long:
        known |= {"_open": _CLASS_OF, "_own": cls, "_other": type(cls.__name__, (), _slots(cls))}
    code = _init_code(len(names), tuple(makers), ends=hasattr(cls, "__post_init__"), long=is_long)
    fields = {f"_field_{at}": name for at, name in enumerate(names)}
    named = code.replace(
        co_varnames=("self", *names),
        co_names=tuple([fields.get(name, name) for name in code.co_names]),
        co_qualname=f"{cls.__qualname__}.__init__",
    )
    init: Method = FunctionType(named, known, "__init__", tuple(defaults))
    types = cls.__annotations__
    init.__annotations__ = {name: types[name] for name in names} | {"return": "None"}
    init.__module__ = cls.__module__
    return init


def _slots(cls: Kind) -> dict[str, Any]:
    """Declare the same slots, and nothing that refuses to set them."""
    return {"__slots__": cls.__slots__}


@cache
def _init_code(fields: int, made: tuple[int, ...], *, ends: bool, long: bool) -> CodeType:
    """Compile what sets this many fields, some of which may have to be made.

    To compile takes a tenth of a millisecond, to give a copy other names next to nothing. Many
    fields are set in half the time where the value is of a class that lets them meanwhile.
    """
    values = [
        f"_make_{at}() if _{at} is _absent else _{at}" if at in made else f"_{at}"
        for at in range(fields)
    ]
    lines = [f"_set_{at}(self, {value})" for at, value in enumerate(values)]
    if long:
        lines = [f"self._field_{at} = {value}" for at, value in enumerate(values)]
        lines = ["_open(self, _other)", *lines, "self.__class__ = _own"]
    lines += ["self.__post_init__()"] if ends else []
    arguments = ", ".join(["self", *(f"_{at}" for at in range(fields))])
    code: CodeType = _write("__init__", arguments, lines, {}).__code__
    return code


def _tuple(cls: Kind, of: str) -> str:
    """Write the tuple of all fields."""
    return f"({''.join(f'{of}.{name}, ' for name in cls.__slots__)})"


def _eq(cls: Kind) -> Method:
    mine, theirs = _tuple(cls, "self"), _tuple(cls, "other")
    same = f"return {mine} == {theirs} if other.__class__ is self.__class__ else NotImplemented"
    return _write("__eq__", "self, other", [same], {})


def _hash(cls: Kind) -> Method:
    return _write("__hash__", "self", [f"return hash({_tuple(cls, 'self')})"], {})


def _compared(sign: str) -> Callable[[Kind], Method]:
    def write(cls: Kind) -> Method:
        mine, theirs = _tuple(cls, "self"), _tuple(cls, "other")
        answer = f"{mine} {sign} {theirs} if other.__class__ is self.__class__ else NotImplemented"
        return _write("compare", "self, other", [f"return {answer}"], {})

    return write


def _fields(cls: Kind) -> dict[str, Any]:
    """Ask the standard library what it would say of the fields."""
    from dataclasses import field as described  # noqa: PLC0415 - costs half a bare start
    from dataclasses import make_dataclass  # noqa: PLC0415 - as above

    rows = [
        (name, cls.__annotations__[name], described(**cls.__l10n_fields__.get(name, {})))
        for name in cls.__slots__
    ]
    like: Any = make_dataclass(cls.__name__, rows, frozen=True)
    return dict(like.__dataclass_fields__)


def _repr(self: Value) -> str:
    fields = self.__l10n_fields__
    told = (name for name in self.__slots__ if fields.get(name, {}).get("repr", True))
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in told)
    return f"{type(self).__qualname__}({said})"


def _refuse(self: object, name: str, *_value: object) -> None:
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 - only who errs needs it

    message = f"cannot change field {name!r} of a {type(self).__name__}"
    raise FrozenInstanceError(message)


def _state(self: Value) -> list[Any]:
    return [getattr(self, name) for name in self.__slots__]


def _set_state(self: Value, state: list[Any]) -> None:
    for name, value in zip(self.__slots__, state, strict=True):
        object.__setattr__(self, name, value)


_OF_IDENTITY: Final[dict[str, Any]] = {
    "__init__": _Later("__init__", _init),
    "__repr__": _repr,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__getstate__": _state,
    "__setstate__": _set_state,
    "__dataclass_fields__": _Later("__dataclass_fields__", _fields),
}
_METHODS: Final[dict[str, Any]] = _OF_IDENTITY | {
    "__eq__": _Later("__eq__", _eq),
    "__hash__": _Later("__hash__", _hash),
}
_ORDER: Final[dict[str, Any]] = {
    name: _Later(name, _compared(sign))
    for name, sign in {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}.items()
}
