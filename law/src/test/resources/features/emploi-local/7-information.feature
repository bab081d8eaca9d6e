# language: fr
Fonctionnalité: La CPELFP est à informer sans délai
  Quand on recrute une personne sans priorité sans que la carence ait été constatée avant.

  Plan du scénario: Qui est recruté, et l’avis préalable
    Soit un avis où
      | fait                                   | réponse  |
      | Classe de la personne recrutée         | <classe> |
      | Carence constatée avant le recrutement | <avant>  |
    Quand l’étape "information" est lue le 2026-11-24
    Alors l’issue est "<issue>"

    Exemples:
      | classe                          | avant   | issue       |
      | Sans priorité                   | non     | remplie     |
      | Sans priorité                   | oui     | non remplie |
      | Sans priorité                   | inconnu | à apprécier |
      | Citoyen                         | non     | non remplie |
      | Résident d’une durée suffisante | non     | non remplie |
      | Fonctionnaire par mobilité      | non     | non remplie |
      | Contractuel sans priorité       | non     | à apprécier |
      | inconnu                         | non     | à apprécier |

  Plan du scénario: Pour un contractuel, une personne juge
    Soit un avis où
      | fait                                   | réponse                   |
      | Classe de la personne recrutée         | Contractuel sans priorité |
      | Carence constatée avant le recrutement | non                       |
      | Information pour un contractuel        | <jugé>                    |
    Quand l’étape "information" est lue le 2026-11-24
    Alors l’issue est "<issue>"

    Exemples:
      | jugé | issue       |
      | Oui  | remplie     |
      | Non  | non remplie |

  Scénario: Un avis rendu après le recrutement n’est pas préalable
    Soit un avis où
      | fait                                   | réponse    |
      | Carence constatée avant le recrutement | oui        |
      | Recrutement                            | 2026-11-04 |
      | Avis rendu par la CPELFP               | 2026-11-05 |
    Quand l’étape "information" est lue le 2026-11-24
    Alors la saisie est refusée sur "Recrutement"
