"""What the sheet says of a proposal, and what it must not be fooled by."""

from __future__ import annotations

import os

import pytest

from egalite.history.git import HistoryError
from egalite.review import effects, outline
from egalite.review.change import open_change
from egalite.review.checks import check_of
from egalite.review.comparison import FieldChange
from egalite.review.outline import Outline
from egalite.review.sheet import RecordReview, Sheet
from tests.conftest import DAY, PARTNER, SCHEME
from tests.history.conftest import VERIFICATION, Repo

from .conftest import PATH, PERSON, Make

DRAFT = SCHEME.replace("status: online", "status: draft")
WITHDRAWN = (
    "status: withdrawn\nwithdrawal:\n  date: '2026-11-23'\n  reason: service-ferme\n"
    "  no_replacement: contacts-nationaux-suffisants\n"
)


def put(sheet: Sheet) -> Outline:
    proposal = sheet.proposal
    sides = [effects.site(side) for side in (proposal.before, proposal.after)]
    return outline.outline(sheet, effects.effects(sheet, *sides))


def only(sheet: Sheet) -> RecordReview:
    (record,) = sheet.records
    return record


def test_a_changed_phone_is_sensitive_and_asks_for_a_call(repo: Repo, sheet: Make) -> None:
    repo.change(PATH, "04 72 19 81 81", "01 98 76 54 32")
    made = sheet()
    (line,) = only(made).lines
    assert (line.sentence, line.sensitive) == ("Téléphone : 04 72 19 81 81 → 01 98 76 54 32", True)
    told = put(made)
    assert told.verdict.startswith("Aucune erreur. Faites d'abord les vérifications à la main")
    assert [(check[:26], places) for check, _, places in told.checks] == [
        ("Appelez le nouveau numéro ", ["Permanence d'exemple : Téléphone : 04 72 19 81 81 → 01 98 76 54 32"])
    ]
    assert told.site[0] == "Changent (1) : Permanence d'exemple, /dispositifs/permanence/."


@pytest.mark.parametrize(
    ("path", "old", "new", "code"),
    [
        (PATH, "https://www.exemple.fr\nterritory", "https://www.exemple.org\nterritory", "web"),
        (PATH, "type: site\n    value: https://www.exemple.fr", "type: courriel\n    value: a@exemple.fr", "mail"),
        (PATH, "territory", "places:\n  - city: Lyon\n    department: '69'\nterritory", "place"),
        (PATH, "status: online", "status: planned", "status"),
        (PATH, "status: online", "status: draft", "status"),
        (PATH, "hours: 9h-18h", "hours: 9h-17h", "hours"),
        (PATH, "summary: Des avocats", "summary: Ici, des avocats", "wording"),
        (PATH, "territory: national\n", f"territory: national\n{VERIFICATION}", "verification"),
        (PERSON, "kind: association", "kind: association\nsite: https://www.exemple.fr", "web"),
        (PERSON, "relation: signposted", "relation: convention", "convention"),
    ],
)
def test_each_field_asks_for_its_check(repo, sheet, path, old, new, code):
    repo.change(path, old, new)
    codes = {line.check.code if line.check else None for line in only(sheet()).lines}
    assert code in codes


def test_only_pages_that_show_something_else_are_said_to_change(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    for number in range(9):
        repo.write(f"schemes/autre-{number}.md", SCHEME.replace("Permanence d'exemple", f"Autre {number}"))
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, "hours: 9h-18h", "hours: 9h-19h")
    whole = sheet()
    found = effects.effects(whole, effects.site(whole.proposal.before), effects.site(whole.proposal.after))
    assert found.changing == {"/dispositifs/permanence/": "Permanence d'exemple"}
    assert found.appearing == found.disappearing == {}
    assert found.others > 0


def test_a_verification_says_what_the_merge_attests(repo: Repo, sheet: Make) -> None:
    repo.change(PATH, "territory: national\n", f"territory: national\n{VERIFICATION.replace('2027', '2026')}")
    assert (
        "« Permanence d'exemple » sera montrée comme validée : votre fusion atteste la vérification inscrite."
        in put(sheet()).merge
    )


