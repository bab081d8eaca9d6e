package nc.maillage.portal.web.vacancies;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.write.JobPosting;
import nc.maillage.notices.write.Published;
import nc.maillage.platform.French;
import nc.maillage.platform.ProgramAddress;
import nc.maillage.recruitment.OnlineAnswers;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What leaves the pages with an address that leads back: feeds, calendars, JSON-LD. */
@Component
class Publicity {
    private final ObjectProvider<OnlineAnswers> answers;
    private final ProgramAddress program;

    Publicity(ObjectProvider<OnlineAnswers> answers, ProgramAddress program) {
        this.answers = answers;
        this.program = program;
    }

    String address(String path) {
        return program.base() + path;
    }

    String address(PublishedVacancy vacancy) {
        return address(VacancyViews.PATH + "/" + vacancy.address());
    }

    /** Whether it is answered on line, as long as it is open. */
    boolean answered(PublishedVacancy vacancy) {
        return answers.stream().anyMatch(each -> each.taken(vacancy));
    }

    Published of(PublishedVacancy vacancy) {
        return new Published(
                new NoticeKey(vacancy.address()),
                vacancy.notice(),
                vacancy.version(),
                French.dayOf(vacancy.changedAt()),
                address(vacancy));
    }

    /** An offer that was withdrawn or has its outcome is offered to no search engine any more. */
    @Nullable
    Map<String, @Nullable Object> jobPosting(PublishedVacancy vacancy) {
        if (!vacancy.status().answerable()) {
            return null;
        }
        Map<String, @Nullable Object> job = new LinkedHashMap<>(JobPosting.tree(vacancy.notice()));
        job.put("url", address(vacancy));
        if (answered(vacancy)) {
            job.put("directApply", true);
        }
        return job;
    }

    @Nullable
    String jobPostingText(PublishedVacancy vacancy) {
        var job = jobPosting(vacancy);
        return job == null ? null : JobPosting.inPage(job);
    }
}
