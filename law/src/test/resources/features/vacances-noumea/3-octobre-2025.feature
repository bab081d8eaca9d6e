# language: fr
Fonctionnalité: Aide aux vacances de Nouméa, octobre 2025

  Presse, La Dépêche de Nouméa : 15 000 F par enfant et par an, 30 000 F s’il est boursier, en un versement ; les plafonds n’ont pas
  été trouvés.

  Plan du scénario: le montant dépend de la bourse
    Soit un dossier du dispositif "vacances-noumea.3" où
      | fait                                 | réponse    |
      | Élève boursier                       | <boursier> |
      | Habiter Nouméa                       | Oui        |
      | Avoir l’âge de l’aide                | Oui        |
      | Avoir des ressources dans le plafond | Oui        |
      | Versements de cette année            | Aucun      |
    Quand le droit du 2025-12-01 est appliqué
    Alors la proposition est "<proposition>"
    Et le montant "montant" est "<montant>"
    Et la fiabilité de "montant" est "P"

    Exemples:
      | boursier | proposition | montant     |
      | oui      | accorder    | 30 000 F    |
      | non      | accorder    | 15 000 F    |
      | inconnu  | à apprécier | À apprécier |

  Plan du scénario: un seul versement dans l’année
    Soit un dossier du dispositif "vacances-noumea.3" où
      | fait                                 | réponse      |
      | Élève boursier                       | oui          |
      | Habiter Nouméa                       | Oui          |
      | Avoir l’âge de l’aide                | Oui          |
      | Avoir des ressources dans le plafond | Oui          |
      | Versements de cette année            | <versements> |
    Quand le droit du 2025-12-01 est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | versements          | proposition |
      | Aucun               | accorder    |
      | 1 versement ou plus | refuser     |

  Scénario: des plafonds qui n’ont pas été trouvés sont jugés par une personne
    Soit un dossier du dispositif "vacances-noumea.3" où
      | fait                      | réponse |
      | Élève boursier            | oui     |
      | Habiter Nouméa            | Oui     |
      | Avoir l’âge de l’aide     | Oui     |
      | Versements de cette année | Aucun   |
    Quand le droit du 2025-12-01 est appliqué
    Alors la proposition est "à apprécier"
    Et il reste à juger "Avoir des ressources dans le plafond"
    Et la question ouverte "VN-08" est citée

  Plan du scénario: elle est attestée le 13 octobre 2025
    Soit un dossier du dispositif "vacances-noumea.3" où
      | fait           | réponse |
      | Élève boursier | oui     |
    Quand le droit du <jour> est appliqué
    Alors la règle est en vigueur : "<en vigueur>"

    Exemples:
      | jour       | en vigueur |
      | 2025-10-12 | non        |
      | 2025-10-13 | oui        |
