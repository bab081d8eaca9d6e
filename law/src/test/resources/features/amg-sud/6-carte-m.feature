# language: fr
Fonctionnalité: À défaut, carte M de la femme enceinte sans couverture
  La carte M est pour la femme enceinte sans couverture qui ne remplit pas les conditions de l’aide médicale.

  Contexte:
    Soit une personne qui remplit toutes les conditions
    Et des ressources retenues de 900000 F pour 1 personne

  Plan du scénario: Qui reçoit la carte M
    Soit une grossesse "<enceinte>"
    Et une autre couverture "<couverture>"
    Quand la demande est appréciée
    Alors la proposition est "<proposition>"

    Exemples:
      | enceinte | couverture | proposition |
      | oui      | non        | accorder    |
      | oui      | oui        | refuser     |
      | non      | non        | refuser     |
      | non      | oui        | refuser     |

  Scénario: La catégorie est M
    Soit une grossesse "oui"
    Et une autre couverture "non"
    Quand la demande est appréciée
    Alors la catégorie est "M"

  Scénario: Les conditions ordinaires passent d’abord
    Soit des ressources retenues de 100000 F pour 1 personne
    Et une grossesse "oui"
    Et une autre couverture "non"
    Quand la demande est appréciée
    Alors la catégorie est "A"

  Scénario: Sans réponse, il faut demander avant de refuser
    Soit le fait "pregnant" inconnu
    Quand la demande est appréciée
    Alors la proposition est "à apprécier"
    Et il faut demander "pregnant"

  Plan du scénario: Hors de la province Sud, une personne décide et justifie
    Soit une habitation en province "nord" depuis le 2026-03-02
    Et une grossesse "oui"
    Et une autre couverture "non"
    Et la carte M hors de la province Sud jugée "<réponse>"
    Quand la demande est appréciée
    Alors la proposition est "<proposition>"

    Exemples:
      | réponse | proposition |
      | oui     | accorder    |
      | non     | refuser     |

  Scénario: Hors de la province Sud, la question est posée
    Soit une habitation en province "nord" depuis le 2026-03-02
    Et une grossesse "oui"
    Et une autre couverture "non"
    Quand la demande est appréciée
    Alors la proposition est "à apprécier"
    Et il reste à juger "card_m_outside_south"
