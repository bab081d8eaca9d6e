package nc.maillage.recruitment.usecase;

import java.util.Objects;
import java.util.regex.Pattern;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.notices.NoticeKey;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.store.PublicationStore;
import nc.maillage.recruitment.store.VacancyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Enregistrer le numéro » : the one that the DRHFPNC gave; the program numbers no notice. */
@Service
@Transactional
public class RecordNumber {
    private static final String FIELD = "number";
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]{4}-)?[0-9]{2}-[0-9]{3,5}(?:/[A-Za-z]{2,5})?");

    private final VacancyDesk desk;
    private final VacancyStore vacancies;
    private final PublicationStore publications;

    RecordNumber(VacancyDesk desk, VacancyStore vacancies, PublicationStore publications) {
        this.desk = desk;
        this.vacancies = vacancies;
        this.publications = publications;
    }

    /** @param otherYear the agent confirms that the number is of another year than the notice */
    public Filing<VacancyId> run(VacancyId id, long seen, String typed, boolean otherYear) {
        Permissions.require(Right.KEEP_VACANCIES);
        vacancies.numberOneAtATime();
        return desk.on(id, seen, VacancyAct.NUMBER, vacancy -> {
            var number = typed.replaceAll("\\s+", "");
            var key = NUMBER.matcher(number).matches() ? NoticeKey.ofReference(number) : null;
            if (key == null) {
                return Filing.refused(
                        FIELD,
                        "Ce n’est pas un numéro de la DRHFPNC : il s’écrit 3134-26-0543/SR, 26-0543 ou 26-59322/MPRH.");
            }
            var problem = problem(vacancy, key, otherYear);
            return problem == null
                    ? desk.kept(vacancy.numbered(number), VacancyStep.Kind.NUMBERED, number, null)
                    : problem;
        });
    }

    private @Nullable Filing<VacancyId> problem(Vacancy vacancy, NoticeKey key, boolean otherYear) {
        var borne = vacancies.numbered().stream()
                .filter(other -> !other.id().equals(vacancy.id()))
                .filter(other -> key.equals(NoticeKey.ofReference(Objects.requireNonNull(other.number()))))
                .findFirst();
        if (borne.isPresent()) {
            return Filing.refused(
                    FIELD,
                    "Ce numéro est déjà celui de la vacance « %s »."
                            .formatted(borne.get().text().title()));
        }
        if (publications.taken(key.text())) {
            return Filing.refused(FIELD, "Un autre employeur a déjà publié un avis sous ce numéro : vérifiez-le.");
        }
        var day = vacancy.depositedOn() == null ? desk.today() : vacancy.depositedOn();
        var year = "%02d".formatted(day.getYear() % 100);
        if (!otherYear && !key.text().startsWith(year + "-")) {
            return Filing.refused(
                    FIELD,
                    "Ce numéro n’est pas de l’année %d. S’il est bien celui qui a été donné, confirmez-le ci-dessous."
                            .formatted(day.getYear()));
        }
        return null;
    }
}
