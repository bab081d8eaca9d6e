package nc.maillage.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.demo.GenerationStore.Generation;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.play.PlayPlan;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** « Démonstration » : invents what an empty home lacks, then says where to look; a home half invented is never opened. */
@Component
class StartDemo implements ApplicationRunner {
    private static final int POPULATION = 5_000;
    private static final long SEED = 1;

    private final Asked asked;
    private final GenerationStore generations;
    private final Collectivities collectivities;
    private final SetStage stage;
    private final PlayPlan playPlan;
    private final Enlarge enlarge;
    private final RenderingPause pause;
    private final Welcome welcome;
    private final Home home;
    private final Clock clock;

    StartDemo(
            Asked asked,
            GenerationStore generations,
            Collectivities collectivities,
            SetStage stage,
            PlayPlan playPlan,
            Enlarge enlarge,
            RenderingPause pause,
            Welcome welcome,
            Home home,
            Clock clock) {
        this.asked = asked;
        this.generations = generations;
        this.collectivities = collectivities;
        this.stage = stage;
        this.playPlan = playPlan;
        this.enlarge = enlarge;
        this.pause = pause;
        this.welcome = welcome;
        this.home = home;
        this.clock = clock;
    }

    /**
     * « Ce que demande la ligne de commande » ; null for what it leaves to the program.
     *
     * @param played how many persons are played at most: the others are loaded
     */
    @Component
    record Asked(
            boolean demo,
            @Nullable Integer population,
            @Nullable Long seed,
            int played) {
        // On the parameters alone: from the components they would reach the fields, which nobody may set.
        Asked(
                @Value("${maillage.demo:false}") boolean demo,
                @Value("${maillage.demo.population:#{null}}") @Nullable Integer population,
                @Value("${maillage.demo.seed:#{null}}") @Nullable Long seed,
                @Value("${maillage.demo.played:5000}") int played) {
            this.demo = demo;
            this.population = population;
            this.seed = seed;
            this.played = played;
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var known = generations.find();
        if (known.isPresent() && !known.get().finished()) {
            throw new StartRefused(
                    "La fabrication des données inventées a été interrompue : ce dossier est incomplet. Supprimez-le (rm -r %s), puis relancez ./maillage demo."
                            .formatted(home.folder()));
        }
        if (asked.demo()) {
            welcome.tell(known.map(this::sameAsAsked).orElseGet(this::invent));
        }
    }

    private Generation sameAsAsked(Generation known) {
        boolean other = Optional.ofNullable(asked.seed())
                        .filter(seed -> seed != known.seed())
                        .isPresent()
                || Optional.ofNullable(asked.population())
                        .filter(size -> size != known.population())
                        .isPresent();
        if (other) {
            throw new StartRefused(
                    "Ce dossier (%s) contient déjà des données inventées avec --population %d --seed %d. Gardez ces nombres, ou choisissez un autre dossier avec MAILLAGE_HOME."
                            .formatted(home.folder(), known.population(), known.seed()));
        }
        return known;
    }

    private Generation invent() {
        if (!collectivities.all().isEmpty()) {
            throw new StartRefused(
                    "Ce dossier (%s) contient déjà des données qui ne sont pas inventées. Choisissez un autre dossier avec MAILLAGE_HOME."
                            .formatted(home.folder()));
        }
        var population = asked.population() == null ? POPULATION : asked.population();
        var seed = asked.seed() == null ? SEED : asked.seed();
        var today = LocalDate.now(clock);
        generations.begin(seed, population, today);
        var plan = Plan.draw(Math.min(population, asked.played()), seed, today);
        pause.during(() -> {
            var staff = stage.set(plan);
            playPlan.play(plan, staff, progress(plan));
            if (population > asked.played()) {
                enlarge.to(population, plan, staff, loading(population));
            }
        });
        generations.finish();
        return new Generation(seed, population, today, true);
    }

    @SuppressWarnings("SystemOut")
    private static LoadProgress loading(int population) {
        return new LoadProgress(
                System.err, System.console() != null && System.console().isTerminal(), population);
    }

    @SuppressWarnings("SystemOut")
    private static Progress progress(Plan plan) {
        PrintStream screen = System.err;
        return new Progress(screen, System.console() != null && System.console().isTerminal(), plan);
    }
}
