package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.Channel;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.AskForPiece;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.applications.usecase.EstablishFacts.Source;
import nc.maillage.applications.usecase.EstablishFacts.Stated;
import nc.maillage.applications.usecase.Judge;
import nc.maillage.applications.usecase.JudgePiece;
import nc.maillage.applications.usecase.ProposeDecision;
import nc.maillage.applications.usecase.ReceivePiece;
import nc.maillage.applications.usecase.RegisterApplication;
import nc.maillage.applications.usecase.WithdrawApplication;
import nc.maillage.demo.plan.Request;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.evidence.Pieces;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.people.PersonId;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Instruction » : plays the acts on a request up to its proposal. */
@Component
class CaseWork {
    private static final String LACKING = "resources";
    private static final Source REGISTER = new Source("REGISTER", "Fiche de la personne", null);
    private static final Source DECLARED = new Source("DECLARATION", "Formulaire de demande signé", null);

    private final RegisterApplication register;
    private final ReceivePiece receive;
    private final JudgePiece judgePiece;
    private final AskForPiece ask;
    private final EstablishFacts establish;
    private final Judge judge;
    private final ProposeDecision propose;
    private final WithdrawApplication withdraw;
    private final Pieces pieces;
    private final PublishedSchemes schemes;
    private final Papers papers = new Papers();

    CaseWork(
            RegisterApplication register,
            ReceivePiece receive,
            JudgePiece judgePiece,
            AskForPiece ask,
            EstablishFacts establish,
            Judge judge,
            ProposeDecision propose,
            WithdrawApplication withdraw,
            Pieces pieces,
            PublishedSchemes schemes) {
        this.register = register;
        this.receive = receive;
        this.judgePiece = judgePiece;
        this.ask = ask;
        this.establish = establish;
        this.judge = judge;
        this.propose = propose;
        this.withdraw = withdraw;
        this.pieces = pieces;
        this.schemes = schemes;
    }

    void register(Request request, Ledger ledger, @Nullable String renewedCard) {
        var family = request.attached().stream()
                .map(attached -> ledger.person(Body.SUD, attached.person()))
                .toList();
        PersonId applicant = ledger.person(Body.SUD, request.applicant());
        var channel = switch (request.channel()) {
            case COUNTER -> Channel.GUICHET;
            case POST -> Channel.COURRIER;
            case ONLINE -> Channel.EN_LIGNE;
        };
        var asked = new RegisterApplication.NewApplication(
                applicant, AmgSud.KEY, channel, request.receivedOn(), family, renewedCard);
        ledger.registered(request.key(), written(register.register(asked)));
    }

    void bring(Request request, Ledger ledger, ApplicationId id, Deed.Bring deed) {
        var envelope = askedFor(request).stream()
                .filter(kind -> !(deed.lacking() && kind.key().equals(LACKING)))
                .map(kind -> {
                    var paper = papers.of(kind.key(), kind.label());
                    return new Pieces.Handed(kind.key(), kind.label(), paper.fileName(), paper.content());
                })
                .toList();
        done(ledger, receive.receiveAll(id, envelope));
    }

    private void handIn(Ledger ledger, ApplicationId id, PieceKind kind) {
        var paper = papers.of(kind.key(), kind.label());
        done(ledger, receive.receive(id, kind.key(), kind.label(), paper.fileName(), paper.content()));
    }

    /** According to the case, as the published version of the scheme says. */
    private List<PieceKind> askedFor(Request request) {
        var version = schemes.inForce(AmgSud.KEY, request.receivedOn()).orElseThrow();
        Set<String> facts = new LinkedHashSet<>();
        var situation = request.situation();
        put(facts, "members", !request.attached().isEmpty());
        put(facts, AmgSudFacts.OTHER_COVER.name(), situation.otherCover());
        put(facts, AmgSudFacts.PREGNANT.name(), situation.pregnant());
        put(facts, AmgSudFacts.VETERAN.name(), situation.veteran());
        return version.pieces().stream()
                .filter(kind -> kind.always() || facts.contains(String.valueOf(kind.when())))
                .toList();
    }

    private static void put(Set<String> facts, String key, boolean holds) {
        if (holds) {
            facts.add(key);
        }
    }

    void check(Ledger ledger, ApplicationId id, LocalDate day) {
        done(ledger, judgePiece.acceptAll(id, day.plusMonths(3)));
    }

    private List<Pieces.Piece> received(ApplicationId id) {
        return pieces.ofFile(id.value()).stream()
                .filter(piece -> piece.state().equals("RECEIVED"))
                .toList();
    }

