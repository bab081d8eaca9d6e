package nc.maillage.applications.store;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * « Filtre » of a list of requests; what is null or empty is not filtered on.
 *
 * @param pendingOnly neither decided nor withdrawn
 * @param unassigned those that nobody follows; then {@code officer} is not read
 * @param applicants whose requests are wanted; null for everyone's
 */
public record QueueFilter(
        WorkGroup group,
        boolean pendingOnly,
        boolean unassigned,
        @Nullable AgentId officer,
        String number,
        String channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<PersonId> applicants) {
    public static QueueFilter workOf(AgentId agent, WorkGroup group) {
        return new QueueFilter(group, true, false, agent, "", "", null, null, null);
    }

    public static QueueFilter toTake() {
        return new QueueFilter(WorkGroup.ALL, true, true, null, "", "", null, null, null);
    }

    public static QueueFilter everything() {
        return new QueueFilter(WorkGroup.ALL, false, false, null, "", "", null, null, null);
    }

    public QueueFilter numbered(String text) {
        return new QueueFilter(group, pendingOnly, unassigned, officer, text, channel, from, to, applicants);
    }

    public QueueFilter within(WorkGroup other) {
        return new QueueFilter(other, pendingOnly, unassigned, officer, number, channel, from, to, applicants);
    }

    public QueueFilter of(List<PersonId> persons) {
        return new QueueFilter(
                group, pendingOnly, unassigned, officer, number, channel, from, to, List.copyOf(persons));
    }
}
