"""The day alone changes no file: whoever compares the site with its release is never told of a date."""

from __future__ import annotations

from datetime import timedelta

from egalite.hosting.release import manifest
from tests.site.conftest import Build
from tests.support import corpus
from tests.support.corpus import DAY


def test_the_next_day_makes_the_same_files(make: Build) -> None:
    """From the end of a month to the next one; security.txt follows the month (RFC 9116 wants a date that is not far)."""
    before, after = (
        manifest.of(make(f"output-{day}", settings=corpus.RELEASE, day=day)) for day in (DAY, DAY + timedelta(days=1))
    )
    assert manifest.differences(before, after) == []
