# language: fr
Fonctionnalité: La catégorie de carte
  Une carte A sans autre couverture, une carte B avec une autre.

  Contexte:
    Soit un dossier du dispositif "amg-iles" où
      | fait                                               | réponse                   |
      | Jour de la demande                                 | 2026-10-05                |
      | Preuve de la situation familiale et de l’état civil | oui                      |
      | Composition du foyer et liens                      | oui                       |
      | Autres pièces de la liste                          | Oui                       |
      | Province d’habitation                              | Province des îles Loyauté |
      | Début de l’habitation ininterrompue aux îles       | 2010-01-01                |
      | Condition de ressources                            | Oui                       |
      | Prix de la carte                                   | 3000                      |
      | Autre couverture                                   | non                       |
      | Grossesse                                          | non                       |
      | Ancien combattant ou assimilé                      | non                       |

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
