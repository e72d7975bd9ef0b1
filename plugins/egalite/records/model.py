"""The records as typed dictionaries.

Made from `schemas/` by `egalite generate`: do not edit. Dates are texts, year-month-day.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

ChannelId = Literal[
    "telephone",
    "sms",
    "formulaire",
    "tchat",
    "courriel",
    "sur-place",
    "application",
    "courrier",
    "site",
    "visio",
    "borne",
    "extension",
    "accessibilite",
]
CommitteeMeetingId = Literal["ordinary", "urgent", "mediation"]
CommitteeOutcomeId = Literal["mise-en-ligne", "maintien", "retrait", "report", "desaccord-regle", "desaccord-non-regle"]
ConfidenceLevelId = Literal["haute", "moyenne", "basse"]
NeedId = Literal["defendre", "alerter", "agir"]
NoReplacementReasonId = Literal[
    "aucun-service-equivalent",
    "contacts-nationaux-suffisants",
    "remplacement-en-cours-de-recherche",
]
NoticeSideId = Literal["partner", "defender"]
PartnerKindId = Literal["association", "institution", "collectivite", "entreprise", "culture"]
RelationId = Literal["signposted", "convention"]
ReproductionScopeId = Literal["textes", "logo", "textes-et-logo"]
RequestAnswerId = Literal["answered", "refused", "no-answer"]
RequestSubjectId = Literal[
    "verification-des-coordonnees",
    "mise-a-jour",
    "logo",
    "lien-retour",
    "droits-de-reproduction",
    "bilan-annuel",
]
RoleId = Literal["editeur", "juriste", "mainteneur", "partenaire"]
SectorId = Literal[
    "emploi",
    "logement",
    "education",
    "internet-medias",
    "sport",
    "transports",
    "police-justice",
    "services-publics",
    "sante",
    "commerce-loisirs",
    "culture",
    "tous",
]
StatusId = Literal["draft", "planned", "online", "withdrawn"]
WeekdayId = Literal["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "ferie"]
WithdrawalReasonId = Literal[
    "danger-pour-le-public",
    "information-erronee",
    "contenu-illicite",
    "demande-du-partenaire",
    "decision-du-defenseur",
    "avis-du-comite",
    "fin-de-convention",
    "service-ferme",
    "fusion-de-fiches",
]


class Withdrawal(TypedDict):
    """Pourquoi et quand la fiche a été retirée."""

    # Premier jour où la fiche n'est plus en ligne. Format : année-mois-jour.
    date: str

    # Motif choisi dans une liste fermée et neutre.
    reason: WithdrawalReasonId

    # Identifiant de la fiche qui remplace celle-ci.
    replaced_by: NotRequired[str]

    # Pourquoi aucune fiche ne remplace celle-ci.
    no_replacement: NotRequired[NoReplacementReasonId]


class Verification(TypedDict):
    """Vérification de la fiche par une personne habilitée, désignée par son rôle."""

    # Jour de la vérification. Format : année-mois-jour.
    checked_on: str

    # Rôle de la personne qui a vérifié ; jamais son nom.
    by: RoleId

    # Jour où la fiche devra être vérifiée à nouveau. Format : année-mois-jour.
    next_check: str


class Source(TypedDict):
    """Une page publique qui atteste la fiche."""

    # Adresse de la page, telle qu'elle a été lue.
    url: str

    # Date de la page. Format : année, année-mois, année-mois-jour, ou deux années.
    date: NotRequired[str]

    # Ce que cette page atteste, ou ce qui rend sa date incertaine.
    note: NotRequired[str]


# Des jours, et les heures entre lesquelles on répond ces jours-là.
Opening = TypedDict(
    "Opening",
    {
        # Jours de cette plage. Un jour férié est fermé, sauf si « ferie » est dans la liste.
        "days": list[WeekdayId],
        # Heure d'ouverture, entre apostrophes.
        "from": str,
        # Heure de fermeture, entre apostrophes ; '24:00' pour minuit.
        "to": str,
    },
)


class Place(TypedDict):
    """Un lieu où l'on est reçu."""

    # Nom du bâtiment ou du service.
    name: NotRequired[str]

    # Numéro et rue.
    address: NotRequired[str]

    # Cinq chiffres, entre apostrophes.
    postcode: NotRequired[str]

    # Nom de la commune, avec l'arrondissement s'il y en a un.
    city: str

    # Code officiel du département, entre apostrophes.
    department: str

    # Horaires tels que la source les donne, avec leur date s'ils sont anciens.
    hours: NotRequired[str]

    # Les mêmes horaires, jour par jour, pour dire « ouvert maintenant ». Seulement si une source les donne sans
    # ambiguïté.
    opening: NotRequired[list[Opening]]

    # Ce que la personne doit savoir avant de venir.
    note: NotRequired[str]

    # Adresse de la page où ce lieu a été lu ; elle figure aussi dans les sources de la fiche.
    source: NotRequired[str]

    # Jour où ce lieu a été vérifié pour la dernière fois. Format : année-mois-jour.
    checked_on: NotRequired[str]


