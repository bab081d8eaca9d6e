# language: fr
Fonctionnalité: Le montant de l’aide
  La commission d’aide sociale le fixe.

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

  Plan du scénario: Ce que la commission a fixé, ou la question
    Soit "Montant fixé par la commission, par mois" vaut "<fixé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "montant" est "<montant>"
    Et la proposition est "<proposition>"

    Exemples:
      | fixé    | montant     | proposition |
      | inconnu | à apprécier | à apprécier |
      | 60000   | 60 000 F    | accorder    |
