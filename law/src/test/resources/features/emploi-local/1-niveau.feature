# language: fr
Fonctionnalité: Durée de résidence demandée par un avis
  Un opérateur et des années, jamais un nombre seul ; l’arrêté qui les fixe par corps n’a pas été trouvé.

  Contexte:
    Soit un avis où
      | fait                       | réponse                  |
      | Corps ou cadre d’emplois   | Assistant socio-éducatif |
      | Durée imprimée dans l’avis | Au moins 5 ans           |

  Plan du scénario: Chaque corps, le jour où ses avis sont comptés et la veille
    Soit "Corps ou cadre d’emplois" vaut "<corps>"
    Et "Durée imprimée dans l’avis" vaut "<imprimée>"
    Quand le niveau est lu le 2025-08-22
    Alors la durée observée est "<observée>"
    Et l’état du niveau est "comme observé"
    Et le niveau est "<imprimée>"
    Quand le niveau est lu le 2025-08-21
    Alors la durée observée est "inconnue"
    Et l’état du niveau est "non vérifié"

    Exemples:
      | corps | imprimée | observée |
      | Adjoint administratif | Au moins 10 ans | au moins 10 ans |
      | Adjoint socio-éducatif | Au moins 10 ans | au moins 10 ans |
      | Aide-soignant | Au moins 10 ans | au moins 10 ans |
      | Assistant socio-éducatif | Au moins 5 ans | au moins 5 ans |
      | Attaché | Au moins 10 ans | au moins 10 ans |
      | Auxiliaire de puériculture | Au moins 3 ans | au moins 3 ans |
      | Cadre de santé | Au moins 10 ans | au moins 10 ans |
      | Cadre socio-éducatif | Au moins 10 ans | au moins 10 ans |
      | Chirurgien-dentiste | Au moins 10 ans | au moins 10 ans |
      | Conseiller socio-éducatif | Au moins 5 ans | au moins 5 ans |
      | Diététicien | Au moins 5 ans | au moins 5 ans |
      | Ergothérapeute | Au moins 10 ans | au moins 10 ans |
      | Infirmier en soins généraux ou diplômé d’État | Au moins 5 ans | au moins 5 ans |
      | Ingénieur | Au moins 5 ans | au moins 5 ans |
      | Manipulateur radio | Au moins 3 ans | au moins 3 ans |
      | Masseur-kinésithérapeute | Au moins 5 ans | au moins 5 ans |
      | Médecin de santé publique | Inférieure à 3 ans | inférieure à 3 ans |
      | Moniteur socio-éducatif | Au moins 5 ans | au moins 5 ans |
      | Orthophoniste | Au moins 10 ans | au moins 10 ans |
      | Pharmacien | Au moins 10 ans | au moins 10 ans |
      | Psychologue | Au moins 5 ans | au moins 5 ans |
      | Psychomotricien | Au moins 10 ans | au moins 10 ans |
      | Puéricultrice | Inférieure à 3 ans | inférieure à 3 ans |
      | Rédacteur | Au moins 10 ans | au moins 10 ans |
      | Sage-femme | Inférieure à 3 ans | inférieure à 3 ans |
      | Technicien | Au moins 10 ans | au moins 10 ans |
      | Technicien adjoint | Au moins 10 ans | au moins 10 ans |
      | Technicien de laboratoire | Au moins 3 ans | au moins 3 ans |

  Plan du scénario: Les durées de chaque niveau et leur premier jour
    Quand on cherche le chiffre "<niveau>" du <jour>
    Alors il vaut "<durée>"

    Exemples:
      | niveau                   | jour       | durée   |
      | emploi-local-niveau-1-ans | 2025-08-21 | inconnu |
      | emploi-local-niveau-1-ans | 2025-08-22 | 10 ans  |
      | emploi-local-niveau-2-ans | 2025-08-21 | inconnu |
      | emploi-local-niveau-2-ans | 2025-08-22 | 5 ans   |
      | emploi-local-niveau-3-ans | 2025-08-21 | inconnu |
      | emploi-local-niveau-3-ans | 2025-08-22 | 3 ans   |

  Plan du scénario: Ce que l’avis imprime
    Soit "Durée imprimée dans l’avis" vaut "<imprimée>"
    Quand le niveau est lu le 2026-11-24
    Alors l’état du niveau est "<état>"
    Et le niveau est "<niveau>"

    Exemples:
      | imprimée           | état          | niveau         |
      | Au moins 10 ans    | différent     | aucun          |
      | Au moins 5 ans     | comme observé | Au moins 5 ans |
      | Au moins 3 ans     | différent     | aucun          |
      | Inférieure à 3 ans | différent     | aucun          |
      | Aucune             | non imprimé   | aucun          |
      | Illisible ou autre | illisible     | aucun          |
      | inconnu            | non lu        | aucun          |

  Plan du scénario: Le même nombre sous un autre opérateur est une autre durée
    Soit "Corps ou cadre d’emplois" vaut "<corps>"
    Et "Durée imprimée dans l’avis" vaut "<imprimée>"
    Quand le niveau est lu le 2026-11-24
    Alors l’état du niveau est "<état>"

    Exemples:
      | corps                     | imprimée           | état          |
      | Technicien de laboratoire | Au moins 3 ans     | comme observé |
      | Technicien de laboratoire | Inférieure à 3 ans | différent     |
      | Sage-femme                | Inférieure à 3 ans | comme observé |
      | Sage-femme                | Au moins 3 ans     | différent     |

  Scénario: La différence est dite avec la durée observée
    Soit "Corps ou cadre d’emplois" vaut "Cadre socio-éducatif"
    Quand le niveau est lu le 2026-11-24
    Alors le niveau dit "Les autres avis de ce corps impriment une autre durée : une personne juge. Observée : au moins 10 ans."
    Et la question ouverte "EL-01" est posée par le niveau

  Scénario: Un corps que rien ne vérifie
    Soit "Corps ou cadre d’emplois" vaut "Autre corps ou cadre d’emplois"
    Quand le niveau est lu le 2026-11-24
    Alors l’état du niveau est "non vérifié"
    Et le niveau est "aucun"

  Scénario: Une personne retient un niveau et le justifie
    Soit "Durée imprimée dans l’avis" vaut "Aucune"
    Et "Niveau retenu" vaut "Au moins 10 ans"
    Quand le niveau est lu le 2026-11-24
    Alors l’état du niveau est "retenu"
    Et le niveau est "Au moins 10 ans"
    Et le niveau dit "Retenu par une personne. Au vu du dossier."
