"""Releases put on a host by the real ssh and rsync, served by the real nginx."""

from __future__ import annotations

import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from egalite.history.commit import Commit
from egalite.hosting.deploy import deployment, host_list, watch, withdrawals
from egalite.hosting.deploy.hosts import HostsError, chosen
from egalite.hosting.release import release, version
from egalite.hosting.release.manifest import read as read_manifest
from egalite.hosting.server import local
from egalite.project import CHECKOUT
from egalite.records import word_list
from egalite.records.content.hosts import Hosts
from tests.hosting import ssh
from tests.hosting.conftest import Client, Signer, free_port, signer, write_site
from tests.support import corpus

DAY = date(2026, 11, 23)
COMMIT = Commit("c" * 40, False, 7)
PAGES = 40
MOMENTS = 20


@dataclass
class Machine:
    """A host: where its releases are, how to reach it, what its web server answers."""

    hosts: Hosts
    client: Client
    folder: Path
    publisher: Signer
    told: list[str] = field(default_factory=list)

    def deploy(self, made: release.Release, withdrawn: Collection[str] = ()) -> None:
        """Put a release online."""
        deployment.deploy(made, self.hosts, self.told.append, self.publisher.signers, withdrawn)

    def rollback(self) -> None:
        """Go back."""
        deployment.rollback(self.hosts, self.told.append, self.publisher.key)

    def wait_two_days(self) -> None:
        """Make all that was done here two days older."""
        journal = self.folder / "journal"
        lines = [line.split(" ", 1) for line in journal.read_text().splitlines()]
        journal.write_text("".join(f"{int(moment) - 2 * 86400} {rest}\n" for moment, rest in lines))

    @property
    def live(self) -> str:
        """Name of the live release."""
        return os.readlink(self.folder / "current").removeprefix("releases/")


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """How to reach the host by ssh: each time anew, or by one connection."""
    with ssh.host(tmp_path_factory.mktemp("ssh") / "sshd") as files:
        yield files


@pytest.fixture(scope="module")
def releases(
    tmp_path_factory: pytest.TempPathFactory, publisher: Signer
) -> tuple[release.Release, release.Release, release.Release]:
    """Three signed releases of the same pages: each word of each page tells which, and so do their fingerprinted files."""
    folder = tmp_path_factory.mktemp("releases")
    cache = folder / "cache"
    made = []
    for word in ("alpha", "bravo", "charlie"):
        site = write_site(folder / word, index=f"<!DOCTYPE html>\n<title>{word}</title>\n", **{"404": f"<p>{word}\n"})
        for number in range(PAGES):
            page = site / "pages" / str(number) / "index.html"
            page.parent.mkdir(parents=True)
            page.write_text(f"{word}\n" * (500 + number))
        (site / f"static/{word}.0123456789ab.css").write_text(f"/* {word} */\n")
        made.append(release.make(site, folder / f"release-{word}", CHECKOUT, {}, DAY, COMMIT, cache))
        made[-1].sign(publisher.key)
    return made[0], made[1], made[2]


@pytest.fixture
def machine(settings: tuple[Path, Path], publisher: Signer, tmp_path: Path) -> Iterator[Machine]:
    """A host that serves nothing yet, and accepts one signer."""
    folder = tmp_path / "srv"
    folder.mkdir()
    shutil.copy(publisher.signers, folder)
    port = free_port()
    hosts = Hosts(("essai",), str(folder), "", 3, str(settings[1]))
    with local.running(local.configure(folder / "current" / "site", tmp_path / "nginx", port), port):
        yield Machine(hosts, Client(port), folder, publisher)


def test_a_release_goes_online_and_is_what_was_made(machine, releases):
    machine.deploy(releases[0])
    assert machine.client.get("/").body == b"<!DOCTYPE html>\n<title>alpha</title>\n"
    assert watch.compare(f"http://127.0.0.1:{machine.client.port}", read_manifest(releases[0].manifest)) == []
    assert machine.told == [
        f"essai : envoi de la version {releases[0].id}…", "essai : reçue et vérifiée.", "essai : en ligne.",
    ]  # fmt: skip


