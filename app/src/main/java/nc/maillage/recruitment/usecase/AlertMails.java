package nc.maillage.recruitment.usecase;

import java.util.List;
import nc.maillage.platform.French;
import nc.maillage.platform.Mail;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailText;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyLine;
import nc.maillage.recruitment.domain.VacancyAlert;
import org.springframework.stereotype.Component;

/** The words of the two mails of an alert: the one that asks for a confirmation, the one of the morning. */
@Component
class AlertMails {
    private static final int TOLD = 20;

    private final AlertLinks links;

    AlertMails(AlertLinks links) {
        this.links = links;
    }

    /** It holds nothing of what was typed: it may have been typed by somebody else. */
    Mail confirmation(MailAddress to, String token, int days) {
        var text = MailText.of(
                        "Quelqu’un, vous sans doute, a demandé à recevoir ici les nouveaux avis de vacance de poste.")
                .and(
                        "Rien ne sera envoyé tant que vous n’aurez pas confirmé. Ouvrez cette page : elle dit quels avis ont été demandés. Puis appuyez sur le bouton.")
                .link("Confirmer la demande", links.confirmation(token))
                .and(
                        "Ce lien sert pendant %s. Si vous n’avez rien demandé, ne faites rien : votre adresse sera effacée."
                                .formatted(French.count(days, "jour", "jours")));
        return Mail.of("Confirmation d’une alerte", to, "Confirmez pour recevoir les nouveaux avis", text);
    }

    Mail news(VacancyAlert alert, List<VacancyLine> lines) {
        var text = MailText.of("Depuis votre dernier courriel, pour votre recherche : "
                + alert.search().inWords() + ".");
        for (var line : lines.stream().limit(TOLD).toList()) {
            text = text.and(words(line)).link("Lire l’avis " + line.number(), links.at("/avis/" + line.address()));
        }
        if (lines.size() > TOLD) {
            text = text.and("Et %s, à lire dans la liste."
                            .formatted(French.count(lines.size() - TOLD, "autre", "autres")))
                    .link("Voir la liste des avis", links.at("/avis?tri=recents"));
        }
        var stop = links.stop(links.stopping(alert.id()));
        text = text.and(
                        "Vous recevez ce courriel parce que vous l’avez demandé et confirmé. Un seul geste l’arrête et efface votre adresse.")
                .link("Ne plus recevoir ces avis", stop);
        var subject = French.count(lines.size(), "avis de vacance de poste", "avis de vacance de poste");
        return Mail.of("Alerte de nouveaux avis", alert.to(), subject, text).stoppedAt(stop);
    }

    private static String words(VacancyLine line) {
        return "%s%s. %s%s. Jusqu’au %s."
                .formatted(
                        line.title(),
                        line.status() == PublicationStatus.EXTENDED ? " (prolongé)" : "",
                        line.employer(),
                        line.place() == null ? "" : ", " + line.place(),
                        French.date(line.deadline()));
    }
}
