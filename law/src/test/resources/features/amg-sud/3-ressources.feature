# language: fr
Fonctionnalité: Avoir des ressources inférieures au plafond
  Le plafond est le SMAG mensuel du jour pour une personne, augmenté de 20 % de ce SMAG par personne en plus.
  La comparaison est stricte et sans arrondi. Montant et nombre de personnes sont retenus et justifiés par une personne.

  Contexte:
    Soit une personne qui remplit toutes les conditions

  Plan du scénario: Une personne seule, le premier et le dernier jour de chaque SMAG
    Soit une demande ancienne, appréciée le <jour>
    Et des ressources retenues de <ressources> F pour 1 personne
    Quand la demande est appréciée
    Alors la condition "ressources" est "<résultat>"

    Exemples:
      | jour       | ressources | résultat    |
      | 2022-07-01 | 137279     | remplie     |
      | 2022-07-01 | 137280     | non remplie |
      | 2022-09-30 | 137279     | remplie     |
      | 2022-09-30 | 137280     | non remplie |
      | 2022-10-01 | 138638     | remplie     |
      | 2022-10-01 | 138639     | non remplie |
      | 2023-01-31 | 138638     | remplie     |
      | 2023-01-31 | 138639     | non remplie |
      | 2023-02-01 | 139539     | remplie     |
      | 2023-02-01 | 139540     | non remplie |
      | 2023-02-28 | 139539     | remplie     |
      | 2023-02-28 | 139540     | non remplie |
      | 2023-03-01 | 140279     | remplie     |
      | 2023-03-01 | 140280     | non remplie |
      | 2024-07-31 | 140279     | remplie     |
      | 2024-07-31 | 140280     | non remplie |
      | 2024-08-01 | 141555     | remplie     |
      | 2024-08-01 | 141556     | non remplie |
      | 2025-05-31 | 141555     | remplie     |
      | 2025-05-31 | 141556     | non remplie |
      | 2025-06-01 | 142461     | remplie     |
      | 2025-06-01 | 142462     | non remplie |
      | 2026-07-31 | 142461     | remplie     |
      | 2026-07-31 | 142462     | non remplie |
      | 2026-08-01 | 143661     | remplie     |
      | 2026-08-01 | 143662     | non remplie |
      | 2026-11-24 | 143661     | remplie     |
      | 2026-11-24 | 143662     | non remplie |

  Plan du scénario: Le plafond selon le nombre de personnes, au SMAG d’août 2026
    Soit des ressources retenues de <ressources> F pour <personnes> personnes
    Quand la demande est appréciée
    Alors la condition "ressources" est "<résultat>"
    Et la raison de "ressources" contient "<plafond>"

    Exemples:
      | personnes | plafond   | ressources | résultat    |
      | 1         | 143662    | 143661     | remplie     |
      | 1         | 143662    | 143662     | non remplie |
      | 2         | 172394,4  | 172394     | remplie     |
      | 2         | 172394,4  | 172395     | non remplie |
      | 3         | 201126,8  | 201126     | remplie     |
      | 3         | 201126,8  | 201127     | non remplie |
      | 4         | 229859,2  | 229859     | remplie     |
      | 4         | 229859,2  | 229860     | non remplie |
      | 5         | 258591,6  | 258591     | remplie     |
      | 5         | 258591,6  | 258592     | non remplie |
      | 6         | 287324    | 287323     | remplie     |
      | 6         | 287324    | 287324     | non remplie |
      | 11        | 430986    | 430985     | remplie     |
      | 11        | 430986    | 430986     | non remplie |

  Plan du scénario: Le droit tel que connu un autre jour
    Soit une demande ancienne, appréciée le 2026-08-15 telle que connue le <connu>
    Et des ressources retenues de <ressources> F pour 1 personne
    Quand la demande est appréciée
    Alors la condition "ressources" est "<résultat>"

    Exemples:
      | connu      | ressources | résultat    |
      | 2026-07-31 | 142461     | remplie     |
      | 2026-07-31 | 142462     | non remplie |
      | 2026-08-01 | 142462     | remplie     |
      | 2026-08-01 | 143662     | non remplie |

  Plan du scénario: Ce qu’une personne n’a pas encore retenu est à juger
    Soit le fait "<fait>" inconnu
    Quand la demande est appréciée
    Alors la condition "ressources" est "à apprécier"
    Et la proposition est "à apprécier"
    Et il reste à juger "<fait>"

    Exemples:
      | fait               |
      | retained_resources |
      | persons_counted    |
