# language: fr
Fonctionnalité: Remplir la condition de ressources
  Le plafond n’a pas été trouvé : une personne juge.

  Contexte:
    Soit un dossier du dispositif "amg-iles" où
      | fait                                               | réponse                   |
      | Jour de la demande                                 | 2026-10-05                |
      | Preuve de la situation familiale et de l’état civil | oui                      |
      | Composition du foyer et liens                      | oui                       |
      | Autres pièces de la liste                          | Oui                       |
      | Province d’habitation                              | Province des îles Loyauté |
      | Début de l’habitation ininterrompue aux îles       | 2010-01-01                |
      | Condition de ressources                            | Oui                       |
      | Prix de la carte                                   | 3000                      |
      | Autre couverture                                   | non                       |
      | Grossesse                                          | non                       |
      | Ancien combattant ou assimilé                      | non                       |

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
    Et la question ouverte "AI-05" est citée
