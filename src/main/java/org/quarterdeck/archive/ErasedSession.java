package org.quarterdeck.archive;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.quarterdeck.archive.jdbc.JdbcSupport;

/** A session that was erased from the file, in memory alone, so that the erasing can be undone until the program ends. */
final class ErasedSession implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ErasedSession.class.getName());

    private final String id;
    private final Connection memory;

    private ErasedSession(String id, Connection memory) {
        this.id = id;
        this.memory = memory;
    }

    /** Copies a session before it is erased. */
    static ErasedSession of(Connection archive, String id) throws SQLException {
        var memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        try {
            JdbcSupport.execute(memory, "PRAGMA temp_store = MEMORY");
            SchemaMigrations.ALL.run(memory);
            SessionCopy.addWhole(archive, memory, id);
            return new ErasedSession(id, memory);
        } catch (SQLException e) {
            memory.close();
            throw e;
        }
    }

    /** Adds the session to the archive again, within its transaction, with its seal: what damage had changed stays known. */
    void addTo(Connection archive) throws SQLException {
        SessionCopy.addWhole(memory, archive, id);
    }

    @Override
    public void close() {
        try {
            memory.close();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The memory of an erased session is not freed.", e);
        }
    }
}
