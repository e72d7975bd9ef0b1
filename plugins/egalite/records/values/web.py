"""Web addresses: may a reader follow it, may a source keep it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import unquote

import idna

from egalite.records import word_list
from egalite.records.values import official, path
from egalite.records.values.look_alike import LOOKALIKE, alphabet

# An address is scheme://authority and the rest, as browsers cut it (WHATWG URL).
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)(.*)\Z", re.DOTALL)
# What RFC 3986 never allows as is; browsers take a backslash for a slash.
_ILLEGAL = re.compile(r"[\s\\<>\"`{}|^]")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\Z")
_TOP = re.compile(r"([a-z]{2,63}|xn--[a-z0-9-]{2,59})\Z")
# WHATWG: a host whose last label is a number is an IPv4 address, in decimal, octal or hexadecimal.
_NUMBER = re.compile(r"([0-9]+|0[xX][0-9A-Fa-f]*)\Z")
# A number before a domain whose names lead to the number that they hold.
WILDCARD = re.compile(r"(?<![0-9])[0-9]{1,3}(?:[.-][0-9]{1,3}){3}(?![0-9])(?=[^.]*\.[^.]+\.[^.]+$)")
# Letters that Afnic accepts in a .fr name: a reader of French tells them apart.
_FRENCH = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.ßàáâãäåæçèéêëìíîïñòóôõöùúûüýÿœ")
_ALPHABETS = {
    "LATIN": "latin",
    "CYRILLIC": "cyrillique",
    "GREEK": "grec",
    "ARMENIAN": "arménien",
    "ARABIC": "arabe",
    "HEBREW": "hébreu",
}
# Names that no public server bears (RFC 2606, 6761, 6762, 7686, 8375).
_PRIVATE = frozenset(
    {"test", "invalid", "example", "localhost", "local", "onion", "internal", "lan", "home", "corp", "arpa"}
)

# Names made to look like the State's, or like an address within another: « x-gouv.fr », « exemple.fr.aide.com ».
IMITATION = re.compile(
    r"(?:^|[.-])gouv-|-gouv[.-]|\.gouv\.fr\.|.\.fr\.[a-z]{2,}$|.\.(?:fr|com|org|net)\.[a-z0-9-]+\.[a-z]{2,}$"
)

# What only tells who sent the reader, by the names that the senders document.
_TRACKING = re.compile(
    r"(?:utm|mtm|matomo|pk|piwik|hsa|at)_[a-z_]+|(?:fb|g|dc|tw|tt|y|gb)clid|msclkid|[gw]braid|gclsrc|igshi?d?|mc_[ce]id|_hs(?:enc|mi)|__hs(?:tc|sc|fp)|hsctatracking|"
    r"mkt_tok|li_fat_id|xtor|srsltid|_gl|_ga|_gac|vero_(?:id|conv)|oly_(?:anon|enc)_id|s_?cid|sc_cid|rdt_cid|epik|wt_mc|trk|ref_src|ref_url|"
    r"_openstat|cmpid|ml_subscriber(?:_hash)?|_bta_[ct]id|_kx|dm_i|__s|_branch_match_id|mibextid|jsessionid|phpsessid|aspsessionid[a-z]*",
    re.IGNORECASE,
)
_PARAMETER = re.compile(r";([^;/=]+)(?:=[^;/]*)?")  # of a step of a path (RFC 3986, section 3.3)
_BETWEEN = re.compile(r"[&;]")
_ITEM = re.compile(r"[&;?#]")
# Where the services that track put the address that they lead to.
_WRAPPED = re.compile(
    r"[?&](?:url|u|q|a|to|target|dest|redirect|adurl|redirecturl)=(https?(?:%3A|:)[^&#]+)", re.IGNORECASE
)
# An address in an address, whole or encoded: who follows the first is led to the second, through the first.
NESTED = re.compile(r"https?(?:://|%3A%2F%2F|-3A__|%253A)", re.IGNORECASE)
ARCHIVES = frozenset({"web.archive.org", "archive.org"})  # keep pages under the address that they had
# Hosts of mailings whose links count the reader, by what they call themselves.
COUNTING = frozenset(
    {"click", "clicks", "clic", "clics", "trk", "track", "tracking", "tracker", "redir", "redirect", "deref", "elink"}
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an address is refused, in French, and an address that would pass, if known."""

    message: str
    suggestion: str | None = None


