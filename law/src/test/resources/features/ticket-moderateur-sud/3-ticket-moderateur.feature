# language: fr
Fonctionnalité: Le taux du ticket modérateur
  Le premier cas rempli donne le taux. Un cas que rien ne tranche le laisse à une personne.

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

  Plan du scénario: Chaque situation, la veille et le jour du changement
    Soit "<fait>" vaut "<réponse>"
    Quand le droit du <jour> est appliqué
    Alors le montant "ticket-moderateur" est "<taux>"
    Et la fiabilité de "ticket-moderateur" est "<fiabilité>"

    Exemples:
      | fait                                     | réponse                         | jour       | taux | fiabilité |
      | Grossesse                                | non                             | 2024-07-31 | 10 % | S         |
      | Grossesse                                | non                             | 2024-08-01 | 20 % | S         |
      | Grossesse                                | oui                             | 2024-07-31 | 0 %  | P         |
      | Grossesse                                | oui                             | 2024-08-01 | 10 % | S         |
      | Longue maladie                           | oui                             | 2024-07-31 | 0 %  | P         |
      | Longue maladie                           | oui                             | 2024-08-01 | 0 %  | S         |
      | Situation exemptée                       | Personne handicapée             | 2024-07-31 | 0 %  | P         |
      | Situation exemptée                       | Personne handicapée             | 2024-08-01 | 0 %  | P         |
      | Situation exemptée                       | Personne en établissement de santé | 2026-11-24 | 0 % | P      |
      | Situation exemptée                       | Bénéficiaire de l’aide sociale  | 2026-11-24 | 0 %  | P         |
      | Situation exemptée                       | Ancien combattant               | 2026-11-24 | 0 %  | P         |
      | Soins dans un dispensaire de la province | oui                             | 2024-07-31 | 0 %  | P         |
      | Soins dans un dispensaire de la province | oui                             | 2026-11-24 | 0 %  | P         |

  Plan du scénario: En longue maladie, dix pour cent sur les consultations et le transport terrestre, rien sur le reste
    Soit "Longue maladie" vaut "oui"
    Et "Acte ou produit" vaut "<acte>"
    Et "Paiement repris le jour des soins" vaut "Oui"
    Quand le droit du <jour> est appliqué
    Alors le montant "ticket-moderateur" est "<taux>"

    Exemples:
      | acte                                      | jour       | taux |
      | Consultation en cabinet                   | 2024-07-31 | 0 %  |
      | Consultation en cabinet                   | 2024-08-01 | 10 % |
      | Visite à domicile                         | 2024-08-01 | 10 % |
      | Transport sanitaire terrestre             | 2024-08-01 | 10 % |
      | Médicaments                               | 2024-08-01 | 0 %  |
      | Séjour hospitalier dans le secteur public | 2024-08-01 | 0 %  |
      | Autre acte ou produit                     | 2024-08-01 | 0 %  |

  Plan du scénario: Le jeune enfant, la veille, le jour et le lendemain de son troisième anniversaire
    Soit "Naissance du patient" vaut "<naissance>"
    Et "Jour même où finit l’âge du jeune enfant" vaut "<jugé>"
    Quand le droit du <jour> est appliqué
    Alors le montant "ticket-moderateur" est "<taux>"

    Exemples:
      | naissance  | jugé    | jour       | taux        |
      | 2023-11-25 | inconnu | 2026-11-24 | 10 %        |
      | 2023-11-24 | inconnu | 2026-11-24 | à apprécier |
      | 2023-11-24 | Oui     | 2026-11-24 | 10 %        |
      | 2023-11-24 | Non     | 2026-11-24 | 20 %        |
      | 2023-11-23 | inconnu | 2026-11-24 | 20 %        |
      | 2021-08-02 | inconnu | 2024-07-31 | 0 %         |
      | 2021-08-02 | inconnu | 2024-08-01 | 10 %        |
      | 2021-07-31 | inconnu | 2024-07-31 | à apprécier |
      | 2021-07-30 | inconnu | 2024-07-31 | 10 %        |
      | 2024-02-29 | inconnu | 2027-02-28 | 10 %        |
      | 2024-02-29 | inconnu | 2027-03-01 | à apprécier |

  Scénario: Le jour même de l’anniversaire, une personne décide
    Soit "Naissance du patient" vaut "2023-11-24"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "à apprécier"
    Et il reste à juger "Jour même où finit l’âge du jeune enfant"
    Et la question ouverte "TM-03" est citée

  Plan du scénario: Le titulaire du minimum vieillesse va à une personne
    Soit "Situation exemptée" vaut "Titulaire du minimum vieillesse"
    Et "Exemption du titulaire du minimum vieillesse" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "<proposition>"
    Et le montant "ticket-moderateur" est "<taux>"

    Exemples:
      | jugé    | proposition | taux        |
      | inconnu | à apprécier | à apprécier |
      | Oui     | accorder    | 0 %         |
      | Non     | accorder    | 20 %        |

  Plan du scénario: Longue maladie et grossesse ensemble, pour un acte où les taux diffèrent
    Soit "Longue maladie" vaut "oui"
    Et "Grossesse" vaut "oui"
    Et "Taux retenu quand deux situations s’appliquent" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "ticket-moderateur" est "<taux>"

    Exemples:
      | jugé                                         | taux        |
      | inconnu                                      | à apprécier |
      | Celui de la longue maladie                   | 0 %         |
      | Celui de la femme enceinte ou du jeune enfant | 10 %       |

  Plan du scénario: Ce qui manque est demandé, l’un après l’autre
    Soit "<fait>" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "à apprécier"
    Et il faut demander "<fait>"

    Exemples:
      | fait                                     |
      | Soins dans un dispensaire de la province |
      | Situation exemptée                       |
      | Longue maladie                           |
      | Grossesse                                |
      | Naissance du patient                     |

  Scénario: Au dispensaire, aucune donnée de santé n’est demandée
    Soit "Soins dans un dispensaire de la province" vaut "oui"
    Et "Situation exemptée" vaut "inconnu"
    Et "Longue maladie" vaut "inconnu"
    Et "Grossesse" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "accorder"
    Et il ne faut rien demander
    Et la raison de "ticket-moderateur" est "Soins dans un dispensaire de la province. Le taux est de 0 %."
    Et la lettre dit pour "ticket-moderateur" : "Le ticket modérateur est de 0 %."
