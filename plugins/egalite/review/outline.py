"""The sheet's words, once for all its forms. What decides comes first: a forge may cut the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from egalite.finding import Finding
from egalite.french.plural import count
from egalite.history.provenance import SHORT
from egalite.records import likeness
from egalite.records.content.proposers import FILE
from egalite.records.kinds import KINDS
from egalite.review import namesakes
from egalite.review.effects import Effects, at_merge
from egalite.review.sheet import Line, RecordReview, Sheet

TITLE = "Feuille de relecture"
FATES = {"added": "ajout", "changed": "modification", "removed": "suppression", "renamed": "nouveau nom de fichier"}
FEW = 12  # titles of pages that a list names one by one


@dataclass(frozen=True, slots=True)
class Outline:
    """What every form prints, in this order. `findings` are all of the proposal's, file by file, those with an error first."""

    span: str
    verdict: str
    blocked: bool
    warnings: list[str]
    findings: list[Finding]
    checks: list[tuple[str, bool, list[str]]]
    merge: list[str]
    offers: list[str]
    site: list[str]
    records: list[RecordReview]
    older: str


def outline(sheet: Sheet, effects: Effects, offers: list[str]) -> Outline:
    """Put a sheet into words."""
    proposal = sheet.proposal
    span = (
        f"{count(len(proposal.touched), 'fichier')}, {count(proposal.commits, 'enregistrement')}, "
        f"de {proposal.base[:SHORT]} à {proposal.head[:SHORT]}."
    )
    findings = [*sheet.findings, *(finding for record in sheet.records for finding in record.findings)]
    faulty = {finding.file for finding in findings if finding.severity == "error"}
    return Outline(
        span,
        _verdict(sheet),
        bool(sheet.errors),
        _warnings(sheet),
        sorted(findings, key=lambda finding: (finding.file not in faulty, finding.place)),
        [(check.sentence, check.sensitive, places) for check, places in sheet.checks()],
        list(at_merge(sheet)),
        offers,
        _pages(effects),
        sorted(sheet.records, key=lambda record: record.path not in faulty),
        f"{count(sheet.older, 'remarque')} déjà là avant cette proposition, sur des lignes qu'elle ne touche pas."
        if sheet.older
        else "",
    )


def heading(record: RecordReview) -> str:
    """« Permanence de Lyon (dispositif, modification) »."""
    kind = KINDS[record.kind].noun if record.kind in KINDS else "données du site"
    return f"{record.name} ({kind}, {FATES[record.fate]})"


def sentence(line: Line) -> str:
    """A change, marked when the field is sensitive."""
    return f"{line.sentence}{', champ sensible' if line.sensitive else ''}"


def _verdict(sheet: Sheet) -> str:
    if sheet.errors:
        return f"Ne fusionnez pas : {count(sheet.errors, 'erreur')}. Demandez une correction à l'auteur."
    if sheet.proposal.foreign:
        return "Ne fusionnez pas seul : cette proposition touche au code. L'équipe de maintenance doit la relire aussi."
    if not sheet.proposal.touched:
        return "Cette proposition ne change rien."
    if sheet.withdrawal == "own":
        return (
            "Aucune erreur. C'est un retrait, demandé par l'organisme ou par votre équipe : mettez hors ligne maintenant, "
            "fusionnez sans attendre."
        )
    if sheet.withdrawal == "stranger":
        return "Aucune erreur. Retrait demandé par quelqu'un d'autre : appelez l'organisme."
    if sheet.sensitive:
        return "Aucune erreur. Faites d'abord les vérifications à la main : des choses sensibles changent."
    return "Aucune erreur. Rien de sensible ne change."


def _warnings(sheet: Sheet) -> list[str]:
    proposal, warnings = sheet.proposal, []
    if proposal.foreign:
        warnings.append(
            f"Ce n'est pas un changement de contenu seul. Hors des fiches et des textes : {_few(proposal.foreign)}. "
            "Cette feuille a été faite avec les règles de la branche de départ, pas avec les siennes."
        )
    who = proposal.proposer
    if who.account and not who.team and not who.organisations:
        warnings.append(f"Compte inconnu : {FILE.path} ne dit pas pour qui parle « {who.account} ».")
    if proposal.odd:
        warnings.append(
            f"Fichiers qui ne sont pas de simples fichiers (lien, programme, sous-dépôt) : {_few(proposal.odd)}."
        )
    partners = sheet.partners
    if len(partners) > 1:
        warnings.append(
            f"La proposition touche plusieurs organismes : {_few([*partners.values()])}. "
            "Son auteur peut-il parler pour chacun ?"
        )
    elif partners:
        warnings.append(f"Fichiers d'un seul organisme : {next(iter(partners.values()))}.")
    warnings += namesakes.told(sheet)
    warnings += _likenesses(sheet)
    if sheet.editorial:
        warnings.append(f"Pages éditoriales touchées, à lire dans l'aperçu : {_few(sheet.editorial)}.")
    if proposal.erases:
        warnings.append(
            "Des identifiants sont retirés pour toujours : leurs adresses diront que la page n'existe plus."
        )
    if proposal.behind:
        warnings.append(
            f"La branche a reçu {count(proposal.behind, 'changement')} depuis que la proposition en est partie : cette feuille dit "
            "ce que la fusion donnerait maintenant."
        )
    return warnings


def _likenesses(sheet: Sheet) -> Iterator[str]:
    """Records that a touched one may repeat, unless they were already alike."""
    before, after = sheet.proposal.before.schemes, sheet.proposal.after.schemes
    touched = [record.identifier for record in sheet.records if record.kind == "scheme" and record.identifier in after]
    if not touched:
        return
    former, bearers = likeness.index(before), likeness.index(after)
    for identifier in touched:
        known = set(likeness.alike(identifier, before, former)) if identifier in before else set()
        for other in likeness.alike(identifier, after, bearers):
            if other not in known and after[identifier]["status"] != "withdrawn":
                partner = sheet.proposal.after.partners.get(after[other.identifier]["partner"], {}).get(
                    "name", "organisme inconnu"
                )
                yield (
                    f"« {after[identifier]['name']} » ressemble à « {after[other.identifier]['name']} » ({partner}) : "
                    f"{other.reasons}. Est-ce le même dispositif ? Si oui, mettez à jour la fiche qui existe."
                )


def _pages(effects: Effects) -> list[str]:
    rows = (
        ("Apparaissent", effects.appearing),
        ("Changent", effects.changing),
        ("Disparaissent", effects.disappearing),
    )
    sentences = [f"Change d'adresse : {old} → {new}." for new, old in effects.renamed.items()]
    sentences += [
        f"{word} ({len(pages)}) : {_few([f'{title}, {address}' for address, title in _own_first(pages, effects)])}."
        for word, pages in rows
        if pages
    ]
    if effects.others:
        sentences.append(
            f"Changent avec elles : {count(effects.others, 'page')} de liste, de domaine, de territoire, d'une autre langue ou "
            "de fiche voisine."
        )
    return sentences or ["Aucune page ne change."]


def _own_first(pages: dict[str, str], effects: Effects) -> list[tuple[str, str]]:
    return sorted(pages.items(), key=lambda pair: pair[0] not in effects.own)


def _few(names: list[str]) -> str:
    more = len(names) - FEW
    return " ; ".join(names[:FEW]) + (f" ; et {more} de plus" if more > 0 else "")
