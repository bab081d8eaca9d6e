# language: fr
Fonctionnalité: Demander une aide qui n’a pas été supprimée
  L’allocation de rentrée et l’aide au transport sont supprimées depuis la rentrée du 17 février 2025, annoncée le 20 janvier.

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

  Plan du scénario: Chaque aide, de part et d’autre de la rentrée de 2025
    Soit "Aide demandée" vaut "<aide>"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la condition "aide-demandee" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | aide                 | jour       | connu      | résultat    | proposition |
      | Bourse               | 2025-02-16 | 2025-02-16 | remplie     | accorder    |
      | Bourse               | 2025-02-17 | 2025-02-17 | remplie     | accorder    |
      | Allocation de rentrée | 2024-07-14 | 2024-07-14 | remplie     | accorder    |
      | Allocation de rentrée | 2025-02-16 | 2025-02-16 | remplie     | accorder    |
      | Allocation de rentrée | 2025-02-17 | 2025-01-19 | remplie     | accorder    |
      | Allocation de rentrée | 2025-02-17 | 2025-01-20 | non remplie | refuser     |
      | Allocation de rentrée | 2025-02-17 | 2025-02-17 | non remplie | refuser     |
      | Aide au transport    | 2025-02-16 | 2025-02-16 | remplie     | accorder    |
      | Aide au transport    | 2025-02-17 | 2025-02-17 | non remplie | refuser     |

  Scénario: La suppression dure après la délibération du 31 juillet 2025
    Soit "Jour de la demande" vaut "2025-08-01"
    Et "Aide demandée" vaut "Aide au transport"
    Quand le droit du 2025-08-01 est appliqué
    Alors la proposition est "refuser"
    Et la raison de "aide-demandee" est "Aide au transport : cette aide a été supprimée."

  Scénario: L’aide demandée est inconnue
    Soit "Aide demandée" vaut "inconnu"
    Quand le droit du 2025-02-17 est appliqué
    Alors la proposition est "à apprécier"
    Et il faut demander "Aide demandée"