def test_open_pages_keep_their_files_for_a_day(machine, releases):
    old = "/static/alpha.0123456789ab.css"
    machine.deploy(releases[0])
    machine.deploy(releases[1])
    answer = machine.client.get(old)
    assert (answer.status, answer.body) == (200, b"/* alpha */\n")
    assert "immutable" in answer.headers["Cache-Control"]
    machine.deploy(releases[2])
    assert machine.client.get(old).status == 200, "alpha was still live within the day"
    machine.wait_two_days()
    machine.deploy(releases[1])
    assert machine.client.get(old).status == 404
    assert machine.client.get("/static/charlie.0123456789ab.css").status == 200, "live until now"


def test_going_back_goes_further_back_each_time_then_refuses(machine, releases):
    for made in releases:
        machine.deploy(made)
    for word in (b"bravo", b"alpha"):
        machine.rollback()
        assert word in machine.client.get("/").body
    assert machine.client.get("/static/charlie.0123456789ab.css").status == 200, "pages of charlie are still open"
    with pytest.raises(deployment.DeployError, match="aucune version antérieure"):
        machine.rollback()
    assert b"alpha" in machine.client.get("/").body


def test_going_back_from_what_mended_a_bad_release_does_not_bring_that_one_back(machine, releases):
    alpha, bad, mended = releases
    machine.deploy(alpha)
    machine.deploy(bad)
    machine.rollback()
    machine.deploy(mended)
    machine.rollback()
    assert b"alpha" in machine.client.get("/").body


def test_a_release_that_waits_for_its_switch_survives_another_deployment(machine, releases, monkeypatch):
    """Somebody deploys by hand while the nightly one has sent its release and not switched yet."""
    machine.deploy(releases[0])
    remote = deployment._remote

    def meanwhile(hosts, host, action, *arguments):
        if action == "switch":
            monkeypatch.setattr(deployment, "_remote", remote)
            for made in (releases[2], releases[0], releases[2]):
                machine.wait_two_days()
                machine.deploy(made)
        return remote(hosts, host, action, *arguments)

    monkeypatch.setattr(deployment, "_remote", meanwhile)
    machine.deploy(releases[1])
    assert watch.compare(f"http://127.0.0.1:{machine.client.port}", read_manifest(releases[1].manifest)) == []


def test_only_as_many_releases_as_asked_are_kept_and_those_of_the_day(machine, releases):
    for made in (*releases, releases[0]):
        machine.deploy(made)
    assert len(list((machine.folder / "releases").iterdir())) == 4, "pages of each may still be open"
    machine.wait_two_days()
    machine.deploy(releases[1])
    assert len(list((machine.folder / "releases").iterdir())) == 3
    assert not list((machine.folder / "incoming").iterdir())


def test_what_the_host_received_damaged_never_goes_online(machine, releases, monkeypatch):
    machine.deploy(releases[0])
    send = deployment._run

    def damaged(host, command, *rest):
        done = send(host, command, *rest)
        if command[0] == "rsync":
            file = next((machine.folder / "incoming").iterdir()) / "site/pages/7/index.html"
            file.write_bytes(file.read_bytes().replace(b"bravo", b"bravO", 1))
        return done

    monkeypatch.setattr(deployment, "_run", damaged)
    with pytest.raises(deployment.DeployError, match=r"pages/7/index\.html"):
        machine.deploy(releases[1])
    assert b"alpha" in machine.client.get("/").body


def test_a_damaged_former_release_is_not_put_back(machine, releases):
    machine.deploy(releases[0])
    old = machine.folder / "releases" / machine.live / "site/pages/7/index.html"
    machine.deploy(releases[1])
    old.write_bytes(old.read_bytes().replace(b"alpha", b"alphA", 1))
    with pytest.raises(deployment.DeployError, match=r"pages/7/index\.html"):
        machine.rollback()
    assert b"bravo" in machine.client.get("/").body


