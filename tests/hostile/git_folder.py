"""A repository whose own settings, hooks and attributes name programs: each writes its name into a file if it ever runs."""

from __future__ import annotations

from pathlib import Path

from tests.history.conftest import Repo

HOOKS = (
    "applypatch-msg", "commit-msg", "fsmonitor-watchman", "p4-changelist", "post-applypatch", "post-checkout", "post-commit",
    "post-index-change", "post-merge", "post-receive", "post-rewrite", "post-update", "pre-applypatch", "pre-auto-gc",
    "pre-commit", "pre-merge-commit", "pre-push", "pre-rebase", "pre-receive", "prepare-commit-msg", "proc-receive",
    "push-to-checkout", "reference-transaction", "sendemail-validate", "update",
)  # fmt: skip
ATTRIBUTES = "* filter=planted diff=planted merge=planted\n"
# `{}` is the program; git-config(1) says which settings name one.
_SETTINGS = """
[core]
    repositoryFormatVersion = 1
    fsmonitor = {} core.fsmonitor
    untrackedCache = true
    hooksPath = {hooks}
    sshCommand = {} core.sshCommand
    pager = {} core.pager
    editor = {} core.editor
    askPass = {} core.askPass
    gitProxy = {} core.gitProxy
    alternateRefsCommand = {} core.alternateRefsCommand
[alias]
    status = !{} alias.status
    rev-parse = !{} alias.rev-parse
[commit]
    gpgSign = true
[credential]
    helper = !{} credential.helper
[diff]
    external = {} diff.external
[diff "planted"]
    command = {} diff.command
    textconv = {} diff.textconv
[extensions]
    partialClone = origin
[filter "planted"]
    clean = {} filter.clean
    smudge = {} filter.smudge
[gpg]
    program = {} gpg.program
    format = ssh
[gpg "ssh"]
    program = {} gpg.ssh.program
    defaultKeyCommand = {} gpg.ssh.defaultKeyCommand
[log]
    showSignature = true
    diffMerges = on
[merge "planted"]
    driver = {} merge.driver
[pager]
    log = {} pager.log
    status = {} pager.status
[protocol]
    allow = always
[remote "origin"]
    url = ext::{} remote.url
    uploadPack = {} remote.uploadPack
    promisor = true
    partialCloneFilter = blob:none
    fetch = +refs/heads/*:refs/remotes/origin/*
[submodule]
    recurse = true
[trailer "planted"]
    command = {} trailer.command
[uploadpack]
    packObjectsHook = {} uploadpack.packObjectsHook
[user]
    name = Rôle Éditeur
    email = editeur@exemple.invalid
"""


class Planted:
    """Programs planted in a repository that a test has made, and in each of those `nested` in it."""

    def __init__(self, repo: Repo, folder: Path, *nested: Path) -> None:
        self._mark, self._program = folder / "ran", folder / "program"
        self._program.write_text(f'#!/bin/sh\necho "$1" >> "{self._mark}"\nexit 1\n', encoding="utf-8")
        self._program.chmod(0o755)
        for git in (repo.path / ".git", *(path / ".git" for path in nested)):
            self._plant(git)
        # Settings that other settings include name programs as well.
        (repo.path / ".git/config").rename(folder / "included")
        (repo.path / ".git/config").write_text(f"[include]\n    path = {folder / 'included'}\n", encoding="utf-8")

    @property
    def ran(self) -> set[str]:
        """Names of the settings and hooks whose program ran."""
        return set(self._mark.read_text(encoding="utf-8").split()) if self._mark.exists() else set()

    def _plant(self, git: Path) -> None:
        """Put settings, attributes and hooks in a Git folder."""
        settings = _SETTINGS.replace("{hooks}", str(git / "hooks")).replace("{}", str(self._program))
        (git / "config").write_text(settings, encoding="utf-8")
        for name in ("info", "hooks"):
            (git / name).mkdir(exist_ok=True)
        (git / "info/attributes").write_text(ATTRIBUTES, encoding="utf-8")
        for name in HOOKS:
            hook = git / "hooks" / name
            hook.write_text(f'#!/bin/sh\nexec "{self._program}" hook.{name}\n', encoding="utf-8")
            hook.chmod(0o755)
