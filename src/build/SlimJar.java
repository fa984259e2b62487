import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar without the entries that a system does not need, and without compression: the installer compresses all files
 * together, which makes them smaller than jars that are compressed one by one. Classes in a form so old that Java's cache of loaded
 * classes leaves them out are written anew in the oldest form that it takes.
 */
final class SlimJar {

    /** Older ones have no frames to verify them by, and are not kept in the cache. */
    private static final int CACHED = ClassFile.JAVA_7_VERSION;

    private static final int VERSION_AT = 6;

    private SlimJar() {}

    static void copy(Path from, Path to, Predicate<String> kept) throws IOException {
        try (var whole = new ZipFile(from.toFile()); var in = new ZipInputStream(Files.newInputStream(from));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (kept.test(entry.getName())) {
                    var bytes = in.readAllBytes();
                    put(out, entry, entry.getName().endsWith(".class") ? cacheable(bytes, whole) : bytes);
                }
            }
        }
    }

    private static void put(ZipOutputStream out, ZipEntry entry, byte[] bytes) throws IOException {
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

    /** Writes the files of a jar that a system loads as they are, such as its native libraries, into a folder. */
    static void unpack(Path jar, Path folder, Predicate<String> chosen) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(jar))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && chosen.test(entry.getName())) {
                    Files.write(folder.resolve(entry.getName().substring(entry.getName().lastIndexOf('/') + 1)), in.readAllBytes());
                }
            }
        }
    }

    /** Gives a class the frames and the version that the cache asks for, unless it has them. */
    private static byte[] cacheable(byte[] bytes, ZipFile around) {
        if (ByteBuffer.wrap(bytes).getShort(VERSION_AT) >= CACHED) {
            return bytes;
        }
        var hierarchy = ClassHierarchyResolver.ofResourceParsing(name -> find(around, name))
                .orElse(ClassHierarchyResolver.defaultResolver());
        var file = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
        var old = file.parse(bytes);
        ClassTransform renewed = (made, element) -> made.with(element instanceof ClassFileVersion ? ClassFileVersion.of(CACHED, 0) : element);
        // Each instruction is passed on by itself: the code of a method that nothing touches would be copied without frames.
        return file.transformClass(old, renewed.andThen(ClassTransform.transformingMethodBodies((made, each) -> made.with(each))));
    }

    private static InputStream find(ZipFile jar, ClassDesc name) {
        var descriptor = name.descriptorString();
        var entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        if (entry == null) {
            return null;
        }
        try (var in = jar.getInputStream(entry)) {
            return new ByteArrayInputStream(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
