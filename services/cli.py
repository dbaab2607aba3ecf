"""The command `zhongtai`: founding a centre, bringing in data, verifying, replaying, and the project's own chores."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from services import bringing, catalogue, founding, keeping, keymaking, overview, preparing, resending, verifying
from services.kit import audit, db, declared, inbox, keys, migrate, settings
from services.kit.service import Service

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 -- it has no other name


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; 0 when it went well."""
    asked = _parser().parse_args(arguments)
    try:
        done: int = asked.do(asked)
    except (
        settings.SettingsError,
        bringing.BringError,
        founding.FoundingError,
        keeping.KeepingError,
        keymaking.KeysError,
        migrate.Behind,
        preparing.PreparingError,
    ) as error:
        print(f"zhongtai: {error}", file=sys.stderr)
        return 1
    return done


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="zhongtai", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_beginning(commands)
    _add_books(commands)
    _add_operation(commands)
    _add_chores(commands)
    return parser


def _add_beginning(commands: Commands) -> None:
    found = commands.add_parser("found", help="found a centre with its first administrator")
    found.add_argument("--centre", required=True, help="code, as gz")
    found.add_argument("--name", required=True, help="what people call the centre")
    found.add_argument("--zone", default="Asia/Shanghai", help="IANA time zone")
    found.add_argument("--admin", required=True, help="employee number of the first administrator")
    found.add_argument("--admin-name", required=True, help="name of the first administrator")
    found.set_defaults(do=_found)

    password = commands.add_parser("password", help="give people a new password: the first one, or one for a lost one")
    password.add_argument("employees", nargs="+", metavar="EMPLOYEE_NO")
    password.set_defaults(do=_password)

    bring = commands.add_parser("import", help="bring in people, history or balances through the gateway")
    bringing.add_arguments(bring)
    bring.set_defaults(do=bringing.bring)


def _add_books(commands: Commands) -> None:
    audits = commands.add_parser("audit", help="read the audit log again")
    audits.add_argument("what", choices=["verify"])
    audits.add_argument("services", nargs="*", help="services; all when none is named")
    audits.set_defaults(do=_verify)

    backup = commands.add_parser("backup", help="copy databases and keys as of one instant, while everything runs")
    backup.add_argument("--to", type=Path, required=True, metavar="DIR", help="folder that is not there yet")
    backup.set_defaults(do=_backup)

    verify = commands.add_parser("verify", help="read every service's books again, and what they told each other")
    verify.add_argument("services", nargs="*", help="services; all when none is named")
    verify.add_argument("--backup", type=Path, metavar="DIR", help="of a backup, with its files' digests")
    verify.set_defaults(do=_verify_books)


def _add_operation(commands: Commands) -> None:
    database = commands.add_parser("database", help="prepare PostgreSQL, reached by ZT_DATABASE_URL as administrator")
    database.add_argument("what", choices=["prepare"])
    database.add_argument("services", nargs="*", help="services; all when none is named")
    database.add_argument("--passwords", type=Path, metavar="DIR", help="folder with a file for each role's password")
    database.set_defaults(do=_prepare)

    events = commands.add_parser("events", help="events that were given up, or never came")
    events.add_argument("what", choices=["dead", "replay", "resend"])
    events.add_argument("service", help="the service that should have heard them; with resend, the one that told them")
    events.add_argument("source", nargs="?", help="the service that told it")
    events.add_argument("seq", nargs="?", type=int, help="its number in the outbox")
    events.set_defaults(do=_events)

    broker = commands.add_parser("broker", help="make RabbitMQ's exchanges and queues, before anybody publishes")
    broker.add_argument("what", choices=["declare"])
    broker.set_defaults(do=_declare)

    keys_ = commands.add_parser("keys", help="the keys that services and the gateway sign with")
    keymaking.add_arguments(keys_)
    keys_.set_defaults(do=_keys)


def _add_chores(commands: Commands) -> None:
    docs = commands.add_parser("docs", help="write docs/ that follow from the declarations")
    docs.add_argument("--check", action="store_true", help="compare, change nothing")
    docs.set_defaults(do=lambda asked: overview.write(Path("docs"), check=asked.check))

    migration = commands.add_parser("migration", help="write a service's next migration from its tables")
    migration.add_argument("service")
    migration.add_argument("message")
    migration.set_defaults(do=_migration)


def _service(name: str) -> Service:
    for service in catalogue.SERVICES:
        if service.name == name:
            return service
    known = ", ".join(service.name for service in catalogue.SERVICES)
    raise settings.SettingsError(f"there is no service {name!r}; there are {known}")


def _found(asked: argparse.Namespace) -> int:
    password = founding.found(
        settings.load(),
        centre=asked.centre,
        name=asked.name,
        zone=asked.zone,
        admin=asked.admin,
        admin_name=asked.admin_name,
    )
    print(f"Centre {asked.centre} is founded. {asked.admin} may sign in with the password {password}")
    print("It is shown only now.")
    return 0


