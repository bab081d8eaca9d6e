# language: fr
Fonctionnalité: Habiter en province Nord depuis la durée demandée
  La page de 2016 dit six mois de résidence réelle et permanente.

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

  Plan du scénario: Six mois, de part et d’autre du jour exact
    Soit "Début de l’habitation en province Nord" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | 2026-04-06 | non remplie | refuser |
      | 2026-04-05 | remplie | accorder |
      | 2026-04-04 | remplie | accorder |
      | 2026-05-05 | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |

  Plan du scénario: La province
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
