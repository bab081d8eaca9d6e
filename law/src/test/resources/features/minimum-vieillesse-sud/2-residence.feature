# language: fr
Fonctionnalité: Remplir la condition de résidence
  La durée demandée n’a pas été trouvée.

  Contexte:
    Soit un dossier du dispositif "minimum-vieillesse-sud" où
      | fait                                     | réponse    |
      | Jour de la demande                       | 2024-07-01 |
      | Naissance                                | 1950-01-01 |
      | Condition de résidence                   | Oui        |
      | Condition de ressources                  | Oui        |
      | Travail salarié                          | non        |
      | Enfants qui doivent des aliments         | oui        |
      | Participation refusée                    | non        |
      | Participation des enfants, par mois      | 26000      |
      | Montant fixé par la commission, par mois | 60000      |

  Plan du scénario: Une personne juge
    Soit "Condition de résidence" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | jugé    | résultat    | proposition |
      | Oui     | remplie     | accorder    |
      | Non     | non remplie | refuser     |
      | inconnu | à apprécier | à apprécier |

  Scénario: La question est posée
    Soit "Condition de résidence" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors il reste à juger "Condition de résidence"
    Et la question ouverte "MS-02" est citée
