package org.quarterdeck.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import org.quarterdeck.session.RoomAddress;
import org.quarterdeck.session.SessionStart;

/** {@code HOME/room.json}: where a script on this machine finds the open room. Readable by its owner alone. */
final class RoomFile {

    private RoomFile() {}

    static void write(Path home, RoomAddress address, int port, SessionStart start) throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("url", address.url());
        content.put("port", port);
        content.put("code", start.code());
        content.put("session", start.id());
        content.put("remoteToken", start.remoteToken());
        content.put("pid", ProcessHandle.current().pid());
        var next = home.resolve("room.json.next");
        Files.deleteIfExists(next);
        Files.createFile(next, ownerOnly(home));
        Files.write(next, new ObjectMapper().writeValueAsBytes(content));
        Files.move(next, home.resolve("room.json"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void remove(Path home) throws IOException {
        Files.deleteIfExists(home.resolve("room.json"));
    }

    private static FileAttribute<?>[] ownerOnly(Path home) {
        boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
