package nc.maillage.candidacies.employment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.candidacies.Candidacies;
import nc.maillage.candidacies.SentCandidacy;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.CandidateFile;
import nc.maillage.candidacies.employment.domain.ClassStep;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.FactsAtHand;
import nc.maillage.candidacies.employment.domain.FileStep;
import nc.maillage.candidacies.employment.domain.KnownFact;
import nc.maillage.candidacies.employment.domain.KnownFact.Origin;
import nc.maillage.candidacies.employment.domain.KnownFact.Recorded;
import nc.maillage.candidacies.employment.domain.PrintedFacts;
import nc.maillage.candidacies.employment.domain.SaidFacts;
import nc.maillage.candidacies.employment.domain.StatedFacts;
import nc.maillage.candidacies.employment.store.StatedFactStore;
import nc.maillage.candidacies.retention.store.TombstoneStore;
import nc.maillage.law.AsOf;
import nc.maillage.law.employment.CandidateFacts;
import nc.maillage.law.employment.CandidateReading;
import nc.maillage.law.employment.LevelReading;
import nc.maillage.law.employment.LocalEmployment;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.schemes.PublishedSchemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Lire l’emploi local » : the file of a notice and each of its candidates, as the law of the day reads what is known that day. */
@Service
@Transactional(readOnly = true)
public class ReadEmployment {
    private static final Set<String> OF_NOTICE = names(NoticeFacts.SHEET);
    private static final Set<String> OF_CANDIDATE = names(CandidateFacts.SHEET);

    private final PublishedVacancies vacancies;
    private final Candidacies candidacies;
    private final StatedFactStore stated;
    private final TombstoneStore tombstones;
    private final PublishedSchemes schemes;
    private final Clock clock;

    ReadEmployment(
            PublishedVacancies vacancies,
            Candidacies candidacies,
            StatedFactStore stated,
            TombstoneStore tombstones,
            PublishedSchemes schemes,
            Clock clock) {
        this.vacancies = vacancies;
        this.candidacies = candidacies;
        this.stated = stated;
        this.tombstones = tombstones;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Empty for a vacancy that is not published, or is another collectivity's. */
    public Optional<EmploymentFile> file(VacancyId id) {
        return vacancies
                .of(id)
                .filter(vacancy -> vacancy.collectivity().equals(Tenancy.required()))
                .map(this::file);
    }

    private EmploymentFile file(PublishedVacancy vacancy) {
        var day = LocalDate.now(clock);
        var law = new Law(schemes.parameters(), AsOf.on(day), day);
        var own = stated.ofFile(vacancy.id());
        var printed = new PrintedFacts(vacancy.notice(), law.figures(), law.asOf())
                .all(own.answer(NoticeFacts.CORPS.name()).orElse(null));
        var first = known(FileStep.everyFact(), own, printed);
        var level = LocalEmployment.level(law.notice(first).facts(), law.figures(), law.asOf());
        var ofCandidates = stated.ofCandidates(vacancy.id());
        var candidates = candidacies.sentTo(vacancy.id()).stream()
                .map(each ->
                        candidate(each, vacancy, level, ofCandidates.getOrDefault(each.id(), StatedFacts.NONE), law))
                .toList();
        var known = known(FileStep.everyFact(), own, with(printed, left(candidates)));
        var usable = law.notice(known);
        return new EmploymentFile(
                vacancy,
                day,
                known,
                own,
                usable.dropped(),
                level,
                candidates,
                tombstones.classesOf(vacancy.id()),
                LocalEmployment.lack(usable.facts(), law.figures(), law.asOf()),
                LocalEmployment.information(usable.facts(), law.figures(), law.asOf()),
                LocalEmployment.contract(usable.facts(), law.figures(), law.asOf()),
                LocalEmployment.delays(usable.facts(), law.figures(), law.asOf()));
    }

    private static CandidateFile candidate(
            SentCandidacy candidacy, PublishedVacancy vacancy, LevelReading level, StatedFacts own, Law law) {
        var retainedDay = own.answer(CandidateFacts.APPRECIATION_DAY.name()).orElse(null);
        var facts = known(ClassStep.everyFact(), own, SaidFacts.of(candidacy, vacancy, level.level(), retainedDay));
        var usable = facts.read(given -> LocalEmployment.readCandidate(given, law.day()), OF_CANDIDATE);
        return new CandidateFile(
                candidacy,
                facts,
                own,
                usable.dropped(),
                LocalEmployment.candidateClass(usable.facts(), law.figures(), law.asOf()));
    }

    /** Empty too where only the late or incomplete ones would change the answer: a person says whether they count. */
    private static @Nullable Recorded left(List<CandidateFile> candidates) {
        var there = candidates.stream().filter(each -> !each.withdrawn()).toList();
        var all = CandidateReading.priorityCandidates(readings(there.stream()));
        var sure = CandidateReading.priorityCandidates(readings(there.stream().filter(CandidateFile::sure)));
        return all.filter(answer -> sure.filter(answer::equals).isPresent())
                .map(answer -> new Recorded(answer, Origin.RECORD, "les classes et les conditions jugées"))
                .orElse(null);
    }

    private static List<CandidateReading> readings(Stream<CandidateFile> candidates) {
        return candidates.map(CandidateFile::reading).toList();
    }

    private static Map<String, Recorded> with(Map<String, Recorded> printed, @Nullable Recorded left) {
        if (left != null) {
            printed.put(NoticeFacts.PRIORITY_CANDIDATES.name(), left);
        }
        return printed;
    }

    private static FactsAtHand known(Stream<AskedFact> asked, StatedFacts own, Map<String, Recorded> recorded) {
        return new FactsAtHand(asked.map(
                        fact -> new KnownFact(fact, own.standing(fact.key()).orElse(null), recorded.get(fact.key())))
                .toList());
    }

    private static Set<String> names(FactSheet sheet) {
        return sheet.definitions().stream().map(FactDefinition::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The law of a day. */
    private record Law(ParameterSet figures, AsOf asOf, LocalDate day) {
        FactsAtHand.Usable notice(FactsAtHand known) {
            return known.read(given -> LocalEmployment.readNotice(given, day), OF_NOTICE);
        }
    }
}