    /** The others are accepted. */
    void refusePiece(Ledger ledger, ApplicationId id, Deed.RefusePiece deed, LocalDate day) {
        for (var piece : received(id)) {
            if (piece.kind().equals(LACKING)) {
                done(ledger, judgePiece.refuse(id, piece.id(), deed.reason()));
            }
        }
        check(ledger, id, day);
    }

    void askPiece(Request request, Ledger ledger, ApplicationId id, Deed.AskPiece deed) {
        var kind = lacking(request);
        done(
                ledger,
                ask.ask(id, ledger.version(id), List.of(new AskForPiece.Wanted(kind.key(), kind.label(), deed.why()))));
    }

    private PieceKind lacking(Request request) {
        return askedFor(request).stream()
                .filter(kind -> kind.key().equals(LACKING))
                .findFirst()
                .orElseThrow();
    }

    void bringLacking(Request request, Ledger ledger, ApplicationId id) {
        var kind = lacking(request);
        var paper = papers.of(kind.key(), kind.label());
        pieces.ofFile(id.value()).stream()
                .filter(piece -> piece.kind().equals(LACKING) && piece.state().equals("REFUSED"))
                .findFirst()
                .ifPresentOrElse(
                        refused -> done(ledger, receive.replace(id, refused.id(), paper.fileName(), paper.content())),
                        () -> handIn(ledger, id, kind));
    }

    void establish(Request request, Ledger ledger, ApplicationId id, Deed.Establish deed) {
        var situation = request.situation();
        done(
                ledger,
                establish.establish(
                        id,
                        ledger.version(id),
                        List.of(
                                new Stated(AmgSudFacts.RESIDENCE_PROVINCE.name(), AmgSudFacts.PROVINCE_SUD, REGISTER),
                                new Stated(
                                        AmgSudFacts.RESIDENCE_SINCE.name(),
                                        situation.southSince().toString(),
                                        REGISTER),
                                new Stated(AmgSudFacts.OTHER_COVER.name(), situation.otherCover(), DECLARED),
                                new Stated(AmgSudFacts.PREGNANT.name(), situation.pregnant(), DECLARED),
                                new Stated(AmgSudFacts.VETERAN.name(), situation.veteran(), DECLARED))));
        done(ledger, judge.judgeAll(id, ledger.version(id), answers(request, deed.judged())));
    }

    private static List<Judge.Answered> answers(Request request, boolean judged) {
        var situation = request.situation();
        var answers = new ArrayList<Judge.Answered>();
        answers.add(answer(AmgSudFacts.PERSONS_COUNTED.name(), situation.persons(), situation.personsReason()));
        answers.add(answer(AmgSudFacts.RETAINED_RESOURCES.name(), situation.resources(), situation.resourcesReason()));
        if (situation.veteran()) {
            answers.add(answer(
                    AmgSudFacts.CARD_C_CONDITIONS.name(), AmgSudFacts.YES, "Carte d’ancien combattant vue, en cours."));
        }
        if (judged) {
            answers.add(answer(AmgSudFacts.CENTRE_OF_INTERESTS.name(), situation.centre(), situation.centreReason()));
        }
        return answers;
    }

    private static Judge.Answered answer(String key, Object value, String reason) {
        return new Judge.Answered(key, value, reason, List.of());
    }

    /** Valid from the week after, so that the signature never comes too late. */
    void propose(Ledger ledger, ApplicationId id, LocalDate day) {
        var from = day.plusDays(7);
        var months = schemes.inForce(AmgSud.KEY, day)
                .map(PublishedSchemes.SchemeVersion::defaultValidityMonths)
                .orElse(null);
        var to = from.plusMonths(months == null ? 12 : months).minusDays(1);
        var why = "Durée retenue par le service, faute de texte lu.";
        done(ledger, propose.propose(id, ledger.version(id), new ProposeDecision.Intended(from, to, why, "", "")));
    }

    void withdraw(Ledger ledger, ApplicationId id, Deed.Withdraw deed) {
        done(ledger, withdraw.withdraw(id, ledger.version(id), deed.reason()));
    }

    private static void done(Ledger ledger, Act act) {
        ledger.acted(written(act));
    }

    private static ApplicationFile written(Act act) {
        if (act instanceof Act.Done(var file)) {
            return file;
        }
        throw new IllegalStateException("a planned act on a request was refused: " + act);
    }
}
