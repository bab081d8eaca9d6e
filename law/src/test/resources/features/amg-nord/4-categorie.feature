# language: fr
Fonctionnalité: La catégorie de carte
  Une carte A sans autre couverture, une carte B avec une autre.

  Contexte:
    Soit un dossier du dispositif "amg-nord" où
      | fait                         | réponse |
      | Condition de résidence       | Oui     |
      | Condition de ressources      | Oui     |
      | Renouvellement               | non     |
      | Autre couverture             | non     |
      | Grossesse                    | non     |
      | Ancien combattant ou assimilé | non    |

  Plan du scénario: Selon l’autre couverture
    Soit "Autre couverture" vaut "<couverture>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "<proposition>"
    Et la catégorie est "<catégorie>"

    Exemples:
      | couverture | proposition | catégorie |
      | non        | accorder    | A         |
      | oui        | accorder    | B         |
      | inconnu    | à apprécier | aucune    |
