# language: fr
Fonctionnalité: Avoir un quotient familial qui ne dépasse pas la limite
  La limite de 72 000 F est comprise.

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
    Soit "Quotient familial" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "quotient-familial" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | 71999 | remplie | accorder |
      | 72000 | remplie | accorder |
      | 72001 | non remplie | refuser |
      | 0 | remplie | accorder |
      | inconnu | à apprécier | à apprécier |
