# language: fr
Fonctionnalité: Remplir la condition de ressources de la province Nord
  Le plafond n’a pas été trouvé : une personne juge.

  Contexte:
    Soit un dossier du dispositif "amg-nord" où
      | fait                         | réponse |
      | Condition de résidence       | Oui     |
      | Condition de ressources      | Oui     |
      | Renouvellement               | non     |
      | Autre couverture             | non     |
      | Grossesse                    | non     |
      | Ancien combattant ou assimilé | non    |

  Plan du scénario: Une personne juge
    Soit "Condition de ressources" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "ressources" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | jugé    | résultat    | proposition |
      | Oui     | remplie     | accorder    |
      | Non     | non remplie | refuser     |
      | inconnu | à apprécier | à apprécier |

  Scénario: La question est posée
    Soit "Condition de ressources" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors il reste à juger "Condition de ressources"
    Et la question ouverte "AN-03" est citée
