package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.notices.Availability;
import nc.maillage.notices.Contract;
import nc.maillage.notices.DocumentType;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.ItemGroup;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.Profile;
import nc.maillage.notices.Residence;
import nc.maillage.notices.WeekdayCheck;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** The value of a field in words. */
final class FieldText {
    private FieldText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> French.date(day);
            case DocumentType.NOTICE -> "avis de vacance de poste";
            case DocumentType.COMMUNIQUE -> "communiqué";
            case NoticeStatus.PUBLISHED -> "publié";
            case NoticeStatus.EXTENDED -> "prolongé";
            case NoticeStatus.WITHDRAWN -> "retiré";
            case NoticeStatus.UNSUCCESSFUL -> "infructueux";
            case List<?> list -> list.stream().map(FieldText::of).collect(Collectors.joining("\n"));
            case Residence residence -> lines(residence.text());
            case Availability when -> lines(when.text());
            case ItemGroup group -> lines(group.title(), of(group.items()));
            case Profile profile -> lines(of(profile.knowledge()), of(profile.knowHow()), of(profile.behaviour()));
            case HowToApply application -> lines(of(application.contact()), of(application.answer()));
            case Contract contract -> lines(of(contract.type()), of(contract.duration()));
            case WeekdayCheck check ->
                Boolean.FALSE.equals(check.publication()) || Boolean.FALSE.equals(check.deadline())
                        ? "un jour de semaine ne va pas avec sa date"
                        : "les jours de semaine vont avec leurs dates";
            default -> String.valueOf(value);
        };
    }

    private static String lines(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
