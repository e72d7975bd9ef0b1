"""How often pages were read: from the web server's statistics log to the table of a month, and a partner's year.

The log holds a day, a status and an address, nothing of a person (`log_format egalite_statistics`). Even so, a small count of a
rare page could tell of somebody: no count under ten is told, nor one that gives it by subtraction (CNIL, délibération 2021-122).
"""
