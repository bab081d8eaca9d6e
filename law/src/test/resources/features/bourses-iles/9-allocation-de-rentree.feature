# language: fr
Fonctionnalité: L’allocation de rentrée de l’externe du premier degré
  Elle est versée aux parents, une fois, et remplace la bourse de chaque trimestre.

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

  Scénario: Externe du premier degré
    Soit "Statut de l’élève" vaut "Externe"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "allocation-de-rentree" est "20 000 F"
    Et le montant "bourse-par-trimestre" n’est pas donné
