# language: fr
Fonctionnalité: La série du SMAG mensuel
  Dix valeurs se suivent depuis octobre 2018, quatre dans la seule année 2022. Chacune s’applique dès son jour d’effet.

  Plan du scénario: La veille et le jour de chaque changement
    Quand on cherche le SMAG du <jour>
    Alors il est de <montant> F

    Exemples:
      | jour       | montant |
      | 2018-10-01 | 133086 |
      | 2022-04-30 | 133086 |
      | 2022-05-01 | 134669 |
      | 2022-05-31 | 134669 |
      | 2022-06-01 | 135881 |
      | 2022-06-30 | 135881 |
      | 2022-07-01 | 137280 |
      | 2022-09-30 | 137280 |
      | 2022-10-01 | 138639 |
      | 2023-01-31 | 138639 |
      | 2023-02-01 | 139540 |
      | 2023-02-28 | 139540 |
      | 2023-03-01 | 140280 |
      | 2024-07-31 | 140280 |
      | 2024-08-01 | 141556 |
      | 2025-05-31 | 141556 |
      | 2025-06-01 | 142462 |
      | 2026-07-31 | 142462 |
      | 2026-08-01 | 143662 |

  Scénario: Aucune valeur n’est connue avant la première
    Quand on cherche le SMAG du 2018-09-30
    Alors il n’est pas connu
