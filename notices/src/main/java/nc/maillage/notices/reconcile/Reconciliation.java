package nc.maillage.notices.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.text.Fold;

/** « Rapprochement »: one record from the document and the official row of the same notice, field by field. */
public record Reconciliation(Notice notice, List<Reconciled> fields) {
    private static final int DOUBTFUL = 60;

    public Reconciliation {
        fields = List.copyOf(fields);
    }

    public static Reconciliation of(Notice document, Notice row) {
        List<Reconciled> fields = new ArrayList<>();
        Map<NoticeField, Reading<?>> kept = new EnumMap<>(NoticeField.class);
        for (NoticeField field : NoticeField.values()) {
            Reconciled reconciled = field(field, document, row);
            fields.add(reconciled);
            kept.put(field, reconciled.kept());
        }
        return new Reconciliation(new Notice(kept), fields);
    }

    private static Reconciled field(NoticeField field, Notice document, Notice row) {
        Reading<?> printed = document.reading(field);
        Reading<?> given = row.reading(field);
        Witness believed;
        String why;
        if (printed.value() == null && given.value() == null) {
            believed = Witness.NEITHER;
            why = "";
        } else if (given.value() == null) {
            believed = Witness.DOCUMENT;
            why = "le jeu de données ne le donne pas";
        } else if (printed.value() == null) {
            believed = isDefault(field, given) ? Witness.NEITHER : Witness.ROW;
            why = believed == Witness.ROW
                    ? "le document ne le dit pas"
                    : "valeur par défaut du jeu de données, que rien ne confirme";
        } else if (same(printed.value(), given.value())) {
            believed = Witness.BOTH;
            why = given.how() == How.REPAIRED ? String.valueOf(given.repair()) : "";
        } else {
            return differing(field, printed, given);
        }
        return new Reconciled(field, printed, given, believed, why);
    }

    private static Reconciled differing(NoticeField field, Reading<?> printed, Reading<?> given) {
        if (field == NoticeField.DEADLINE
                && printed.value() instanceof LocalDate read
                && given.value() instanceof LocalDate told
                && told.isAfter(read)) {
            return new Reconciled(
                    field, printed, given, Witness.ROW, "plus tardive\u202F: l’avis a été prolongé depuis ce document");
        }
        String read = Fold.key(String.valueOf(printed.value()));
        String told = Fold.key(String.valueOf(given.value()));
        boolean cut = printed.confidence() < DOUBTFUL || printed.how() == How.DERIVED;
        if (field == NoticeField.CORPS_CADRE && cut && told.startsWith(read)) {
            return new Reconciled(
                    field,
                    printed,
                    given,
                    Witness.ROW,
                    "le document est coupé à cet endroit\u202F; le jeu de données en donne la fin");
        }
        if (isDefault(field, given)) {
            return new Reconciled(
                    field, printed, given, Witness.DOCUMENT, "le jeu de données donne sa valeur par défaut");
        }
        String why = field == NoticeField.CORPS_CADRE
                ? "le jeu de données se trompe parfois de corps\u202F; le document est celui que les candidats lisent"
                : "le document est celui que les candidats lisent";
        return new Reconciled(field, printed, given, Witness.DOCUMENT, why);
    }

    private static boolean isDefault(NoticeField field, Reading<?> given) {
        return field == NoticeField.RESPNC_JOB && "Inspecteur".equals(given.value());
    }

    private static boolean same(Object one, Object other) {
        return Objects.equals(one, other)
                || one instanceof String text
                        && other instanceof String second
                        && Fold.key(text).equals(Fold.key(second));
    }
}
