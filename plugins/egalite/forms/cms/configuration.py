"""The whole configuration of a CMS: collections from the schemas, backend from the forge."""

from __future__ import annotations

from typing import Any

from egalite.forms.cms.fields import booleans, make
from egalite.forms.fields import schema
from egalite.records.content.forge import GITHUB, Forge
from egalite.records.kinds import KINDS, OWNED, RecordKind

TITLE = "Égalité contre racisme"
BODY = {
    "name": "body",
    "label": "Texte",
    "widget": "text",  # as it is typed: a rich editor would rewrite the Markdown that it opens
    "required": False,
    "hint": "Le texte de la fiche, en Markdown. Les titres commencent à ##.",
}
# Collection → kind of record: what an organisation may bring. tools/cms/records.js has a file format for those with a text.
COLLECTIONS = {KINDS[name].folder: name for name in (*OWNED, "partner")}


def settings(forge: Forge | None) -> dict[str, Any]:
    """The configuration; without a forge, for a trial that keeps everything in the browser."""
    settings: dict[str, Any] = {
        "load_config_file": False,
        "backend": backend(forge) if forge else {"name": "test-repo"},
        "app_title": TITLE,
        # Logos come with a proposal or a pull request: nothing is uploaded here, and the program wants a folder.
        "media_folder": "content/images",
        "public_folder": "/images",
        "show_preview_links": False,
        "slug": {"encoding": "ascii", "clean_accents": True, "sanitize_replacement": "-", "maxlength": 80},
        "editor": {"preview": False},
        "collections": [*(_owned(KINDS[name]) for name in OWNED), _partners()],
        "output": {"omit_empty_optional_fields": True},
        "media_libraries": {"default": {"config": {"slugify_filename": True, "max_file_size": 1}}},
    }
    if forge:  # the trial knows no workflow
        settings["publish_mode"] = "editorial_workflow"
    return settings


def backend(forge: Forge) -> dict[str, Any]:
    """How the CMS signs in to the forge and writes there."""
    backend = {"name": forge.kind, "repo": forge.repository, "branch": forge.branch, "app_id": forge.app_id}
    match forge.kind:
        case "gitlab":
            return backend | {"auth_type": "pkce", "base_url": forge.url, "api_root": forge.api}
        case "github":
            root = {} if forge.url == GITHUB else {"api_root": forge.api}
            return backend | root | {"base_url": forge.auth_url, "open_authoring": True}


def origins(forge: Forge | None) -> tuple[str, ...]:
    """Origins that the CMS's page asks for records, beside its own."""
    if forge is None:
        return ()
    return ("/".join(forge.api.split("/")[:3]),)


def judges() -> dict[str, Any]:
    """By collection, what `tools/cms/records.js` needs to read and write a record, and to judge it when it is saved.

    That is its schema, the fields shown as two words, whether a text follows them.
    """
    return {
        name: {"schema": schema(kind), "booleans": booleans(kind), "text": KINDS[kind].has_text}
        for name, kind in COLLECTIONS.items()
    }


def _owned(kind: RecordKind) -> dict[str, Any]:
    these, noun = (word.capitalize() for word in (kind.these, kind.noun))
    day = f"{{{{fields.{kind.dated_by}}}}}-" if kind.dated_by else ""
    return {
        "name": kind.folder, "label": these, "label_singular": noun, "folder": kind.folder, "create": True,
        "delete": False, "format": f"egalite-{kind.folder}", "slug": f"{day}{{{{name}}}}", "identifier_field": "name",
        "summary": "{{name}}", "sortable_fields": ["name"], "fields": [*make(kind.name).fields, BODY],
    }  # fmt: skip


def _partners() -> dict[str, Any]:
    return {
        "name": "partners", "label": "Organismes", "label_singular": "Organisme", "folder": "partners",
        "path": "{{slug}}/partner", "create": True, "delete": False, "format": "egalite-partners",
        "slug": "{{name}}", "identifier_field": "name", "summary": "{{name}}", "sortable_fields": ["name"],
        "fields": make("partner").fields,
    }  # fmt: skip
