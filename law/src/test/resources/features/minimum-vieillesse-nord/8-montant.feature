# language: fr
Fonctionnalité: Le montant de l’aide
  Il appartient à la commission d’aide sociale : aucun n’est calculé.

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

  Plan du scénario: Ce que la commission a fixé, ou la question
    Soit "Montant fixé par la commission, par mois" vaut "<fixé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "montant" est "<montant>"
    Et la proposition est "<proposition>"

    Exemples:
      | fixé    | montant     | proposition |
      | inconnu | à apprécier | à apprécier |
      | 48000   | 48 000 F    | accorder    |

  Scénario: La question est posée
    Soit "Montant fixé par la commission, par mois" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors il reste à juger "Montant fixé par la commission, par mois"
    Et la question ouverte "MN-03" est citée
    Et la fiabilité de "montant" est "O"
