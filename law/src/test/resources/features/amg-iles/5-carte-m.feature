# language: fr
Fonctionnalité: À défaut, la carte M
  Pour une femme enceinte sans couverture qui ne remplit pas les conditions ordinaires. Ses conditions dans cette province n’ont pas été lues.

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

  Plan du scénario: Grossesse, couverture et jugement
    Soit "Condition de ressources" vaut "Non"
    Et "Grossesse" vaut "<grossesse>"
    Et "Autre couverture" vaut "<couverture>"
    Et "Conditions de la carte M" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "<proposition>"
    Et la catégorie est "<catégorie>"

    Exemples:
      | grossesse | couverture | jugé    | proposition | catégorie |
      | oui       | non        | Oui     | accorder    | M         |
      | oui       | non        | Non     | refuser     | aucune    |
      | oui       | non        | inconnu | à apprécier | aucune    |
      | oui       | oui        | Oui     | refuser     | aucune    |
      | non       | non        | Oui     | refuser     | aucune    |
      | inconnu   | non        | Oui     | à apprécier | aucune    |
