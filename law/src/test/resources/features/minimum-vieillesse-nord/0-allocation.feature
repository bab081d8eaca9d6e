# language: fr
Fonctionnalité: Le minimum vieillesse de la province Nord
  La règle vérifie ce qui peut l’être ; la commission d’aide sociale, chaque trimestre, accorde et fixe le montant.

  Contexte:
    Soit un dossier du dispositif "minimum-vieillesse-nord" où
      | fait                                     | réponse          |
      | Jour de la demande                       | 2026-10-05       |
      | Naissance                                | 1950-01-01       |
      | Province d’habitation                    | Province Nord    |
      | Début de l’habitation en province Nord   | 2000-01-01       |
      | Centre des intérêts moraux et matériels  | En province Nord |
      | Travail salarié                          | non              |
      | Accueil en établissement ou en famille   | non              |
      | Vie en couple                            | non              |
      | Ressources retenues, par mois            | 40000            |
      | Visa de la commune                       | oui              |
      | Montant fixé par la commission, par mois | 48000            |

  Scénario: Le résumé
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "Accorder l’aide à 1 personne. Montant de l’aide : 48 000 F."
    Et il ne faut rien demander

  Plan du scénario: Avant les premiers chiffres attestés, aucune règle
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la règle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2016-12-30 | 2026-11-24 | non     |
      | 2016-12-31 | 2016-12-30 | non     |
      | 2016-12-31 | 2016-12-31 | oui     |

  Plan du scénario: La veille et le premier jour de chaque chiffre
    Quand on cherche le chiffre "<chiffre>" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | chiffre                | jour       | connu |
      | mv-nord-age            | 2016-12-30 | non   |
      | mv-nord-age            | 2016-12-31 | oui   |
      | mv-nord-residence-mois | 2016-12-30 | non   |
      | mv-nord-residence-mois | 2016-12-31 | oui   |
      | mv-nord-plafond-seul   | 2016-12-30 | non   |
      | mv-nord-plafond-seul   | 2016-12-31 | oui   |
      | mv-nord-plafond-couple | 2016-12-30 | non   |
      | mv-nord-plafond-couple | 2016-12-31 | oui   |
