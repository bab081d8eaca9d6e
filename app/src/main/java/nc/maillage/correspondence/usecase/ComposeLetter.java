package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.Letterhead;
import nc.maillage.correspondence.Letterheads;
import nc.maillage.correspondence.Letters.LetterContent;
import nc.maillage.correspondence.domain.LetterDocument;
import nc.maillage.correspondence.domain.LetterText;
import nc.maillage.correspondence.domain.LetterWording;
import nc.maillage.correspondence.domain.Paragraphs;
import nc.maillage.correspondence.domain.ShippedWordings;
import nc.maillage.correspondence.domain.TextVariable;
import nc.maillage.correspondence.store.LetterStore;
import nc.maillage.correspondence.store.TextStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Component;

/** Freezes a letter: its text of the day, its number, its seal; the drawing comes later. */
@Component
class ComposeLetter {
    private final LetterStore letters;
    private final TextStore texts;
    private final Letterheads heads;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    ComposeLetter(
            LetterStore letters,
            TextStore texts,
            Letterheads heads,
            BackgroundJobs jobs,
            AuditLog log,
            Ids ids,
            Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.heads = heads;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    LetterId compose(LetterContent content) {
        check(content);
        int year = content.date().getYear();
        int sequence = letters.nextNumber(year);
        var letter = document("C-%d-%05d".formatted(year, sequence), content);
        var id = new LetterId(ids.next());
        letters.insert(id, year, sequence, letter, Actor.current().orElse(null));
        log.append(
                "letter.composed",
                "letter",
                id.value(),
                Map.of(
                        "number", letter.number(),
                        "template", content.template(),
                        "text", Integer.toString(letter.textVersion())));
        jobs.enqueue(RenderLetter.KIND, id.value());
        return id;
    }

    LetterDocument document(String number, LetterContent content) {
        var kind = kind(content.template());
        var text = texts.approved(kind);
        var wording = text.map(LetterText::wording).orElseGet(() -> ShippedWordings.of(kind));
        return document(number, content, text.map(LetterText::number).orElse(0), wording);
    }

    LetterDocument document(String number, LetterContent content, int version, LetterWording wording) {
        var head = heads.current().head();
        var filled = wording.filled(values(content, head));
        return new LetterDocument(
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                head,
                content,
                version,
                Paragraphs.of(filled.opening()),
                Paragraphs.of(filled.closing()));
    }

    static LetterKind kind(String template) {
        return LetterKind.of(template)
                .orElseThrow(() -> new IllegalArgumentException("no kind of letter ends the template " + template));
    }

    private static void check(LetterContent content) {
        kind(content.template());
        if (content.recipient().isEmpty() || content.recipient().getFirst().isBlank()) {
            throw new IllegalArgumentException("a letter has no recipient: " + content.reference());
        }
    }

    private static Map<TextVariable, String> values(LetterContent content, Letterhead head) {
        var values = new EnumMap<TextVariable, String>(TextVariable.class);
        values.put(TextVariable.REFERENCE, content.reference());
        values.put(TextVariable.DECISION, content.decisionNumber());
        values.put(TextVariable.DATE, French.date(content.date()));
        values.put(TextVariable.OBJECT, content.object());
        values.put(TextVariable.COLLECTIVITY, head.collectivity());
        values.put(TextVariable.SERVICE, head.service());
        values.put(
                TextVariable.CONTACT,
                head.telephone().isBlank() ? head.service() : head.service() + ", téléphone " + head.telephone());
        values.put(TextVariable.FOLLOWED_BY, content.followedBy());
        return values;
    }
}
