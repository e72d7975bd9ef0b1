"""What the sheet says of a proposal, and what it must not be fooled by."""

from __future__ import annotations

import os

import pytest

from egalite.history.git import HistoryError
from egalite.records import characters
from egalite.records.content.proposers import Proposer
from egalite.review.change import open_change
from egalite.review.checks import check_of
from egalite.review.comparison import FieldChange
from egalite.review.outline import Outline
from egalite.review.sheet import RecordReview
from egalite.review.whole import Whole
from tests.conftest import DAY, DRAFT, PARTNER, PUBLICATION, SCHEME
from tests.history.conftest import VERIFICATION, Repo

from .conftest import PATH, PERSON, Make

GUIDE = "Title: Un guide\nSlug: guide\nSummary: Ce guide est fictif.\nTemplate: guide\n\n"
WITHDRAWN = (
    f"{PUBLICATION}  - fact: withdrawal\n    date: '2026-11-23'\n    reason: service-ferme\n"
    "    no_replacement: contacts-nationaux-suffisants\n"
)


SIGNATURE = "facts:\n  - fact: signature\n    date: '2026-11-02'\n    attested_by: registre\n"
TEAM = Proposer(team=True)
OWNER = Proposer(organisations=frozenset({"association-exemple"}))
OTHER = Proposer(organisations=frozenset({"autre"}))


def only(made: Whole) -> RecordReview:
    (record,) = made.sheet.records
    return record


def checks(told: Outline) -> dict[str, list[str]]:
    """Where to verify, by the first words of what to do."""
    return {" ".join(check.split()[:3]): places for check, _, places in told.checks}


def test_a_changed_phone_is_sensitive_and_asks_for_a_call(repo: Repo, sheet: Make) -> None:
    repo.change(PATH, "04 72 19 81 81", "01 98 76 54 32")
    made = sheet()
    (line,) = only(made).lines
    assert (line.sentence, line.sensitive) == ("Téléphone : 04 72 19 81 81 → 01 98 76 54 32", True)
    told = made.outline
    assert told.verdict.startswith("Aucune erreur. Faites d'abord les vérifications à la main")
    assert checks(told) == {
        "Appelez le nouveau": ["Permanence d'exemple : Téléphone : 04 72 19 81 81 → 01 98 76 54 32"]
    }
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
        (PATH, PUBLICATION, f"{PUBLICATION}{VERIFICATION}", "verification"),
        (PERSON, "kind: association", "kind: association\nsite: https://www.exemple.fr", "web"),
        (PERSON, "kind: association\n", f"kind: association\n{SIGNATURE}", "convention"),
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
    found = sheet().effects
    assert found.changing == {"/dispositifs/permanence/": "Permanence d'exemple"}
    assert found.appearing == found.disappearing == {}
    assert found.others > 0


def test_a_verification_says_what_the_merge_attests(repo: Repo, sheet: Make) -> None:
    repo.change(PATH, PUBLICATION, f"{PUBLICATION}{VERIFICATION.replace('2027', '2026')}")
    assert (
        "« Permanence d'exemple » sera montrée comme validée : votre fusion atteste la vérification inscrite."
        in sheet().outline.merge
    )


@pytest.mark.parametrize("proposer", [TEAM, OWNER])
def test_a_withdrawal_waits_for_nothing(repo: Repo, sheet: Make, proposer: Proposer) -> None:
    repo.change(PATH, PUBLICATION, WITHDRAWN)
    told = sheet(proposer=proposer).outline
    assert told.verdict.endswith("mettez hors ligne maintenant, fusionnez sans attendre.")
    assert [*checks(told)] == ["Retrait demandé par"]
    assert "« Permanence d'exemple » quittera les listes, la recherche et les flux." in told.merge


@pytest.mark.parametrize("proposer", [Proposer(), OTHER])
def test_a_withdrawal_by_somebody_else_asks_for_a_call(repo: Repo, sheet: Make, proposer: Proposer) -> None:
    repo.change(PATH, PUBLICATION, WITHDRAWN)
    told = sheet(proposer=proposer).outline
    assert told.verdict == "Aucune erreur. Retrait demandé par quelqu'un d'autre : appelez l'organisme."
    assert "sans attendre" not in " ".join(check for check, _, _ in told.checks)


