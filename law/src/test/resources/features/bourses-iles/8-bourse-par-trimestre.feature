# language: fr
Fonctionnalité: La bourse de chaque trimestre
  Le barème dépend du degré et du statut. Trois trimestres font les montants annuels que la page donne aussi.

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

  Plan du scénario: Le barème entier
    Soit "Niveau d’enseignement" vaut "<niveau>"
    Et "Statut de l’élève" vaut "<statut>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "bourse-par-trimestre" est "<montant>"
    Et le montant "allocation-de-rentree" n’est pas donné

    Exemples:
      | niveau                   | statut            | montant  |
      | Premier degré            | Demi-pensionnaire | 12 550 F |
      | Premier degré            | Pensionnaire      | 27 050 F |
      | Second degré, hors lycée | Externe           | 10 700 F |
      | Second degré, hors lycée | Demi-pensionnaire | 17 050 F |
      | Second degré, hors lycée | Pensionnaire      | 34 050 F |
      | Lycée                    | Externe           | 10 700 F |
      | Lycée                    | Pensionnaire      | 34 050 F |
