"""Titles of the site's own pages. Letters and documentation name pages by these, so each stands once."""

from __future__ import annotations

HOME = "Égalité contre racisme"
SCHEMES = "Tous les dispositifs"
PARTNERS = "Organismes"
SECTORS = "Domaines"
CRITERIA = "Choisir autrement"
TERRITORIES = "Près de chez moi"
ORIENTATION = "Que s'est-il passé ?"
SEARCH = "Rechercher un dispositif"
GUIDES = "Guides"
NEWS = "Actualités"
PROPOSE = "Proposer une fiche"
DECISIONS = "Décisions du comité de suivi"
JOURNAL = "Journal des publications et des retraits"
SITE_MAP = "Plan du site"
NOT_FOUND = "Page introuvable"
