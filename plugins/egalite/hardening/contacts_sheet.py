"""`deploy/fiche-contacts.html`: the page of emergency contacts to print, fill by hand and keep offline."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from egalite.hardening import contacts

_PAGE = Markup("""<!DOCTYPE html>
<!-- Fait par « make generate » à partir de deploy/contacts.yml. Ne pas modifier à la main ; ne pas publier. -->
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Contacts d’urgence – Égalité contre racisme</title>
<style>
@page {{ size: A4; margin: 12mm; }}
body {{ font: 11pt/1.3 system-ui, sans-serif; color: #000; background: #fff; max-width: 186mm; margin: auto; }}
h1 {{ font-size: 16pt; margin: 0 0 2mm; }}
p {{ margin: 0 0 2mm; }}
table {{ width: 100%; border-collapse: collapse; margin: 0 0 4mm; }}
caption {{ text-align: left; font-weight: bold; }}
th, td {{ border: 1px solid #000; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }}
tbody th {{ width: 50mm; font-weight: normal; }}
.empty td {{ height: 11mm; }}
</style>
</head>
<body>
<h1>Contacts d’urgence du site</h1>
<p>À imprimer, remplir à la main, et garder hors ligne. Plan à suivre : deploy/plan-de-reaction.md.</p>
<p>Vérifiés un par un le : ______________ par (rôle) : ____________________ Prochaine fois, avant 90 jours : ______________</p>
<table class="empty">
<caption>À remplir</caption>
<thead><tr><th scope="col">Rôle</th><th scope="col">Nom, téléphone de jour</th><th scope="col">Nuit et week-end</th></tr></thead>
<tbody>
{roles}
</tbody>
</table>
<table>
<caption>Organismes publics</caption>
<thead><tr><th scope="col">Pour</th><th scope="col">Joindre</th><th scope="col">Lu à l’adresse</th></tr></thead>
<tbody>
{public}
</tbody>
</table>
<p>Où sont les versions gardées, hors du serveur : ______________________________________________</p>
<p>Où est la clé SSH de déploiement : ______________________________________________</p>
</body>
</html>
""")


def generated() -> dict[str, str]:
    """Text of the sheet by its path in the checkout."""
    data = contacts.read()
    return {"deploy/fiche-contacts.html": _PAGE.format(roles=_rows(data["roles"]), public=_public(data["public"]))}


def _rows(roles: list[str]) -> Markup:
    return Markup("\n").join(
        Markup('<tr><th scope="row">{}</th><td></td><td></td></tr>').format(_typeset(role)) for role in roles
    )


def _public(entries: list[dict[str, Any]]) -> Markup:
    row = Markup('<tr><th scope="row">{}</th><td>{}</td><td>{}</td></tr>')
    return Markup("\n").join(
        row.format(_typeset(entry["name"]), _typeset(entry["reach"] or "à remplir : "), entry["source"])
        for entry in entries
    )


def _typeset(text: str) -> str:
    from egalite.site.typography import typeset

    return str(typeset(text))
