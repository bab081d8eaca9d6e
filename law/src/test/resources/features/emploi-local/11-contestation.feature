# language: fr
Fonctionnalité: Contestation d’une nomination devant la CPELFP
  Deux mois depuis la publication de l’arrêté de nomination.

  Contexte:
    Soit un avis où
      | fait                                   | réponse    |
      | Recrutement                            | 2026-11-23 |
      | Publication de l’arrêté de nomination  | 2026-11-24 |

  Plan du scénario: Le premier jour, le dernier et le lendemain
    Quand les délais sont lus le <jour>
    Alors le délai "contestation" est "<état>"
    Et le délai "contestation" se termine au plus tôt le "<terme>"

    Exemples:
      | jour       | état                | terme      |
      | 2026-11-23 | n’a pas commencé    | aucun jour |
      | 2026-11-24 | court               | 2027-01-24 |
      | 2027-01-24 | court               | 2027-01-24 |
      | 2027-01-25 | terminé au plus tôt | 2027-01-24 |

  Plan du scénario: De quantième à quantième
    Soit "Publication de l’arrêté de nomination" vaut "<publié>"
    Quand les délais sont lus le 2028-06-01
    Alors le délai "contestation" se termine au plus tôt le "<terme>"

    Exemples:
      | publié     | terme      |
      | 2026-12-28 | 2027-02-28 |
      | 2026-12-31 | 2027-02-28 |
      | 2027-12-31 | 2028-02-29 |
      | 2027-08-31 | 2027-10-31 |

  Plan du scénario: Saisie à temps ou non
    Soit "CPELFP saisie d’une contestation" vaut "<saisie>"
    Quand les délais sont lus le 2027-01-25
    Alors le délai "contestation" est "<état>"

    Exemples:
      | saisie     | état                |
      | 2026-11-23 | terminé au plus tôt |
      | 2026-11-24 | arrêté              |
      | 2027-01-24 | arrêté              |
      | 2027-01-25 | terminé au plus tôt |

  Scénario: Ni la signature ni le recrutement ne le font courir
    Soit "Publication de l’arrêté de nomination" vaut "inconnu"
    Quand les délais sont lus le 2027-01-25
    Alors le délai "contestation" est "n’a pas commencé"

  Plan du scénario: Avant la première règle attestée, et avant qu’elle soit connue
    Soit "Recrutement" vaut "inconnu"
    Et "Publication de l’arrêté de nomination" vaut "<publié>"
    Quand les délais sont lus le 2027-01-05, avec le droit connu le <connu>
    Alors le délai "contestation" est "<état>"

    Exemples:
      | publié     | connu      | état                |
      | 2026-11-20 | 2027-01-05 | aucune règle connue |
      | 2026-11-21 | 2026-11-20 | aucune règle connue |
      | 2026-11-21 | 2026-11-21 | court               |

  Scénario: Un arrêté publié avant d’être pris est refusé
    Soit "Publication de l’arrêté de nomination" vaut "2026-11-22"
    Quand les délais sont lus le 2026-11-24
    Alors la saisie est refusée sur "Publication de l’arrêté de nomination"

  Scénario: La question est posée
    Quand les délais sont lus le 2026-11-24
    Alors le délai "contestation" dit "Court depuis le 24 novembre 2026 et se termine au plus tôt le 24 janvier 2027."
    Et le délai "contestation" pose la question "EL-09"
