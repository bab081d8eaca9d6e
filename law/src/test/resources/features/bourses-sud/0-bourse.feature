# language: fr
Fonctionnalité: La bourse scolaire de la province Sud, d’une version à l’autre
  La durée d’habitation demandée a changé trois fois en treize mois. Le droit est celui d’un jour, tel que connu un jour.

  Contexte:
    Soit un dossier du dispositif "bourses-sud" où
      | fait                                   | réponse          |
      | Jour de la demande                     | 2024-07-10       |
      | Aide demandée                          | Bourse           |
      | Première demande ou renouvellement     | Première demande |
      | Degré d’enseignement                   | Premier degré    |
      | Statut de l’élève                      | Externe          |
      | Province d’habitation                  | Province Sud     |
      | Début de l’habitation en province Sud  | 2000-01-01       |
      | Ressources de la famille               | Oui              |

  Plan du scénario: Chaque jour a la version de son texte, tel que connu
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la version de la règle est "<version>"
    Et la proposition est "accorder"
    Et il ne faut rien demander

    Exemples:
      | jour       | connu      | version       |
      | 2024-07-14 | 2024-07-14 | bourses-sud.1 |
      | 2024-07-14 | 2026-11-24 | bourses-sud.1 |
      | 2024-07-15 | 2024-07-14 | bourses-sud.1 |
      | 2024-07-15 | 2024-07-15 | bourses-sud.2 |
      | 2025-02-16 | 2025-02-17 | bourses-sud.2 |
      | 2025-02-17 | 2025-01-19 | bourses-sud.2 |
      | 2025-02-17 | 2025-01-20 | bourses-sud.3 |
      | 2025-04-17 | 2025-04-17 | bourses-sud.3 |
      | 2025-06-10 | 2025-06-10 | bourses-sud.3 |
      | 2025-07-30 | 2025-07-31 | bourses-sud.3 |
      | 2025-07-31 | 2025-07-30 | bourses-sud.3 |

  Plan du scénario: Première demande d’une famille arrivée il y a deux ans
    Soit "Début de l’habitation en province Sud" vaut "2022-07-10"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | jour       | connu      | proposition |
      | 2024-07-14 | 2024-07-14 | accorder    |
      | 2024-07-14 | 2026-11-24 | accorder    |
      | 2024-07-15 | 2024-07-14 | accorder    |
      | 2024-07-15 | 2024-07-15 | refuser     |
      | 2025-02-17 | 2025-01-19 | refuser     |
      | 2025-06-09 | 2025-06-10 | refuser     |
      | 2025-06-10 | 2025-06-09 | refuser     |
      | 2025-06-10 | 2025-06-10 | à apprécier |
      | 2025-07-30 | 2025-07-30 | à apprécier |
      | 2025-07-31 | 2025-07-30 | à apprécier |

  Plan du scénario: Renouvellement d’une famille arrivée il y a deux ans
    Soit "Première demande ou renouvellement" vaut "Renouvellement"
    Et "Début de l’habitation en province Sud" vaut "2022-07-10"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | jour       | connu      | proposition |
      | 2024-07-14 | 2024-07-14 | accorder    |
      | 2024-07-15 | 2024-07-15 | refuser     |
      | 2024-07-15 | 2025-04-16 | refuser     |
      | 2024-07-15 | 2025-04-17 | accorder    |
      | 2025-04-16 | 2025-04-16 | refuser     |
      | 2025-04-17 | 2025-04-17 | accorder    |
      | 2025-06-10 | 2025-06-10 | accorder    |
      | 2025-07-30 | 2025-07-30 | accorder    |

  Plan du scénario: La délibération du 31 juillet 2025 vaut pour tous, à partir de son jour
    Soit "Jour de la demande" vaut "2025-07-01"
    Et "Début de l’habitation en province Sud" vaut "2023-07-10"
    Et "Première demande ou renouvellement" vaut "<sorte>"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la proposition est "<proposition>"
    Et la version de la règle est "<version>"

    Exemples:
      | sorte            | jour       | connu      | proposition | version       |
      | Première demande | 2025-07-30 | 2025-07-31 | à apprécier | bourses-sud.3 |
      | Première demande | 2025-07-31 | 2025-07-30 | à apprécier | bourses-sud.3 |
      | Première demande | 2025-07-31 | 2025-07-31 | accorder    | bourses-sud.4 |
      | Renouvellement   | 2025-07-31 | 2025-07-31 | accorder    | bourses-sud.4 |

  Plan du scénario: Avant le seul jour que les sources montrent, aucune règle
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors aucune règle ne s’applique : "<raison>"

    Exemples:
      | jour       | connu      | raison                                                                          |
      | 2024-07-13 | 2026-11-24 | aucune règle connue n’est en vigueur le 13 juillet 2024 : la plus ancienne l’est depuis le 14 juillet 2024 |
      | 2024-07-14 | 2024-07-13 | le 13 juillet 2024, cette règle n’était pas encore connue : elle l’est depuis le 14 juillet 2024 |

  Plan du scénario: La durée demandée, la veille et le jour de chaque délibération
    Quand on cherche le chiffre "bourses-sud-residence-mois" du <jour>
    Alors il vaut "<durée>"

    Exemples:
      | jour       | durée   |
      | 2024-07-13 | inconnu |
      | 2024-07-14 | 6 mois  |
      | 2024-07-15 | 10 ans  |
      | 2025-07-30 | 10 ans  |
      | 2025-07-31 | 6 mois  |
