# language: fr
Fonctionnalité: Avoir des ressources qui ouvrent droit
  Ni le quotient ni les plafonds n’ont été trouvés : une personne juge et justifie.

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

  Plan du scénario: Chaque réponse
    Soit "Ressources de la famille" vaut "<réponse>"
    Quand le droit du 2024-07-14 est appliqué
    Alors la condition "ressources" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat    | proposition |
      | Oui     | remplie     | accorder    |
      | Non     | non remplie | refuser     |
      | inconnu | à apprécier | à apprécier |

  Scénario: La question est posée à une personne
    Soit "Ressources de la famille" vaut "inconnu"
    Quand le droit du 2024-07-14 est appliqué
    Alors il reste à juger "Ressources de la famille"
    Et la question ouverte "BS-01" est citée
    Et la raison de "ressources" contient "Ni le quotient ni les plafonds n’ont été trouvés."
