package nc.maillage.organisation;

import java.util.Map;

/** « Dispositifs à signer » : what a delegation may be given for; the module of schemes tells which exist. */
public interface SignableSchemes {
    /** French name by key, in the order of the page. */
    Map<String, String> names();
}
