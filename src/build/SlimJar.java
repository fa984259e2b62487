import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar without the entries that a system does not need, and without compression: the installer compresses all files
 * together, which makes them smaller than jars that are compressed one by one.
 */
final class SlimJar {

    private SlimJar() {}

    static void copy(Path from, Path to, Predicate<String> kept) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(from)); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (kept.test(entry.getName())) {
                    var bytes = in.readAllBytes();
                    var sum = new CRC32();
                    sum.update(bytes);
                    var copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    copy.setSize(bytes.length);
                    copy.setCrc(sum.getValue());
                    out.putNextEntry(copy);
                    out.write(bytes);
                    out.closeEntry();
                }
            }
        }
    }
}
