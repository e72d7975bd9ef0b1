"""Builds the CMS's folder: `site/`, to serve as it is, and `headers.conf`, for the web server."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from egalite.forms.cms import CmsError, configuration, policy
from egalite.project import CHECKOUT
from egalite.records.content.forge import Forge
from egalite.records.kinds import KINDS
from egalite.records.tree import scan

TOOLS = CHECKOUT / "tools" / "cms"
SITE, HEADERS = "site", "headers.conf"
_MARK = "index.html"


def build(folder: Path, forge: Forge | None, root: Path) -> dict[str, str]:
    """Make the folder anew; without a forge, a trial on a copy of the records of `root`. Gives the response headers.

    Raises CmsError.
    """
    node = shutil.which("node")
    if node is None:
        raise CmsError("Node manque ; lancez tools/system-packages node, ou make cms.")
    if not (TOOLS / "node_modules" / "esbuild").is_dir():
        raise CmsError("les paquets du CMS ne sont pas installés ; lancez make cms.")
    settings: dict[str, Any] = {
        "configuration": configuration.settings(forge),
        "judges": configuration.judges(),
    }
    if forge is None:
        settings["records"] = _records(root)
    if folder.exists() and any(folder.iterdir()) and not (folder / SITE / _MARK).is_file():
        raise CmsError(f"« {folder} » contient autre chose qu'un CMS ; choisissez un autre dossier.")
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="egalite-cms-") as temporary:
        file = Path(temporary) / "settings.json"
        file.write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")
        process = subprocess.run(
            [node, str(TOOLS / "build.mjs"), str(file), str(folder / SITE)], capture_output=True, text=True, check=False
        )
    if process.returncode:
        raise CmsError(f"la construction a échoué :\n{process.stderr.strip()}")
    response_headers = policy.response_headers(configuration.origins(forge))
    (folder / HEADERS).write_text(policy.nginx(response_headers), encoding="utf-8")
    return response_headers


def _records(root: Path) -> dict[str, str]:
    tree = scan(root)
    paths = [path for kind in configuration.COLLECTIONS.values() for path in tree.paths[KINDS[kind].name].values()]
    return {path: (root / path).read_text(encoding="utf-8") for path in sorted(paths)}
