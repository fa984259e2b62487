package org.quarterdeck.team;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;

/**
 * The sessions of a team that were opened on this computer, in an archive of their own, so that they can be read while the
 * team's server is away.
 */
public final class OpenedSessions implements AutoCloseable {

    /** More than any session has, so that a file that unfolds without end is refused. */
    private static final int MOST_BYTES = 256 << 20;

    private static final System.Logger LOG = System.getLogger(OpenedSessions.class.getName());

    private final Path folder;
    private final SqliteArchive archive;

    private OpenedSessions(Path folder, SqliteArchive archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /** Opens those in a folder, or makes the folder. */
    public static OpenedSessions in(Path folder) throws ArchiveException {
        return new OpenedSessions(folder, SqliteArchive.open(folder));
    }

    /** Returns the archive that holds them. */
    public SessionArchive archive() {
        return archive;
    }

    public List<Summary> sessions() throws ArchiveException {
        return archive.sessions();
    }

    /** Returns the digest of a session as it was opened, or null if it was not. */
    public synchronized @Nullable String digest(String session) {
        return digests().getProperty(session);
    }

    /** Keeps a session in place of any earlier content of it. */
    public synchronized void keep(String session, String digest, byte[] packed) throws ArchiveException {
        Path place = null;
        try {
            place = Files.createTempDirectory("quarterdeck");
            var file = place.resolve("copy.quarterdeck");
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                var plain = in.readNBytes(MOST_BYTES);
                if (in.read() >= 0) {
                    throw new ArchiveException(TeamMessages.of("team.bad_file", session));
                }
                Files.write(file, plain);
            }
            if (digests().containsKey(session)) {
                forget(session);
            }
            var merged = archive.merge(file);
            if (!merged.added().equals(List.of(session))) {
                merged.added().forEach(this::drop);
                throw new ArchiveException(TeamMessages.of("team.bad_file", session));
            }
            var digests = digests();
            digests.setProperty(session, digest);
            write(digests);
        } catch (IOException e) {
            throw new ArchiveException(TeamMessages.of("team.not_kept", folder, String.valueOf(e.getMessage())), e);
        } finally {
            clear(place);
        }
    }

    /** Erases those that are not among the ones that the team still has. */
    public synchronized void retain(Collection<String> shared) throws ArchiveException {
        for (var each : archive.sessions()) {
            if (!shared.contains(each.id())) {
                forget(each.id());
            }
        }
    }

    /** Erases a session here, if it was opened. */
    public synchronized void forget(String session) throws ArchiveException {
        if (archive.sessions().stream().noneMatch(each -> each.id().equals(session))) {
            return;
        }
        archive.erase(session);
        try {
            var digests = digests();
            digests.remove(session);
            write(digests);
        } catch (IOException e) {
            throw new ArchiveException(TeamMessages.of("team.not_kept", folder, String.valueOf(e.getMessage())), e);
        }
    }

    private void drop(String session) {
        try {
            archive.erase(session);
        } catch (ArchiveException e) {
            LOG.log(Level.WARNING, "A session that nobody asked for is left in " + folder, e);
        }
    }

    private Properties digests() {
        var digests = new Properties();
        try (var in = Files.newInputStream(folder.resolve("opened.properties"))) {
            digests.load(in);
        } catch (NoSuchFileException none) {
            return digests;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "It cannot be read which sessions were opened; they are fetched again.", e);
            return new Properties();
        }
        return digests;
    }

    private void write(Properties digests) throws IOException {
        var next = folder.resolve("opened.properties.next");
        try (var out = Files.newOutputStream(next)) {
            digests.store(out, null);
        }
        Files.move(next, folder.resolve("opened.properties"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a temporary folder and the files in it. */
    static void clear(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A copy of a session is left in " + folder, e);
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
