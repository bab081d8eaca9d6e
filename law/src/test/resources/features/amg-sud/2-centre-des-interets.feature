# language: fr
Fonctionnalité: Avoir en province Sud le centre de ses intérêts moraux et matériels
  Aucune règle ne répond seule : une personne juge, et sa justification est gardée avec la décision.

  Contexte:
    Soit une personne qui remplit toutes les conditions

  Plan du scénario: Ce que la réponse entraîne
    Soit le centre des intérêts jugé "<réponse>"
    Quand la demande est appréciée
    Alors la condition "centre-des-interets" est "<résultat>"

    Exemples:
      | réponse  | résultat    |
      | sud      | remplie     |
      | ailleurs | non remplie |

  Scénario: Sans réponse, la question reste à juger
    Soit le centre des intérêts non jugé
    Quand la demande est appréciée
    Alors la condition "centre-des-interets" est "à apprécier"
    Et la proposition est "à apprécier"
    Et il reste à juger "centre_of_interests"

  Scénario: La justification est dans la raison
    Soit le centre des intérêts jugé "sud" parce que "Travaille à Nouméa et y loue son logement."
    Quand la demande est appréciée
    Alors la raison de "centre-des-interets" contient "Travaille à Nouméa et y loue son logement."
