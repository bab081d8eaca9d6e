# language: fr
Fonctionnalité: Être scolarisé aux îles, sauf au lycée
  Un lycéen peut être scolarisé ailleurs.

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

  Plan du scénario: Chaque niveau et chaque lieu
    Soit "Niveau d’enseignement" vaut "<niveau>"
    Et "Province de scolarisation" vaut "<lieu>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "scolarisation" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | niveau                   | lieu                      | résultat    | proposition |
      | Premier degré            | Province des îles Loyauté | remplie     | accorder    |
      | Premier degré            | Province Sud              | non remplie | refuser     |
      | Second degré, hors lycée | Province Sud              | non remplie | refuser     |
      | Lycée                    | Province Sud              | remplie     | accorder    |
      | Lycée                    | Province des îles Loyauté | remplie     | accorder    |
      | Lycée                    | inconnu                   | à apprécier | à apprécier |
