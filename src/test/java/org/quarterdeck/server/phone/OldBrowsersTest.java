package org.quarterdeck.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.server.minify.AssetMinifier;

/**
 * The page asks nothing of a browser that those of the autumn of 2020 did not have (Safari 14 on iOS 14, Chrome 87, Firefox 84,
 * Samsung Internet 13), nor what they give to pages over https alone: the room is plain http. Which version brought what:
 * developer.mozilla.org's compatibility tables.
 */
class OldBrowsersTest {

    private static final Path PAGE = Path.of("assets/phone");

    /** Each with the first Safari, Chrome and Firefox to have it, or why it has no place here. */
    private static final Map<String, String> TOO_NEW_FOR_SCRIPTS = Map.ofEntries(
            Map.entry("\\.at\\(|\\.findLast|\\.toSorted\\(|\\.toReversed\\(|\\.with\\(|\\.replaceAll\\(",
                    "Safari 15.4, Chrome 92, Firefox 90 and later"),
            Map.entry("structuredClone|Object\\.hasOwn|Array\\.fromAsync|Object\\.groupBy",
                    "Safari 15.4, Chrome 93, Firefox 92 and later"),
            Map.entry("AbortSignal\\.|Promise\\.(any|withResolvers|try)|WeakRef|requestIdleCallback",
                    "Safari 16 and later, or never"),
            Map.entry(
                    "crypto\\.|navigator\\.(clipboard|wakeLock|share|serviceWorker|locks|storage|mediaDevices)|caches\\.|Notification",
                    "https alone"),
            Map.entry("\\(\\?<[=!]|/[a-z]*[dv][a-z]*\\.(test|exec)", "Safari 16.4 (looking behind in a pattern)"),
            Map.entry(
                    "showModal|popover|inert|\\.checkVisibility|scrollend|ResizeObserver|BroadcastChannel|Intl\\.(ListFormat|Segmenter)",
                    "Safari 14.1 and later"),
            Map.entry("innerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function", "what guests write is text"));

    private static final Map<String, String> TOO_NEW_FOR_STYLES = Map.ofEntries(
            Map.entry(":has\\(|:is\\(|:where\\(|@layer|@container|@scope|@property|color-mix|oklch|light-dark|&\\s*[:.{]",
                    "Safari 15.4, Chrome 88 and later"),
            Map.entry(
                    "aspect-ratio|accent-color|\\binset(-[a-z]+)?:|(?<!-)translate:|(?<!-)rotate:|(?<!-)scale:|text-wrap|scrollbar-gutter",
                    "Safari 14.1, Chrome 87 and later"),
            Map.entry("(margin|padding)-(inline|block):", "Safari 14.1"),
            Map.entry("(?<!100)(dvh|svh|lvh|dvw|cq[wh])|clip-path:\\s*path", "Safari 15.4, Chrome 108"),
            Map.entry("overflow:\\s*clip|user-select(?<!-webkit-user-select): contain", "Safari 16"));

    @Test
    void no_script_or_style_asks_for_more_than_they_had() {
        var faults = new ArrayList<String>();
        files(".js", ".html").forEach(file -> faults.addAll(found(file, TOO_NEW_FOR_SCRIPTS)));
        files(".css").forEach(file -> faults.addAll(found(file, TOO_NEW_FOR_STYLES)));
        assertEquals(List.of(), faults);
    }

    /** Space between the items of a row is a margin there: only grids had a gap. */
    @Test
    void rows_of_boxes_leave_no_gap_to_the_browser() {
        var flexWithGap = Pattern.compile("[^{}]*\\{[^{}]*display:\\s*(inline-)?flex[^{}]*\\bgap:[^{}]*}");
        assertEquals(List.of(),
                files(".css").stream().flatMap(file -> flexWithGap.matcher(read(file)).results().map(hit -> hit.group().strip()))
                        .toList());
    }

    /** A selector that a browser does not know takes its whole rule with it. */
    @Test
    void a_selector_that_safari_14_does_not_know_stands_alone() {
        var shared = Pattern.compile("[^{};]*,[^{};]*:focus-visible[^{};]*\\{|[^{};]*:focus-visible[^{};]*,[^{};]*\\{");
        assertEquals(List.of(),
                files(".css").stream().flatMap(file -> shared.matcher(read(file)).results().map(hit -> hit.group().strip()))
                        .toList());
    }

    @ExtendWith(ChromiumExtension.class)
    @Test
    void every_script_reads_as_one_of_2020_and_so_does_what_is_sent_of_it(Browser chromium) throws IOException {
        try (var browser = chromium.newContext();
                var page = browser.newPage();
                var acorn = getClass().getResourceAsStream("/META-INF/resources/webjars/acorn/8.18.0/dist/acorn.js")) {
            var reader = new String(Objects.requireNonNull(acorn).readAllBytes(), StandardCharsets.UTF_8);
            page.addScriptTag(new AddScriptTagOptions().setContent(reader));
            for (var file : files(".js")) {
                for (var script : List.of(read(file), AssetMinifier.of(file.toString(), read(file)))) {
                    page.evaluate("script => { acorn.parse(script, {ecmaVersion: 2020, sourceType: 'module'}); }", script);
                }
            }
        }
    }

    private static List<String> found(Path file, Map<String, String> tooNew) {
        var text = read(file);
        return tooNew.entrySet().stream().flatMap(each -> Pattern.compile(each.getKey()).matcher(text).results()
                .map(hit -> file + ": " + hit.group() + ": " + each.getValue())).toList();
    }

    private static List<Path> files(String... endings) {
        try (var all = Files.walk(PAGE)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
