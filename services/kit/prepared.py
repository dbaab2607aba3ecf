"""Statements that are made and compiled once, and then run by the driver alone.

SQLAlchemy accounts for every statement that it runs: caches, contexts, cursors, objects for rows. Where few rows come
back, that costs more than the statement. What a `Prepared` gives back are named tuples, read to the end.
"""

from __future__ import annotations

import json
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.ext import compiler

from services.kit import statements

_NOTHING: Mapping[str, Any] = {}
_POSTGRESQL = "postgresql"
Process = Callable[[Any], Any]
Statement = sa.Select[*tuple[Any, ...]] | sa.UpdateBase | sa.TextualSelect


class Rows:
    """What a statement gave back."""

    __slots__ = ("_rows",)

    def __init__(self, rows: list[Any]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Any]:
        """One row after the other."""
        return iter(self._rows)

    def all(self) -> list[Any]:
        """Every row."""
        return self._rows

    def first(self) -> Any:
        """The first row; None when there is none."""
        return self._rows[0] if self._rows else None

    def one(self) -> Any:
        """The only row.

        Raises:
            LookupError: there is none, or another.
        """
        if len(self._rows) != 1:
            raise LookupError(f"{len(self._rows)} rows where one was expected")
        return self._rows[0]

    def scalar(self) -> Any:
        """The first column of the first row; None when there is no row."""
        return self._rows[0][0] if self._rows else None

    def scalar_one(self) -> Any:
        """The first column of the only row.

        Raises:
            LookupError: there is no row, or another.
        """
        return self.one()[0]

    def scalars(self) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self._rows]


class Soon:
    """What a statement will have given back that goes along with the next one."""

    __slots__ = ("_rows", "flush")

    def __init__(self, rows: list[Any] | None = None) -> None:
        self._rows = rows
        self.flush: Callable[[], None] | None = None

    def take(self, rows: list[Any]) -> None:
        """Have what it gave back."""
        self._rows = rows

    def rows(self) -> Rows:
        """What it gave back; it is run now if it has not been.

        Raises:
            sqlalchemy.exc.DBAPIError: it failed, or something that waited with it.
            RuntimeError: it was undone before it was run.
        """
        if self._rows is None and self.flush is not None:
            self.flush()
        if self._rows is None:
            raise RuntimeError("what was to be run has been undone")
        return Rows(self._rows)

    def all(self) -> list[Any]:
        """Every row that it gave back."""
        return self.rows().all()


