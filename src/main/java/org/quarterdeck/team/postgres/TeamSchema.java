package org.quarterdeck.team.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.team.TeamAddress;
import org.quarterdeck.team.TeamMessages;

/** The tables of a team's archive: numbered migrations, which an admin runs, and the check that they fit this program. */
public final class TeamSchema {

    /** The number of the newest migration. */
    static final int NEWEST = 1;

    private static final String SCHEMA = "quarterdeck";
    private static final String HISTORY = "schema_history";
    private static final int OLDEST_SERVER = 15;

    /** How long a server may take to answer who sets it up: nobody's window waits for it, and it may be busy. */
    private static final Duration TO_CONNECT = Duration.ofSeconds(30);

    private TeamSchema() {}

    /**
     * Makes the tables, or brings them to this program's version.
     *
     * @param say told each thing that was done
     */
    public static void setUp(TeamAddress address, Consumer<String> say) throws ArchiveException {
        TeamDatabase.quiet();
        var failures = new TeamFailureText(address, TeamDatabase.user(address));
        var source = TeamDatabase.source(address, TO_CONNECT);
        try (var connection = source.getConnection()) {
            int server = connection.getMetaData().getDatabaseMajorVersion();
            if (server < OLDEST_SERVER) {
                throw new ArchiveException(TeamMessages.of("team.old_server", address.place(), server, OLDEST_SERVER));
            }
            int there = version(connection);
            if (there > NEWEST) {
                throw TeamDatabase.schemaFault("team.newer", address, there, NEWEST);
            }
            say.accept(TeamMessages.of("team.setup_server", address.place(), connection.getMetaData().getDatabaseProductVersion())
                    .english());
        } catch (SQLException e) {
            throw failures.of(e);
        }
        try {
            var flyway = Flyway.configure(TeamSchema.class.getClassLoader()).dataSource(source).schemas(SCHEMA)
                    .defaultSchema(SCHEMA).createSchemas(true).table(HISTORY).locations("classpath:assets/team")
                    .loggers("slf4j").load();
            var done = flyway.migrate();
            done.migrations.forEach(
                    each -> say.accept(TeamMessages.of("team.setup_migration", each.version, each.description).english()));
            say.accept(TeamMessages.of(done.migrations.isEmpty() ? "team.setup_nothing" : "team.setup_done", NEWEST).english());
            say.accept(TeamMessages.of("team.setup_next").english());
        } catch (FlywayException e) {
            throw cause(e) instanceof SQLException known
                    ? failures.of(known)
                    : new ArchiveException(TeamMessages.of("team.setup_failed", address.place(),
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")), e);
        }
    }

    private static Throwable cause(Throwable e) {
        var cause = e;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Throws an exception that says what to do if the tables are not those of this program. */
    static void check(Connection connection, TeamAddress address, TeamFailureText failures)
            throws SQLException, ArchiveException {
        int there;
        try {
            there = version(connection);
        } catch (SQLException e) {
            throw failures.of(e);
        }
        if (there == 0) {
            throw ArchiveException.unreachable(TeamMessages.of("team.not_set_up", address.place()), null);
        }
        if (there != NEWEST) {
            throw TeamDatabase.schemaFault(there > NEWEST ? "team.newer" : "team.older", address, there, NEWEST);
        }
    }

    /** Returns the number of the last migration that ran, or 0 for none. */
    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT to_regnamespace('" + SCHEMA + "') IS NULL")) {
                if (found.next() && found.getBoolean(1)) {
                    return 0;
                }
            }
            try (var row = statement.executeQuery("SELECT coalesce(max(version::integer), 0) FROM " + SCHEMA + "." + HISTORY
                    + " WHERE success AND version IS NOT NULL")) {
                return row.next() ? row.getInt(1) : 0;
            }
        } catch (SQLException e) {
            if (TeamFailureText.isNotSetUp(e)) {
                return 0;
            }
            throw e;
        }
    }
}
