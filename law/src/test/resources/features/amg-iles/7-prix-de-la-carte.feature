# language: fr
Fonctionnalité: Le prix de la carte
  La carte se paie. Aucune source lue n’en donne le prix : une personne le dit.

  Contexte:
    Soit un dossier du dispositif "amg-iles" où
      | fait                                               | réponse                   |
      | Jour de la demande                                 | 2026-10-05                |
      | Preuve de la situation familiale et de l’état civil | oui                      |
      | Composition du foyer et liens                      | oui                       |
      | Autres pièces de la liste                          | Oui                       |
      | Province d’habitation                              | Province des îles Loyauté |
      | Début de l’habitation ininterrompue aux îles       | 2010-01-01                |
      | Condition de ressources                            | Oui                       |
      | Prix de la carte                                   | 3000                      |
      | Autre couverture                                   | non                       |
      | Grossesse                                          | non                       |
      | Ancien combattant ou assimilé                      | non                       |

  Plan du scénario: Le prix, ou la question
    Soit "Prix de la carte" vaut "<prix>"
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "prix-de-la-carte" est "<montant>"
    Et la proposition est "<proposition>"

    Exemples:
      | prix    | montant     | proposition |
      | inconnu | à apprécier | à apprécier |
      | 0       | 0 F         | accorder    |
      | 3000    | 3 000 F     | accorder    |

  Scénario: La question est posée
    Soit "Prix de la carte" vaut "inconnu"
    Quand le droit du 2026-11-24 est appliqué
    Alors il reste à juger "Prix de la carte"
    Et la question ouverte "AI-03" est citée
