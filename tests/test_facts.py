"""No fact is lost on the way from the collected facts to the records, and none is added."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
import yaml

from egalite.french import dates
from egalite.project import CHECKOUT
from egalite.registry import phone
from egalite.registry.registry import Registry, load
from egalite.registry.vocabulary import vocabularies

FACTS: list[dict[str, Any]] = yaml.safe_load((CHECKOUT / "tests" / "facts" / "schemes.yml").read_text(encoding="utf-8"))
IDS = [fact["id"] for fact in FACTS]
OFFLINE = {
    "arajufa-reunion", "canope-eduquer-contre-racisme", "education-valeurs-republique", "ldh-rhone-permanence",
}  # fmt: skip
SAME = (
    "name", "needs", "sectors", "territory", "territory_label", "free", "free_note", "cost", "anonymous",
    "confidential", "appointment", "limits", "note", "evidence_examples", "sources", "confidence_level", "confidence",
)  # fmt: skip
# What a record holds besides facts: texts of ours, links between records, dates of the record itself.
OURS = {"partner", "operator_label", "status", "summary", "keywords", "published_on", "channels", "places",
        "audience", "audience_label", "languages", "languages_label"}  # fmt: skip


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load(CHECKOUT, date(2026, 11, 23))


def test_same_schemes_and_partners(registry: Registry) -> None:
    assert len(FACTS) == 86
    assert set(registry.schemes) >= set(IDS)
    assert set(registry.partners) >= {fact["operator_id"] for fact in FACTS}
    assert len({fact["operator_id"] for fact in FACTS}) == 68


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_plain_fields_are_the_same(registry: Registry, fact: dict[str, Any]) -> None:
    record = registry.schemes[fact["id"]]
    assert {name: record.get(name) for name in SAME} == {name: fact.get(name) for name in SAME}
    assert set(record) - set(SAME) <= OURS, "a field that no fact gave"


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_who_runs_it(registry: Registry, fact: dict[str, Any]) -> None:
    record = registry.schemes[fact["id"]]
    partner = registry.partners[record["partner"]]
    assert record["partner"] == fact["operator_id"]
    assert record.get("operator_label", partner["name"]) == fact["operator"]
    assert partner["kind"] == fact["operator_type"]
    assert partner["relation"] == "signposted"


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_each_channel_is_there(registry: Registry, fact: dict[str, Any]) -> None:
    record = registry.schemes[fact["id"]]
    ours = [_channel(channel) for channel in record["channels"]] + [_place(place) for place in record.get("places", ())]
    theirs = [_channel(channel) for channel in fact["channels"]]
    # A scheme whose only channels are places says so in one bare channel.
    bare = {"type": "sur-place", "value": "", "hours": None, "cost": None, "note": None}
    if bare in ours and bare not in theirs:
        ours.remove(bare)
    assert sorted(map(str, ours)) == sorted(map(str, theirs))


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_audience_and_languages(registry: Registry, fact: dict[str, Any]) -> None:
    record = registry.schemes[fact["id"]]
    for field, vocabulary in (("audience", "audiences"), ("languages", "languages")):
        labels = {vocabularies()[vocabulary][term].label for term in record.get(field, ())}
        narrower = record.get(f"{field}_label", "").split(" ; ")
        for wording in fact.get(field, ()):
            assert wording in labels or wording in narrower
        assert set(filter(None, narrower)) <= set(fact.get(field, ())), "a wording that no fact gave"
        # A term stands for a fact: either its very words, or the nearest to a narrower wording.
        exact = {label for label in labels if label in fact.get(field, ())}
        assert len(labels - exact) <= len(list(filter(None, narrower)))


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_latest_source_date_is_that_of_the_sources(registry: Registry, fact: dict[str, Any]) -> None:
    written = [source["date"] for source in registry.schemes[fact["id"]]["sources"] if "date" in source]
    assert dates.latest(written) == fact.get("latest_source_date")


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_description_is_told_again(registry: Registry, fact: dict[str, Any]) -> None:
    record = registry.schemes[fact["id"]]
    labels = [vocabularies()["audiences"][term].label for term in record["audience"]]
    told = " ".join([
        record["name"], record["summary"], registry.corpus.bodies[fact["id"]], record.get("territory_label", ""), *labels,
    ])  # fmt: skip
    wanted, found = _stems(fact["description"]), _stems(told)
    missing = sorted(wanted - found)
    assert len(missing) <= len(wanted) * 0.35, f"not told: {missing}"


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_history_of_the_operator(registry: Registry, fact: dict[str, Any]) -> None:
    partner = registry.partners[fact["operator_id"]]
    if "launch_partner_2015" in fact:
        launch = partner["launch_partner_2015"]
        assert launch["source"] == fact["launch_partner_source"]["url"]
        assert launch["event_date"] == fact["launch_partner_source"]["event_date"]
        if "launch_partner_note" in fact:
            assert "organisation nationale" in launch["note"]
    else:
        assert "launch_partner_2015" not in partner or any(
            other.get("launch_partner_2015") for other in FACTS if other["operator_id"] == fact["operator_id"]
        )
    if "platform_partner_later" in fact:
        assert partner["platform_partner_later"] == fact["platform_partner_later"]


@pytest.mark.parametrize("fact", FACTS, ids=IDS)
def test_online_only_when_the_facts_allow_it(registry: Registry, fact: dict[str, Any]) -> None:
    offline = fact["confidence_level"] == "basse" or fact["id"] in OFFLINE
    assert registry.visible(fact["id"]) == ("offline" if offline else "online")


def test_counts(registry: Registry) -> None:
    states = [registry.visible(identifier) for identifier in IDS]
    assert (states.count("online"), states.count("offline")) == (70, 16)


@pytest.mark.parametrize("place", ["schemes", "partners", "tests/facts"])
def test_remarks_on_conduct_stay_out(place: str) -> None:
    remarks = re.compile(r"contesté|ne pas connaître les référents|dépôt de bilan|campagne électorale|inégaux")
    for path in sorted((CHECKOUT / place).rglob("*.*")):
        assert not remarks.search(path.read_text(encoding="utf-8")), path


def _channel(channel: dict[str, Any]) -> dict[str, Any]:
    value = channel.get("read_as") or channel.get("value", "")
    if channel["type"] in {"telephone", "sms"} and value:
        value = phone.parse(value).display
    return {"type": channel["type"], "value": value, **{name: channel.get(name) for name in ("hours", "cost", "note")}}


def _place(place: dict[str, Any]) -> dict[str, Any]:
    town = " ".join(place[part] for part in ("postcode", "city") if part in place)
    line = ", ".join(place[part] for part in ("name", "address") if part in place)
    value = f"{line}, {town}" if line else town
    return {"type": "sur-place", "value": value, **{name: place.get(name) for name in ("hours", "cost", "note")}}


def _stems(text: str) -> set[str]:
    """The first five letters of each word long enough to mean something."""
    folded = text.lower().translate(str.maketrans("àâäéèêëîïôöùûüçœ", "aaaeeeeiioouuuco"))
    return {word[:5] for word in re.findall(r"[a-z]{5,}", folded)}
