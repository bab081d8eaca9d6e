# language: fr
Fonctionnalité: Un contractuel peut être retenu
  À défaut de candidat prioritaire, et dans un cas que le texte admet.

  Plan du scénario: Chaque cas
    Soit un avis où
      | fait                                                            | réponse        |
      | Candidats prioritaires qui remplissent les conditions de l’avis | <prioritaires> |
      | Cas de recours à un contractuel                                 | <cas>          |
    Quand l’étape "contractuel" est lue le 2026-11-24
    Alors l’issue est "<issue>"
    Et la question ouverte "EL-10" est citée

    Exemples:
      | prioritaires | cas                                | issue       |
      | Aucun        | Aucun fonctionnaire trouvé par l’avis | remplie     |
      | Aucun        | Poste à temps partiel              | remplie     |
      | Aucun        | Renfort                            | remplie     |
      | Aucun        | Emploi de la liste                 | remplie     |
      | Aucun        | Autre cas                          | non remplie |
      | Aucun        | inconnu                            | à apprécier |
      | Au moins un  | Renfort                            | non remplie |
      | inconnu      | Renfort                            | à apprécier |
