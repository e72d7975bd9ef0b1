"""The page « mise en route » on a bare host: its commands, one after the other, as they are written. Run by `bare_host.run`."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import NoReturn

from egalite.project import CHECKOUT
from egalite.records.content import rgaa
from tests.support import bare_host
from tests.support.bare_host import DOMAIN, MACHINE
from tests.support.corpus import CORPUS, PUBLISHER
from tools.rehearsal.service import Handler, served

DESK = Path("/root/poste")
FORGE = "/srv/forge/annuaire.git"
SCHEME = "lyon-permanence-exemple"
# What exits 1, because it tells what is still to do.
REFUSALS = (".venv/bin/egalite instance check", ".venv/bin/egalite instance known-hosts")


def main() -> None:
    """Run the commands given on the input; the first surprise ends all, and is told."""
    commands = json.load(sys.stdin)
    bare_host.start()
    words = {"MODÈLE": model(), "DÉPÔT": FORGE, "MACHINE": MACHINE, "DOMAINE": DOMAIN, "COURRIEL": "web@annuaire-essai.fr",
             "IDENTIFIANT": SCHEME}  # fmt: skip
    folder, last, installed = DESK, "", ""
    for number, written in enumerate(commands, 1):
        line = written
        for word, value in {**words, "EMPREINTE": fingerprint(last)}.items():
            line = line.replace(word, value)
        if line.startswith("cd "):
            folder = folder / line.removeprefix("cd ")
            desk(folder)
            continue
        done = subprocess.run(["bash", "-c", line], cwd=folder, check=False, capture_output=True, text=True)
        last = done.stdout
        print(f"{number}. {line}\n{done.stdout}{done.stderr}", flush=True)
        if done.returncode != (1 if written in REFUSALS else 0):
            fail(f"la commande {number} sort avec {done.returncode} : {written}")
        if "instance check" in line:
            fill(folder)
        if "host/install" in line:
            installed = fingerprint(done.stdout)
        if line == ".venv/bin/egalite instance known-hosts" and fingerprint(last) != installed:
            fail("la clé montrée n'est pas celle de la machine")
        if "egalite watch" in line and "identique à sa version" not in last:
            fail("le site n'est pas identique à sa version")
        if line.startswith("curl") and " 410" not in last.splitlines()[0]:
            fail("la page retirée ne répond pas 410")
    afterwards(folder)


def fail(reason: str) -> NoReturn:
    """End here."""
    sys.exit(f"ÉCHEC : {reason}")


def fingerprint(text: str) -> str:
    """The first fingerprint of a text, "" for none."""
    return next((word.rstrip(",") for word in text.split() if word.startswith("SHA256:")), "")


def model() -> str:
    """The repository to start from: this project's files with the fictional corpus, and an empty one on the forge; its address."""
    folder = Path("/srv/modele")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if not name.startswith(
            ("schemes/", "partners/", "events/", "ideas/", "content/", "committee/", "docs/captures/", "tests/")
        ):
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if (CHECKOUT / name).is_file():
                shutil.copy2(CHECKOUT / name, file)
    for name in ("schemes", "partners", "events", "ideas", "content", "committee"):
        if (CORPUS / name).is_dir():
            shutil.copytree(CORPUS / name, folder / name)
    # What the project says of itself, whatever its records.
    shutil.copy2(CHECKOUT / rgaa.FILE.path, folder / rgaa.FILE.path)
    for command in ("init -q", "add -A", "commit -q -m Modele"):
        subprocess.run(["git", *command.split()], cwd=folder, check=True)
    subprocess.run(["git", "init", "-q", "--bare", FORGE], check=True)
    DESK.mkdir()
    return str(folder)


def desk(folder: Path) -> None:
    """Have the libraries there already: there is no registry in this network."""
    environment = folder / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    libraries = environment / "lib" / version / "site-packages"
    (libraries / "stand_in.pth").write_text(f"{folder}/plugins\n{CHECKOUT}/.venv/lib/{version}/site-packages\n")
    program = environment / "bin/egalite"
    program.write_text(f"#!{environment}/bin/python\nfrom egalite.cli.main import main\nmain()\n")
    program.chmod(0o755)
    said = subprocess.run([environment / "bin/python", "-V"], check=True, capture_output=True, text=True).stdout.strip()
    (environment / ".site").write_text(f"{said} {folder}\n")
    (environment / ".code").touch()


def fill(folder: Path) -> None:
    """What the page asks a person to write."""
    text = PUBLISHER.read_text(encoding="utf-8").replace("https://egalite.exemple.invalid", f"https://{DOMAIN}")
    (folder / "publisher.yml").write_text(text, encoding="utf-8")
    hosts = folder / "deploy/hosts.yml"
    text = hosts.read_text(encoding="utf-8").replace("\nhosts:\n", f"\nhosts:\n  - {MACHINE}\n", 1)
    hosts.write_text(text.replace("\nuser: ", "\nuser: egalite ", 1), encoding="utf-8")


