package nc.maillage.correspondence.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.RecordedNotification;
import nc.maillage.correspondence.store.DeliveryStore;
import nc.maillage.correspondence.store.LetterStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KeepLetters implements Letters {
    private final ComposeLetter compose;
    private final NotifyLetter notify;
    private final LetterStore letters;
    private final DeliveryStore deliveries;

    KeepLetters(ComposeLetter compose, NotifyLetter notify, LetterStore letters, DeliveryStore deliveries) {
        this.compose = compose;
        this.notify = notify;
        this.letters = letters;
        this.deliveries = deliveries;
    }

    @Override
    public LetterId compose(LetterContent content) {
        return compose.compose(content);
    }

    @Override
    public Recorded notified(LetterId id, NewNotification notification) {
        return notify.run(id, notification);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Letter> find(LetterId id) {
        return letters.find(id).map(this::seen);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> about(String subjectKind, UUID subject) {
        return letters.about(subjectKind, subject).stream().map(this::seen).toList();
    }

    private Letter seen(KeptLetter kept) {
        return new Letter(
                kept.id(),
                kept.number(),
                kept.template(),
                kept.reference(),
                kept.object(),
                kept.date(),
                kept.person(),
                kept.appealStated(),
                kept.pdf(),
                deliveries
                        .current(kept.id())
                        .map(RecordedNotification::notification)
                        .orElse(null));
    }
}