class Channel(TypedDict):
    """Une façon de joindre le dispositif."""

    # Type de moyen de contact.
    type: ChannelId

    # Numéro, adresse ou nom à utiliser. Un numéro s'écrit avec des espaces, une adresse internet commence par https://.
    value: NotRequired[str]

    # Ce que la source donnait exactement, quand la valeur a été remise en forme.
    read_as: NotRequired[str]

    # Horaires tels que la source les donne, avec leur date s'ils sont anciens.
    hours: NotRequired[str]

    # Les mêmes horaires, jour par jour, pour dire « ouvert maintenant ». Seulement si une source les donne sans
    # ambiguïté.
    opening: NotRequired[list[Opening]]

    # Prix tel que la source le donne.
    cost: NotRequired[str]

    # Ce que la personne doit savoir pour utiliser ce moyen de contact.
    note: NotRequired[str]

    # Adresse de la page où ce moyen de contact a été lu ; elle figure aussi dans les sources de la fiche.
    source: NotRequired[str]

    # Jour où ce moyen de contact a été vérifié pour la dernière fois. Format : année-mois-jour.
    checked_on: NotRequired[str]


class Scheme(TypedDict):
    """Un dispositif contre le racisme : qui l'opère, à quoi il sert, comment le joindre, d'où viennent les
    informations.
    """

    # Nom usuel du dispositif.
    name: str

    # Identifiant de l'organisme qui l'opère : le nom de son dossier dans partners/.
    partner: str

    # Nom exact de l'opérateur quand il précise celui de l'organisme (une section locale, un service, plusieurs
    # organismes).
    operator_label: NotRequired[str]

    # Brouillon, à venir, en ligne ou retiré.
    status: StatusId

    # Pour qui est le dispositif : se défendre, alerter, agir.
    needs: list[NeedId]

    # Une phrase qui dit ce que fait le dispositif et pour qui, de 40 à 200 caractères, terminée par un point.
    summary: str

    # Domaines de la vie concernés ; « tous » quand rien ne les limite.
    sectors: list[SectorId]

    # Toutes les façons de joindre le dispositif, la plus directe en premier.
    channels: list[Channel]

    # Adresses où l'on est reçu.
    places: NotRequired[list[Place]]

    # `national`, ou la liste des codes officiels de département, entre apostrophes.
    territory: Literal["national"] | list[str]

    # Ce qui précise le territoire : une ville, un réseau.
    territory_label: NotRequired[str]

    # Personnes ou organisations auxquelles le dispositif s'adresse.
    audience: NotRequired[list[str]]

    # Ce qui précise le public, dans les mots de la source.
    audience_label: NotRequired[str]

    # Langues dans lesquelles on est aidé.
    languages: NotRequired[list[str]]

    # Ce qui précise les langues, dans les mots de la source.
    languages_label: NotRequired[str]

    # Vrai si une source dit que c'est gratuit, faux si une source dit que c'est payant. Absent veut dire : on ne sait
    # pas.
    free: NotRequired[bool]

    # Ce qui est gratuit, ce qui ne l'est pas.
    free_note: NotRequired[str]

    # Prix du service tel que la source le donne.
    cost: NotRequired[str]

    # Vrai si l'on peut rester anonyme, faux s'il faut donner son identité. Absent veut dire : on ne sait pas.
    anonymous: NotRequired[bool]

    # Vrai si une source dit que les échanges sont confidentiels. Absent veut dire : on ne sait pas.
    confidential: NotRequired[bool]

    # Vrai s'il faut prendre rendez-vous. Absent veut dire : on ne sait pas.
    appointment: NotRequired[bool]

    # Ce que le dispositif ne fait pas.
    limits: NotRequired[str]

    # Exemples de preuves à réunir, cités par une source.
    evidence_examples: NotRequired[list[str]]

    # Ce que la personne doit savoir de plus.
    note: NotRequired[str]

    # Mots simples que les gens emploient pour parler de leur situation.
    keywords: NotRequired[list[str]]

    # Pages publiques qui attestent la fiche. Une source n'est jamais retirée sans être remplacée.
    sources: NotRequired[list[Source]]

    # Appréciation des sources au moment de leur lecture.
    confidence_level: NotRequired[ConfidenceLevelId]

    # Ce qui est ancien, manquant ou contradictoire dans les sources.
    confidence: NotRequired[str]

    # Premier jour où la fiche a été en ligne. Format : année-mois-jour.
    published_on: NotRequired[str]

    # Dernier jour où une information utile au public a changé. Format : année-mois-jour.
    updated_on: NotRequired[str]

    # Jour d'ouverture prévu d'un dispositif à venir. Format : année-mois-jour.
    planned_for: NotRequired[str]

    # Vérification de la fiche par une personne habilitée, désignée par son rôle.
    verification: NotRequired[Verification]

    # Pourquoi et quand la fiche a été retirée.
    withdrawal: NotRequired[Withdrawal]


