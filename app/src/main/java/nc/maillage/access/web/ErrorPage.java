package nc.maillage.access.web;

import nc.maillage.access.AccessRefused;
import org.springframework.http.HttpStatus;

/**
 * What an error page says: what happened, why, what to do.
 *
 * @param number of the request, to be read out to whoever helps
 */
public record ErrorPage(int status, String title, String why, String whatToDo, String number) {
    static ErrorPage of(HttpStatus status, String number) {
        return switch (status) {
            case NOT_FOUND ->
                new ErrorPage(
                        404,
                        "Cette page n’existe pas",
                        "L’adresse est fausse, le dossier a changé de numéro, ou il ne relève pas de votre collectivité.",
                        "Vérifiez l’adresse, ou cherchez la personne ou le dossier.",
                        number);
            case FORBIDDEN ->
                new ErrorPage(
                        403,
                        "Ce formulaire n’a pas été accepté",
                        "Votre navigateur n’a pas renvoyé la preuve que le formulaire vient d’ici (témoins effacés ou page très ancienne). Rien n’a été enregistré.",
                        "Revenez en arrière\u00A0: ce que vous avez tapé y est encore. Copiez-le, rechargez la page, puis envoyez de nouveau.",
                        number);
            case METHOD_NOT_ALLOWED ->
                new ErrorPage(
                        405,
                        "Cette adresse ne s’ouvre pas ainsi",
                        "Elle attend un formulaire, et la page a été ouverte directement.",
                        "Revenez en arrière et utilisez le bouton de la page.",
                        number);
            case CONTENT_TOO_LARGE ->
                new ErrorPage(
                        413,
                        "Le fichier est trop gros",
                        "Une pièce fait 10\u00A0Mo au plus. Rien n’a été enregistré.",
                        "Revenez en arrière et choisissez un fichier plus petit, ou numérisez en qualité plus basse.",
                        number);
            default ->
                status.is4xxClientError()
                        ? new ErrorPage(
                                status.value(),
                                "La demande n’a pas été comprise",
                                "Il manque quelque chose dans l’adresse ou dans le formulaire. Rien n’a été enregistré.",
                                "Revenez en arrière et recommencez depuis la page.",
                                number)
                        : new ErrorPage(
                                500,
                                "Le programme a rencontré une erreur",
                                "Ce n’est pas de votre fait. Rien n’a été enregistré par cet envoi.",
                                "Revenez en arrière\u00A0: ce que vous avez tapé y est encore. Si cela se répète, donnez le numéro ci-dessous à la personne qui tient le programme.",
                                number);
        };
    }

    /** A failure of ours, on a form that the page offers to send again. */
    static ErrorPage kept(String number) {
        return new ErrorPage(
                500,
                "Le programme a rencontré une erreur",
                "Ce n’est pas de votre fait. Ce que vous aviez tapé est gardé ci-dessous.",
                "Envoyez-le de nouveau\u00A0: il ne comptera qu’une fois. Si cela se répète, donnez le numéro ci-dessous à la personne qui tient le programme.",
                number);
    }

    static ErrorPage sentBefore(boolean acted, String number) {
        return acted
                ? new ErrorPage(
                        409,
                        "Ce formulaire est déjà enregistré",
                        "Votre premier envoi a bien été enregistré, mais la réponse s’est perdue en route. Celui-ci n’a rien ajouté.",
                        "Ouvrez le dossier depuis votre travail pour voir où il en est.",
                        number)
                : new ErrorPage(
                        409,
                        "Ce formulaire est encore en traitement",
                        "Votre premier envoi n’est pas terminé. Celui-ci n’a rien ajouté.",
                        "Attendez une minute, puis ouvrez le dossier depuis votre travail pour voir où il en est.",
                        number);
    }

    static ErrorPage tooOld(String number) {
        return new ErrorPage(
                409,
                "Cette page est trop ancienne",
                "Elle a été ouverte il y a plus de trente jours\u00A0: le programme ne sait plus si son formulaire avait déjà été envoyé. Rien n’a été enregistré.",
                "Ouvrez le dossier pour voir où il en est. Pour garder ce que vous avez tapé, revenez en arrière et copiez-le dans une page neuve.",
                number);
    }

    static ErrorPage refused(AccessRefused refusal, String number) {
        return new ErrorPage(
                403,
                "Vous n’avez pas accès à cette page",
                String.valueOf(refusal.getMessage()),
                refusal.isByRecusal()
                        ? "Si ce déport n’a plus lieu d’être, la personne responsable de votre bureau peut le lever."
                        : "Si vous en avez besoin pour votre travail, demandez-le à l’administrateur des comptes de votre collectivité.",
                number);
    }
}
