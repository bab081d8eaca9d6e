# language: fr
Fonctionnalité: Demander dans la période, ou par dérogation
  Depuis la délibération du 31 juillet 2025, les demandes vont du 1er mai au 30 septembre. Une dérogation est possible.

  Contexte:
    Soit un dossier du dispositif "bourses-sud" où
      | fait                                   | réponse          |
      | Jour de la demande                     | 2024-07-10       |
      | Aide demandée                          | Bourse           |
      | Première demande ou renouvellement     | Première demande |
      | Degré d’enseignement                   | Premier degré    |
      | Statut de l’élève                      | Externe          |
      | Province d’habitation                  | Province Sud     |
      | Début de l’habitation en province Sud  | 2000-01-01       |
      | Ressources de la famille               | Oui              |

  Plan du scénario: Le premier et le dernier jour, de part et d’autre
    Soit "Jour de la demande" vaut "<demande>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "periode" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | demande    | résultat    | proposition |
      | 2026-04-30 | à apprécier | à apprécier |
      | 2026-05-01 | remplie     | accorder    |
      | 2026-09-30 | remplie     | accorder    |
      | 2026-10-01 | à apprécier | à apprécier |
      | 2026-01-01 | à apprécier | à apprécier |
      | 2025-12-31 | à apprécier | à apprécier |
      | 2024-05-01 | remplie     | accorder    |

  Plan du scénario: Hors de la période, une personne juge la dérogation
    Soit "Jour de la demande" vaut "2026-10-01"
    Et "Dérogation à la période des demandes" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "periode" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat    | proposition |
      | Oui     | remplie     | accorder    |
      | Non     | non remplie | refuser     |
      | inconnu | à apprécier | à apprécier |

  Plan du scénario: Avant le 31 juillet 2025, aucune période n’est vérifiée
    Soit "Jour de la demande" vaut "2025-04-30"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | jour       | connu      | proposition |
      | 2025-07-30 | 2025-07-30 | accorder    |
      | 2025-07-31 | 2025-07-30 | accorder    |
      | 2025-07-31 | 2025-07-31 | à apprécier |

  Scénario: Les jours de la période sont dits
    Soit "Jour de la demande" vaut "2026-10-01"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "periode-jour" est "La demande du 1er octobre 2026 est hors de la période, qui va du 1er mai au 30 septembre."
    Et il reste à juger "Dérogation à la période des demandes"

  Plan du scénario: La période n’est connue que par la délibération du 31 juillet 2025
    Quand on cherche le chiffre "<chiffre>" du <jour>
    Alors il vaut "<valeur>"

    Exemples:
      | chiffre                          | jour       | valeur       |
      | bourses-sud-demande-premier-jour | 2025-07-30 | inconnu      |
      | bourses-sud-demande-premier-jour | 2025-07-31 | 1er mai      |
      | bourses-sud-demande-dernier-jour | 2025-07-30 | inconnu      |
      | bourses-sud-demande-dernier-jour | 2025-07-31 | 30 septembre |
