package nc.maillage.law.amg.sud;

import static nc.maillage.law.amg.sud.ApplicantFixtures.judged;
import static nc.maillage.law.amg.sud.ApplicantFixtures.someoneWhoFulfilsEverything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.AmountLine;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Word for word, what the document of a verdict says; {@code -Dapprove=true} accepts the new words. */
class DocumentsOfTheCardTest {
    private static final Path APPROVED = Path.of("src/test/resources/documents");
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));

    @TestFactory
    Stream<DynamicTest> each_document_says_what_was_approved() {
        return cases().entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        () -> compare(
                                APPROVED.resolve(entry.getKey() + ".txt"),
                                WholeDocument.of(new AmgSud()
                                        .assess(entry.getValue().build(), ParameterSet.shipped(), TODAY)))));
    }

    private static Map<String, Facts.Builder> cases() {
        Map<String, Facts.Builder> cases = new LinkedHashMap<>();
        cases.put("carte-b-pour-une-famille", family());
        cases.put("carte-a-seul", someoneWhoFulfilsEverything());
        cases.put("ressources-trop-hautes", rich());
        cases.put(
                "habite-ailleurs-et-depuis-peu",
                someoneWhoFulfilsEverything()
                        .with(AmgSudFacts.RESIDENCE_PROVINCE, "iles")
                        .with(AmgSudFacts.RESIDENCE_SINCE, ApplicantFixtures.APPLIED)
                        .with(AmgSudFacts.CENTRE_OF_INTERESTS, judged(AmgSudFacts.CENTRE_ELSEWHERE)));
        cases.put("six-mois-exactement", onTheDay());
        cases.put(
                "six-mois-exactement-juge", onTheDay().with(AmgSudFacts.RESIDENCE_ON_THE_DAY, judged(AmgSudFacts.YES)));
        cases.put(
                "sans-residence-de-rattachement",
                someoneWhoFulfilsEverything()
                        .with(AmgSudFacts.CENTRE_OF_INTERESTS, judged(AmgSudFacts.CENTRE_NOWHERE)));
        cases.put("carte-m", rich().with(AmgSudFacts.PREGNANT, true));
        cases.put(
                "carte-m-hors-de-la-province",
                rich().with(AmgSudFacts.PREGNANT, true)
                        .with(AmgSudFacts.RESIDENCE_PROVINCE, "nord")
                        .with(AmgSudFacts.CARD_M_ELSEWHERE, judged(AmgSudFacts.NO)));
        cases.put(
                "carte-c",
                rich().with(AmgSudFacts.VETERAN, true).with(AmgSudFacts.CARD_C_CONDITIONS, judged(AmgSudFacts.YES)));
        cases.put("carte-c-a-juger", rich().with(AmgSudFacts.VETERAN, true));
        cases.put(
                "rien-n-est-connu",
                Facts.of(AmgSudFacts.SHEET)
                        .member(member -> member)
                        .member(member -> member.with(AmgSudFacts.MEMBER_NAME, "Ati")
                                .with(AmgSudFacts.MEMBER_LINK, AmgSudFacts.CHILD)));
        return cases;
    }

    private static Facts.Builder family() {
        List<AmountLine> lines = List.of(
                new AmountLine("Salaire", "trois bulletins de paie", Francs.of(130_600)),
                new AmountLine("Pension alimentaire", null, Francs.of(25_000)));
        return someoneWhoFulfilsEverything()
                .with(AmgSudFacts.OTHER_COVER, true)
                .with(
                        AmgSudFacts.RETAINED_RESOURCES,
                        new Judgment<>(Francs.of(155_600), "La pension est comptée par prudence.", lines))
                .with(AmgSudFacts.PERSONS_COUNTED, judged(2))
                .member(member -> member("Wassa", AmgSudFacts.PARTNER, "1990-07-14", member))
                .member(member -> member("Maëlys", AmgSudFacts.CHILD, "2014-06-11", member)
                        .with(AmgSudFacts.MEMBER_PERSON, "p-3"))
                .member(member -> member("Noham", AmgSudFacts.CHILD, "2026-01-19", member))
                .member(member -> member("Steeve", AmgSudFacts.CHILD, "2007-05-02", member))
                .member(member -> member("Hnaije", AmgSudFacts.OTHER_RELATIVE, "1951-03-08", member));
    }

    private static Facts.Builder member(String name, String link, String birth, Facts.Builder member) {
        return member.with(AmgSudFacts.MEMBER_NAME, name)
                .with(AmgSudFacts.MEMBER_LINK, link)
                .with(AmgSudFacts.MEMBER_BIRTH_DATE, LocalDate.parse(birth));
    }

    private static Facts.Builder rich() {
        return someoneWhoFulfilsEverything().with(AmgSudFacts.RETAINED_RESOURCES, judged(Francs.of(900_000)));
    }

    private static Facts.Builder onTheDay() {
        return someoneWhoFulfilsEverything()
                .with(AmgSudFacts.RESIDENCE_SINCE, ApplicantFixtures.APPLIED.minusMonths(6));
    }

    private static void compare(Path approved, String written) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, written);
        }
        assertThat(written)
                .as("%s: read the difference, then approve it with -Dapprove=true", approved)
                .isEqualTo(Files.readString(approved));
    }
}
