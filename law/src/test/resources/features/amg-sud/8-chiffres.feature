# language: fr
Fonctionnalité: Les jours depuis lesquels les chiffres de la carte sont attestés
  La page qui donne les conditions cite le SMAG de juillet 2022, et aucune source lue ne les montre plus tôt.
  Avant ce jour rien n’est supposé : aucune règle n’est tenue pour être en vigueur.

  Plan du scénario: La veille et le premier jour de chaque chiffre
    Quand on cherche le chiffre "<chiffre>" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | chiffre                                 | jour       | connu |
      | amg-sud-residence-mois                  | 2022-06-30 | non   |
      | amg-sud-residence-mois                  | 2022-07-01 | oui   |
      | amg-sud-plafond-premiere-personne       | 2022-06-30 | non   |
      | amg-sud-plafond-premiere-personne       | 2022-07-01 | oui   |
      | amg-sud-plafond-personne-supplementaire | 2022-06-30 | non   |
      | amg-sud-plafond-personne-supplementaire | 2022-07-01 | oui   |
      | amg-sud-rattachement-age-limite         | 2022-06-30 | non   |
      | amg-sud-rattachement-age-limite         | 2022-07-01 | oui   |

  Plan du scénario: La règle n’est en vigueur qu’avec tous ses chiffres, et pas avant qu’ils soient connus
    Quand on cherche la règle du <jour> telle que connue le <connu>
    Alors elle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2022-06-30 | 2022-06-30 | non     |
      | 2022-06-30 | 2026-11-24 | non     |
      | 2022-07-01 | 2022-06-30 | non     |
      | 2022-07-01 | 2022-07-01 | oui     |
      | 2026-11-24 | 2026-11-24 | oui     |
