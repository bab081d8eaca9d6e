# language: fr
Fonctionnalité: À défaut, la carte C
  Pour un ancien combattant ou assimilé. Ses conditions dans cette province n’ont pas été lues.

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

  Plan du scénario: Qualité et jugement
    Soit "Condition de ressources" vaut "Non"
    Et "Ancien combattant ou assimilé" vaut "<ancien combattant>"
    Et "Conditions de la carte C" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "<proposition>"
    Et la catégorie est "<catégorie>"

    Exemples:
      | ancien combattant | jugé    | proposition | catégorie |
      | oui               | Oui     | accorder    | C         |
      | oui               | Non     | refuser     | aucune    |
      | oui               | inconnu | à apprécier | aucune    |
      | non               | Oui     | refuser     | aucune    |
