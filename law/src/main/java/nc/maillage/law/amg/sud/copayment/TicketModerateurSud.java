package nc.maillage.law.amg.sud.copayment;

import java.util.Map;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.scheme.RuledScheme;

/** « Ticket modérateur de l’aide médicale de la province Sud »: the rate of a care and, given its price, what is paid. */
public final class TicketModerateurSud extends RuledScheme {
    public static final String KEY = "ticket-moderateur-sud";

    private static final Assessor ASSESSOR = new Assessor(
                    KEY,
                    "Ticket modérateur de l’aide médicale",
                    "ticket-moderateur-sud.1",
                    "la prise en charge",
                    TicketEligibility.RULE,
                    TicketParameters.ALL,
                    Map.of())
            .withOccasional(TicketParameters.SUSPENSION, TicketParameters.SUSPENSION_OF_DRUGS)
            .withAmounts(TicketRate.RATE, TicketAmounts.ADVANCE_RATE, TicketAmounts.SHARE, TicketAmounts.ADVANCE);

    public TicketModerateurSud() {
        super("Province Sud", TicketFacts.SHEET, ASSESSOR);
    }
}