def test_who_owns_the_replacement_is_told(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("partners/autre/partner.yml", PARTNER.replace("Association Exemple", "Autre association"))
    repo.write(
        "schemes/autre.md", SCHEME.replace("Permanence d'exemple", "Autre").replace("association-exemple", "autre")
    )
    repo.write("schemes/sienne.md", SCHEME.replace("Permanence d'exemple", "La sienne"))
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    replaced = WITHDRAWN.replace("no_replacement: contacts-nationaux-suffisants", "replaced_by: autre")
    repo.change(PATH, PUBLICATION, replaced)
    told = sheet(proposer=OWNER).outline
    assert told.verdict.endswith("fusionnez sans attendre.")
    assert checks(told)["La page du"] == ["Permanence d'exemple : Mènera à « Autre », de Autre association"]
    repo.change(PATH, "replaced_by: autre", "replaced_by: sienne")
    assert "La page du" not in checks(sheet(proposer=OWNER).outline)


def test_what_else_offers_it_is_told(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/autre.md", SCHEME.replace("Permanence d'exemple", "Autre"))
    repo.write(
        "content/guides/guide.md", GUIDE + "Voyez [la permanence](/dispositifs/permanence/), au 04 72 19 81 81.\n"
    )
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, PUBLICATION, WITHDRAWN)
    told = "\n".join(sheet(proposer=TEAM).outline.offers)
    for words in ("04 72 19 81 81 est aussi donné par « Autre »", "même organisme, Association Exemple : « Autre »",
                  "son numéro est écrit dans content/guides/guide.md", "content/guides/guide.md y mène"):  # fmt: skip
        assert words in told


@pytest.mark.parametrize("rider", ["needs", "content", "logo", "phone", "retired"])
def test_nothing_rides_along_with_a_withdrawal(repo: Repo, sheet: Make, rider: str) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/autre.md", SCHEME.replace("Permanence d'exemple", "Autre"))
    repo.write("schemas/retired-ids.txt", "")
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, PUBLICATION, WITHDRAWN)
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
    told = sheet(proposer=TEAM).outline
    assert "sans attendre" not in " ".join([told.verdict, *(check for check, _, _ in told.checks)])


def test_an_erasure_is_no_business_of_the_maintainers(repo: Repo, sheet: Make) -> None:
    repo.write("schemas/retired-ids.txt", "permanence\n")
    (repo.path / PATH).unlink()
    told = sheet().outline
    assert told.verdict.startswith("Aucune erreur. Faites d'abord les vérifications")
    assert any("retirés pour toujours" in warning for warning in told.warnings)
    assert told.records[0].lines[0].sentence.startswith("Fichier effacé")


def test_putting_back_online_is_no_withdrawal(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.change(PATH, PUBLICATION, WITHDRAWN)
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, WITHDRAWN, f"{WITHDRAWN}  - fact: publication\n    date: '2026-11-23'\n")
    found = checks(sheet().outline)
    assert "Mise en ligne" in found or "Mise en ligne :" in found
    assert found["Appelez le nouveau"] == ["Permanence d'exemple, « Comment le joindre » : 04 72 19 81 81 (ajout)"]
    assert "Retrait demandé par" not in found


def test_findings_are_those_that_the_proposal_adds(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/ancienne.md", SCHEME.replace("status: online", "status: onlin"))
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, "04 72 19 81 81", "04 72 19 81")
    repo.change("schemes/ancienne.md", "needs:", "limits: Rien.\nneeds:")
    made = sheet()
    assert [(finding.file, finding.rule) for finding in made.outline.findings] == [(PATH, "phone-number")]
    assert made.sheet.older == 2, "its status, and the name of another record"
    assert made.outline.verdict == "Ne fusionnez pas : 1 erreur. Demandez une correction à l'auteur."


