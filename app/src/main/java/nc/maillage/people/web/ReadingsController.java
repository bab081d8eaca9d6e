package nc.maillage.people.web;

import java.util.List;
import java.util.Map;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who read a file, when and what for: for the supervisor. */
@Controller
@Requires(Right.SEE_READ_LOG)
class ReadingsController {
    private static final int LINES = 25;

    private final PersonForms forms;
    private final ReadLog readLog;

    ReadingsController(PersonForms forms, ReadLog readLog) {
        this.forms = forms;
        this.readLog = readLog;
    }

    @GetMapping("/personnes/{number:\\d{7}}/consultations")
    ModelAndView list(@PathVariable String number, @RequestParam(defaultValue = "1") String page) {
        var file = forms.open(number, "Lecture du journal des consultations");
        var person = file.id().value();
        var banner = Banner.of(file);
        var paging = new Paging(
                PageAddress.of(banner.href() + "/consultations"), Paging.asked(page), LINES, readLog.countOf(person));
        var lines = readLog.readersOf(person, paging.offset(), paging.size()).stream()
                .map(ReadingsController::line)
                .toList();
        return new ModelAndView("people/readings", Map.of("page", new ReadingsPage(banner, lines, paging)));
    }

    private static ReadingsPage.Line line(ReadLog.Reading reading) {
        return new ReadingsPage.Line(French.moment(reading.at()), reading.reader(), reading.purpose());
    }

    @GetMapping("/personnes/{number:\\d{7}}/consultations/export.csv")
    ResponseEntity<Resource> export(@PathVariable String number) {
        var person =
                forms.open(number, "Export du journal des consultations").id().value();
        var csv = new Csv(List.of("Quand", "Agent", "Motif"));
        readLog.readersOf(person, 0, Math.clamp(readLog.countOf(person), 1, Integer.MAX_VALUE)).stream()
                .forEach(reading -> csv.line(List.of(Csv.moment(reading.at()), reading.reader(), reading.purpose())));
        return csv.download("consultations-" + number);
    }
}
