"""Known vulnerabilities of what the locks pin: pip-audit for Python, npm audit for Node.

Exit code: 0 nothing known, 1 something known, 2 the advisories could not be asked for everything. A silence is never taken
for good news: pip-audit exits 0 when it could look up nothing at all.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
NODE_LOCKS = (
    "package-lock.json",
    "benchmarks/browsers/package-lock.json",
    "benchmarks/observatory/package-lock.json",
    "tools/cms/package-lock.json",
    "tools/rehearsal/package-lock.json",
)
CLEAN, VULNERABLE, UNKNOWN = 0, 1, 2


@dataclass(slots=True)
class Verdict:
    """What is known of one ecosystem: vulnerabilities, what could not be looked up, how many packages were."""

    known: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    judged: int = 0

    @property
    def code(self) -> int:
        """Exit code: a vulnerability outweighs what is unknown, and no package judged is unknown too."""
        if self.known:
            return VULNERABLE
        return UNKNOWN if self.unknown or not self.judged else CLEAN


def python_verdict(report: str) -> Verdict:
    """Verdict of a JSON report of pip-audit; an empty one when it left none."""
    found = Verdict()
    try:
        packages: list[dict[str, Any]] = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        found.unknown.append("pip-audit n'a pas rendu de rapport")
        return found
    for package in packages:
        if "skip_reason" in package:
            found.unknown.append(package["name"])
            continue
        found.judged += 1
        for fault in package["vulns"]:
            mended = ", ".join(fault["fix_versions"]) or "aucune version"
            found.known.append(f"{package['name']} {package['version']} : {fault['id']} (corrigé par {mended})")
    return found


def node_verdict(report: str) -> Verdict:
    """Verdict of a JSON report of `npm audit`."""
    found = Verdict()
    try:
        told = json.loads(report)
        faults, found.judged = told["vulnerabilities"], told["metadata"]["dependencies"]["total"]
    except (ValueError, KeyError, TypeError):
        found.unknown.append("npm audit n'a pas rendu de rapport")
        return found
    found.known.extend(f"{name} : {fault['severity']} ({fault['range']})" for name, fault in sorted(faults.items()))
    return found


def ask_python(lock: Path) -> str:
    """Report of pip-audit on a lock, which it does not install."""
    program = Path(sys.executable).with_name("pip-audit")
    options = ("--disable-pip", "--require-hashes", "--progress-spinner=off", "--format=json")
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        subprocess.run([program, *options, f"--output={report}", f"--requirement={lock}"], check=False)
        return report.read_text(encoding="utf-8") if report.exists() else ""


def ask_node(lock: Path) -> str:
    """Report of npm on a lock, which it does not install."""
    command = ["npm", "audit", "--package-lock-only", "--json", "--loglevel=error"]
    return subprocess.run(command, cwd=lock.parent, check=False, stdout=subprocess.PIPE, text=True).stdout


def tell(name: str, found: Verdict, say: Callable[[str], object] = print) -> int:
    """Print a verdict; its exit code."""
    for fault in found.known:
        say(f"{name} : faille connue : {fault}")
    if found.unknown:
        say(f"{name} : registre injoignable ou muet, rien n'est prouvé pour {len(found.unknown)} élément(s) : "
            f"{', '.join(found.unknown[:5])}…")  # fmt: skip
    elif not found.known and found.judged:
        say(f"{name} : aucune faille connue ({found.judged} paquets).")
    return found.code


def main() -> int:
    """Audit every lock; the gravest code: something known, then something unknown."""
    locks = sorted((CHECKOUT / "requirements").glob("*.txt"))
    codes = {tell(f"requirements/{lock.name}", python_verdict(ask_python(lock))) for lock in locks}
    codes |= {tell(name, node_verdict(ask_node(CHECKOUT / name))) for name in NODE_LOCKS}
    return next(code for code in (VULNERABLE, UNKNOWN, CLEAN) if code in codes)


if __name__ == "__main__":
    sys.exit(main())
