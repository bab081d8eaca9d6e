package nc.maillage.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.access.Role;

/** « Acte prévu » : when, by whom and what; the plan is a list of these in the order of time. */
public record Step(Instant at, Who who, Deed deed) {
    /** « Qui agit » : the holder of a role in a collectivity; seats are shared out among those who hold it. */
    public record Who(Body body, Role role, int seat) {}

    /** « Collectivité de la démonstration ». */
    public enum Body {
        SUD,
        NORD,
        MONT_DORE
    }

    /** « Acte ». */
    public sealed interface Deed {
        /** « Acte sur une autre aide ». */
        sealed interface OnAid extends Deed {
            int aid();

            /** The same on that aid. */
            default OnAid on(int known) {
                return switch (this) {
                    case Ask _ -> new Ask(known);
                    case Study _ -> new Study(known);
                    case ProposeAid _ -> new ProposeAid(known);
                    case SignAid _ -> new SignAid(known);
                    case NotifyAid deed -> new NotifyAid(known, deed.on());
                };
            }
        }

        /** The same about that request; what concerns no request stays as it is. */
        default Deed about(int request) {
            return switch (this) {
                case Register deed -> new Register(request);
                case Bring deed -> new Bring(request, deed.lacking());
                case Check deed -> new Check(request);
                case RefusePiece deed -> new RefusePiece(request, deed.reason());
                case AskPiece deed -> new AskPiece(request, deed.why());
                case BringLacking deed -> new BringLacking(request);
                case Establish deed -> new Establish(request, deed.judged());
                case Propose deed -> new Propose(request);
                case SendBack deed -> new SendBack(request, deed.reasons());
                case Sign deed -> new Sign(request);
                case Notify deed -> new Notify(request, deed.means(), deed.on(), deed.proof());
                case Withdraw deed -> new Withdraw(request, deed.reason());
                case WithdrawCard deed -> new WithdrawCard(request, deed.reason());
                case Meet deed -> deed;
                case Move deed -> deed;
                case Birth deed -> deed;
                case Leave deed -> deed;
                case Guard deed -> deed;
                case OnAid deed -> deed;
            };
        }

        /** The home comes to reception: its people of that day, where they live, their cover. */
        record Meet(int home) implements Deed {}

        record Move(int home) implements Deed {}

        /** A child is born into the home. */
        record Birth(int home, int person) implements Deed {}

        /** The only member of this home leaves the one where he lived. */
        record Leave(int home) implements Deed {}

        record Guard(int person) implements Deed {}

        record Register(int request) implements Deed {}

        /** Every piece asked for is handed in, the proof of resources apart where it is {@code lacking}. */
        record Bring(int request, boolean lacking) implements Deed {}

        /** The pieces received are accepted. */
        record Check(int request) implements Deed {}

        record RefusePiece(int request, String reason) implements Deed {}

        record AskPiece(int request, String why) implements Deed {}

        record BringLacking(int request) implements Deed {}

        /** @param judged whether the centre of interests is judged too */
        record Establish(int request, boolean judged) implements Deed {}

        record Propose(int request) implements Deed {}

        record SendBack(int request, String reasons) implements Deed {}

        record Sign(int request) implements Deed {}

        record Notify(int request, String means, LocalDate on, String proof) implements Deed {}

        record Withdraw(int request, String reason) implements Deed {}

        record WithdrawCard(int request, String reason) implements Deed {}

        /** Asked for at the counter, with every piece. */
        record Ask(int aid) implements OnAid {}

        /** The pieces are accepted, the facts established, and what the rules ask is answered. */
        record Study(int aid) implements OnAid {}

        record ProposeAid(int aid) implements OnAid {}

        record SignAid(int aid) implements OnAid {}

        record NotifyAid(int aid, LocalDate on) implements OnAid {}
    }

    Step ofAid(int aid) {
        return deed instanceof Deed.OnAid known ? new Step(at, who, known.on(aid)) : this;
    }

    Step about(int request) {
        return new Step(at, who, deed.about(request));
    }
}
