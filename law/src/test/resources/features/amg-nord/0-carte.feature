# language: fr
Fonctionnalité: La carte d’aide médicale de la province Nord
  Ni le plafond ni la résidence n’ont été trouvés : une personne juge, rien n’est repris du Sud.

  Contexte:
    Soit un dossier du dispositif "amg-nord" où
      | fait                         | réponse |
      | Condition de résidence       | Oui     |
      | Condition de ressources      | Oui     |
      | Renouvellement               | non     |
      | Autre couverture             | non     |
      | Grossesse                    | non     |
      | Ancien combattant ou assimilé | non    |

  Scénario: Rien n’est accordé sans jugement
    Soit "Condition de résidence" vaut "inconnu"
    Et "Condition de ressources" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "à apprécier"
    Et il reste à juger "Condition de résidence"
    Et il reste à juger "Condition de ressources"

  Scénario: Le résumé
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "Accorder la carte A à 1 personne. Ticket modérateur : 0 %."
    Et il ne faut rien demander

  Plan du scénario: Avant le premier chiffre attesté, aucune règle
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la règle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2022-04-29 | 2026-11-24 | non     |
      | 2022-04-30 | 2022-04-29 | non     |
      | 2022-04-30 | 2022-04-30 | oui     |
