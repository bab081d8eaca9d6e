# language: fr
Fonctionnalité: Accusé de réception
  Aucun texte lu ne donne le délai pour accuser réception.

  Contexte:
    Soit une procédure où
      | fait                    | réponse    |
      | Réception de la demande | 2026-10-05 |

  Plan du scénario: Donné ou non
    Soit "Accusé de réception" vaut "<accusé>"
    Quand on lit les délais le 2026-10-20
    Alors le délai "accuse-de-reception" est "<état>"
    Et le délai "accuse-de-reception" se termine au plus tôt le "aucun jour"

    Exemples:
      | accusé     | état        |
      | inconnu    | à apprécier |
      | 2026-10-08 | arrêté      |
      | 2026-10-21 | à apprécier |

  Scénario: Sans demande, rien ne commence
    Soit "Réception de la demande" vaut "inconnu"
    Quand on lit les délais le 2026-10-20
    Alors le délai "accuse-de-reception" est "n’a pas commencé"

  Scénario: La question est posée
    Quand on lit les délais le 2026-10-20
    Alors le délai "accuse-de-reception" dit "Aucun texte lu ne donne ce délai."
    Et le délai "accuse-de-reception" pose la question "RC-06"
