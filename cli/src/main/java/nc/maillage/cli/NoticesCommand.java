package nc.maillage.cli;

import picocli.CommandLine.Command;

/** « Avis de vacance »: reads, scores, checks and publishes vacancy notices. */
@Command(
        name = "notices",
        description = "Lit, note, vérifie et publie des avis de vacance de poste.",
        subcommands = {
            ParseNoticesCommand.class,
            ScoreNoticesCommand.class,
            CheckNoticesCommand.class,
            PublishNoticesCommand.class
        })
final class NoticesCommand extends Asked implements Runnable {
    @Override
    public void run() {
        throw new BadInput("il manque la commande de «\u00A0notices\u00A0»\u00A0: parse, score, check ou publish");
    }
}
