"""The documents of a publication: the national directory, the card, the poster; and the code of each page."""

from __future__ import annotations

from egalite.printing import PrintError
from egalite.site import addresses
from egalite.site.kit import codes
from egalite.site.site import Site


def files(site: Site, notices: list[str]) -> dict[str, bytes]:
    """The PDFs by their place in the output. One that cannot be made is a notice: a withdrawal waits for no paper."""
    from egalite.printing import documents, pdf  # settings name this function: reading them draws nothing

    made: dict[str, bytes] = {}
    for kind in documents.KINDS:
        try:
            pdf.require()
            made[addresses.PRINTED[kind].lstrip("/")] = documents.document(site, kind).pdf()
        except PrintError as error:
            notices.append(f"{addresses.PRINTED[kind]} n'a pas été fait : {error}")
    return made | codes.files(site)
