"""Makes the stubs under protos/gen from the contracts under protos/zhongtai.

`python protos/generate.py` writes them; `--check` compares them with what is there and changes nothing;
`--image FILE` writes the descriptors with every comment and position, for buf. The same sources and the same
lock give the same bytes.

Three kinds of output stand in protos/gen: modules (`*_pb2.py`, `*_pb2_grpc.py`), their types (`*.pyi`), and
`zhongtai/contracts.binpb`, the descriptors with their comments, which the modules do not carry.
"""

from __future__ import annotations

import argparse
import importlib.util
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path

from google.protobuf import descriptor_pb2
from grpc_tools import protoc
from protovalidate._gen.buf.validate import validate_pb

PROTOS = Path(__file__).resolve().parent
GEN = PROTOS / "gen"
VALIDATE = "buf/validate/validate.proto"
CONTRACTS = "zhongtai/contracts.binpb"
# buf reads from this field of a file's descriptor that the file is only imported, and leaves it alone.
BUF_IMPORT_MARK = bytes.fromhex("d2f603020801")


def main() -> int:
    """Write or compare the stubs; 0 when they are as the contracts say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare, change nothing")
    parser.add_argument("--image", type=Path, metavar="FILE", help="write the descriptors for buf to FILE")
    parser.add_argument("--protos", type=Path, default=PROTOS, metavar="DIR", help="folder of the contracts")
    parser.add_argument("--gen", type=Path, default=GEN, metavar="DIR", help="folder of the stubs")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if asked.image:
            asked.image.write_bytes(image(asked.protos, Path(folder)))
            return 0
        fresh = Path(folder) / "gen"
        generate(asked.protos, Path(folder), fresh)
        changed = differences(fresh, asked.gen)
        if not changed:
            return 0
        if asked.check:
            print("The stubs differ from the contracts (`make protos` writes them):", *changed, sep="\n  ")
            return 1
        replace(fresh, asked.gen, changed)
    return 0


def sources(protos: Path) -> list[str]:
    """Contract files by their import path, in alphabetical order."""
    return sorted(str(path.relative_to(protos)) for path in (protos / "zhongtai").rglob("*.proto"))


def arguments(protos: Path, folder: Path) -> list[str]:
    """Where protoc finds what the contracts import.

    The rules of buf.validate come out of the protovalidate wheel, so they are always those that run.
    """
    rules = folder / "validate.binpb"
    file = descriptor_pb2.FileDescriptorProto.FromString(validate_pb.desc().proto.to_binary())
    rules.write_bytes(descriptor_pb2.FileDescriptorSet(file=[file]).SerializeToString(deterministic=True))
    return [
        "protoc",
        f"-I{protos}",
        f"-I{Path(protoc.__file__).parent / '_proto'}",
        f"-I{_root_of('google.api.annotations_pb2', depth=2)}",
        f"--descriptor_set_in={rules}",
    ]


def generate(protos: Path, folder: Path, out: Path) -> None:
    """Write every stub below `out`."""
    out.mkdir()
    scripts = Path(sysconfig.get_path("scripts"))
    contracts = sources(protos)
    with_services = [name for name in contracts if "\nservice " in (protos / name).read_text(encoding="utf-8")]
    plugins = [f"--plugin=protoc-gen-{name}={scripts / f'protoc-gen-{name}'}" for name in ("mypy", "mypy_grpc")]
    shared = [*arguments(protos, folder), *plugins]
    _run([*shared, f"--python_out={out}", f"--mypy_out=quiet:{out}", *contracts, VALIDATE])
    if with_services:
        _run([*shared, f"--grpc_python_out={out}", f"--mypy_grpc_out=quiet:{out}", *with_services])
    if contracts:
        (out / CONTRACTS).write_bytes(_for_reading(image(protos, folder)))


def image(protos: Path, folder: Path) -> bytes:
    """A FileDescriptorSet of the contracts and what they import, marked so that buf judges only ours."""
    target = folder / "image.binpb"
    flags = ["--include_imports", "--include_source_info", f"--descriptor_set_out={target}"]
    _run([*arguments(protos, folder), *flags, *sources(protos)])
    described = descriptor_pb2.FileDescriptorSet.FromString(target.read_bytes())
    for file in described.file:
        if not file.name.startswith("zhongtai/"):
            file.ClearField("source_code_info")
            file.MergeFromString(BUF_IMPORT_MARK)
    return described.SerializeToString(deterministic=True)


def differences(fresh: Path, present: Path) -> list[str]:
    """Stubs that are missing, outdated or left over, by their path below `present`."""
    wanted, there = _contents(fresh), _contents(present)
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def replace(fresh: Path, present: Path, changed: list[str]) -> None:
    """Bring the stubs that changed, and only those, from `fresh` to `present`."""
    for name in changed:
        target = present / name
        target.unlink(missing_ok=True)
        if (fresh / name).exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh / name, target)


def _for_reading(described: bytes) -> bytes:
    """The same descriptors without positions: of the source information only what carries a comment stays."""
    files = descriptor_pb2.FileDescriptorSet.FromString(described)
    for file in files.file:
        commented = [
            descriptor_pb2.SourceCodeInfo.Location(
                path=place.path,
                span=(0, 0, 0),  # buf refuses a place without one
                leading_comments=place.leading_comments,
                trailing_comments=place.trailing_comments,
            )
            for place in file.source_code_info.location
            if place.leading_comments or place.trailing_comments
        ]
        file.ClearField("source_code_info")
        file.source_code_info.location.extend(commented)
    return files.SerializeToString(deterministic=True)


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _root_of(module: str, *, depth: int) -> Path:
    found = importlib.util.find_spec(module)
    if found is None or found.origin is None:
        raise SystemExit(f"{module} is missing: run `make install-dev`.")
    return Path(found.origin).parents[depth]


def _run(command: list[str]) -> None:
    if protoc.main(command) != 0:
        raise SystemExit("protoc refused the contracts: see above.")


if __name__ == "__main__":
    sys.exit(main())
