package nc.maillage.notices.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;

/**
 * Counts pairs of versions of one notice. A revision is set apart: the deadline, the status or the note of republication is
 * printed otherwise. In the others each field on which the records differ is either printed differently, and then no reader
 * could agree, or printed alike and read otherwise: a fault, and one fault makes the whole pair faulty.
 */
public final class VersionPairs {
    private static final List<NoticeField> REVISED =
            List.of(NoticeField.DEADLINE, NoticeField.PREVIOUS_DEADLINE, NoticeField.REPUBLICATION_NOTE);

    private final List<String> differences = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int faultsInRevisions;

    /** What comes of a pair. */
    public enum Outcome {
        REVISED,
        SAME,
        PRINTED_DIFFERENTLY,
        FAULTY
    }

    public Outcome add(String name, PrintedNotice one, PrintedNotice other) {
        Outcome outcome = outcome(name, one, other);
        counts.merge(outcome, 1, Integer::sum);
        return outcome;
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** In thousandths, of the pairs that are no revision. */
    public int sameOfAll() {
        return share(count(Outcome.SAME) + count(Outcome.PRINTED_DIFFERENTLY) + count(Outcome.FAULTY));
    }

    /** In thousandths, of those whose two texts print the same. */
    public int sameOfPrintedAlike() {
        return share(count(Outcome.SAME) + count(Outcome.FAULTY));
    }

    /** Revisions in which something else, printed alike, is read otherwise. */
    public int faultyRevisions() {
        return faultsInRevisions;
    }

    public String report() {
        return "%s, faulty revisions %d, same %.1f %% of all, %.1f %% of those printed alike%n%s"
                .formatted(
                        counts,
                        faultsInRevisions,
                        sameOfAll() / 10.0,
                        sameOfPrintedAlike() / 10.0,
                        String.join("\n", differences));
    }

    private int share(int all) {
        return all == 0 ? 0 : Math.round(1000f * count(Outcome.SAME) / all);
    }

    private Outcome outcome(String name, PrintedNotice one, PrintedNotice other) {
        List<NoticeField> differ = differing(one.notice(), other.notice());
        boolean revised = differ.stream().anyMatch(field -> isRevision(field, one, other));
        boolean faulty = false;
        for (NoticeField field : differ) {
            boolean fault = !isPrintedDifferently(field, one, other) && !(revised && REVISED.contains(field));
            faulty |= fault;
            differences.add("%s%s %s %s%n   1 %s%n   2 %s"
                    .formatted(
                            revised ? "revised, " : "",
                            fault ? "FAULT" : "printed",
                            name,
                            field.key(),
                            one.notice().reading(field).value(),
                            other.notice().reading(field).value()));
        }
        faultsInRevisions += revised && faulty ? 1 : 0;
        if (revised) {
            return Outcome.REVISED;
        }
        return faulty ? Outcome.FAULTY : differ.isEmpty() ? Outcome.SAME : Outcome.PRINTED_DIFFERENTLY;
    }

    private static boolean isRevision(NoticeField field, PrintedNotice one, PrintedNotice other) {
        boolean bothSay = one.notice().reading(field).value() != null
                && other.notice().reading(field).value() != null;
        return REVISED.contains(field)
                && (bothSay || field != NoticeField.DEADLINE)
                && isPrintedDifferently(field, one, other);
    }

    /** A value deduced from others has no print of its own: it is left out where one of those differs. */
    private static List<NoticeField> differing(Notice one, Notice other) {
        List<NoticeField> read = new ArrayList<>();
        List<NoticeField> deduced = new ArrayList<>();
        for (NoticeField field : NoticeField.values()) {
            if (!Agreement.on(field, one, other)) {
                (PrintedNotice.isDeduced(field, one) || PrintedNotice.isDeduced(field, other) ? deduced : read)
                        .add(field);
            }
        }
        return read.isEmpty() ? deduced : read;
    }

    /** Nothing that one record alone says is printed in the other text. */
    private static boolean isPrintedDifferently(NoticeField field, PrintedNotice one, PrintedNotice other) {
        List<String> here = one.missing(field, other);
        List<String> there = other.missing(field, one);
        return !(here.isEmpty() && there.isEmpty())
                && here.stream().noneMatch(atom -> one.prints(field, atom, other))
                && there.stream().noneMatch(atom -> other.prints(field, atom, one));
    }
}
