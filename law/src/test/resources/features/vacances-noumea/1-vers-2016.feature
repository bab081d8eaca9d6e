# language: fr
Fonctionnalité: Aide aux vacances de Nouméa, vers 2016

  Presse, Nouvelle-Calédonie la 1ère : plafonds par mois, boursiers orientés vers la province ; le montant n’a pas été trouvé.

  Plan du scénario: le plafond par mois dépend du foyer
    Soit un dossier du dispositif "vacances-noumea.1" où
      | fait                          | réponse           |
      | Composition du foyer          | <foyer>           |
      | Ressources retenues, par mois | <ressources>      |
      | Élève boursier                | non               |
      | Habiter Nouméa                | Oui               |
      | Avoir l’âge de l’aide         | Oui               |
      | Montant retenu                | 24000             |
    Quand le droit du 2019-06-03 est appliqué
    Alors la proposition est "<proposition>"
    Et la fiabilité de "ressources" est "P"

    Exemples:
      | foyer                           | ressources | proposition |
      | Couple, un ou deux enfants      | 449999     | accorder    |
      | Couple, un ou deux enfants      | 450000     | accorder    |
      | Couple, un ou deux enfants      | 450001     | refuser     |
      | Parent seul, un ou deux enfants | 525000     | accorder    |
      | Parent seul, un ou deux enfants | 525001     | refuser     |
      | Trois enfants ou plus           | 525000     | accorder    |
      | Trois enfants ou plus           | 525001     | refuser     |
      | Foyer avec un enfant handicapé  | 525000     | accorder    |
      | Foyer avec un enfant handicapé  | 525001     | refuser     |

  Plan du scénario: un boursier est orienté vers la province
    Soit un dossier du dispositif "vacances-noumea.1" où
      | fait                          | réponse               |
      | Composition du foyer          | Trois enfants ou plus |
      | Ressources retenues, par mois | 300000                |
      | Élève boursier                | <boursier>            |
      | Habiter Nouméa                | Oui                   |
      | Avoir l’âge de l’aide         | Oui                   |
      | Montant retenu                | 24000                 |
    Quand le droit du 2019-06-03 est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | boursier | proposition |
      | oui      | refuser     |
      | non      | accorder    |
      | inconnu  | à apprécier |

  Scénario: sans montant fixé, une personne décide
    Soit un dossier du dispositif "vacances-noumea.1" où
      | fait                          | réponse               |
      | Composition du foyer          | Trois enfants ou plus |
      | Ressources retenues, par mois | 300000                |
      | Élève boursier                | non                   |
      | Habiter Nouméa                | Oui                   |
      | Avoir l’âge de l’aide         | Oui                   |
    Quand le droit du 2019-06-03 est appliqué
    Alors la proposition est "à apprécier"
    Et il reste à juger "Montant retenu"
    Et la question ouverte "VN-04" est citée
