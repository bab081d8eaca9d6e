package nc.maillage.schemes.usecase;

import java.util.List;
import java.util.Optional;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;

@Component
class KnownSchemes implements SchemeCatalogue {
    private final SchemeCatalogue shipped = SchemeCatalogue.shipped();

    @Override
    public List<Scheme> all() {
        return shipped.all();
    }

    @Override
    public Optional<Scheme> byKey(String key) {
        return shipped.byKey(key);
    }

    @Override
    public Optional<Scheme> version(String key, int number) {
        return shipped.version(key, number);
    }
}
