# language: fr
Fonctionnalité: Être recruté par une voie que la loi classe
  Le recrutement sur titre est classé ; aucun texte lu ne dit ce que vaut un recrutement direct.

  Contexte:
    Soit un candidat où
      | fait                        | réponse         |
      | Niveau de l’avis            | Au moins 10 ans |
      | Citoyenneté invoquée        | non             |
      | Durée de résidence invoquée | non             |

  Plan du scénario: Chaque voie
    Soit "Voie de recrutement" vaut "<voie>"
    Et "Recrutement direct classé comme sur titre" vaut "<jugé>"
    Quand le candidat est lu le 2026-11-24
    Alors la condition "voie" est "<issue>"
    Et la classe est "<classe>"

    Exemples:
      | voie                        | jugé    | issue       | classe            |
      | Sur titre                   | inconnu | remplie     | Sans priorité     |
      | Contractuel                 | inconnu | remplie     | Contractuel       |
      | Direct ou sans concours     | Oui     | remplie     | Sans priorité     |
      | Direct ou sans concours     | Non     | non remplie | Hors classement   |
      | Direct ou sans concours     | inconnu | à apprécier | Pas encore classé |
      | Fonctionnaire, par mobilité | inconnu | non remplie | Fonctionnaire     |
      | inconnu                     | inconnu | à apprécier | Pas encore classé |

  Scénario: Ce qui manque est dit
    Soit "Voie de recrutement" vaut "Direct ou sans concours"
    Quand le candidat est lu le 2026-11-24
    Alors la phrase est "Pas encore classé : une personne doit juger « Recrutement direct classé comme sur titre »."
    Et la question ouverte "EL-06" est citée
