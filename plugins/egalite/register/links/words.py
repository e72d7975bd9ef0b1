"""Words that give pages away, folded: no accent, no case, a space between words and nothing else.

To look at is all that they ask for: they never make an address dead.
"""

from __future__ import annotations

import re

PARKED = re.compile(
    r"domaine (?:est )?(?:a vendre|en vente|reserve|expire)|(?:buy|acheter|achetez) (?:this|ce) (?:nom de )?domain|"
    r"domain (?:name )?(?:is |may be )?for sale|domain (?:has )?expired|parked (?:free|domain)|domain parking|page parking|"
    r"sedoparking|parkingcrew|hugedomains|this domain (?:name )?(?:is|has been) registered|account (?:has been )?suspended|"
    r"welcome to nginx|apache2? (?:debian|ubuntu) default page"
)
# One word proves nothing: an association may treat addiction to gambling. GAMBLING_WORDS of them on a page that names nobody do.
GAMBLING = re.compile(
    r"\b(?:casino|machines? a sous|slots?|paris sportifs|bookmakers?|roulette|blackjack|poker|jackpot|bonus sans depot|free spins?|"
    r"togel|gacor|judi|baccarat|sportsbook|betting|tours gratuits)\b"
)
GAMBLING_WORDS = 3
# Looked for in the title and the first heading alone.
MISSING = re.compile(
    r"page (?:\w+ )?(?:introuvable|inexistante|non trouvee|not found)|n a pas ete trouvee|page can ?t be found|"
    r"(?:page|contenu|article|document) (?:\w+ ){0,3}n (?:existe|est) (?:pas|plus)|"
    r"^(?:erreur |error )?404$|\bnot found\b|(?:erreur|error) 404\b|\boops\b",
    re.MULTILINE,
)
WALL = re.compile(
    r"cookie|consent|captcha|robot|just a moment|verif\w{1,12} (?:de )?(?:votre|que|your)|checking your browser|enable javascript|"
    r"avant de continuer|access denied|acces refuse|connectez vous|se connecter|sign in"
)
WALL_PATH = re.compile(r"consent|cookie|captcha|challenge|login|signin|connexion|auth\b|sso\b", re.IGNORECASE)


def gambles(text: str) -> bool:
    """Whether a folded text speaks of gambling in several words."""
    return len({match[0] for match in GAMBLING.finditer(text)}) >= GAMBLING_WORDS
