"""The e-mail that « Signaler une erreur ou demander un retrait » prepares on a scheme's page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from urllib.parse import quote

_BODY = """Bonjour,

La page : {url}

Ce qui est faux :

Ce qui est juste, et une source si possible :

Ou bien, pour un retrait : l'organisme que je représente, et ce qu'il faut retirer :


À lire avant d'envoyer (ces lignes peuvent être effacées)
- Ce message n'est pas une plainte. Il ne saisit pas le Défenseur des droits.
- N'envoyez aucun récit de ce que vous avez vécu ou vu, ni preuve, ni nom de personne.
- Un message envoyé laisse des traces dans votre messagerie, et chez la personne qui le reçoit.
- {delay}
"""
_PLACE = "{url}"


def mail(publisher: Mapping[str, str], url: str) -> str:
    """A `mailto:` about the page at `url` (RFC 6068: UTF-8, percent-encoded, CRLF); "" without an address to write to."""
    return _prepared(publisher["contact_email"], publisher["answer_delay"]).replace(_PLACE, quote(url, safe=""))


def delay(publisher: Mapping[str, str]) -> str:
    """When a message is answered, in a sentence."""
    return _delay(publisher["answer_delay"])


@cache
def _prepared(address: str, answer_delay: str) -> str:
    """The whole address, encoded once for all pages; only the place of the page's own is left open."""
    if not address:
        return ""
    body = _BODY.format(url=_PLACE, delay=_delay(answer_delay)).replace("\n", "\r\n")
    subject = f"Erreur ou retrait : {_PLACE}"
    encoded = f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
    return encoded.replace(quote(_PLACE, safe=""), _PLACE)


def _delay(answer_delay: str) -> str:
    return f"Délai de réponse : {answer_delay}." if answer_delay else "Aucun délai de réponse n'est encore fixé."
