# language: fr
Fonctionnalité: Remplir les autres conditions de la province
  Ni âge, ni durée de résidence, ni plafond n’ont été trouvés.

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

  Plan du scénario: Une personne juge
    Soit "Autres conditions de la province" vaut "<jugé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors la condition "conditions-de-la-province" est "<résultat>"
    Et la proposition est "<proposition>"

    Exemples:
      | jugé    | résultat    | proposition |
      | Oui     | remplie     | accorder    |
      | Non     | non remplie | refuser     |
      | inconnu | à apprécier | à apprécier |

  Scénario: La question est posée
    Soit "Autres conditions de la province" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors il reste à juger "Autres conditions de la province"
    Et la question ouverte "HS-04" est citée
