package nc.maillage.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.CandidateFile;
import nc.maillage.candidacies.employment.domain.ClassStep;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.FileStep;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.employment.usecase.StateFacts;
import nc.maillage.candidacies.employment.usecase.StateFacts.Given;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.demo.CandidacyBook.Answered;
import nc.maillage.demo.CandidacyBook.Judged;
import nc.maillage.demo.CandidacyBook.Person;
import nc.maillage.demo.DatedActs.Act;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What human resources establish of the candidates, all those of a day together, then of the file of the notice. */
@Component
class RecruiterJudgments {
    private static final LocalTime CANDIDATES = LocalTime.of(14, 10);
    private static final LocalTime FILE = LocalTime.of(16, 30);

    private final ReadEmployment read;
    private final StateFacts state;
    private final OpenCandidacies open;

    RecruiterJudgments(ReadEmployment read, StateFacts state, OpenCandidacies open) {
        this.read = read;
        this.state = state;
        this.open = open;
    }

    List<Act> acts(VacancyId vacancy, Answered notice, Days days, Session who) {
        var acts = new ArrayList<Act>();
        daysOf(notice.people().stream().flatMap(person -> person.judged().stream()))
                .forEach(day -> acts.add(
                        RecruiterActs.act(days, day, CANDIDATES, who, () -> judge(vacancy, notice, day, days))));
        daysOf(notice.file().stream())
                .forEach(day ->
                        acts.add(RecruiterActs.act(days, day, FILE, who, () -> file(vacancy, notice, day, days))));
        return acts;
    }

    private static List<Integer> daysOf(Stream<Judged> all) {
        return all.map(Judged::day).distinct().toList();
    }

    private void judge(VacancyId vacancy, Answered notice, int day, Days days) {
        var files = read(vacancy).candidates();
        for (var person : notice.people()) {
            var today = of(day, person.judged());
            if (!today.isEmpty()) {
                judge(file(files, person), today, days);
            }
        }
    }

    private void judge(CandidateFile file, List<Judged> today, Days days) {
        var pieces = open.open(file.candidacy().id()).orElseThrow().pieces();
        var given = today.stream()
                .map(each -> given(ClassStep.everyFact(), each, days, piece(pieces, each.piece())))
                .toList();
        state.onCandidate(file, given, file.stated().history().size()).orFail();
    }

    private void file(VacancyId vacancy, Answered notice, int day, Days days) {
        var file = read(vacancy);
        var given = of(day, notice.file()).stream()
                .map(each -> given(FileStep.everyFact(), each, days, null))
                .toList();
        state.onFile(file, given, file.stated().history().size()).orFail();
    }

    private EmploymentFile read(VacancyId vacancy) {
        return read.file(vacancy).orElseThrow();
    }

    private static CandidateFile file(List<CandidateFile> files, Person person) {
        return files.stream()
                .filter(each -> each.candidacy().name().equals(person.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Judged> of(int day, List<Judged> all) {
        return all.stream().filter(each -> each.day() == day).toList();
    }

    private static Given given(Stream<AskedFact> asked, Judged it, Days days, @Nullable UUID piece) {
        var fact = asked.filter(each -> each.key().equals(it.fact()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fact " + it.fact()));
        return new Given(fact, it.answer(days), it.why(), piece);
    }

    private static @Nullable UUID piece(List<CandidacyPiece> pieces, @Nullable PieceKind kind) {
        return kind == null
                ? null
                : pieces.stream()
                        .filter(piece -> piece.kind() == kind && piece.counts())
                        .map(CandidacyPiece::id)
                        .findFirst()
                        .orElseThrow();
    }
}
