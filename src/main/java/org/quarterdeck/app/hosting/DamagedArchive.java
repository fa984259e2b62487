package org.quarterdeck.app.hosting;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveException;

/**
 * Opens the archive for sessions to go live in. In place of a damaged one a new one is begun, with everything that can be read
 * of it, so that no trainer stands before people and can't begin; the damaged file is kept beside it, unchanged.
 */
public final class DamagedArchive {

    private static final System.Logger LOG = System.getLogger(DamagedArchive.class.getName());

    private DamagedArchive() {}

    /** Opens the archive after looking for damage in all of it; says in sentences what was damaged and where it is now. */
    public static SqliteArchive open(Path home, Consumer<String> say) throws ArchiveException {
        return open(home, say, SqliteArchive::open);
    }

    /** Opens the archive at once; in a large one damage is found by {@link SqliteArchive#upkeep} alone. */
    public static SqliteArchive openQuickly(Path home, Consumer<String> say) throws ArchiveException {
        return open(home, say, SqliteArchive::openQuickly);
    }

    /** Opens the archive after looking through all its rows. */
    public static SqliteArchive openChecked(Path home, Consumer<String> say) throws ArchiveException {
        return open(home, say, SqliteArchive::openChecked);
    }

    private interface Opening {
        SqliteArchive from(Path home) throws ArchiveException;
    }

    private static SqliteArchive open(Path home, Consumer<String> say, Opening opening) throws ArchiveException {
        try {
            return opening.from(home);
        } catch (ArchiveException e) {
            if (!e.isFileLost()) {
                throw e;
            }
        }
        tell(SqliteArchive.recoverDamaged(home), say);
        return SqliteArchive.open(home);
    }

    /**
     * Does on a thread of its own what nobody waits for.
     *
     * @param fault what to do with a failure, such as damage that was found
     */
    public static void keepUp(SqliteArchive archive, Consumer<ArchiveException> fault) {
        Thread.ofPlatform().daemon().name("archive upkeep").start(() -> {
            try {
                archive.upkeep(Instant.now());
            } catch (ArchiveException e) {
                fault.accept(e);
            }
        });
    }

    /** Brings the search index up to date on a thread of its own; what goes wrong there, a search says. */
    public static void index(SqliteArchive archive) {
        Thread.ofPlatform().daemon().name("search index").start(() -> {
            try {
                archive.indexWords();
            } catch (ArchiveException e) {
                LOG.log(Level.DEBUG, "the search index is brought up to date by the next search", e);
            }
        });
    }

    /** Begins a new archive in place of a damaged one. */
    public static void recover(Path home, Consumer<String> say) throws ArchiveException {
        tell(SqliteArchive.recover(home), say);
    }

    private static void tell(SqliteArchive.Recovery recovery, Consumer<String> say) {
        var lines = new ArrayList<String>();
        for (var session : recovery.sessions()) {
            if (!session.whole()) {
                lines.add(AppMessages.text(session.headless() ? "damage.headless" : "damage.session", session.id(),
                        session.title(), session.lost()));
            }
        }
        say.accept(recovery.sessions().isEmpty()
                ? AppMessages.text("notice.new_archive", recovery.aside())
                : AppMessages.text("damage.recovered", recovery.aside(), recovery.sessions().size()));
        lines.forEach(say);
    }
}
