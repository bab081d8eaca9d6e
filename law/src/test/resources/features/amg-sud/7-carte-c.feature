# language: fr
Fonctionnalité: À défaut, carte C de l’ancien combattant ou assimilé
  Les conditions de la carte C n’ont pas été lues : quand les conditions ordinaires ne sont pas remplies, une personne juge.

  Contexte:
    Soit une personne qui remplit toutes les conditions
    Et des ressources retenues de 900000 F pour 1 personne

  Plan du scénario: Ce qu’une personne a jugé
    Soit un ancien combattant "<ancien combattant>"
    Et les conditions de la carte C jugées "<réponse>"
    Quand la demande est appréciée
    Alors la proposition est "<proposition>"

    Exemples:
      | ancien combattant | réponse | proposition |
      | oui               | oui     | accorder    |
      | oui               | non     | refuser     |
      | non               | oui     | refuser     |

  Scénario: La catégorie est C
    Soit un ancien combattant "oui"
    Et les conditions de la carte C jugées "oui"
    Quand la demande est appréciée
    Alors la catégorie est "C"

  Scénario: La question est posée à une personne
    Soit un ancien combattant "oui"
    Quand la demande est appréciée
    Alors la proposition est "à apprécier"
    Et il reste à juger "card_c_conditions"

  Scénario: Sans savoir, il faut demander avant de refuser
    Soit le fait "veteran" inconnu
    Quand la demande est appréciée
    Alors la proposition est "à apprécier"
    Et il faut demander "veteran"
