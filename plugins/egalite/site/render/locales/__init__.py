"""Other languages than French: gettext catalogues, applied to templates when they are compiled and to views when they are built.

French is the one source. A text without a translation is shown in French and says so (`lang="fr"`), never hidden.
"""