@lru_cache(maxsize=65536)
def link_refusal(address: str) -> Refusal | None:
    """What forbids giving this address to a reader; None when nothing does."""
    match = _ADDRESS.match(address)
    if match is None:
        return _no_scheme(address)
    scheme, authority, rest = match.groups()
    if scheme.lower() not in ("http", "https"):
        return Refusal(f"« {scheme}: » n'est pas une adresse internet ; donnez une adresse https://.")
    illegal = _ILLEGAL.search(address)
    if illegal:
        return Refusal(f"l'adresse contient « {illegal.group()} » ; recopiez-la depuis la barre du navigateur.")
    fault = _host(authority, rest) or _gateway(authority, rest)
    if fault is not None:
        return fault
    if (plain := _untracked(path.DIRECTIVE.sub("", rest))) != rest:
        return Refusal(
            "l'adresse dit d'où vient le lecteur (« " + _tracker(rest) + " ») ; retirez ce qui le suit à la trace.",
            f"https://{authority}{plain}",
        )
    if wrong := path.fault(authority, rest) or (authority not in ARCHIVES and path.astray(rest)):
        return _misled(wrong)
    if scheme != "https":
        return Refusal(
            "l'adresse doit commencer par https:// ; vérifiez que le site l'accepte.",
            f"https://{authority}{rest}",
        )
    return None


@lru_cache(maxsize=65536)
def source_refusal(address: str) -> Refusal | None:
    """What forbids keeping this address as a source: it is kept as it was read, unless it deceives."""
    match = _ADDRESS.match(address)
    if match is None:
        return Refusal("l'adresse est incomplète ; recopiez-la depuis la barre du navigateur.")
    authority = match[2]
    host = authority.partition(":")[0]
    wrong = path.fault(host, match[3])
    return (
        _userinfo(authority)
        or _bare_ip(host)
        or _mixed(host)
        or (_shape(host.lower()) if host.isascii() else None)
        or _official(host)
        or _pretends(host)
        or (_misled(wrong) if wrong else None)
    )


def host_fault(host: str) -> Refusal | None:
    """What forbids giving this host to a reader, in a web or an electronic mail address."""
    return _bare_ip(host) or _foreign(host) or _shape(host) or _official(host) or _pretends(host)


def path_refusal(address: str) -> Refusal | None:
    """What forbids an address of this site, without a host; None when nothing does."""
    wrong = path.fault("", address) or path.astray(address)
    return _misled(wrong) if wrong else None


def _misled(wrong: str) -> Refusal:
    return Refusal(f"{wrong} ; donnez l'adresse d'une page, recopiée depuis la barre du navigateur.")


def _official(host: str) -> Refusal | None:
    if (real := official.imitated(readable(host))) is None:
        return None
    return Refusal(f"« {host} » se fait passer pour le site officiel {real} ; si c'est lui, écrivez « {real} ».", real)


def _pretends(host: str) -> Refusal | None:
    if not IMITATION.search(host):
        return None
    return Refusal(f"« {host} » imite l'adresse d'un autre site ; recopiez la vraie depuis la barre du navigateur.")


def _no_scheme(address: str) -> Refusal:
    bare = address.lstrip(":/")
    if "." in bare and link_refusal(f"https://{bare}") is None:
        return Refusal(f"l'adresse doit commencer par https:// ; écrivez « https://{bare} ».", f"https://{bare}")
    return Refusal(f"« {address} » n'est pas une adresse ; recopiez-la depuis la barre du navigateur, avec https://.")


def _host(authority: str, rest: str) -> Refusal | None:
    if (fault := _userinfo(authority)) is not None:
        return fault
    host, _, port = authority.partition(":")
    if authority.startswith("["):
        return _bare_ip(authority)
    if (fault := host_fault(host)) is not None:
        if fault.suggestion:
            return Refusal(fault.message, f"https://{fault.suggestion}{rest}")
        return fault
    if ":" in authority:
        return Refusal(f"l'adresse contient un numéro de port (:{port}) ; retirez-le.", f"https://{host}{rest}")
    return None


def _userinfo(authority: str) -> Refusal | None:
    if "@" not in authority:
        return None
    return Refusal(
        f"l'adresse mène à « {authority.rpartition('@')[2]} », pas à ce qui précède « @ » ; retirez ce qui précède."
    )


def _bare_ip(host: str) -> Refusal | None:
    plain = unicodedata.normalize("NFKC", host).replace("。", ".").rstrip(".")
    if plain.startswith("[") or _NUMBER.match(plain.rpartition(".")[2]) or WILDCARD.search(plain):
        return Refusal("l'adresse est un nombre (adresse IP) ; donnez le nom du site.")
    return None


def _foreign(host: str) -> Refusal | None:
    """Letters outside ASCII, written or hidden in punycode."""
    if host.isascii() and "xn--" not in host.lower():
        return None
    if (fault := _mixed(host)) is not None:
        return fault
    name, ascii_form = readable(host), _ascii(host)
    if ascii_form is None:
        return Refusal(f"le nom de site « {host} » n'existe pas ; recopiez-le.")
    if not _FRENCH.issuperset(name.lower()):
        return Refusal(
            f"le nom « {name} » ({ascii_form}) contient des lettres qui en imitent d'autres ; vérifiez le site."
        )
    if not host.isascii():
        return Refusal(f"écrivez le nom « {host} » sous sa forme technique : {ascii_form}.", ascii_form)
    return None