class PlatformPartnerLater(TypedDict):
    """Ce qu'une source dit d'un lien ultérieur avec la première plateforme. Ce n'est pas une convention."""

    # Dans les mots de la source.
    statement: str

    # Date de ce lien. Format : année, année-mois, année-mois-jour, ou deux années.
    date: NotRequired[str]

    # Adresse de la page qui le dit.
    source: str


class LaunchPartner2015(TypedDict):
    """L'organisme est cité par une source parmi ceux qui ont soutenu le lancement de septembre 2015. Ce n'est pas une
    convention.
    """

    # Adresse de la page qui le dit.
    source: str

    # Jour du lancement. Format : année-mois-jour.
    event_date: str

    # Ce que la source ne dit pas.
    note: NotRequired[str]


# Lettre recommandée qui met fin à la convention après deux mois (article 6).
Notice = TypedDict(
    "Notice",
    {
        # Jour de réception de la lettre. Format : année-mois-jour.
        "received_on": str,
        # Le signataire qui met fin à la convention.
        "from": NoticeSideId,
    },
)


class Evaluation(TypedDict):
    """Une évaluation annuelle."""

    # Jour de l'évaluation. Format : année-mois-jour.
    done_on: str


class Amendment(TypedDict):
    """Un avenant."""

    # Jour de la dernière signature de l'avenant. Format : année-mois-jour.
    signed_on: str

    # Dernier jour de la convention, si l'avenant le change. Format : année-mois-jour.
    ends_on: NotRequired[str]


class Convention(TypedDict):
    """Une convention de partenariat signée avec le Défenseur des droits (articles 1, 3 à 6)."""

    # Jour de la dernière signature. Format : année-mois-jour.
    signed_on: str

    # Premier jour d'application, s'il n'est pas celui de la signature. Format : année-mois-jour.
    in_force_from: NotRequired[str]

    # Jour de la signature de la Charte, qui fait un tout avec la convention (article 1). Format : année-mois-jour.
    charter_signed_on: str

    # `registre` pour le registre tenu par le Défenseur des droits hors de ce dépôt, ou l'adresse d'une page publique.
    attested_by: str

    # Avenants à la convention (article 6).
    amendments: NotRequired[list[Amendment]]

    # Évaluations faites (article 6).
    evaluations: NotRequired[list[Evaluation]]

    # Lettre recommandée qui met fin à la convention après deux mois (article 6).
    notice: NotRequired[Notice]

    # Dernier jour du délai de retrait après une fin anticipée, au moins un mois après elle (article 6). Format : année-
    # mois-jour.
    removal_on: NotRequired[str]


