# language: fr
Fonctionnalité: La bourse scolaire de la province Nord
  Ni le plafond ni les montants n’ont été trouvés. La page a été lue le 21 novembre 2026.

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

  Scénario: Tout est réuni
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "accorder"
    Et il ne faut rien demander
    Et le résumé est "Accorder la bourse à 1 personne."

  Plan du scénario: Le premier jour attesté
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la règle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2026-11-20 | 2026-11-24 | non     |
      | 2026-11-21 | 2026-11-20 | non     |
      | 2026-11-21 | 2026-11-21 | oui     |
