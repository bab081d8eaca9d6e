package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.notices.tree.NoticeTree;
import nc.maillage.notices.write.NoticePdf;
import org.junit.jupiter.api.Test;

/** « La Nouvelle-Calédonie recrute » : an invented notice without a header, which says its fields in one sentence. */
class CommuniqueTest {
    private static final String TEXT = """
            # 26‑59901/MPRH du 06/03/2026

            La Nouvelle‑Calédonie recrute, pour les besoins du Service des phares de la Direction du lagon (DL), un Gardien de phare. Le poste est à pourvoir dans le cadre d'une mission ponctuelle à compter du 01/05/2026 pour une durée de 1 an renouvelable 1 fois.

            # Contexte et mission :

            La direction du lagon veille sur les récifs.

            Sous l'autorité du chef du service, le gardien allume et éteint.

            # Activités principales :

            - Allumer ;
            - Éteindre.

            # Profil :

            # Savoir :

            - Diplôme de gardien.

            # Contact :

            Le chef du service, tél. 00.00.00

            # Candidature :

            Merci d'envoyer au plus tard le 27 mars 2026 votre candidature à l'adresse drh@lagon.invalid
            """;

    private final Notice notice = Invented.read(TEXT);

    @Test
    void its_sentence_gives_the_header() {
        assertThat(notice.value(NoticeField.DOCUMENT_TYPE, DocumentType.class)).isEqualTo(DocumentType.COMMUNIQUE);
        assertThat(notice.text(NoticeField.REFERENCE)).isEqualTo("26-59901/MPRH");
        assertThat(notice.text(NoticeField.TITLE)).isEqualTo("Gardien de phare");
        assertThat(notice.text(NoticeField.EMPLOYER)).isEqualTo("Nouvelle-Calédonie");
        assertThat(notice.text(NoticeField.SERVICE)).isEqualTo("Service des phares");
        assertThat(notice.text(NoticeField.DIRECTION)).isEqualTo("Direction du lagon (DL)");
        assertThat(notice.day(NoticeField.DEADLINE)).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(notice.value(NoticeField.CONTRACT, Contract.class))
                .isEqualTo(new Contract("mission ponctuelle", "1 an renouvelable 1 fois"));
    }

    @Test
    void its_mission_and_its_lists_are_read_and_what_a_notice_has_and_it_has_not_is_absent() {
        assertThat(notice.items(NoticeField.MISSIONS))
                .containsExactly("Sous l'autorité du chef du service, le gardien allume et éteint.");
        assertThat(notice.items(NoticeField.ACTIVITIES)).isEqualTo(List.of("Allumer ;", "Éteindre."));
        assertThat(notice.reading(NoticeField.RESIDENCE)).isEqualTo(Reading.absent());
        assertThat(notice.reading(NoticeField.CORPS_CADRE)).isEqualTo(Reading.absent());
    }

    @Test
    void written_as_a_pdf_it_is_read_again() {
        assertThat(NoticeTree.values(Invented.read(NoticePdf.of(notice)))).isEqualTo(NoticeTree.values(notice));
    }
}