def test_a_file_damaged_online_is_repaired_by_deploying_again(machine, releases):
    machine.deploy(releases[0])
    page = machine.folder / "current/site/pages/7/index.html"
    page.write_bytes(page.read_bytes().replace(b"alpha", b"alphA", 1))
    address, expected = f"http://127.0.0.1:{machine.client.port}", read_manifest(releases[0].manifest)
    assert watch.compare(address, expected) == ["pages/7/index.html : contenu modifié"]
    machine.deploy(releases[0])
    assert watch.compare(address, expected) == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (release.ARCHIVE, r"^site\.tar\.gz ne correspond pas à .*provenance\.json"),
        ("manifest.sha256", r"^manifest\.sha256 ne correspond pas"),
        (release.PROVENANCE, r"provenance\.json » ne peut pas être lu"),
    ],
)
def test_a_release_that_is_not_what_was_made_is_not_sent(machine, releases, tmp_path, name, told):
    folder = tmp_path / "damaged"
    shutil.copytree(releases[0].folder, folder)
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[:-1] + bytes([content[-1] ^ 1]) if name != release.PROVENANCE else b"{}")
    with pytest.raises(release.ReleaseError, match=told):
        machine.deploy(release.Release(folder))
    assert not machine.folder.joinpath("current").exists()


def unpack(folder: Path) -> None:
    """Open a release whose version says what its statement has become."""
    made = release.Release(folder)
    said = version.of(COMMIT, DAY, made.manifest, folder / release.PROVENANCE)
    (folder / version.FILE).write_text(said.text)
    with made.unpacked():
        pass


def test_an_archive_that_its_manifest_does_not_describe_is_not_sent(releases, tmp_path):
    """A whole statement, about files that do not go together."""
    folder = tmp_path / "mixed"
    shutil.copytree(releases[0].folder, folder)
    shutil.copy(releases[1].manifest, folder)
    statement = folder / release.PROVENANCE
    digests = [hashlib.sha256(made.manifest.read_bytes()).hexdigest() for made in releases[:2]]
    statement.write_text(statement.read_text().replace(*digests))
    with pytest.raises(release.ReleaseError, match="ne correspond pas à son empreinte"):
        unpack(folder)


def test_an_archive_that_cannot_be_opened_is_not_sent(releases, tmp_path):
    """A whole statement, about half an archive."""
    folder = tmp_path / "half"
    shutil.copytree(releases[0].folder, folder)
    file, statement = folder / release.ARCHIVE, folder / release.PROVENANCE
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    digests = [hashlib.sha256(content).hexdigest() for content in (whole, file.read_bytes())]
    statement.write_text(statement.read_text().replace(*digests))
    with pytest.raises(release.ReleaseError, match=r"site\.tar\.gz ne peut pas être ouverte"):
        unpack(folder)


def test_one_host_that_fails_leaves_all_as_they_were(machine, releases):
    machine.deploy(releases[0])
    both = Hosts(("essai", "inconnu.invalid"), machine.hosts.path, "", 3, machine.hosts.ssh_config)
    with pytest.raises(deployment.DeployError, match=r"inconnu\.invalid : .*« egalite deploy essai »"):
        replace(machine, hosts=both).deploy(releases[1])
    assert b"alpha" in machine.client.get("/").body


def listed(machine: Machine) -> list[str]:
    """What `egalite deploy --list` says of a host, without the hours."""
    lines = host_list.lines("essai", *deployment.kept(machine.hosts, "essai"))
    return [re.sub(r", mise en ligne le .* à \d\d:\d\d", "", line) for line in lines]


