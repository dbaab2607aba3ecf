"""Bringing in people from a file, as called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import grpc

from services.directory import keeping
from services.directory.api.places import writing
from services.directory.domain import names, person, roll
from services.directory.domain.place import Centre, Site, Team
from services.directory.store import people, places, tables
from services.kit import auth, errors, rows
from services.kit.db import Database, Tx
from services.kit.rows import Row, RowError
from zhongtai.directory.v1 import directory_pb2

_MOST_ROWS = 50_000


@dataclass(slots=True)
class _Book:
    """An import under way: what is known, what becomes of it, what is wrong."""

    centre: Centre
    known: dict[str, person.Person]
    taken: set[str]
    teams: dict[str, str]
    sites: dict[str, Site]
    today: str
    new_teams: list[Team] = field(default_factory=list)
    became: list[tuple[person.Person | None, person.Person]] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)


class Roll:
    """The method that brings in people."""

    _db: Database

    def ImportEmployees(
        self, request: directory_pb2.ImportEmployeesRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ImportEmployeesResponse:
        read = list(_rows(request))
        with writing(self._db, validate_only=request.validate_only) as tx:
            book = _open(tx, request.centre)
            entries = _entries(read, book)
            if request.create_teams:
                _name_teams(tx, book, entries)
            for row, entry in sorted(entries, key=lambda pair: names.key_of(pair[1].employee_no)):
                _enter(book, row, entry)
            book.errors.sort(key=lambda error: (error.row, error.column))
            if book.errors and not request.skip_bad_rows:
                raise rows.refuse(book.errors)
            return tx.answer(_keep(tx, book, len(read)))


def _rows(request: directory_pb2.ImportEmployeesRequest) -> Iterator[Row]:
    """Rows of the file, whose first shows whether the columns that are needed are there."""
    columns = dict(request.columns)
    for row in rows.read(request.content, request.format, columns, fields=roll.FIELDS, needed=roll.NEEDED):
        if "join_date" not in row.values and "tenure_years" not in row.values:
            raise errors.Invalid(
                "COLUMN_MISSING",
                "The file has no column for join_date, nor one for tenure_years to reckon it from.",
                "文件中既没有入职日期(join_date)列，也没有可用于推算的司龄(tenure_years)列。",
                columns="join_date",
            )
        if row.number > _MOST_ROWS + 1:
            raise errors.Invalid(
                "TOO_MANY_ROWS",
                f"At most {_MOST_ROWS} people at once.",
                f"一次最多导入 {_MOST_ROWS} 人。",
                most=_MOST_ROWS,
            )
        yield row


def _open(tx: Tx, name: str) -> _Book:
    centre = places.get_centre(tx, name)
    if centre is None:
        raise errors.Invalid("CENTRE_UNKNOWN", f"There is no centre {name}.", f"没有名为“{name}”的中心。", centre=name)
    teams = places.list_teams(tx, tables.TEAM.c.tenant == tx.tenant)
    own = [team for team in teams if team.centre == centre.centre]
    by_word = {names.key_of(team.code): team.team for team in own}
    # Names come before codes: the code of a team made from a file is made from its name, and may read like another's.
    by_word |= {names.key_of(team.display_name): team.team for team in own}
    by_word |= {team.team: team.team for team in teams}
    return _Book(
        centre=centre,
        known=people.list_by_number(tx),
        taken=people.list_ids(tx),
        teams=by_word,
        sites=places.sites(tx, [team.team for team in teams]),
        today=person.day_in(centre.time_zone, tx.now),
    )


def _entries(read: list[Row], book: _Book) -> list[tuple[Row, roll.Entry]]:
    """What the rows say, without those that are wrong; two of one number are both wrong."""
    entries = []
    numbers: dict[str, list[int]] = {}
    for row in read:
        numbers.setdefault(names.key_of(row.get("employee_no")), []).append(row.number)
    for row in read:
        entry, faults = roll.read(row.values)
        book.errors += [row.wrong(fault.field, fault.reason, fault.english, fault.chinese) for fault in faults]
        if faults:
            continue
        same = numbers[names.key_of(entry.employee_no)]
        if len(same) > 1:
            listed = ", ".join(str(number) for number in same[:10] if number != row.number)
            english, chinese = f"the same number is in row {listed}", f"与第 {listed} 行的工号重复"
            book.errors.append(row.wrong("employee_no", "EMPLOYEE_NO_REPEATED", english, chinese))
            continue
        entries.append((row, entry))
    return entries


def _name_teams(tx: Tx, book: _Book, entries: list[tuple[Row, roll.Entry]]) -> None:
    """Note the teams to be made; which of them are, is known when the rows that need them turn out good."""
    wanted = {names.key_of(entry.team): entry.team for _, entry in sorted(entries, key=lambda pair: pair[1].team)}
    taken = {team.team.removeprefix("teams/") for team in places.list_teams(tx, tables.TEAM.c.tenant == tx.tenant)}
    for key in sorted(set(wanted) - set(book.teams)):
        if key.startswith("teams/"):
            continue
        text = wanted[key]
        code = names.new_id(text, taken)
        taken.add(code)
        made = Team(f"teams/{code}", code, text, book.centre.centre, version=1)
        book.new_teams.append(made)
        book.teams[key] = made.team
        book.sites[made.team] = Site(book.centre.centre, book.centre.time_zone)


def _enter(book: _Book, row: Row, entry: roll.Entry) -> None:
    team = book.teams.get(names.key_of(entry.team))
    if team is None:
        english, chinese = "there is no such team in this centre", "本中心没有该班组"
        book.errors.append(row.wrong("team", "TEAM_UNKNOWN", english, chinese))
        return
    known = book.known.get(names.key_of(entry.employee_no))
    employee = known.employee if known else f"employees/{names.new_id(entry.employee_no, book.taken)}"
    try:
        became = roll.apply(known, entry, employee=employee, team=team, today=book.today)
    except roll.Unfit as wrong:
        book.errors.append(row.wrong(roll.field_of(wrong.reason), wrong.reason, wrong.english, wrong.chinese))
        return
    book.taken.add(employee.removeprefix("employees/"))
    book.became.append((known, became))


def _keep(tx: Tx, book: _Book, row_count: int) -> directory_pb2.ImportEmployeesResponse:
    used = {span.team for _, became in book.became for span in became.memberships}
    new_teams = [team for team in book.new_teams if team.team in used]
    for team in new_teams:
        keeping.add_team(tx, team, book.centre.time_zone)
    created = updated = 0
    for known, became in book.became:
        if known is None:
            done = keeping.add_person(tx, became, book.sites)
            created += 1
        elif became != known:
            done = keeping.save_person(tx, replace(became, version=known.version), book.sites)
            updated += 1
        else:
            continue
        if done is None:
            raise errors.Conflict(
                "STALE",
                f"Somebody changed {became.employee} meanwhile. Import the file again.",
                f"{became.employee} 已被他人修改，请重新导入。",
                name=became.employee,
            )
    in_english = auth.caller().locale.lower().startswith("en")
    return directory_pb2.ImportEmployeesResponse(
        row_count=row_count,
        created_count=created,
        updated_count=updated,
        unchanged_count=len(book.became) - created - updated,
        teams_created_count=len(new_teams),
        errors=[
            directory_pb2.RowError(
                row=each.row,
                column=each.column,
                reason=each.reason,
                message=each.english if in_english else each.chinese,
                value=each.value,
            )
            for each in book.errors
        ],
    )
