package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.CurrentAgent;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.applications.domain.ResponseClock;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.Block;
import nc.maillage.people.Addressee;
import nc.maillage.people.People;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;

/** The letters of a request under way: its acknowledgement, and the asking for a piece. */
@Component
class ApplicationLetters {
    private final Letters letters;
    private final People people;
    private final Clock clock;

    ApplicationLetters(Letters letters, People people, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    LetterId acknowledge(ApplicationFile file, String title) {
        var due = file.clock().plainDueDate();
        var received = "Nous avons reçu votre demande le **%s**, %s. Elle porte le numéro **%s**."
                .formatted(French.date(file.receivedOn()), file.channel().label(), file.number());
        var silence =
                "Si vous n’avez pas de réponse au plus tard le **%s**, deux mois après cette date, votre demande est refusée\u00A0: le silence vaut refus (%s)."
                        .formatted(French.date(due), ResponseClock.TEXT);
        var suspended =
                "Si nous vous demandons une pièce, ce délai s’arrête jusqu’au jour où nous la recevons. Nous vous écrirons alors.";
        return compose(
                file,
                LetterKind.ACKNOWLEDGE,
                "Nous avons reçu votre demande\u00A0: " + title,
                List.of(
                        new Block("TEXT", List.of(received)),
                        new Block("HEADING", List.of("Quand aurez-vous une réponse\u202F?")),
                        new Block("TEXT", List.of(silence, suspended))));
    }

    LetterId askFor(ApplicationFile file, List<PieceRequest> requests) {
        var lines = new ArrayList<String>();
        for (var request : requests) {
            lines.add(request.why().isEmpty() ? request.label() : request.label() + "\u00A0: " + request.why());
        }
        var reading = file.clock().on(LocalDate.now(clock));
        var stopped =
                "Le délai de réponse est arrêté depuis aujourd’hui. Il repart le jour où nous recevons %s, et il restera alors **%s**."
                        .formatted(
                                requests.size() == 1 ? "cette pièce" : "ces pièces",
                                French.count(reading.left(), "jour", "jours"));
        return compose(
                file,
                LetterKind.REQUEST_PIECE,
                requests.size() == 1 ? "Il nous manque une pièce" : "Il nous manque des pièces",
                List.of(
                        new Block("TEXT", List.of("Pour répondre à votre demande, nous avons besoin de :")),
                        new Block("BULLETS", lines),
                        new Block("TEXT", List.of("Une photo nette et entière suffit.", stopped))));
    }

    private LetterId compose(ApplicationFile file, LetterKind kind, String object, List<Block> blocks) {
        var today = LocalDate.now(clock);
        var person = people.findForAct(file.applicant()).orElseThrow();
        var addressee = Addressee.of(person, people, today);
        return letters.compose(new Letters.LetterContent(
                kind.template(file.scheme()),
                FileChanges.SUBJECT,
                file.id().value(),
                file.applicant().value(),
                file.number().toString(),
                "",
                today,
                object,
                addressee.greeting(),
                addressee.lines(),
                blocks,
                null,
                CurrentAgent.required().agent().displayName()));
    }
}
