package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nc.maillage.notices.tree.NoticeTree;
import nc.maillage.notices.write.NoticePdf;
import nc.maillage.notices.write.OfficialRow;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is written can be read back: the same record, whatever the notice says. */
class RoundTripTest {
    private static final List<String> WORDS = List.of(
            "accueil",
            "l’écoute",
            "des familles",
            "médico-social",
            "et/ou",
            "de la province",
            "(CMS)",
            "d’un projet",
            "à Houaïlou",
            "17 communes",
            "l’île",
            "« tout public »",
            "œuvre",
            "agents",
            "en lien avec",
            "les associations",
            "près de 40",
            "ⁿᵈ degré");

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void a_notice_written_as_pdf_is_read_as_the_same_record(@ForAll("notices") String text) {
        Notice written = Invented.read(text);
        Notice read = Invented.read(NoticePdf.of(written));
        assertThat(NoticeTree.values(read)).isEqualTo(NoticeTree.values(written));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void a_notice_written_as_a_row_keeps_its_days_and_its_lists(@ForAll("notices") String text) {
        Notice written = Invented.read(text);
        Notice read = Invented.read(OfficialRow.csv(List.of(written)));
        for (NoticeField field : List.of(
                NoticeField.TITLE,
                NoticeField.EMPLOYER,
                NoticeField.DIRECTION,
                NoticeField.WORKPLACE,
                NoticeField.PUBLICATION_DATE,
                NoticeField.DEADLINE,
                NoticeField.MISSIONS,
                NoticeField.ACTIVITIES)) {
            assertThat(read.reading(field).value())
                    .as(field.key())
                    .isEqualTo(written.reading(field).value());
        }
    }

    @Provide
    Arbitrary<String> notices() {
        Arbitrary<String> corps = Arbitraries.of(
                "Attaché",
                "Adjoint administratif",
                "assistant socio-éducatif, spécialité assistant de service social",
                "Ingénieur 2ème grade / équipement",
                "Attaché ou cadre socio-éducatif",
                "Gardien de phare");
        Arbitrary<String> residence =
                Arbitraries.of("", "/", "au moins égale à 5 ans", "inférieure à 3 ans", "au moins égale à 10 ans.");
        Arbitrary<String> availability =
                Arbitraries.of("immédiatement", "1er août 2026", "susceptible d’être vacant", "avril 2026");
        Arbitrary<String> day = Arbitraries.of("vendredi 27 mars 2026", "vendredi 1er mai 2026", "lundi 30 mars 2026");
        Arbitrary<List<String>> items = line().list().ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(corps, residence, availability, day, items, items, line(), line())
                .as((a, b, c, d, missions, activities, title, details) -> Invented.text()
                        .replace("# Assistant(e) social(e) du lagon", "# Chargé " + title)
                        .replace(": Assistant socio-éducatif", ": " + a)
                        .replace("au moins égale à 5 ans", b)
                        .replace(": immédiatement", ": " + c)
                        .replace("vendredi 27 mars 2026", d)
                        .replace("- d’accueillir les personnes ;", list(missions))
                        .replace("- tenir la permanence ;", list(activities))
                        .replace("Le service invente des histoires pour les essais.", "Le service " + details + "."));
    }

    private static String list(List<String> items) {
        return "- " + String.join(" ;\n- ", items) + " ;";
    }

    private static Arbitrary<String> line() {
        return Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(22).map(words -> String.join(" ", words));
    }
}
