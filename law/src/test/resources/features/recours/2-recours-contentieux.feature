# language: fr
Fonctionnalité: Recours devant le tribunal contre la décision notifiée
  Deux mois depuis la notification, si elle dit les voies et délais de recours.

  Contexte:
    Soit une procédure où
      | fait                                      | réponse               |
      | Réception de la demande                   | 2026-10-05            |
      | Notification de la décision               | 2026-11-24            |
      | Voies et délais dits dans la notification | oui                   |
      | Lieu où habite la personne                | En Nouvelle-Calédonie |

  Plan du scénario: Le dernier jour et le lendemain
    Quand on lit les délais le <jour>
    Alors le délai "recours-contentieux" est "<état>"
    Et le délai "recours-contentieux" se termine au plus tôt le "<terme>"

    Exemples:
      | jour       | état                | terme      |
      | 2026-11-23 | n’a pas commencé    | aucun jour |
      | 2026-11-24 | court               | 2027-01-24 |
      | 2027-01-24 | court               | 2027-01-24 |
      | 2027-01-25 | terminé au plus tôt | 2027-01-24 |

  Plan du scénario: Selon le lieu où habite la personne
    Soit "Lieu où habite la personne" vaut "<lieu>"
    Quand on lit les délais le 2026-11-30
    Alors le délai "recours-contentieux" se termine au plus tôt le "<terme>"
    Et le délai "recours-contentieux" dure "<durée>"

    Exemples:
      | lieu                                  | terme      | durée            |
      | En Nouvelle-Calédonie                 | 2027-01-24 | 2 mois           |
      | En France, hors de Nouvelle-Calédonie | 2027-02-24 | 2 mois et 1 mois |
      | À l’étranger                          | 2027-03-24 | 2 mois et 2 mois |
      | inconnu                               | 2027-01-24 | 2 mois           |

  Plan du scénario: Sans mention des délais, aucun délai ne court
    Soit "Voies et délais dits dans la notification" vaut "<dits>"
    Quand on lit les délais le 2030-01-01
    Alors le délai "recours-contentieux" est "<état>"

    Exemples:
      | dits    | état                |
      | oui     | terminé au plus tôt |
      | non     | ne court pas        |
      | inconnu | à apprécier         |

  Plan du scénario: Un recours administratif à temps ne raccourcit rien
    Soit "Recours administratif" vaut "<recours>"
    Quand on lit les délais le <jour>
    Alors le délai "recours-contentieux" est "<état>"
    Et le délai "recours-contentieux" se termine au plus tôt le "2027-01-24"

    Exemples:
      | recours    | jour       | état                |
      | 2026-11-23 | 2027-01-25 | terminé au plus tôt |
      | 2026-11-24 | 2027-01-24 | court               |
      | 2026-11-24 | 2027-01-25 | à apprécier         |
      | 2027-01-24 | 2027-01-25 | à apprécier         |
      | 2027-01-25 | 2027-01-26 | terminé au plus tôt |

  Scénario: Le recours administratif, ce qu’il change n’est pas inventé
    Soit "Recours administratif" vaut "2026-12-20"
    Quand on lit les délais le 2027-02-01
    Alors le délai "recours-contentieux" dit "Devait se terminer au plus tôt le 24 janvier 2027 ; « Recours administratif », le 20 décembre 2026, est venu à temps, et aucun texte lu ne dit ce qu’il y change : une personne juge."
    Et le délai "recours-contentieux" pose la question "RC-04"

  Plan du scénario: Ni la fin de semaine ni un jour férié ne déplacent le terme
    Soit "Notification de la décision" vaut "<notifiée>"
    Quand on lit les délais le 2026-12-31
    Alors le délai "recours-contentieux" se termine au plus tôt le "<terme>"
    Et le délai "recours-contentieux" pose la question "RC-02"

    Exemples:
      | notifiée   | terme      |
      | 2026-11-02 | 2027-01-02 |
      | 2026-11-03 | 2027-01-03 |
      | 2026-11-01 | 2027-01-01 |

  Plan du scénario: Trois mois, puis deux depuis le 18 octobre 2015
    Soit "Notification de la décision" vaut "<notifiée>"
    Et "Lieu où habite la personne" vaut "<lieu>"
    Quand on lit les délais le 2015-11-15, avec le droit connu le <connu>
    Alors le délai "recours-contentieux" dure "<durée>"
    Et le délai "recours-contentieux" est "<état>"

    Exemples:
      | notifiée   | lieu                                  | connu      | durée            | état                |
      | 2015-06-19 | En Nouvelle-Calédonie                 | 2026-11-24 |                  | aucune règle connue |
      | 2015-06-20 | En Nouvelle-Calédonie                 | 2015-06-19 |                  | aucune règle connue |
      | 2015-06-20 | En Nouvelle-Calédonie                 | 2015-06-20 | 3 mois           | terminé au plus tôt |
      | 2015-06-20 | En France, hors de Nouvelle-Calédonie | 2015-06-20 | 3 mois et 1 mois | terminé au plus tôt |
      | 2015-06-20 | À l’étranger                          | 2015-06-20 | 3 mois et 2 mois | court               |
      | 2015-06-20 | En France, hors de Nouvelle-Calédonie | 2015-06-19 |                  | aucune règle connue |
      | 2015-06-20 | À l’étranger                          | 2015-06-19 |                  | aucune règle connue |
      | 2015-10-17 | En Nouvelle-Calédonie                 | 2015-10-17 | 3 mois           | court               |
      | 2015-10-18 | En Nouvelle-Calédonie                 | 2015-10-17 | 3 mois           | court               |
      | 2015-10-18 | En Nouvelle-Calédonie                 | 2015-10-18 | 2 mois           | court               |

  Plan du scénario: Les mois ajoutés, la veille et le premier jour où on les connaît
    Soit "Notification de la décision" vaut "<notifiée>"
    Et "Lieu où habite la personne" vaut "<lieu>"
    Quand on lit les délais le 2015-07-01
    Alors le délai "recours-contentieux" est "<état>"

    Exemples:
      | notifiée   | lieu                                  | état                |
      | 2015-06-19 | En France, hors de Nouvelle-Calédonie | aucune règle connue |
      | 2015-06-20 | En France, hors de Nouvelle-Calédonie | court               |
      | 2015-06-19 | À l’étranger                          | aucune règle connue |
      | 2015-06-20 | À l’étranger                          | court               |

  Plan du scénario: La veille et le premier jour de chaque chiffre
    Quand on cherche le chiffre "<chiffre>" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | chiffre                        | jour       | connu |
      | recours-distance-france-mois   | 2015-06-19 | non   |
      | recours-distance-france-mois   | 2015-06-20 | oui   |
      | recours-distance-etranger-mois | 2015-06-19 | non   |
      | recours-distance-etranger-mois | 2015-06-20 | oui   |
