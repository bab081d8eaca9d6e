package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesCommandTest {
    private static final String NOTICE = """
            # Gardien de phare

            Référence : 3134-26-0042/SR du 6 mars 2026

            Employeur : Province Nord

            Corps /Domaine : Adjoint administratif

            Durée de résidence exigée pour le recrutement sur titre (1) : au moins égale à 10 ans

            Date de dépôt de l’offre : vendredi 6 mars 2026

            Date limite de candidature : vendredi 27 mars 2026

            # Missions :

            - allumer le phare.
            """;

    @TempDir
    Path folder;

    @Test
    void one_object_a_file_in_the_order_given_and_a_bad_one_says_why() throws IOException {
        Path good = write("b.txt", NOTICE);
        Path bad = write("a.txt", "rien");
        Answer answer = Answer.to("notices", "parse", "--json", good, bad, folder.resolve("absent"));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("[").contains("\"how\" : \"read\"", "\"deadline\"");
        assertThat(answer.out().indexOf("b.txt")).isLessThan(answer.out().indexOf("a.txt"));
        assertThat(answer.out())
                .contains("\"error\" : \"ce n’est pas un avis", "\"error\" : \"le fichier n’existe pas");
    }

    @Test
    void what_was_repaired_is_said_in_words_at_the_end_of_its_record() throws IOException {
        Path cut = write("a.txt", NOTICE.replace("Adjoint administratif", "Adjoint"));
        assertThat(Answer.to("notices", "parse", "--json", cut).plain())
                .contains("\"anomalies\" : [\n      \"corps ou cadre d’emploi : le nom du corps semble coupé\"");
    }

    @Test
    void an_empty_folder_gives_an_empty_list() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("vide"));
        assertThat(Answer.to("notices", "parse", "--json", empty).out()).isEqualTo("[ ]\n");
    }

    @Test
    void a_file_that_cannot_be_read_counts_as_omitted() throws IOException {
        write("avis/a.txt", NOTICE);
        write("avis/b.txt", "rien");
        Path expected = write(
                "attendu.json",
                "{\"a.txt\": {\"title\": \"Gardien de phare\"}, \"b.txt\": {\"title\": \"Gardien du récif\"}}");
        Answer answer = Answer.to("notices", "score", folder.resolve("avis"), expected);
        assertThat(answer.plain()).contains("2 avis", "1 omissions");
        assertThat(answer.err()).contains("b.txt ne peut pas être lu");
    }

    @Test
    void a_terminal_gets_one_line_a_field() throws IOException {
        assertThat(Answer.to("notices", "parse", write("a.txt", NOTICE)).plain())
                .contains("intitulé : Gardien de phare (ligne 1)", "date limite de candidature : 2026-03-27");
    }

    @Test
    void a_notice_with_a_fault_ends_the_check_with_one() throws IOException {
        Answer answer = Answer.to("notices", "check", write("a.txt", NOTICE));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.plain()).contains("à corriger – lieu de travail", "source : modèle d’avis");
    }

    @Test
    void the_score_counts_what_was_expected() throws IOException {
        write("avis/a.txt", NOTICE);
        Path expected =
                write("attendu.json", "{\"a.txt\": {\"title\": \"Gardien de phare\", \"employer\": \"Province Sud\"}}");
        Answer answer = Answer.to("notices", "score", folder.resolve("avis"), expected);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("title").contains("1,000").contains("0,000");
    }

    @Test
    void a_site_is_written() throws IOException {
        write("avis/a.txt", NOTICE);
        Answer answer = Answer.to("notices", "publish", folder.resolve("avis"), "--out", folder.resolve("site"));
        assertThat(answer.code()).isZero();
        assertThat(folder.resolve("site/avis/26-0042.html")).exists();
        assertThat(folder.resolve("site/atom.xml")).exists();
    }

    @Test
    void the_site_says_its_day_which_is_the_one_in_noumea_unless_another_is_given() throws IOException {
        write("avis/a.txt", NOTICE);
        Path site = folder.resolve("site");
        Answer.to("notices", "publish", folder.resolve("avis"), "--out", site);
        assertThat(site.resolve("index.html")).content().contains("Site publié le samedi 28 mars 2026", "<b>Clos</b>");
        Answer.to("notices", "publish", folder.resolve("avis"), "--out", site, "--date", "2026-03-27");
        assertThat(site.resolve("index.html"))
                .content()
                .contains("Site publié le vendredi 27 mars 2026", "<b>Jusqu’au</b>");
        assertThat(Answer.to("notices", "publish", folder.resolve("avis"), "--out", site, "--date", "27/03/2026")
                        .plain())
                .contains("« 27/03/2026 » n’est pas une date (AAAA-MM-JJ)");
    }

    @Test
    void the_help_of_a_command_ends_with_help_and_is_french() {
        assertThat(Answer.to("notices", "publish", "--help").plain())
                .contains("Usage : maillage notices publish", "Options :", "Arguments :")
                .doesNotContainIgnoringCase("options:")
                .endsWith("affiche cette aide\n");
        assertThat(Answer.to("notices", "--help").plain()).contains("Commandes :");
    }

    @Test
    void what_is_missing_is_said_in_one_line_with_code_two() {
        for (String command : new String[] {"parse", "score", "check", "publish"}) {
            Answer answer = Answer.to("notices", command);
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err().lines()).hasSize(1);
            assertThat(answer.err()).startsWith("maillage\u00A0: il manque");
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
