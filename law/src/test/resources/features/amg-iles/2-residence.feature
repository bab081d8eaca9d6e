# language: fr
Fonctionnalité: Habiter aux îles sans interruption depuis la durée demandée
  « Six mois au moins » : le jour exact remplit la condition. La durée est comptée de quantième à quantième.

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

  Plan du scénario: Six mois, de part et d’autre du jour exact
    Soit "Début de l’habitation ininterrompue aux îles" vaut "<depuis>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | depuis     | résultat    | proposition |
      | 2026-04-06 | non remplie | refuser     |
      | 2026-04-05 | remplie     | accorder    |
      | 2026-04-04 | remplie     | accorder    |
      | 2026-05-04 | non remplie | refuser     |
      | 2026-03-06 | remplie     | accorder    |
      | inconnu    | à apprécier | à apprécier |

  Plan du scénario: La province d’habitation
    Soit "Province d’habitation" vaut "<province>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"

    Exemples:
      | province                  | résultat    |
      | Province des îles Loyauté | remplie     |
      | Province Nord             | non remplie |
      | Province Sud              | non remplie |
      | Hors de la Nouvelle-Calédonie | non remplie |
      | inconnu                   | à apprécier |

  Plan du scénario: La veille et le jour où la durée est connue
    Quand on cherche le chiffre "amg-iles-residence-mois" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | jour       | connu |
      | 2026-11-20 | non   |
      | 2026-11-21 | oui   |
