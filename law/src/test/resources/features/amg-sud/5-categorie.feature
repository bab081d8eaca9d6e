# language: fr
Fonctionnalité: Catégorie de carte
  A quand il n’y a aucune autre couverture, B quand une autre couverture existe et que l’aide médicale la complète.

  Contexte:
    Soit une personne qui remplit toutes les conditions

  Plan du scénario: A ou B
    Soit une autre couverture "<couverture>"
    Quand la demande est appréciée
    Alors la proposition est "accorder"
    Et la catégorie est "<catégorie>"

    Exemples:
      | couverture | catégorie |
      | non        | A         |
      | oui        | B         |

  Scénario: Sans savoir s’il y a une autre couverture, il faut le demander
    Soit le fait "other_cover" inconnu
    Quand la demande est appréciée
    Alors la proposition est "à apprécier"
    Et il faut demander "other_cover"
    Et aucune catégorie n’est donnée

  Scénario: Un fait de santé n’est pas demandé quand les conditions ordinaires suffisent
    Soit le fait "pregnant" inconnu
    Et le fait "veteran" inconnu
    Quand la demande est appréciée
    Alors la proposition est "accorder"
    Et il ne faut rien demander
