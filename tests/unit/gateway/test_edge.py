"""Small pieces of the edge: languages, rates, seals."""

import pytest

from gateway import problems, rates, seal
from services.kit import settings
from services.kit.errors import Busy


@pytest.mark.parametrize(
    "header,locale",
    [
        ("", "zh-CN"),
        ("en", "en"),
        ("en-GB,en;q=0.9,zh;q=0.8", "en"),
        ("zh-TW, en;q=0.5", "zh-CN"),
        ("fr, en;q=0.3", "en"),
        ("en;q=0.2, zh;q=0.7", "zh-CN"),
        ("en;q=x, zh;q=nan", "zh-CN"),
        ("*", "zh-CN"),
        (";;;,,,=", "zh-CN"),
    ],
)
def test_the_language_is_the_one_of_the_two_that_is_liked_better(header, locale):
    assert locale == problems.locale_of(header)


def test_calls_beyond_the_rate_wait_until_the_bucket_fills():
    now = [0.0]
    rate = rates.Rate(6, lambda: now[0])
    for _ in range(6):
        rate.take("a")
    with pytest.raises(Busy) as caught:
        rate.take("a")
    rate.take("b")
    now[0] = 10.0
    rate.take("a")

    assert 10.0 == caught.value.retry_after_s
    with pytest.raises(Busy):
        rate.take("a")


def test_a_call_given_back_counts_for_nothing():
    rate = rates.Rate(1, lambda: 0.0)
    for _ in range(5):
        rate.take("a")
        rate.give_back("a")
    rate.take("a")

    with pytest.raises(Busy):
        rate.take("a")


def test_a_sealed_text_opens_only_for_its_purpose_and_whole(tmp_path):
    wanted = settings.Settings(data_dir=tmp_path)
    ours = seal.load(wanted)
    text = ours.close({"a": 1}, "session")

    assert {"a": 1} == seal.load(wanted).open(text, "session")
    assert ours.open(text, "oidc") is None
    assert [] == [
        at
        for at in range(len(text) - 1)
        if ours.open(text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :], "session")
    ]
    assert text != ours.close({"a": 1}, "session")
    assert 0o600 == (tmp_path / "keys" / "gateway-sessions.key").stat().st_mode & 0o777
