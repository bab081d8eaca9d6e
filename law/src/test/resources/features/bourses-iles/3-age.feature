# language: fr
Fonctionnalité: Avoir plus que l’âge demandé au 1er janvier de l’année scolaire
  Plus de deux ans et sept mois au 1er janvier de l’année de la rentrée.

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
    Soit "Naissance de l’élève" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "age" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | 2024-06-02 | non remplie | refuser |
      | 2024-06-01 | non remplie | refuser |
      | 2024-05-31 | remplie | accorder |
      | inconnu | à apprécier | à apprécier |

  Plan du scénario: L’année est celle de la rentrée
    Soit "Naissance de l’élève" vaut "2024-05-31"
    Et "Jour de la rentrée" vaut "<rentrée>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "age" est "<résultat>"

    Exemples:
      | rentrée    | résultat    |
      | 2026-12-31 | non remplie |
      | 2027-01-01 | remplie     |
      | 2027-12-31 | remplie     |
      | inconnu    | à apprécier |

  Scénario: L’âge est dit au 1er janvier
    Soit "Naissance de l’élève" vaut "2024-06-01"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "age" est "L’élève n’a que 2 ans et 7 mois le 1er janvier 2027, il faut plus de 2 ans et 7 mois."
