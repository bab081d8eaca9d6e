# language: fr
Fonctionnalité: Être citoyen de la Nouvelle-Calédonie
  Invoquée, prouvée, refusée ou expirée : une personne juge chaque preuve.

  Contexte:
    Soit un candidat où
      | fait                        | réponse         |
      | Voie de recrutement         | Sur titre       |
      | Niveau de l’avis            | Au moins 10 ans |
      | Citoyenneté invoquée        | oui             |
      | Durée de résidence invoquée | non             |

  Plan du scénario: Chaque état de la preuve
    Soit "Citoyenneté invoquée" vaut "<invoquée>"
    Et "Preuve de la citoyenneté" vaut "<preuve>"
    Et "Nouvelle preuve de la citoyenneté" vaut "<nouvelle>"
    Quand le candidat est lu le 2026-11-24
    Alors la condition "citoyennete" est "<issue>"
    Et la classe est "<classe>"

    Exemples:
      | invoquée | preuve         | nouvelle       | issue       | classe            |
      | oui      | inconnu        | inconnu        | à apprécier | Pas encore classé |
      | oui      | Prouvée        | inconnu        | remplie     | Citoyen           |
      | oui      | Preuve refusée | inconnu        | non remplie | Sans priorité     |
      | oui      | Preuve expirée | inconnu        | à apprécier | Pas encore classé |
      | oui      | Preuve expirée | Prouvée        | remplie     | Citoyen           |
      | oui      | Preuve expirée | Preuve refusée | non remplie | Sans priorité     |
      | non      | inconnu        | inconnu        | non remplie | Sans priorité     |
      | inconnu  | inconnu        | inconnu        | à apprécier | Pas encore classé |

  Scénario: Une preuve refusée est dite
    Soit "Preuve de la citoyenneté" vaut "Preuve refusée"
    Quand le candidat est lu le 2026-11-24
    Alors la raison de "citoyennete-prouvee-une-fois" est "Preuve de la citoyenneté : preuve refusée. Au vu du dossier."
    Et la question ouverte "EL-05" est citée

  Plan du scénario: Ce qui ne peut pas être vrai ensemble
    Soit "Citoyenneté invoquée" vaut "<invoquée>"
    Et "Preuve de la citoyenneté" vaut "<preuve>"
    Et "Nouvelle preuve de la citoyenneté" vaut "<nouvelle>"
    Quand le candidat est lu le 2026-11-24
    Alors la saisie est refusée sur "<champ>"

    Exemples:
      | invoquée | preuve         | nouvelle | champ                             |
      | non      | Prouvée        | inconnu  | Preuve de la citoyenneté          |
      | inconnu  | Preuve refusée | inconnu  | Preuve de la citoyenneté          |
      | oui      | Prouvée        | Prouvée  | Nouvelle preuve de la citoyenneté |
      | oui      | inconnu        | Prouvée  | Nouvelle preuve de la citoyenneté |
