package nc.maillage.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.access.Role;
import nc.maillage.demo.DemoOrganisation.Cast;
import nc.maillage.demo.DemoOrganisation.Member;
import nc.maillage.demo.GenerationStore.Generation;
import nc.maillage.demo.plan.Plan;
import nc.maillage.platform.French;
import nc.maillage.platform.Outbox;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** « Accueil » : the answer of the command, on standard output: where to go, as whom, and what to try first. */
@Component
class Welcome {
    private final DemoOrganisation organisation;
    private final Outbox outbox;
    private int port;

    Welcome(DemoOrganisation organisation, Outbox outbox) {
        this.organisation = organisation;
        this.outbox = outbox;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
            port = event.getWebServer().getPort();
        }
    }

    @SuppressWarnings("SystemOut")
    void tell(Generation generation) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(text(generation, organisation.load(SetStage.PASSWORD)));
    }

    String text(Generation generation, List<Cast> casts) {
        var accounts = casts.stream().map(Welcome::accounts).collect(Collectors.joining("\n"));
        return """

                Maillage est prêt : %1$s/

                %2$s
                Mot de passe de tous les comptes : %3$s
                Seconde preuve d’identité désactivée pour la démonstration.

                À essayer d’abord : connectez-vous comme « nadege.taufana » (province Sud) et cherchez « %4$s » :
                elle se présente au guichet avec trois enfants et un bulletin de salaire, et n’a encore aucune demande.
                Puis relisez et signez comme « claire.devambez », et regardez la même adresse depuis une autre collectivité.

                La province Nord a ses dispositifs et sa file ; le CCAS du Mont-Dore, l’aide aux vacances qu’il a créée sans code :
                ouvrez « Dispositifs » comme « gilles.barthomier », préparez-en une autre, publiez-la comme « joel.maneo ».

                Les offres d’emploi des trois maisons sont publiques : %1$s/avis. Ouvrez-en une comme « jacinthe.poigoune »
                (province Nord), faites-la approuver par « marc.oudinet », et répondez-y comme candidat, sans compte.
                Elle a déjà reçu des candidatures : « Recrutement », puis Houaïlou pour classer, Koumac pour un dossier complet,
                « Conservation » et « Chiffres ». Les candidats ouvrent la leur par le lien de leur courriel.

                Tout est inventé : %5$s personnes tirées avec --seed %6$d, au %7$s.
                %8$s
                Ctrl+C arrête le programme ; la même commande le reprend où il en est.
                """.formatted(
                        "http://localhost:" + port,
                        accounts,
                        SetStage.PASSWORD,
                        Plan.WALK_IN,
                        French.whole(generation.population()),
                        generation.seed(),
                        French.date(generation.today()),
                        mails());
    }

    private String mails() {
        return outbox.way() instanceof Outbox.Way.Folder(var folder)
                ? "Aucun courriel ne part : chacun est un fichier de %s, qu’un logiciel de courriel ouvre."
                        .formatted(folder)
                : "";
    }

    private static String accounts(Cast cast) {
        var lines = cast.members().stream().map(Welcome::account).collect(Collectors.joining("\n"));
        return "%s (%s)\n%s\n"
                .formatted(cast.collectivity().name(), cast.collectivity().directorate(), lines);
    }

    private static String account(Member member) {
        var roles = member.session().roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return "  %-24s %s".formatted(member.login(), roles);
    }
}
