package nc.maillage.schemes.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.organisation.SignableSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;

/** A delegation is given for a scheme whose rules the program carries. */
@Component
class SchemesToSign implements SignableSchemes {
    private final SchemeCatalogue catalogue;

    SchemesToSign(SchemeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (Scheme scheme : catalogue.all()) {
            names.put(scheme.key(), scheme.title() + ", " + scheme.collectivity());
        }
        return names;
    }
}
