package nc.maillage.candidacies.web;

import java.time.LocalTime;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;

/** Words and addresses of candidacies for those who keep them. */
final class CandidacyWords {
    static final String FILES = "/candidatures";

    private CandidacyWords() {}

    static String list(VacancyId vacancy) {
        return "/recrutement/%s/candidatures".formatted(vacancy.value());
    }

    static String file(CandidacyId id) {
        return FILES + "/" + id.value();
    }

    static VacancyId vacancy(String typed) {
        return new VacancyId(AddressId.of(typed, "vacance"));
    }

    static CandidacyId candidacy(String typed) {
        return new CandidacyId(AddressId.of(typed, "candidature"));
    }

    /** To the second on line; the day on paper. */
    static String arrived(Arrival arrival) {
        var paper = arrival.paper();
        if (paper == null) {
            return Closing.second(arrival.at());
        }
        var posted = paper.postedOn();
        return "%s, %s%s"
                .formatted(
                        French.date(paper.receivedOn()),
                        paper.route().label(),
                        posted == null ? "" : " (cachet du %s)".formatted(French.day(posted)));
    }

    /** The same beside the day, where there is little room. */
    static String how(Arrival arrival) {
        var paper = arrival.paper();
        if (paper == null) {
            return second(arrival.at().atZone(WorkingClock.NOUMEA).toLocalTime());
        }
        var posted = paper.postedOn();
        return posted == null
                ? paper.route().label()
                : "%s, cachet du %s".formatted(paper.route().label(), French.day(posted));
    }

    /** « 10 h 30 min 07 s ». */
    static String second(LocalTime time) {
        return "%s%cmin %02d%cs".formatted(French.time(time), French.NBSP, time.getSecond(), French.NBSP);
    }

    static StateTag timeliness(Arrival arrival) {
        if (arrival.savedByExtension()) {
            return StateTag.of(Tone.OK, "Dans les délais depuis la prolongation");
        }
        return switch (arrival.today()) {
            case IN_TIME -> StateTag.of(Tone.OK, "Dans les délais");
            case LATE -> StateTag.of(Tone.NO, "Hors délai");
            case FOR_A_PERSON -> StateTag.of(Tone.JUDGE, "Délai à juger");
        };
    }

    static boolean late(Arrival arrival) {
        return arrival.today() != Timeliness.IN_TIME;
    }

    /** Null where none is needed. */
    static @Nullable StateTag visa(Candidacy it, Arrival arrival) {
        if (!it.needsVisa()) {
            return null;
        }
        var closes = arrival.extendedTo() == null ? arrival.closesAt() : arrival.extendedTo();
        if (it.visa().straddles(Arrival.lastDay(closes))) {
            return StateTag.of(Tone.JUDGE, "Visa à juger");
        }
        if (it.visa().arrivedOn() != null) {
            return StateTag.of(Tone.OK, "Visa arrivé");
        }
        return it.visa().transmittedOn() != null
                ? StateTag.of(Tone.PAUSE, "Visa transmis, pas arrivé")
                : StateTag.of(Tone.PAUSE, "Visa attendu");
    }
}
