"""What the layers before the rules may find: ids and published documentation, in French.

A finding of the tree, text, parse or schema layer names one of these; a test fails when one does not.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LayerRule:
    """One id of a layer. `documentation` is made like a rule's docstring: one sentence, then how to mend."""

    id: str
    documentation: str


TREE = (
    LayerRule(
        "file-name",
        "Le nom d'un fichier ou d'un dossier est un identifiant : minuscules sans accent, chiffres, "
        "tirets.\n\nLe nom d'une fiche est son adresse sur le site : il ne change plus une fois publié. Une "
        "réunion du comité porte sa date, par exemple `2026-11-23.yml`.",
    ),
    LayerRule(
        "file-place",
        "Chaque dossier ne contient que ce qui lui revient.\n\n"
        "`schemes/` contient des fiches `.md`, `partners/` un dossier par organisme avec `partner.yml` et "
        "son logo, `committee/` des fichiers `.yml`. Déplacez ou retirez tout autre fichier.",
    ),
    LayerRule(
        "symbolic-link",
        "Un lien symbolique est refusé.\n\n"
        "Il pourrait faire lire un fichier étranger aux fiches. Mettez le fichier lui-même à cet endroit.",
    ),
    LayerRule(
        "unreadable-file",
        "Chaque fichier peut être lu.\n\nVérifiez les droits du fichier, ou remplacez-le.",
    ),
)

TEXT = (
    LayerRule(
        "file-size",
        "Un fichier pèse 64 Kio au plus.\n\nUne fiche en pèse deux ou trois : retirez ce qui n'a rien à y faire. "
        "Les exemples de la recherche (`schemas/vocabularies/examples-….yml`) peuvent peser 256 Kio.",
    ),
    LayerRule(
        "encoding",
        "Un fichier est en UTF-8.\n\nDans votre éditeur, choisissez « Enregistrer avec l'encodage UTF-8 ».",
    ),
    LayerRule(
        "byte-order-mark",
        "Un fichier ne commence pas par une marque d'ordre (BOM).\n\n"
        "Dans votre éditeur, choisissez « UTF-8 sans BOM ».",
    ),
    LayerRule(
        "tab",
        "Un fichier ne contient pas de tabulation.\n\nRemplacez-la par des espaces : deux par niveau.",
    ),
    LayerRule(
        "bidi-control",
        "Un texte ne contient pas de caractère invisible qui change le sens de lecture.\n\n"
        "Un tel caractère montre autre chose que ce que la machine lit. Supprimez-le, ou retapez la ligne.",
    ),
    LayerRule(
        "invisible-character",
        "Un texte ne contient ni caractère invisible, ni caractère de contrôle.\n\n"
        "Les espaces insécables du français sont admises. Le reste arrive par copier-coller : retapez le "
        "mot. Un code tel que `\\u200b` entre guillemets est refusé de même.",
    ),
    LayerRule(
        "unicode-form",
        "Une lettre est un seul caractère, sous sa forme ordinaire (formes Unicode NFC et NFKC).\n\n"
        "Un copier-coller depuis un PDF ou un Mac sépare parfois la lettre et l'accent, ou joint « fi » en un signe. Des lettres "
        "stylées (gras mathématique, pleine chasse, cerclées) ne sont lues ni par les lecteurs d'écran, ni par la recherche. "
        "Retapez le mot.",
    ),
    LayerRule(
        "private-use",
        "Un texte ne contient pas de caractère de la zone privée d'Unicode.\n\n"
        "C'est souvent une puce de traitement de texte : écrivez la liste en Markdown, avec des tirets.",
    ),
    LayerRule(
        "misread-text",
        "Un texte est lu dans son propre encodage : « é », pas « Ã© ».\n\n"
        "Un programme a pris de l'UTF-8 pour autre chose. Reprenez le texte à sa source, ou retapez-le.",
    ),
    LayerRule(
        "conflict-mark",
        "Un fichier ne garde pas les marques d'un conflit de fusion.\n\n"
        "Git n'a pas su choisir entre deux versions : gardez la bonne, puis supprimez les lignes « <<<<<<< », « ======= » et "
        "« >>>>>>> ».",
    ),
)

