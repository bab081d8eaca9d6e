package nc.maillage.law.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** « Dispositifs »: every scheme on the class path, found by declaration so that none is named here. */
public final class Schemes {
    private static final List<Scheme> ALL = ServiceLoader.load(Scheme.class, Schemes.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Scheme::key))
            .toList();

    private Schemes() {}

    public static List<Scheme> all() {
        return ALL;
    }

    public static Optional<Scheme> byKey(String key) {
        return ALL.stream().filter(scheme -> scheme.key().equals(key)).findFirst();
    }
}
