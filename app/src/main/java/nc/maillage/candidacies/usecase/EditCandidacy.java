package nc.maillage.candidacies.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.recruitment.PublishedVacancies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Modifier sa candidature » : answers, files added, pieces taken away, all at once, while it may be changed. */
@Component
@Transactional
class EditCandidacy {
    private final CandidacyStore store;
    private final CandidacyStepStore steps;
    private final KeepCandidacyPieces pieces;
    private final PublishedVacancies vacancies;
    private final AuditLog log;

    EditCandidacy(
            CandidacyStore store,
            CandidacyStepStore steps,
            KeepCandidacyPieces pieces,
            PublishedVacancies vacancies,
            AuditLog log) {
        this.store = store;
        this.steps = steps;
        this.pieces = pieces;
        this.vacancies = vacancies;
        this.log = log;
    }

    /** @param received when the request came, before its files were read */
    Changed run(
            CandidacyId id,
            long seen,
            Answers answers,
            List<HandedFile> files,
            Collection<UUID> removed,
            Instant received) {
        var before = store.find(id).orElseThrow();
        var closed = Closing.to(before, vacancies.of(before.vacancy()).orElseThrow(), received);
        if (closed.isPresent()) {
            return new Changed.Closed(before, closed.get());
        }
        if (before.version() != seen || !store.update(before.answering(answers, received))) {
            return crossed(id, answers, files, removed, received);
        }
        var differences = differences(before.answers(), answers);
        if (!differences.isEmpty()) {
            steps.add(id, Kind.CHANGED, String.join(", ", differences), received, null);
            log.append("candidacy.changed", KeepCandidacyPieces.SUBJECT, id.value(), Map.of());
        }
        if (answers.kept() != before.consent().given()) {
            steps.add(id, Kind.CONSENT, answers.kept() ? "Oui" : "Non", received, null);
        }
        pieces.remove(id, removed, received, null);
        var taken = pieces.take(id, files, received, null);
        return new Changed.Done(store.find(id).orElseThrow(), taken.refused());
    }

    /** What was typed waits on the page; files, which no page gives back, are kept at once. */
    private Changed crossed(
            CandidacyId id, Answers answers, List<HandedFile> files, Collection<UUID> removed, Instant received) {
        var taken = pieces.take(id, files, received, null);
        var now = store.find(id).orElseThrow();
        return now.answers().equals(answers) && !pieces.anyThere(id, removed)
                ? new Changed.Done(now, taken.refused())
                : new Changed.Stale(now);
    }

    /** What was answered otherwise, by name: the values are in the candidacy. */
    private static List<String> differences(Answers before, Answers after) {
        var changed = new ArrayList<String>();
        var one = before.candidate();
        var other = after.candidate();
        note(changed, "nom", one.name(), other.name());
        note(changed, "téléphone", one.telephone(), other.telephone());
        note(changed, "adresse de courriel", one.email(), other.email());
        note(changed, "voie de recrutement", before.way(), after.way());
        note(
                changed,
                "citoyenneté",
                before.claims().citizenship(),
                after.claims().citizenship());
        note(changed, "résidence", before.claims().residence(), after.claims().residence());
        note(
                changed,
                "début de la résidence",
                before.claims().residentSince(),
                after.claims().residentSince());
        note(changed, "changement de corps", before.corpsChange(), after.corpsChange());
        return changed;
    }

    private static void note(List<String> changed, String what, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            changed.add(what);
        }
    }
}