PARSE = (
    LayerRule(
        "front-matter",
        "Une fiche commence par ses champs, entre deux lignes `---`.\n\n"
        "La première ligne du fichier est `---`, seule. Une autre ligne `---` ferme les champs ; le texte "
        "la suit.",
    ),
    LayerRule(
        "yaml-syntax",
        "Les champs sont écrits en YAML.\n\n"
        "Le plus souvent il manque des apostrophes autour d'une valeur qui contient « : » ou commence par "
        "un signe, ou le retrait n'est pas le même que sur la ligne du dessus.",
    ),
    LayerRule(
        "no-break-structure",
        "Le retrait, le tiret et l'espace qui suit « : » sont des espaces ordinaires.\n\n"
        "Une espace insécable y arrive par copier-coller, ou par Option + espace sur un Mac. Effacez-la et retapez une espace. "
        "Dans les valeurs, les espaces insécables sont permises.",
    ),
    LayerRule(
        "duplicate-key",
        "Un champ n'est écrit qu'une fois.\n\nSans quoi l'on ne sait laquelle des deux valeurs est la bonne.",
    ),
    LayerRule(
        "yaml-key",
        "Le nom d'un champ est un mot simple.\n\nSupprimez le point d'interrogation, le crochet ou l'accolade.",
    ),
    LayerRule(
        "yaml-anchor",
        "Une ancre YAML (`&nom`) est refusée.\n\n"
        "Mettez entre apostrophes une valeur qui commence par « & », ou recopiez la valeur.",
    ),
    LayerRule(
        "yaml-alias",
        "Un renvoi YAML (`*nom`) est refusé.\n\n"
        "Mettez entre apostrophes une valeur qui commence par « * », ou recopiez la valeur.",
    ),
    LayerRule(
        "yaml-tag",
        "Une étiquette YAML (`!nom`) est refusée.\n\nMettez entre apostrophes une valeur qui commence par « ! ».",
    ),
    LayerRule(
        "yaml-merge",
        "La fusion YAML (`<<`) est refusée.\n\nRecopiez les champs.",
    ),
    LayerRule(
        "yaml-directive",
        "Une directive YAML est refusée.\n\nSupprimez la ligne qui commence par « % ».",
    ),
    LayerRule(
        "yaml-depth",
        "Les champs ont six niveaux d'imbrication au plus.\n\nAucun champ n'en demande davantage : vérifiez "
        "le retrait.",
    ),
)

SCHEMA = (
    LayerRule(
        "missing-field",
        "Tous les champs obligatoires sont là.\n\nLa liste des champs est dans [champs.md](champs.md).",
    ),
    LayerRule(
        "unknown-field",
        "Aucun champ n'est inventé.\n\n"
        "Le nom du champ a souvent une faute de frappe. La liste des champs est dans [champs.md](champs.md).",
    ),
    LayerRule(
        "empty-field",
        "Un champ présent a une valeur.\n\nDonnez une valeur, ou supprimez la ligne : absent veut dire inconnu.",
    ),
    LayerRule(
        "empty-list",
        "Une liste présente a au moins un élément.\n\nAjoutez un élément, ou supprimez le champ.",
    ),
    LayerRule(
        "duplicate-item",
        "Une liste ne répète pas un élément.\n\nGardez-en un.",
    ),
    LayerRule(
        "wrong-type",
        "Une valeur a le type attendu : un texte, une liste, un groupe de champs, ou `true` et `false`.\n\n"
        "Une liste a un tiret par ligne. Un texte qui ressemble à `true` se met entre apostrophes.",
    ),
    LayerRule(
        "wrong-form",
        "Une valeur a la forme attendue : une date, un code postal, une adresse, un identifiant.\n\n"
        "Le message dit la forme ; [champs.md](champs.md) donne un exemple de chaque champ.",
    ),
    LayerRule(
        "wrong-length",
        "Un texte n'est ni trop court, ni trop long.\n\nLe message dit les bornes.",
    ),
    LayerRule(
        "unknown-term",
        "Un terme fait partie de son vocabulaire.\n\n"
        "Les vocabulaires sont dans [vocabulaires.md](vocabulaires.md). Le message propose le terme le plus "
        "proche.",
    ),
)

