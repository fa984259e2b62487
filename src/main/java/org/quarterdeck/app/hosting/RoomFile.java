package org.quarterdeck.app.hosting;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.SessionStart;

/**
 * {@code HOME/room.json}, which tells scripts on this machine the address of the open session. Only its owner can read it.
 */
public final class RoomFile {

    private RoomFile() {}

    /**
     * Writes the file.
     *
     * @throws IOException if it can't be written; the message is one plain sentence
     */
    static void write(Path home, RoomAddress address, int port, SessionStart start) throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("url", address.url());
        content.put("port", port);
        content.put("code", start.code());
        content.put("key", start.key());
        content.put("session", start.id());
        content.put("remoteToken", start.remoteToken());
        content.put("pid", ProcessHandle.current().pid());
        try {
            put(home, new ObjectMapper().writeValueAsBytes(content));
        } catch (IOException e) {
            throw new IOException(AppMessages.text("start.no_room_file", home, String.valueOf(e.getMessage())), e);
        }
    }

    private static void put(Path home, byte[] content) throws IOException {
        var next = home.resolve("room.json.next");
        Files.deleteIfExists(next);
        Files.createFile(next, ownerOnly(home));
        Files.write(next, content);
        Files.move(next, home.resolve("room.json"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the file, also one that a program left behind that was killed. */
    public static void remove(Path home) throws IOException {
        Files.deleteIfExists(home.resolve("room.json.next"));
        Files.deleteIfExists(home.resolve("room.json"));
    }

    private static FileAttribute<?>[] ownerOnly(Path home) {
        boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
