# language: fr
Fonctionnalité: La classe d’un candidat
  Une priorité à diplômes et compétences égaux, jamais une exclusion ; personne n’est rangé.

  Contexte:
    Soit un candidat où
      | fait                           | réponse                    |
      | Voie de recrutement            | Sur titre                  |
      | Niveau de l’avis               | Au moins 5 ans             |
      | Citoyenneté invoquée           | non                        |
      | Durée de résidence invoquée    | oui                        |
      | Preuve de la résidence         | Prouvée                    |
      | Début de la résidence          | 2021-11-20                 |
      | Absences                       | Aucune absence             |
      | Jour retenu pour la résidence  | Date limite de candidature |
      | Date du jour retenu            | 2026-11-20                 |

  Scénario: Un citoyen, dont la résidence n’est pas regardée
    Soit "Citoyenneté invoquée" vaut "oui"
    Et "Preuve de la citoyenneté" vaut "Prouvée"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Citoyen"
    Et la phrase est "Prioritaire à diplômes et compétences égaux : citoyen de la Nouvelle-Calédonie."
    Et la condition "residence" n’est pas regardée
    Et la raison de "citoyennete-prouvee" cite "article 188"
    Et la classe cite "Loi du pays n° 2016-17 du 19 décembre 2016"
    Et la classe pose la question "EL-11"
    Et la classe pose la question "EL-18"
    Et la fiabilité de la classe est "S"

  Scénario: Un résident d’une durée suffisante
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Résident d’une durée suffisante"
    Et la phrase est "Prioritaire à diplômes et compétences égaux, après les citoyens : durée de résidence suffisante."
    Et la condition "citoyennete" est "non remplie"
    Et la raison de "citoyennete" est "La citoyenneté n’est pas invoquée."

  Scénario: Sans priorité, mais pas exclu
    Soit "Début de la résidence" vaut "2021-11-21"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Sans priorité"
    Et la phrase est "Sans priorité, mais pas exclu : la candidature est examinée ; à diplômes et compétences égaux, un candidat prioritaire passe avant."
    Et il ne faut rien demander

  Plan du scénario: La preuve attendue est dite
    Soit "Citoyenneté invoquée" vaut "oui"
    Et "Preuve de la citoyenneté" vaut "<preuve>"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "<classe>"
    Et la phrase est "<phrase>"

    Exemples:
      | preuve         | classe                          | phrase                                                                                           |
      | inconnu        | Pas encore classé               | Pas encore classé : la preuve de la citoyenneté est attendue.                                    |
      | Preuve expirée | Pas encore classé               | Pas encore classé : la preuve de la citoyenneté est expirée, une nouvelle est attendue.          |
      | Preuve refusée | Résident d’une durée suffisante | Prioritaire à diplômes et compétences égaux, après les citoyens : durée de résidence suffisante. |

  Scénario: Le niveau n’est pas connu
    Soit "Niveau de l’avis" vaut "inconnu"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Pas encore classé"
    Et il faut demander "Niveau de l’avis"

  Scénario: Une mobilité n’est pas classée
    Soit "Voie de recrutement" vaut "Fonctionnaire, par mobilité"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Fonctionnaire"
    Et la phrase est "Fonctionnaire, par mobilité : la loi sur l’emploi local ne classe pas une mobilité."
    Et la classe pose la question "EL-15"
    Et la fiabilité de la classe est "I"

  Plan du scénario: Un contractuel ne vient qu’à défaut, et son statut reste dit
    Soit "Voie de recrutement" vaut "Contractuel"
    Et "Début de la résidence" vaut "<depuis>"
    Quand le candidat est lu le 2026-11-24
    Alors la classe est "Contractuel"
    Et la condition "residence" est "<résidence>"
    Et la classe pose la question "EL-10"
    Et la classe cite "province Nord"
    Et la fiabilité de la classe est "I"

    Exemples:
      | depuis     | résidence   |
      | 2021-11-20 | remplie     |
      | 2021-11-21 | non remplie |

  Plan du scénario: Avant le premier jour où les niveaux sont attestés
    Quand le candidat est lu le <jour>
    Alors la classe est "<classe>"

    Exemples:
      | jour       | classe                          |
      | 2025-08-21 | Aucune règle connue             |
      | 2025-08-22 | Résident d’une durée suffisante |
