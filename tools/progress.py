"""Run an installation by pip and tell how far it is: `progress.py <what it is> <lock> <command…>`.

On a terminal, one line that counts; elsewhere, one line at the start. pip's own words come only when it fails.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main(title: str, lock: str, *command: str) -> int:
    """Exit code of the command."""
    total = sum("==" in line for line in Path(lock).read_text(encoding="utf-8").splitlines())
    terminal = sys.stdout.isatty()
    if not terminal:
        print(f"{title} : {total} paquets…", flush=True)
    lines: list[str] = []
    count, step = 0, "téléchargement"
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line)
            count += line.startswith("Collecting ")
            if line.startswith("Installing collected packages"):
                step = "installation"
            if terminal:
                print(f"\r{title} : {step}, paquet {count} sur {total}…\033[K", end="", flush=True)
    if terminal:
        print(flush=True)
    if process.returncode:
        print(
            f"{''.join(lines)}\n{title} : l'installation n'a pas abouti ; pip dit pourquoi ci-dessus, en anglais. "
            "Sans réseau, ou sur un disque plein, elle ne peut pas se faire ; relancez ensuite la même commande.",
            file=sys.stderr,
        )
    return process.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
