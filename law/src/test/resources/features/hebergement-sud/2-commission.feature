# language: fr
Fonctionnalité: Relever de la commission de la province
  Première demande après 60 ans, ou reconnaissance avant 60 ans sous le taux qui donne la carte.

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

  Plan du scénario: La première demande, la veille, le jour et le lendemain de l’anniversaire
    Soit "Première demande de reconnaissance" vaut "<demande>"
    Et "Première demande le jour même de l’anniversaire" vaut "<jugé>"
    Et "Reconnaissance du handicap" vaut "Aucune reconnaissance"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "premiere-demande" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | demande    | jugé    | résultat    | proposition |
      | 2009-12-31 | inconnu | non remplie | à apprécier |
      | 2010-01-01 | inconnu | à apprécier | à apprécier |
      | 2010-01-01 | Oui     | remplie     | accorder    |
      | 2010-01-01 | Non     | non remplie | à apprécier |
      | 2010-01-02 | inconnu | remplie     | accorder    |
      | inconnu    | inconnu | à apprécier | à apprécier |

  Plan du scénario: Une première demande plus tôt, et une reconnaissance sous le taux
    Soit "Première demande de reconnaissance" vaut "2005-03-02"
    Et "Reconnaissance du handicap" vaut "<reconnaissance>"
    Et "Jour de la reconnaissance" vaut "<jour>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "commission" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | reconnaissance                               | jour       | résultat    | proposition |
      | Reconnu, sous le taux qui donne la carte     | 2009-12-31 | remplie     | accorder    |
      | Reconnu, sous le taux qui donne la carte     | 2010-01-01 | à apprécier | à apprécier |
      | Reconnu, sous le taux qui donne la carte     | inconnu    | à apprécier | à apprécier |
      | Reconnu, à partir du taux qui donne la carte | 2009-12-31 | à apprécier | à apprécier |
      | Aucune reconnaissance                        | inconnu    | à apprécier | à apprécier |
      | inconnu                                      | inconnu    | à apprécier | à apprécier |

  Plan du scénario: Les dates désignent l’autre commission, une personne décide
    Soit "Première demande de reconnaissance" vaut "2005-03-02"
    Et "Reconnaissance du handicap" vaut "Aucune reconnaissance"
    Et "Prise en charge malgré les dates" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "malgre-les-dates" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | jugé    | résultat    | proposition |
      | inconnu | à apprécier | à apprécier |
      | Oui     | remplie     | accorder    |
      | Non     | non remplie | refuser     |

  Scénario: La raison dit ce que les dates désignent, et la question est posée
    Soit "Première demande de reconnaissance" vaut "2005-03-02"
    Et "Reconnaissance du handicap" vaut "Aucune reconnaissance"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "commission" contient "Les dates désignent la commission de la Nouvelle-Calédonie."
    Et il reste à juger "Prise en charge malgré les dates"
    Et la question ouverte "HS-02" est citée
