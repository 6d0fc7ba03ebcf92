"""The tables of a shared memory, and the way to them.

A French text stands in them once, whatever projects and languages have targets for it. `words`
holds what `postings` makes, as the index in SQLite does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import psycopg

if TYPE_CHECKING:
    from collections.abc import Sequence

Connection = psycopg.Connection[Any]

VERSION: Final = 1
"""Of the tables; those of another version belong to a program that we do not know."""

WRITERS: Final = 0x6C31306E
"""The lock that who writes holds: one at a time, as all count the same words."""

_PATIENCE: Final = 5
"""Seconds until a server that says nothing counts as away."""

_TABLES: Final = """
create schema l10n;
create table l10n.about (version integer not null);
create table l10n.parts (
    id serial primary key, project text collate "C" not null, name text collate "C" not null,
    language text not null, content bytea not null, imported boolean not null,
    unique (project, name, language)
);
create table l10n.looks (
    part integer not null references l10n.parts on delete cascade, checkout text not null,
    stamp text not null, primary key (part, checkout)
);
create table l10n.sources (
    id integer primary key, text text not null, compared text not null, key bytea not null unique
);
create table l10n.targets (
    id bigserial primary key, source integer not null, part integer not null, target text not null,
    article text not null, context text not null, at text collate "C" not null,
    said_by text not null, reviewed boolean not null
);
create index on l10n.targets (source);
create index on l10n.targets (part);
create table l10n.words (
    word text collate "C", block integer, ids bytea not null, primary key (word, block)
);
create table l10n.vocabulary (word text collate "C" primary key, texts integer not null);
create view l10n.pairs as
select s.text, t.target, t.article, t.context, t.at, t.said_by, t.reviewed, p.imported,
    s.id as source, p.language, p.project, p.name as part, t.id as number
from l10n.targets t join l10n.sources s on s.id = t.source join l10n.parts p on p.id = t.part;
"""


class OtherVersionError(Exception):
    """Why tables are left alone."""


def connect(address: str) -> Connection:
    """Connect, and make the tables where there are none.

    Raises psycopg.Error, and OtherVersionError for tables that are not ours to use. What a
    question costs depends on its words: each is planned anew.
    """
    file = psycopg.connect(
        address,
        autocommit=True,
        prepare_threshold=None,
        connect_timeout=_PATIENCE,
        client_encoding="UTF8",
        application_name="l10n",
    )
    try:
        file.execute("set statement_timeout = '10s'")
        _made(file)
    except BaseException:
        file.close()
        raise
    return file


def locked(file: Connection) -> None:
    """Hold off others who write until the transaction ends, or give up soon."""
    file.execute("set local statement_timeout = 0")
    file.execute("set local lock_timeout = '10s'")
    file.execute("select pg_advisory_xact_lock(%s)", (WRITERS,))


def _made(file: Connection) -> None:
    if not _are_there(file):
        if _row(file.execute("show server_encoding"))[0] != "UTF8":
            msg = "its texts are not in UTF-8: make the database with `encoding 'UTF8'`"
            raise OtherVersionError(msg)
        with file.transaction():
            locked(file)
            if not _are_there(file):
                file.execute(_TABLES)
                file.execute("insert into l10n.about values (%s)", (VERSION,))
    (found,) = _row(file.execute("select version from l10n.about"))
    if found != VERSION:
        msg = f"its tables are of version {found}, ours of {VERSION}: use one version of l10n"
        raise OtherVersionError(msg)


def _are_there(file: Connection) -> bool:
    # Not to_regclass: what it once found missing it may still miss when another made it.
    query = "select count(*) from pg_tables where schemaname = 'l10n' and tablename = 'about'"
    return bool(_row(file.execute(query))[0])


def _row(found: psycopg.Cursor[Any]) -> Sequence[Any]:
    row: Sequence[Any] | None = found.fetchone()
    if row is None:
        msg = "its tables are empty"
        raise OtherVersionError(msg)
    return row


def shown(address: str) -> str:
    """Say where a database is, and nothing else of its address."""
    parts = urlsplit(address)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"
