# language: fr
Fonctionnalité: Avoir en province Nord le centre principal de ses intérêts
  Une personne juge et justifie.

  Contexte:
    Soit un dossier du dispositif "bourses-nord" où
      | fait                                         | réponse       |
      | Jour de la demande                           | 2026-11-10    |
      | Naissance de l’élève                         | 2015-05-12    |
      | Degré d’enseignement                         | Premier degré |
      | Statut de l’élève                            | Externe       |
      | Province de scolarisation                    | Province Nord |
      | Province d’habitation                        | Province Nord |
      | Centre principal des intérêts                | En province Nord |
      | Ressources de tous les membres de la famille | Oui           |

  Plan du scénario: Chaque réponse
    Soit "Centre principal des intérêts" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "centre-des-interets" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | En province Nord | remplie | accorder |
      | Ailleurs | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |
