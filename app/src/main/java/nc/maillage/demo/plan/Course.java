package nc.maillage.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Role;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.demo.plan.Step.Who;
import org.jspecify.annotations.Nullable;

/** « Parcours » of one request, from the counter to its ending; all of it before today, and never proposed and signed by the same. */
final class Course {
    private static final int TRIES = 12;
    private static final List<String> BLURRED = List.of(
            "La photographie est floue : le montant ne se lit pas.",
            "Le bulletin est au nom d’une autre personne.",
            "Le document a plus de trois mois.");
    private static final List<String> SENT_BACK = List.of(
            "Dites sur quoi repose le nombre de personnes retenu.",
            "Le centre des intérêts est à motiver davantage : depuis quand, quels liens.",
            "Vérifiez la période du bulletin de salaire avec la personne.");

    private final Ceiling ceiling;
    private final LocalDate today;

    Course(Ceiling ceiling, LocalDate today) {
        this.ceiling = ceiling;
        this.today = today;
    }

    /** « Parcours tiré » ; {@code signedOn} is null unless decided. */
    record Run(
            LocalDate receivedOn,
            List<Step> steps,
            @Nullable LocalDate signedOn,
            boolean withdrawn) {}

    /** Starts some days earlier when it would pass today. */
    Run run(int key, Ending ending, LocalDate wanted, boolean withdrawCard, Chance chance) {
        var start = wanted;
        for (int tries = 0; tries < TRIES; tries++) {
            var walk = new Walk(key, start, chance.on("walk", 0));
            walk.to(ending, withdrawCard);
            long over = walk.lastDay() - today.minusDays(1).toEpochDay();
            if (over <= 0) {
                return walk.run();
            }
            start = WorkDays.onOrBefore(start.minusDays(over));
        }
        throw new IllegalStateException("no room before " + today + " for " + ending + " from " + wanted);
    }

    private final class Walk {
        private final int key;
        private final Chance chance;
        private final Agenda agenda;
        private final LocalDate receivedOn;
        private final List<Step> steps = new ArrayList<>();
        private @Nullable LocalDate signedOn;
        private boolean withdrawn;

        Walk(int key, LocalDate start, Chance chance) {
            this.key = key;
            this.chance = chance;
            this.agenda = new Agenda(start, chance);
            this.receivedOn = agenda.day();
        }

        Run run() {
            return new Run(receivedOn, List.copyOf(steps), signedOn, withdrawn);
        }

        long lastDay() {
            return Agenda.dayOf(steps.getLast().at()).toEpochDay();
        }

        void to(Ending ending, boolean withdrawCard) {
            int detour = chance.weighted(60, 22, 10, 8);
            boolean waits = ending == Ending.WAITING_PIECE;
            boolean lacking = waits ? chance.perMille(700) : detour == 1 && ending != Ending.REGISTERED;
            boolean refused = waits ? !lacking : detour == 2 && ending != Ending.REGISTERED;
            step(agenda.soon(), Role.RECEPTION, new Deed.Register(0));
            step(agenda.soon(), Role.RECEPTION, new Deed.Bring(0, lacking));
            if (ending == Ending.REGISTERED) {
                return;
            }
            if (ending == Ending.WITHDRAWN) {
                step(
                        agenda.later(3, 20),
                        Role.CASE_OFFICER,
                        new Deed.Withdraw(0, "La personne a trouvé un emploi qui la couvre."));
                return;
            }
            boolean lingers = ending == Ending.OVERDUE || ending == Ending.INSTRUCTION;
            gather(lacking && !lingers, refused && !lingers, waits);
            if (waits || lingers) {
                return;
            }
            step(agenda.later(0, 4), Role.CASE_OFFICER, new Deed.Establish(0, ending != Ending.TO_JUDGE));
            if (ending != Ending.TO_JUDGE) {
                settle(ending, detour == 3, withdrawCard);
            }
        }

        private void gather(boolean lacking, boolean refused, boolean waits) {
            if (refused) {
                step(agenda.later(1, 5), Role.CASE_OFFICER, new Deed.RefusePiece(0, chance.pick(BLURRED)));
                step(agenda.soon(), Role.CASE_OFFICER, new Deed.AskPiece(0, "Une copie lisible, du mois en cours."));
            } else {
                step(agenda.later(1, 5), Role.CASE_OFFICER, new Deed.Check(0));
                if (lacking) {
                    step(agenda.soon(), Role.CASE_OFFICER, new Deed.AskPiece(0, "Il manque la preuve des ressources."));
                }
            }
            if ((lacking || refused) && !waits) {
                step(agenda.later(6, 20), Role.RECEPTION, new Deed.BringLacking(0));
                step(agenda.later(0, 2), Role.CASE_OFFICER, new Deed.Check(0));
            }
        }

        private void settle(Ending ending, boolean sentBackOnce, boolean withdrawCard) {
            step(agenda.later(0, 1), Role.CASE_OFFICER, new Deed.Propose(0));
            boolean back = ending == Ending.SENT_BACK || sentBackOnce && ending.decided();
            if (back) {
                step(agenda.later(1, 3), Role.APPROVER, new Deed.SendBack(0, chance.pick(SENT_BACK)));
            }
            if (!ending.decided()) {
                return;
            }
            if (back) {
                step(agenda.later(1, 4), Role.CASE_OFFICER, new Deed.Establish(0, true));
                step(agenda.soon(), Role.CASE_OFFICER, new Deed.Propose(0));
            }
            sign();
            notified();
            if (withdrawCard) {
                withdrawCard();
            }
        }

        /** The same day when a figure of the law is about to move: the proposal would have to be made again. */
        private void sign() {
            int days = chance.between(0, 3);
            boolean moves =
                    ceiling.moves(agenda.day(), WorkDays.onOrAfter(agenda.day().plusDays(days)));
            var at = days == 0 || moves ? agenda.soon() : agenda.later(days, days);
            step(at, Role.APPROVER, new Deed.Sign(0));
            signedOn = agenda.day();
        }

        private void notified() {
            var signed = agenda.day();
            var at = agenda.later(2, 12);
            boolean late = agenda.day().isAfter(today.minusDays(2));
            if (late || chance.perMille(60)) {
                return;
            }
            int means = chance.weighted(20, 62, 8, 10);
            var on = means == 0 ? agenda.day() : agenda.day().minusDays(1);
            var proof = switch (means) {
                case 0 -> "Remis au guichet, signature au registre";
                case 1 -> "RA 98 %07d NC".formatted(chance.between(1, 9_999_999));
                case 2 -> "Envoi simple, attestation de dépôt";
                default -> "Accusé de lecture du message";
            };
            var word =
                    List.of("HAND", "POST_TRACKED", "POST_PLAIN", "ELECTRONIC").get(means);
            step(at, Role.RECEPTION, new Deed.Notify(0, word, on.isBefore(signed) ? signed : on, proof));
        }

        private void withdrawCard() {
            var at = agenda.later(40, 150);
            if (agenda.day().isBefore(today.minusDays(1))) {
                step(at, Role.HEAD_OF_OFFICE, new Deed.WithdrawCard(0, "La personne a quitté la province Sud."));
                withdrawn = true;
            }
        }

        private void step(Instant at, Role role, Deed deed) {
            steps.add(new Step(at, new Who(Body.SUD, role, key), deed));
        }
    }
}
