package nc.maillage.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Délégation de signature » : the act by which an authority lets an agent sign for it, scheme by scheme, for a time.
 *
 * @param scheme key of the scheme, such as {@code amg-sud}
 * @param authority who delegates, as printed above the signature: « Pour la présidente de l’assemblée de la province Sud »
 * @param reference the act of delegation: « arrêté n° 2026-114/PR du 5 janvier 2026 »
 * @param from and {@code to}: both days included; {@code to} null while it has no end
 */
public record Delegation(
        DelegationId id,
        AgentId agent,
        String scheme,
        String authority,
        String reference,
        LocalDate from,
        @Nullable LocalDate to) {}
