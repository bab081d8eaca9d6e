# language: fr
Fonctionnalité: Orientation d’une personne sans résidence de rattachement
  La personne dont le centre des intérêts n’est dans aucune province est prise en charge par la Nouvelle-Calédonie.
  Sa demande est orientée, elle n’est pas refusée ; et rien n’est refusé avant que la question soit jugée.

  Contexte:
    Soit une personne qui remplit toutes les conditions

  Plan du scénario: Ce que devient la demande selon le centre des intérêts
    Soit le centre des intérêts jugé "<centre>"
    Quand la demande est appréciée
    Alors la proposition est "<proposition>"
    Et la destination est "<destination>"

    Exemples:
      | centre   | proposition | destination              |
      | sud      | accorder    | la province              |
      | ailleurs | refuser     | la province              |
      | aucune   | orienter    | la Nouvelle-Calédonie    |

  Plan du scénario: L’orientation passe avant les autres conditions
    Soit le centre des intérêts jugé "aucune"
    Et une habitation en province "<province>" depuis le 2026-10-01
    Et des ressources retenues de <ressources> F pour 1 personne
    Quand la demande est appréciée
    Alors la proposition est "orienter"

    Exemples:
      | province | ressources |
      | sud      | 100000     |
      | nord     | 100000     |
      | sud      | 900000     |

  Plan du scénario: Rien n’est refusé tant que le centre des intérêts n’est pas jugé
    Soit le centre des intérêts non jugé
    Et des ressources retenues de <ressources> F pour 1 personne
    Quand la demande est appréciée
    Alors la proposition est "à apprécier"
    Et il reste à juger "centre_of_interests"

    Exemples:
      | ressources |
      | 100000     |
      | 900000     |
