# language: fr
Fonctionnalité: Le ticket modérateur de la province Nord
  La presse dit qu’il n’y en a pas. Les mesures annoncées en novembre 2025 n’ont pas été lues.

  Contexte:
    Soit un dossier du dispositif "amg-nord" où
      | fait                         | réponse |
      | Condition de résidence       | Oui     |
      | Condition de ressources      | Oui     |
      | Renouvellement               | non     |
      | Autre couverture             | non     |
      | Grossesse                    | non     |
      | Ancien combattant ou assimilé | non    |

  Scénario: Rien ne reste à la personne
    Quand le droit du 2026-11-24 est appliqué
    Alors le montant "ticket-moderateur" est "0 %"
    Et la fiabilité de "ticket-moderateur" est "P"
    Et la question ouverte "AN-06" est citée
    Et la lettre dit pour "ticket-moderateur" : "Avec cette carte, 0 % du prix des soins reste à votre charge."

  Plan du scénario: La veille et le jour du premier chiffre attesté
    Quand on cherche le chiffre "amg-nord-ticket-moderateur" du <jour>
    Alors il est connu : "<connu>"

    Exemples:
      | jour       | connu |
      | 2022-04-29 | non   |
      | 2022-04-30 | oui   |
