"""Why the system refuses, in French."""

from __future__ import annotations

import errno
import os

import pytest

from egalite.french import system_errors


def test_a_full_disk_names_the_file():
    with pytest.raises(OSError, match="device") as error:  # noqa: SIM117
        with open("/dev/full", "wb", buffering=0) as full:
            full.write(b"x")
    error.value.filename = "output/index.html"
    assert (
        system_errors.sentence(error.value)
        == "« output/index.html » ne peut être ni lu ni écrit : le disque est plein."
    )


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_no_reason_is_english(number):
    error = OSError(number, os.strerror(number), "x")
    assert os.strerror(number) not in system_errors.sentence(error)
    assert "None" not in system_errors.sentence(OSError(number, os.strerror(number)))


def test_what_we_raised_ourselves_stays_as_it_is():
    assert system_errors.sentence(OSError("le port 8000 est déjà pris.")) == "le port 8000 est déjà pris."
