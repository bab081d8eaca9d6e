# language: fr
Fonctionnalité: Être scolarisé dans le premier ou le second degré
  Écoles publiques et privées.

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
    Soit "Degré d’enseignement" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "degre" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | Premier degré | remplie | accorder |
      | Second degré | remplie | accorder |
      | Enseignement supérieur | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |
