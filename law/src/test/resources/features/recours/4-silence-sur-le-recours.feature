# language: fr
Fonctionnalité: Silence gardé sur le recours administratif
  Lecture du service : il est compté comme le silence gardé sur une demande.

  Contexte:
    Soit une procédure où
      | fait                                      | réponse    |
      | Notification de la décision               | 2026-11-24 |
      | Voies et délais dits dans la notification | oui        |
      | Recours administratif                     | 2026-12-20 |

  Plan du scénario: Le dernier jour et le lendemain, avec ou sans réponse
    Soit "Réponse au recours administratif" vaut "<réponse>"
    Quand on lit les délais le <jour>
    Alors le délai "silence-sur-le-recours" est "<état>"
    Et le délai "silence-sur-le-recours" se termine au plus tôt le "2027-02-20"

    Exemples:
      | réponse    | jour       | état                |
      | inconnu    | 2027-02-20 | court               |
      | inconnu    | 2027-02-21 | terminé au plus tôt |
      | 2027-02-20 | 2027-02-21 | arrêté              |
      | 2027-02-21 | 2027-02-21 | terminé au plus tôt |

  Scénario: Sans recours, rien ne commence
    Soit "Recours administratif" vaut "inconnu"
    Quand on lit les délais le 2027-02-21
    Alors le délai "silence-sur-le-recours" est "n’a pas commencé"
