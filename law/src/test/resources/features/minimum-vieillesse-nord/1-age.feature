# language: fr
Fonctionnalité: Avoir atteint l’âge demandé
  L’âge est atteint le jour de l’anniversaire.

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

  Plan du scénario: La veille, le jour et le lendemain
    Soit "Naissance" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "age" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | 1966-10-06 | non remplie | refuser |
      | 1966-10-05 | remplie | accorder |
      | 1966-10-04 | remplie | accorder |
      | 1967-10-05 | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |

  Scénario: La lettre dit quand
    Soit "Naissance" vaut "1966-10-06"
    Quand le droit du 2026-11-24 est appliqué
    Alors la lettre dit pour "age" : "Vous n’avez pas encore l’âge demandé : vous l’aurez le 6 octobre 2026."
