# language: fr
Fonctionnalité: Remplir les conditions imprimées dans l’avis
  Diplôme et compétences : une personne juge ; cela ne change pas la classe.

  Contexte:
    Soit un candidat où
      | fait                        | réponse         |
      | Voie de recrutement         | Sur titre       |
      | Niveau de l’avis            | Au moins 10 ans |
      | Citoyenneté invoquée        | oui             |
      | Preuve de la citoyenneté    | Prouvée         |

  Plan du scénario: Les deux sont demandés
    Soit "Diplôme demandé par l’avis" vaut "<diplôme>"
    Et "Compétences demandées par l’avis" vaut "<compétences>"
    Quand les conditions de l’avis sont lues le 2026-11-24
    Alors l’issue est "<issue>"
    Et la classe est "Citoyen"

    Exemples:
      | diplôme | compétences | issue       |
      | Oui     | Oui         | remplie     |
      | Oui     | Non         | non remplie |
      | Non     | Oui         | non remplie |
      | Non     | inconnu     | non remplie |
      | inconnu | Oui         | à apprécier |

  Scénario: Ce qui reste à juger est dit
    Quand les conditions de l’avis sont lues le 2026-11-24
    Alors il reste à juger "Diplôme demandé par l’avis"
    Et la question ouverte "EL-11" est citée
