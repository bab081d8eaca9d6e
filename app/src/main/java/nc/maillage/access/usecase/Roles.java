package nc.maillage.access.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.access.Role;

/** Roles as the log writes them. */
final class Roles {
    private Roles() {}

    static String written(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
