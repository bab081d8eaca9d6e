package nc.maillage.access.web.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.Role;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form of the administration as it came: read field by field, and given back whole when something is wrong. */
final class TypedForm {
    private static final String CONFIRMED = "confirmed";

    private final MultiValueMap<String, String> sent;
    private final FormErrors errors = new FormErrors();

    TypedForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    String text(String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value;
    }

    /** The day typed; where it cannot be read a message is kept and the day is one that no rule accepts silently. */
    LocalDate day(String field, String whenEmpty) {
        var day = Typed.date(sent.getFirst(field)).required(field, errors, whenEmpty);
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate optionalDay(String field) {
        return Typed.date(sent.getFirst(field)).orNull(field, errors);
    }

    int number(String field, String whenEmpty) {
        var number = Typed.count(sent.getFirst(field), 0, 99_999).required(field, errors, whenEmpty);
        return number == null ? 0 : number;
    }

    int version() {
        var text = text("version");
        return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : -1;
    }

    /** Null where nothing, or nothing of ours, was chosen. */
    @Nullable
    UUID id(String field) {
        var text = text(field);
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> values) {
        return Stream.of(values.getEnumConstants())
                .filter(each -> each.name().equals(text(field)))
                .findFirst()
                .orElse(null);
    }

    Set<Role> roles() {
        var chosen = chosen("roles");
        return Stream.of(Role.values())
                .filter(role -> chosen.contains(role.name()))
                .collect(Collectors.toSet());
    }

    Set<String> chosen(String field) {
        return Set.copyOf(sent.getOrDefault(field, java.util.List.of()));
    }

    /** Whether the question asked before an irreversible act was answered. */
    boolean confirmed() {
        return "oui".equals(text(CONFIRMED));
    }

    /** Asks that question, and carries all that was typed until the answer. */
    Confirmation carriedBy(Confirmation question) {
        var carrying = question.carrying(CONFIRMED, "oui");
        for (var field : sent.entrySet()) {
            if (!field.getKey().startsWith("_") && !field.getKey().equals(CONFIRMED)) {
                carrying = carrying.carrying(field.getKey(), text(field.getKey()));
            }
        }
        return carrying;
    }

    FormErrors errors() {
        return errors;
    }

    boolean sound() {
        return errors.isEmpty();
    }

    Typing typing() {
        Map<String, String> values = new HashMap<>();
        sent.forEach((field, all) -> values.put(field, all.isEmpty() ? "" : all.getFirst()));
        return new Typing(values, errors);
    }

    Typing refusedBy(Filing<?> filing) {
        filing.messages().forEach(errors::add);
        return typing();
    }
}
