package nc.maillage.schemes;

import static nc.maillage.testing.HolidayAid.KEY;
import static nc.maillage.testing.HolidayAid.expecting;
import static nc.maillage.testing.HolidayAid.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nc.maillage.access.Role;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.ExpectedOutcome;
import nc.maillage.schemes.store.AidDraftStore;
import nc.maillage.schemes.usecase.EditAid;
import nc.maillage.schemes.usecase.ReadAid;
import nc.maillage.testing.Actors;
import nc.maillage.testing.HolidayAid;
import nc.maillage.testing.HolidayAid.Centre;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An aid is published by a second person once its examples pass; before, it decides nothing; after, nobody rewrites it. */
@ProgramTest
class AidPublicationTest {
    @Autowired
    Actors actors;

    @Autowired
    HolidayAid aid;

    @Autowired
    EditAid edit;

    @Autowired
    ReadAid read;

    @Autowired
    AidDraftStore drafts;

    @Autowired
    SchemeCatalogue catalogue;

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
    void without_an_example_or_with_one_that_fails_it_is_not_published() {
        var draft = aid.written(centre.author(), fields("01/01/2026"));
        assertThat(aid.published(centre.reader(), draft))
                .isInstanceOfSatisfying(
                        Published.Refused.class,
                        refused -> assertThat(refused.why()).contains("pas d’exemple"));

        var failing =
                aid.keeping(centre.author(), draft, expecting("Boursier", true, ExpectedOutcome.GRANTED, 15_000L));
        assertThat(aid.published(centre.reader(), failing))
                .isInstanceOfSatisfying(
                        Published.Refused.class,
                        refused -> assertThat(refused.why()).contains("Boursier"));

        var mended =
                aid.keeping(centre.author(), failing, expecting("Boursier", true, ExpectedOutcome.GRANTED, 30_000L));
        assertThat(aid.published(centre.reader(), mended)).isEqualTo(new Published.Done(1));
    }

    @Test
    void whoever_wrote_in_it_does_not_publish_it_nor_what_changed_since_it_was_read() {
        var draft = aid.keeping(
                centre.author(),
                aid.written(centre.author(), fields("01/01/2026")),
                expecting("Boursier", true, ExpectedOutcome.GRANTED, 30_000L));
        assertThat(aid.published(centre.author(), draft)).isInstanceOf(Published.SameAgent.class);

        var touched =
                actors.as(centre.reader(), () -> HolidayAid.done(edit.removeExample(draft.id(), draft.revision(), 7)));
        assertThat(aid.published(actors.another(Role.DIRECTOR, centre.here()), draft))
                .isInstanceOf(Published.Refused.class);
        assertThat(aid.published(centre.reader(), touched)).isInstanceOf(Published.SameAgent.class);
    }

    @Test
    void what_is_wrong_is_told_on_its_field_and_what_was_typed_stays() {
        var typed = fields("31/02/2026");
        typed.put("age.max", "2");
        typed.put("amount.by_right.held", "beaucoup");
        typed.remove("title");
        var draft = aid.written(centre.author(), typed);

        var kept = actors.as(centre.author(), () -> drafts.find(draft.id()).orElseThrow());
        assertThat(kept.entry().text("applies_from")).isEqualTo("31/02/2026");
        assertThat(kept.entry().text("amount.by_right.held")).isEqualTo("beaucoup");
        assertThat(actors.as(centre.author(), () -> read.read(kept)).errors().all())
                .containsOnlyKeys("applies_from", "age.max", "amount.by_right.held", "title");
    }

    @Test
    void another_collectivity_sees_nothing_of_it_and_the_database_refuses_to_rewrite_it() {
        var draft = aid.written(centre.author(), fields("01/01/2026"));
        aid.inForce(centre.here());
        var elsewhere = actors.director(actors.freshCollectivity());

        assertThat(actors.as(elsewhere, () -> drafts.all())).isEmpty();
        assertThat(actors.as(elsewhere, () -> drafts.find(draft.id()))).isEmpty();
        assertThat(actors.as(elsewhere, () -> catalogue.byKey(KEY))).isEmpty();
        assertThat(actors.as(centre.reader(), () -> catalogue.byKey(KEY))).isPresent();
        assertThatThrownBy(() -> actors.as(
                        centre.reader(),
                        () -> transaction.execute(status -> jdbc.sql(
                                        "update schemes.version set specification = '{}' where scheme = :key")
                                .param("key", KEY)
                                .update())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