IMAGE = (
    LayerRule(
        "image-weight",
        "Un logo pèse 300 Kio au plus.\n\nRéduisez l'image à 800 pixels de large : le site la montre bien plus petite.",
    ),
    LayerRule(
        "image-format",
        "Un logo est une image PNG, JPEG ou WebP, sous le nom de ce format.\n\n"
        "C'est le contenu du fichier qui compte, pas son nom. Un SVG, un PDF ou un document peut contenir un programme : "
        "ouvrez le logo dans le logiciel qui l'a fait et choisissez « Exporter » puis PNG.",
    ),
    LayerRule(
        "image-damaged",
        "Un logo se décode jusqu'au bout.\n\nOuvrez l'image dans un logiciel de dessin et enregistrez-la de nouveau.",
    ),
    LayerRule(
        "image-trailing",
        "Rien ne suit la fin de l'image.\n\n"
        "Ce qui est ajouté après une image peut être une archive ou un programme. Enregistrez-la de nouveau.",
    ),
    LayerRule(
        "image-hidden",
        "Les parties invisibles d'une image ne contiennent pas de programme.\n\n"
        "Ouvrez l'image dans un logiciel de dessin et exportez-la « sans métadonnées ».",
    ),
    LayerRule(
        "image-personal-data",
        "Une image n'a que ses pixels, leurs couleurs et ses dimensions : rien qui nomme une personne ou un lieu.\n\n"
        "Le fichier est public, et le reste dans l'historique. Exif, XMP, IPTC, commentaires, vignettes et profils de couleurs "
        "portant un nom sont refusés. Exportez l'image « sans métadonnées », ou envoyez-la par le formulaire, qui les ôte.",
    ),
    LayerRule(
        "image-parts",
        "Une image est faite de peu de passes et de peu de morceaux.\n\n"
        "Au-delà de 32 passes ou de 1000 morceaux, elle est faite pour occuper les ordinateurs. Enregistrez-la de nouveau.",
    ),
    LayerRule(
        "image-small",
        "Une image a au moins 100 pixels sur son grand côté, et 16 sur le petit.\n\n"
        "Plus petite, elle serait floue ou illisible. Envoyez-la avec 800 pixels de large.",
    ),
    LayerRule(
        "image-ground",
        "Une image se voit sur fond blanc.\n\n"
        "Le site montre les images sur blanc, de jour comme de nuit. Un logo blanc sur fond transparent n'y paraît pas : envoyez "
        "la version en couleurs, ou posée sur un fond.",
    ),
    LayerRule(
        "image-pixels",
        "Un logo a 4 millions de pixels au plus.\n\nRéduisez l'image à 800 pixels de large.",
    ),
    LayerRule(
        "image-animated",
        "Un logo est une seule image, fixe.\n\nEnregistrez une seule vue, en PNG.",
    ),
    LayerRule(
        "image-colours",
        "Les couleurs d'un logo sont en RVB, 8 bits, ou en gris.\n\n"
        "La quadrichromie (CMJN) sert à l'imprimeur. Dans votre logiciel, choisissez « Mode RVB », puis exportez en PNG.",
    ),
)

