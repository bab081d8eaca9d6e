# language: fr
Fonctionnalité: Bourse d’externat, de demi-pension ou d’internat
  Le statut dit quelle bourse est accordée. Aucun montant de bourse n’a été trouvé.

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

  Plan du scénario: Chaque statut
    Soit "Statut de l’élève" vaut "<statut>"
    Quand le droit du 2024-07-14 est appliqué
    Alors la condition "statut" est "<résultat>"

    Exemples:
      | statut            | résultat    |
      | Externe           | remplie     |
      | Demi-pensionnaire | remplie     |
      | Interne           | remplie     |
      | inconnu           | à apprécier |

  Scénario: Le statut inconnu est demandé
    Soit "Statut de l’élève" vaut "inconnu"
    Quand le droit du 2024-07-14 est appliqué
    Alors la proposition est "à apprécier"
    Et il faut demander "Statut de l’élève"
    Et la question ouverte "BS-02" est citée
