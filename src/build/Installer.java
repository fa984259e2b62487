import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * Makes the installer of the system it runs on, with a Java runtime of its own: {@code Installer.java PROJECT TARGET VERSION}, after the
 * package phase. Leaves in {@code TARGET/installer} the program's folder, which runs anywhere, as an archive, and what the system
 * installs: a .deb or .rpm on Linux, a .dmg on macOS, an .msi on Windows.
 *
 * <p>Makes the folder with {@code jpackage} from a runtime linked by {@code jlink}, and starts it once for its cache of loaded classes, as
 * {@link WarmStart} does for the jar.
 */
final class Installer {

    /** What the program and its libraries ask of the JDK, as jdeps lists it, and what they find by name only. */
    private static final String MODULES = String.join(",", "java.base", "java.desktop", "java.logging", "java.naming", "java.net.http",
            "java.sql", "java.xml", "jdk.charsets", "jdk.localedata", "jdk.unsupported", "jdk.zipfs");

    /** The languages whose numbers and dates are brought along: those that workshops are likely to be written in. All of them weigh 20 MB more. */
    private static final String LOCALES = "en,de,fr,es,ar,it,pt,nl,da,sv,nb,nn,no,fi,pl,cs,sk,hu,ro,el,tr,ru,uk,he,ja,ko,zh";

    /** So much is allocated until the console stands that no collection, for which everything waits, falls into the start. */
    private static final List<String> ROOM = List.of("-Xms448m", "-XX:NewSize=320m");