GATE = (
    LayerRule(
        "gate-place",
        "Une proposition de fiche ne change que les fiches et les organismes.\n\n"
        "Elle peut contenir `schemes/<identifiant>.md`, `partners/<identifiant>/partner.yml` et le logo à côté. Le reste "
        "du site est l'affaire de l'équipe : retirez ces fichiers de la proposition.",
    ),
    LayerRule(
        "gate-owner",
        "Une proposition ne touche qu'un organisme, et celui de son auteur s'il est connu.\n\n"
        "Une fiche appartient à l'organisme que nomme son champ `partner`, avant et après le changement. Faites une "
        "proposition par organisme. `content/proposers.yml` dit pour quel organisme parle un compte de la forge.",
    ),
    LayerRule(
        "gate-reserved",
        "Seule l'équipe du site change les champs qui lui sont réservés.\n\n"
        "Les faits datés (convention, mise en ligne, lecture, retrait) s'inscrivent sur pièces : laissez ces champs tels "
        "qu'ils sont, ou absents d'une fiche nouvelle. Retirer une fiche en ligne reste permis (`egalite withdraw`).",
    ),
    LayerRule(
        "gate-fact",
        "Un fait daté ne se récrit ni ne se retire, quel que soit l'auteur de la proposition.\n\n"
        "Ce que l'équipe a constaté reste. Une erreur se répare par un fait de même nature, ajouté à la suite : `corrects` dit le "
        "jour qui était faux, `void: true` que le fait n'a pas eu lieu.",
    ),
    LayerRule(
        "gate-removal",
        "Le fichier d'une fiche qui a eu une adresse ne s'efface pas.\n\n"
        "Son adresse a pu être imprimée ou gardée en favori. `egalite withdraw` retire une fiche et laisse une page qui "
        "aide ; `egalite erase` efface un organisme et retient ses identifiants.",
    ),
    LayerRule(
        "gate-rename",
        "Un identifiant ne change plus jamais.\n\n"
        "Le nom du fichier est l'adresse de la page. Gardez l'ancien nom, et changez le champ `name` si c'est le nom du "
        "dispositif qui a changé.",
    ),
    LayerRule(
        "editorial-page",
        "Une page éditoriale se construit.\n\n"
        "Un numéro d'urgence `{urgence:…}` est de la liste de `content/emergency.yml`, et n'est pas dans un lien ; un gabarit "
        "(`Template`) est l'un de ceux que nomme la page des rédacteurs.",
    ),
    LayerRule(
        "gate-merge",
        "Une proposition se fusionne sans conflit, d'un seul point de départ, sans fusion à elle.\n\n"
        "Ce qui est jugé est ce que la fusion donnera. Rejouez vos changements sur la branche principale : "
        "`git fetch origin`, `git rebase origin/main`, puis `git push --force-with-lease`. L'équipe du site peut fusionner "
        "dans ses propres propositions.",
    ),
    LayerRule(
        "gate-name",
        "Un nom de fichier peut s'écrire sur tous les ordinateurs.\n\n"
        "Employez des lettres sans accent, des chiffres, des tirets. Les noms réservés à Git et à Windows, les caractères "
        "invisibles et les noms trop longs sont refusés.",
    ),
    LayerRule(
        "gate-case",
        "Deux noms ne diffèrent pas que par les majuscules ou la forme des lettres.\n\n"
        "Certains ordinateurs n'y voient qu'un fichier : l'un effacerait l'autre. Gardez un seul nom.",
    ),
    LayerRule(
        "gate-mode",
        "Un fichier de contenu n'est pas un programme.\n\n"
        "Git l'a marqué exécutable : `git update-index --chmod=-x <fichier>` retire cette marque.",
    ),
    LayerRule(
        "gate-submodule",
        "Une proposition ne contient pas d'autre dépôt Git.\n\nMettez les fichiers eux-mêmes.",
    ),
    LayerRule(
        "gate-file-size",
        "Un fichier proposé ne pèse pas plus de 300 Kio.\n\nAllégez l'image, ou retirez ce qui n'est pas une fiche.",
    ),
    LayerRule(
        "gate-files",
        "Une proposition change 50 fichiers au plus.\n\nFaites-en plusieurs : une personne doit pouvoir les relire.",
    ),
    LayerRule(
        "gate-total-size",
        "Une proposition pèse 1 Mio au plus, versions intermédiaires comprises.\n\nFaites-en plusieurs.",
    ),
    LayerRule(
        "gate-malware",
        "L'antivirus ne reconnaît rien.\n\n"
        "N'ouvrez pas le fichier. Retirez-le, refaites la proposition et prévenez l'équipe du site. Rien de reconnu ne "
        "veut pas dire sans danger : les autres règles s'appliquent toujours.",
    ),
)

LAYERS = (*TREE, *TEXT, *PARSE, *SCHEMA, *IMAGE, *GATE)
