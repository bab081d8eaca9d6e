# language: fr
Fonctionnalité: Avoir en province Nord le centre de ses intérêts
  Une personne juge.

  Contexte:
    Soit un dossier du dispositif "minimum-vieillesse-nord" où
      | fait                                     | réponse          |
      | Jour de la demande                       | 2026-10-05       |
      | Naissance                                | 1950-01-01       |
      | Province d’habitation                    | Province Nord    |
      | Début de l’habitation en province Nord   | 2000-01-01       |
      | Centre des intérêts moraux et matériels  | En province Nord |
      | Travail salarié                          | non              |
      | Accueil en établissement ou en famille   | non              |
      | Vie en couple                            | non              |
      | Ressources retenues, par mois            | 40000            |
      | Visa de la commune                       | oui              |
      | Montant fixé par la commission, par mois | 48000            |

  Plan du scénario: Le jugement
    Soit "Centre des intérêts moraux et matériels" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "centre-des-interets" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | En province Nord | remplie | accorder |
      | Ailleurs | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |
