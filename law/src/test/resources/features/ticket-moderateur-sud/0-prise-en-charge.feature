# language: fr
Fonctionnalité: Le ticket modérateur d’un soin
  Le jour des soins est celui dont le droit s’applique. La règle dit un taux et, si un prix est donné, une somme exacte.

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

  Plan du scénario: La veille et le jour de chaque changement, pour des médicaments
    Quand le droit du <jour> est appliqué
    Alors la proposition est "accorder"
    Et le montant "ticket-moderateur" est "<taux>"
    Et le montant "part-laissee" est "<part>"
    Et le montant "somme-a-avancer" est "<avance>"

    Exemples:
      | jour       | taux | part    | avance  |
      | 2022-07-01 | 10 % | 500 F   | 500 F   |
      | 2024-07-14 | 10 % | 500 F   | 500 F   |
      | 2024-07-15 | 10 % | 500 F   | 5 000 F |
      | 2024-07-31 | 10 % | 500 F   | 5 000 F |
      | 2024-08-01 | 20 % | 1 000 F | 1 000 F |
      | 2026-11-24 | 20 % | 1 000 F | 1 000 F |

  Plan du scénario: Le droit tel que connu un autre jour
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors le montant "ticket-moderateur" est "<taux>"
    Et le montant "somme-a-avancer" est "<avance>"

    Exemples:
      | jour       | connu      | taux | avance  |
      | 2024-07-20 | 2024-07-14 | 10 % | 500 F   |
      | 2024-07-20 | 2024-07-15 | 10 % | 5 000 F |
      | 2024-08-05 | 2024-07-31 | 10 % | 5 000 F |
      | 2024-08-05 | 2024-08-01 | 20 % | 1 000 F |

  Plan du scénario: Avant les premiers chiffres attestés, aucune règle
    Quand le droit du <jour>, tel que connu le <connu>, est appliqué
    Alors la règle est en vigueur : "<réponse>"

    Exemples:
      | jour       | connu      | réponse |
      | 2022-06-30 | 2026-11-24 | non     |
      | 2022-07-01 | 2022-06-30 | non     |
      | 2022-07-01 | 2022-07-01 | oui     |

  Scénario: Le résumé dit les taux et les sommes
    Quand le droit du 2026-11-24 est appliqué
    Alors le résumé est "Accorder la prise en charge à 1 personne. Ticket modérateur : 20 %. Part du prix à avancer : 20 %. Somme laissée à la personne : 1 000 F. Somme à avancer le jour des soins : 1 000 F."
    Et il ne faut rien demander

  Scénario: Le jour des soins ne peut pas être un autre que celui du droit
    Soit "Jour des soins" vaut "2024-07-31"
    Quand le droit du 2026-11-24 est appliqué
    Alors le dossier est refusé sur "Jour des soins"

  Scénario: Sans prix, le taux seul
    Soit "Prix qui sert de base" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "accorder"
    Et le montant "ticket-moderateur" est "20 %"
    Et le montant "part-laissee" n’est pas donné
    Et le montant "somme-a-avancer" n’est pas donné
