# language: fr
Fonctionnalité: Ne rattacher que le conjoint ou compagnon et les enfants mineurs
  Le foyer et la famille d’une carte sont deux choses : qui vit au foyer sans pouvoir être rattaché dépose sa propre
  demande, et la demande des autres n’en souffre pas. L’âge est celui du jour de la demande.

  Contexte:
    Soit une personne qui remplit toutes les conditions
    Et une demande déposée le 2026-10-05

  Plan du scénario: Qui peut être rattaché
    Soit au foyer "Ati", "<lien>", né le <naissance>
    Quand la demande est appréciée
    Alors le rattachement de "Ati" est "<résultat>"
    Et la proposition est "accorder"

    Exemples:
      | lien     | naissance  | résultat    |
      | conjoint | 1980-01-01 | remplie     |
      | enfant   | 2026-10-05 | remplie     |
      | enfant   | 2008-10-06 | remplie     |
      | enfant   | 2008-10-05 | non remplie |
      | enfant   | 1990-01-01 | non remplie |
      | autre    | 2015-01-01 | non remplie |
      | autre    | 1950-01-01 | non remplie |

  Plan du scénario: Né un 29 février, l’âge est atteint le 1er mars d’une année commune
    Soit une demande déposée le <demande>
    Et au foyer "Ati", "enfant", né le 2008-02-29
    Quand la demande est appréciée
    Alors le rattachement de "Ati" est "<résultat>"

    Exemples:
      | demande    | résultat    |
      | 2026-02-28 | remplie     |
      | 2026-03-01 | non remplie |

  Scénario: Un adulte du foyer n’empêche pas la carte des autres
    Soit au foyer "Maëlys", "enfant", né le 2014-06-11
    Et au foyer "Steeve", "enfant", né le 2007-05-02
    Quand la demande est appréciée
    Alors la proposition est "accorder"
    Et le rattachement de "Maëlys" est "remplie"
    Et le rattachement de "Steeve" est "non remplie"
    Et le résumé est "Accorder la carte A à 2 personnes."

  Scénario: Sans date de naissance, une personne doit être interrogée
    Soit au foyer "Ati", "enfant", sans date de naissance
    Quand la demande est appréciée
    Alors le rattachement de "Ati" est "à apprécier"
    Et la proposition est "à apprécier"
    Et il faut demander "birth_date"

  Scénario: La date de naissance du conjoint n’est pas nécessaire
    Soit au foyer "Ati", "conjoint", sans date de naissance
    Quand la demande est appréciée
    Alors le rattachement de "Ati" est "remplie"
    Et la proposition est "accorder"

  Scénario: Sans lien connu, une personne doit être interrogée
    Soit au foyer "Ati", sans lien connu
    Quand la demande est appréciée
    Alors le rattachement de "Ati" est "à apprécier"
    Et il faut demander "link"

  Scénario: Sans le jour de la demande, l’âge d’un enfant n’est pas supposé
    Soit au foyer "Ati", "enfant", né le 2015-01-01
    Et le fait "application_date" inconnu
    Quand la demande est appréciée
    Alors le rattachement de "Ati" est "à apprécier"
    Et il faut demander "application_date"

  Scénario: Aucun âge ne compte pour qui n’est pas un enfant
    Soit au foyer "Ati", "autre", sans date de naissance
    Quand la demande est appréciée
    Alors le rattachement de "Ati" est "non remplie"
    Et la raison de "personne-rattachee-0" est "Ni conjoint, ni compagnon, ni enfant, cette personne dépose sa propre demande."
    Et la proposition est "accorder"
    Et il ne faut rien demander