class Prepared:
    """A statement with parameters by name, for one row of them at a time; lists only through `one_of`.

    columns: for an insert without values, the columns that the parameters are for. row: makes a row of its values,
    in the order of the columns; where none is given, a row is a named tuple.
    """

    def __init__(
        self, statement: Statement, columns: tuple[str, ...] = (), *, row: Callable[[Sequence[Any]], Any] | None = None
    ) -> None:
        self.statement = statement
        self._columns = columns
        self._row = row
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: sa.Connection, values: Mapping[str, Any] | None = None) -> Rows:
        """Run it.

        Raises:
            sqlalchemy.exc.DBAPIError: as SQLAlchemy would raise it.
        """
        compiled = self._on(connection.dialect)
        bound = compiled.bound(values or _NOTHING)
        begun = statements.begin(connection, compiled.text)
        try:
            rows = compiled.run(connection, compiled, bound)
        except compiled.error as error:
            statements.end(begun, error)
            raise sa.exc.DBAPIError.instance(compiled.text, None, error, compiled.error) from error
        except sa.exc.DBAPIError as error:
            # Of a statement before, which waited for this one.
            statements.end(begun, error)
            raise
        statements.end(begun)
        return Rows(rows)

    def run_many(self, connection: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it with each of these rows of parameters, however many; what it gives back is nobody's.

        Raises:
            sqlalchemy.exc.DBAPIError: as SQLAlchemy would raise it.
        """
        if connection.dialect.name == _POSTGRESQL:
            # There the driver has a way of its own to send many.
            connection.execute(self.statement, rows)
            return
        compiled = self._on(connection.dialect)
        begun = statements.begin(connection, compiled.text)
        try:
            cast("Any", connection.connection.driver_connection).executemany(
                compiled.text, [compiled.bound(row) for row in rows]
            )
        except compiled.error as error:
            statements.end(begun, error)
            raise sa.exc.DBAPIError.instance(compiled.text, None, error, compiled.error) from error
        statements.end(begun)

    def run_later(self, connection: sa.Connection, values: Mapping[str, Any], *, wanted: bool = False) -> Soon:
        """Run it together with what is run next, where that saves a round trip. wanted: what it gives back."""
        if connection.dialect.name != _POSTGRESQL:
            return Soon(self.run(connection, values).all())
        from services.kit import libpq

        compiled, link = self._on(connection.dialect), libpq.of(connection)
        bound = compiled.bound(values)
        begun = statements.begin(connection, compiled.text)
        soon = Soon()

        def take(result: libpq.Result) -> None:
            soon.take(link.rows(result, compiled.made))

        try:
            soon.flush = link.later(compiled.text, bound, begun, take if wanted else None)
        except compiled.error as error:
            statements.end(begun, error)
            raise sa.exc.DBAPIError.instance(compiled.text, None, error, compiled.error) from error
        except sa.exc.DBAPIError as error:
            statements.end(begun, error)
            raise
        return soon

    def _on(self, dialect: sa.Dialect) -> _Compiled:
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = self._compiled[dialect.name] = _compile(self.statement, self._columns, dialect, self._row)
        return compiled


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A statement as a driver takes it.

    binds: for each parameter, in order, the key of its value, how the value goes in, and the value itself where the
    statement has it. error: the driver's own. run: how it is run. made: makes a row of one of the driver's.
    gives_rows: asked of the driver, it would cost a description of every column.
    """

    text: str
    error: type[Exception]
    run: Callable[[sa.Connection, _Compiled, list[Any]], list[Any]]
    binds: tuple[tuple[str | None, Process | None, Any], ...]
    made: Callable[[Sequence[Any]], Any]
    gives_rows: bool

    def bound(self, values: Mapping[str, Any]) -> list[Any]:
        """Parameters for the driver."""
        return [
            (constant if key is None else values[key])
            if process is None
            else process(constant if key is None else values[key])
            for key, process, constant in self.binds
        ]


def _maker(row: Callable[[Any], Any], outs: Sequence[tuple[int, Process]]) -> Callable[[Sequence[Any]], Any]:
    """What makes a row of one of the driver's. outs: places of the columns whose values come out changed."""
    if not outs:
        return row

    def made(given: Sequence[Any]) -> Any:
        values = list(given)
        for place, process in outs:
            values[place] = process(values[place])
        return row(values)

    return made


def _on_sqlite(connection: sa.Connection, compiled: _Compiled, bound: list[Any]) -> list[Any]:
    raw = cast("Any", connection.connection.driver_connection)
    cursor = raw.execute(compiled.text, bound)
    found = [compiled.made(row) for row in cursor.fetchall()] if compiled.gives_rows else []
    cursor.close()
    return found


def _on_postgresql(connection: sa.Connection, compiled: _Compiled, bound: list[Any]) -> list[Any]:
    # Only there, because its driver is not installed where SQLite is enough.
    from services.kit import libpq

    link = libpq.of(connection)
    result = link.run(compiled.text, bound)
    return link.rows(result, compiled.made) if compiled.gives_rows else []


def _numbered(dialect: sa.Dialect) -> sa.Dialect:
    from services.kit import libpq

    return libpq.numbered(dialect)


def _compile(
    statement: Statement,
    columns_in: tuple[str, ...],
    dialect: sa.Dialect,
    row: Callable[[Sequence[Any]], Any] | None,
) -> _Compiled:
    given: dict[str, Any] = {"column_keys": list(columns_in)} if columns_in else {}
    if isinstance(statement, sa.Insert) and not len(statement.exported_columns):
        # Without what SQLAlchemy itself would ask back.
        statement = statement.inline()
    on_postgresql = dialect.name == _POSTGRESQL
    compiled: Any = statement.compile(dialect=_numbered(dialect) if on_postgresql else dialect, **given)
    if compiled.post_compile_params:
        raise TypeError("lists are given by one_of")
    by_name = {name: bind for bind, name in compiled.bind_names.items()}
    binds = []
    for name in compiled.positiontup or ():
        bind = by_name[name]
        process = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if on_postgresql and isinstance(bind.type, sa.LargeBinary):
            # As they are; what the driver would wrap goes as text.
            process = None
        binds.append((bind.key if bind.required else None, process, None if bind.required else bind.effective_value))
    columns = list(statement.exported_columns)
    names_out = [str(column.key) for column in columns]
    named: Any = namedtuple("Row", names_out, rename=True)  # type: ignore[misc]  # noqa: PYI024 -- known only now
    outs = []
    for place, column in enumerate(columns):
        process = column.type.dialect_impl(dialect).result_processor(dialect, None)
        if process is not None:
            outs.append((place, process))
    error = cast("Any", dialect.dbapi).Error
    run = _on_postgresql if on_postgresql else _on_sqlite
    return _Compiled(str(compiled), error, run, tuple(binds), _maker(row or named._make, outs), bool(columns))


class _OneOf(sa.ColumnElement[bool]):
    """Whether a column is one of the values of a parameter that is a list; one text for lists of every length."""

    type = sa.Boolean()
    inherit_cache = False

    def __init__(self, column: sa.ColumnElement[Any], name: str) -> None:
        self.column = column
        kind = sa.Text() if isinstance(column.type, sa.String) else column.type
        self.values: sa.BindParameter[Any] = sa.bindparam(name, type_=_Many(kind))

    def self_group(self, against: object = None) -> _OneOf:  # noqa: ARG002 -- as the base has it
        """Itself: to ask whether it `= 1`, as of a column of truths, would hide the index from SQLite."""
        return self


class _Many(sa.types.TypeDecorator[list[Any]]):
    """A list of texts or numbers: an array, or JSON where there are none."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, kind: sa.types.TypeEngine[Any]) -> None:
        super().__init__()
        self.kind = kind

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        """The parameter's type on this database."""
        return dialect.type_descriptor(sa.ARRAY(self.kind) if dialect.name == _POSTGRESQL else sa.Text())

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> object:
        """A list on its way in."""
        values = list(map(str, value)) if isinstance(self.kind, sa.Text) else list(value)
        return values if dialect.name == _POSTGRESQL else json.dumps(values)


def one_of(column: sa.ColumnElement[Any], name: str) -> sa.ColumnElement[bool]:
    """Whether a column is one of the texts or numbers of the parameter `name`."""
    return _OneOf(column, name)


@compiler.compiles(_OneOf)
def _any(element: _OneOf, made: sa.sql.compiler.SQLCompiler, **more: Any) -> str:
    column, values = made.process(element.column, **more), made.process(element.values, **more)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 -- a column and a parameter


@compiler.compiles(_OneOf, "postgresql")
def _any_of_array(element: _OneOf, made: sa.sql.compiler.SQLCompiler, **more: Any) -> str:
    return f"{made.process(element.column, **more)} = ANY({made.process(element.values, **more)})"