def test_the_list_tells_what_going_back_would_put_online(machine, releases):
    assert listed(machine) == ["essai : aucune version ; la prochaine mise en ligne sera la première."]
    alpha, bravo, _ = releases
    machine.deploy(alpha)
    assert "impossible" in listed(machine)[-1]
    machine.deploy(bravo)
    day = "du 23\u00a0novembre\u00a02026, commit cccccccccccc"
    assert sorted(listed(machine)[:-1]) == [
        f"  celle d'avant : version {alpha.id}, {day}", f"  en ligne : version {bravo.id}, {day}", "essai :",
    ]  # fmt: skip
    assert listed(machine)[-1].startswith(f"  « egalite deploy --rollback » remettrait version {alpha.id}, {day}.")
    page = machine.folder / "current/site/pages/7"
    (page / ".gone").touch()
    assert "refusé" in listed(machine)[-1]
    assert "/pages/7/" in listed(machine)[-1]


def test_a_host_behind_a_bastion_on_a_port_of_its_own(machine, releases, settings, tmp_path):
    text = settings[0].read_text()
    port = re.search(r"Port (\d+)", text)
    assert port
    inner = re.sub(r" Port .*\n", "", text).replace("Host essai", "Host derriere")
    config = tmp_path / "ssh_config"
    config.write_text(text + inner)
    hosts = replace(machine.hosts, names=("derriere",), port=port[1], bastion="essai", ssh_config=str(config))
    replace(machine, hosts=hosts).deploy(releases[0])
    assert b"alpha" in machine.client.get("/").body


def test_a_host_that_fails_to_switch_is_told_with_those_that_did(machine, releases, monkeypatch):
    machine.deploy(releases[0])
    machine.deploy(releases[1])
    both = Hosts(("essai", "inconnu.invalid"), machine.hosts.path, "", 3, machine.hosts.ssh_config)
    remote = deployment._remote

    def lost(hosts, host, action, *arguments):
        return (
            "live\nformer\n"
            if (host, action) == ("inconnu.invalid", "former")
            else remote(hosts, host, action, *arguments)
        )

    monkeypatch.setattr(deployment, "_remote", lost)
    told = r"^inconnu\.invalid : .* « egalite deploy --list »\. La bascule est faite sur essai, pas sur inconnu\.invalid : "
    with pytest.raises(deployment.DeployError, match=told):
        replace(machine, hosts=both).rollback()
    assert b"alpha" in machine.client.get("/").body


def test_an_unknown_host_key_is_refused(machine, releases, settings, tmp_path):
    changed = tmp_path / "ssh_config"
    (tmp_path / "known_hosts").write_text("")
    text = re.sub(r"UserKnownHostsFile \S+", f"UserKnownHostsFile {tmp_path}/known_hosts", settings[0].read_text())
    changed.write_text(text)
    with pytest.raises(deployment.DeployError, match="verification failed"):
        replace(machine, hosts=replace(machine.hosts, ssh_config=str(changed))).deploy(releases[0])


def test_no_response_fails_or_mixes_two_releases_while_releases_change(machine, releases):
    machine.deploy(releases[0])
    stop = threading.Event()
    wrong: list[str] = []
    asked = 0
    paths = ["/", "/rien", "/dispositifs/retire/", *(f"/pages/{number}/" for number in range(PAGES))]
    statuses = {"/rien": 404, "/dispositifs/retire/": 410}

    def read_on(seed: int) -> None:
        nonlocal asked
        choose = random.Random(seed)
        while not stop.is_set():
            path = choose.choice(paths)
            try:
                answer = Client(machine.client.port, f"127.0.1.{choose.randint(1, 254)}").get(path)
            except OSError as error:
                wrong.append(f"{path} {error}")
                continue
            words = set(re.findall(rb"alpha|bravo|charlie", answer.body))
            if answer.status != statuses.get(path, 200) or (len(words) != 1 and path != "/dispositifs/retire/"):
                wrong.append(f"{path} {answer.status} {words}")
            asked += 1

    readers = [threading.Thread(target=read_on, args=(seed,)) for seed in range(2)]
    for reader in readers:
        reader.start()
    try:
        machine.deploy(releases[1])
        machine.deploy(releases[2])
        machine.rollback()
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert wrong == []
    assert asked > 100
    assert b"bravo" in machine.client.get("/").body


