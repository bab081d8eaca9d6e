# language: fr
Fonctionnalité: Être scolarisé dans le premier ou le second degré
  Les bourses de l’enseignement supérieur sont un autre texte.

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

  Plan du scénario: Chaque degré
    Soit "Degré d’enseignement" vaut "<degré>"
    Quand le droit du 2024-07-14 est appliqué
    Alors la condition "degre" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | degré                  | résultat    | proposition |
      | Premier degré          | remplie     | accorder    |
      | Second degré           | remplie     | accorder    |
      | Enseignement supérieur | non remplie | refuser     |
      | inconnu                | à apprécier | à apprécier |

  Scénario: La lettre dit le degré
    Soit "Degré d’enseignement" vaut "Enseignement supérieur"
    Quand le droit du 2024-07-14 est appliqué
    Alors la lettre dit pour "degre" : "Cette bourse est celle des premier et second degrés. L’élève n’y est pas scolarisé : Enseignement supérieur."
