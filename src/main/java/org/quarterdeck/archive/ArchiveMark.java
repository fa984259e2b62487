package org.quarterdeck.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A small file beside the archive that names the last entry written, while a session is live. After the program was killed
 * it tells whether the archive has lost entries since, as it does where somebody deletes SQLite's log.
 */
final class ArchiveMark implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ArchiveMark.class.getName());
    private static final String ENDING = "-mark";

    private final Path file;
    private final String session;
    private @Nullable FileChannel channel;

    /** Marks entries of a session in the archive with that file. */
    ArchiveMark(Path archive, String session) {
        this.file = ArchiveFileWatch.beside(archive, ENDING);
        this.session = session;
    }

    /** Names the last entry. It need not outlive a loss of power, since the log outlives that too. */
    void set(long rev) {
        try {
            if (channel == null) {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
            }
            channel.write(ByteBuffer.wrap(String.format(Locale.ROOT, "%020d %s%n", rev, session).getBytes(US_ASCII)), 0);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The last entry could not be marked; nothing depends on that but a notice.", e);
        }
    }

    /** Returns how many entries of a session were written and are not in the archive any more. */
    static long missing(Path archive, String session, long last) {
        try {
            var words = Files.readString(ArchiveFileWatch.beside(archive, ENDING), US_ASCII).strip().split(" ", 2);
            return words.length == 2 && words[1].equals(session) ? Math.max(0, Long.parseLong(words[0]) - last) : 0;
        } catch (IOException | NumberFormatException e) {
            return 0; // the program ended cleanly, or its machine lost power
        }
    }

    /** Removes a mark that a killed program left, if it names that session. */
    static void erase(Path archive, String session) throws IOException {
        var mark = ArchiveFileWatch.beside(archive, ENDING);
        if (Files.exists(mark) && Files.readString(mark, US_ASCII).strip().endsWith(" " + session)) {
            Files.delete(mark);
        }
    }

    /** Removes the mark: the session is closed cleanly. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
                channel = null;
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The mark of the last entry is left.", e);
        }
    }
}
