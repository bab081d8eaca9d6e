package nc.maillage.entitlements.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.Block;
import nc.maillage.correspondence.Letters.Signature;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.law.Digest;
import nc.maillage.organisation.Delegation;
import nc.maillage.people.Addressee;
import nc.maillage.people.People;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of a card: its withdrawal, and the invitation to renew it. */
@Component
class CardLetters {
    private final Letters letters;
    private final People people;
    private final Clock clock;

    CardLetters(Letters letters, People people, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    LetterId withdrawal(HeldCard card, LocalDate firstDayWithout, String reason, Delegation delegation) {
        var agent = CurrentAgent.required().agent();
        var seal = Digest.sha256("%s|%s|%s".formatted(card.number(), firstDayWithout, reason));
        var signature = new Signature(
                delegation.authority(),
                agent.title(),
                agent.displayName(),
                "Signature enregistrée le %s, en vertu de %s"
                        .formatted(French.date(LocalDate.now(clock)), delegation.reference()),
                seal);
        return compose(
                card,
                LetterKind.WITHDRAW,
                "Votre carte d’aide médicale est retirée",
                List.of(
                        new Block(
                                "BOX",
                                List.of("- La carte n° %s n’est plus valable à partir du **%s**."
                                        .formatted(card.number(), French.date(firstDayWithout)))),
                        new Block("HEADING", List.of("Pourquoi")),
                        new Block("NUMBERED", List.of(reason))),
                signature);
    }

    LetterId renewal(HeldCard card) {
        return compose(
                card,
                LetterKind.RENEWAL,
                "Votre carte d’aide médicale se termine bientôt",
                List.of(
                        new Block(
                                "TEXT",
                                List.of(
                                        "Votre carte n° %s est valable jusqu’au **%s**."
                                                .formatted(card.number(), French.date(card.to())),
                                        "Pour en avoir une autre, faites une nouvelle demande avant cette date. Sans carte valable, vous payez d’abord vos soins.")),
                        new Block("HEADING", List.of("Que faire\u202F?")),
                        new Block(
                                "BULLETS",
                                List.of(
                                        "Venez au guichet, ou écrivez-nous, avec une preuve de votre adresse et de vos ressources.",
                                        "Dites-nous ce qui a changé\u00A0: adresse, travail, famille."))),
                null);
    }

    private LetterId compose(
            HeldCard card, LetterKind kind, String object, List<Block> blocks, @Nullable Signature signature) {
        var today = LocalDate.now(clock);
        var person = people.findForAct(card.holder()).orElseThrow();
        var addressee = Addressee.of(person, people, today);
        return letters.compose(new Letters.LetterContent(
                kind.template(card.scheme()),
                IssueCard.SUBJECT,
                card.id().value(),
                card.holder().value(),
                card.reference(),
                "",
                today,
                object,
                addressee.greeting(),
                addressee.lines(),
                blocks,
                signature,
                CurrentAgent.required().agent().displayName()));
    }
}
