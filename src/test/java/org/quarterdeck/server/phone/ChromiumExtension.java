package org.quarterdeck.server.phone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Locale.Category;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import org.quarterdeck.app.FontsForDrawingExtension;

/**
 * The machine's own Chromium, headless, started once in a JVM for all tests that ask for a {@link Browser}. The headless shell is
 * taken first, since a phone costs a third there of what it costs in a whole Chromium, which opens a window for each. Where there
 * is none they are skipped, except where {@code CI=true} insists on one.
 * <p>
 * The driver spells the names of its protocol with the default locale, so this is English while those tests run; what the
 * program formats keeps the locale of the machine.
 */
public final class ChromiumExtension implements BeforeAllCallback, ParameterResolver {

    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable",
            "chrome.exe", "msedge.exe");
    private static final List<String> QUIET = List.of("--disable-gpu", "--in-process-gpu", "--disable-software-rasterizer",
            "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** A browser and the driver it is steered by. */
    record Running(Playwright driver, Browser browser) implements AutoCloseable {

        static Running start() {
            var program = program().orElseThrow();
            var driver = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(QUIET)
                    .setEnv(FontsForDrawingExtension.environment()).setTimeout(120_000);
            return new Running(driver, driver.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            driver.close();
        }
    }

    /** Lives as long as the JVM: each class of tests is a run of its own there. */
    private static final class Shared {

        static final Running RUNNING = Running.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close, "close the browser"));
        }
    }

    /** English as the default locale, but not for what is formatted, until a class of tests is over. */
    static final class EnglishNames implements AutoCloseable {

        private final Locale before = Locale.getDefault();

        EnglishNames() {
            spell(Locale.ENGLISH);
        }

        private static void spell(Locale names) {
            var shown = Locale.getDefault(Category.DISPLAY);
            var formatted = Locale.getDefault(Category.FORMAT);
            Locale.setDefault(names);
            Locale.setDefault(Category.DISPLAY, shown);
            Locale.setDefault(Category.FORMAT, formatted);
        }

        @Override
        public void close() {
            spell(before);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (program().isPresent()) {
            context.getStore(Namespace.create(ChromiumExtension.class)).getOrComputeIfAbsent(EnglishNames.class);
            return;
        }
        var missing = "No Chromium is installed here; set CHROMIUM to the path of one to test the phone page.";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        throw new TestAbortedException(missing);
    }

    private static Optional<Path> program() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, Stream.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium")), onPath)
                .flatMap(path -> path).filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Shared.RUNNING.browser();
    }
}
