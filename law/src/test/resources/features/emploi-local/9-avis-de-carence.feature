# language: fr
Fonctionnalité: Avis de la CPELFP sur la carence
  Le délai est fixé par délibération ; sa durée n’a pas été trouvée.

  Plan du scénario: Demandé, rendu ou non
    Soit un avis où
      | fait                     | réponse    |
      | Avis demandé à la CPELFP | <demandé>  |
      | Avis rendu par la CPELFP | <rendu>    |
    Quand les délais sont lus le 2026-11-24
    Alors le délai "avis-de-carence" est "<état>"
    Et le délai "avis-de-carence" se termine au plus tôt le "aucun jour"

    Exemples:
      | demandé    | rendu      | état             |
      | 2026-11-02 | inconnu    | à apprécier      |
      | 2026-11-02 | 2026-11-02 | arrêté           |
      | 2026-11-02 | 2026-11-24 | arrêté           |
      | 2026-11-02 | 2026-11-25 | à apprécier      |
      | inconnu    | inconnu    | n’a pas commencé |

  Scénario: Un avis rendu avant d’être demandé est refusé
    Soit un avis où
      | fait                     | réponse    |
      | Avis demandé à la CPELFP | 2026-11-02 |
      | Avis rendu par la CPELFP | 2026-11-01 |
    Quand les délais sont lus le 2026-11-24
    Alors la saisie est refusée sur "Avis rendu par la CPELFP"

  Scénario: La question est posée
    Soit un avis où
      | fait                     | réponse    |
      | Avis demandé à la CPELFP | 2026-11-02 |
    Quand les délais sont lus le 2026-11-24
    Alors le délai "avis-de-carence" dit "Aucun texte lu ne donne ce délai."
    Et le délai "avis-de-carence" pose la question "EL-07"
