package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveException;

/**
 * Erases sessions that are older than the settings keep them, from the archive and its backups. One start says which, the next
 * one erases them: whoever set the months by mistake loses nothing.
 */
public final class RetentionRule {

    private static final System.Logger LOG = System.getLogger(RetentionRule.class.getName());

    private RetentionRule() {}

    /**
     * Erases what an earlier start announced, and announces the rest.
     *
     * @param say receives what was done in a sentence
     * @return the ids of the sessions that were erased
     */
    public static Set<String> apply(Path home, SqliteArchive archive, Instant now, Consumer<String> say) throws ArchiveException {
        int months = SettingsFile.monthsKept(home);
        var announced = SettingsFile.announcedErasing(home);
        if (months == 0) {
            announce(home, announced, Set.of());
            return Set.of();
        }
        var old = archive.endedBefore(now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant());
        var due = new TreeSet<>(old);
        due.retainAll(announced);
        if (!due.isEmpty()) {
            archive.erase(due);
            say.accept(AppMessages.text("notice.erased_old", due.size(), months));
        }
        var next = new TreeSet<>(old);
        next.removeAll(due);
        if (!next.isEmpty()) {
            say.accept(AppMessages.text("notice.erases_old", next.size(), months));
        }
        announce(home, announced, next);
        return due;
    }

    private static void announce(Path home, Set<String> before, Set<String> ids) {
        if (before.equals(ids)) {
            return;
        }
        try {
            SettingsFile.announceErasing(home, ids);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what is to be erased cannot be kept in mind; the next start says it again", e);
        }
    }
}
