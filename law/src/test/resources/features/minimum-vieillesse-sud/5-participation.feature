# language: fr
Fonctionnalité: La participation des enfants
  Le barème n’a pas été trouvé. Depuis le 15 juillet 2024, jamais moins de 5 000 F par mois.

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

  Plan du scénario: Au minimum, un franc au-dessous et un franc au-dessus, la veille et le jour
    Soit "Participation des enfants, par mois" vaut "<retenue>"
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors le montant "participation" est "<montant>"
    Et la proposition est "<proposition>"

    Exemples:
      | retenue | jour       | connu      | montant     | proposition |
      | 4999    | 2024-07-14 | 2024-07-14 | 4 999 F     | accorder    |
      | 4999    | 2024-07-15 | 2024-07-14 | 4 999 F     | accorder    |
      | 4999    | 2024-07-15 | 2024-07-15 | à apprécier | à apprécier |
      | 5000    | 2024-07-15 | 2024-07-15 | 5 000 F     | accorder    |
      | 5001    | 2024-07-15 | 2024-07-15 | 5 001 F     | accorder    |
      | inconnu | 2026-11-24 | 2026-11-24 | à apprécier | à apprécier |

  Scénario: Sous le minimum, la raison le dit et la question est reposée
    Soit "Participation des enfants, par mois" vaut "4999"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "participation" contient "La participation retenue est sous le minimum de 5 000 F."
    Et il reste à juger "Participation des enfants, par mois"

  Scénario: Sans enfant, aucune participation
    Soit "Enfants qui doivent des aliments" vaut "non"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "accorder"
    Et le montant "participation" n’est pas donné

  Plan du scénario: Un enfant refuse, le juge fixe
    Soit "Participation refusée" vaut "oui"
    Et "Participation fixée par le juge, par mois" vaut "<juge>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "participation" est "<montant>"
    Et la proposition est "<proposition>"

    Exemples:
      | juge    | montant     | proposition |
      | inconnu | à apprécier | à apprécier |
      | 3000    | 3 000 F     | accorder    |
