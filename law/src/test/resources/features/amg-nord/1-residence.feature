# language: fr
Fonctionnalité: Remplir la condition de résidence de la province Nord
  La condition n’a pas été trouvée : une personne juge.

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
    Soit "Condition de résidence" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | jugé    | résultat    | proposition |
      | Oui     | remplie     | accorder    |
      | Non     | non remplie | refuser     |
      | inconnu | à apprécier | à apprécier |

  Scénario: La question est posée
    Soit "Condition de résidence" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors il reste à juger "Condition de résidence"
    Et la question ouverte "AN-02" est citée