def test_a_deployment_killed_at_any_moment_leaves_one_whole_release(machine, releases):
    """Twenty deployments, each killed with all its processes after a random time that goes past the whole of one."""
    started = time.monotonic()
    assert _command(machine, releases[0]).wait() == 0
    whole = time.monotonic() - started
    choose = random.Random(20261123)
    seen = set()
    for moment in range(MOMENTS):
        process = _command(machine, releases[1 + moment % 2])
        time.sleep(choose.uniform(0, whole * 1.3))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        seen.add(_whole(machine, releases))
    machine.deploy(releases[1])
    assert b"bravo" in machine.client.get("/").body
    assert len(seen) > 1, "no deployment came to its end: the moments are too short to prove anything"


def _whole(machine: Machine, releases: tuple[release.Release, ...]) -> str:
    """Id of the release that is live; all that is served is of that one."""
    known = {made.manifest.read_bytes(): made for made in releases}
    while True:
        manifest = (machine.folder / "current/manifest.sha256").read_bytes()
        made = known[manifest]
        wrong = watch.compare(f"http://127.0.0.1:{machine.client.port}", read_manifest(made.manifest))
        # The host may finish a switch that it had begun: then nothing is proven, look again.
        if (machine.folder / "current/manifest.sha256").read_bytes() == manifest:
            assert wrong == []
            return made.id


def _command(machine: Machine, made: release.Release) -> subprocess.Popen[bytes]:
    """`egalite deploy`, in a group of processes of its own."""
    file = machine.folder / "hosts.yml"
    file.write_text(
        f"hosts:\n  - essai\nuser:\npath: {machine.hosts.path}\nkeep:\nssh_config: {machine.hosts.ssh_config}\n"
    )
    return subprocess.Popen(
        [
            sys.executable, "-m", "egalite.cli", "deploy", "--settings", str(file), "--release", str(made.folder),
        ],
        stdout=subprocess.DEVNULL, start_new_session=True, env={**os.environ, "PYTHONPATH": str(CHECKOUT / "plugins")},
    )  # fmt: skip


EMPTY = Hosts((), "/srv/egalite", "", 5, "")


@pytest.mark.parametrize(
    ("names", "path"),
    [
        (("-oProxyCommand=id",), "/srv/egalite"), (("a b",), "/srv/egalite"), (("a",), "/srv/../etc"), (("a",), "srv"),
        ((), "/srv"), (("a",), "/s;id"),
    ],
)  # fmt: skip
def test_words_that_a_shell_or_ssh_would_understand_are_refused(names, path):
    with pytest.raises(HostsError):
        chosen(EMPTY, names, None, path)


def test_a_machine_is_named_by_the_settings_or_by_the_command():
    with pytest.raises(HostsError, match="aucune machine"):
        chosen(EMPTY, (), None, None)
    assert chosen(EMPTY, ("essai",), None, None).names == ("essai",)


def marked(
    machine: Machine, folder: Path, name: str, *markers: str, commit: Commit = COMMIT, day: date = DAY
) -> release.Release:
    """A signed release of the small site in which some more pages are gone."""
    site = write_site(folder / name / "site")
    for address in markers:
        (site / address / ".gone").write_text("410\n")
    made = release.make(site, folder / name / "release", CHECKOUT, {}, day, commit, folder / "cache")
    made.sign(machine.publisher.key)
    return made


def test_going_back_never_shows_again_what_was_withdrawn_since(machine, tmp_path):
    machine.deploy(marked(machine, tmp_path, "before"))
    machine.deploy(marked(machine, tmp_path, "after", "dispositifs/en-ligne"))
    live = machine.live
    with pytest.raises(
        deployment.DeployError, match=r"dispositifs/en-ligne/ ; publiez.*egalite publish --since COMMIT"
    ):
        machine.rollback()
    assert machine.live == live
    machine.deploy(marked(machine, tmp_path, "later", "dispositifs/en-ligne"))
    machine.rollback()
    assert machine.live == live


