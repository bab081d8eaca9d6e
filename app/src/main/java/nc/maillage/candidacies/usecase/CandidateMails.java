package nc.maillage.candidacies.usecase;

import java.util.List;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.French;
import nc.maillage.platform.Mail;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailText;
import nc.maillage.platform.Mails;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What candidates are told by e-mail. The link goes in its own mail alone; the others say how to find it again. */
@Component
class CandidateMails {
    private static final String NOT_YOU =
            "Si vous n’avez rien demandé, ne faites rien\u00A0: rien ne sera envoyé en votre nom. Quelqu’un a sans doute tapé votre adresse par erreur.";

    private final Mails mails;
    private final CandidatePlaces places;
    private final PublishedVacancies vacancies;

    CandidateMails(Mails mails, CandidatePlaces places, PublishedVacancies vacancies) {
        this.mails = mails;
        this.places = places;
        this.vacancies = vacancies;
    }

    /** It holds nothing of what was typed: it may have been typed by somebody else. */
    void link(PublishedVacancy vacancy, MailAddress to, String token, boolean again) {
        var text = MailText.of("Bonjour,")
                .and("Vous avez donné cette adresse pour répondre à l’avis %s.".formatted(named(vacancy)))
                .and(
                        again
                                ? "Voici un nouveau lien vers votre candidature. Celui d’avant ne s’ouvre plus."
                                : "Ce lien ouvre votre candidature. Elle n’est pas encore envoyée.")
                .link("Ouvrir ma candidature", places.candidacy(token))
                .and(
                        "Ce lien est personnel\u00A0: qui l’a peut lire et changer votre candidature. Ne le transmettez pas.")
                .and("Date limite\u00A0: %s, à la fin de la journée en Nouvelle-Calédonie."
                        .formatted(French.date(vacancy.deadline())))
                .and(NOT_YOU);
        mails.send(Mail.of("Lien d’une candidature", to, "Votre candidature à l’avis " + vacancy.number(), text));
    }

    void receipt(Candidacy candidacy, PublishedVacancy vacancy, List<PieceKind> missing, byte[] pdf) {
        var to = address(candidacy);
        var arrival = candidacy.arrival();
        if (to == null || arrival == null) {
            return;
        }
        var text = MailText.of("Bonjour,")
                .and("Votre candidature n° %s à l’avis %s a été reçue le %s (%s)."
                        .formatted(
                                candidacy.number(),
                                named(vacancy),
                                Closing.second(arrival.at()),
                                arrival.onArrival().label()))
                .and("L’accusé de réception est joint.");
        if (!missing.isEmpty()) {
            text = text.and("Elle est incomplète. Il manque\u00A0:")
                    .items(missing.stream().map(PieceKind::label).toList());
        }
        var whole = !arrival.at().isBefore(vacancy.closesAt())
                ? text
                : text.and("Jusqu’au %s, vous pouvez la compléter, la changer ou la retirer avec le même lien."
                                .formatted(French.date(vacancy.deadline())))
                        .link("Demander un nouveau lien", places.asking(vacancy));
        mails.send(Mail.of(
                        "Accusé de réception d’une candidature",
                        to,
                        "Accusé de réception, candidature n° " + candidacy.number(),
                        whole)
                .attaching("accuse-%s.pdf".formatted(candidacy.number()), "application/pdf", pdf));
    }

