# language: fr
Fonctionnalité: Avoir le visa de la commune
  Sans visa, rien n’est refusé : une personne décide.

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

  Plan du scénario: Le visa
    Soit "Visa de la commune" vaut "<visa>"
    Et "Dossier sans visa" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "visa" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | visa    | jugé    | résultat    | proposition |
      | oui     | inconnu | remplie     | accorder    |
      | non     | inconnu | à apprécier | à apprécier |
      | non     | Oui     | remplie     | accorder    |
      | non     | Non     | non remplie | refuser     |
      | inconnu | inconnu | à apprécier | à apprécier |