    private static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", ROOM.getFirst(), ROOM.getLast(), "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m", "-XX:MetaspaceSize=64m", "-Xlog:aot*=off", "-Xlog:cds*=off",
            "--enable-native-access=ALL-UNNAMED");

    private final Path project;
    private final Path target;
    private final Path out;
    private final String version;
    private final String system = System.getProperty("os.name");

    private Installer(Path project, Path target, String version) {
        this.project = project;
        this.target = target;
        this.out = target.resolve("installer");
        this.version = version;
    }

    public static void main(String[] args) throws Exception {
        new Installer(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), args[2]).make();
    }

    private void make() throws Exception {
        WarmStart.delete(out);
        var made = Files.createDirectories(out.resolve("parts"));
        var runtime = made.resolve("runtime");
        say("Linking a Java runtime.");
        run(tool("jlink"), "--add-modules", MODULES, "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-0",
                "--include-locales", LOCALES, "--output", runtime.toString());
        var icon = icon(made);
        var input = input(made);
        say("Putting the program's folder together.");
        var image = image(runtime, input, icon);
        warm(image);
        archive(image);
        install(image, icon, made);
        WarmStart.delete(made);
        try (var files = Files.list(out)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                say("%s (%.1f MB)".formatted(file, Files.size(file) / 1e6));
            }
        }
    }

    /**
     * Copies the jar and its libraries: of SQLite's native ones those of this system alone, of Lucene's analysis what reads dictionaries.
     * On Linux native libraries lie beside the jars, where JavaFX and SQLite look first: at each start they would otherwise be compared
     * with copies in the user's folders, or written there.
     */
    private Path input(Path made) throws Exception {
        var input = Files.createDirectories(made.resolve("input/lib")).getParent();
        SlimJar.copy(target.resolve("quarterdeck.jar"), input.resolve("quarterdeck.jar"), name -> true);
        try (var libraries = Files.list(target.resolve("lib"))) {
            for (var library : libraries.toList()) {
                var copy = input.resolve("lib").resolve(library.getFileName());
                if (isLinux()) {
                    SlimJar.unpack(library, copy.getParent(), this::isNativeHere);
                }
                if (library.getFileName().toString().startsWith("sqlite-jdbc")) {
                    SlimJar.copy(library, copy, name -> !name.startsWith("org/sqlite/native/")
                            || (!isLinux() && name.startsWith("org/sqlite/native/" + natives())));
                } else if (library.getFileName().toString().startsWith("lucene-analysis")) {
                    SlimJar.copy(library, copy, name -> !name.startsWith("org/apache/lucene/analysis/") || name.contains("/hunspell/"));
                } else {
                    SlimJar.copy(library, copy, name -> !isLinux() || !isNativeHere(name));
                }
            }
        }
        return input;
    }

    /** Returns whether an entry of a jar is a native library of Linux: JavaFX's stand at the top, SQLite's by system. */
    private boolean isNativeHere(String name) {
        return name.endsWith(".so") && (name.indexOf('/') < 0 || name.startsWith("org/sqlite/native/" + natives()));
    }

    private String natives() {
        return (isLinux() ? "Linux/" : isMac() ? "Mac/" : "Windows/")
                + (System.getProperty("os.arch").equals("aarch64") ? "aarch64/" : "x86_64/");
    }

    private Path image(Path runtime, Path input, Path icon) throws Exception {
        var command = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image", "--dest", out.toString(), "--name", name(),
                "--app-version", version, "--vendor", "Quarterdeck", "--copyright", "Apache License 2.0", "--description", description(),
                "--runtime-image", runtime.toString(), "--input", input.toString(), "--main-jar", "quarterdeck.jar",
                "--main-class", "org.quarterdeck.Main", "--icon", icon.toString()));
        for (var option : JAVA_OPTIONS) {
            command.addAll(List.of("--java-options", option));
        }
        if (isLinux()) {
            command.addAll(List.of("--java-options", "-Dorg.sqlite.lib.path=$APPDIR/lib"));
        }
        run(command.toArray(String[]::new));
        return out.resolve(isMac() ? name() + ".app" : name());
    }

    /** Starts the folder's own launcher once, keeps its cache of loaded classes and has the launcher use it. */
    private void warm(Path image) throws Exception {
        var app = image.resolve(isLinux() ? "lib/app" : isMac() ? "Contents/app" : "app");
        var launcher = image.resolve(isLinux() ? "bin/" + name() : isMac() ? "Contents/MacOS/" + name() : name() + ".exe");
        var cache = app.resolve("quarterdeck.aot");
        WarmStart.make(List.of(launcher.toString()), cache);
        if (Files.exists(cache)) {
            var settings = app.resolve(name() + ".cfg");
            Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^\\[JavaOptions]$",
                    "[JavaOptions]\njava-options=-XX:AOTCache=\\$APPDIR/quarterdeck.aot"));
        }
    }

    private void archive(Path image) throws Exception {
        var name = "quarterdeck-" + version + "-" + (isLinux() ? "linux" : isMac() ? "macos" : "windows") + "-"
                + System.getProperty("os.arch");
        if (isLinux() || isMac()) {
            run("tar", "-C", out.toString(), "-cJf", out.resolve(name + ".tar.xz").toString(), image.getFileName().toString());
        } else {
            run(tool("jar"), "--create", "--no-manifest", "--file", out.resolve(name + ".zip").toString(), "-C", out.toString(),
                    image.getFileName().toString());
        }
    }

    private void install(Path image, Path icon, Path made) throws Exception {
        var types = isMac() ? List.of("dmg") : isLinux() ? linuxTypes() : List.of("msi");
        if (types.isEmpty()) {
            say("Neither dpkg-deb (with fakeroot) nor rpmbuild is here: the program's folder and its archive are all that can be made.");
        }
        for (var type : types) {
            say("Making the ." + type + ".");
            var command = new ArrayList<>(List.of(tool("jpackage"), "--type", type, "--dest", out.toString(), "--name", name(),
                    "--app-version", version, "--vendor", "Quarterdeck", "--description", description(), "--app-image", image.toString(),
                    "--license-file", project.resolve("LICENSE").toString(), "--file-associations", association(made, icon).toString(),
                    "--resource-dir", project.resolve("src/build/installer").toString()));
            if (isLinux()) {
                command.addAll(List.of("--linux-shortcut", "--linux-app-category", "Education", "--linux-menu-group", "Education;Presentation;Office",
                        "--linux-deb-maintainer", "quarterdeck@localhost", "--linux-rpm-license-type", "Apache-2.0"));
                command.addAll(List.of("--linux-package-deps", type.equals("deb")
                        ? "libgtk-3-0 | libgtk-3-0t64, libxtst6, libxxf86vm1, libgl1"
                        : "gtk3, libXtst, libXxf86vm, libglvnd-glx"));
            } else if (!isMac()) {
                command.addAll(List.of("--win-menu", "--win-shortcut", "--win-dir-chooser", "--win-per-user-install"));
            }
            if (type.equals("rpm")) {
                run(Map.of("HOME", tightly(made).toString()), command.toArray(String[]::new));
            } else {
                run(command.toArray(String[]::new));
            }
        }
    }

    /** Makes a home folder whose settings have rpmbuild pack as tightly as a .deb is packed; some systems' own choice takes half as much again. */
    private static Path tightly(Path made) throws IOException {
        var home = Files.createDirectories(made.resolve("rpm-home"));
        Files.writeString(home.resolve(".rpmmacros"), "%_binary_payload w7T0.xzdio\n");
        return home;
    }

    private List<String> linuxTypes() {
        var types = new ArrayList<String>();
        if (onPath("dpkg-deb") && onPath("fakeroot")) {
            types.add("deb");
        }
        if (onPath("rpmbuild")) {
            types.add("rpm");
        }
        return types;
    }

    private Path association(Path made, Path icon) throws IOException {
        return Files.writeString(made.resolve("session.properties"), """
                extension=quarterdeck
                mime-type=application/x-quarterdeck
                description=Session of a Quarterdeck workshop
                icon=%s
                """.formatted(icon.toString().replace("\\", "\\\\")));
    }

    /** Draws the icon in the form that this system takes. */
    private Path icon(Path made) throws IOException {
        if (isLinux()) {
            return Files.write(made.resolve("quarterdeck.png"), drawn(256));
        }
        return isMac() ? appleIcon(made.resolve("quarterdeck.icns")) : windowsIcon(made.resolve("quarterdeck.ico"));
    }

    /** Writes an Apple icon: for each size a type of four letters, a length and a PNG. */
    private Path appleIcon(Path file) throws IOException {
        var body = new ByteArrayOutputStream();
        var data = new DataOutputStream(body);
        var types = List.of("icp4", "icp5", "ic07", "ic08", "ic09");
        var sizes = List.of(16, 32, 128, 256, 512);
        for (int i = 0; i < types.size(); i++) {
            var png = drawn(sizes.get(i));
            data.writeBytes(types.get(i));
            data.writeInt(png.length + 8);
            data.write(png);
        }
        var all = ByteBuffer.allocate(body.size() + 8).put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(body.size() + 8).put(body.toByteArray());
        return Files.write(file, all.array());
    }

    /** Writes a Windows icon: a directory of sizes, then a PNG for each. */
    private Path windowsIcon(Path file) throws IOException {
        var sizes = List.of(16, 24, 32, 48, 64, 128, 256);
        var pictures = new ArrayList<byte[]>();
        for (int size : sizes) {
            pictures.add(drawn(size));
        }
        int at = 6 + 16 * sizes.size();
        var all = ByteBuffer.allocate(at + pictures.stream().mapToInt(p -> p.length).sum()).order(ByteOrder.LITTLE_ENDIAN);
        all.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            byte edge = (byte) (sizes.get(i) % 256);
            all.put(edge).put(edge).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(all::put);
        return Files.write(file, all.array());
    }

    private byte[] drawn(int size) throws IOException {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var drawing = Objects.requireNonNull(new SVGLoader().load(project.resolve("assets/icons/quarterdeck.svg").toUri().toURL()));
        graphics.scale(size / drawing.size().getWidth(), size / drawing.size().getHeight());
        drawing.render(null, graphics);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private String name() {
        return isLinux() ? "quarterdeck" : "Quarterdeck";
    }

    private static String description() {
        return "Drives a live workshop from one laptop";
    }

    private boolean isLinux() {
        return system.equals("Linux");
    }

    private boolean isMac() {
        return system.startsWith("Mac");
    }

    private String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", system.startsWith("Windows") ? name + ".exe" : name).toString();
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        run(Map.of("XZ_OPT", "-7 -T0"), command);
    }

    private static void run(Map<String, String> settings, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(settings);
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException(Path.of(command[0]).getFileName() + " ended with status " + status);
        }
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
