# language: fr
Fonctionnalité: Être scolarisé dans le premier ou le second degré
  Le lycée est du second degré.

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
    Soit "Niveau d’enseignement" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "niveau" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | Premier degré | remplie | accorder |
      | Second degré, hors lycée | remplie | accorder |
      | Lycée | remplie | accorder |
      | Enseignement supérieur | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |
