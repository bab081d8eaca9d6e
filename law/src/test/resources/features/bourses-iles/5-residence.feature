# language: fr
Fonctionnalité: Habiter aux îles depuis plus longtemps que la durée demandée
  Plus de six mois, comptés de quantième à quantième jusqu’au jour de la demande.

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

  Plan du scénario: De part et d’autre des six mois
    Soit "Début de l’habitation aux îles" vaut "<depuis>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | depuis     | résultat    | proposition |
      | 2026-05-11 | non remplie | refuser     |
      | 2026-05-10 | non remplie | refuser     |
      | 2026-05-09 | remplie     | accorder    |
      | inconnu    | à apprécier | à apprécier |

  Plan du scénario: La province d’habitation
    Soit "Province d’habitation" vaut "<province>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"

    Exemples:
      | province                      | résultat    |
      | Province des îles Loyauté     | remplie     |
      | Province Nord                 | non remplie |
      | Hors de la Nouvelle-Calédonie | non remplie |
      | inconnu                       | à apprécier |
