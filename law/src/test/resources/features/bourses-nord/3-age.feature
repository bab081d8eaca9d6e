# language: fr
Fonctionnalité: Avoir au moins l’âge demandé
  Deux ans et neuf mois, comptés de quantième à quantième jusqu’au jour de la demande ; le jour exact suffit.

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
    Soit "Naissance de l’élève" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "age" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | 2024-02-11 | non remplie | refuser |
      | 2024-02-10 | remplie | accorder |
      | 2024-02-09 | remplie | accorder |
      | inconnu | à apprécier | à apprécier |

  Scénario: L’âge et l’âge demandé sont dits
    Soit "Naissance de l’élève" vaut "2024-02-11"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "age" est "L’élève n’a que 2 ans, 8 mois et 30 jours au jour de la demande, l’âge demandé est de 2 ans et 9 mois au moins."
