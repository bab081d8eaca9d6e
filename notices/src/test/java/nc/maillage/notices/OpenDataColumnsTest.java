package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The official data set under the names that its columns have had. */
class OpenDataColumnsTest {
    @Test
    void the_first_names_are_read() {
        Notice notice = Invented.read("""
                id_avp,libelle_poste,numero_avp,date_mise_en_ligne,nom_collectivite_entreprise,libelle_corps_grade,\
                libelle_direction_entreprise,acronyme_entreprise,lieu_exercice_travail,date_cloture_avp,missions_emploi
                1,Gardien de phare,26-0042,2026-03-05,"Agence ""du lagon""\",rédacteur,Direction du récif,DR,Koumac,2026-03-26,"L’agent :

                - allume ;
                - éteint."
                """);
        assertThat(notice.text(NoticeField.EMPLOYER)).isEqualTo("Agence \"du lagon\"");
        assertThat(notice.text(NoticeField.DIRECTION)).isEqualTo("Direction du récif (DR)");
        assertThat(notice.text(NoticeField.WORKPLACE)).isEqualTo("Koumac");
        assertThat(notice.day(NoticeField.PUBLICATION_DATE)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(notice.day(NoticeField.DEADLINE)).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(notice.items(NoticeField.MISSIONS)).containsExactly("allume ;", "éteint.");
    }

    @Test
    void the_latest_names_are_read() {
        Notice notice = Invented.read("""
                id,communique,libelle_poste,numero,date_mis_en_ligne,libelle_collectivite,date_a_pourvoir_libelle,date_cloture
                1,0,Gardien de phare,26-0042,2026-03-05,Agence du lagon,IMMEDIATEMENT,2026-03-26
                """);
        assertThat(notice.day(NoticeField.PUBLICATION_DATE)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(notice.value(NoticeField.AVAILABILITY, Availability.class))
                .extracting(Availability::kind)
                .isEqualTo(AvailabilityKind.IMMEDIATE);
    }

    @Test
    void a_row_whose_days_were_put_right_keeps_them_and_completes_an_older_one() {
        Notice notice = Invented.read("""
                {"id": "1", "numero": "26-0042", "title": "Gardien de phare", "corps_grade": "rédacteur", "collectivite": null,
                 "publication_plus1": "2026-03-06", "deadline_plus1": "2026-04-10",
                 "full": {"libelle_poste": "Gardien", "numero": "26-0042", "libelle_collectivite": "Agence du lagon",
                          "date_cloture": "2026-03-26", "lieu_travail": "Voh"}}
                """);
        assertThat(notice.text(NoticeField.TITLE)).isEqualTo("Gardien de phare");
        assertThat(notice.text(NoticeField.EMPLOYER)).isEqualTo("Agence du lagon");
        assertThat(notice.text(NoticeField.WORKPLACE)).isEqualTo("Voh");
        assertThat(notice.day(NoticeField.DEADLINE)).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(notice.reading(NoticeField.DEADLINE).how()).isEqualTo(How.READ);
    }
}
