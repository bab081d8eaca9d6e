# language: fr
Fonctionnalité: Avoir des ressources inférieures au plafond
  Les plafonds lus sont ceux de 2016, non confirmés. La comparaison est stricte.

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

  Plan du scénario: Une personne seule, un franc au-dessous, au plafond, un franc au-dessus
    Soit "Ressources retenues, par mois" vaut "<réponse>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "ressources" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat | proposition |
      | 88033 | remplie | accorder |
      | 88034 | non remplie | refuser |
      | 88035 | non remplie | refuser |
      | inconnu | à apprécier | à apprécier |

  Plan du scénario: Un couple, selon les ressources et l’âge du conjoint
    Soit "Vie en couple" vaut "oui"
    Et "Naissance du conjoint" vaut "<conjoint>"
    Et "Ressources retenues, par mois" vaut "<ressources>"
    Et "Jour même de l’anniversaire du conjoint" vaut "<jour même>"
    Et "Couple dont l’un n’a pas l’âge" vaut "<commission>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "ressources" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | conjoint   | ressources | jour même | commission | résultat    | proposition |
      | 1950-05-05 | 134638     | inconnu   | inconnu    | remplie     | accorder    |
      | 1950-05-05 | 134639     | inconnu   | inconnu    | non remplie | refuser     |
      | 1950-05-05 | 134640     | inconnu   | inconnu    | non remplie | refuser     |
      | 1966-10-04 | 134638     | inconnu   | inconnu    | remplie     | accorder    |
      | 1966-10-05 | 134638     | inconnu   | inconnu    | à apprécier | à apprécier |
      | 1966-10-05 | 134638     | Oui       | inconnu    | remplie     | accorder    |
      | 1966-10-05 | 134638     | Non       | inconnu    | à apprécier | à apprécier |
      | 1966-10-06 | 134638     | inconnu   | inconnu    | à apprécier | à apprécier |
      | 1966-10-06 | 134638     | inconnu   | Oui        | remplie     | accorder    |
      | 1966-10-06 | 134638     | inconnu   | Non        | non remplie | refuser     |
      | inconnu    | 134638     | inconnu   | inconnu    | à apprécier | à apprécier |

  Scénario: Le plafond d’un couple ne vaut pas pour une personne seule
    Soit "Ressources retenues, par mois" vaut "134638"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "refuser"
    Et la raison de "ressources" contient "134 638 F par mois, ce n’est pas moins que le plafond de 88 034 F."
