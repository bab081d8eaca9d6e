package nc.maillage.notices.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.notices.Availability;
import nc.maillage.notices.DocumentType;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Profile;
import nc.maillage.notices.Residence;
import org.jspecify.annotations.Nullable;

/**
 * « Ligne du jeu de données officiel »: a record under the columns of the open data, all of them, empty where unknown.
 * Days carry the offset of Nouméa, so that nobody reads the day before.
 */
public final class OfficialRow {
    public static final List<String> COLUMNS =
            List.of(("id,is_communique,libelle_poste,rome_code_libelle,rome_code,numero,"
                            + "date_mise_en_ligne,libelle_collectivite,libelle_corps_grade,libelle_corps_grade_2,libelle_domaine,"
                            + "libelle_domaine_2,duree_residence_exigee,date_a_pourvoir,libelle_poste_a_pourvoir,libelle_direction,"
                            + "acronyme_direction,libelle_service,lieu_travail,date_creation,date_cloture,presentation,emploi_resp,"
                            + "mission,activites_principales,activites_secondaires,conditions_particulieres,savoir,savoir_faire,"
                            + "comportements,commentaire_republication,contact,contact_telephone,contact_email,contact_secondaire,"
                            + "contact_secondaire_telephone,contact_secondaire_email,collectivite_nom_rh,collectivite_adresse_depot,"
                            + "collectivite_adresse_postale,collectivite_email,collectivite_fax,statut,nb_postes_a_pourvoir,"
                            + "a_pourvoir_autre,pied_page_avp,url_pdf,collectivite_rid7")
                    .split(","));

    private OfficialRow() {}

    public static Map<String, String> of(Notice notice) {
        Map<String, String> row = new LinkedHashMap<>();
        COLUMNS.forEach(column -> row.put(column, ""));
        boolean communique = notice.value(NoticeField.DOCUMENT_TYPE, DocumentType.class) == DocumentType.COMMUNIQUE;
        row.put("is_communique", String.valueOf(communique));
        row.put("libelle_poste", notice.text(NoticeField.TITLE) == null ? "" : Words.title(notice));
        row.put("numero", text(notice, NoticeField.REFERENCE).replaceFirst("^\\d{4}-(\\d{2}-\\d+)/SR$", "$1"));
        row.put("date_mise_en_ligne", day(notice.day(NoticeField.PUBLICATION_DATE)));
        row.put("date_cloture", day(notice.day(NoticeField.DEADLINE)));
        row.put("libelle_collectivite", text(notice, NoticeField.EMPLOYER));
        row.put("libelle_corps_grade", text(notice, NoticeField.CORPS_CADRE));
        row.put("libelle_domaine", text(notice, NoticeField.DOMAINE));
        Residence residence = notice.value(NoticeField.RESIDENCE, Residence.class);
        row.put("duree_residence_exigee", residence == null ? "" : residence.text());
        Availability availability = notice.value(NoticeField.AVAILABILITY, Availability.class);
        row.put("libelle_poste_a_pourvoir", availability == null ? "" : availability.text());
        row.put("libelle_direction", text(notice, NoticeField.DIRECTION));
        row.put("libelle_service", text(notice, NoticeField.SERVICE));
        row.put("lieu_travail", text(notice, NoticeField.WORKPLACE));
        row.put("emploi_resp", text(notice, NoticeField.RESPNC_JOB));
        row.put("commentaire_republication", text(notice, NoticeField.REPUBLICATION_NOTE));
        row.put("statut", "PUBLIE");
        Integer positions = notice.number(NoticeField.POSITIONS);
        row.put("nb_postes_a_pourvoir", positions == null ? "" : positions.toString());
        body(notice, row);
        return row;
    }

    private static void body(Notice notice, Map<String, String> row) {
        row.put("presentation", joined(text(notice, NoticeField.DETAILS), notice.items(NoticeField.DETAILS_LIST)));
        row.put("mission", joined(text(notice, NoticeField.MISSIONS_INTRO), notice.items(NoticeField.MISSIONS)));
        row.put(
                "activites_principales",
                joined(text(notice, NoticeField.ACTIVITIES_INTRO), notice.items(NoticeField.ACTIVITIES)));
        row.put(
                "activites_secondaires",
                joined(
                        text(notice, NoticeField.SECONDARY_ACTIVITIES_INTRO),
                        notice.items(NoticeField.SECONDARY_ACTIVITIES)));
        row.put("conditions_particulieres", joined("", notice.items(NoticeField.PARTICULARITIES)));
        Profile profile = notice.value(NoticeField.PROFILE, Profile.class);
        if (profile != null) {
            row.put("savoir", joined("", profile.knowledge()));
            row.put("savoir_faire", joined("", profile.knowHow()));
            row.put("comportements", joined("", profile.behaviour()));
        }
        HowToApply application = notice.value(NoticeField.APPLICATION, HowToApply.class);
        row.put("contact", application == null ? "" : String.join("\n", application.contact()));
    }

    /** One line of CSV a row under the names of the columns; cells are quoted. */
    public static String csv(List<Notice> notices) {
        StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (Notice notice : notices) {
            Map<String, String> row = of(notice);
            out.append(COLUMNS.stream()
                            .map(column -> cell(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return out.toString();
    }

    /** A spreadsheet would run what begins so; an item of a list, a dash and a space, is none. */
    private static String cell(String value) {
        String safe = value.matches("(?s)[=+@\\t\\r].*|-[^ ].*") ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String text(Notice notice, NoticeField field) {
        String text = notice.text(field);
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day + "T00:00:00+11:00";
    }

    private static String joined(String lead, @Nullable List<String> items) {
        String list =
                items == null ? "" : items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        return lead.isEmpty() ? list : list.isEmpty() ? lead : lead + "\n\n" + list;
    }
}
