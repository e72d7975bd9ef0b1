"""The private register: a second repository, beside the public records and joined to them by id, that the public never reads.

partners/<id>.yml      one organisation: roles, letters, evaluations, requests, contributions
meetings/<date>.yml    one meeting of the committee (`<date>-2.yml` for a second one that day)
messages/<year-month>.yml   messages counted by subject
links/state.jsonl      what is known of the links that records name, written by `egalite links` alone
personnes/<key>.yml    a person's name and addresses, which Git does not track: erased by removing the file
"""