def test_a_release_that_shows_what_is_withdrawn_today_is_not_sent(machine, tmp_path):
    former, now = marked(machine, tmp_path, "before"), marked(machine, tmp_path, "after", "dispositifs/en-ligne")
    withdrawn = ["/dispositifs/en-ligne/", "/dispositifs/jamais-vu/", "/dispositifs/retire/"]
    with pytest.raises(deployment.DeployError, match=r"retiré aujourd'hui : /dispositifs/en-ligne/ ; refaites-la"):
        machine.deploy(former, withdrawn)
    assert not (machine.folder / "current").exists()
    machine.deploy(now, withdrawn)


def test_what_is_withdrawn_is_read_from_the_records(tmp_path, monkeypatch):
    root = corpus.copied(tmp_path / "root")
    retired = tmp_path / "retired-ids.txt"
    retired.write_text("efface-exemple\n")
    monkeypatch.setitem(word_list.RETIRED, "scheme", retired)
    before = withdrawals.withdrawn(root)
    (root / "schemes/ligne-exemple.md").write_text("---\nname: [\nstatus: withdrawn\n---\n")
    assert set(withdrawals.withdrawn(root)) - set(before) == {"/dispositifs/ligne-exemple/"}
    assert "/dispositifs/efface-exemple/" in before
    assert "/dispositifs/saisine-exemple/" not in before


LATER = Commit("d" * 40, False, 8)


def forged(made: release.Release, folder: Path, signature: bytes | None) -> release.Release:
    """The same release under another signature, or none."""
    shutil.copytree(made.folder, folder)
    copy = release.Release(folder)
    copy.signature.unlink()
    if signature is not None:
        copy.signature.write_bytes(signature)
    return copy


@pytest.fixture
def stranger(tmp_path: Path) -> Signer:
    """A key that no list names."""
    return signer(tmp_path / "stranger")


def test_what_nobody_allowed_signed_is_not_sent(machine, releases, stranger, tmp_path):
    other = forged(releases[0], tmp_path / "other", None)
    with pytest.raises(release.ReleaseError, match=r"n'est pas signée.*--sign FICHIER"):
        machine.deploy(other)
    other.sign(stranger.key)
    with pytest.raises(release.ReleaseError, match=r"n'est pas d'une clé de .*allowed_signers"):
        machine.deploy(other)
    moved = forged(releases[0], tmp_path / "moved", releases[1].signature.read_bytes())
    with pytest.raises(release.ReleaseError, match="n'est pas d'une clé"):
        machine.deploy(moved)
    with pytest.raises(release.ReleaseError, match=r"liste « .*jamais » manque"):
        deployment.deploy(releases[0], machine.hosts, print, tmp_path / "jamais")
    assert not list(machine.folder.glob("incoming/*"))


def test_a_host_judges_by_its_own_list(machine, releases, stranger, tmp_path):
    other = forged(releases[0], tmp_path / "other", None)
    trial = replace(machine, hosts=replace(machine.hosts, signed=False))
    with pytest.raises(deployment.DeployError, match=r"n'est pas signée, et cette machine le demande.*n'a pas changé"):
        trial.deploy(other)
    other.sign(stranger.key)
    with pytest.raises(deployment.DeployError, match="n'est pas d'une clé que cette machine accepte"):
        replace(machine, publisher=stranger).deploy(other)
    assert not list((machine.folder / "incoming").iterdir()), "what is refused leaves nothing behind"
    (machine.folder / "allowed_signers").unlink()
    with pytest.raises(deployment.DeployError, match=r"liste .*/srv/allowed_signers manque"):
        machine.deploy(releases[0])
    assert not (machine.folder / "current").exists()
    trial.deploy(other)
    trial.deploy(releases[0])


