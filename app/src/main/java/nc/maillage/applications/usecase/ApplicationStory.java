package nc.maillage.applications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.applications.store.RemarkStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.Letters;
import nc.maillage.decisions.Decisions;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a file from its beginning: who did what, in words, beside the letters that left and the pieces that came. */
@Component
@Transactional(readOnly = true)
public class ApplicationStory {
    private final AuditLog log;
    private final Letters letters;
    private final AskedPieces asked;
    private final Decisions decisions;
    private final RemarkStore remarks;
    private final Agents agents;
    private final StoryWords words;

    ApplicationStory(
            AuditLog log,
            Letters letters,
            AskedPieces asked,
            Decisions decisions,
            RemarkStore remarks,
            Agents agents,
            StoryWords words) {
        this.log = log;
        this.letters = letters;
        this.asked = asked;
        this.decisions = decisions;
        this.remarks = remarks;
        this.agents = agents;
        this.words = words;
    }

    /**
     * « Épisode ».
     *
     * @param hour in Nouméa; null where only the day is known
     * @param detail what was written or named
     * @param href opens it
     */
    public record Episode(
            LocalDate day,
            @Nullable LocalTime hour,
            String title,
            @Nullable String detail,
            String source,
            @Nullable String href) {
        static Episode at(Instant at, String title, @Nullable String detail, String source, @Nullable String href) {
            var local = at.atZone(WorkingClock.NOUMEA);
            return new Episode(local.toLocalDate(), local.toLocalTime(), title, detail, source, href);
        }
    }

    /** Newest first. */
    public List<Episode> of(ApplicationFile file) {
        var names = agents.all().stream().collect(Collectors.toMap(agent -> agent.id(), Agent::displayName));
        var health = Permissions.may(Right.SEE_HEALTH);
        var kinds = file.requests().stream()
                .collect(Collectors.toMap(PieceRequest::kind, request -> request.labelFor(health), (a, b) -> a));
        asked.of(file)
                .forEach(
                        each -> kinds.putIfAbsent(each.kind().key(), each.kind().label()));
        var said = remarks.of(file.id());
        var letterNumbers = letters.about(FileChanges.SUBJECT, file.id().value()).stream()
                .collect(Collectors.toMap(letter -> letter.id().value().toString(), Letters.Letter::number));
        var told = new ArrayList<Episode>();
        for (var line : log.about(FileChanges.SUBJECT, file.id().value())) {
            if (!line.act().startsWith("application.")) {
                continue;
            }
            told.add(episode(line, names, kinds, said, letterNumbers));
        }
        decisions(file, names, told);
        return newestFirst(told);
    }

    /** Of two acts of one instant, the one told last came last; what has no hour ends its day. */
    static List<Episode> newestFirst(List<Episode> told) {
        return told.reversed().stream()
                .sorted(Comparator.comparing(Episode::day)
                        .thenComparing(Episode::hour, Comparator.nullsLast(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    private Episode episode(
            AuditLog.Line line,
            Map<AgentId, String> names,
            Map<String, String> kinds,
            List<RemarkStore.Remark> said,
            Map<String, String> letterNumbers) {
        var actor = line.actor();
        var who = actor == null ? "Le programme" : names.getOrDefault(new AgentId(actor), "Un agent");
        var letter = letterNumbers.get(line.details().getOrDefault("letter", ""));
        return Episode.at(
                line.at(),
                "%s %s".formatted(who, words.deed(line.act(), line.details())),
                detail(line, names, kinds, said),
                letter == null ? "Journal" : "Courrier " + letter,
                letter == null ? null : "/courriers/" + letter);
    }

    private static @Nullable String detail(
            AuditLog.Line line, Map<AgentId, String> names, Map<String, String> kinds, List<RemarkStore.Remark> said) {
        var parts = new ArrayList<String>();
        var named = line.details().getOrDefault("kinds", line.details().getOrDefault("kind", ""));
        for (var kind : named.split(" ")) {
            if (!kind.isEmpty()) {
                parts.add(kinds.getOrDefault(kind, "une pièce"));
            }
        }
        var to = line.details().get("to");
        if (to != null && line.act().equals("application.handed_over")) {
            parts.add(names.getOrDefault(new AgentId(UUID.fromString(to)), "un agent"));
        }
        said.stream()
                .filter(remark -> remark.act().equals(line.act()) && near(remark.writtenAt(), line.at()))
                .forEach(remark -> parts.add("«\u00A0" + remark.text() + "\u00A0»"));
        return parts.isEmpty() ? null : French.capitalised(String.join(", ", parts)) + ".";
    }

    private static boolean near(Instant one, Instant other) {
        return Math.abs(one.toEpochMilli() - other.toEpochMilli()) < 5_000;
    }

    private void decisions(ApplicationFile file, Map<AgentId, String> names, List<Episode> told) {
        for (var decision : decisions.decisionsOf(file.id().value())) {
            var notified = decision.notifiedOn();
            if (notified != null) {
                told.add(new Episode(
                        notified,
                        null,
                        "La décision %s est notifiée".formatted(decision.number()),
                        decision.appealUntil() == null
                                ? null
                                : "Recours possible jusqu’au %s au moins."
                                        .formatted(French.date(decision.appealUntil())),
                        "Décision " + decision.number(),
                        "/decisions/" + decision.number()));
            }
        }
        for (var proposal : decisions.proposalsOf(file.id().value())) {
            var reasons = proposal.returnReasons();
            var at = proposal.reviewedAt();
            if (reasons != null && at != null) {
                told.add(Episode.at(
                        at.plusMillis(1),
                        "Motif du renvoi",
                        "«\u00A0" + reasons + "\u00A0»",
                        names.getOrDefault(proposal.reviewedBy(), "Seconde lecture"),
                        "/propositions/" + proposal.id().value()));
            }
        }
    }
}
