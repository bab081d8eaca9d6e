# language: fr
Fonctionnalité: Avoir une carte d’aide médicale valable le jour des soins
  Sans carte valable, rien n’est pris en charge.

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

  Plan du scénario: Chaque carte
    Soit "Carte d’aide médicale valable le jour des soins" vaut "<carte>"
    Et "Acte ou produit" vaut "Séjour hospitalier dans le secteur public"
    Et "Paiement repris le jour des soins" vaut "Oui"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "carte" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | carte                 | résultat    | proposition |
      | Carte A               | remplie     | accorder    |
      | Carte B               | remplie     | accorder    |
      | Carte M               | remplie     | accorder    |
      | Carte C               | remplie     | accorder    |
      | Aucune carte valable  | non remplie | refuser     |
      | inconnu               | à apprécier | à apprécier |

  Scénario: Un refus ne calcule rien
    Soit "Carte d’aide médicale valable le jour des soins" vaut "Aucune carte valable"
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "Refuser la prise en charge. Aucune carte n’était valable le jour des soins : tout le prix reste à la personne."
    Et le montant "ticket-moderateur" n’est pas donné
