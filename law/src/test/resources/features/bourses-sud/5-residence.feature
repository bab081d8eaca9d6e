# language: fr
Fonctionnalité: Habiter en province Sud depuis la durée demandée
  Six mois, puis dix ans, puis de nouveau six mois ; un jugement et une ordonnance entre les deux dernières délibérations.
  La durée est comptée de quantième à quantième, jusqu’au jour de la demande ; le jour exact va à une personne.

  Contexte:
    Soit un dossier du dispositif "bourses-sud" où
      | fait                                   | réponse          |
      | Jour de la demande                     | 2024-07-10       |
      | Aide demandée                          | Bourse           |
      | Première demande ou renouvellement     | Première demande |
      | Degré d’enseignement                   | Premier degré    |
      | Statut de l’élève                      | Externe          |
      | Province d’habitation                  | Province Sud     |
      | Début de l’habitation en province Sud  | 2000-01-01       |
      | Ressources de la famille               | Oui              |

  Plan du scénario: Six mois, puis dix ans, de part et d’autre du jour exact
    Soit "Jour de la demande" vaut "<demande>"
    Et "Début de l’habitation en province Sud" vaut "<depuis>"
    Quand le droit du <jour> est appliqué
    Alors la condition "residence" est "<résultat>"

    Exemples:
      | jour       | demande    | depuis     | résultat    |
      | 2024-07-14 | 2024-07-10 | 2024-01-11 | non remplie |
      | 2024-07-14 | 2024-07-10 | 2024-01-10 | à apprécier |
      | 2024-07-14 | 2024-07-10 | 2024-01-09 | remplie     |
      | 2024-07-15 | 2024-07-10 | 2014-07-11 | non remplie |
      | 2024-07-15 | 2024-07-10 | 2014-07-10 | à apprécier |
      | 2024-07-15 | 2024-07-10 | 2014-07-09 | remplie     |
      | 2025-05-31 | 2025-05-20 | 2015-05-21 | non remplie |
      | 2025-05-31 | 2025-05-20 | 2015-05-20 | à apprécier |
      | 2025-05-31 | 2025-05-20 | 2015-05-19 | remplie     |
      | 2025-07-31 | 2025-07-01 | 2025-01-02 | non remplie |
      | 2025-07-31 | 2025-07-01 | 2025-01-01 | à apprécier |
      | 2025-07-31 | 2025-07-01 | 2024-12-31 | remplie     |

  Plan du scénario: Au jour exact, une personne décide et justifie
    Soit "Début de l’habitation en province Sud" vaut "2014-07-10"
    Et "Durée d’habitation égale à la durée demandée, au jour près" vaut "<réponse>"
    Quand le droit du 2024-07-15 est appliqué
    Alors la condition "residence" est "<résultat>"

    Exemples:
      | réponse | résultat    |
      | Oui     | remplie     |
      | Non     | non remplie |
      | inconnu | à apprécier |

  Plan du scénario: Hors de la province Sud, la durée n’est pas regardée, même au renouvellement
    Soit "Province d’habitation" vaut "<province>"
    Et "Première demande ou renouvellement" vaut "Renouvellement"
    Quand le droit du 2025-06-10 est appliqué
    Alors la condition "residence" est "non remplie"
    Et la proposition est "refuser"

    Exemples:
      | province                   |
      | Province Nord              |
      | Province des îles Loyauté  |
      | Hors de la Nouvelle-Calédonie |

  Scénario: Le refus sur dix ans dit la durée et la durée demandée
    Soit "Début de l’habitation en province Sud" vaut "2022-07-10"
    Quand le droit du 2024-07-15 est appliqué
    Alors la raison de "residence-duree" est "Elle y habite depuis 2 ans seulement au jour de la demande, la durée demandée est de 10 ans."

  Scénario: Le jugement du 17 avril 2025 est nommé là où il a joué
    Soit "Première demande ou renouvellement" vaut "Renouvellement"
    Et "Début de l’habitation en province Sud" vaut "2022-07-10"
    Quand le droit du 2024-07-15, tel que connu le 2025-04-17, est appliqué
    Alors la condition "jugement-du-17-avril-2025" est "remplie"
    Et la condition "residence-duree" n’est pas regardée
    Et la raison de "jugement-du-17-avril-2025" contient "jugement du 17 avril 2025"
    Et la fiabilité de "jugement-du-17-avril-2025" est "S"
    Et la question ouverte "BS-06" est citée

  Scénario: Pour une première demande, le jugement ne se montre pas
    Quand le droit du 2024-07-15, tel que connu le 2025-04-17, est appliqué
    Alors la condition "jugement-du-17-avril-2025" n’est pas regardée

  Scénario: Au renouvellement, le début de l’habitation n’est plus demandé
    Soit "Première demande ou renouvellement" vaut "Renouvellement"
    Et "Début de l’habitation en province Sud" vaut "inconnu"
    Quand le droit du 2025-04-17 est appliqué
    Alors la proposition est "accorder"
    Et il ne faut rien demander

  Scénario: Sans savoir si c’est un renouvellement, rien n’est refusé sur la durée
    Soit "Première demande ou renouvellement" vaut "inconnu"
    Et "Début de l’habitation en province Sud" vaut "2022-07-10"
    Quand le droit du 2025-04-17 est appliqué
    Alors la proposition est "à apprécier"
    Et il faut demander "Première demande ou renouvellement"

  Plan du scénario: Du 10 juin au 30 juillet 2025, la durée qui manque va à une personne et ne refuse plus
    Soit "Début de l’habitation en province Sud" vaut "2022-07-10"
    Et "Durée d’habitation qui ne peut plus faire refuser" vaut "<réponse>"
    Quand le droit du 2025-06-10 est appliqué
    Alors la condition "ordonnance-du-10-juin-2025" est "<résultat>"
    Et la proposition est "<proposition>"
    Et la fiabilité de "ordonnance-du-10-juin-2025" est "P"
    Et la raison de "ordonnance-du-10-juin-2025" contient "le juge des référés a suspendu, le 10 juin 2025"

    Exemples:
      | réponse                                | résultat    | proposition |
      | inconnu                                | à apprécier | à apprécier |
      | La condition est tenue pour remplie    | remplie     | accorder    |

  Scénario: L’ordonnance ne sauve pas d’un autre motif
    Soit "Début de l’habitation en province Sud" vaut "2022-07-10"
    Et "Ressources de la famille" vaut "Non"
    Quand le droit du 2025-06-10 est appliqué
    Alors la proposition est "refuser"
