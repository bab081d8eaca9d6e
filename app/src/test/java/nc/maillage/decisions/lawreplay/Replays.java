package nc.maillage.decisions.lawreplay;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.LawReplays;
import nc.maillage.decisions.LawReplays.Asked;
import nc.maillage.decisions.LawReplays.Report;
import nc.maillage.decisions.LawReplays.Request;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.platform.WorkingClock;
import nc.maillage.schemes.usecase.ProposeParameterValue;
import nc.maillage.schemes.usecase.ReviewParameterValue;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Verdicts;
import org.springframework.stereotype.Component;

/** Cards decided in November 2026, then a SMAG of 160,000 F published on the 15th and due since the 1st. */
@Component
public class Replays {
    public static final LocalDate EVE = LocalDate.of(2026, 11, 14);
    public static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 15);

    private final Actors actors;
    private final Decided decided;
    private final LawReplays replays;
    private final ProposeParameterValue propose;
    private final ReviewParameterValue review;
    private final WorkingClock clock;

    Replays(
            Actors actors,
            Decided decided,
            LawReplays replays,
            ProposeParameterValue propose,
            ReviewParameterValue review,
            WorkingClock clock) {
        this.actors = actors;
        this.decided = decided;
        this.replays = replays;
        this.propose = propose;
        this.review = review;
        this.clock = clock;
    }

    public Decision signedOn(String day, String here, Verdicts file) {
        return clock.at(Instant.parse(day + "T01:00:00Z"), () -> decided.sign(here, file));
    }

    /** Above the ceiling of before, under that of after. */
    public static Verdicts oneWhomItMoves() {
        return Verdicts.aResident().earning(150_000);
    }

    public void smagIsPublished(String here) {
        var smag = new DatedValue(
                ParameterKey.of("smag-mensuel"),
                Fraction.of(160_000),
                FigureUnit.FRANCS_PER_MONTH,
                LocalDate.of(2026, 11, 1),
                false,
                PUBLISHED,
                LegalReference.unread("Arrêté des essais", "https://example.nc"),
                Grade.OFFICIAL,
                true);
        var value = actors.as(actors.administrator(here), () -> propose.propose(smag));
        actors.as(actors.director(here), () -> review.approve(value.id()));
    }

    public LawReplayId asked(String here, LocalDate from, LocalDate to) {
        return ((Asked.Done) asks(actors.headOfOffice(here), request(from.toString(), to.toString()))).id();
    }

    public Asked asks(Session who, Request request) {
        return actors.as(who, () -> replays.ask(request));
    }

    public static Request request(String from, String to) {
        return new Request(from, to, "", "", "", false);
    }

    public Report ran(String here, LawReplayId id) {
        return actors.as(actors.headOfOffice(here), () -> {
            replays.run(id, read -> {});
            return replays.report(id);
        });
    }
}
