package nc.maillage.candidacies.usecase;

import nc.maillage.recruitment.OnlineAnswers;
import nc.maillage.recruitment.PublishedVacancy;
import org.springframework.stereotype.Component;

/** Every notice that is answered at all is answered here. */
@Component
class TakeAnswers implements OnlineAnswers {
    @Override
    public boolean taken(PublishedVacancy vacancy) {
        return vacancy.status().answerable();
    }
}
