"""Un numéro montré s'appuie sur des sources qui le donnent, récentes ou nombreuses.

Un numéro qui n'a qu'une source, sans date ou de plus de cinq ans, ou que des sources contredisent, n'est ni montré, ni imprimé,
ni exporté : la page dit qu'il attend d'être vérifié. L'avertissement n'arrête rien. Comptent : la `source` du moyen de contact
ou du lieu, ce que dit `attestations`, sinon toutes les `sources` de la fiche ; `checked_on` et `verification` valent une source
de leur jour. Les numéros de `content/emergency.yml` ont leurs propres sources.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.content import emergency
from egalite.records.context import Corpus
from egalite.records.numbers import Doubt, real_date, unverified

SEVERITY = "warning"
WHY: dict[Doubt, str] = {
    "contradicted": "des sources le contredisent",
    "undated": "sa seule source n'a pas de date",
    "old": "sa seule source a plus de cinq ans",
}


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    listed = emergency.dialled(corpus.data)
    for identifier, data in corpus.schemes.items():
        sources = data.get(
            "sources", ()
        )  # without any, told by attested; with a date that no calendar has, by calendar_date
        dates = [source.get("date", "") for source in sources]
        if data["status"] in ("online", "planned") and sources and dates == [real_date(date) for date in dates]:
            for number, doubt in unverified(data, corpus.day, listed):
                told = (
                    f"le {number.written} n'est ni montré ni imprimé : {WHY[doubt]} ; appelez l'organisme, puis donnez "
                )
                field = "attestations" if doubt == "contradicted" else "checked_on"
                yield corpus.document(corpus.tree.schemes[identifier]).finding(
                    "unverified-number", number.pointer, (told, mention(field), "."), severity="warning"
                )
