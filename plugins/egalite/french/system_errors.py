"""What the system refuses to do with a file, in French."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOENT: "il n'existe pas",
    errno.EACCES: "vous n'en avez pas le droit",
    errno.EPERM: "vous n'en avez pas le droit",
    errno.EROFS: "le disque est en lecture seule",
    errno.ENOSPC: "le disque est plein",
    errno.EDQUOT: "votre part du disque est pleine",
    errno.EFBIG: "il est trop gros pour ce disque",
    errno.EIO: "le disque est en panne",
    errno.EEXIST: "il existe déjà",
    errno.EISDIR: "c'est un dossier",
    errno.ENOTDIR: "ce qui devrait être un dossier est un fichier",
    errno.ENOTEMPTY: "le dossier n'est pas vide",
    errno.ELOOP: "des liens symboliques tournent en rond",
    errno.ENAMETOOLONG: "le nom est trop long",
    errno.EMFILE: "trop de fichiers sont ouverts",
    errno.ENFILE: "trop de fichiers sont ouverts",
    errno.ENOMEM: "la mémoire manque",
    errno.EBUSY: "un autre programme s'en sert",
    errno.EADDRINUSE: "le port est déjà pris ; choisissez-en un autre (PORT=…)",
    errno.EADDRNOTAVAIL: "l'adresse n'est pas celle de cette machine",
    errno.ECONNREFUSED: "la machine refuse la connexion",
    errno.ECONNRESET: "la connexion a été coupée",
    errno.ENETUNREACH: "le réseau est injoignable",
    errno.EHOSTUNREACH: "la machine est injoignable",
    errno.ETIMEDOUT: "la machine ne répond pas",
    errno.EPIPE: "le programme qui lisait s'est arrêté",
}


def reason(error: OSError) -> str:
    """Why, in a few words without capital nor full stop."""
    return _REASONS.get(error.errno or 0, f"refus n° {error.errno} du système")


def sentence(error: OSError) -> str:
    """The file, where one is known, and why. What we raised ourselves, in French, stays as it is."""
    if error.errno is None:
        return str(error)
    if error.filename is None:
        return f"le système refuse : {reason(error)}."
    return f"« {error.filename} » ne peut être ni lu ni écrit : {reason(error)}."
