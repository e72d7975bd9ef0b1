"""Le logo est dans le dossier de l'organisme, annoncé et décrit.

Le fichier `logo.png`, `logo.jpg` ou `logo.webp` et le bloc `logo` vont ensemble. Le texte de remplacement
est le nom de l'organisme, pas un nom de fichier.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.convention.agreement import of_partner
from egalite.finding import Finding, mention
from egalite.records.context import Corpus
from egalite.records.values.words import is_file_name


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for identifier, data in corpus.partners.items():
        logo, path = data.get("logo"), corpus.tree.logos.get(identifier)
        if (logo is None and path is None) or (logo is not None and not of_partner(data)):
            continue  # nothing to say, or told by logo-convention
        document = corpus.document(corpus.tree.partners[identifier])
        if logo is None:
            yield document.finding(
                "logo-file",
                (),
                (
                    f"« {path} » est là mais ",
                    mention("logo"),
                    " ne l'annonce pas ; ajoutez ce bloc ou supprimez l'image.",
                ),
            )
        elif path != f"partners/{identifier}/{logo['file']}":
            if path and (corpus.tree.root / path).with_name(logo["file"]).is_file():
                continue  # the tree tells that there are two
            hint = f"le dossier contient {path.rpartition('/')[2]}" if path else "ajoutez l'image à côté de partner.yml"
            yield document.finding("logo-file", ("logo", "file"), f"le fichier « {logo['file']} » est absent ; {hint}.")
        elif is_file_name(logo["alt"]):
            yield document.finding(
                "logo-file",
                ("logo", "alt"),
                "ce texte est un nom de fichier ; écrivez le nom de l'organisme.",
            )
