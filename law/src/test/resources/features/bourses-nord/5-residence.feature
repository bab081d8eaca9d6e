# language: fr
Fonctionnalité: Habiter en province Nord
  Aucune durée n’a été trouvée.

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
    Soit "Province d’habitation" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | Province Nord | remplie | accorder |
      | Province Sud | non remplie | refuser |
      | Province des îles Loyauté | non remplie | refuser |
      | Hors de la Nouvelle-Calédonie | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |
