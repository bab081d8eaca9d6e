# language: fr
Fonctionnalité: Recours devant le tribunal contre le rejet implicite
  Il ne court que si l’accusé de réception a dit les voies et délais.

  Contexte:
    Soit une procédure où
      | fait                                            | réponse               |
      | Réception de la demande                         | 2026-10-05            |
      | Accusé de réception                             | 2026-10-08            |
      | Voies et délais dits dans l’accusé de réception | oui                   |
      | Lieu où habite la personne                      | En Nouvelle-Calédonie |

  Plan du scénario: Avant le rejet, le dernier jour et le lendemain
    Quand on lit les délais le <jour>
    Alors le délai "recours-contre-le-silence" est "<état>"
    Et le délai "recours-contre-le-silence" se termine au plus tôt le "<terme>"

    Exemples:
      | jour       | état                | terme      |
      | 2026-12-05 | n’a pas commencé    | aucun jour |
      | 2026-12-06 | court               | 2027-02-05 |
      | 2027-02-05 | court               | 2027-02-05 |
      | 2027-02-06 | terminé au plus tôt | 2027-02-05 |

  Plan du scénario: Sans accusé qui dit les délais, aucun délai ne court
    Soit "Voies et délais dits dans l’accusé de réception" vaut "<dits>"
    Quand on lit les délais le 2030-01-01
    Alors le délai "recours-contre-le-silence" est "<état>"

    Exemples:
      | dits    | état                |
      | non     | ne court pas        |
      | inconnu | à apprécier         |
      | oui     | terminé au plus tôt |

  Plan du scénario: Une décision notifiée à temps : il n’y a pas de rejet implicite
    Soit "Notification de la décision" vaut "<notifiée>"
    Quand on lit les délais le 2026-12-10
    Alors le délai "recours-contre-le-silence" est "<état>"

    Exemples:
      | notifiée   | état             |
      | 2026-12-05 | n’a pas commencé |
      | 2026-12-06 | court            |

  Plan du scénario: Selon le lieu où habite la personne
    Soit "Lieu où habite la personne" vaut "<lieu>"
    Quand on lit les délais le 2026-12-10
    Alors le délai "recours-contre-le-silence" se termine au plus tôt le "<terme>"

    Exemples:
      | lieu                                  | terme      |
      | En France, hors de Nouvelle-Calédonie | 2027-03-05 |
      | À l’étranger                          | 2027-04-05 |

  Scénario: Un recours administratif à temps laisse le terme à une personne
    Soit "Recours administratif" vaut "2027-01-10"
    Quand on lit les délais le 2027-02-06
    Alors le délai "recours-contre-le-silence" est "à apprécier"
    Et le délai "recours-contre-le-silence" pose la question "RC-07"

  Scénario: Sans règle connue sur le silence, rien ne commence
    Soit "Réception de la demande" vaut "2014-01-05"
    Quand on lit les délais le 2026-11-24
    Alors le délai "recours-contre-le-silence" est "aucune règle connue"
