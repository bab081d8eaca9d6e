package nc.maillage.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nc.maillage.platform.StartRefused;

/**
 * The roles of the database: the owner migrates; the program and the public pages connect as two roles that own
 * nothing, are not superusers and cannot bypass row-level security.
 */
final class Roles {
    static final String OWNER = "maillage_owner";
    static final String PROGRAM = "maillage_app";
    static final String PORTAL = "maillage_portal";
    private static final String WRONG_PASSWORD = "28P01";

    private Roles() {}

    /** On the embedded server: makes the owner and its database. */
    static void ensureOwner(String adminUrl, Secret admin, String database) {
        try (var connection = DriverManager.getConnection(adminUrl, EmbeddedServer.SUPERUSER, admin.value())) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '%s'".formatted(OWNER))) {
                execute(connection, "create role %s login createrole nosuperuser nobypassrls".formatted(OWNER));
            }
            execute(connection, password(OWNER, admin.derivedFor(OWNER)));
            if (!exists(connection, "select 1 from pg_database where datname = '%s'".formatted(database))) {
                execute(
                        connection,
                        "create database %s owner %s template template0 encoding 'UTF8' locale 'C.UTF-8'"
                                .formatted(database, OWNER));
            }
        } catch (SQLException e) {
            throw new StartRefused("La base de données embarquée ne répond pas : %s".formatted(e.getMessage()), e);
        }
    }

    /** Makes the two roles that connect, where the owner may; refuses roles that could walk through the walls. */
    static void ensureConnecting(String url, String owner, Secret ownerPassword) {
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword.value())) {
            for (var role : List.of(PROGRAM, PORTAL)) {
                var secret = ownerPassword.derivedFor(role);
                if (!exists(connection, "select 1 from pg_roles where rolname = '%s'".formatted(role))) {
                    execute(connection, "create role %s login nosuperuser nobypassrls".formatted(role));
                    execute(connection, password(role, secret));
                } else if (refused(url, role, secret)) {
                    execute(connection, password(role, secret));
                }
                if (exists(
                        connection,
                        "select 1 from pg_roles where rolname = '%s' and (rolsuper or rolbypassrls)".formatted(role))) {
                    throw new StartRefused(
                            "Le rôle %s de PostgreSQL peut passer outre les murs (SUPERUSER ou BYPASSRLS) : retirez-lui ce droit."
                                    .formatted(role));
                }
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "La base de données ne répond pas, ou le compte %s ne peut pas y créer de rôle : %s"
                            .formatted(owner, e.getMessage()),
                    e);
        }
    }

    /** A restoration that was cut short: the program would show an empty base as if it were the true one. */
    static void refuseHalfRestored(Connections connections, Path home) {
        try (var connection = DriverManager.getConnection(
                connections.url(),
                connections.owner(),
                connections.ownerPassword().value())) {
            OwnerAccess.refuseHalfRestored(connection, home);
        } catch (SQLException e) {
            throw new StartRefused("La base de données ne répond pas : %s".formatted(e.getMessage()), e);
        }
    }

    /** The owner's password was changed since: those of the two roles are derived from it. */
    private static boolean refused(String url, String role, Secret secret) throws SQLException {
        try (var connection = DriverManager.getConnection(url, role, secret.value())) {
            return !connection.isValid(0);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                return true;
            }
            throw e;
        }
    }

    private static String password(String role, Secret secret) {
        return "alter role %s password '%s'".formatted(role, secret.value());
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