    /** False where there is no address to write to. */
    boolean reminder(Candidacy candidacy, PublishedVacancy vacancy, List<PieceKind> missing) {
        var to = address(candidacy);
        if (to == null) {
            return false;
        }
        var sent = candidacy.arrival() != null;
        var text = MailText.of("Bonjour,")
                .and(
                        sent
                                ? "Votre candidature n° %s à l’avis %s est incomplète."
                                        .formatted(candidacy.number(), named(vacancy))
                                : "Vous avez commencé une candidature à l’avis %s. Elle n’est pas envoyée."
                                        .formatted(named(vacancy)));
        if (!missing.isEmpty()) {
            text = text.and("Il manque\u00A0:")
                    .items(missing.stream().map(PieceKind::label).toList());
        }
        var whole = text.and("Date limite\u00A0: %s, à la fin de la journée en Nouvelle-Calédonie."
                        .formatted(French.date(vacancy.deadline())))
                .and("Reprenez-la avec le lien de notre premier message, ou demandez-en un autre\u00A0:")
                .link("Demander un nouveau lien", places.asking(vacancy));
        mails.send(Mail.of(
                "Rappel d’une candidature", to, "Rappel, votre candidature à l’avis " + vacancy.number(), whole));
        return true;
    }

    /** What became of the notice since. */
    void told(Candidacy candidacy, PublishedVacancy vacancy, @Nullable Arrival arrival) {
        var to = address(candidacy);
        if (to == null) {
            return;
        }
        var text = MailText.of("Bonjour,").and("L’avis %s a changé.".formatted(named(vacancy)));
        text = switch (vacancy.status()) {
            case PUBLISHED, EXTENDED ->
                text.and("Sa date limite est désormais le %s, à la fin de la journée en Nouvelle-Calédonie."
                        .formatted(French.date(vacancy.deadline())));
            case WITHDRAWN -> text.and("Il est retiré\u00A0: votre candidature n’aura pas de suite pour cet avis.");
            case UNSUCCESSFUL -> text.and("Il est déclaré infructueux.");
            case FILLED -> text.and("Le poste est pourvu.");
        };
        if (arrival != null && arrival.savedByExtension()) {
            text = text.and(
                    "Votre candidature était arrivée après l’ancienne date limite. Avec la nouvelle, elle est dans les délais. Les deux faits restent écrits.");
        }
        mails.send(Mail.of(
                "Changement d’un avis",
                to,
                "Avis %s\u00A0: du nouveau".formatted(vacancy.number()),
                text.link("Lire l’avis", places.notice(vacancy))));
    }

    void withdrawn(Candidacy candidacy, PublishedVacancy vacancy) {
        var to = address(candidacy);
        var at = candidacy.withdrawnAt();
        if (to != null && at != null) {
            var text = MailText.of("Bonjour,")
                    .and("Vous avez retiré votre candidature à l’avis %s le %s."
                            .formatted(named(vacancy), Closing.second(at)))
                    .and("Ce n’était pas vous\u202F? Demandez un nouveau lien et recommencez avant la date limite.")
                    .link("Demander un lien", places.asking(vacancy));
            mails.send(Mail.of("Retrait d’une candidature", to, "Candidature retirée", text));
        }
    }

    void quarantined(Candidacy candidacy, PieceKind kind) {
        var to = address(candidacy);
        var vacancy = vacancies.of(candidacy.vacancy());
        if (to != null && vacancy.isPresent()) {
            var text = MailText.of("Bonjour,")
                    .and(
                            "L’antivirus a trouvé un programme nuisible dans un fichier de votre candidature\u00A0: « %s ». Personne ne peut l’ouvrir et il ne compte pas."
                                    .formatted(kind.label()))
                    .and("Envoyez-en un autre avec votre lien.")
                    .link("Demander un nouveau lien", places.asking(vacancy.get()));
            mails.send(Mail.of("Pièce en quarantaine", to, "Un fichier de votre candidature est refusé", text));
        }
    }

    private static @Nullable MailAddress address(Candidacy candidacy) {
        var email = candidacy.candidate().email();
        return email == null ? null : MailAddress.read(email).orElse(null);
    }

    static String named(PublishedVacancy vacancy) {
        return "%s, « %s » (%s)"
                .formatted(
                        vacancy.number(),
                        vacancy.notice().text(NoticeField.TITLE),
                        vacancy.notice().text(NoticeField.EMPLOYER));
    }
}
