"""A proposal that an editor keeps: on its branch and sent, in one go, whoever asks and wherever."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from egalite.editing.intake import report
from egalite.editing.intake.call_back import CallBack
from egalite.editing.intake.intake import open_intake
from egalite.editing.intake.merge_request import ForgeError
from egalite.editing.intake.rejection import Rejected
from egalite.editing.intake.versions import Outdated
from egalite.editing.writer import EditError
from egalite.history.git import HistoryError
from egalite.records.data_file import DataFileError


class _Lines(list[str]):
    """Who is told, and never asked: the call back is already known."""

    def say(self, text: str) -> None:
        self.append(text)

    def ask(self, question: str, default: str = "") -> str:
        raise AssertionError(question)


def accept(
    root: Path, file: Path, call_back: CallBack, settings: Path, environment: Mapping[str, str], day: date, *, onto_current: bool
) -> list[str]:  # fmt: skip
    """Take a proposal's file in, after a call back; gives what to say. The same one again changes nothing. Raises EditError."""
    lines = _Lines()
    try:
        intake = open_intake(root, "", settings, environment, day)
        submission = intake.take(file, call_back, lines, onto_current=onto_current)
        if submission is None:
            return [report.UNCHANGED]
        intake.deliver(submission, lines)
    except Rejected as rejected:
        raise EditError("\n".join(finding.message for finding in rejected.findings)) from None
    except Outdated:
        raise EditError("la fiche a changé depuis que le bureau est fait ; refaites le bureau, puis relisez.") from None
    except (HistoryError, ForgeError, DataFileError) as error:
        raise EditError(str(error)) from None
    return [line for line in lines if line]
