# language: fr
Fonctionnalité: Recevoir des soins que la carte ouvre
  La presse ne cite pour la carte C que les séjours hospitaliers dans le secteur public. Le refus d’un autre acte est une
  lecture du service.

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

  Plan du scénario: La carte C et l’acte
    Soit "Carte d’aide médicale valable le jour des soins" vaut "Carte C"
    Et "Acte ou produit" vaut "<acte>"
    Et "Situation exemptée" vaut "Ancien combattant"
    Et "Paiement repris le jour des soins" vaut "Oui"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "acte-ouvert" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | acte                                      | résultat    | proposition |
      | Séjour hospitalier dans le secteur public | remplie     | accorder    |
      | Consultation en cabinet                   | non remplie | refuser     |
      | Visite à domicile                         | non remplie | refuser     |
      | Transport sanitaire terrestre             | non remplie | refuser     |
      | Médicaments                               | non remplie | refuser     |
      | Autre acte ou produit                     | non remplie | refuser     |
      | inconnu                                   | à apprécier | à apprécier |

  Scénario: Avec une carte A, l’acte n’est pas regardé
    Soit "Acte ou produit" vaut "Consultation en cabinet"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "acte-ouvert" est "remplie"
