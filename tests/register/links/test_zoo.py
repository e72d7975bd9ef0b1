"""Each beast of the zoo is judged right, politely, and nothing private is ever connected to."""

from __future__ import annotations

import socket
import ssl
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.register.links import network
from egalite.register.links.network import is_public
from egalite.register.links.page import read
from egalite.register.links.verdict import accept, from_data, judge
from tests.register.links.conftest import NOW, OURS, target
from tests.register.links.zoo import BEASTS, BET, HOST, PUBLIC, Site, certificate, healthy, html, page, to, zoo

URL = f"http://{HOST}/aide"
LATER = NOW + timedelta(days=3)


def judged(visitor, before=None, now=NOW, one=None):
    one = one or target()
    validators = {"If-None-Match": before.tag} if before and before.tag else {}
    return judge(one, visitor().visit(one.url, validators, before.validated if before else ""), before, now)


@pytest.mark.parametrize("name", BEASTS)
def test_a_first_visit(beasts, visitor, name) -> None:
    site, others, verdict = BEASTS[name]
    beasts.sites.update({HOST: site, **others})
    state = judged(visitor)
    assert state.verdict == verdict, state
    assert (state.reason == "") is (verdict == "ok")
    assert all(map(is_public, beasts.connected))
    assert from_data(state.as_data()) == state


# The slow ones take their time: a first visit says it.
@pytest.mark.parametrize(
    "name",
    [
        name
        for name, (site, _, verdict) in BEASTS.items()
        if verdict in ("unknown", "check") and not site.wait + site.drip
    ],
)
def test_only_what_says_that_it_is_gone_is_dead(beasts, visitor, name) -> None:
    site, others, _ = BEASTS[name]
    beasts.sites.update({HOST: site, **others})
    state = judged(visitor)
    soon = judged(visitor, state, NOW + timedelta(hours=47))
    late = judged(visitor, soon, NOW + timedelta(hours=48))
    assert soon.verdict != "dead"
    assert (late.verdict == "dead") is (name in ("gone", "missing"))


def test_a_good_visit_between_makes_an_absence_begin_anew(beasts, visitor) -> None:
    gone, there = Site({"*": html(status=404)}), Site()
    state, verdicts = None, []
    for days, site in enumerate((gone, there, gone, gone, gone)):
        beasts.sites[HOST] = site
        state = judged(visitor, state, NOW + timedelta(days=days))
        verdicts.append(state.verdict)
    assert verdicts == ["unknown", "ok", "unknown", "unknown", "dead"]


def test_a_name_that_does_not_exist_is_dead_only_if_ours_does(beasts, visitor) -> None:
    once = judged(visitor)
    assert judged(visitor, once, LATER).verdict == "dead"
    del beasts.sites[OURS]
    offline = judged(visitor, once, LATER)
    assert (offline.verdict, offline.reason) == ("unknown", "ce poste n'a pas de réseau")


DRIFTS = {
    "unnamed": (page("Autre chose"), "ne nomme plus l'organisme"),
    "gambling": (page("Bonus", BET), "parle de jeux d'argent"),
    "parked": (page("exemple.fr", "This domain is for sale"), "le nom de site paraît à vendre, ou le site n'est pas installé"),
    "language": (page(lang="en"), "a changé de langue : « en » au lieu de « fr »"),
    "soft-404": (page("Erreur 404"), "dit que la page n'existe pas"),
}  # fmt: skip


@pytest.mark.parametrize("name", DRIFTS)
def test_what_answers_otherwise_is_to_look_at_until_a_person_says_so(beasts, visitor, name) -> None:
    body, reason = DRIFTS[name]
    beasts.sites[HOST] = Site()
    right = judged(visitor)
    beasts.sites[HOST] = Site({"*": html(body)})
    changed = judged(visitor, right, LATER)
    assert (changed.verdict, changed.reason) == ("check", reason)
    assert judged(visitor, changed, LATER + timedelta(days=7)).since == changed.since
    assert judged(visitor, accept(changed), LATER + timedelta(days=7)).verdict == "ok"


def test_another_certificate_matters_with_another_title(beasts, visitor) -> None:
    one = target()
    beasts.sites[HOST] = Site({"*": html(page("Accueil paisible", "Association Exemple " + "mot " * 99))})
    seen = replace(visitor().visit(URL), issuer="Une autorité")
    right = judge(one, seen, None, NOW)
    assert judge(one, replace(seen, issuer="Une autre"), right, LATER).verdict == "ok"
    retitled = replace(seen.page, title="Boutique nouvelle")
    assert judge(one, replace(seen, page=retitled), right, LATER).verdict == "ok"
    both = judge(one, replace(seen, issuer="Une autre", page=retitled), right, LATER)
    assert both.reason == "a changé de titre et de certificat : « Boutique nouvelle »"


