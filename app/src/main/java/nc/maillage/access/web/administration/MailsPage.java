package nc.maillage.access.web.administration;

import java.time.Instant;
import java.util.List;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.platform.French;
import nc.maillage.platform.Outbox;
import nc.maillage.platform.Outbox.Line;
import nc.maillage.platform.Outbox.State;
import nc.maillage.platform.Outbox.Wait;
import nc.maillage.platform.Outbox.Way;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;

/**
 * What the page of the outgoing mails shows.
 *
 * @param kept how many of those given up may still be sent again
 */
public record MailsPage(
        String way,
        boolean carried,
        List<Count> counts,
        List<String> waits,
        String title,
        String endLabel,
        List<Row> rows,
        boolean more,
        boolean kept,
        Typing form) {
    /** @param id empty where it cannot be sent again */
    public record Row(String kind, String written, String ended, String why, String id) {}

    static MailsPage of(Outbox outbox, State shown, int most, String address, Typing form) {
        var lines = outbox.latest(shown, most + 1);
        var rows = lines.stream().limit(most).map(MailsPage::row).toList();
        return new MailsPage(
                told(outbox.way()),
                !(outbox.way() instanceof Way.None),
                counts(outbox.counts(), shown, address),
                outbox.waits().stream().map(MailsPage::told).toList(),
                title(shown),
                shown == State.SENT ? "Parti" : "Abandonné",
                rows,
                lines.size() > most,
                rows.stream().anyMatch(row -> !row.id().isEmpty()),
                form);
    }

    public boolean waiting() {
        return title.equals(title(State.WAITING));
    }

    public boolean givenUp() {
        return title.equals(title(State.GIVEN_UP));
    }

    private static List<Count> counts(Outbox.Counts counts, State shown, String address) {
        return List.of(
                Count.of(StateTag.of(Tone.PAUSE, "En attente"), counts.waiting(), address, shown == State.WAITING),
                Count.of(
                        StateTag.of(Tone.OK, "Partis"),
                        counts.sent(),
                        address + "?etat=" + State.SENT,
                        shown == State.SENT),
                Count.of(
                        StateTag.of(Tone.NO, "Abandonnés"),
                        counts.givenUp(),
                        address + "?etat=" + State.GIVEN_UP,
                        shown == State.GIVEN_UP));
    }

    private static String title(State shown) {
        return switch (shown) {
            case WAITING -> "Courriels en attente";
            case SENT -> "Courriels partis";
            case GIVEN_UP -> "Courriels abandonnés";
        };
    }

    private static String told(Way way) {
        return switch (way) {
            case Way.Server(var host, var port, var encrypted) ->
                "Ils partent par le serveur %s, port %d, %s."
                        .formatted(host, port, encrypted ? "par une liaison chiffrée" : "en clair");
            case Way.Folder(var folder) ->
                "La démonstration a inventé ces données : rien ne part, même si un serveur de courriel est réglé. Chaque courriel est un fichier de %s."
                        .formatted(folder);
            case Way.None() ->
                "Aucun serveur de courriel n’est réglé : les courriels attendent, trente jours au plus. L’exploitant du programme donne MAILLAGE_MAIL_HOST et MAILLAGE_MAIL_FROM, puis le redémarre.";
        };
    }

    private static String told(Wait wait) {
        return "%s depuis le %s. %s"
                .formatted(
                        French.count(wait.mails(), "courriel attend", "courriels attendent"),
                        French.moment(wait.since()),
                        wait.why().isEmpty() ? "Premier essai en cours." : wait.why());
    }

    private static Row row(Line line) {
        var ended = line.endedAt();
        var why = line.why();
        return new Row(
                line.kind(),
                written(line.writtenAt()),
                ended == null ? "" : written(ended),
                why == null ? "" : why,
                line.state() == State.GIVEN_UP && line.kept() ? line.id().toString() : "");
    }

    private static String written(Instant instant) {
        return French.shortDate(French.dayOf(instant)) + ", "
                + French.time(instant.atZone(WorkingClock.NOUMEA).toLocalTime());
    }
}
