package nc.maillage.recruitment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nc.maillage.notices.Availability;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.ItemGroup;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Profile;
import nc.maillage.notices.Residence;
import org.jspecify.annotations.Nullable;

/** « Texte repris d’un avis » : the text that a notice was made of, to be typed on. */
public final class TextOfNotice {
    private final Notice notice;
    private VacancyText text = VacancyText.empty();

    private TextOfNotice(Notice notice) {
        this.notice = notice;
    }

    public static VacancyText of(Notice notice) {
        return new TextOfNotice(notice).read();
    }

    private VacancyText read() {
        title();
        line(VacancyField.EMPLOYER, NoticeField.EMPLOYER);
        corps();
        line(VacancyField.SPECIALITY, NoticeField.SPECIALITE);
        line(VacancyField.DOMAIN, NoticeField.DOMAINE);
        line(VacancyField.DIRECTION, NoticeField.DIRECTION);
        line(VacancyField.SERVICE, NoticeField.SERVICE);
        put(
                VacancyField.MODE,
                RecruitmentMode.printed(notice.text(NoticeField.RESIDENCE_MODE)).name());
        var residence = notice.value(NoticeField.RESIDENCE, Residence.class);
        put(VacancyField.RESIDENCE, residence == null ? null : residence.text());
        line(VacancyField.WORKPLACE, NoticeField.WORKPLACE);
        var availability = notice.value(NoticeField.AVAILABILITY, Availability.class);
        put(VacancyField.AVAILABILITY, availability == null ? null : availability.text());
        line(VacancyField.JOB, NoticeField.RESPNC_JOB);
        body();
        return text;
    }

    /** The count is typed apart. */
    private void title() {
        var title = notice.text(NoticeField.TITLE);
        var positions = notice.number(NoticeField.POSITIONS);
        if (title != null && positions != null && positions > 1) {
            put(VacancyField.POSITIONS, positions.toString());
            title = title.replaceFirst("^0?" + positions + "\\s+", "");
        }
        put(VacancyField.TITLE, title);
    }

    private void corps() {
        var printed = Objects.requireNonNullElse(notice.text(NoticeField.CORPS_CADRE), "")
                .split("(?i)\\s+ou\\s+", 3);
        var fields = List.of(VacancyField.CORPS, VacancyField.OTHER_CORPS, VacancyField.THIRD_CORPS);
        for (int i = 0; i < printed.length; i++) {
            put(fields.get(i), printed[i]);
        }
    }

    private void body() {
        var details = new ArrayList<String>();
        Objects.requireNonNullElse(notice.text(NoticeField.DETAILS), "").lines().forEach(details::add);
        notice.items(NoticeField.DETAILS_LIST).forEach(item -> details.add("- " + item));
        put(VacancyField.DETAILS, details);
        list(VacancyField.MISSIONS, NoticeField.MISSIONS_INTRO, NoticeField.MISSIONS, NoticeField.MISSION_GROUPS);
        list(
                VacancyField.ACTIVITIES,
                NoticeField.ACTIVITIES_INTRO,
                NoticeField.ACTIVITIES,
                NoticeField.ACTIVITY_GROUPS);
        list(
                VacancyField.SECONDARY_ACTIVITIES,
                NoticeField.SECONDARY_ACTIVITIES_INTRO,
                NoticeField.SECONDARY_ACTIVITIES,
                null);
        put(VacancyField.PARTICULARITIES, particularities());
        var profile = notice.value(NoticeField.PROFILE, Profile.class);
        if (profile != null) {
            put(VacancyField.KNOWLEDGE, profile.knowledge());
            put(VacancyField.KNOW_HOW, profile.knowHow());
            put(VacancyField.BEHAVIOUR, profile.behaviour());
        }
        var application = notice.value(NoticeField.APPLICATION, HowToApply.class);
        if (application != null) {
            put(VacancyField.CONTACT, application.contact());
            put(VacancyField.ANSWER, application.answer());
        }
    }

    /** Headings that the template lacks are kept there, in words. */
    private List<String> particularities() {
        var all = new ArrayList<>(notice.items(NoticeField.PARTICULARITIES));
        for (var other : notice.groups(NoticeField.OTHER_SECTIONS)) {
            all.add(other.title() + " : " + String.join(" ; ", other.items()));
        }
        return all;
    }

    private void list(VacancyField field, NoticeField intro, NoticeField items, @Nullable NoticeField groups) {
        var lines = new ArrayList<String>();
        var lead = notice.text(intro);
        if (lead != null) {
            lead.lines().map(TextOfNotice::announcing).forEach(lines::add);
        }
        var all = notice.items(items);
        List<ItemGroup> parts = groups == null ? List.of() : notice.groups(groups);
        var grouped = parts.stream().mapToInt(part -> part.items().size()).sum();
        lines.addAll(all.subList(0, Math.max(0, all.size() - grouped)));
        for (var part : parts) {
            lines.add(announcing(part.title()));
            lines.addAll(part.items());
        }
        put(field, lines);
    }

    private static String announcing(String title) {
        return title.endsWith(":") ? title : title + " :";
    }

    private void line(VacancyField field, NoticeField printed) {
        put(field, notice.text(printed));
    }

    private void put(VacancyField field, @Nullable List<String> lines) {
        if (lines != null) {
            text = text.with(field, lines);
        }
    }

    private void put(VacancyField field, @Nullable String value) {
        if (value != null) {
            text = text.with(field, value);
        }
    }
}
