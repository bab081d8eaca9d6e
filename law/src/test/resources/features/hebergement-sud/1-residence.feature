# language: fr
Fonctionnalité: Habiter en province Sud
  La commission de la province est celle des habitants de la province Sud.

  Contexte:
    Soit un dossier du dispositif "hebergement-sud" où
      | fait                                     | réponse                     |
      | Jour de la demande                       | 2026-10-05                  |
      | Naissance                                | 1950-01-01                  |
      | Province d’habitation                    | Province Sud                |
      | Commission de reconnaissance             | Celle de la province (CPPS) |
      | Première demande de reconnaissance       | 2020-03-02                  |
      | Accueil dans une structure               | oui                         |
      | Structure admise                         | Oui                         |
      | Autres conditions de la province         | Oui                         |
      | Participation de la personne, par mois   | 80000                       |
      | Montant fixé par la commission, par mois | 170000                      |

  Plan du scénario: Selon la province
    Soit "Province d’habitation" vaut "<province>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "residence" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | province                      | résultat    | proposition |
      | Province Sud                  | remplie     | accorder    |
      | Province Nord                 | non remplie | refuser     |
      | Province des îles Loyauté     | non remplie | refuser     |
      | Hors de la Nouvelle-Calédonie | non remplie | refuser     |
      | inconnu                       | à apprécier | à apprécier |

  Scénario: La lettre dit où la personne habite
    Soit "Province d’habitation" vaut "Province Nord"
    Quand le droit du 2026-11-24 est appliqué
    Alors la lettre dit pour "residence" : "Vous n’habitez pas en province Sud : Province Nord."
