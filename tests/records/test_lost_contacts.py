"""A former version never brings back a contact that its present file does not give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.document import Document
from egalite.records.lost_contacts import contacts, without
from tests.support.corpus import CORPUS

FILES = {
    path.relative_to(CORPUS).as_posix(): path.read_text(encoding="utf-8")
    for pattern in ("schemes/*.md", "partners/*/partner.yml")
    for path in sorted(CORPUS.glob(pattern))
}
HELD = {path: sorted(contacts(text)) for path, text in FILES.items() if contacts(text)}


def document(path: str, text: str) -> Document:
    return Document(path, "scheme" if path.startswith("schemes/") else "partner", "essai", text.encode())


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("01 99 00 56 78", {"199005678"}), ("tel:+33199005678", {"199005678"}), ("00 33 1.99.00.56.78", {"199005678"}),
        ("01 99 00 56 78 9h-18h", {"199005678"}), ("39 99", {"3999"}), ("'119'", {"119"}), ("118 712", {"118712"}),
        ("https://www.Exemple.fr/a/", {"exemple.fr/a"}), ("[x](http://exemple.fr).", {"exemple.fr"}),
        ("Écrivez à Moi@Exemple.fr.", {"moi@exemple.fr"}), ("2026-03-10, 9h30, 09:00, 75011, 1881", set()),
    ],
)  # fmt: skip
def test_a_contact_is_read_however_it_is_written(text: str, held: set[str]) -> None:
    assert contacts(text) == held


@pytest.mark.parametrize("path", FILES)
def test_what_is_all_given_stays_as_it_is(path: str) -> None:
    assert without(document(path, FILES[path]), FILES[path]) == FILES[path].encode()


@given(st.data())
def test_what_is_not_given_goes_and_the_rest_stays(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(HELD)))
    given_ = data.draw(st.sets(st.sampled_from(HELD[path])))
    refused = data.draw(st.sets(st.sampled_from(HELD[path])))
    kept = without(document(path, FILES[path]), " ".join(f" https://{one} {one} 0{one}" for one in given_), refused)
    assert kept is not None
    left = contacts(kept.decode())
    assert left <= given_ - refused
    assert document(path, kept.decode()).data is not None


def test_what_holds_a_lost_contact_goes_with_it() -> None:
    text = (
        "---\nname: Écoute\nsummary: Appelez le 39 99.\nchannels:\n  - type: telephone\n    value: 01 99 00 56 78\n"
        "  - type: site\n    value: https://a.exemple.fr\nplaces:\n  - address: 1 rue Vieille\n    city: Paris\n---\n\n"
        "Un texte.\n\nUn [lien](https://b.exemple.fr).\n"
    )
    now = "name: [\nvalue: https://a.exemple.fr\naddress: 1, Rue vieille\n"
    assert (
        without(document("schemes/essai.md", text), now)
        == (
            "---\nname: Écoute\nchannels:\n  - type: site\n    value: https://a.exemple.fr\nplaces:\n  - address: 1 rue Vieille\n"
            "    city: Paris\n---\n\nUn texte.\n"
        ).encode()
    )
    assert without(document("schemes/essai.md", text), now.replace("Rue", "Cour")).count(b"places") == 0


def test_what_cannot_be_read_gives_nothing() -> None:
    assert without(document("schemes/essai.md", "---\nname: [\n---\n"), "") is None
