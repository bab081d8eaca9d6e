# language: fr
Fonctionnalité: Bourse d’externe, de demi-pensionnaire ou de pensionnaire
  Le montant dépend du statut.

  Contexte:
    Soit un dossier du dispositif "bourses-iles" où
      | fait                                   | réponse                   |
      | Jour de la demande                     | 2026-11-10                |
      | Naissance de l’élève                   | 2015-05-12                |
      | Jour de la rentrée                     | 2027-02-15                |
      | Niveau d’enseignement                  | Premier degré             |
      | Statut de l’élève                      | Demi-pensionnaire         |
      | Province de scolarisation              | Province des îles Loyauté |
      | Province d’habitation                  | Province des îles Loyauté |
      | Début de l’habitation aux îles         | 2010-01-01                |
      | Avis d’imposition ou de non-imposition | oui                       |
      | Quotient familial                      | 40000                     |

  Plan du scénario: Chaque réponse
    Soit "Statut de l’élève" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "statut" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | Externe | remplie | accorder |
      | Demi-pensionnaire | remplie | accorder |
      | Pensionnaire | remplie | accorder |
      | inconnu | à apprécier | à apprécier |