def _password(asked: argparse.Namespace) -> int:
    for employee_no, password in founding.new_passwords(settings.load(), asked.employees):
        print(f"{employee_no} may sign in with the password {password}", flush=True)
    print("It is shown only now. What was used before no longer works.")
    return 0


def _verify(asked: argparse.Namespace) -> int:
    wanted = settings.load()
    problems = 0
    for service in [_service(name) for name in asked.services] or list(catalogue.SERVICES):
        database = verifying.open_database(service, wanted)
        signed = keys.signed_by(wanted, f"services/{service.name}")
        with database.read(db.EVERY_TENANT) as tx:
            breaks = audit.verify(tx, signed)
        database.close()
        for each in breaks:
            print(f"{service.name}: tenant {each.tenant}, row {each.seq}: {each.problem}")
        print(f"{service.name}: {'the audit log holds' if not breaks else f'{len(breaks)} breaks'}")
        problems += len(breaks)
    return 1 if problems else 0


def _backup(asked: argparse.Namespace) -> int:
    kept = keeping.back_up(settings.load(), [service.name for service in catalogue.SERVICES], asked.to)
    for name, each in kept.items():
        print(f"{name}: {each.bytes:,} bytes")
    print(f"{asked.to} is whole. It holds private keys: keep it as you keep them.")
    return 0


def _verify_books(asked: argparse.Namespace) -> int:
    wanted, problems = settings.load(), 0
    if asked.backup is not None:
        wanted = keeping.settings_of(asked.backup)
        for difference in keeping.differences(asked.backup):
            print(f"{asked.backup}: {difference}")
            problems += 1
    services = [_service(name) for name in asked.services] or list(catalogue.SERVICES)
    for books in verifying.verify(wanted, services):
        for each in books.wrong:
            print(f"{books.service}: {each}")
        counts = (
            f"{books.recorded:,} on record, {books.told:,} told, {books.heard:,} heard, {books.waiting:,} under way"
        )
        print(f"{books.service}: {'all agrees' if not books.wrong else f'{len(books.wrong)} wrong'} ({counts})")
        problems += len(books.wrong)
    return 1 if problems else 0


def _prepare(asked: argparse.Namespace) -> int:
    names = [_service(name).name for name in asked.services] or [service.name for service in catalogue.SERVICES]
    for line in preparing.prepare(settings.load().url_of("postgres"), names, asked.passwords):
        print(line)
    return 0


def _events(asked: argparse.Namespace) -> int:
    service = _service(asked.service)
    if asked.what == "resend":
        return _resend(service)
    database = verifying.open_database(service, settings.load())
    try:
        dead = inbox.given_up(database)
        if asked.what == "replay":
            if asked.source is None or asked.seq is None:
                raise settings.SettingsError("say which: zhongtai events replay SERVICE SOURCE SEQ")
            if (asked.source, asked.seq) not in {(row.source, row.seq) for row in dead}:
                raise settings.SettingsError(f"{service.name} has not given up {asked.source} {asked.seq}")
            inbox.replay(database, source=asked.source, seq=asked.seq)
            return 0
        for row in dead:
            print(f"{row.source} {row.seq} {row.type} {row.subject} {row.bury_time:%Y-%m-%d %H:%M}Z {row.error}")
    finally:
        database.close()
    return 0


def _resend(service: Service) -> int:
    for each in resending.resend(settings.load(), catalogue.SERVICES, service):
        from_here = f", the first is {each.first}: told again from there on" if each.missing else ""
        print(f"{each.hearer}: {each.missing:,} events of {service.name} were not heard{from_here}")
    return 0


def _declare(_asked: argparse.Namespace) -> int:
    wanted = settings.load()
    if not wanted.broker_url.get_secret_value():
        raise settings.SettingsError("ZT_BROKER_URL is not set: without a broker there is nothing to declare")
    try:
        # Only here, because its library is not installed where no broker is.
        from services.kit import broker
    except ImportError as error:
        raise settings.SettingsError("this needs more to be installed: pip install 'zhongtai[rabbitmq]'") from error
    hears = declared.hearers()
    try:
        with broker.address_of(wanted).connection("operations").clone() as connection:
            broker.declare(connection.channel(), hears)
            connection.release()
    except OSError as error:
        raise settings.SettingsError(f"the broker does not answer: {error}") from error
    print(f"RabbitMQ has the exchanges, and {broker.PARTITIONS} queues each for {', '.join(sorted(hears))}.")
    return 0


def _keys(asked: argparse.Namespace) -> int:
    for line in keymaking.run(asked):
        print(line)
    print(f"{asked.out}/private: each key only for its own processes. {asked.out}/public: for everybody.")
    return 0


def _migration(asked: argparse.Namespace) -> int:
    migrate.write(_service(asked.service), asked.message)
    return 0


if __name__ == "__main__":
    sys.exit(main())