def afterwards(folder: Path) -> None:
    """A day of the host: logs turn, services start again, the certificate is renewed, a deployment loses its network."""
    watch = [".venv/bin/egalite", "watch", f"https://{DOMAIN}"]
    subprocess.run(["/usr/sbin/logrotate", "--force", "/etc/logrotate.d/egalite"], check=False)
    if not list(Path("/var/log/egalite").glob("security.log-*")):
        fail("logrotate n'a rien tourné")
    os.kill(int(Path("/run/nginx.pid").read_text()), signal.SIGQUIT)
    subprocess.run(["sh", "-c", "while [ -e /run/nginx.pid ]; do sleep 0.1; done; exec nginx"], check=True)
    if subprocess.run(watch, cwd=folder, check=False, stdout=subprocess.DEVNULL).returncode:
        fail("après un redémarrage de nginx, le site n'est plus le même")
    before = Path("/etc/egalite/tls/fullchain.pem").read_bytes()
    subprocess.run(["dehydrated", "--cron", "--force"], check=True, capture_output=True)
    if Path("/etc/egalite/tls/fullchain.pem").read_bytes() == before:
        fail("le certificat n'est pas renouvelé")
    back = subprocess.run([".venv/bin/egalite", "deploy", "--rollback", "--sign", "/root/.ssh/egalite-version"], cwd=folder, check=False,
                          capture_output=True, text=True)  # fmt: skip
    if back.returncode != 1 or f"/dispositifs/{SCHEME}/" not in back.stderr:
        fail(f"un retour en arrière défait le retrait : {back.stderr}")
    night(folder, watch)
    page = Path("/srv/egalite/current/site/index.html")
    page.write_bytes(page.read_bytes() + b"<!-- planted -->")
    done = subprocess.run(watch, cwd=folder, check=False, capture_output=True, text=True)
    if done.returncode != 1 or "index.html : contenu modifié" not in done.stdout:
        fail(f"une différence n'est pas signalée : {done.stdout}")
    alerts(folder)
    print("Tout a été fait.")


def night(folder: Path, watch: list[str]) -> None:
    """The publication of the next day: another version, the same files, nothing for a watch to tell."""
    manifest = Path("/srv/egalite/current/manifest.sha256").read_bytes()
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    publish = [".venv/bin/egalite", "publish", "--on", tomorrow, "--sign", "/root/.ssh/egalite-version"]
    for command in (publish, [".venv/bin/egalite", "deploy"], [*watch, "--oldest", "2"]):
        done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
        if done.returncode:
            fail(f"la nuit : {command} : {done.stdout}{done.stderr}")
    if tomorrow[-2:] != "01" and Path("/srv/egalite/current/manifest.sha256").read_bytes() != manifest:
        fail("le lendemain change des fichiers que personne n'a changés")


def alerts(folder: Path) -> None:
    """The hourly watch, told of a planted difference: one request in the private project, closed once all is mended."""
    calls: list[str] = []

    class Forge(Handler):
        def do_GET(self) -> None:
            opened = any(call.endswith("/issues") for call in calls) and "labels=alerte%3A%3Asurveillance" in self.path
            self.answer(200, [{"iid": 1, "description": ""}] if "/issues" in self.path and opened else [])

        def do_POST(self) -> None:
            calls.append(f"POST {self.path}" + (" closed" if b"state_event" in self.body() else ""))
            self.answer(201, {})

        do_PUT = do_POST

    with served(Forge) as address:
        (folder / "forge.yml").write_text(
            f"kind: 'gitlab'\nurl: '{address}'\nrepository: 'ville/annuaire'\nbranch: 'main'\nprivate: 'ville/registre'\n"
        )
        environment = {**os.environ, "ALERT_TOKEN": "jeton"}
        planted = subprocess.run(["sh", "deploy/host/watch"], cwd=folder, check=False, env=environment).returncode
        if planted != 1 or not any(call.endswith("/projects/ville%2Fregistre/issues") for call in calls):
            fail(f"une différence n'ouvre pas de demande : {planted}, {calls}")
        page = Path("/srv/egalite/current/site/index.html")
        page.write_bytes(page.read_bytes().replace(b"<!-- planted -->", b""))
        mended = subprocess.run(["sh", "deploy/host/watch"], cwd=folder, check=False, env=environment).returncode
        if mended or not any(call.endswith("/projects/ville%2Fregistre/issues/1 closed") for call in calls):
            fail(f"la demande n'est pas fermée : {mended}, {calls}")


if __name__ == "__main__":
    main()
