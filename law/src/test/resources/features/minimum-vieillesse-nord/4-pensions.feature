# language: fr
Fonctionnalité: Avoir d’abord demandé la pension d’un travail salarié
  Assez âgé pour l’aide et trop jeune pour la pension : le dossier attend. L’âge de la pension n’est connu que pour 2026.

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

  Plan du scénario: Travail salarié, pension demandée, âge
    Soit "Travail salarié" vaut "<salarié>"
    Et "Pension demandée" vaut "<demandée>"
    Et "Naissance" vaut "<naissance>"
    Et "Aide en attendant la pension" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "pensions" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | salarié | demandée | naissance  | jugé    | résultat    | proposition |
      | non     | inconnu  | 1950-01-01 | inconnu | remplie     | accorder    |
      | oui     | oui      | 1950-01-01 | inconnu | remplie     | accorder    |
      | oui     | non      | 1950-01-01 | inconnu | non remplie | refuser     |
      | oui     | inconnu  | 1950-01-01 | inconnu | à apprécier | à apprécier |
      | inconnu | inconnu  | 1950-01-01 | inconnu | à apprécier | à apprécier |
      | oui     | non      | 1964-10-04 | inconnu | non remplie | refuser     |
      | oui     | non      | 1964-10-05 | inconnu | non remplie | refuser     |
      | oui     | non      | 1964-10-06 | inconnu | à apprécier | à apprécier |
      | oui     | non      | 1966-10-05 | inconnu | à apprécier | à apprécier |
      | oui     | non      | 1966-10-05 | Oui     | remplie     | accorder    |
      | oui     | non      | 1966-10-05 | Non     | non remplie | refuser     |
      | oui     | non      | 1963-10-06 | inconnu | non remplie | refuser     |
      | oui     | non      | 1965-10-05 | inconnu | à apprécier | à apprécier |

  Scénario: L’attente se dit
    Soit "Travail salarié" vaut "oui"
    Et "Pension demandée" vaut "non"
    Et "Naissance" vaut "1965-10-05"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "pensions" contient "Assez âgée pour cette aide, la personne est trop jeune pour la pension à demander d’abord : le dossier attend."
    Et il reste à juger "Aide en attendant la pension"
    Et la question ouverte "MN-06" est citée

  Plan du scénario: Avant que l’âge de la pension soit connu, une personne décide
    Soit "Jour de la demande" vaut "2025-10-06"
    Et "Travail salarié" vaut "oui"
    Et "Pension demandée" vaut "non"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | jour       | connu      | proposition |
      | 2025-12-31 | 2026-11-24 | à apprécier |
      | 2026-01-01 | 2025-12-31 | à apprécier |
      | 2026-01-01 | 2026-01-01 | refuser     |
