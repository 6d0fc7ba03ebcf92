"""The kinds of what must survive translation."""

from __future__ import annotations

from enum import StrEnum


class PlaceableType(StrEnum):
    """The closed vocabulary of what must survive."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    NAME = "name"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    QUANTITY = "quantity"
    ORDINAL = "ordinal"
    PHONE = "phone"
    URL = "url"
    EMAIL = "email"
    HANDLE = "handle"
    HASHTAG = "hashtag"
