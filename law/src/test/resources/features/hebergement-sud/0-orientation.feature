# language: fr
Fonctionnalité: L’aide à l’hébergement de la province Sud, et l’orientation
  Qui relève de la commission de la Nouvelle-Calédonie est orienté, pas refusé ; une personne juge ce qu’aucun texte lu ne dit.

  Contexte:
    Soit un dossier du dispositif "hebergement-sud" où
      | fait                                     | réponse                     |
      | Jour de la demande                       | 2026-10-05                  |
      | Naissance                                | 1950-01-01                  |
      | Province d’habitation                    | Province Sud                |
      | Commission de reconnaissance             | Celle de la province (CPPS) |
      | Première demande de reconnaissance       | 2020-03-02                  |
      | Accueil dans une structure               | oui                         |
      | Structure admise                         | Oui                         |
      | Autres conditions de la province         | Oui                         |
      | Participation de la personne, par mois   | 80000                       |
      | Montant fixé par la commission, par mois | 170000                      |

  Scénario: Le résumé
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "Accorder l’aide à 1 personne. Participation de la personne : 80 000 F. Montant de l’aide : 170 000 F."
    Et il ne faut rien demander

  Plan du scénario: Ce que devient la demande selon la commission
    Soit "Commission de reconnaissance" vaut "<commission>"
    Et "Province d’habitation" vaut "<province>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | commission                               | province      | proposition |
      | Celle de la province (CPPS)              | Province Sud  | accorder    |
      | Celle de la province (CPPS)              | Province Nord | refuser     |
      | Celle de la Nouvelle-Calédonie (CRHD-NC) | Province Sud  | orienter    |
      | Celle de la Nouvelle-Calédonie (CRHD-NC) | Province Nord | orienter    |
      | inconnu                                  | Province Sud  | à apprécier |
      | inconnu                                  | Province Nord | à apprécier |

  Scénario: Orientée, la demande dit vers où
    Soit "Commission de reconnaissance" vaut "Celle de la Nouvelle-Calédonie (CRHD-NC)"
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "La personne relève de la commission de la Nouvelle-Calédonie : la demande est orientée vers le régime du handicap et de la dépendance de la Nouvelle-Calédonie, elle n’est pas refusée."
    Et la question ouverte "HS-01" est citée

  Plan du scénario: Avant le premier chiffre attesté, aucune règle
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la règle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2026-11-20 | 2026-11-24 | non     |
      | 2026-11-21 | 2026-11-20 | non     |
      | 2026-11-21 | 2026-11-21 | oui     |

  Plan du scénario: La veille et le premier jour de l’âge
    Quand on cherche le chiffre "hebergement-sud-age" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | jour       | connu |
      | 2026-11-20 | non   |
      | 2026-11-21 | oui   |
