package nc.maillage.keeping.person;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** « Extrait du dossier » : what the program holds of one person, as that person may read it, section by section. */
final class PersonFile {
    private final Rows rows;
    private final UUID collectivity;
    private final UUID person;

    PersonFile(Rows rows, UUID collectivity, UUID person) {
        this.rows = rows;
        this.collectivity = collectivity;
        this.person = person;
    }

    Map<String, List<Map<String, Object>>> sections() throws SQLException {
        var sections = new LinkedHashMap<String, List<Map<String, Object>>>();
        sections.put("Identité", rows.list("""
                select p.number as "numéro", case i.sex when 'F' then 'féminin' when 'M' then 'masculin' end as "sexe",
                       i.birth_date as "naissance", case when i.birth_date is null then i.birth_year end as "année de naissance",
                       case i.status when 'CUSTOMARY' then 'statut civil coutumier' else 'statut civil de droit commun' end as "statut civil",
                       i.source as "source", p.created_at as "fiche ouverte le"
                from people.person p join people.identity i on i.person_id = p.id and i.withdrawn_at is null
                where p.collectivity_id = ? and p.id = ?
                """, collectivity, person));
        sections.put("Noms", dated("""
                select case kind when 'USED' then 'nom d’usage' when 'BIRTH' then 'nom de naissance' when 'MARRIED' then 'nom d’époux ou d’épouse'
                            when 'CUSTOMARY' then 'nom coutumier' when 'FIRST' then 'prénoms' else 'ancien nom' end as "nature",
                       value as "nom", ended_on as "porté jusqu’au", source as "source", recorded_on as "noté le",
                       case when withdrawn_at is not null then 'corrigé depuis' end as "état" from people.name
                """));
        sections.put("Coordonnées", dated("""
                select case kind when 'PHONE' then 'téléphone' else 'courriel' end as "nature", value as "coordonnée",
                       source as "source", recorded_on as "noté le",
                       case when withdrawn_at is not null then 'corrigé depuis' end as "état" from people.contact
                """));
        sections.put("Adresses", dated("""
                select lower(period) as "du", upper(period) - 1 as "au", line as "adresse", commune as "commune",
                       source as "source", case when withdrawn_at is not null then 'corrigé depuis' end as "état" from people.residence
                """));
        sections.put("Rattachement coutumier", dated("""
                select tribe as "tribu", commune as "commune", source as "source" from people.attachment
                """));
        sections.put("Couverture sociale", dated("""
                select case kind when 'CAFAT' then 'CAFAT' when 'MUTUAL' then 'mutuelle' when 'STATE' then 'sécurité sociale de l’État'
                            when 'OTHER' then 'autre couverture' else 'aucune' end as "couverture",
                       detail as "précision", lower(period) as "du", upper(period) - 1 as "au", source as "source" from people.cover
                """));
        sections.put("Foyers", rows.list("""
                select lower(m.period) as "du", upper(m.period) - 1 as "au", m.source as "source",
                       (select count(distinct o.person_id) from people.membership o where o.household_id = m.household_id
                        and o.person_id <> m.person_id and o.withdrawn_at is null and o.period && m.period) as "autres personnes du foyer"
                from people.membership m where m.collectivity_id = ? and m.person_id = ? and m.withdrawn_at is null order by 1
                """, collectivity, person));
        requests(sections);
        acts(sections);
        var words = PlainWords.with(aids());
        sections.values().forEach(words::into);
        return sections;
    }

    /** Those that the collectivity set up itself, by which the facts of their requests are named. */
    private List<String> aids() throws SQLException {
        return rows.list("""
                select specification::text as "fiche" from schemes.version
                where collectivity_id = ? and specification is not null and published_by is not null order by scheme, number
                """, collectivity).stream()
                .map(row -> String.valueOf(row.get("fiche")))
                .toList();
    }

    private void requests(Map<String, List<Map<String, Object>>> sections) throws SQLException {
        sections.put("Demandes", rows.list("""
                select number as "numéro", scheme as "dispositif", received_on as "reçue le",
                       case channel when 'GUICHET' then 'au guichet' when 'COURRIER' then 'par courrier' else 'en ligne' end as "voie",
                       case stage when 'DECIDED' then 'décidée' when 'CLOSED' then 'close' else 'en cours' end as "état",
                       due_on as "réponse due le", ended_on as "close le", reasons as "motif"
                from applications.application where collectivity_id = ? and applicant = ? order by received_on
                """, collectivity, person));
        sections.put("Demandes d’une autre personne où vous figurez", rows.list("""
                select f.scheme as "dispositif", f.received_on as "reçue le",
                       case m.link when 'PARTNER' then 'en couple' when 'CHILD' then 'enfant' else 'autre lien' end as "à titre de"
                from applications.family_member m join applications.application f on f.id = m.application
                where m.collectivity_id = ? and m.person = ? order by f.received_on
                """, collectivity, person));
        sections.put("Pièces demandées", rows.list("""
                select f.number as "demande", r.label as "pièce", r.why as "pourquoi", r.asked_on as "demandée le", r.received_on as "reçue le"
                from applications.piece_request r join applications.application f on f.id = r.application
                where f.collectivity_id = ? and f.applicant = ? order by r.asked_on
                """, collectivity, person));
        sections.put("Pièces reçues", rows.list("""
                select kind_label as "pièce", file_name as "fichier", received_at as "reçue le", valid_to as "bonne jusqu’au",
                       case state when 'ACCEPTED' then 'acceptée' when 'REFUSED' then 'refusée' when 'REPLACED' then 'remplacée' else 'reçue' end as "état",
                       refusal as "motif" from evidence.piece where collectivity_id = ? and person_id = ? order by received_at
                """, collectivity, person));
        sections.put("Faits établis sur vous", rows.list("""
                select f.number as "demande", f.scheme as "_dispositif", e.key as "fait", e.value::text as "valeur", e.valid_from as "du", e.valid_to as "au",
                       e.source_label as "source", e.justification as "justification", e.recorded_at as "noté le",
                       case when e.superseded_at is not null then 'remplacé depuis' end as "état"
                from (select * from evidence.fact union all select * from evidence.health_fact) e
                     join applications.application f on f.id = e.file_id
                where e.collectivity_id = ? and e.subject_id = ? order by e.recorded_at, e.key
                """, collectivity, person));
        sections.put("Ce que des agents ont écrit", rows.list("""
                select f.number as "demande", r.written_at as "le", r.remark as "remarque"
                from applications.remark r join applications.application f on f.id = r.application
                where r.collectivity_id = ? and f.applicant = ? order by r.written_at
                """, collectivity, person));
    }

