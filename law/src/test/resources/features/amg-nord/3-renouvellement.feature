# language: fr
Fonctionnalité: Au renouvellement, donner les justificatifs
  Le renouvellement n’est plus automatique depuis 2020. La liste des justificatifs n’a pas été trouvée.

  Contexte:
    Soit un dossier du dispositif "amg-nord" où
      | fait                         | réponse |
      | Condition de résidence       | Oui     |
      | Condition de ressources      | Oui     |
      | Renouvellement               | non     |
      | Autre couverture             | non     |
      | Grossesse                    | non     |
      | Ancien combattant ou assimilé | non    |

  Plan du scénario: Première demande ou renouvellement
    Soit "Renouvellement" vaut "<renouvellement>"
    Et "Justificatifs du renouvellement" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "renouvellement" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | renouvellement | jugé    | résultat    | proposition |
      | non            | inconnu | remplie     | accorder    |
      | oui            | inconnu | à apprécier | à apprécier |
      | oui            | Oui     | remplie     | accorder    |
      | oui            | Non     | non remplie | refuser     |
      | inconnu        | inconnu | à apprécier | à apprécier |
