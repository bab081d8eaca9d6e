# language: fr
Fonctionnalité: Bourse d’externe, de demi-pensionnaire ou de pensionnaire
  Le montant dépend du statut ; aucun montant n’a été trouvé.

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
    Soit "Statut de l’élève" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "statut" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | Externe | remplie | accorder |
      | Demi-pensionnaire | remplie | accorder |
      | Pensionnaire, en internat ou en foyer | remplie | accorder |
      | inconnu | à apprécier | à apprécier |
