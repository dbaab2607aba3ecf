"""Makes the manifests that follow from the declarations: what every service has, and who may reach whom.

`services/edges.json` says which services there are, who calls whom and who hears whom; `templates/` says what each has.
The result is committed, so that kustomize alone installs it; `--check` compares and changes nothing.
"""

from __future__ import annotations

import argparse
import json
import re
import string
import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from services.kit import rights

HERE = Path(__file__).resolve().parent
EDGES = HERE.parents[1] / "services" / "edges.json"
GATEWAY = "gateway"
OPERATOR = "zhongtai"
_HEAD = "# Made by deploy/k8s/generate.py from services/edges.json and templates/: change those.\n"


@dataclass(frozen=True, slots=True)
class Edges:
    """calls: whom each caller calls. hears: whose events each service hears."""

    calls: Mapping[str, list[str]]
    hears: Mapping[str, list[str]]

    @property
    def services(self) -> list[str]:
        """Every service, in the order of the alphabet; the gateway is none."""
        named = {*self.calls, *self.hears}
        named.update(*self.calls.values(), *self.hears.values())
        return sorted(named - {GATEWAY})

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Caller and callee of every declared call, in order."""
        return sorted((caller, callee) for caller, callees in self.calls.items() for callee in callees)

    def callers(self, service: str) -> list[str]:
        """Who may call a service, in order."""
        return [caller for caller, callee in self.pairs if callee == service]


def read(path: Path = EDGES) -> Edges:
    """What the declarations say."""
    said = json.loads(path.read_text(encoding="utf-8"))
    return Edges(said["calls"], said["hears"])


def made(edges: Edges) -> dict[Path, str]:
    """Every generated file, by its path, with its text."""
    generated = HERE / "base" / "generated"
    services = edges.services
    files = {generated / f"{service}.yaml": _service(edges, service) for service in services}
    files[generated / "database.yaml"] = _database(services)
    files[generated / "operations.yaml"] = _operations(services)
    files[generated / "network.yaml"] = _network(edges)
    files[generated / "peers.env"] = _peers(services)
    files[HERE / "components" / "backup" / "drill" / "services.env"] = f"DRILL_SERVICES={','.join(services)}\n"
    files[generated / "kustomization.yaml"] = _kustomization(
        sorted(path.name for path in files if path.parent == generated)
    )
    files[HERE / "components" / "rollouts" / "services.yaml"] = _each("rollout", services)
    files[HERE / "components" / "mtls" / "certificates.yaml"] = _each("certificate", [*services, GATEWAY])
    files[HERE / "components" / "external-secrets" / "services.yaml"] = _each("secret", services)
    files[HERE / "components" / "external-secrets" / "broker.yaml"] = _broker_users(services)
    return {path: _HEAD + text for path, text in files.items()}


def _fill(template: str, **values: str) -> str:
    text = (HERE / "templates" / f"{template}.yaml").read_text(encoding="utf-8")
    return string.Template(text).substitute(values)


def _service(edges: Edges, service: str) -> str:
    text = _fill("service", service=service, callers=",".join(edges.callers(service)) or '""')
    return text + (_fill("worker", service=service) if edges.hears.get(service) else "")


def _database(services: list[str]) -> str:
    roles = "".join(_fill("role", service=service) for service in services)
    rules = [f"      - hostssl zt_{each} zt_{each},zt_{each}_owner all scram-sha-256" for each in services]
    return _fill("database", roles=roles.rstrip("\n"), hba="\n".join(rules))


def _operations(services: list[str]) -> str:
    passwords = "".join(_fill("operations-password", service=service) for service in services)
    return _fill("operations", passwords=passwords.rstrip("\n"))


def _broker_users(services: list[str]) -> str:
    """RabbitMQ's definitions: a user for each service, and the operators', which is the cluster's default user, too."""
    users = [{"name": name, "password": f"<{name}>", "tags": []} for name in services]
    users.append({"name": OPERATOR, "password": "<operator>", "tags": ["administrator"]})
    said = json.dumps(rights.definitions(users, OPERATOR), indent=2)
    # What is put in comes out of the vault, and brings its quotes with it.
    template = re.sub(r'"<(\w+)>"', r"{{ .\1 | toJson }}", said)
    passwords = "".join(_fill("broker-password", service=service) for service in services)
    return _fill("broker-users", definitions=textwrap.indent(template, " " * 10), passwords=passwords.rstrip("\n"))


def _network(edges: Edges) -> str:
    data = "---\n".join(_fill("data", service=service) for service in edges.services)
    calls = "".join(_fill("edge", caller=caller, callee=callee) for caller, callee in edges.pairs)
    return data + _fill("data-ingress", services=", ".join(edges.services)) + calls


def _each(template: str, names: list[str]) -> str:
    return "".join(_fill(template, service=name) for name in names).removeprefix("---\n")


def _peers(services: list[str]) -> str:
    """Names that every replica answers to: `dns:///` makes the caller look them all up."""
    return "ZT_PEERS=" + ",".join(f"{each}=dns:///{each}:9000" for each in services) + "\n"


def _kustomization(names: list[str]) -> str:
    resources = "".join(f"  - {name}\n" for name in names if name.endswith(".yaml"))
    return f"apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n{resources}"


def differences(files: Mapping[Path, str]) -> list[str]:
    """Files that are missing, differ, or were made of something that is no more."""
    found = [
        f"{path.relative_to(HERE)}: differs from what the declarations make"
        for path, text in files.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    left = sorted(set((HERE / "base" / "generated").iterdir()) - set(files))
    return found + [f"{path.relative_to(HERE)}: follows from nothing" for path in left]


def main(arguments: list[str]) -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, change nothing")
    files = made(read())
    if parser.parse_args(arguments).check:
        found = differences(files)
        print("".join(f"{line}\n" for line in found), end="")
        return 1 if found else 0
    for path in set((HERE / "base" / "generated").glob("*")) - set(files):
        path.unlink()
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
