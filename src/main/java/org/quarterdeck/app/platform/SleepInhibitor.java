package org.quarterdeck.app.platform;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps screen saver and sleep away while a session is live. Everything that holds them ends with the program, however it ends.
 */
public final class SleepInhibitor implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SleepInhibitor.class.getName());
    private static final String WHO = "Quarterdeck";
    /** Turns the X server's own saver off until standard input ends, and then sets it as it was. */
    private static final String X_SAVER = """
            before=$(xset q) || exit 0
            saver=$(printf '%s' "$before" | sed -n 's/.*timeout: *\\([0-9]*\\) *cycle: *\\([0-9]*\\).*/\\1 \\2/p')
            xset s off s reset -dpms
            cat >/dev/null
            xset s $saver
            case $before in *'DPMS is Enabled'*) xset +dpms ;; esac
            """;

    private static final Pattern BUS_PARTS = Pattern.compile("[,;]");

    private final List<AutoCloseable> holds = new ArrayList<>();
    private boolean closed;

    private SleepInhibitor() {}

    /** Holds what keeps this system awake. Returns at once; nothing happens without a display. */
    public static SleepInhibitor hold() {
        var inhibitor = new SleepInhibitor();
        if (!"Headless".equals(System.getProperty("glass.platform"))) {
            var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            Thread.ofVirtual().name("awake").start(() -> inhibitor.hold(system, System.getenv(), ProcessHandle.current().pid()));
        }
        return inhibitor;
    }

    private void hold(String system, Map<String, String> environment, long pid) {
        if (system.contains("win")) {
            add(WindowsAwake::new);
            return;
        }
        if (!system.contains("mac")) {
            var socket = busSocket(environment);
            if (socket != null) {
                add(() -> savedFrom(socket));
            }
        }
        for (var command : commands(system, environment, pid)) {
            add(() -> new HeldProcess(command));
        }
    }

    /** Returns the commands that keep a system awake as long as they run; each ends when its standard input ends. */
    static List<List<String>> commands(String system, Map<String, String> environment, long pid) {
        if (system.contains("mac")) {
            return List.of(List.of("caffeinate", "-d", "-i", "-w", String.valueOf(pid)));
        }
        var commands = new ArrayList<List<String>>();
        commands.add(List.of("systemd-inhibit", "--what=idle:sleep", "--who=" + WHO,
                "--why=" + AppMessages.text("awake.reason"), "--mode=block", "cat"));
        if (environment.get("DISPLAY") != null && environment.get("WAYLAND_DISPLAY") == null) {
            commands.add(List.of("sh", "-c", X_SAVER));
        }
        return commands;
    }

    /** Returns the socket of the desktop's message bus, or null if it has none that can be reached. */
    static @Nullable Path busSocket(Map<String, String> environment) {
        for (var part : BUS_PARTS.splitAsStream(environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "")).toList()) {
            if (part.startsWith("unix:path=")) {
                return Path.of(part.substring("unix:path=".length()));
            }
        }
        var runtime = environment.get("XDG_RUNTIME_DIR");
        var usual = runtime == null ? null : Path.of(runtime, "bus");
        return usual != null && Files.exists(usual) ? usual : null;
    }

    private static SessionBus savedFrom(Path socket) throws IOException {
        var bus = SessionBus.connect(socket);
        try {
            bus.inhibitScreenSaver(WHO, AppMessages.text("awake.reason"));
            return bus;
        } catch (IOException e) {
            bus.close();
            throw e;
        }
    }

    private interface Hold {
        AutoCloseable begin() throws IOException;
    }

    private void add(Hold hold) {
        try {
            var held = hold.begin();
            synchronized (this) {
                if (!closed) {
                    holds.add(held);
                    return;
                }
            }
            end(held);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "one way of keeping the system awake is not to be had here", e);
        }
    }

    /** Lets the system sleep again. */
    @Override
    public void close() {
        List<AutoCloseable> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(holds);
            holds.clear();
        }
        all.forEach(SleepInhibitor::end);
    }

    private static void end(AutoCloseable held) {
        try {
            held.close();
        } catch (Exception e) {
            LOG.log(Level.DEBUG, "what kept the system awake had ended already", e);
        }
    }

    /** A command that runs until its standard input is closed. */
    private static final class HeldProcess implements AutoCloseable {

        private final Process process;

        HeldProcess(List<String> command) throws IOException {
            process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        }

        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            if (process.info().command().orElse("").endsWith("caffeinate")) {
                process.destroy();
            }
        }
    }
}
