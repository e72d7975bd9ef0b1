"""The form's rules in Chromium: they answer what `tests/examples/values.yml` says, and accept nothing that the rules of the
records refuse. `tests/forms/test_values.py` asks these the same examples."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from egalite.forms import tables
from egalite.records import characters
from tests.support import values

from . import proposal_journey as way

# Each case is a proposal with a typed value at a pointer: what it is mended into, and what the form says of it.
_ANSWERS = """async (cases) => {
  const module = (name) => import(document.querySelector(`link[rel=modulepreload][href*="/${name}."]`).href);
  const [{ put }, { mend }, { validate }, { broken }] = await Promise.all(["entry", "tidy", "validator", "rule"].map(module));
  return cases.map(({ proposal, pointer, kind, typed }) => {
    const mended = mend(kind, typed);
    put(proposal, pointer, mended);
    const faults = validate(proposal) ? [...broken(proposal)] : validate.errors.map(({ instancePath, keyword }) => [instancePath, keyword]);
    return { mended, faults };
  });
}"""
_FIGURES = st.text("0123456789", min_size=2, max_size=10)
_SIGNS = st.sampled_from(["", "", " ", ".", "-", "/", "\u00a0"])
_HOSTS = st.lists(st.text("abcdefgxn0123456789-éèçаω_", min_size=1, max_size=8), min_size=1, max_size=3).map(".".join)
_WORDS = st.lists(
    st.sampled_from([
        "Mme", "M.", "Maître", "rue du", "Docteur", "Exemple", "écoute", "0692 69 01 71", "01 23", "+33", "contact@exemple.fr",
        "nadia@exemple.fr", "www.exemple.fr", "exemple.fr", "39 28", "12/03/2024", "•", "## Pour", "#", "\n", "\n\n", "- ", "<b>",
        "08", "92", "12", "34", "56", "|", ":", "zéro", "huit", "quatre-vingt-douze", "Appelez le", "SMS", "81212", "118 218", "32 40",
        "assoсiation", "русский", "\\<", "[charte](/guides/)", "[ici](https://exemple.fr)", "](", "===", "(", "centre",
        "Monsieur", "…", ".",
    ]),
    min_size=1, max_size=9,
).map(" ".join)  # fmt: skip


def _joined(*parts: list[str] | st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """One of each part, in a row."""
    return st.tuples(*(st.sampled_from(part) if isinstance(part, list) else part for part in parts)).map("".join)


_TOPS = [".fr", ".re", ".nc", ".test", "", ".com:80"]
_LOCALS = ["contact", "nadia", "n.martin", "mjd.saint-denis", "accueil.jean", "a+b", "é", "x.y.z", "-a"]
_COUNTRIES = ["0", "0", "+33", "+262", "+590", "+508", "+687", "+689", "+681", "00", ""]
_BODIES = st.lists(_joined(_FIGURES, _SIGNS), max_size=5).map("".join)
DRAWN = {
    "phone": _joined(_COUNTRIES, _BODIES).map(lambda drawn: drawn[:16])
    | st.from_regex(r"0(26[239]|59[046]|639|69[0-7]|[1-9][0-9])[0-9]{6,7}|[1-9][0-9]{1,5}", fullmatch=True),
    "office": _joined(_COUNTRIES, _BODIES).map(lambda drawn: drawn[:16]),
    "site": _joined(
        ["https://", "http://", "www.", ""], _HOSTS, _TOPS, ["", "/", "/a?b", "/a b", "@c.fr", "/?utm_id=a&b"]
    ),
    "source": _joined(["https://", "http://", ""], _HOSTS, [".fr", ".re", ".12", ""], ["", "/", "@c.fr"]),
    "mail": _joined(_LOCALS, ["@", "(at)", ""], _HOSTS, [".fr", ".re", ""]),
    "postcode": st.text("0123456789 .A", max_size=7),
    "date": _joined(
        ["", "1/", "1er ", "31.", "40-"], ["02/", "12-", "mars ", "août.", "MAI "], ["1789", "1990", "2024", "2999"]
    )
    | st.from_regex(r"[0-9]{4}(-[0-9]{2,4}){0,2}", fullmatch=True),
    "hour": st.from_regex(r"[0-9]{1,2} ?[h:]? ?([0-9]{2})?", fullmatch=True),
    "summary": _joined(["Des ", "des ", "« Des ", "3 "], _WORDS, [" vous écoutent tous les jours à l'accueil", "."]),
    "note": _WORDS,
    "body": _WORDS,
}


@pytest.fixture(scope="module")
def form(browser: Any, origin: str) -> Any:
    """The form's page, for its modules."""
    page = browser.new_page(base_url=origin)
    yield way.opened(page)
    page.close()


