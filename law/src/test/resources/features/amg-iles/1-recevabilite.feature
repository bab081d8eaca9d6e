# language: fr
Fonctionnalité: Avoir donné les preuves exigées à peine de rejet
  Seul le début de la liste a été lu : une personne dit si le reste est au dossier.

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

  Plan du scénario: Chaque preuve
    Soit "<preuve>" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "recevabilite" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | preuve                                              | réponse | résultat    | proposition |
      | Preuve de la situation familiale et de l’état civil | non     | non remplie | irrecevable |
      | Preuve de la situation familiale et de l’état civil | inconnu | à apprécier | à apprécier |
      | Composition du foyer et liens                       | non     | non remplie | irrecevable |
      | Composition du foyer et liens                       | inconnu | à apprécier | à apprécier |
      | Autres pièces de la liste                           | Non     | non remplie | irrecevable |
      | Autres pièces de la liste                           | inconnu | à apprécier | à apprécier |
      | Autres pièces de la liste                           | Oui     | remplie     | accorder    |

  Scénario: La lettre dit ce qui manque
    Soit "Preuve de la situation familiale et de l’état civil" vaut "non"
    Quand le droit du 2026-11-24 est appliqué
    Alors la lettre dit pour "recevabilite" : "Il manque à votre dossier la preuve de votre situation familiale et de votre état civil."
