package nc.maillage.schemes.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.organisation.SignableSchemes;
import org.springframework.stereotype.Component;

/** A delegation is given for a scheme whose rules the program carries. */
@Component
class SchemesToSign implements SignableSchemes {
    @Override
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (Scheme scheme : Schemes.all()) {
            names.put(scheme.key(), scheme.title() + ", " + scheme.collectivity());
        }
        return names;
    }
}
