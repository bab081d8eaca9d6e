# language: fr
Fonctionnalité: Avoir plus que l’âge demandé
  Le jour même de l’anniversaire va à une personne.

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

  Plan du scénario: La veille, le jour et le lendemain
    Soit "Naissance" vaut "<naissance>"
    Et "Jour même de l’anniversaire" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "age" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | naissance  | jugé    | résultat    | proposition |
      | 1964-07-02 | inconnu | non remplie | refuser     |
      | 1964-07-01 | inconnu | à apprécier | à apprécier |
      | 1964-07-01 | Oui     | remplie     | accorder    |
      | 1964-07-01 | Non     | non remplie | refuser     |
      | 1964-06-30 | inconnu | remplie     | accorder    |
      | inconnu    | inconnu | à apprécier | à apprécier |