def answers(form: Page, kind: str, typed: list[str]) -> list[tuple[str, list[list[str]]]]:
    """What the form makes of values, and what it says of each."""
    cases = [
        {"proposal": values.proposal(kind), "pointer": values.pointer(kind), "kind": values.MENDS[kind], "typed": one}
        for one in typed
    ]
    return [(answer["mended"], answer["faults"]) for answer in form.evaluate(_ANSWERS, cases)]


@pytest.mark.parametrize("kind", values.MENDS)
def test_the_form_answers_as_the_examples_say(form: Page, kind: str) -> None:
    rows = values.examples()[kind]
    got = answers(form, kind, [typed for typed, *_ in rows])
    assert [(mended, not faults) for mended, faults in got] == [(mended, wanted) for _, mended, wanted in rows], got


@pytest.mark.parametrize("kind", values.MENDS)
def test_what_the_form_accepts_the_records_accept(form: Page, kind: str) -> None:
    @settings(
        max_examples=6,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(DRAWN[kind], min_size=60, max_size=60))
    def check(typed: list[str]) -> None:
        wrong = []
        for one, (mended, faults) in zip(typed, answers(form, kind, typed), strict=True):
            wanted = values.accepted(values.proposal(kind, mended))
            if wanted != (not faults) and (kind in _EXACT or not faults):
                wrong.append((one, mended, faults))
        assert wrong == []

    check()


# Kinds whose refusals are the records' own. The rest of the form is more careful: it has no parser of Markdown, and knows only
# the alphabets that imitate ours.
_EXACT = frozenset({"phone", "office", "mail", "postcode", "date", "hour", "summary"})


def test_no_sign_that_records_refuse_is_left_or_passes(form: Page) -> None:
    codes = {*range(0x3000), *range(0x3000, 0x20000, 16), *range(0xF000, 0x10400)}
    signs = [chr(code) for code in sorted(codes) if code not in (10, 13) and not 0xD800 <= code < 0xE000]
    refused = {sign for sign in signs if characters.faults_of(sign)}
    assert len(refused) > 1000
    got = form.evaluate("""async (signs) => {
      const module = (name) => import(document.querySelector(`link[rel=modulepreload][href*="/${name}."]`).href);
      const [{ plain }, { REFUSED }] = await Promise.all(["tidy", "tables"].map(module));
      return signs.map((sign) => [plain(sign), REFUSED.test(plain(sign)), plain(sign) === sign && !REFUSED.test(sign)]);
    }""", signs)  # fmt: skip
    for sign, (plain, told, whole) in zip(signs, got, strict=True):
        assert told or not characters.faults_of(plain), hex(ord(sign))
        assert not whole or sign not in refused, hex(ord(sign))


@pytest.mark.parametrize("pattern", [r"(?P<a>\w+)\b", r"[^\W\d]\d", r"(?<![\w.-])é\Z", r"[a\-z/]/", r"\b\w"])
def test_patterns_mean_the_same_in_both_languages(form: Page, pattern: str) -> None:
    texts = ["été 2024", "a/b", "l'été", "_é", "x-é", "-/", "٣é", "é\n", "a.é", ""]
    compiled = re.compile(pattern)
    source, flags = tables.javascript(compiled)
    spans = form.evaluate(
        """([source, flags, texts]) => texts.map((text) => {
          const found = new RegExp(source, flags).exec(text);
          return found && [found.index, found[0]];
        })""",
        [source, flags, texts],
    )
    found = [compiled.search(text) for text in texts]
    assert spans == [[match.start(), match[0]] if match else None for match in found]


def test_what_passes_for_an_organisation_or_a_site_of_the_directory_is_told(form: Page) -> None:
    pointers = form.evaluate("""async () => {
      const { alike, imitating } = await import(document.querySelector('link[rel=modulepreload][href*="/alike."]').href);
      await alike(document.querySelector("form[data-likenesses]"), { name: "Une ligne" }, "", "");
      const told = (name, address) => [...imitating({
        organisation: { record: { name, site: address } },
        scheme: { record: { channels: [{ value: address }] }, body: `Lisez [la page](${address}).` },
      }, ["Association Exemple"])].map(([pointer]) => pointer);
      return [told("Ass0ciation Exemple", "https://www.exernple.fr/a"), told("Association d’Exemple", "https://www.exemple.fr/a")];
    }""")
    channel, text = "/scheme/record/channels/0/value", "/scheme/body"
    assert pointers == [["/organisation/record/name", "/organisation/record/site", channel, text], []]
