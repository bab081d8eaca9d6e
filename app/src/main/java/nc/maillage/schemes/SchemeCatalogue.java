package nc.maillage.schemes;

import java.util.List;
import java.util.Optional;
import nc.maillage.law.employment.LocalEmployment;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;

/** « Catalogue des dispositifs » : those that the program ships, and those that the collectivity of the session set up itself. */
public interface SchemeCatalogue {
    /** Read beside the schemes, with figures and questions of their own; they grant nothing. */
    List<BodyOfLaw> BESIDE = List.of(new LocalEmployment());

    /** By key. */
    List<Scheme> all();

    /** With every version that it has had: the day asked of it chooses among them. */
    Optional<Scheme> byKey(String key);

    /** A scheme, or a body of law read beside them. */
    default Optional<BodyOfLaw> law(String key) {
        return byKey(key)
                .map(BodyOfLaw.class::cast)
                .or(() -> BESIDE.stream().filter(law -> law.key().equals(key)).findFirst());
    }

    /** As a file opened under that version knows it: what it asks of a case is what that version asks. */
    Optional<Scheme> version(String key, int number);

    /** For a key that the program may no longer know. */
    default String title(String key) {
        return byKey(key).map(Scheme::title).orElse(key);
    }

    /** For a key that was checked when it was written. */
    default Scheme required(String key) {
        return byKey(key).orElseThrow(() -> new IllegalStateException("no scheme " + key));
    }

    /** Those that need no collectivity. */
    static SchemeCatalogue shipped() {
        return ShippedSchemes.CATALOGUE;
    }

    /** « Dispositifs livrés ». */
    final class ShippedSchemes implements SchemeCatalogue {
        private static final SchemeCatalogue CATALOGUE = new ShippedSchemes();

        private ShippedSchemes() {}

        @Override
        public List<Scheme> all() {
            return Schemes.all();
        }

        @Override
        public Optional<Scheme> byKey(String key) {
            return Schemes.byKey(key);
        }

        @Override
        public Optional<Scheme> version(String key, int number) {
            return byKey(key);
        }
    }
}
