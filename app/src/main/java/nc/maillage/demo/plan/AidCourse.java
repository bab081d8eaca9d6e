package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Role;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.demo.plan.Step.Who;

/** « Parcours » of another aid: it goes as far as there is time before today, and no law changes while it is judged. */
final class AidCourse {
    /** As long as a file may be between its first reading and its signature. */
    private static final int LONGEST = 30;

    private AidCourse() {}

    static List<Step> steps(
            Body body, int seat, LocalDate received, LawChanges changes, LocalDate today, Chance chance) {
        var agenda = new Agenda(received, chance);
        var steps = new ArrayList<Step>();
        steps.add(new Step(agenda.soon(), new Who(body, Role.RECEPTION, seat), new Deed.Ask(0)));
        var studied = agenda.later(6, 30);
        for (var change = changes.between(agenda.day(), agenda.day().plusDays(LONGEST));
                change != null;
                change = changes.between(agenda.day(), agenda.day().plusDays(LONGEST))) {
            int wait = Math.toIntExact(change.toEpochDay() - agenda.day().toEpochDay());
            studied = agenda.later(wait, wait);
        }
        steps.add(new Step(studied, new Who(body, Role.CASE_OFFICER, seat), new Deed.Study(0)));
        steps.add(new Step(agenda.later(0, 5), new Who(body, Role.CASE_OFFICER, seat), new Deed.ProposeAid(0)));
        steps.add(new Step(agenda.later(1, 9), new Who(body, Role.APPROVER, seat), new Deed.SignAid(0)));
        var signed = agenda.day();
        var told = agenda.later(1, 7);
        steps.add(new Step(told, new Who(body, Role.RECEPTION, seat), new Deed.NotifyAid(0, signed.plusDays(1))));
        return steps.stream()
                .takeWhile(step -> Agenda.dayOf(step.at()).isBefore(today))
                .toList();
    }
}
