package nc.maillage.notices.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.ItemGroup;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Profile;
import org.jspecify.annotations.Nullable;

/** The body of a notice as HTML: one section a heading, lists as lists. */
final class BodyMarkup {
    private final Notice notice;
    private final String heading;
    private final String under;
    private final String bullet;
    private final UnaryOperator<String> words;
    private final StringBuilder out = new StringBuilder();

    private BodyMarkup(Notice notice, int level, String bullet, UnaryOperator<String> words) {
        this.notice = notice;
        this.heading = "h" + level;
        this.under = "h" + (level + 1);
        this.bullet = bullet;
        this.words = words;
    }

    /** For a page: bullets are drawn by the browser. */
    static String page(Notice notice, int level) {
        return new BodyMarkup(notice, level, "", UnaryOperator.identity()).write();
    }

    /** For print: bullets are characters, so that they can be read back. */
    static String print(Notice notice) {
        return new BodyMarkup(notice, 2, "•\u00A0", PrintWords::unbroken).write();
    }

    private String write() {
        details();
        job();
        list("Missions", NoticeField.MISSIONS_INTRO, NoticeField.MISSIONS, NoticeField.MISSION_GROUPS);
        list(
                "Activités principales",
                NoticeField.ACTIVITIES_INTRO,
                NoticeField.ACTIVITIES,
                NoticeField.ACTIVITY_GROUPS);
        list("Activités secondaires", NoticeField.SECONDARY_ACTIVITIES_INTRO, NoticeField.SECONDARY_ACTIVITIES, null);
        items("Caractéristiques particulières de l’emploi", heading, notice.items(NoticeField.PARTICULARITIES));
        for (ItemGroup other : notice.groups(NoticeField.OTHER_SECTIONS)) {
            items(other.title(), heading, other.items());
        }
        profile();
        application();
        return out.toString();
    }

    private void details() {
        String details = notice.text(NoticeField.DETAILS);
        List<String> items = notice.items(NoticeField.DETAILS_LIST);
        if (details == null && items.isEmpty()) {
            return;
        }
        title(heading, "Détails de l’offre");
        paragraphs(details);
        bullets(items);
    }

    private void job() {
        String job = notice.text(NoticeField.RESPNC_JOB);
        if (job != null && !bullet.isEmpty()) {
            out.append("<p><b>Emploi RESPNC :</b> ").append(text(job)).append("</p>\n");
        }
    }

    private void list(String name, NoticeField intro, NoticeField items, @Nullable NoticeField groups) {
        List<String> all = new ArrayList<>(notice.items(items));
        String lead = notice.text(intro);
        if (all.isEmpty() && lead == null) {
            return;
        }
        title(heading, name);
        paragraphs(lead);
        List<ItemGroup> parts = groups == null ? List.of() : notice.groups(groups);
        int grouped = parts.stream().mapToInt(part -> part.items().size()).sum();
        bullets(all.subList(0, Math.max(0, all.size() - grouped)));
        for (ItemGroup part : parts) {
            out.append('<')
                    .append(under)
                    .append('>')
                    .append(text(part.title()))
                    .append("</")
                    .append(under)
                    .append(">\n");
            bullets(part.items());
        }
    }

    private void profile() {
        Profile profile = notice.value(NoticeField.PROFILE, Profile.class);
        if (profile == null) {
            return;
        }
        title(heading, "Profil du candidat");
        items("Savoir / Connaissance / Diplôme exigé", under, profile.knowledge());
        items("Savoir-faire", under, profile.knowHow());
        items("Comportement professionnel", under, profile.behaviour());
    }

    private void application() {
        HowToApply application = notice.value(NoticeField.APPLICATION, HowToApply.class);
        if (application == null) {
            return;
        }
        texts("Contact et informations complémentaires", application.contact());
        texts("Pour répondre à cette offre", application.answer());
    }

    private void texts(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            title(heading, name);
            lines.forEach(line -> out.append("<p>").append(text(line)).append("</p>\n"));
        }
    }

    private void items(String name, String level, @Nullable List<String> items) {
        if (items != null && !items.isEmpty()) {
            title(level, name);
            bullets(items);
        }
    }

    private void title(String level, String name) {
        String colon = bullet.isEmpty() ? "" : " :";
        out.append('<')
                .append(level)
                .append('>')
                .append(text(name))
                .append(colon)
                .append("</")
                .append(level)
                .append(">\n");
    }

    private void paragraphs(@Nullable String text) {
        for (String paragraph : Objects.requireNonNullElse(text, "").split("\n")) {
            if (!paragraph.isBlank()) {
                out.append("<p>").append(text(paragraph)).append("</p>\n");
            }
        }
    }

    private void bullets(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append("<ul>\n");
        items.forEach(
                item -> out.append("<li>").append(bullet).append(text(item)).append("</li>\n"));
        out.append("</ul>\n");
    }

    private String text(String text) {
        return words.apply(Markup.text(text));
    }
}
