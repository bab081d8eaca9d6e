# language: fr
Fonctionnalité: La participation de la personne
  La somme que laisse le régime de la Nouvelle-Calédonie n’est pas reprise.

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

  Plan du scénario: Ce qu’une personne a fixé, ou la question
    Soit "Participation de la personne, par mois" vaut "<fixé>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "participation" est "<montant>"
    Et la proposition est "<proposition>"

    Exemples:
      | fixé    | montant     | proposition |
      | inconnu | à apprécier | à apprécier |
      | 0       | 0 F         | accorder    |
      | 80000   | 80 000 F    | accorder    |