def test_what_a_proposal_breaks_elsewhere_is_told(repo: Repo, sheet: Make) -> None:
    (repo.path / PERSON).unlink()
    assert (PATH, "partner-exists") in [(finding.file, finding.rule) for finding in sheet().outline.findings]


def test_a_file_online_is_not_deleted(repo: Repo, sheet: Make) -> None:
    (repo.path / PATH).unlink()
    told = sheet(proposer=TEAM).outline
    assert told.blocked
    assert [finding.rule for finding in told.findings] == ["gate-removal"]
    assert [record.fate for record in told.records] == ["removed"]
    assert told.checks == []


@pytest.mark.parametrize("rewritten", [False, True])
def test_a_rename_is_one_thing_said_once(repo: Repo, sheet: Make, rewritten: bool) -> None:
    (repo.path / PATH).rename(repo.path / "schemes/nouvelle.md")
    if rewritten:
        repo.change("schemes/nouvelle.md", "9h-18h", "9h-17h")
    told = sheet(proposer=TEAM).outline
    (finding,) = told.findings
    assert finding.message == (
        "fichier renommé, identifiant changé de « permanence » en « nouvelle » : "
        "l'adresse /dispositifs/permanence/ meurt ; gardez « permanence »."
    )
    assert [(record.fate, record.path) for record in told.records] == [("renamed", "schemes/nouvelle.md")]
    assert len(told.records[0].lines) == rewritten
    assert "sans attendre" not in told.verdict
    assert told.site[0] == "Change d'adresse : /dispositifs/permanence/ → /dispositifs/nouvelle/."
    assert not any(line.startswith(("Apparaissent", "Disparaissent")) for line in told.site)


