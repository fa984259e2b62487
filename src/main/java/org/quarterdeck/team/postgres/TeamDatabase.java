package org.quarterdeck.team.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ssl.DefaultJavaSSLFactory;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.team.TeamAddress;
import org.quarterdeck.team.TeamMessages;

/** Connections to a team's server. None is made before the first use, and one that failed is made anew at the next. */
final class TeamDatabase implements AutoCloseable {

    interface Work<T> {
        T on(Connection connection) throws SQLException, ArchiveException;
    }

    /** How long the server may take to answer at all. */
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    /** How long a line may be silent while something is sent or fetched. */
    private static final Duration SILENT = Duration.ofSeconds(60);

    /** Libraries that tell of each step, and of lines that broke, in a log of their own. */
    private static final List<Logger> TALKATIVE = List.of(Logger.getLogger("com.zaxxer.hikari"),
            Logger.getLogger("org.flywaydb"), Logger.getLogger("org.postgresql"));

    private static final int MOST_CONNECTIONS = 3;
    private static final int TRIES = 3;
    /** The SQL state of a connection that does not exist. */
    private static final String CLOSED = "08003";

    private final TeamAddress address;
    private final TeamFailureText failures;
    private @Nullable HikariDataSource pool;
    private boolean closed;

    TeamDatabase(TeamAddress address) {
        quiet();
        this.address = address;
        this.failures = new TeamFailureText(address, user(address));
    }

    /** Keeps what libraries tell out of the terminal: what fails is said in a sentence of its own. */
    static void quiet() {
        TALKATIVE.forEach(each -> each.setLevel(Level.SEVERE));
    }

    TeamFailureText failures() {
        return failures;
    }

    /** Returns who logs in: as the address says, the environment, or the system's user. */
    static String user(TeamAddress address) {
        var named = address.user() == null ? System.getenv("PGUSER") : address.user();
        return named == null || named.isBlank() ? System.getProperty("user.name", "") : named;
    }

    /**
     * Returns connections made by the driver alone. The password is taken from the environment, or by the driver from
     * {@code ~/.pgpass}.
     *
     * @param toConnect how long the server may take to answer at all
     */
    static DataSource source(TeamAddress address, Duration toConnect) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[]{address.host()});
        source.setPortNumbers(new int[]{address.port()});
        source.setDatabaseName(address.database());
        source.setUser(user(address));
        var password = System.getenv("PGPASSWORD");
        if (password != null && !password.isEmpty()) {
            source.setPassword(password);
        }
        source.setConnectTimeout((int) toConnect.toSeconds());
        source.setLoginTimeout((int) toConnect.toSeconds());
        source.setSocketTimeout((int) SILENT.toSeconds());
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("Quarterdeck");
        for (var option : address.options().entrySet()) {
            set(source, option);
        }
        encrypt(source, address);
        return source;
    }

    private static void set(PGSimpleDataSource source, Map.Entry<String, String> option) {
        switch (option.getKey()) {
            case "sslrootcert" -> source.setSslRootCert(option.getValue());
            case "sslcert" -> source.setSslCert(option.getValue());
            case "sslkey" -> source.setSslKey(option.getValue());
            case "application_name" -> source.setApplicationName(option.getValue());
            case "channel_binding" -> source.setChannelBinding(option.getValue());
            default -> {
                // How the line is encrypted is set for all addresses.
            }
        }
    }

    /** Checks certificates by those that Java knows where no others are named. */
    private static void encrypt(PGSimpleDataSource source, TeamAddress address) {
        source.setSslMode(address.sslMode());
        var usual = Path.of(System.getProperty("user.home", ""), ".postgresql", "root.crt");
        if (address.sslMode().startsWith("verify") && !address.options().containsKey("sslrootcert") && !Files.exists(usual)) {
            source.setSslfactory(DefaultJavaSSLFactory.class.getName());
        }
    }

    /** Does work that only reads. */
    <T> T read(Work<T> work) throws ArchiveException {
        try (var connection = connection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** Does all of the work in one transaction or none of it; again where others were in its way. */
    <T> T write(Work<T> work) throws ArchiveException {
        for (int tries = 1;; tries++) {
            try (var connection = connection()) {
                return transaction(connection, work);
            } catch (SQLException e) {
                if (!TeamFailureText.isConflict(e) || tries == TRIES) {
                    throw failures.of(e);
                }
            }
        }
    }

    private static <T> T transaction(Connection connection, Work<T> work) throws SQLException, ArchiveException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            var result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                undo(connection);
            }
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The server rolls back what a broken line left.
            System.getLogger(TeamDatabase.class.getName()).log(System.Logger.Level.DEBUG, "the line is gone", e);
        }
    }

    private Connection connection() throws SQLException, ArchiveException {
        return pool().getConnection();
    }

    private HikariDataSource pool() throws SQLException, ArchiveException {
        var known = known();
        if (known != null) {
            return known;
        }
        // A silent server is waited for without the monitor, which closing needs.
        // The first connection is the driver's own, so that what is wrong is known at once and in its words.
        try (var first = source(address, TO_CONNECT).getConnection()) {
            TeamSchema.check(first, address, failures);
        }
        var opened = opened();
        HikariDataSource used = null;
        try {
            used = firstOf(opened);
        } finally {
            if (used != opened) {
                opened.close();
            }
        }
        return used;
    }

    private synchronized @Nullable HikariDataSource known() throws SQLException {
        if (closed) {
            throw new SQLException("the connections are closed", CLOSED);
        }
        return pool;
    }

    /** Returns the connections that another thread made meanwhile, or else those, which are kept. */
    private synchronized HikariDataSource firstOf(HikariDataSource opened) throws SQLException {
        var known = known();
        if (known == null) {
            pool = opened;
            return opened;
        }
        return known;
    }

    private HikariDataSource opened() throws SQLException {
        var config = new HikariConfig();
        config.setPoolName("team");
        config.setDataSource(source(address, TO_CONNECT));
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(TO_CONNECT.toMillis());
        config.setValidationTimeout(TO_CONNECT.toMillis() / 2);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw e.getCause() instanceof SQLException known ? known : new SQLException(e);
        }
    }

    /** Returns the sentence for a server that is of another version than the program expects. */
    static ArchiveException schemaFault(String key, TeamAddress address, int there, int known) {
        return ArchiveException.unreachable(TeamMessages.of(key, address.place(), there, known), null);
    }

    @Override
    public void close() {
        HikariDataSource opened;
        synchronized (this) {
            closed = true;
            opened = pool;
            pool = null;
        }
        if (opened != null) {
            opened.close();
        }
    }
}
