"""Links watched: whether the addresses that records name still lead to what they led to. It proposes, never acts.

inventory.py   which addresses the records name, where they stand, what their pages should speak of
network.py     one request to one public address; robots.py, visit.py: a polite visit
page.py        what a page says; words.py: the words that give pages away
verdict.py     what a visit makes of what was known; backlink.py: whether a partner's page names this site
journal.py     what is known, in the private register; rounds.py: one round of visits
"""
