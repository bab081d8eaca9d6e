# language: fr
Fonctionnalité: Aide aux vacances de Nouméa, novembre 2023

  Presse, Les Nouvelles calédoniennes : plafonds par an, de 3 à 17 ans, 32 000 F par enfant au plus ; arrêtée le 19 juin 2024.

  Plan du scénario: l’âge est compté au jour de la demande, plafonds compris
    Soit un dossier du dispositif "vacances-noumea.2" où
      | fait                         | réponse                                 |
      | Jour de la demande           | 2024-03-12                              |
      | Naissance de l’enfant        | <naissance>                             |
      | Composition du foyer         | Couple ou parent seul, un ou deux enfants |
      | Ressources retenues, par an  | <ressources>                            |
      | Élève boursier               | non                                     |
      | Habiter Nouméa               | Oui                                     |
      | Déjà versé cette année       | 0                                       |
      | Montant retenu               | 32000                                   |
    Quand le droit du 2024-03-12 est appliqué
    Alors la proposition est "<proposition>"

    Exemples:
      | naissance  | ressources | proposition |
      | 2021-03-12 | 5400000    | accorder    |
      | 2021-03-13 | 5400000    | refuser     |
      | 2006-03-13 | 5400000    | accorder    |
      | 2006-03-12 | 5400000    | refuser     |
      | 2015-01-01 | 5399999    | accorder    |
      | 2015-01-01 | 5400001    | refuser     |

  Plan du scénario: l’aide est dans ce qui reste du plafond de l’année
    Soit un dossier du dispositif "vacances-noumea.2" où
      | fait                        | réponse                        |
      | Jour de la demande          | 2024-03-12                     |
      | Naissance de l’enfant       | 2015-01-01                     |
      | Composition du foyer        | Foyer avec un enfant handicapé |
      | Ressources retenues, par an | 6300000                        |
      | Élève boursier              | non                            |
      | Habiter Nouméa              | Oui                            |
      | Déjà versé cette année      | <déjà>                         |
      | Montant retenu              | <fixé>                         |
    Quand le droit du 2024-03-12 est appliqué
    Alors la proposition est "accorder"
    Et le montant "montant" est "<montant>"

    Exemples:
      | déjà  | fixé  | montant  |
      | 0     | 32000 | 32 000 F |
      | 0     | 33000 | 32 000 F |
      | 8000  | 24000 | 24 000 F |
      | 8000  | 24001 | 24 000 F |
      | 31999 | 4000  | 1 F      |

  Scénario: le plafond de l’année épuisé fait refuser, avec ses chiffres
    Soit un dossier du dispositif "vacances-noumea.2" où
      | fait                        | réponse                        |
      | Jour de la demande          | 2024-03-12                     |
      | Naissance de l’enfant       | 2015-01-01                     |
      | Composition du foyer        | Foyer avec un enfant handicapé |
      | Ressources retenues, par an | 6300000                        |
      | Élève boursier              | non                            |
      | Habiter Nouméa              | Oui                            |
      | Déjà versé cette année      | 32000                          |
      | Montant retenu              | 4000                           |
    Quand le droit du 2024-03-12 est appliqué
    Alors la proposition est "refuser"
    Et la lettre dit pour "plafond-en-francs" : "Le plafond de l’année, 32 000 F, est épuisé pour l’enfant : 32 000 F déjà versés."

  Scénario: ce qui a déjà été versé n’est jamais supposé
    Soit un dossier du dispositif "vacances-noumea.2" où
      | fait                        | réponse                        |
      | Jour de la demande          | 2024-03-12                     |
      | Naissance de l’enfant       | 2015-01-01                     |
      | Composition du foyer        | Foyer avec un enfant handicapé |
      | Ressources retenues, par an | 6300000                        |
      | Élève boursier              | non                            |
      | Habiter Nouméa              | Oui                            |
      | Montant retenu              | 4000                           |
    Quand le droit du 2024-03-12 est appliqué
    Alors la proposition est "à apprécier"
    Et il faut demander "Déjà versé cette année"

  Plan du scénario: l’aide s’arrête le 19 juin 2024
    Soit un dossier du dispositif "vacances-noumea.2" où
      | fait                   | réponse |
      | Déjà versé cette année | 0       |
    Quand le droit du <jour> est appliqué
    Alors la règle est en vigueur : "<en vigueur>"

    Exemples:
      | jour       | en vigueur |
      | 2023-11-29 | non        |
      | 2023-11-30 | oui        |
      | 2024-06-18 | oui        |
      | 2024-06-19 | non        |
