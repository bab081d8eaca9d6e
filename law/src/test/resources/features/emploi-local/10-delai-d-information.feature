# language: fr
Fonctionnalité: Information de la CPELFP, « sans délai »
  Le texte ne donne pas de nombre de jours.

  Plan du scénario: Informée ou non
    Soit un avis où
      | fait            | réponse     |
      | Recrutement     | 2026-11-02  |
      | CPELFP informée | <informée>  |
    Quand les délais sont lus le 2026-11-24
    Alors le délai "delai-d-information" est "<état>"
    Et le délai "delai-d-information" pose la question "EL-08"

    Exemples:
      | informée   | état        |
      | inconnu    | à apprécier |
      | 2026-11-02 | arrêté      |
      | 2026-11-25 | à apprécier |
