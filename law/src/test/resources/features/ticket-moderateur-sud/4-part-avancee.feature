# language: fr
Fonctionnalité: La part du prix que la personne avance
  Du 15 juillet 2024, la province a suspendu le paiement de l’aide médicale ; celui des médicaments a repris le 1er août 2024.
  Le jour de la reprise des autres actes n’a pas été trouvé : une personne le dit.

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

  Plan du scénario: Médicaments et autres actes, la veille et le jour de chaque étape
    Soit "Acte ou produit" vaut "<acte>"
    Quand le droit du <jour> est appliqué
    Alors le montant "part-avancee" est "<avance>"
    Et la proposition est "<proposition>"

    Exemples:
      | acte                    | jour       | avance      | proposition |
      | Médicaments             | 2024-07-14 | 10 %        | accorder    |
      | Médicaments             | 2024-07-15 | 100 %       | accorder    |
      | Médicaments             | 2024-07-31 | 100 %       | accorder    |
      | Médicaments             | 2024-08-01 | 20 %        | accorder    |
      | Consultation en cabinet | 2024-07-14 | 10 %        | accorder    |
      | Consultation en cabinet | 2024-07-15 | 100 %       | accorder    |
      | Consultation en cabinet | 2024-07-31 | 100 %       | accorder    |
      | Consultation en cabinet | 2024-08-01 | à apprécier | à apprécier |
      | Consultation en cabinet | 2026-11-24 | à apprécier | à apprécier |

  Plan du scénario: Depuis la reprise par étapes, une personne dit si l’acte était payé
    Soit "Acte ou produit" vaut "Consultation en cabinet"
    Et "Paiement repris le jour des soins" vaut "<jugé>"
    Quand le droit du 2024-08-01 est appliqué
    Alors le montant "ticket-moderateur" est "20 %"
    Et le montant "part-avancee" est "<avance>"
    Et la proposition est "<proposition>"

    Exemples:
      | jugé    | avance      | proposition |
      | inconnu | à apprécier | à apprécier |
      | Oui     | 20 %        | accorder    |
      | Non     | 100 %       | accorder    |

  Scénario: La question posée, et le taux qui reste connu
    Soit "Acte ou produit" vaut "Consultation en cabinet"
    Quand le droit du 2024-08-01 est appliqué
    Alors il reste à juger "Paiement repris le jour des soins"
    Et la question ouverte "TM-07" est citée
    Et le montant "part-laissee" est "1 000 F"
    Et le montant "somme-a-avancer" est "à apprécier"

  Scénario: Au dispensaire, les soins restent gratuits
    Soit "Soins dans un dispensaire de la province" vaut "oui"
    Quand le droit du 2024-07-20 est appliqué
    Alors le montant "part-avancee" est "0 %"
