package nc.maillage.access.directory;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nc.maillage.access.Role;
import nc.maillage.platform.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** « Réglages de l’annuaire », as the operator wrote them; a start on settings that cannot work is refused in one line. */
@Component
public class DirectorySettings {
    private static final String SPELLING =
            "MAILLAGE_OIDC_ROLES se lit « valeur=ROLE, valeur=ROLE » avec pour rôles %s ; « %s » n’en est pas.";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String name;
    private final String roleClaim;
    private final Map<String, Role> roles;
    private final boolean localAccounts;

    DirectorySettings(
            @Value("${maillage.oidc.issuer:}") String issuer,
            @Value("${maillage.oidc.client-id:}") String clientId,
            @Value("${maillage.oidc.client-secret:}") String clientSecret,
            @Value("${maillage.oidc.name:}") String name,
            @Value("${maillage.oidc.role-claim:}") String roleClaim,
            @Value("${maillage.oidc.roles:}") String roles,
            @Value("${maillage.local-accounts:true}") boolean localAccounts) {
        this.issuer = issuer.strip();
        this.clientId = clientId.strip();
        this.clientSecret = clientSecret.strip();
        this.name = name.isBlank() ? "l’annuaire" : name.strip();
        this.roleClaim = roleClaim.strip();
        this.roles = mapping(roles);
        this.localAccounts = localAccounts;
        check();
    }

    private void check() {
        if (configured() && (clientId.isEmpty() || clientSecret.isEmpty())) {
            throw new StartRefused(
                    "MAILLAGE_OIDC_ISSUER est donné sans MAILLAGE_OIDC_CLIENT_ID ou sans MAILLAGE_OIDC_CLIENT_SECRET : donnez les trois.");
        }
        if (!localAccounts && !configured()) {
            throw new StartRefused(
                    "MAILLAGE_LOCAL_ACCOUNTS=false ferme les comptes locaux et aucun annuaire n’est réglé : personne ne pourrait entrer. Donnez MAILLAGE_OIDC_ISSUER, ou rouvrez-les.");
        }
        if (roleClaim.isEmpty() != roles.isEmpty()) {
            throw new StartRefused(
                    "MAILLAGE_OIDC_ROLE_CLAIM et MAILLAGE_OIDC_ROLES vont ensemble : donnez les deux, ou aucun.");
        }
    }

    private static Map<String, Role> mapping(String written) {
        var mapping = new LinkedHashMap<String, Role>();
        for (var pair : written.isBlank() ? new String[0] : written.split(",")) {
            int equal = pair.lastIndexOf('=');
            var role = Arrays.stream(Role.values())
                    .filter(each -> each.name().equals(pair.substring(equal + 1).strip()))
                    .findFirst();
            if (equal < 1 || role.isEmpty()) {
                throw new StartRefused(SPELLING.formatted(Arrays.toString(Role.values()), pair.strip()));
            }
            mapping.put(pair.substring(0, equal).strip(), role.get());
        }
        return mapping;
    }

    public boolean configured() {
        return !issuer.isEmpty();
    }

    /** Whether one may enter with a password of ours. */
    public boolean localAccounts() {
        return localAccounts;
    }

    /** As the button names it, after « Se connecter avec ». */
    public String name() {
        return name;
    }

    /** Whether the roles of an account are those that the directory tells. */
    public boolean givesRoles() {
        return !roleClaim.isEmpty();
    }

    /** « https://annuaire.example.nc », where the issuer is. */
    public Optional<String> origin() {
        return configured() ? Optional.of(origin(issuer)) : Optional.empty();
    }

    static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    public String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    String roleClaim() {
        return roleClaim;
    }

    Map<String, Role> roles() {
        return roles;
    }
}
