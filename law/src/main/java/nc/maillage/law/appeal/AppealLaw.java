package nc.maillage.law.appeal;

import static nc.maillage.law.appeal.AppealFacts.ACKNOWLEDGED;
import static nc.maillage.law.appeal.AppealFacts.ACKNOWLEDGED_WITH_DELAYS;
import static nc.maillage.law.appeal.AppealFacts.ANSWERED;
import static nc.maillage.law.appeal.AppealFacts.APPEALED;
import static nc.maillage.law.appeal.AppealFacts.NOTIFIED;
import static nc.maillage.law.appeal.AppealFacts.NOTIFIED_WITH_DELAYS;
import static nc.maillage.law.appeal.AppealFacts.RECEIVED;

import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.law.scheme.OpenQuestions;
import org.jspecify.annotations.Nullable;

/** « Délais de procédure et de recours »: those that run against the administration and those that run against the person. */
public final class AppealLaw implements BodyOfLaw {
    public static final String KEY = "recours";

    private static final String CODE = "Code de justice administrative";
    private static final String CODE_READ_IN_2015 = CODE + " lu dans son état du printemps 2015";
    private static final String COUNCIL_OF_STATE =
            "https://master.juricaf.org/arret/FRANCE-CONSEILDETAT-20140205-358810";
    private static final String CODES = "https://github.com/etalab/codes-juridiques-francais";

    public static final Delay ACKNOWLEDGEMENT = Delay.of(
                    clause(CODE_READ_IN_2015, null, CODES, Grade.READING, "accuse-de-reception", "Accusé de réception")
                            .asking("RC-06"),
                    RECEIVED,
                    null)
            .stoppedBy(ACKNOWLEDGED);

    public static final Delay SILENCE = Delay.of(
                    clause(
                                    CODE,
                                    "article R. 421-2",
                                    COUNCIL_OF_STATE,
                                    Grade.OFFICIAL,
                                    "silence",
                                    "Silence gardé sur la demande, qui devient un rejet")
                            .asking("RC-02", "RC-03"),
                    RECEIVED,
                    AppealParameters.SILENCE)
            .stoppedBy(NOTIFIED);

    public static final Delay COURT = Delay.of(
                    clause(
                                    CODE,
                                    "articles R. 421-1, R. 421-5 et R. 421-7",
                                    COUNCIL_OF_STATE,
                                    Grade.OFFICIAL,
                                    "recours-contentieux",
                                    "Recours devant le tribunal contre la décision notifiée")
                            .asking("RC-01", "RC-02", "RC-04", "RC-05", "RC-09"),
                    NOTIFIED,
                    AppealParameters.COURT)
            .beforeTheCourt(NOTIFIED_WITH_DELAYS)
            .contestedBy(APPEALED);

    public static final Delay COURT_AFTER_SILENCE = Delay.of(
                    clause(
                                    CODE,
                                    "articles R. 421-2, R. 421-5 et R. 421-7",
                                    COUNCIL_OF_STATE,
                                    Grade.READING,
                                    "recours-contre-le-silence",
                                    "Recours devant le tribunal contre le rejet implicite")
                            .asking("RC-01", "RC-02", "RC-04", "RC-07"),
                    RECEIVED,
                    AppealParameters.COURT)
            .begunByTheEndOf(SILENCE)
            .beforeTheCourt(ACKNOWLEDGED_WITH_DELAYS)
            .contestedBy(APPEALED);

    public static final Delay APPEAL_SILENCE = Delay.of(
                    clause(
                                    CODE,
                                    "article R. 421-2",
                                    COUNCIL_OF_STATE,
                                    Grade.READING,
                                    "silence-sur-le-recours",
                                    "Silence gardé sur le recours administratif")
                            .asking("RC-02", "RC-04", "RC-08"),
                    APPEALED,
                    AppealParameters.SILENCE)
            .stoppedBy(ANSWERED);

    private static final List<Delay> DELAYS =
            List.of(ACKNOWLEDGEMENT, SILENCE, COURT, COURT_AFTER_SILENCE, APPEAL_SILENCE);

    private final List<OpenQuestion> questions = OpenQuestions.shipped(KEY);

    public static List<Delay> delays() {
        return DELAYS;
    }

    /** How each delay stands on the day asked for, of which nothing that came later is looked at, with the law known on the other day. */
    public static List<DelayReading> read(Facts facts, ParameterSet parameters, AsOf asOf) {
        DelayReader reader = new DelayReader(facts, parameters, asOf);
        return DELAYS.stream().map(reader::read).toList();
    }

    public static DelayReading read(Delay delay, Facts facts, ParameterSet parameters, AsOf asOf) {
        return new DelayReader(facts, parameters, asOf).read(delay);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Délais de procédure et de recours";
    }

    @Override
    public String collectivity() {
        return "Nouvelle-Calédonie";
    }

    @Override
    public List<ParameterKey> parameters() {
        return AppealParameters.ALL;
    }

    @Override
    public List<OpenQuestion> openQuestions() {
        return questions;
    }

    private static Clause clause(
            String text, @Nullable String article, String link, Grade grade, String key, String title) {
        return Clause.of(new LegalReference(text, article, null, null, link), grade, key, title);
    }
}
