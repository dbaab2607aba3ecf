from pathlib import Path

import pytest

from tests.vectors import __main__ as vectors

FOLDER = Path(__file__).parents[4] / "shared" / "domain" / "vectors"


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no vectors at {FOLDER}")
def test_every_vector_of_the_kinds_built_passes():
    score = vectors.replay(FOLDER)

    assert [] == score.complaints
    assert 800 < score.passed.total()


def test_a_wrong_answer_fails_and_an_unknown_kind_is_listed(tmp_path, capsys):
    (tmp_path / "made.json").write_text(
        """{"schema": "domain-vectors/1", "vectors": [
        {"id": "right", "model": "erlang_b", "inputs": {"servers": 1, "offered_erlangs": 1},
         "expected": {"blocking": 0.5}, "tolerance": {"abs": 1e-12}},
        {"id": "wrong", "model": "erlang_b", "inputs": {"servers": 2, "offered_erlangs": 1},
         "expected": {"blocking": 0.3}, "tolerance": {"abs": 1e-12}},
        {"id": "new", "kind": "weightlessness", "inputs": {}, "expected": {}}]}""",
        encoding="utf-8",
    )

    assert 1 == vectors.main([str(tmp_path)])

    told = capsys.readouterr().out
    assert "erlang_b 1/1" in told
    assert "not built: weightlessness 1" in told
    assert "FAILED erlang_b wrong: blocking: expected 0.3" in told
