"""One thing to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from shlex import quote
from typing import NamedTuple

SOON = 7  # days


class Kind(NamedTuple):
    """The article that asks for a thing to do, of the convention unless it names another text, and the next step."""

    article: str
    step: str


# The most pressing first: what engages the Defender's word before what only ages.
KINDS = {
    "withdrawn-number": Kind("article 6", "Décidez de chaque endroit que nomme egalite check, puis inscrivez « numbers_checked_on »."),
    "unverified-number": Kind("article 3.1", "Appelez l'organisme, puis inscrivez « checked_on » ; il n'est montré nulle part d'ici là."),
    "removal": Kind("article 6", "Effacez ses fiches et son logo : egalite erase {id}"),
    "charter": Kind("article 1", "Faites signer la Charte, puis inscrivez-la : rien n'est en vigueur avant elle."),
    "suspension": Kind("article 4.2", "Corrigez la fiche, puis egalite scheme online {id} ; ou retirez-la : egalite withdraw {id}"),
    "contact-link": Kind("article 3.1", "Corrigez-la, ou suspendez la fiche ; si elle est juste : egalite links --accept {address}"),
    "links-file": Kind("article 3.1", "Reprenez ce fichier du registre d'une version précédente : les liens ne sont plus suivis."),
    "committee-withdrawal": Kind("article 4.2, puis 6", "Envoyez la lettre recommandée, ou suspendez ; puis inscrivez « done_on »."),
    "notice": Kind("article 6", "Inscrivez la réception, puis la fin : egalite partner end {id}"),
    "signature": Kind("article 1", "Relancez le signataire, puis inscrivez la signature : egalite partner sign {id}"),
    "convening": Kind("article 4.2", "Convoquez le comité, reportez la réunion, ou inscrivez-la comme urgente si elle l'est."),
    "convention-over": Kind("article 6", "Inscrivez la décision ; d'ici là ses fiches restent d'après des sources publiques."),
    "convention-end": Kind("article 6", "Décidez la suite : renouveler, ne pas renouveler, ou rester d'après des sources publiques."),
    "notice-end": Kind("article 6", "Prévenez l'équipe : ses fiches restent en ligne jusqu'à la fin du délai de retrait."),
    "evaluation": Kind("article 6", "Faites l'évaluation avec le partenaire, puis inscrivez-la : egalite partner evaluate {id}"),
    "emergency-contacts": Kind("article 4.1.1", "Appelez chaque contact de la fiche imprimée, puis changez « verified_on »."),
    "publisher-facts": Kind("article 4.1.2, et 13 du RGPD", "Décidez-le (juristes, délégué aux données), puis remplissez : {id}"),
    "contact-check": Kind("article 3.1", "Vérifiez à la source, puis mettez à jour « checked_on »."),
    "request": Kind("article 4.1", "Relancez l'organisme, puis inscrivez sa réponse, ou « no-answer »."),
    "record-check": Kind("article 3.1", "Relisez la fiche avec l'organisme, puis inscrivez la lecture : egalite verify {id}"),
    "opening": Kind("article 3.1", "Passez « status » à « online » si le dispositif est ouvert ; sinon, changez la date."),
    "contribution": Kind("article 3.1", "Demandez-la à l'organisme, puis inscrivez « given_on »."),
    "backlink": Kind("article 3.1", "Demandez l'adresse de la page, regardez-la, puis inscrivez-la : egalite partner page {id}"),
    "absent-backlink": Kind("article 3.1", "Regardez la page, puis demandez le lien à l'organisme : egalite request make {id}"),
    "source-link": Kind("article 3.1", "Cherchez cette source ailleurs ; si elle est juste : egalite links --accept {address}"),
    "never-checked": Kind("article 3.1", "Vérifiez chaque information à la source, puis inscrivez la lecture : egalite verify {id}"),
    "moved-link": Kind("article 3.1", "Ouvrez la nouvelle adresse, puis écrivez-la dans la fiche."),
    "draft": Kind("article 4.2", "Complétez la fiche et proposez-la, ou supprimez-la."),
}  # fmt: skip
_NOW = frozenset({"withdrawn-number", "unverified-number"})  # a reader may call a stranger, or nobody can call
_WEIGHT = {kind: weight for weight, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do by a day, or as soon as possible when `day` is None.

    `kind` is a key of `KINDS`; `file` is relative to the root; `title` says in French what it is about; `subject` is the
    id of the scheme or partner, or the fields, that the next step names; `address` the one that it is about, if any, which stands on
    so many `pages`.
    """

    kind: str
    day: date | None
    file: str
    title: str
    subject: str = ""
    address: str = ""
    pages: int = 0

    @property
    def article(self) -> str:
        """The article that asks for it."""
        return KINDS[self.kind].article

    @property
    def step(self) -> str:
        """What to do next."""
        return KINDS[self.kind].step.replace("{id}", self.subject).replace("{address}", quote(self.address))

    def band(self, today: date) -> str:
        """`late`, `soon`, `later` or `undated`; what cannot wait is late on its first day."""
        if self.kind in _NOW:
            return "late"
        if self.day is None:
            return "undated"
        days = (self.day - today).days
        return "late" if days < 0 else "soon" if days <= SOON else "later"

    def urgency(self, today: date) -> tuple[int, int, int, str, str, str]:
        """Sort key: what is late, then soon, then later, then without a day; then what matters most, what stands on most pages,
        then the day.
        """
        band = BANDS.index(self.band(today))
        return (band, _WEIGHT[self.kind], -self.pages, self.day.isoformat() if self.day else "", self.file, self.title)


BANDS = ("late", "soon", "later", "undated")
