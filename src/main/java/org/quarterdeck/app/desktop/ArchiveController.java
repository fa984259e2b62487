package org.quarterdeck.app.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.ui.home.archive.ArchiveCare;

/** Looks after the archive for its window, and tells the home screen when past sessions have changed. */
final class ArchiveController implements ArchiveCare {

    private final CommandLineOptions options;
    private final BackgroundServices services;
    private final Runnable changed;

    /** @param changed runs, on any thread, when past sessions have changed */
    ArchiveController(CommandLineOptions options, BackgroundServices services, Runnable changed) {
        this.options = options;
        this.services = services;
        this.changed = changed;
    }

    @Override
    public StoredFacts stored() {
        return options.stored();
    }

    @Override
    public Path folder() {
        return options.home.toAbsolutePath().normalize();
    }

    @Override
    public List<ArchiveBackup> backups() throws ArchiveException {
        return SqliteArchive.backups(options.home);
    }

    @Override
    public Path backUp() throws ArchiveException {
        return services.archive().backUp(Instant.now());
    }

    @Override
    public void restore(ArchiveBackup backup) throws ArchiveException {
        done(services.restore(backup.file()));
        changed.run();
    }

    @Override
    public List<String> check() throws ArchiveException {
        return done(services.check());
    }

    @Override
    public List<Summary> erased() {
        return services.erased();
    }

    @Override
    public void bringBack(Summary session) throws ArchiveException {
        services.bringBack(session);
        changed.run();
    }

    private static <T> T done(CompletableFuture<T> work) throws ArchiveException {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ArchiveException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