def test_a_withdrawal_waits_for_nothing(repo: Repo, sheet: Make) -> None:
    repo.change(PATH, "status: online\n", WITHDRAWN)
    told = put(sheet())
    assert told.verdict == "Aucune erreur. C'est un retrait : fusionnez sans attendre."
    assert "« Permanence d'exemple » quittera les listes, la recherche et les flux." in told.merge


@pytest.mark.parametrize("rider", ["needs", "content", "logo", "phone", "retired"])
def test_nothing_rides_along_with_a_withdrawal(repo: Repo, sheet: Make, rider: str) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/autre.md", SCHEME.replace("Permanence d'exemple", "Autre"))
    repo.write("schemas/retired-ids.txt", "")
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, "status: online\n", WITHDRAWN)
    match rider:
        case "needs":  # a field that asks for nothing, but of another scheme
            repo.change("schemes/autre.md", "free: true", "free: false")
        case "content":
            repo.write("content/pages/charte.md", "Title: Charte\n")
        case "logo":
            repo.write("partners/association-exemple/logo.png", "image")
        case "phone":
            repo.change(PATH, "04 72 19 81 81", "01 98 76 54 32")
        case "retired":
            repo.write("schemas/retired-ids.txt", "autre\n")
    assert "sans attendre" not in put(sheet()).verdict


def test_an_erasure_is_no_business_of_the_maintainers(repo: Repo, sheet: Make) -> None:
    repo.write("schemas/retired-ids.txt", "permanence\n")
    (repo.path / PATH).unlink()
    told = put(sheet())
    assert told.verdict.startswith("Aucune erreur. Faites d'abord les vérifications")
    assert any("retirés pour toujours" in warning for warning in told.warnings)
    assert told.records[0].lines[0].sentence.startswith("Fichier effacé")


def test_putting_back_online_is_no_withdrawal(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.change(PATH, "status: online\n", WITHDRAWN)
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, WITHDRAWN, "status: online\n")
    told = put(sheet())
    assert [check[:13] for check, _, _ in told.checks] == ["Mise en ligne"]


def test_findings_are_those_of_the_changed_lines(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/ancienne.md", SCHEME.replace("status: online", "status: onlin"))
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, "04 72 19 81 81", "04 72 19 81")
    repo.change("schemes/ancienne.md", "free: true", "free: false")
    made = sheet()
    assert {record.path: [f.rule for f in record.findings] for record in made.records} == {
        PATH: ["phone-number"], "schemes/ancienne.md": [],
    }  # fmt: skip
    assert (made.older, made.errors) == (1, 2)
    assert put(made).verdict == "Ne fusionnez pas : 2 erreurs. Demandez une correction à l'auteur."


def test_what_a_proposal_breaks_elsewhere_is_told(repo: Repo, sheet: Make) -> None:
    (repo.path / PERSON).unlink()
    made = sheet()
    assert [(finding.file, finding.rule) for finding in made.findings] == [(PATH, "partner-exists")]


def test_added_and_removed_records(repo: Repo, sheet: Make) -> None:
    repo.write("schemes/nouvelle.md", SCHEME.replace("Permanence d'exemple", "Nouvelle permanence"))
    (repo.path / PATH).unlink()
    told = put(sheet())
    assert {record.path: record.fate for record in told.records} == {"schemes/nouvelle.md": "added", PATH: "removed"}
    assert told.site[0].startswith("Apparaissent (1) : Nouvelle permanence, /dispositifs/nouvelle/")
    assert any(line.startswith("Disparaissent (1) : Permanence d'exemple") for line in told.site)
    assert "« Nouvelle permanence » sera mise en ligne." in told.merge


def test_a_draft_stays_offline(repo: Repo, sheet: Make) -> None:
    repo.write("schemes/nouvelle.md", DRAFT.replace("Permanence d'exemple", "Nouvelle permanence"))
    told = put(sheet())
    assert "« Nouvelle permanence » restera hors ligne : c'est un brouillon." in told.merge
    assert told.site == ["Aucune page faite de fiches ne change."]


