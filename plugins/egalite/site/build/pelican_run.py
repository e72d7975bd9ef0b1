"""Run Pelican and fail closed: whatever it would only have logged ends the build, in French."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pelican.log
from pelican import Pelican
from pelican.settings import read_settings

from egalite.french import system_errors
from egalite.french.typography import typeset
from egalite.project import CHECKOUT, content_root
from egalite.records.content import catalogue, folder, forge, pages, publisher
from egalite.records.data_file import DataFileError
from egalite.records.json_file import JsonError
from egalite.records.rules import page_metadata
from egalite.reporting import source
from egalite.reporting import text as report
from egalite.site import emergency
from egalite.site.build.explanation import explain
from egalite.site.build.memo import Memo
from egalite.site.build.published_tree import PublishedTree
from egalite.site.errors import SiteError
from egalite.site.render.locales.languages import LanguageError


class _Collector(logging.Handler):
    """Keeps what is logged from warnings up, by Pelican and by the libraries it calls.

    `asyncio` is left out: a build runs no event loop, so what it logs belongs to the program that called the build.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []
        self.addFilter(lambda record: record.name != "asyncio")

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def build(
    root: Path,
    output: Path | None,
    settings_file: Path,
    publisher_file: Path | None,
    day: date | None,
    notices: list[str] | None = None,
    indexed: bool = True,
    memo: Memo | None = None,
    tree: PublishedTree | None = None,
) -> Path:
    """Build the site of `root` into `output` (or the settings' own); the output folder. Raises SiteError.

    `notices` receives French sentences about what was built but must be known: what stays offline, what is not told.
    Without `indexed`, the index of pages that the search may ask for is left out. With a `memo` of former builds by the same
    code, what has not changed since is not made again. With a `tree` that stands for the root, it is what is built.
    """
    root = tree.folder if tree else root
    if not (root / "content").is_dir():
        raise SiteError(f"« {root} » ne contient pas de dossier content/ : les pages éditoriales manquent.")
    _judge_content(root)
    pelican.log.console.quiet = True  # its own report is in English
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    override: dict[str, Any] = {"PATH": str(root / "content"), "EGALITE_ROOT": str(root)}
    override["EGALITE_MEMO"], override["EGALITE_TREE"] = memo, tree
    override["EGALITE_NOTICES"] = notices if notices is not None else []
    if output is not None:
        override["OUTPUT_PATH"] = str(output)
    if day is not None:
        override["EGALITE_DAY"] = day
    if not indexed:
        override["EGALITE_SEARCH_INDEX"] = False
    try:
        publisher_file = publisher_file or CHECKOUT / publisher.FILE.path
        facts = dict(publisher.read(tree.settings(publisher_file) if tree else publisher_file))
        facts["service"] = typeset(facts["service"])  # French on the pages of every language
        override["EGALITE_PUBLISHER"] = facts
        settings = read_settings(str(settings_file), override=override)
        numbers = settings["EGALITE_EMERGENCY"] = emergency.read(content_root(root, "emergency.yml"))
        settings["JINJA_GLOBALS"] = {
            **settings["JINJA_GLOBALS"],
            "emergency_numbers": numbers,
            "EGALITE_PUBLISHER": facts,
        }
        forge_file = Path(settings["EGALITE_FORGE_FILE"])
        settings["EGALITE_FORGE"] = forge.read(tree.settings(forge_file) if tree else forge_file)
        if settings["EGALITE_PUBLISHER_REQUIRED"]:
            _require_publisher(settings)
        Pelican(settings).run()
    except SiteError:
        raise
    except DataFileError as error:
        raise SiteError(_told(error, root)) from None
    except (LanguageError, JsonError) as error:
        raise SiteError(str(error)) from None
    except OSError as error:
        if error.filename is None:  # what writes a file that is open does not name it, as on a full disk
            error.filename = str(output or CHECKOUT / "output")
        raise SiteError(system_errors.sentence(error)) from error
    except Exception as error:
        sentences = [explain(error), *(_translate(message) for message in collector.messages)]
        files = _pages([*sentences, *collector.messages], root)
        raise SiteError("\n".join(dict.fromkeys(sentences)), files) from error
    finally:
        logging.getLogger().removeHandler(collector)
    if collector.messages:
        told = [_translate(message) for message in collector.messages]
        raise SiteError("\n".join(told), _pages(collector.messages, root))
    return Path(settings["OUTPUT_PATH"])


def _judge_content(root: Path) -> None:
    """Nothing of content/ is given to Pelican before all of it may be: it follows links, and obeys fields. Raises SiteError."""
    findings = folder.findings(root, catalogue.paths(root))
    for page in pages.read(root):
        findings += page.findings or page_metadata.faults(page)
    if findings:
        raise SiteError(report.render(sorted(findings, key=lambda finding: finding.place), source.lines_of(root)))


def _require_publisher(settings: dict[str, Any]) -> None:
    """A published site names its publisher and its own address. Raises SiteError."""
    facts = settings["EGALITE_PUBLISHER"]
    empty = publisher.missing(facts)
    if empty:
        fields = "\n".join(f"  {name} : {publisher.LABELS[name]}" for name in empty)
        told = f"publication refusée ; remplissez ces champs de publisher.yml :\n{fields}"
        raise SiteError(told, [publisher.FILE.path])
    settings["SITEURL"] = settings["FEED_DOMAIN"] = facts["site_url"]


def _told(error: DataFileError, root: Path) -> str:
    """What stopped the build, and whatever else is wrong in the data files of its root, as `egalite check` says it."""
    findings = {*error.findings}.union(*(file.findings for file in catalogue.documents(root).values()))
    return report.render(sorted(findings, key=lambda finding: finding.place), source.lines_of(root))


def _pages(messages: Sequence[str], root: Path) -> list[str]:
    """The pages of `content/` that messages name."""
    paths = (path.relative_to(root).as_posix() for path in sorted(root.glob("content/*/*")))
    return [path for path in paths if any(path.removeprefix("content/") in message for message in messages)]


_MESSAGES = (
    (r"Cannot load plugin `(.*?)`", "le module « {0} » demandé par PLUGINS ne peut pas être chargé."),
    (r"Could not process (\S+)", "le fichier {0} ne peut pas être lu."),
    (r"There are \d+ (?:original \(not translated\) )?items \"?with slug \"(.*?)\"", "plusieurs pages ont le même « Slug » {0}."),
    (r"Unable to find [`'](.*?)[`'], skipping url replacement", "un lien vers « {0} » ne mène nulle part."),
    (r"(?:Skipping|Empty|Could not find).*?(\S+\.md)", "le fichier {0} a été écarté."),
)  # fmt: skip


def _translate(message: str) -> str:
    for pattern, sentence in _MESSAGES:
        match = re.search(pattern, message)
        if match:
            return f"{sentence.format(*match.groups())} ({' '.join(message.split())})"
    return f"Pelican signale : {' '.join(message.split())}"
