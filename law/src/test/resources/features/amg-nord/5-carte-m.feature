# language: fr
Fonctionnalité: À défaut, la carte M
  Pour une femme enceinte sans couverture qui ne remplit pas les conditions ordinaires. Ses conditions dans cette province n’ont pas été lues.

  Contexte:
    Soit un dossier du dispositif "amg-nord" où
      | fait                         | réponse |
      | Condition de résidence       | Oui     |
      | Condition de ressources      | Oui     |
      | Renouvellement               | non     |
      | Autre couverture             | non     |
      | Grossesse                    | non     |
      | Ancien combattant ou assimilé | non    |

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
