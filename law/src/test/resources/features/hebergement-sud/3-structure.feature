# language: fr
Fonctionnalité: Être accueilli dans une structure que l’aide peut payer
  La liste des structures admises n’a pas été trouvée.

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

  Plan du scénario: L’accueil, puis la structure
    Soit "Accueil dans une structure" vaut "<accueil>"
    Et "Structure admise" vaut "<admise>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "structure" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | accueil | admise  | résultat    | proposition |
      | oui     | Oui     | remplie     | accorder    |
      | oui     | Non     | non remplie | refuser     |
      | oui     | inconnu | à apprécier | à apprécier |
      | non     | Oui     | non remplie | refuser     |
      | inconnu | Oui     | à apprécier | à apprécier |

  Scénario: Sans accueil, la structure n’est pas regardée
    Soit "Accueil dans une structure" vaut "non"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "structure-admise" n’est pas regardée
    Et la lettre dit pour "accueil" : "Vous n’êtes accueilli dans aucune structure."
