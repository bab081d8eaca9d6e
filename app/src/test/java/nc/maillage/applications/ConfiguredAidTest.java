package nc.maillage.applications;

import static nc.maillage.testing.HolidayAid.ASKED;
import static nc.maillage.testing.HolidayAid.KEY;
import static nc.maillage.testing.HolidayAid.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.applications.usecase.Act;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.EarlierGrants;
import nc.maillage.decisions.Ruling;
import nc.maillage.decisions.lawreplay.domain.LawReading;
import nc.maillage.decisions.lawreplay.domain.LawReplay;
import nc.maillage.decisions.lawreplay.domain.Rereader;
import nc.maillage.decisions.lawreplay.domain.Rereading;
import nc.maillage.law.Francs;
import nc.maillage.law.configured.AidExample;
import nc.maillage.people.PersonId;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.usecase.EditAid;
import nc.maillage.testing.Actors;
import nc.maillage.testing.HolidayAid;
import nc.maillage.testing.HolidayAid.Centre;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An aid that an administrator set up without code goes from its draft to the letter, capped by the year, and is replayed. */
@ProgramTest
class ConfiguredAidTest {
    private static final LocalDate ARRIVED = LocalDate.of(2020, 3, 2);

    @Autowired
    Actors actors;

    @Autowired
    HolidayAid aid;

    @Autowired
    EditAid edit;

    @Autowired
    Counter counter;

    @Autowired
    Decisions decisions;

    @Autowired
    EarlierGrants grants;

    @Autowired
    SchemeCatalogue catalogue;

    @Autowired
    PublishedSchemes published;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        centre = aid.centre();
    }

    @Test
    void it_is_asked_for_one_child_decided_with_its_amount_and_capped_by_the_year() {
        aid.inForce(centre.here());
        var family = counter.aMotherOfFour(centre.here(), ARRIVED);
        assertThat(counter.registers(actors.reception(centre.here()), KEY, family.subList(0, 1), ASKED))
                .isInstanceOfSatisfying(
                        Act.Invalid.class,
                        refused -> assertThat(refused.messages()).containsOnlyKeys("family"));

        var first = decided(family, 0);
        assertThat(first.ruling()).isEqualTo(Ruling.GRANT);
        assertThat(letter(first)).contains("pour Maëlys Népoura").contains("30\u00A0000\u00A0F");

        var given = actors.as(
                actors.caseOfficer(centre.here()),
                () -> grants.of(KEY, family.get(1), 2026, first.id().value()));
        assertThat(given).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo(first.number());
            assertThat(each.francs()).isEqualTo(30_000L);
        });
        assertThat(letter(decided(family, 30_000))).contains("10\u00A0000\u00A0F");
        assertThat(decided(family, 40_000).ruling()).isEqualTo(Ruling.REFUSE);
    }

    @Test
    void a_decision_of_its_first_version_is_replayed_with_it_once_there_is_a_second() {
        aid.inForce(centre.here());
        var decision = decided(counter.aMotherOfFour(centre.here(), ARRIVED), 0);

        var next = actors.as(centre.author(), () -> HolidayAid.done(edit.start(new EditAid.Start.NextOf(KEY))));
        var moved = new LinkedHashMap<>(next.entry().fields());
        moved.put("applies_from", "24/11/2026");
        moved.put("amount.by_right.held", "20000");
        var tooSoon = saved(next.id(), next.revision(), moved);
        assertThat(aid.published(centre.reader(), tooSoon)).isInstanceOf(Published.Refused.class);
        moved.put("applies_from", "01/12/2026");
        var later = saved(tooSoon.id(), tooSoon.revision(), moved);
        assertThat(aid.published(centre.reader(), later))
                .isInstanceOfSatisfying(
                        Published.Refused.class,
                        refused -> assertThat(refused.why()).contains("Boursier"));
        var example = later.entry().examples().getFirst();
        assertThat(example.day()).isEqualTo(ASKED.plusYears(1));
        var mended = aid.keeping(
                centre.author(),
                later,
                new AidExample(example.name(), example.day(), example.facts(), example.proposal(), Francs.of(20_000)));
        assertThat(aid.published(centre.reader(), mended)).isEqualTo(new Published.Done(2));

        assertThat(actors.as(centre.reader(), () -> published.inForce(KEY, ASKED)))
                .get()
                .satisfies(version -> {
                    assertThat(version.number()).isEqualTo(1);
                    assertThat(version.to()).isEqualTo(LocalDate.of(2026, 11, 30));
                });
        var replayed = actors.as(actors.caseOfficer(centre.here()), () -> decisions.replay(decision.id()));
        assertThat(replayed.sameRule()).isTrue();
        assertThat(replayed.sameParameters()).isTrue();
        assertThat(replayed.differences()).isEmpty();
        assertThat(replayed.again()).isEqualTo(replayed.then());
        assertThat(actors.as(centre.reader(), () -> reread(decision))).isInstanceOf(Rereading.Same.class);
    }

    /** Between the day of the decision and the day on which the second version is known. */
    private Rereading reread(Decision decision) {
        var asOf = decision.proposal().assessment().asOf();
        var later = LocalDate.of(2026, 12, 1);
        var asked = new LawReplay(
                new LawReading("2026-01-01", LocalDate.of(2026, 1, 1), null),
                new LawReading("2026-12-01", later, null),
                KEY,
                null,
                null,
                true);
        return new Rereader(asked, published.parameters(), catalogue)
                .read(KEY, decision.proposal().content().facts(), asOf);
    }

    private AidDraft saved(UUID id, long seen, Map<String, String> fields) {
        return actors.as(centre.author(), () -> HolidayAid.done(edit.save(id, seen, fields, "")));
    }

    private Decision decided(List<PersonId> family, long paid) {
        return counter.decidesHolidays(centre.here(), family.getFirst(), family.get(1), paid, Counter.A_YEAR);
    }

    private String letter(Decision decision) {
        return actors.as(
                actors.caseOfficer(centre.here()),
                () -> transaction.execute(status -> jdbc.sql("select content from correspondence.letter where id = :id")
                        .param("id", decision.letter().value())
                        .query(String.class)
                        .single()));
    }
}
