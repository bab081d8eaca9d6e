# language: fr
Fonctionnalité: La somme laissée à la personne
  Le taux est pris sur le prix, sans arrondi. Le franc n’a pas de centime : entre deux francs, une personne choisit.

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

  Plan du scénario: Autour d’une somme entière, un franc au-dessous et un franc au-dessus
    Soit "Prix qui sert de base" vaut "<prix>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "part-laissee" est "<somme>"
    Et le calcul de "part-laissee" donne "<exact>"

    Exemples:
      | prix      | somme         | exact         |
      | 4999      | à apprécier   | 999,8 F       |
      | 5000      | 1 000 F       | 1 000 F       |
      | 5001      | à apprécier   | 1 000,2 F     |
      | 0         | 0 F           | 0 F           |
      | 5         | 1 F           | 1 F           |
      | 999999995 | 199 999 999 F | 199 999 999 F |

  Plan du scénario: Entre deux francs, seul l’un des deux entiers les plus proches est admis
    Soit "Prix qui sert de base" vaut "4999"
    Et "Part en francs entiers" vaut "<choisi>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "part-laissee" est "<somme>"
    Et la proposition est "<proposition>"

    Exemples:
      | choisi  | somme       | proposition |
      | inconnu | à apprécier | à apprécier |
      | 998     | à apprécier | à apprécier |
      | 999     | 999 F       | accorder    |
      | 1000    | 1 000 F     | accorder    |
      | 1001    | à apprécier | à apprécier |

  Scénario: La raison dit le montant exact et la question
    Soit "Prix qui sert de base" vaut "4999"
    Quand le droit du 2026-11-24 est appliqué
    Alors la raison de "part-laissee" contient "La part exacte est de 999,8 F, entre deux francs"
    Et il reste à juger "Part en francs entiers"
    Et la question ouverte "TM-01" est citée
