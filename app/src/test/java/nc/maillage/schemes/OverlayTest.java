package nc.maillage.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.schemes.SchemePublication.Drafted;
import nc.maillage.schemes.SchemePublication.NewVersion;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.usecase.AnswerQuestion;
import nc.maillage.schemes.usecase.Approval;
import nc.maillage.schemes.usecase.ProposeParameterValue;
import nc.maillage.schemes.usecase.ReviewAnswer;
import nc.maillage.schemes.usecase.ReviewParameterValue;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class OverlayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ParameterKey SMAG = ParameterKey.of("smag-mensuel");

    @Autowired
    Actors actors;

    @Autowired
    PublishedSchemes schemes;

    @Autowired
    SchemePublication publication;

    @Autowired
    ProposeParameterValue propose;

    @Autowired
    ReviewParameterValue review;

    @Autowired
    AnswerQuestion answer;

    @Autowired
    ReviewAnswer reviewAnswer;

    private Session director;
    private Session administrator;
    private Session head;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        var collectivity = actors.freshCollectivity();
        administrator = actors.administrator(collectivity);
        director = actors.director(collectivity);
        head = actors.another(Role.HEAD_OF_OFFICE, collectivity);
    }

    @Test
    void a_version_counts_once_somebody_else_published_it_and_ends_the_one_before() {
        var first = draft(LocalDate.of(2026, 1, 1));
        assertThat(as(administrator, () -> publication.publish(first))).isInstanceOf(Published.SameAgent.class);
        assertThat(as(director, () -> schemes.inForce("amg-sud", DAY))).isEmpty();
        assertThat(as(director, () -> publication.publish(first))).isEqualTo(new Published.Done(1));

        var second = draft(LocalDate.of(2026, 11, 1));
        as(director, () -> publication.publish(second));

        as(director, () -> {
            assertThat(schemes.inForce("amg-sud", LocalDate.of(2026, 10, 31))
                            .orElseThrow()
                            .number())
                    .isEqualTo(1);
            assertThat(schemes.inForce("amg-sud", DAY).orElseThrow().number()).isEqualTo(2);
            assertThat(schemes.inForce("amg-sud", LocalDate.of(2025, 12, 31))).isEmpty();
            return assertThat(schemes.version("amg-sud", 1).orElseThrow().to()).isEqualTo("2026-10-31");
        });
        assertThat(as(
                        director,
                        () -> schemes.inForce("amg-sud", DAY).orElseThrow().ruleDigest()))
                .hasSize(64);
    }

    @Test
    void a_version_is_published_once() {
        var draft = draft(LocalDate.of(2026, 1, 1));
        as(director, () -> publication.publish(draft));

        assertThat(as(director, () -> publication.publish(draft))).isInstanceOf(Published.Refused.class);
        assertThat(as(director, () -> publication.publish(UUID.randomUUID()))).isInstanceOf(Published.Refused.class);
    }

    @Test
    void a_figure_counts_once_another_person_approved_it_and_only_here() {
        var value = as(administrator, () -> propose.propose(smag(150_000)));
        assertThat(francs(director)).isEqualTo(143_662);
        assertThat(as(administrator, () -> review.approve(value.id()))).isInstanceOf(Approval.Refused.class);

        assertThat(as(director, () -> review.approve(value.id()))).isInstanceOf(Approval.Done.class);

        assertThat(francs(director)).isEqualTo(150_000);
        assertThat(francs(actors.director(actors.freshCollectivity()))).isEqualTo(143_662);
        assertThat(as(director, () -> review.approve(value.id()))).isInstanceOf(Approval.Refused.class);
    }

    @Test
    void a_rejected_figure_never_counts_and_keeps_its_reason() {
        var value = as(administrator, () -> propose.propose(smag(150_000)));

        assertThat(as(director, () -> review.reject(value.id(), " "))).isInstanceOf(Approval.Refused.class);
        assertThat(as(director, () -> review.reject(value.id(), "Ce n’est pas le bon arrêté.")))
                .isInstanceOf(Approval.Done.class);
        assertThat(francs(director)).isEqualTo(143_662);
    }

    @Test
    void the_export_is_what_the_law_jar_reads() {
        var value = as(administrator, () -> propose.propose(smag(150_000)));
        as(director, () -> review.approve(value.id()));

        assertThat(as(director, () -> schemes.parameters().toYaml()))
                .contains("value: 150000", "Arrêté du 1er novembre");
    }

    @Test
    void an_answer_counts_once_somebody_else_approved_it() {
        var given = as(head, () -> answer.answer("amg-sud", "Q-07", "Douze mois."));
        assertThat(as(head, () -> reviewAnswer.approve(given.id()))).isInstanceOf(Approval.Refused.class);
        assertThat(answered("Q-07")).isNull();

        assertThat(as(director, () -> reviewAnswer.approve(given.id()))).isInstanceOf(Approval.Done.class);

        assertThat(answered("Q-07")).isEqualTo("Douze mois.");
        assertThat(answered("Q-01")).isNull();
    }

    private UUID draft(LocalDate from) {
        var drafted = as(
                administrator,
                () -> publication.draft(new NewVersion(
                        "amg-sud", from, publication.suggestedPieces("amg-sud"), 12, "Première version.")));
        return ((Drafted.Done) drafted).draft();
    }

    private static DatedValue smag(long francs) {
        return new DatedValue(
                SMAG,
                Fraction.of(francs),
                FigureUnit.FRANCS_PER_MONTH,
                LocalDate.of(2026, 11, 1),
                false,
                LocalDate.of(2026, 10, 20),
                LegalReference.unread("Arrêté du 1er novembre 2026", "https://example.nc/arrete"),
                Grade.OFFICIAL,
                true);
    }

    private long francs(Session session) {
        ParameterSet parameters = as(session, () -> schemes.parameters());
        return parameters.find(SMAG, AsOf.on(DAY)).orElseThrow().value().wholeExact();
    }

    private @Nullable String answered(String key) {
        return as(director, () -> schemes.questions("amg-sud")).stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private <T> T as(Session session, Supplier<T> work) {
        return actors.as(session, work);
    }
}
