package nc.maillage.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.Letter;
import nc.maillage.correspondence.SampleLetters;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Even the owner of the database cannot change a letter unseen. */
@ProgramTest
class SealTest {
    @Autowired
    Letters letters;

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Doors doors;

    @Autowired
    List<BackgroundJobs.Handler> jobs;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final String room = "c" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void a_letter_left_alone_is_sealed() {
        assertThat(page(drawn())).contains("Scellé.").doesNotContain("Le sceau est rompu");
    }

    @Test
    void a_changed_content_shows() {
        var letter = drawn();
        changed(
                "update correspondence.letter set content = replace(content, '310', '210') where id = ?",
                letter.id().value());

        assertThat(page(letter)).contains("Le sceau est rompu");
    }

    @Test
    void a_changed_document_shows() {
        var letter = drawn();
        var pdf = Objects.requireNonNull(letter.pdf()).value();
        changed("update platform.blob set content = set_byte(content, 200, 65) where id = ?", pdf);

        assertThat(page(letter)).contains("Le sceau est rompu");
    }

    @Test
    void the_number_of_another_letter_shows() {
        var letter = drawn();
        changed(
                "update correspondence.letter set number = 'C-2026-99999' where id = ?",
                letter.id().value());

        assertThat(doors.signedIn(actors.caseOfficer(room))
                        .get("/courriers/C-2026-99999")
                        .body())
                .contains("Le sceau est rompu");
    }

    private void changed(String sql, UUID id) {
        assertThat(JdbcClient.create(owner).sql(sql).param(id).update()).isEqualTo(1);
    }

    private String page(Letter letter) {
        return doors.signedIn(actors.caseOfficer(room))
                .get("/courriers/" + letter.number())
                .body();
    }

    private Letter drawn() {
        var person = decided.someone(room);
        return actors.as(actors.caseOfficer(room), () -> {
            var id = letters.compose(SampleLetters.to(person.value(), SampleLetters.refusal()));
            jobs.stream()
                    .filter(each -> each.kind().equals("correspondence.render"))
                    .forEach(each -> each.run(id.value()));
            return letters.find(id).orElseThrow();
        });
    }
}
