"""One page, or more where it varies, of each template."""

from __future__ import annotations

PAGES = {
    "home": "/",
    "door": "/me-defendre/",
    "door, act": "/agir/",
    "orientation": "/que-s-est-il-passe/",
    "orientation, answer": "/que-s-est-il-passe/faits/",
    "search": "/recherche/",
    "schemes": "/dispositifs/",
    "scheme, phones and places": "/dispositifs/lyon-permanence-exemple/",
    "scheme, many contacts": "/dispositifs/ligne-exemple/",
    "scheme, evidence and limits": "/dispositifs/plainte-exemple/",
    "scheme, long territory": "/dispositifs/transports-exemple-signalement/",
    "scheme, no contact": "/dispositifs/plan-exemple/",
    "sectors": "/domaines/",
    "sector": "/domaines/emploi/",
    "territories": "/territoires/",
    "territory": "/territoires/69/",
    "partners": "/partenaires/",
    "partner": "/partenaires/barreau-exemple/",
    "guides": "/guides/",
    "guide": "/guides/garder-des-preuves/",
    "news": "/actualites/",
    "article": "/actualites/annuaire/",
    "deadlines": "/guides/delais-pour-agir/",
    "page": "/devenir-partenaire/",
    "propose": "/proposer/",
    "accessibility": "/accessibilite/",
    "publisher": "/mentions-legales/",
    "decisions": "/decisions/",
    "site map": "/plan-du-site/",
    "not found": "/nulle-part/",
}

# The same templates in another language, in both directions of reading.
TRANSLATED = {
    "home, English": "/en/",
    "home, Arabic": "/ar/",
    "door, English": "/en/me-defendre/",
    "door, Arabic": "/ar/me-defendre/",
    "orientation, answer, English": "/en/que-s-est-il-passe/faits/",
    "orientation, answer, Arabic": "/ar/que-s-est-il-passe/refus/",
    "page, Arabic": "/ar/quitter/",
}
