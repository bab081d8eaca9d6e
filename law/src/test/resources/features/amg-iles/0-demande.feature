# language: fr
Fonctionnalité: La carte d’aide médicale des îles Loyauté
  Sans les preuves exigées à peine de rejet, la demande est irrecevable et le fond n’est pas regardé.

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

  Scénario: Le résumé d’un accord
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "Accorder la carte A à 1 personne. Prix de la carte : 3 000 F."
    Et il ne faut rien demander

  Scénario: Le résumé d’une demande irrecevable, et rien d’autre n’est demandé
    Soit "Composition du foyer et liens" vaut "non"
    Et "Condition de ressources" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "irrecevable"
    Et le résumé est "Déclarer la demande irrecevable, sans examen au fond. Il manque au dossier la composition du foyer et les liens."
    Et la condition "ressources" n’est pas regardée
    Et il ne faut rien demander
    Et le montant "prix-de-la-carte" n’est pas donné

  Scénario: Un refus au fond n’est pas une irrecevabilité
    Soit "Condition de ressources" vaut "Non"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "refuser"

  Plan du scénario: Avant le jour où la page a été lue, aucune règle
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la règle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2026-11-20 | 2026-11-24 | non     |
      | 2026-11-21 | 2026-11-20 | non     |
      | 2026-11-21 | 2026-11-21 | oui     |
