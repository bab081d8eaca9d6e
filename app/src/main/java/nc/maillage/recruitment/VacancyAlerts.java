package nc.maillage.recruitment;

import java.util.Optional;
import nc.maillage.platform.MailAddress;

/**
 * « Alertes par courriel » : new notices of a search, once a day, to whoever confirmed it by a link; a link stops them. Nobody
 * learns here whether an address is known.
 */
public interface VacancyAlerts {
    /** A mail leaves with the link that confirms, unless too many were asked for that address. */
    void ask(MailAddress to, VacancyFilter filter);

    /** What that link would confirm. */
    Optional<VacancyFilter> waiting(String token);

    Optional<VacancyFilter> confirm(String token);

    /** What that link would stop. */
    Optional<VacancyFilter> running(String token);

    /** The address is erased with it. False where nothing runs under that link any more. */
    boolean stop(String token);
}