class Request(TypedDict):
    """Une demande."""

    # Jour de la demande. Format : année-mois-jour.
    made_on: str

    # Objet de la demande.
    subject: RequestSubjectId

    # Dernier jour pour répondre. Format : année-mois-jour.
    due_on: str

    # Jour de la réponse. Format : année-mois-jour.
    answered_on: NotRequired[str]

    # Suite donnée.
    answer: NotRequired[RequestAnswerId]


class ReproductionRight(TypedDict):
    """Autorisation de reproduire et publier sur tout support (article 3.1)."""

    # Jour de l'autorisation. Format : année-mois-jour.
    granted_on: str

    # Ce que couvre l'autorisation.
    scope: ReproductionScopeId


class Backlink(TypedDict):
    """Page de l'organisme qui fait connaître ce site (article 3.1)."""

    # Adresse de la page.
    url: str

    # Jour où le lien a été vu. Format : année-mois-jour.
    checked_on: NotRequired[str]


class Logo(TypedDict):
    """Image de l'organisme, réservée aux partenaires sous convention."""

    # Nom du fichier, à côté de partner.yml.
    file: str

    # Ce que lit une personne qui ne voit pas l'image : le nom de l'organisme.
    alt: str

    # Jour où l'organisme a autorisé la reproduction de son logo (article 3.1). Format : année-mois-jour.
    rights_granted_on: str


class Partner(TypedDict):
    """Un organisme qui opère des dispositifs : association, institution, entreprise, collectivité ou lieu culturel."""

    # Nom de l'organisme.
    name: str

    # Nature de l'organisme.
    kind: PartnerKindId

    # `convention` si une convention est signée, `signposted` pour un organisme référencé sans convention.
    relation: RelationId

    # Une à trois phrases sur l'organisme.
    presentation: NotRequired[str]

    # Adresse de la page d'accueil.
    site: NotRequired[str]

    # Image de l'organisme, réservée aux partenaires sous convention.
    logo: NotRequired[Logo]

    # Page de l'organisme qui fait connaître ce site (article 3.1).
    backlink: NotRequired[Backlink]

    # Autorisation de reproduire et publier sur tout support (article 3.1).
    reproduction_right: NotRequired[ReproductionRight]

    # Demandes faites à l'organisme et leur délai (article 4.1).
    requests: NotRequired[list[Request]]

    # Conventions signées, la plus récente en dernier.
    conventions: NotRequired[list[Convention]]

    # L'organisme est cité par une source parmi ceux qui ont soutenu le lancement de septembre 2015. Ce n'est pas une
    # convention.
    launch_partner_2015: NotRequired[LaunchPartner2015]

    # Ce qu'une source dit d'un lien ultérieur avec la première plateforme. Ce n'est pas une convention.
    platform_partner_later: NotRequired[PlatformPartnerLater]


class Examined(TypedDict):
    """Un dispositif examiné et la suite décidée."""

    # Identifiant de la fiche examinée.
    scheme: str

    # Suite décidée.
    outcome: CommitteeOutcomeId


class Meeting(TypedDict):
    """Une réunion du comité de suivi (articles 4.2 et 5) : convocation, examens, suites. Ni nom de personne, ni motif."""

    # Réunion ordinaire, urgente, ou de médiation.
    type: CommitteeMeetingId

    # Jour de la réunion ; c'est aussi le nom du fichier. Format : année-mois-jour.
    held_on: str

    # Jour de l'envoi de la convocation, au moins quinze jours ouvrés avant, sauf urgence (article 4.2). Format : année-
    # mois-jour.
    convened_on: str

    # Signataire qui demande une médiation (article 5).
    requested_by: NotRequired[NoticeSideId]

    # Mises en ligne, maintiens, retraits.
    examined: NotRequired[list[Examined]]

    # Titres d'initiatives de communication (article 4.3).
    initiatives: NotRequired[list[str]]

    # Issue neutre d'une médiation, sans nom ni motif (article 5).
    dispute_outcome: NotRequired[CommitteeOutcomeId]
