package nc.maillage.keeping.person;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.platform.StartRefused;

/** The agent on whose order the operator acts: the log is signed with that name, and the right must be held. */
public record Ordered(UUID agent, UUID collectivity, String slug, String house, String function, Set<Role> roles) {
    public static Ordered by(Connection connection, String login, String slug, Right right) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select a.agent_id, a.collectivity_id, c.slug, c.directorate, a.roles,
                       coalesce((select p.title from organisation.post_held p
                                 where p.agent_id = a.agent_id order by upper(p.held) desc nulls first limit 1), 'agent')
                from access.account a join organisation.collectivity c on c.id = a.collectivity_id
                where a.login = ? and not a.disabled and (? = '' or c.slug = ?)
                """)) {
            statement.setString(1, login);
            statement.setString(2, slug);
            statement.setString(3, slug);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new StartRefused("Aucun compte ouvert ne s’appelle « %s ».".formatted(login));
                }
                var roles = roles((String[]) row.getArray(5).getArray());
                var ordered = new Ordered(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(6),
                        roles);
                if (row.next()) {
                    throw new StartRefused("Plusieurs collectivités ont un compte « %s » : ajoutez --collectivity NOM."
                            .formatted(login));
                }
                if (right.roles().stream().noneMatch(roles::contains)) {
                    throw new StartRefused("Le compte « %s » n’a pas ce droit : %s. Il faut le rôle %s."
                            .formatted(login, right.label().toLowerCase(Locale.FRENCH), rolesOf(right)));
                }
                return ordered;
            }
        }
    }

    private static Set<Role> roles(String[] written) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : written) {
            roles.add(Role.valueOf(role));
        }
        return roles;
    }

    private static String rolesOf(Right right) {
        List<String> labels = right.roles().stream().map(Role::label).sorted().toList();
        return String.join(" ou ", labels);
    }

    /** @throws StartRefused where nobody has that number */
    UUID person(Connection connection, String typed) throws SQLException {
        var digits = typed.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 7) {
            throw new StartRefused("« %s » n’est pas un numéro de personne.".formatted(typed));
        }
        var found = new Rows(connection)
                .ids(
                        "select id from people.person where collectivity_id = ? and number = ?",
                        collectivity,
                        Integer.parseInt(digits));
        if (found.length == 0) {
            throw new StartRefused("Personne n’a le numéro %s dans %s.".formatted(typed, slug));
        }
        return found[0];
    }
}
