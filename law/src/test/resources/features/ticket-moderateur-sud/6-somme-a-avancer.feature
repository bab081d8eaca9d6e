# language: fr
Fonctionnalité: La somme à avancer le jour des soins
  Hors de la suspension, la personne ne paie que sa part. Pendant la suspension, elle avance le prix.

  Contexte:
    Soit un dossier du dispositif "ticket-moderateur-sud" où
      | fait                                            | réponse                  |
      | Carte d’aide médicale valable le jour des soins | Carte A                  |
      | Acte ou produit                                 | Médicaments              |
      | Soins dans un dispensaire de la province        | non                      |
      | Situation exemptée                              | Aucune de ces situations |
      | Longue maladie                                  | non                      |
      | Grossesse                                       | non                      |
      | Naissance du patient                            | 1980-05-12               |
      | Prix qui sert de base                           | 5000                     |

  Plan du scénario: Autour du prix
    Soit "Prix qui sert de base" vaut "<prix>"
    Quand le droit du <jour> est appliqué
    Alors le montant "somme-a-avancer" est "<somme>"

    Exemples:
      | prix | jour       | somme       |
      | 4999 | 2024-07-20 | 4 999 F     |
      | 5000 | 2024-07-20 | 5 000 F     |
      | 5001 | 2024-07-20 | 5 001 F     |
      | 4999 | 2026-11-24 | à apprécier |
      | 5000 | 2026-11-24 | 1 000 F     |

  Scénario: La lettre
    Quand le droit du 2024-07-20 est appliqué
    Alors la lettre dit pour "somme-a-avancer" : "Vous avancez 5 000 F le jour des soins."
    Et la lettre dit pour "part-laissee" : "Vous gardez 500 F à votre charge."
