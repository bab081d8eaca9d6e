# language: fr
Fonctionnalité: Nomination confirmée ou retirée après la contestation
  Aucun texte lu ne donne de délai.

  Plan du scénario: Suivie ou non
    Soit un avis où
      | fait                             | réponse    |
      | CPELFP saisie d’une contestation | 2026-11-10 |
      | Nomination confirmée ou retirée  | <suite>    |
    Quand les délais sont lus le 2026-11-24
    Alors le délai "suite" est "<état>"
    Et le délai "suite" pose la question "EL-12"

    Exemples:
      | suite      | état        |
      | inconnu    | à apprécier |
      | 2026-11-24 | arrêté      |
      | 2026-11-25 | à apprécier |

  Scénario: Une suite donnée avant la saisie est refusée
    Soit un avis où
      | fait                             | réponse    |
      | CPELFP saisie d’une contestation | 2026-11-10 |
      | Nomination confirmée ou retirée  | 2026-11-09 |
    Quand les délais sont lus le 2026-11-24
    Alors la saisie est refusée sur "Nomination confirmée ou retirée"
