package nc.maillage.decisions.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.decisions.domain.Differences;
import nc.maillage.decisions.domain.KeptFigures;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every decision ever kept is computed again by the program of today, with the facts and the figures of its day. */
class ReplayTest {
    private static final Path FOLDER = Path.of("src/test/resources/replay");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>maillage-parent</artifactId>\\s*<version>([^<]+)</version>");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void a_kept_decision_is_taken_again(String name, KeptDecision kept) {
        var then = kept.assessment();
        var again = again(kept);

        assertThat(again.proposal()).as(name).isEqualTo(then.proposal());
        assertThat(again.outcome()).as(name).isEqualTo(then.outcome());
        assertThat(again.category()).as(name).isEqualTo(then.category());
        assertThat(again.parameterDigest()).as(name).isEqualTo(then.parameterDigest());
    }

    /** A rule written anew may give other reasons for the same answer: replay shows both. Otherwise each word is the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void the_rule_of_its_day_gives_it_word_for_word(String name, KeptDecision kept) {
        var then = kept.assessment();
        var again = again(kept);

        if (again.ruleDigest().equals(then.ruleDigest())) {
            assertThat(Differences.between(then, again)).as(name).isEmpty();
            assertThat(again.summary()).as(name).isEqualTo(then.summary());
        }
    }

    @Test
    void this_version_keeps_its_own_decisions_and_never_writes_over_them() throws IOException {
        var file = FOLDER.resolve(version() + ".jsonl");
        if (Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    file,
                    ReplayCases.all().entrySet().stream()
                            .map(each -> JSON.writeValueAsString(decided(each.getKey(), each.getValue())) + "\n")
                            .collect(Collectors.joining()));
        }
        assertThat(read(file))
                .extracting(KeptDecision::name)
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_answer_that_the_law_can_give_is_among_them() throws IOException {
        assertThat(kept().map(arguments ->
                        ((KeptDecision) arguments[1]).assessment().proposal()))
                .contains(Proposal.GRANT, Proposal.REFUSE, Proposal.ROUTE_ELSEWHERE);
        assertThat(kept().map(arguments -> String.valueOf(
                        ((KeptDecision) arguments[1]).assessment().category())))
                .contains("A", "B", "C", "M");
    }

    static Stream<Object[]> kept() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .flatMap(file -> read(file).stream()
                            .map(kept -> new Object[] {
                                file.getFileName().toString().replace(".jsonl", "") + " " + kept.name(), kept
                            }));
        }
    }

    private static KeptDecision decided(String name, ReplayCases.Case of) {
        var asOf = AsOf.on(of.day());
        var assessment = of.file().assessed(ParameterSet.shipped(), of.day());
        var scheme = Schemes.byKey(assessment.schemeKey()).orElseThrow();
        return new KeptDecision(
                name, of.file().facts(), asOf, KeptFigures.of(scheme, ParameterSet.shipped(), asOf), assessment);
    }

    private static Assessment again(KeptDecision kept) {
        var scheme = Schemes.byKey(kept.assessment().schemeKey()).orElseThrow();
        return switch (scheme.read(kept.facts(), kept.asOf().day())) {
            case FactsReading.Read(var facts) ->
                scheme.assess(facts, kept.figures().asSet(), kept.asOf());
            case FactsReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<KeptDecision> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> JSON.readValue(line, KeptDecision.class)).toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String version() throws IOException {
        var found = VERSION.matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
