# language: fr
Fonctionnalité: Donner l’avis d’imposition ou de non-imposition
  L’avis est obligatoire. La page ne dit pas ce que devient une demande qui ne l’a pas : une personne décide.

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

  Scénario: L’avis donné, rien n’est demandé de plus
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "avis-absent" n’est pas regardée

  Plan du scénario: Sans l’avis
    Soit "Avis d’imposition ou de non-imposition" vaut "<avis>"
    Et "Dossier sans avis d’imposition" vaut "<décision>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "avis-d-imposition" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | avis    | décision | résultat    | proposition |
      | non     | inconnu  | à apprécier | à apprécier |
      | non     | Oui      | remplie     | accorder    |
      | non     | Non      | non remplie | refuser     |
      | inconnu | inconnu  | à apprécier | à apprécier |