def test_several_partners_are_told(repo: Repo, sheet: Make) -> None:
    repo.write("partners/autre/partner.yml", PARTNER.replace("Association Exemple", "Autre association"))
    repo.change(PATH, "9h-18h", "9h-17h")
    assert any(
        "plusieurs organismes : Autre association ; Association Exemple" in told for told in put(sheet()).warnings
    )


def test_a_record_that_repeats_another_is_told_once(repo: Repo, sheet: Make) -> None:
    repo.write("partners/autre/partner.yml", "name: Autre association\nkind: association\nrelation: signposted\n")
    twin = SCHEME.replace("partner: association-exemple", "partner: autre").replace("exemple.fr/page", "autre.fr/page")
    repo.write("schemes/autre.md", twin)
    told = [warning for warning in put(sheet()).warnings if "ressemble" in warning]
    assert told == [
        "« Permanence d'exemple » ressemble à « Permanence d'exemple » (Association Exemple) : même numéro, même nom. "
        "Est-ce le même dispositif ? Si oui, mettez à jour la fiche qui existe."
    ]
    repo.change("schemes/autre.md", "free: true", "free: false")
    later = put(sheet("proposition~1..proposition"))
    assert not [warning for warning in later.warnings if "ressemble" in warning]


def test_the_number_of_a_place_is_called_as_any_other():
    change = FieldChange(("places", "phone"), "Téléphone", "01 98 76 54 32", "04 72 19 81 81")
    check = check_of("scheme", change)
    assert check is not None
    assert check.code == "call"


def test_code_is_not_content(repo: Repo, sheet: Make) -> None:
    repo.write("plugins/egalite/regle.py", "VRAI = False\n")
    repo.change(PATH, "9h-18h", "9h-17h")
    told = put(sheet())
    assert told.verdict.startswith("Ne fusionnez pas seul : cette proposition touche au code.")
    assert "plugins/egalite/regle.py" in told.warnings[0]


def test_what_the_branch_received_since_is_not_the_proposals(repo: Repo, sheet: Make) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    repo.commit()
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/autre.md", SCHEME.replace("Permanence d'exemple", "Autre"))
    repo.commit()
    repo.git("switch", "--quiet", "proposition")
    repo.change(PATH, "free: true", "free: false")
    told = put(sheet())
    assert [record.path for record in told.records] == [PATH]
    assert any(warning.startswith("La branche a reçu 1 changement depuis") for warning in told.warnings)


def test_attributes_of_a_proposal_hide_nothing(repo: Repo, sheet: Make) -> None:
    repo.write(".gitattributes", "schemes/cachee.md export-ignore\n*.md filter=lfs diff=rien\n")
    repo.write("schemes/cachee.md", SCHEME.replace("04 72 19 81 81", "04 72 19 81"))
    assert any(finding.rule == "phone-number" for record in sheet().records for finding in record.findings)


def test_a_symbolic_link_is_told_and_never_followed(repo: Repo, sheet: Make) -> None:
    os.symlink("/etc/passwd", repo.path / "schemes/lien.md")
    made = sheet()
    assert any("schemes/lien.md" in warning for warning in put(made).warnings)
    assert [f.rule for record in made.records for f in record.findings] == ["symbolic-link"]
    assert not any("root" in line for record in made.records for line in record.text)


def test_a_program_among_the_records_is_told(repo: Repo, sheet: Make) -> None:
    (repo.path / PATH).chmod(0o755)
    assert any("pas de simples fichiers" in warning for warning in put(sheet()).warnings)


def test_a_logo_asks_for_its_rights(repo: Repo, sheet: Make) -> None:
    repo.write("partners/association-exemple/logo.png", "image")
    told = put(sheet())
    assert any(check.startswith("Logo : l'autorisation écrite") for check, _, _ in told.checks)


@pytest.mark.parametrize(
    ("span", "sentence"),
    [
        ("main", "n'est pas un intervalle"),
        ("main...proposition", "n'est pas un intervalle"),
        ("main..absente", "« absente » ne désigne aucun commit"),
        ("main..--output=x", "« --output=x » ne désigne aucun commit"),
    ],
)
def test_a_span_that_means_nothing(repo, span, sentence):
    with pytest.raises(HistoryError, match=sentence), open_change(repo.path, span, DAY):
        pass
