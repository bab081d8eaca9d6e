package nc.maillage.law.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.Francs;
import org.jspecify.annotations.Nullable;

/** « Fiche des faits »: the facts that a scheme reads, in the order in which they are asked for. */
public final class FactSheet {
    private final List<FactDefinition> definitions = new ArrayList<>();
    private boolean sealed;
    private @Nullable FactDefinition dayOfLaw;

    /** No key can be added after this: the sheet is then shared by every case. */
    public FactSheet seal() {
        sealed = true;
        return this;
    }

    public List<FactDefinition> definitions() {
        return List.copyOf(definitions);
    }

    public List<FactDefinition> of(boolean perMember) {
        return definitions.stream()
                .filter(fact -> fact.perMember() == perMember)
                .toList();
    }

    /** Whether it asks something of each person of the household. */
    public boolean hasMembers() {
        return definitions.stream().anyMatch(FactDefinition::perMember);
    }

    public Optional<FactDefinition> find(String key, boolean perMember) {
        return definitions.stream()
                .filter(fact -> fact.perMember() == perMember && fact.key().equals(key))
                .findFirst();
    }

    /** For what names a fact in a file: a choice of the case itself, by its name. */
    public Optional<FactKey<String>> choice(String key) {
        return find(key, false)
                .filter(fact -> fact.type() == FactType.CHOICE)
                .map(fact -> new FactKey<>(fact, String.class));
    }

    /** As {@link #choice}, for what a person judges. */
    public Optional<FactKey<Judgment<String>>> judgedChoice(String key) {
        return find(key, false)
                .filter(fact -> fact.type() == FactType.JUDGED_CHOICE)
                .map(fact -> new FactKey<>(fact, Judgment.class));
    }

    int slots(boolean perMember) {
        return Math.toIntExact(definitions.stream()
                .filter(fact -> fact.perMember() == perMember)
                .count());
    }

    public FactKey<Boolean> yesNo(String key, String label, String question, Confidentiality confidentiality) {
        return new FactKey<>(
                add(key, label, question, FactType.YES_NO, confidentiality, false, false, List.of()), Boolean.class);
    }

    public FactKey<Boolean> yesNo(String key, String label, String question) {
        return yesNo(key, label, question, Confidentiality.ORDINARY);
    }

    /** The day whose law applies is itself a fact, such as the day of care: it is never missing, and no other is taken. */
    public FactKey<LocalDate> dayOfLaw(String key, String label, String question) {
        FactKey<LocalDate> day = pastDate(key, label, question);
        dayOfLaw = day.definition();
        return day;
    }

    Optional<FactDefinition> dayOfLaw() {
        return Optional.ofNullable(dayOfLaw);
    }

    public FactKey<Francs> francs(String key, String label, String question) {
        return new FactKey<>(ordinary(key, label, question, FactType.FRANCS, false, false, List.of()), Francs.class);
    }

    public FactKey<LocalDate> pastDate(String key, String label, String question) {
        return new FactKey<>(ordinary(key, label, question, FactType.DATE, false, true, List.of()), LocalDate.class);
    }

    /** A day that may lie ahead. */
    public FactKey<LocalDate> date(String key, String label, String question) {
        return new FactKey<>(ordinary(key, label, question, FactType.DATE, false, false, List.of()), LocalDate.class);
    }

    public FactKey<String> choice(String key, String label, String question, List<Choice> choices) {
        return new FactKey<>(ordinary(key, label, question, FactType.CHOICE, false, false, choices), String.class);
    }

    /** As {@link #choice}, for what tells a state of health. */
    public FactKey<String> healthChoice(String key, String label, String question, List<Choice> choices) {
        return new FactKey<>(
                add(key, label, question, FactType.CHOICE, Confidentiality.HEALTH, false, false, choices),
                String.class);
    }

    public FactKey<Judgment<String>> judgedChoice(String key, String label, String question, List<Choice> choices) {
        return new FactKey<>(
                ordinary(key, label, question, FactType.JUDGED_CHOICE, false, false, choices), Judgment.class);
    }

    public FactKey<Judgment<Francs>> judgedFrancs(String key, String label, String question) {
        return new FactKey<>(
                ordinary(key, label, question, FactType.JUDGED_FRANCS, false, false, List.of()), Judgment.class);
    }

    public FactKey<Judgment<Integer>> judgedCount(String key, String label, String question) {
        return new FactKey<>(
                ordinary(key, label, question, FactType.JUDGED_COUNT, false, false, List.of()), Judgment.class);
    }

    public FactKey<String> memberText(String key, String label, String question) {
        return new FactKey<>(ordinary(key, label, question, FactType.TEXT, true, false, List.of()), String.class);
    }

    public FactKey<String> memberChoice(String key, String label, String question, List<Choice> choices) {
        return new FactKey<>(ordinary(key, label, question, FactType.CHOICE, true, false, choices), String.class);
    }

    public FactKey<LocalDate> memberPastDate(String key, String label, String question) {
        return new FactKey<>(ordinary(key, label, question, FactType.DATE, true, true, List.of()), LocalDate.class);
    }

    private FactDefinition ordinary(
            String key,
            String label,
            String question,
            FactType type,
            boolean member,
            boolean past,
            List<Choice> choices) {
        return add(key, label, question, type, Confidentiality.ORDINARY, member, past, choices);
    }

    private FactDefinition add(
            String key,
            String label,
            String question,
            FactType type,
            Confidentiality confidentiality,
            boolean member,
            boolean past,
            List<Choice> choices) {
        if (sealed || find(key, member).isPresent()) {
            throw new IllegalStateException("fact " + key + " cannot be added to this sheet");
        }
        FactDefinition definition =
                new FactDefinition(key, slots(member), label, question, type, confidentiality, member, past, choices);
        definitions.add(definition);
        return definition;
    }
}
