package nc.maillage.recruitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.notices.Reading;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.UnitKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChartReaderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 4);
    private static final String DIRECTION = "Direction des solidarités (DSO)";

    @Example
    void a_list_in_brackets_gives_as_many_services_as_it_announces() {
        var read = read(
                "Le Pôle Aides comprend 3 services (service des cartes, service des bourses et service du logement).");

        assertThat(under(read, "Pôle Aides"))
                .containsExactly("Service des cartes", "Service des bourses", "Service du logement");
        assertThat(unit(read, "Service du logement").sure()).isTrue();
    }

    @Example
    void the_last_name_of_a_list_is_cut_at_its_and_only_where_one_is_missing() {
        var read =
                read("La direction compte 40 agents, avec 3 pôles (Santé, Prévention et Promotion de la vie et soin).");

        assertThat(under(read, "Direction des solidarités"))
                .containsExactly("Pôle Santé", "Pôle Prévention et Promotion de la vie", "Pôle soin");
    }

    @Example
    void a_list_shorter_than_announced_is_doubted() {
        var read = read("Le Pôle Aides comprend 4 services (service des cartes, service des bourses).");

        assertThat(unit(read, "Service des cartes").doubt()).isEqualTo("Le texte en annonce 4, on en lit 2.");
    }

    @Example
    void offices_after_a_colon_have_their_acronym_and_belong_to_the_service_told_before() {
        var read = read(
                "Le service des aides (SDA) est rattaché au pôle des solidarités de la DSO et comprend environ 38 postes permanents.",
                "Il est composé de 2 bureaux : Le bureau de l’accueil (BAC), et le bureau des comptes (BCO).");

        assertThat(under(read, "Service des aides")).containsExactly("Bureau de l’accueil", "Bureau des comptes");
        assertThat(unit(read, "Bureau des comptes").acronym()).isEqualTo("BCO");
        assertThat(unit(read, "Service des aides").unit()).isEqualTo("Pôle des solidarités");
        assertThat(unit(read, "Pôle des solidarités").unitKind()).isEqualTo(UnitKind.POLE);
        assertThat(counts(read)).containsExactly("Service des aides: environ 38 postes permanents");
    }

    @Example
    void a_cell_is_named_after_its_colon_with_its_staff() {
        var read = read(
                "une cellule fonctionnelle (3 agents) : la cellule Logistique et finances (CLF) en charge de l’accueil ;");

        assertThat(unit(read, "Cellule Logistique et finances").acronym()).isEqualTo("CLF");
        assertThat(counts(read)).containsExactly("Cellule Logistique et finances: null 3 agents");
        assertThat(units(read)).hasSize(2);
    }

    @Example
    void what_a_number_is_made_of_stays_with_it() {
        var read = read(
                "Le Service de l’Action (SAC) du Pôle Solidarité compte 14 agents (1 chef de service, 13 assistantes).");

        assertThat(counts(read))
                .containsExactly("Service de l’Action: null 14 agents (1 chef de service, 13 assistantes)");
        assertThat(unit(read, "Service de l’Action").unit()).isEqualTo("Pôle Solidarité");
    }

    @Example
    void a_number_of_poles_without_their_names_proposes_none() {
        assertThat(units(read("Elle comprend une direction, des services centraux regroupés en quatre (4) pôles.")))
                .containsExactly("Direction des solidarités");
    }

    @Example
    void several_offices_named_together_are_doubted() {
        var read = read("Le pôle Soin comprend le service des métiers et les bureaux de proximité.");

        assertThat(unit(read, "Service des métiers").sure()).isTrue();
        assertThat(unit(read, "Bureaux de proximité").doubt()).isEqualTo("Le texte en nomme plusieurs ensemble.");
    }

    @Example
    void a_direction_that_was_renamed_has_two_dated_names_each_with_its_act() {
        var read = read(
                "Par délibération n° 68/89 du 29 décembre 1989, l’assemblée a créé la Direction des affaires sociales.",
                "Depuis le 1ᵉʳ mars 2023, par délibération n° 2023-03/INV du 27 janvier 2023, cette direction est dénommée,"
                        + " Direction des solidarités, de la santé et du reste (DSO).");

        assertThat(of(read, ProposalKind.NAME))
                .filteredOn(Proposed::sure)
                .extracting(Proposed::name, Proposed::from, Proposed::act)
                .containsExactly(
                        tuple(
                                "Direction des affaires sociales",
                                LocalDate.of(1989, 12, 29),
                                "délibération n° 68/89 du 29 décembre 1989"),
                        tuple(
                                "Direction des solidarités, de la santé et du reste",
                                LocalDate.of(2023, 3, 1),
                                "délibération n° 2023-03/INV du 27 janvier 2023"));
        assertThat(of(read, ProposalKind.NAME))
                .filteredOn(name -> !name.sure())
                .as("the name of the header has no day")
                .extracting(Proposed::name)
                .containsExactly("Direction des solidarités");
    }

    @Example
    void a_number_whose_sentence_names_no_unit_that_is_known_is_doubted() {
        var read = read("Dans la ville, le pays compte 1600 collaborateurs.");

        assertThat(of(read, ProposalKind.HEADCOUNT))
                .singleElement()
                .satisfies(count -> assertThat(count.sure()).isFalse());
    }

    @Example
    void applications_are_known_by_their_capitals() {
        assertThat(of(read("Référente des applications métiers (CORAIL, LAGON) et du LOGICIEL."), ProposalKind.TOOL))
                .extracting(Proposed::name)
                .containsExactly("CORAIL", "LAGON");
    }

    @Example
    void the_post_is_of_the_unit_that_its_title_names() {
        var read = ChartReader.read(text("Chef du service des aides", "Le service des aides (SDA) comprend 3 agents."));

        assertThat(of(read, ProposalKind.POST)).singleElement().satisfies(post -> {
            assertThat(post.unit()).isEqualTo("Service des aides");
            assertThat(post.sure()).isTrue();
        });
    }

    @Property(tries = 400)
    void never_throws_and_proposes_nothing_that_does_not_stand_in_the_text(
            @ForAll("sentences") List<String> sentences) {
        var text = text("Un poste", sentences.toArray(String[]::new));
        var whole = Fold.key(DIRECTION + " Un poste " + String.join(" ", sentences));

        for (var proposed : ChartReader.read(text)) {
            var words = Fold.key(proposed.name()).replaceFirst("^(direction|pole|service|bureau|cellule) ", "");
            assertThat(whole).as("%s", proposed).contains(words);
            var number = proposed.number();
            if (number != null && number > 12) {
                assertThat(whole).contains(number.toString());
            }
        }
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        var words = Arbitraries.of(
                ("Le|la|service|de l’aide|Pôle|Solidarité|(SAS)|(|)|comprend|compte|14|agents|quatre (4)|bureaux|:|,|;|.|et"
                                + "|est rattaché au|du|une|cellule|depuis le 1er mars 2023|par délibération n° 3 du 27 janvier 2023"
                                + "|, cette direction est dénommée|près de|les applications|ALOHA|Elle|de la DSO|le bureau|des|\uD83D|9999")
                        .split("\\|"));
        return words.list()
                .ofMaxSize(30)
                .map(list -> list.stream().collect(Collectors.joining(" ")))
                .list()
                .ofMaxSize(4);
    }

    private static List<Proposed> read(String... sentences) {
        return ChartReader.read(text("Un poste", sentences));
    }

    private static NoticeText text(String title, String... sentences) {
        return new NoticeText(
                title,
                "Province inventée",
                Reading.read(DIRECTION, DIRECTION, 1),
                null,
                null,
                null,
                null,
                DAY,
                List.of(sentences),
                String.join("\n", sentences));
    }

    private static List<Proposed> of(List<Proposed> read, ProposalKind kind) {
        return read.stream().filter(each -> each.kind() == kind).toList();
    }

    private static List<String> units(List<Proposed> read) {
        return of(read, ProposalKind.UNIT).stream().map(Proposed::name).toList();
    }

    private static List<String> under(List<Proposed> read, String unit) {
        return of(read, ProposalKind.UNIT).stream()
                .filter(each -> unit.equals(each.unit()))
                .map(Proposed::name)
                .toList();
    }

    private static Proposed unit(List<Proposed> read, String name) {
        return of(read, ProposalKind.UNIT).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " among " + units(read)));
    }

    private static List<String> counts(List<Proposed> read) {
        return of(read, ProposalKind.HEADCOUNT).stream()
                .map(each -> "%s: %s %d %s".formatted(each.unit(), each.qualifier(), each.number(), each.counted()))
                .toList();
    }
}
