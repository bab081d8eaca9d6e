package nc.maillage.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.domain.Claims;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.usecase.Changed;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.platform.MailAddress;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.MailsWaiting.Read;
import org.springframework.stereotype.Component;

/** Candidates without an account, each with an address of their own: they ask for a link, read it in their mail, and send. */
@Component
public class Candidates {
    public static final Claims NOTHING_CLAIMED = new Claims(false, false, null);
    private static final AtomicInteger LAST = new AtomicInteger();

    private final OnlineDesk desk;
    private final PublishedVacancies vacancies;
    private final MailsWaiting mails;

    Candidates(OnlineDesk desk, PublishedVacancies vacancies, MailsWaiting mails) {
        this.desk = desk;
        this.vacancies = vacancies;
        this.mails = mails;
    }

    /** An address that nobody else has. */
    public static String freshAddress() {
        return "candidat.%d@exemple.nc".formatted(LAST.incrementAndGet());
    }

    /** The key of the link that this address receives, asked at that instant. */
    public String asks(VacancyId vacancy, String email, Instant at) {
        var notice = notice(vacancy);
        desk.ask(notice, "Anaïs", "Candidate", new MailAddress(email), at);
        var link = mails.to(notice.collectivity(), email).stream()
                .map(Read::link)
                .filter(each -> each.contains("/candidature/"))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no link left for " + email));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** Complete, sent at that instant; its number is that of its receipt. */
    public CandidacyId sends(VacancyId vacancy, RecruitmentWay way, Claims claims, Instant at) {
        return sends(vacancy, way, claims, false, at);
    }

    /** @param kept whether the candidate agrees to be kept for other posts */
    public CandidacyId sends(VacancyId vacancy, RecruitmentWay way, Claims claims, boolean kept, Instant at) {
        return sent(vacancy, way, claims, kept, at).id();
    }

    /** « Envoyée derrière son lien ». */
    public record Sent(CandidacyId id, String token) {}

    /** The same, with the key of its link. */
    public Sent sent(VacancyId vacancy, RecruitmentWay way, Claims claims, boolean kept, Instant at) {
        var email = freshAddress();
        var token = asks(vacancy, email, at.minusSeconds(60));
        var candidate = new Candidate("Anaïs", "Candidate", email, null);
        var version = fills(token, new Answers(candidate, way, claims, false, kept), at.minusSeconds(30));
        if (!(desk.send(token, version, at).orElseThrow() instanceof Changed.Done done)) {
            throw new AssertionError("not sent");
        }
        return new Sent(done.candidacy().id(), token);
    }

    /** Answers, and a file of each kind that is needed; the version that results. */
    public long fills(String token, Answers answers, Instant at) {
        var it = desk.open(token).orElseThrow().candidacy();
        var files = new ArrayList<HandedFile>();
        for (var kind : it.answering(answers, at).missing(List.of())) {
            files.add(file(kind));
        }
        if (!(desk.edit(token, it.version(), answers, files, List.of(), at).orElseThrow()
                instanceof Changed.Done done)) {
            throw new AssertionError("not saved");
        }
        return done.candidacy().version();
    }

    public static HandedFile file(PieceKind kind) {
        return new HandedFile(kind, kind.name().toLowerCase(Locale.ROOT) + ".pdf", SampleFiles.pdf(1));
    }

    /** When it came, of one that was sent. */
    public static Arrival arrival(Candidacy sent) {
        return Objects.requireNonNull(sent.arrival());
    }

    private PublishedVacancy notice(VacancyId vacancy) {
        return vacancies.of(vacancy).orElseThrow();
    }
}