    private void acts(Map<String, List<Map<String, Object>>> sections) throws SQLException {
        sections.put("Décisions", rows.list("""
                select d.number as "numéro", p.reference as "demande", d.signed_at as "signée le",
                       case p.ruling when 'GRANT' then 'accord' when 'REFUSE' then 'refus' else 'orientation' end as "sens",
                       p.assessment ->> 'summary' as "appréciation",
                       array(select coalesce(c ->> 'toThePerson', c ->> 'reason')
                             from jsonb_array_elements(p.assessment -> 'conditions') c)::text[] as "conditions",
                       p.reason as "motif ajouté", d.delegation_reference as "délégation",
                       d.notified_on as "notifiée le", d.appeal_until as "recours jusqu’au"
                from decisions.decision d join decisions.proposal p on p.id = d.proposal
                where d.collectivity_id = ? and p.person = ? order by d.signed_at
                """, collectivity, person));
        sections.put("Décisions essayées sous d’autres chiffres", rows.list("""
                select m.decision_number as "décision", m.before as "droit en vigueur", m.after as "scénario", s.asked_at as "essayée le"
                from scenarios.moved m join scenarios.scenario s on s.id = m.scenario and s.ended_at is not null
                     join decisions.decision d on d.id = m.decision join decisions.proposal p on p.id = d.proposal
                where m.collectivity_id = ? and p.person = ? order by s.asked_at
                """, collectivity, person));
        sections.put("Recours", rows.list("""
                select d.number as "décision", case c.kind when 'JUDICIAL' then 'contentieux' else 'gracieux' end as "voie",
                       c.filed_on as "déposé le", c.reference as "référence",
                       case when c.cancelled_at is not null then 'enregistré par erreur' end as "état"
                from decisions.challenge c join decisions.decision d on d.id = c.decision
                     join decisions.proposal p on p.id = d.proposal
                where c.collectivity_id = ? and p.person = ? order by c.filed_on
                """, collectivity, person));
        sections.put("Décisions relues sous un autre droit", rows.list("""
                select d.number as "décision", r.from_known as "droit connu le", r.to_known as "puis le",
                       case l.nature when 'RESULT' then 'autre résultat' when 'GROUNDS' then 'autre motif de refus' when 'REASONS' then 'autres motifs' else 'pas relue' end as "constat",
                       l.commune as "commune", r.asked_at as "relue le"
                from decisions.law_run_line l join decisions.law_run r on r.id = l.run and r.ending = 'DONE'
                     join decisions.decision d on d.id = l.decision join decisions.proposal p on p.id = d.proposal
                where l.collectivity_id = ? and p.person = ? order by r.asked_at
                """, collectivity, person));
        sections.put("Courriers", rows.list("""
                select number as "numéro", letter_date as "date", object as "objet",
                       case state when 'TO_SEND' then 'à envoyer' when 'SENT' then 'envoyé' when 'RETURNED' then 'revenu' else 'notifié' end as "état",
                       array(select t #>> '{}' from jsonb_path_query(content::jsonb -> 'content' -> 'blocks', '$[*].lines[*]') t)::text[] as "texte"
                from correspondence.letter where collectivity_id = ? and person_id = ? order by letter_date, number
                """, collectivity, person));
        sections.put("Courriels qui ne sont pas encore partis", rows.list("""
                select written_at as "écrit le", kind as "objet", case state when 'WAITING' then 'en attente' else 'abandonné' end as "état"
                from platform.mail where collectivity_id = ? and lower(recipient) in (
                    select lower(value) from people.contact where kind = 'EMAIL' and person_id = ?) order by written_at
                """, collectivity, person));
        sections.put("Cartes", rows.list("""
                select c.number as "numéro", c.category as "catégorie", c.valid_from as "du", c.valid_to as "au",
                       c.withdrawn_on as "terminée le", c.ending as "pourquoi",
                       case when c.holder = ? then 'titulaire' else 'rattaché' end as "à titre de"
                from entitlements.card c where c.collectivity_id = ?
                     and (c.holder = ? or exists (select from entitlements.attached a where a.card = c.id and a.person = ?))
                order by c.valid_from
                """, person, collectivity, person, person));
        sections.put("Qui a consulté votre dossier", rows.list("""
                select r.at as "le", r.purpose as "pourquoi",
                       coalesce((select p.title from organisation.post_held p where p.agent_id = r.reader
                                 and p.held @> (r.at at time zone 'Pacific/Noumea')::date limit 1), 'agent') as "fonction"
                from access.reading r where r.collectivity_id = ? and r.person = ? order by r.at
                """, collectivity, person));
    }

    private List<Map<String, Object>> dated(String select) throws SQLException {
        return rows.list(
                select + " where collectivity_id = ? and person_id = ? order by recorded_on, id", collectivity, person);
    }
}
