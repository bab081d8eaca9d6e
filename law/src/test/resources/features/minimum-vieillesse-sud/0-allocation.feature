# language: fr
Fonctionnalité: Le minimum vieillesse de la province Sud
  L’âge et la participation minimale des enfants sont connus ; une personne juge le reste.

  Contexte:
    Soit un dossier du dispositif "minimum-vieillesse-sud" où
      | fait                                     | réponse    |
      | Jour de la demande                       | 2024-07-01 |
      | Naissance                                | 1950-01-01 |
      | Condition de résidence                   | Oui        |
      | Condition de ressources                  | Oui        |
      | Travail salarié                          | non        |
      | Enfants qui doivent des aliments         | oui        |
      | Participation refusée                    | non        |
      | Participation des enfants, par mois      | 26000      |
      | Montant fixé par la commission, par mois | 60000      |

  Scénario: Le résumé
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "Accorder l’aide à 1 personne. Participation des enfants : 26 000 F. Montant de l’aide : 60 000 F."
    Et il ne faut rien demander

  Plan du scénario: Avant le premier chiffre attesté, aucune règle
    Soit "Jour de la demande" vaut "2011-12-01"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la règle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2011-12-27 | 2026-11-24 | non     |
      | 2011-12-28 | 2011-12-27 | non     |
      | 2011-12-28 | 2011-12-28 | oui     |

  Plan du scénario: La veille et le premier jour de l’âge
    Quand on cherche le chiffre "mv-sud-age" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | jour       | connu |
      | 2011-12-27 | non   |
      | 2011-12-28 | oui   |
