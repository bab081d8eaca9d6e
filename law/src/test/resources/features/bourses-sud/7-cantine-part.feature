# language: fr
Fonctionnalité: La part de la province dans chaque repas de cantine
  600 F avant 2015, 700 F depuis 2015, 600 F depuis la rentrée de 2025. Ce qui reste dépend de la commune de scolarisation.

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

  Plan du scénario: La veille et le jour du changement, pour un demi-pensionnaire
    Soit "Statut de l’élève" vaut "Demi-pensionnaire"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors le montant "cantine-part" est "<part>"

    Exemples:
      | jour       | connu      | part  |
      | 2024-07-14 | 2024-07-14 | 700 F |
      | 2025-02-16 | 2025-02-16 | 700 F |
      | 2025-02-17 | 2025-01-19 | 700 F |
      | 2025-02-17 | 2025-01-20 | 600 F |
      | 2025-02-17 | 2025-02-17 | 600 F |

  Plan du scénario: Les valeurs qui précèdent toute règle appréciée
    Quand on cherche le chiffre "bourses-sud-cantine-part-provinciale" du <jour>
    Alors il vaut "<valeur>"

    Exemples:
      | jour       | valeur  |
      | 2014-12-30 | inconnu |
      | 2014-12-31 | 600 F   |
      | 2015-01-01 | 700 F   |

  Plan du scénario: Ni externe, ni interne, ni une autre aide
    Soit "Statut de l’élève" vaut "<statut>"
    Et "Aide demandée" vaut "<aide>"
    Quand le droit du 2024-07-15 est appliqué
    Alors le montant "cantine-part" n’est pas donné

    Exemples:
      | statut            | aide                  |
      | Externe           | Bourse                |
      | Interne           | Bourse                |
      | Demi-pensionnaire | Allocation de rentrée |

  Scénario: Le résumé dit la part de la province, jamais ce qui reste à la famille
    Soit "Statut de l’élève" vaut "Demi-pensionnaire"
    Quand le droit du 2025-02-17 est appliqué
    Alors le résumé est "Accorder l’aide demandée à 1 personne. Part de la province dans chaque repas : 600 F."
    Et la raison de "cantine-part" est "L’élève est demi-pensionnaire. La province paie 600 F de chaque repas ; ce qui reste dépend de la commune de scolarisation."
    Et la question ouverte "BS-11" est citée
