# language: fr
Fonctionnalité: Habiter en province Sud depuis plus longtemps que la durée demandée
  La page de la province dit « plus de 6 mois » puis « au moins six mois » : ce seul jour va à une personne.
  La durée est comptée de quantième à quantième, jusqu’au jour de la demande.

  Contexte:
    Soit une personne qui remplit toutes les conditions

  Plan du scénario: Six mois, de part et d’autre du jour exact
    Soit une demande déposée le <demande>
    Et une habitation en province "sud" depuis le <depuis>
    Quand la demande est appréciée
    Alors la condition "residence" est "<résultat>"

    Exemples:
      | depuis     | demande    | résultat    |
      | 2026-04-06 | 2026-10-05 | non remplie |
      | 2026-04-05 | 2026-10-05 | à apprécier |
      | 2026-04-04 | 2026-10-05 | remplie     |
      | 2026-03-02 | 2026-10-05 | remplie     |
      | 2026-10-05 | 2026-10-05 | non remplie |

  Plan du scénario: Le jour exact quand le mois d’arrivée est plus court
    Soit une demande déposée le <demande>
    Et une habitation en province "sud" depuis le <depuis>
    Quand la demande est appréciée
    Alors la condition "residence" est "<résultat>"

    Exemples:
      | depuis     | demande    | résultat    |
      | 2025-08-31 | 2026-02-27 | non remplie |
      | 2025-08-31 | 2026-02-28 | à apprécier |
      | 2025-08-31 | 2026-03-01 | remplie     |

  Plan du scénario: Au jour exact, une personne décide et justifie
    Soit une demande déposée le 2026-10-05
    Et une habitation en province "sud" depuis le 2026-04-05
    Et la durée exacte jugée "<réponse>"
    Quand la demande est appréciée
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | réponse | résultat    | proposition |
      | oui     | remplie     | accorder    |
      | non     | non remplie | refuser     |

  Plan du scénario: La province d’habitation
    Soit une habitation en province "<province>" depuis le 2026-03-02
    Quand la demande est appréciée
    Alors la condition "residence" est "<résultat>"

    Exemples:
      | province | résultat    |
      | sud      | remplie     |
      | nord     | non remplie |
      | iles     | non remplie |
      | hors-nc  | non remplie |

  Plan du scénario: Un fait qui manque est demandé
    Soit le fait "<fait>" inconnu
    Quand la demande est appréciée
    Alors la condition "residence" est "à apprécier"
    Et la proposition est "à apprécier"
    Et il faut demander "<fait>"

    Exemples:
      | fait               |
      | residence_province |
      | residence_since    |
      | application_date   |

  Scénario: Au jour exact, la question est posée à une personne
    Soit une demande déposée le 2026-10-05
    Et une habitation en province "sud" depuis le 2026-04-05
    Quand la demande est appréciée
    Alors la proposition est "à apprécier"
    Et il reste à juger "residence_on_the_day"

  Plan du scénario: Hors de la province Sud, la durée n’est ni regardée ni demandée
    Soit une habitation en province "<province>" depuis le 2026-10-01
    Et le fait "residence_since" inconnu
    Quand la demande est appréciée
    Alors la condition "residence" est "non remplie"
    Et la raison de "residence" est "<raison>"
    Et la proposition est "refuser"

    Exemples:
      | province | raison                                                            |
      | nord     | La personne n’habite pas en province Sud : Province Nord.         |
      | hors-nc  | La personne n’habite pas en province Sud : Hors de la Nouvelle-Calédonie. |
