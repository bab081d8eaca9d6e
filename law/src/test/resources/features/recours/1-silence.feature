# language: fr
Fonctionnalité: Silence gardé sur la demande
  Deux mois de silence valent rejet.

  Contexte:
    Soit une procédure où
      | fait                    | réponse    |
      | Réception de la demande | 2026-10-05 |

  Plan du scénario: Le dernier jour et le lendemain
    Quand on lit les délais le <jour>
    Alors le délai "silence" est "<état>"
    Et le délai "silence" se termine au plus tôt le "2026-12-05"
    Et le délai "silence" dure "2 mois"

    Exemples:
      | jour       | état                |
      | 2026-10-05 | court               |
      | 2026-12-05 | court               |
      | 2026-12-06 | terminé au plus tôt |

  Plan du scénario: De quantième à quantième
    Soit "Réception de la demande" vaut "<reçue>"
    Quand on lit les délais le 2028-06-01
    Alors le délai "silence" se termine au plus tôt le "<terme>"

    Exemples:
      | reçue      | terme      |
      | 2026-12-28 | 2027-02-28 |
      | 2026-12-31 | 2027-02-28 |
      | 2027-12-31 | 2028-02-29 |
      | 2026-08-31 | 2026-10-31 |

  Plan du scénario: Une décision notifiée l’arrête jusqu’au dernier jour
    Soit "Notification de la décision" vaut "<notifiée>"
    Quand on lit les délais le 2027-01-15
    Alors le délai "silence" est "<état>"

    Exemples:
      | notifiée   | état                |
      | 2026-10-04 | terminé au plus tôt |
      | 2026-10-05 | arrêté              |
      | 2026-12-05 | arrêté              |
      | 2026-12-06 | terminé au plus tôt |
      | inconnu    | terminé au plus tôt |

  Scénario: Ce qui vient après le jour demandé n’est pas regardé
    Soit "Notification de la décision" vaut "2026-11-10"
    Quand on lit les délais le 2026-11-09
    Alors le délai "silence" est "court"
    Et le délai "silence" dit "Court depuis le 5 octobre 2026 et se termine au plus tôt le 5 décembre 2026."

  Plan du scénario: Avant la première règle attestée, et avant qu’elle soit connue
    Soit "Réception de la demande" vaut "<reçue>"
    Quand on lit les délais le 2014-03-01, avec le droit connu le <connu>
    Alors le délai "silence" est "<état>"

    Exemples:
      | reçue      | connu      | état                |
      | 2014-02-04 | 2026-11-24 | aucune règle connue |
      | 2014-02-05 | 2014-02-04 | aucune règle connue |
      | 2014-02-05 | 2014-02-05 | court               |

  Scénario: Ce qu’on ne connaît pas est dit
    Soit "Réception de la demande" vaut "2014-02-04"
    Quand on lit les délais le 2026-11-24
    Alors le délai "silence" dit "Aucune règle connue pour un délai qui commence le 4 février 2014 : la plus ancienne l’est depuis le 5 février 2014."
    Et le délai "silence" cite "article R. 421-2"
    Et le délai "silence" pose la question "RC-03"
