# language: fr
Fonctionnalité: La bourse scolaire des îles Loyauté
  Le barème entier est publié. La page a été lue le 21 novembre 2026.

  Contexte:
    Soit un dossier du dispositif "bourses-iles" où
      | fait                                   | réponse                   |
      | Jour de la demande                     | 2026-11-10                |
      | Naissance de l’élève                   | 2015-05-12                |
      | Jour de la rentrée                     | 2027-02-15                |
      | Niveau d’enseignement                  | Premier degré             |
      | Statut de l’élève                      | Demi-pensionnaire         |
      | Province de scolarisation              | Province des îles Loyauté |
      | Province d’habitation                  | Province des îles Loyauté |
      | Début de l’habitation aux îles         | 2010-01-01                |
      | Avis d’imposition ou de non-imposition | oui                       |
      | Quotient familial                      | 40000                     |

  Scénario: Tout est réuni
    Quand le droit du 2026-11-24 est appliqué
    Alors la proposition est "accorder"
    Et il ne faut rien demander
    Et le résumé est "Accorder la bourse à 1 personne. Bourse de chaque trimestre : 12 550 F."

  Plan du scénario: Le premier jour attesté de chaque chiffre
    Quand on cherche le chiffre "<chiffre>" du <jour>
    Alors il vaut "<valeur>"

    Exemples:
      | chiffre | jour | valeur |
      | bourses-iles-residence-mois | 2026-11-20 | inconnu |
      | bourses-iles-residence-mois | 2026-11-21 | 6 mois |
      | bourses-iles-age-mois | 2026-11-20 | inconnu |
      | bourses-iles-age-mois | 2026-11-21 | 2 ans et 7 mois |
      | bourses-iles-age-jour | 2026-11-20 | inconnu |
      | bourses-iles-age-jour | 2026-11-21 | 1er janvier |
      | bourses-iles-quotient-familial | 2026-11-20 | inconnu |
      | bourses-iles-quotient-familial | 2026-11-21 | 72 000 F |
      | bourses-iles-premier-degre-rentree | 2026-11-20 | inconnu |
      | bourses-iles-premier-degre-rentree | 2026-11-21 | 20 000 F |
      | bourses-iles-premier-degre-demi-pension | 2026-11-20 | inconnu |
      | bourses-iles-premier-degre-demi-pension | 2026-11-21 | 12 550 F |
      | bourses-iles-premier-degre-pension | 2026-11-20 | inconnu |
      | bourses-iles-premier-degre-pension | 2026-11-21 | 27 050 F |
      | bourses-iles-second-degre-externat | 2026-11-20 | inconnu |
      | bourses-iles-second-degre-externat | 2026-11-21 | 10 700 F |
      | bourses-iles-second-degre-demi-pension | 2026-11-20 | inconnu |
      | bourses-iles-second-degre-demi-pension | 2026-11-21 | 17 050 F |
      | bourses-iles-second-degre-pension | 2026-11-20 | inconnu |
      | bourses-iles-second-degre-pension | 2026-11-21 | 34 050 F |
