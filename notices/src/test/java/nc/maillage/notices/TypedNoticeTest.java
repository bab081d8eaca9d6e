package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.reading.TypedBody;
import nc.maillage.notices.reading.TypedNotice;
import nc.maillage.notices.tree.NoticeTree;
import nc.maillage.notices.write.NoticePdf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is typed is understood as if it had been read. */
class TypedNoticeTest {
    private static final List<String> WORDS = List.of(
            "accueil",
            "l’écoute",
            "des familles",
            "médico-social",
            "et/ou",
            "à Houaïlou",
            "17 communes",
            "œuvre",
            "agents");

    @Example
    void a_typed_notice_has_the_fields_of_the_same_notice_printed() {
        Notice typed = TypedNotice.of(header("au moins égale à 5 ans", "immédiatement"), body(List.of("accueillir ;")));

        assertThat(typed.items(NoticeField.CORPS)).containsExactly("assistant socio-éducatif");
        assertThat(typed.text(NoticeField.CATEGORY)).isEqualTo("B");
        assertThat(typed.text(NoticeField.SPECIALITE)).isEqualTo("assistant de service social");
        assertThat(typed.number(NoticeField.RESIDENCE_YEARS)).isEqualTo(5);
        assertThat(typed.number(NoticeField.POSITIONS)).isEqualTo(2);
        assertThat(typed.value(NoticeField.AVAILABILITY, Availability.class))
                .isEqualTo(new Availability("immédiatement", AvailabilityKind.IMMEDIATE, null));
        assertThat(typed.text(NoticeField.MISSIONS_INTRO)).isEqualTo("L’agent est chargé :");
        assertThat(typed.status()).isEqualTo(NoticeStatus.EXTENDED);
        assertThat(typed.day(NoticeField.PREVIOUS_DEADLINE)).hasToString("2026-03-20");
    }

    @Example
    void a_line_that_ends_with_a_colon_announces_those_below_it() {
        Notice typed = TypedNotice.of(
                header("/", "avril 2026"), body(List.of("écouter ;", "Auprès des enfants :", "jouer ;", "lire.")));

        assertThat(typed.items(NoticeField.MISSIONS)).containsExactly("écouter ;", "jouer ;", "lire.");
        assertThat(typed.groups(NoticeField.MISSION_GROUPS))
                .containsExactly(new ItemGroup("Auprès des enfants :", List.of("jouer ;", "lire.")));
        assertThat(NoticeTree.values(Invented.read(NoticePdf.of(typed)))).isEqualTo(NoticeTree.values(typed));
    }

    @Example
    void empty_and_a_stroke_stay_two_residences() {
        assertThat(TypedNotice.of(header("", ""), body(List.of())).value(NoticeField.RESIDENCE, Residence.class))
                .isNull();
        assertThat(TypedNotice.of(header("/", ""), body(List.of())).value(NoticeField.RESIDENCE, Residence.class))
                .isEqualTo(new Residence("/", null, null, null, List.of()));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void what_was_typed_printed_and_read_again_is_the_same_record(@ForAll("typed") Notice typed) {
        assertThat(NoticeTree.values(Invented.read(NoticePdf.of(typed)))).isEqualTo(NoticeTree.values(typed));
    }

    @Provide
    Arbitrary<Notice> typed() {
        Arbitrary<String> residence =
                Arbitraries.of("", "/", "au moins égale à 5 ans", "inférieure à 3 ans", "au moins égale à 10 ans.");
        Arbitrary<String> when = Arbitraries.of("immédiatement", "1er août 2026", "susceptible d’être vacant");
        Arbitrary<List<String>> items = Arbitraries.of(WORDS)
                .list()
                .ofMinSize(2)
                .ofMaxSize(18)
                .map(words -> String.join(" ", words) + " ;")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(residence, when, items)
                .as((years, availability, missions) -> TypedNotice.of(header(years, availability), body(missions)));
    }

    private static Map<NoticeField, String> header(String residence, String availability) {
        Map<NoticeField, String> header = new EnumMap<>(NoticeField.class);
        header.put(NoticeField.TITLE, "2 assistants de service social (Houaïlou)");
        header.put(NoticeField.REFERENCE, "3134-26-0543/SR");
        header.put(NoticeField.EMPLOYER, "Province Nord");
        header.put(NoticeField.CORPS_CADRE, "assistant socio-éducatif, spécialité assistant de service social");
        header.put(NoticeField.DIRECTION, "Direction des affaires inventées (DAI)");
        header.put(NoticeField.SERVICE, "Service de l’action sociale");
        header.put(NoticeField.RESIDENCE, residence);
        header.put(NoticeField.WORKPLACE, "Houaïlou");
        header.put(NoticeField.AVAILABILITY, availability);
        header.put(NoticeField.PUBLICATION_DATE, "vendredi 6 mars 2026");
        header.put(NoticeField.DEADLINE, "vendredi 27 mars 2026");
        header.put(
                NoticeField.REPUBLICATION_NOTE, "Modification de la date de clôture initialement prévue le 20/03/2026");
        return header;
    }

    private static TypedBody body(List<String> missions) {
        var all = missions.isEmpty()
                ? missions
                : java.util.stream.Stream.concat(java.util.stream.Stream.of("L’agent est chargé :"), missions.stream())
                        .toList();
        return new TypedBody(
                List.of("Le service invente des histoires.", "- il en a 17 ;"),
                "Travailleur social",
                all,
                List.of("tenir la permanence."),
                List.of("former les stagiaires."),
                List.of("Permis B."),
                List.of("diplôme d’assistant de service social."),
                List.of("• conduire un entretien."),
                List.of("discrétion."),
                List.of("Le chef du service, tél. 00 00 00."),
                List.of("Les candidatures parviennent à l’employeur."));
    }
}