def _mixed(host: str) -> Refusal | None:
    if host.isascii() and "xn--" not in host.lower():
        return None
    name = readable(host)
    alphabets = {alphabet(character) for character in name if character.isalpha()}
    if "LATIN" not in alphabets and not alphabets & {"MATHEMATICAL", "FULLWIDTH"}:
        return None
    by_label = [{alphabet(character) for character in label if character.isalpha()} for label in name.split(".")]
    if not any(group & LOOKALIKE or (len(group) > 1 and "LATIN" in group) for group in by_label):
        return None
    names = " et ".join(sorted(_ALPHABETS.get(one, one.lower()) for one in alphabets))
    return Refusal(
        f"le nom « {name} » ({_ascii(host) or 'sans forme technique'}) mélange des alphabets ({names}) "
        "pour imiter un autre site ; retapez-le au clavier."
    )


def readable(host: str) -> str:
    """A host as it is read: its labels out of punycode."""
    if "xn--" not in host.lower():
        return host
    labels = []
    for label in host.split("."):
        try:
            labels.append(idna.ulabel(label) if label.lower().startswith("xn--") else label)
        except (idna.IDNAError, UnicodeError):
            labels.append(label)
    return ".".join(labels)


def _ascii(host: str) -> str | None:
    """Punycode of a host; None when it has none."""
    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return None


def _shape(host: str) -> Refusal | None:
    if host != host.lower():
        return Refusal(f"écrivez le nom du site en minuscules : {host.lower()}.", host.lower())
    labels = host.split(".")
    if len(labels) < 2 or len(host) > 253 or not all(_LABEL.match(label) for label in labels):
        return Refusal(f"« {host} » n'est pas un nom de site ; recopiez l'adresse depuis la barre du navigateur.")
    if not _TOP.match(labels[-1]) or labels[-1] in _PRIVATE:
        return Refusal(f"« .{labels[-1]} » n'est pas une fin de nom de site public ; recopiez l'adresse.")
    return None


def _gateway(host: str, rest: str) -> Refusal | None:
    """What stands between a reader and a site: a shortener, a redirector, a private messenger."""
    host = host.lower().rstrip(".")
    if host.partition(".")[0] in COUNTING or (NESTED.search(rest) and host not in ARCHIVES):
        return _redirector(host, rest)
    if host[host.rfind(".", 0, max(host.rfind("."), 0)) + 1 :] not in _gateway_domains():
        return None
    labels = host.split(".")
    steps = rest.partition("?")[0].partition("#")[0].lower().rstrip("/").split("/")
    paths = ["/".join(steps[:depth]) for depth in range(1, 4)]
    names = {".".join(labels[-count:]) + path for count in range(2, len(labels) + 1) for path in paths}
    if not names.isdisjoint(word_list.entries(word_list.CHAT_GATEWAYS)):
        return Refusal(
            f"{host} ouvre une messagerie privée, qui demande un compte et garde des données ; donnez un numéro, une adresse "
            "électronique ou une page de l'organisme."
        )
    return _redirector(host, rest) if not names.isdisjoint(word_list.entries(word_list.REDIRECTORS)) else None


def _redirector(host: str, rest: str) -> Refusal:
    wrapped = _WRAPPED.search(rest)
    target = unquote(wrapped[1]) if wrapped else ""
    return Refusal(
        f"{host} raccourcit une adresse ou y renvoie, et cache où elle mène ; donnez l'adresse complète.",
        target if target and link_refusal(target) is None else None,
    )


@cache
def _gateway_domains() -> frozenset[str]:
    """Last two labels of all listed hosts, for a quick look."""
    listed = word_list.entries(word_list.CHAT_GATEWAYS) | word_list.entries(word_list.REDIRECTORS)
    return frozenset(".".join(entry.partition("/")[0].split(".")[-2:]) for entry in listed)


def _untracked(rest: str) -> str:
    """What follows the host, without the parameters that track: those of the path, of the query and of the fragment."""
    if _ITEM.search(rest) is None:
        return rest
    before, sharp, fragment = rest.partition("#")
    path, mark, query = before.partition("?")
    kept = _PARAMETER.sub(lambda match: "" if _tracks(match[1]) else match[0], path)
    parts = kept, _unmarked(query), _unmarked(fragment)
    if parts == (path, query, fragment):
        return rest
    return kept + (mark + parts[1] if parts[1] else "") + (sharp + parts[2] if parts[2] else "")


def _unmarked(parameters: str) -> str:
    items = _BETWEEN.split(parameters)
    kept = [item for item in items if not _tracks(item.partition("=")[0])]
    return parameters if len(kept) == len(items) else "&".join(kept)


def _tracks(name: str) -> bool:
    return _TRACKING.fullmatch(unquote(name)) is not None


def _tracker(rest: str) -> str:
    if directive := path.DIRECTIVE.search(rest):
        return directive[0]
    names = (item.partition("=")[0] for item in _ITEM.split(rest))
    return next(unquote(name) for name in names if _tracks(name))
