package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.Channel;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.AssessApplication;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.applications.usecase.EstablishFacts.Source;
import nc.maillage.applications.usecase.EstablishFacts.Stated;
import nc.maillage.applications.usecase.Judge;
import nc.maillage.applications.usecase.JudgePiece;
import nc.maillage.applications.usecase.ProposeDecision;
import nc.maillage.applications.usecase.ReceivePiece;
import nc.maillage.applications.usecase.RegisterApplication;
import nc.maillage.decisions.Decisions.Assessed;
import nc.maillage.demo.plan.Aid;
import nc.maillage.evidence.Pieces;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import org.springframework.stereotype.Component;

/** « Instruction des autres aides » : plays the acts on a request of any scheme, up to its proposal. */
@Component
class AidWork {
    private static final int MONTHS = 12;

    private final RegisterApplication register;
    private final ReceivePiece receive;
    private final JudgePiece judgePiece;
    private final EstablishFacts establish;
    private final Judge judge;
    private final AssessApplication assess;
    private final ProposeDecision propose;
    private final PublishedSchemes schemes;
    private final Papers papers = new Papers();

    AidWork(
            RegisterApplication register,
            ReceivePiece receive,
            JudgePiece judgePiece,
            EstablishFacts establish,
            Judge judge,
            AssessApplication assess,
            ProposeDecision propose,
            PublishedSchemes schemes) {
        this.register = register;
        this.receive = receive;
        this.judgePiece = judgePiece;
        this.establish = establish;
        this.judge = judge;
        this.assess = assess;
        this.propose = propose;
        this.schemes = schemes;
    }

    void ask(Aid aid, Ledger ledger) {
        var concerned = aid.concerned().stream()
                .map(person -> ledger.person(aid.body(), person))
                .toList();
        var asked = new RegisterApplication.NewApplication(
                ledger.person(aid.body(), aid.applicant()),
                aid.scheme(),
                Channel.GUICHET,
                aid.receivedOn(),
                concerned,
                null);
        var file = written(register.register(asked));
        ledger.asked(aid.key(), file);
        var version = schemes.inForce(aid.scheme(), aid.receivedOn()).orElseThrow();
        var envelope = version.pieces().stream()
                .filter(PieceKind::always)
                .map(kind -> {
                    var paper = papers.of(kind.key(), kind.label());
                    return new Pieces.Handed(kind.key(), kind.label(), paper.fileName(), paper.content());
                })
                .toList();
        done(ledger, receive.receiveAll(file.id(), envelope));
    }

    void study(Aid aid, Ledger ledger, LocalDate day) {
        var id = ledger.aid(aid.key());
        done(ledger, judgePiece.acceptAll(id, day.plusMonths(3)));
        var stated = aid.facts().stream()
                .map(told -> new Stated(told.key(), told.value(), source(told)))
                .toList();
        var established = written(establish.establish(id, ledger.version(id), stated));
        ledger.acted(answered(aid, established));
    }

    private static Source source(Aid.Told told) {
        return new Source(told.why().equals(Aid.SHEET) ? "REGISTER" : "DECLARATION", told.why(), null);
    }

    /** One answer may lead to another question. */
    private ApplicationFile answered(Aid aid, ApplicationFile established) {
        var file = established;
        var given = new HashSet<String>();
        for (var asked = asked(file); given.addAll(asked); asked = asked(file)) {
            var answers = answers(aid, asked);
            if (!answers.isEmpty()) {
                file = written(judge.judgeAll(file.id(), file.version(), answers));
            }
        }
        return file;
    }

    private Set<String> asked(ApplicationFile file) {
        var questions = assess.verdict(file) instanceof Assessed.Done(var assessment)
                ? assessment.toJudge()
                : List.<JudgedQuestion>of();
        return new HashSet<>(questions.stream().map(JudgedQuestion::factKey).toList());
    }

    private static List<Judge.Answered> answers(Aid aid, Set<String> asked) {
        return aid.answers().stream()
                .filter(told -> asked.contains(told.key()))
                .map(told -> new Judge.Answered(told.key(), told.value(), told.why(), List.of()))
                .toList();
    }

    /** Valid from the week after, so that the signature never comes too late; read only where the aid is granted. */
    void propose(Aid aid, Ledger ledger, LocalDate day) {
        var id = ledger.aid(aid.key());
        var from = day.plusDays(14);
        var why = "Durée retenue par le service, faute de texte lu.";
        var intended =
                new ProposeDecision.Intended(from, from.plusMonths(MONTHS).minusDays(1), why, "", "");
        done(ledger, propose.propose(id, ledger.version(id), intended));
    }

    private static void done(Ledger ledger, Act act) {
        ledger.acted(written(act));
    }

    private static ApplicationFile written(Act act) {
        if (act instanceof Act.Done(var file)) {
            return file;
        }
        throw new IllegalStateException("a planned act on an aid was refused: " + act);
    }
}
