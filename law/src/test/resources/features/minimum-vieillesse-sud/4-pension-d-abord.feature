# language: fr
Fonctionnalité: Avoir demandé sa pension, ou en être dispensé
  La condition du Nord n’a pas été lue pour le Sud : rien n’est refusé sans une personne.

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

  Plan du scénario: Travail salarié, pension, âge
    Soit "Jour de la demande" vaut "2026-10-05"
    Et "Travail salarié" vaut "oui"
    Et "Pension demandée" vaut "<demandée>"
    Et "Naissance" vaut "<naissance>"
    Et "Aide en attendant la pension" vaut "<en attendant>"
    Et "Pension non exigée" vaut "<dispense>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "pension-d-abord" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | demandée | naissance  | en attendant | dispense | résultat    | proposition |
      | oui      | 1950-01-01 | inconnu      | inconnu  | remplie     | accorder    |
      | non      | 1964-10-05 | inconnu      | inconnu  | à apprécier | à apprécier |
      | non      | 1964-10-05 | inconnu      | Oui      | remplie     | accorder    |
      | non      | 1964-10-05 | inconnu      | Non      | non remplie | refuser     |
      | non      | 1964-10-06 | inconnu      | Non      | à apprécier | à apprécier |
      | non      | 1964-10-06 | Oui          | inconnu  | remplie     | accorder    |
      | non      | 1964-10-06 | Non          | Non      | non remplie | refuser     |

  Scénario: L’attente se dit
    Soit "Jour de la demande" vaut "2026-10-05"
    Et "Travail salarié" vaut "oui"
    Et "Pension demandée" vaut "non"
    Et "Naissance" vaut "1965-10-05"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "pension-d-abord" contient "le dossier attend."
    Et il reste à juger "Aide en attendant la pension"