def test_a_host_compares_what_is_signed_with_what_it_received(machine, releases, monkeypatch):
    """The manifest of another release, and its files, arrive under a signature that is right."""
    run = deployment._run

    def swapped(host, command, *rest):
        done = run(host, command, *rest)
        if command[0] == "rsync":
            shutil.copy(releases[1].manifest, next((machine.folder / "incoming").iterdir()))
        return done

    monkeypatch.setattr(deployment, "_run", swapped)
    with pytest.raises(deployment.DeployError, match="son empreinte n'est pas celle qu'elle dit"):
        machine.deploy(releases[0])


def test_a_signed_release_that_is_older_is_refused(machine, tmp_path):
    old, same, late = (
        marked(machine, tmp_path, name, commit=commit, day=day)
        for name, commit, day in (
            ("old", COMMIT, DAY), ("same", LATER, DAY), ("late", COMMIT, DAY.replace(day=DAY.day + 1)),
        )
    )  # fmt: skip
    machine.deploy(old)
    machine.deploy(late)
    with pytest.raises(
        deployment.DeployError, match=r"plus ancienne \(720261123\) que la version en ligne \(720261124\)"
    ):
        machine.deploy(old)
    machine.deploy(same)
    for former in (old, late):
        with pytest.raises(deployment.DeployError, match="plus ancienne"):
            machine.deploy(former)
    machine.deploy(same)
    assert not list((machine.folder / "incoming").iterdir())


def test_of_two_releases_with_one_number_none_shows_again_what_the_other_withdrew(machine, tmp_path):
    before, after = marked(machine, tmp_path, "before"), marked(machine, tmp_path, "after", "dispositifs/en-ligne")
    machine.deploy(before)
    machine.deploy(after)
    with pytest.raises(deployment.DeployError, match=r"a retiré : /dispositifs/en-ligne/ ; enregistrez"):
        machine.deploy(before)
    machine.deploy(marked(machine, tmp_path, "again", commit=LATER))


def test_going_back_is_signed_and_the_order_serves_once(machine, releases, stranger, monkeypatch):
    machine.deploy(releases[0])
    machine.deploy(releases[1])
    bravo = machine.live
    with pytest.raises(deployment.DeployError, match=r"se signe aussi.*--rollback --sign"):
        deployment.rollback(machine.hosts, print)
    with pytest.raises(deployment.DeployError, match="n'est pas d'une clé que cette machine accepte"):
        deployment.rollback(machine.hosts, print, stranger.key)
    assert machine.live == bravo
    orders = []
    remote = deployment._remote
    monkeypatch.setattr(deployment, "_remote", lambda *words: orders.append(words) or remote(*words))
    machine.rollback()
    machine.deploy(releases[1])
    with pytest.raises(deployment.DeployError, match="une autre version vient d'être mise en ligne"):
        remote(*next(words for words in orders if words[2] == "rollback"))
    assert machine.live not in (bravo, "")


def test_only_a_release_of_a_whole_history_is_signed(tmp_path, publisher):
    site = write_site(tmp_path / "site")
    for commit in (None, Commit("c" * 40, False, 0)):
        made = release.make(site, tmp_path / "release", CHECKOUT, {}, DAY, commit, tmp_path / "cache")
        with pytest.raises(release.ReleaseError, match="dont tout l'historique est là"):
            made.sign(publisher.key)


def test_a_key_that_does_not_sign_is_told(releases, tmp_path, publisher):
    made = forged(releases[0], tmp_path / "copy", None)
    with pytest.raises(release.ReleaseError, match=r"« .*jamais » n'existe pas"):
        made.sign(tmp_path / "jamais")
    locked = tmp_path / "locked"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "phrase secrète", "-f", str(locked)], check=True)
    with pytest.raises(release.ReleaseError, match="ne signe pas"):
        made.sign(locked)
    assert not made.signature.exists()
