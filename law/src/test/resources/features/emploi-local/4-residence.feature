# language: fr
Fonctionnalité: Avoir une durée de résidence suffisante
  Comptée de quantième à quantième ; le jour exact suffit.

  Contexte:
    Soit un candidat où
      | fait                          | réponse                    |
      | Voie de recrutement           | Sur titre                  |
      | Niveau de l’avis              | Au moins 10 ans            |
      | Citoyenneté invoquée          | non                        |
      | Durée de résidence invoquée   | oui                        |
      | Preuve de la résidence        | Prouvée                    |
      | Début de la résidence         | 2016-11-20                 |
      | Absences                      | Aucune absence             |
      | Jour retenu pour la résidence | Date limite de candidature |
      | Date du jour retenu           | 2026-11-20                 |

  Plan du scénario: Le jour exact, la veille et le lendemain
    Soit "Niveau de l’avis" vaut "<niveau>"
    Et "Début de la résidence" vaut "<depuis>"
    Quand le candidat est lu le 2026-11-24
    Alors la condition "residence" est "<issue>"
    Et la condition "duree" est "<issue>"

    Exemples:
      | niveau          | depuis     | issue       |
      | Au moins 10 ans | 2016-11-19 | remplie     |
      | Au moins 10 ans | 2016-11-20 | remplie     |
      | Au moins 10 ans | 2016-11-21 | non remplie |
      | Au moins 5 ans  | 2021-11-19 | remplie     |
      | Au moins 5 ans  | 2021-11-20 | remplie     |
      | Au moins 5 ans  | 2021-11-21 | non remplie |
      | Au moins 3 ans  | 2023-11-19 | remplie     |
      | Au moins 3 ans  | 2023-11-20 | remplie     |
      | Au moins 3 ans  | 2023-11-21 | non remplie |

  Plan du scénario: Depuis un 29 février
    Soit "Niveau de l’avis" vaut "Au moins 5 ans"
    Et "Début de la résidence" vaut "2020-02-29"
    Et "Date du jour retenu" vaut "<jour>"
    Quand le candidat est lu le 2026-11-24
    Alors la condition "residence" est "<issue>"

    Exemples:
      | jour       | issue       |
      | 2025-02-28 | non remplie |
      | 2025-03-01 | remplie     |

  Plan du scénario: Les années moins un jour, et une année de plus ou de moins
    Soit "Début de la résidence" vaut "<depuis>"
    Quand le candidat est lu le 2026-11-24
    Alors la raison de "duree" est "<raison>"

    Exemples:
      | depuis     | raison                                                                               |
      | 2016-11-20 | Réside depuis 10 ans le 20 novembre 2026, il faut au moins 10 ans.                   |
      | 2016-11-21 | Ne réside que depuis 9 ans, 11 mois et 30 jours le 20 novembre 2026, il faut au moins 10 ans. |
      | 2026-11-25 | Ne réside que depuis 0 jour le 20 novembre 2026, il faut au moins 10 ans.            |

  Plan du scénario: Ce qu’aucun texte lu ne dit va à une personne
    Soit "<fait>" vaut "inconnu"
    Et "Date du jour retenu" vaut "<jour>"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Pas encore classé"
    Et il reste à juger "<fait>"
    Et la question ouverte "<question>" est citée

    Exemples:
      | fait                          | jour       | question |
      | Jour retenu pour la résidence | inconnu    | EL-02    |
      | Absences                      | 2026-11-20 | EL-03    |
      | Preuve de la résidence        | 2026-11-20 | EL-05    |

  Scénario: Une date sans le jour qu’une personne retient est refusée
    Soit "Jour retenu pour la résidence" vaut "inconnu"
    Quand le candidat est lu le 2026-11-24
    Alors la saisie est refusée sur "Date du jour retenu"

  Plan du scénario: Les absences qu’une personne juge
    Soit "Absences" vaut "<absences>"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "<classe>"

    Exemples:
      | absences                          | classe                          |
      | Aucune absence                    | Résident d’une durée suffisante |
      | Absences qui ne l’interrompent pas | Résident d’une durée suffisante |
      | Absences qui l’interrompent       | Sans priorité                   |

  Plan du scénario: Chaque état de la preuve
    Soit "Durée de résidence invoquée" vaut "<invoquée>"
    Et "Preuve de la résidence" vaut "<preuve>"
    Et "Nouvelle preuve de la résidence" vaut "<nouvelle>"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "<classe>"

    Exemples:
      | invoquée | preuve         | nouvelle       | classe                          |
      | oui      | Prouvée        | inconnu        | Résident d’une durée suffisante |
      | oui      | Preuve refusée | inconnu        | Sans priorité                   |
      | oui      | Preuve expirée | inconnu        | Pas encore classé               |
      | oui      | Preuve expirée | Prouvée        | Résident d’une durée suffisante |
      | oui      | Preuve expirée | Preuve refusée | Sans priorité                   |
      | non      | inconnu        | inconnu        | Sans priorité                   |
      | inconnu  | inconnu        | inconnu        | Pas encore classé               |

  Plan du scénario: Une durée trop courte l’est, preuve donnée ou non
    Soit "Preuve de la résidence" vaut "<preuve>"
    Et "Début de la résidence" vaut "2020-01-01"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Sans priorité"

    Exemples:
      | preuve  |
      | inconnu |
      | Prouvée |

  Plan du scénario: Sans durée minimale, une personne juge
    Soit "Niveau de l’avis" vaut "Inférieure à 3 ans"
    Et "Priorité au niveau sans durée" vaut "<jugé>"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "<classe>"
    Et la question ouverte "EL-04" est citée

    Exemples:
      | jugé    | classe                          |
      | inconnu | Pas encore classé               |
      | Oui     | Résident d’une durée suffisante |
      | Non     | Sans priorité                   |
