package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** The ways in which editors save a text. Each returns when the last of it is on its way to the disk. */
enum FileSaving {

    IN_PLACE("written in place") {
        @Override
        void save(Path file, String text) throws IOException {
            Files.writeString(file, text);
        }
    },
    RENAMED_OVER("written beside, renamed over") {
        @Override
        void save(Path file, String text) throws IOException {
            var beside = Files.writeString(file.resolveSibling(".workshop.md.new"), text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    },
    BACKUP("moved to a backup, written anew") {
        @Override
        void save(Path file, String text) throws IOException {
            var backup = file.resolveSibling("workshop.md~");
            Files.move(file, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(file, text);
            Files.delete(backup);
        }
    },
    SLOWLY("emptied, written in two pieces 60 ms apart") {
        @Override
        void save(Path file, String text) throws IOException, InterruptedException {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            try (var out = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                TimeUnit.MILLISECONDS.sleep(20);
                out.write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
                TimeUnit.MILLISECONDS.sleep(60);
                out.write(ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2));
            }
        }
    },
    THRICE("saved three times within 100 ms") {
        @Override
        void save(Path file, String text) throws IOException, InterruptedException {
            for (int i = 0; i < 2; i++) {
                RENAMED_OVER.save(file, text.replace("Take ", "Not yet take "));
                TimeUnit.MILLISECONDS.sleep(45);
            }
            RENAMED_OVER.save(file, text);
        }
    };

    private final String words;

    FileSaving(String words) {
        this.words = words;
    }

    abstract void save(Path file, String text) throws IOException, InterruptedException;

    @Override
    public String toString() {
        return words;
    }
}