def test_a_draft_may_take_another_name(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/brouillon.md", DRAFT.replace("Permanence d'exemple", "Brouillon"))
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    (repo.path / "schemes/brouillon.md").rename(repo.path / "schemes/fini.md")
    assert sheet().outline.findings == []


def test_an_added_record(repo: Repo, sheet: Make) -> None:
    repo.write("schemes/nouvelle.md", SCHEME.replace("Permanence d'exemple", "Nouvelle permanence"))
    told = sheet().outline
    assert [record.fate for record in told.records] == ["added"]
    assert told.site[0].startswith("Apparaissent (1) : Nouvelle permanence, /dispositifs/nouvelle/")
    assert "« Nouvelle permanence » sera mise en ligne." in told.merge


def test_a_draft_stays_offline(repo: Repo, sheet: Make) -> None:
    repo.write("schemes/nouvelle.md", DRAFT.replace("Permanence d'exemple", "Nouvelle permanence"))
    told = sheet().outline
    assert "« Nouvelle permanence » restera hors ligne : c'est un brouillon." in told.merge
    assert told.site == ["Aucune page ne change."]


def test_several_partners_are_told(repo: Repo, sheet: Make) -> None:
    repo.write("partners/autre/partner.yml", PARTNER.replace("Association Exemple", "Autre association"))
    repo.change(PATH, "9h-18h", "9h-17h")
    assert any(
        "plusieurs organismes : Autre association ; Association Exemple" in told for told in sheet().outline.warnings
    )


@pytest.mark.parametrize(
    ("name", "near"),
    [("Assocation Exemple", True), ("Association Exemple (officiel)", True), ("Maison des jeunes d'Exemple", False)],
)
def test_nearly_the_name_of_another_organisation_is_told(repo: Repo, sheet: Make, name: str, near: bool) -> None:
    repo.write("partners/autre/partner.yml", PARTNER.replace("Association Exemple", name))
    told = [warning for warning in sheet().outline.warnings if "presque le nom de « Association Exemple »" in warning]
    assert len(told) == near


@pytest.mark.parametrize(
    ("site", "near"),
    [
        ("exemples-federes.fr", "« exemple-federes.fr »"),
        ("exemple-federes-lyon.fr", "« exemple-federes.fr »"),
        ("exemple-federes.org", "« exemple-federes.fr »"),
        ("defenseurdesdroits-lyon.fr", "« defenseurdesdroits.fr »"),
        ("maison-des-jeunes.fr", ""),
    ],
)
def test_nearly_the_name_of_another_site_is_told(repo: Repo, sheet: Make, site: str, near: str) -> None:
    repo.change(PERSON, "kind: association\n", "kind: association\nsite: https://www.exemple-federes.fr\n")
    repo.commit()
    repo.write("partners/autre/partner.yml", f"name: Maison des jeunes\nkind: association\nsite: https://www.{site}\n")
    told = sheet("proposition~1..proposition").outline.warnings
    told = [warning for warning in told if warning.startswith("L'adresse")]
    assert len(told) == bool(near)
    assert all(near in warning for warning in told)


def test_a_record_that_repeats_another_is_told_once(repo: Repo, sheet: Make) -> None:
    repo.write("partners/autre/partner.yml", "name: Autre association\nkind: association\n")
    twin = SCHEME.replace("partner: association-exemple", "partner: autre").replace("exemple.fr/page", "autre.fr/page")
    repo.write("schemes/autre.md", twin)
    told = [warning for warning in sheet().outline.warnings if "ressemble" in warning]
    assert told == [
        "« Permanence d'exemple » ressemble à « Permanence d'exemple » (Association Exemple) : même numéro, même nom. "
        "Est-ce le même dispositif ? Si oui, mettez à jour la fiche qui existe."
    ]
    repo.change("schemes/autre.md", "free: true", "free: false")
    later = sheet("proposition~1..proposition").outline
    assert not [warning for warning in later.warnings if "ressemble" in warning]


def test_the_number_of_a_place_is_called_as_any_other():
    change = FieldChange(
        ("places", "phone"), "Téléphone", "01 98 76 54 32", "04 72 19 81 81", ("01 98 76 54 32", "04 72 19 81 81")
    )
    check = check_of("scheme", change)
    assert check is not None
    assert check.code == "call"


def test_code_is_not_content(repo: Repo, sheet: Make) -> None:
    repo.write("plugins/egalite/regle.py", "VRAI = False\n")
    repo.change(PATH, "9h-18h", "9h-17h")
    told = sheet().outline
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
    told = sheet().outline
    assert [record.path for record in told.records] == [PATH]
    assert any(warning.startswith("La branche a reçu 1 changement depuis") for warning in told.warnings)


def test_attributes_of_a_proposal_hide_nothing(repo: Repo, sheet: Make) -> None:
    repo.write(".gitattributes", "schemes/cachee.md export-ignore\n*.md filter=lfs diff=rien\n")
    repo.write("schemes/cachee.md", SCHEME.replace("04 72 19 81 81", "04 72 19 81"))
    assert any(finding.rule == "phone-number" for record in sheet().sheet.records for finding in record.findings)


def test_a_symbolic_link_is_told_and_never_followed(repo: Repo, sheet: Make) -> None:
    os.symlink("/etc/passwd", repo.path / "schemes/lien.md")
    made = sheet()
    assert any("schemes/lien.md" in warning for warning in made.outline.warnings)
    assert [f.rule for record in made.sheet.records for f in record.findings] == ["symbolic-link"]
    assert not any("root" in line for record in made.sheet.records for line in record.text)


def test_a_program_among_the_records_is_told(repo: Repo, sheet: Make) -> None:
    (repo.path / PATH).chmod(0o755)
    told = sheet().outline
    assert any("pas de simples fichiers" in warning for warning in told.warnings)
    assert told.verdict.startswith("Ne fusionnez pas : 1 erreur.")


def test_a_huge_file_is_not_printed(repo: Repo, sheet: Make) -> None:
    repo.write(PATH, "x\n" * characters.MAX_EXAMPLES)
    assert only(sheet()).text == tuple(f"- {line}" for line in SCHEME.splitlines() if line)


def test_a_logo_asks_for_its_rights(repo: Repo, sheet: Make) -> None:
    repo.write("partners/association-exemple/logo.png", "image")
    told = sheet().outline
    assert [*checks(told)] == ["Image : l'autorisation"]


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