def test_the_site_of_the_partner_is_the_same_organisation(beasts, visitor) -> None:
    beasts.sites.update({"ancien.org": Site({"*": to(f"http://{HOST}/aide")}), HOST: Site()})
    one = target("http://ancien.org/aide")
    assert judged(visitor, one=one).verdict == "moved"
    one.sites.clear()
    assert judged(visitor, one=one).reason == "mène à un autre site : exemple.fr"


@pytest.mark.parametrize("start", range(0, 256, 64))
def test_no_healthy_site_is_dead_nor_to_look_at(beasts, visitor, start) -> None:
    # Numbers go over every answer, body, title and most robots.txt.
    for number in range(start, start + 64):
        beasts.sites[HOST] = Site()
        one = target(f"http://{HOST}/aide")
        right = judge(one, visitor().visit(one.url), None, NOW)
        beasts.sites[HOST], _ = healthy(number)
        visit = visitor().visit(one.url)
        for later in (LATER, LATER + timedelta(days=9)):
            state = judge(one, visit, right, later)
            assert state.verdict in ("ok", "moved"), (number, state, beasts.sites[HOST])
            right = state


def test_an_unchanged_page_is_not_sent_again(beasts, visitor) -> None:
    def answer(asked):
        return (304, {}, b"") if asked.get("If-None-Match") == '"a"' else html(ETag='"a"')

    beasts.sites[HOST] = Site({"*": answer})
    first = judged(visitor)
    beasts.headers.clear()
    second = judged(visitor, first, LATER)
    assert beasts.headers[-1]["If-None-Match"] == '"a"'
    assert second == replace(first, asked=LATER.isoformat(timespec="seconds"))


def test_each_request_says_who_asks_and_hosts_rest(beasts, visitor) -> None:
    beasts.sites[HOST] = Site(robots=(200, "User-agent: *\nCrawl-delay: 5"))
    made = visitor()
    made.visit(URL)
    made.visit(f"{URL}/autre")
    assert {asked["User-Agent"] for asked in beasts.headers} == {"EgaliteLiens/1.0 (+https://egalite.exemple.fr)"}
    assert made.slept == [5.0, 5.0]
    assert beasts.asked[f"{HOST}/robots.txt"] == 1
    assert not any("Cookie" in asked or "Referer" in asked for asked in beasts.headers)


def test_a_name_that_changes_its_mind_leads_nowhere_else(beasts, visitor) -> None:
    """DNS rebinding: public when judged, private when asked again. It is resolved once a request."""
    beasts.sites[HOST] = Site(robots=(404, ""), addresses=lambda time: [PUBLIC] if time <= 2 else ["127.0.0.1"])
    made = visitor()
    assert made.visit(URL).outcome == "answer"
    assert (beasts.resolved[HOST], beasts.connected) == (2, [PUBLIC, PUBLIC])
    assert made.visit(URL).outcome == "private"
    assert beasts.connected == [PUBLIC, PUBLIC]


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "240.0.0.1",
     "255.255.255.255", "192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1",
     "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:1::1", "2001:db8::1", "::7f00:1",
     "localhost", ""],
)  # fmt: skip
def test_what_is_not_public(address) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"])
def test_what_is_public(address) -> None:
    assert is_public(address)


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            ["<", "<!", "<![", "<!--", "</", "<a href='", "&#", ">", "]]>", "<?", "<script>", "é", "\0", " "]
        )
    ),
    st.binary(),
)
def test_no_page_stops_a_round(parts, tail) -> None:
    seen = read(b"<html>" + "".join(parts).encode() + tail, "text/html; charset=utf-8", URL)
    assert seen is None or seen.names(["Association Exemple"]) is not True


def test_certificates(tmp_path) -> None:
    file = certificate(tmp_path, HOST)
    trusting = ssl.create_default_context(cafile=f"{file}.crt")
    with zoo(file) as beasts:
        beasts.sites.update({HOST: Site(), "autre.exemple.fr": Site(), OURS: Site()})

        def outcome(host, context):
            made = network.Network("EgaliteLiens/1.0", beasts.resolve, beasts.connect, context, patience=2)
            try:
                return made.get(f"https://{host}/").issuer
            except network.Failure as failure:
                return failure.cause

        assert outcome(HOST, trusting) == "Autorite Exemple"
        assert outcome("autre.exemple.fr", trusting) == "certificate"  # the name of another
        assert outcome(HOST, None) == "certificate"  # nobody vouches for it
    one = target(f"https://{HOST}/aide")
    visit = replace(_no_answer(one), outcome="certificate")
    state = judge(one, visit, None, NOW)
    assert state.verdict == "check"
    assert judge(one, visit, accept(state), LATER).verdict == "unknown"


def _no_answer(one):
    from egalite.register.links.visit import Visit

    return Visit("timeout", one.url)


def test_the_production_network_is_the_system_s() -> None:
    made = network.Network("x")
    assert (made.resolve, made.connect) == (network.system_addresses, socket.create_connection)
    with pytest.raises(network.Failure, match="private"):
        made.get("http://localhost/")
    with pytest.raises(network.Failure, match="private"):
        made.get("http://127.0.0.1/")
