package nc.maillage.keeping.person;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.platform.French;

/** « Ce qui vit encore » : why a person may not be erased today, each reason a French sentence; none where they may be. */
final class Alive {
    private final Rows rows;
    private final UUID[] people;
    private final LocalDate today;

    Alive(Rows rows, UUID[] people, LocalDate today) {
        this.rows = rows;
        this.people = people;
        this.today = today;
    }

    List<String> reasons(int years) throws SQLException {
        var reasons = new ArrayList<String>();
        ask(reasons, "La demande %s est en cours.", """
                select number from applications.application f
                where stage not in ('DECIDED', 'CLOSED') and (applicant = any(?)
                      or exists (select from applications.family_member m where m.application = f.id and m.person = any(?)))
                order by number
                """, people, people);
        ask(reasons, "La carte %s est encore valable.", """
                select number || ' (jusqu’au ' || to_char(valid_to, 'DD/MM/YYYY') || ')' from entitlements.card c
                where valid_to >= ? and (withdrawn_on is null or withdrawn_on > ?) and (holder = any(?)
                      or exists (select from entitlements.attached a where a.card = c.id and a.person = any(?)))
                order by number
                """, today, today, people, people);
        ask(reasons, "Le délai de recours contre la décision %s court encore.", """
                select d.number || ' (jusqu’au ' || to_char(d.appeal_until, 'DD/MM/YYYY') || ')'
                from decisions.decision d join decisions.proposal p on p.id = d.proposal
                where p.person = any(?) and d.appeal_until >= ? order by d.number
                """, people, today);
        ask(reasons, "La décision %s n’a pas été notifiée : son délai de recours ne court pas.", """
                select d.number from decisions.decision d join decisions.proposal p on p.id = d.proposal
                where p.person = any(?) and d.notified_on is null order by d.number
                """, (Object) people);
        ask(
                reasons,
                "La personne figure dans le dossier %s, qui est conservé : effacez les deux ensemble ou l’autre d’abord.",
                """
                select f.number || ' de la personne n° ' || o.number from applications.application f
                     join people.person o on o.id = f.applicant
                where not f.applicant = any(?) and (exists (
                    select from applications.family_member m where m.application = f.id and m.person = any(?))
                    or exists (select from decisions.proposal p, jsonb_array_elements(p.household -> 'members') h
                               where p.file = f.id and (h -> 'person' ->> 'value')::uuid = any(?)))
                  and not exists (select from keeping.erasure e where e.person = f.applicant)
                order by 1
                """,
                people,
                people,
                people);
        ask(reasons, "La personne n° %s est déjà effacée.", """
                select distinct person_number::text from keeping.erasure where person = any(?)
                """, (Object) people);
        tooSoon(reasons, years);
        return reasons;
    }

    private void ask(List<String> reasons, String sentence, String sql, Object... values) throws SQLException {
        rows.words(sql, values).forEach(word -> reasons.add(sentence.formatted(word)));
    }

    private void tooSoon(List<String> reasons, int years) throws SQLException {
        var last = LocalDate.parse(
                rows.words("""
                        select greatest(
                            (select max((changed_at at time zone 'Pacific/Noumea')::date) from people.person where id = any(?)),
                            (select max(greatest(received_on, ended_on)) from applications.application where applicant = any(?)),
                            (select max(greatest((d.signed_at at time zone 'Pacific/Noumea')::date, d.notified_on, d.appeal_until))
                             from decisions.decision d join decisions.proposal p on p.id = d.proposal where p.person = any(?)),
                            (select max(c.filed_on) from decisions.challenge c join decisions.decision d on d.id = c.decision
                                 join decisions.proposal p on p.id = d.proposal where p.person = any(?)),
                            (select max(least(valid_to, withdrawn_on)) from entitlements.card where holder = any(?)),
                            (select max(letter_date) from correspondence.letter where person_id = any(?)))::text
                        """, people, people, people, people, people, people).getFirst());
        var until = last.plusYears(years);
        if (!until.isBefore(today)) {
            reasons.add("La durée de %s court jusqu’au %s : le dernier acte est du %s."
                    .formatted(French.count(years, "an", "ans"), French.day(until), French.day(last)));
        }
    }
}
