package nc.maillage.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.law.Fraction;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import nc.maillage.schemes.PublishedSchemes;
import org.junit.jupiter.api.Test;

/** The public page answers with the figures of the collectivity that grants the card. */
class FiguresInForceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Collectivity NORD = collectivity("nord");
    private static final Collectivity SUD = collectivity("sud");
    private static final ParameterSet APPROVED = raised();

    @Test
    void those_approved_by_the_collectivity_that_published_the_scheme_are_used() {
        assertThat(figures(SUD).of("amg-sud", TODAY)).isSameAs(APPROVED);
    }

    @Test
    void where_nobody_published_it_those_of_the_program_are_used() {
        assertThat(figures(collectivity("ailleurs")).of("amg-sud", TODAY)).isSameAs(ParameterSet.shipped());
    }

    @Test
    void no_wall_is_left_open_behind_the_page() {
        figures(SUD).of("amg-sud", TODAY);

        assertThat(Tenancy.current()).isEmpty();
    }

    private static FiguresInForce figures(Collectivity publisher) {
        return new FiguresInForce(new Both(), new PublishedBy(publisher.id()));
    }

    private static Collectivity collectivity(String slug) {
        var id = new CollectivityId(UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Collectivity(id, slug, "Province " + slug, "Direction", "SUD");
    }

    private static ParameterSet raised() {
        var smag = ParameterSet.shipped()
                .parameter(ParameterKey.of("smag-mensuel"))
                .orElseThrow()
                .values()
                .getLast();
        return ParameterSet.shipped().withOverlay(List.of(smag.withValue(Fraction.of(150_000))));
    }

    private static final class Both implements Collectivities {
        @Override
        public List<Collectivity> all() {
            return List.of(NORD, SUD);
        }

        @Override
        public Optional<Collectivity> bySlug(String slug) {
            return all().stream().filter(each -> each.slug().equals(slug)).findFirst();
        }

        @Override
        public Optional<Collectivity> byId(CollectivityId id) {
            return all().stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public int version(CollectivityId id) {
            return 0;
        }
    }

    /** What each collectivity sees from behind its wall: only one published the scheme and approved a figure. */
    private record PublishedBy(CollectivityId publisher) implements PublishedSchemes {
        @Override
        public Optional<SchemeVersion> inForce(String scheme, LocalDate day) {
            return Tenancy.required().equals(publisher)
                    ? Optional.of(new SchemeVersion(scheme, 1, "Carte", TODAY, null, "", List.of(), null))
                    : Optional.empty();
        }

        @Override
        public Optional<SchemeVersion> version(String scheme, int number) {
            return Optional.empty();
        }

        @Override
        public List<SchemeVersion> all() {
            return List.of();
        }

        @Override
        public ParameterSet parameters() {
            return Tenancy.required().equals(publisher) ? APPROVED : ParameterSet.shipped();
        }

        @Override
        public List<OpenQuestion> questions(String scheme) {
            return List.of();
        }
    }
}
