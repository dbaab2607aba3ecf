"""The image: one for every part, with nothing in it that installs or builds, run by nobody in particular."""

from __future__ import annotations

import pytest

from tests.containers.stack import SERVICES, WORKERS, Stack, docker, inspect

pytestmark = [pytest.mark.containers, pytest.mark.timeout(900)]
OURS = (*SERVICES, *WORKERS, "gateway")
LIMITED = (*OURS, "postgres", "rabbitmq", "collector")


def inside(stack: Stack, script: str) -> str:
    """What a shell in the gateway's container answers."""
    return docker("exec", stack.only("gateway"), "sh", "-c", script)


def test_nothing_in_it_installs_or_builds(stack: Stack) -> None:
    tools = inside(stack, "for tool in pip pip3 gcc cc ld make git npm; do command -v $tool; done; true")
    modules = inside(stack, 'for name in pip ensurepip setuptools; do python -c "import $name" 2>&1; done; true')

    assert "" == tools
    assert 3 == modules.count("ModuleNotFoundError")


def test_it_says_what_it_is(stack: Stack) -> None:
    labels = inspect(stack.only("gateway"))["Config"]["Labels"]

    assert "Zhongtai" == labels["org.opencontainers.image.title"]
    assert {"description", "version", "revision"} <= {name.rpartition(".")[2] for name in labels}


def test_it_runs_as_nobody_in_particular_and_writes_nowhere(stack: Stack) -> None:
    assert "10001 10001" == inside(stack, "echo $(id -u) $(id -g)").strip()
    assert "" == inside(
        stack,
        "for place in / /opt/zhongtai /var/lib/zhongtai /run; do touch $place/x 2>/dev/null && echo $place; done; true",
    )


@pytest.mark.parametrize("service", LIMITED)
def test_no_container_may_do_what_it_need_not(stack: Stack, service: str) -> None:
    for container in stack.containers(service):
        host = inspect(container)["HostConfig"]

        assert True is host["ReadonlyRootfs"]
        assert ["ALL"] == host["CapDrop"]
        assert not host["CapAdd"]
        assert ["no-new-privileges:true"] == host["SecurityOpt"]
        assert 0 < host["Memory"] <= 1 << 30
        assert "unless-stopped" == host["RestartPolicy"]["Name"]


def test_every_secret_is_its_readers_alone(stack: Stack) -> None:
    """No password stands in the settings of a container, and none mounts what another reads."""
    for service in LIMITED:
        container = inspect(stack.containers(service)[0])
        mounted = {mount.get("Name", "").removeprefix(f"{stack.project}_") for mount in container["Mounts"]}
        settings = "\n".join(container["Config"]["Env"])

        assert mounted & {"kept", "for-operations"} == set()
        assert len({name for name in mounted if name.startswith("for-")}) <= 1
        assert "PASSWORD=" not in settings
        assert "amqp://" not in settings
