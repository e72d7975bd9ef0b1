"""Every hostile logo is refused for its own reason, every valid one is accepted, and nothing else is ever raised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFile

from egalite.images import kinds
from egalite.images.judge import judge
from tests.hostile.images import HOSTILE, VALID, Case, png_bomb, saved


@pytest.mark.parametrize("case", HOSTILE.values(), ids=HOSTILE)
def test_hostile(case: Case) -> None:
    found = judge(case.make(), case.file)
    assert [fault.rule for fault in found] == [case.rule]
    assert case.words in found[0].message


@pytest.mark.parametrize("name", VALID)
def test_valid(name: str) -> None:
    file, make = VALID[name]
    assert judge(make(), file) == []


@pytest.mark.parametrize("name", ["pixels missing", "text bomb"])
def test_another_library_cannot_loosen_the_decoder(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)  # as some do when they are imported
    case = HOSTILE[name]
    assert case.rule in {fault.rule for fault in judge(case.make(), case.file)}


def test_all_faults_in_one_go() -> None:
    raw = HOSTILE["JPEG, author"].make() + b"PK"
    assert {fault.rule for fault in judge(raw, "logo.jpg")} == {"image-trailing", "image-personal-data"}


def test_the_limit_of_pixels_is_reached_before_decoding() -> None:
    assert judge(png_bomb(4_000, 1_000), "logo.png")[0].rule == "image-damaged", "4 Mpx may be; its rows are missing"


_FILES = [(saved(kind), f"logo.{suffix}") for kind, suffix in (("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp"))]


@given(st.sampled_from(_FILES), st.data())
def test_any_damage_is_a_verdict(file: tuple[bytes, str], data: st.DataObject) -> None:
    raw, name = bytearray(file[0]), file[1]
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    assert all(fault.message.endswith(".") for fault in judge(bytes(raw[:cut]), name))


@given(st.binary(max_size=200), st.sampled_from([magic for magic, _ in kinds._MAGIC] + [b"RIFF\0\0\0\0WEBP", b""]))
def test_any_bytes_are_a_verdict(rest: bytes, magic: bytes) -> None:
    found = judge(magic + rest, "logo.png")
    assert found
    assert all(fault.message.endswith(".") for fault in found)
