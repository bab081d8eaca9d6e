# language: fr
Fonctionnalité: La carence de candidats prioritaires peut être constatée
  Sur les seules conditions de diplôme et de compétences imprimées dans l’avis.

  Plan du scénario: Chaque cas
    Soit un avis où
      | fait                                                            | réponse        |
      | Conditions imprimées dans l’avis                                | <conditions>   |
      | Candidats prioritaires qui remplissent les conditions de l’avis | <prioritaires> |
    Quand l’étape "carence" est lue le 2026-11-24
    Alors l’issue est "<issue>"

    Exemples:
      | conditions | prioritaires | issue       |
      | Oui        | Aucun        | remplie     |
      | Oui        | Au moins un  | non remplie |
      | Non        | Aucun        | non remplie |
      | inconnu    | Aucun        | à apprécier |
      | Oui        | inconnu      | à apprécier |

  Scénario: Un candidat prioritaire est là
    Soit un avis où
      | fait                                                            | réponse     |
      | Conditions imprimées dans l’avis                                | Oui         |
      | Candidats prioritaires qui remplissent les conditions de l’avis | Au moins un |
    Quand l’étape "carence" est lue le 2026-11-24
    Alors la raison de "aucun-prioritaire" est "Un candidat prioritaire remplit les conditions de l’avis : il n’y a pas de carence."
    Et la raison de "aucun-prioritaire" cite "délibération n° 216 du 29 décembre 2016"

  Scénario: Le moment n’est pas trouvé
    Soit un avis où
      | fait                                                            | réponse |
      | Conditions imprimées dans l’avis                                | Oui     |
      | Candidats prioritaires qui remplissent les conditions de l’avis | Aucun   |
    Quand l’étape "carence" est lue le 2026-11-24
    Alors la question ouverte "EL-14" est citée
