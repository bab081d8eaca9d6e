# language: fr
Fonctionnalité: Les jours depuis lesquels les chiffres du ticket modérateur sont tenus en vigueur
  Le début du taux de dix pour cent et des exemptions n’a pas été trouvé. Ils ne sont tenus en vigueur que depuis le premier
  jour où les règles de la carte sont attestées.

  Plan du scénario: La veille et le premier jour de chaque chiffre
    Quand on cherche le chiffre "<chiffre>" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | chiffre                                  | jour       | connu |
      | tm-sud-taux                              | 2022-06-30 | non   |
      | tm-sud-taux                              | 2022-07-01 | oui   |
      | tm-sud-taux-grossesse                    | 2022-06-30 | non   |
      | tm-sud-taux-grossesse                    | 2022-07-01 | oui   |
      | tm-sud-taux-enfant                       | 2022-06-30 | non   |
      | tm-sud-taux-enfant                       | 2022-07-01 | oui   |
      | tm-sud-enfant-age                        | 2022-06-30 | non   |
      | tm-sud-enfant-age                        | 2022-07-01 | oui   |
      | tm-sud-taux-longue-maladie               | 2022-06-30 | non   |
      | tm-sud-taux-longue-maladie               | 2022-07-01 | oui   |
      | tm-sud-taux-longue-maladie-autres        | 2022-06-30 | non   |
      | tm-sud-taux-longue-maladie-autres        | 2022-07-01 | oui   |
      | tm-sud-taux-exempte                      | 2022-06-30 | non   |
      | tm-sud-taux-exempte                      | 2022-07-01 | oui   |
      | tm-sud-taux-dispensaire                  | 2022-06-30 | non   |
      | tm-sud-taux-dispensaire                  | 2022-07-01 | oui   |
