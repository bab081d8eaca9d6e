# language: fr
Fonctionnalité: Être scolarisé en province Nord, ou ailleurs pour une raison admise
  Quatre raisons sont admises. Hors de la province Nord seulement, la raison est demandée.

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

  Scénario: En province Nord, aucune raison n’est demandée
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "scolarisation" est "remplie"
    Et la condition "scolarisation-exception" n’est pas regardée

  Plan du scénario: Hors de la province Nord
    Soit "Province de scolarisation" vaut "Province Sud"
    Et "Raison d’une scolarisation hors de la province Nord" vaut "<raison>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "scolarisation" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | raison                                  | résultat    | proposition |
      | Pas de place en province Nord           | remplie     | accorder    |
      | Problème de santé prouvé par un médecin | remplie     | accorder    |
      | Regroupement familial                   | remplie     | accorder    |
      | Orientation vers le lycée public le plus proche | remplie | accorder |
      | Une autre raison                        | non remplie | refuser     |
      | inconnu                                 | à apprécier | à apprécier |
