package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.export.SessionDataLoader;
import org.quarterdeck.app.export.SessionFileWriter;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.server.phone.AxeCheck;
import org.quarterdeck.server.phone.ChromiumExtension;
import org.quarterdeck.ui.review.SessionFileType;

@Tag("screen")
@ExtendWith(ChromiumExtension.class)
class HtmlReportInBrowserTest {

    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void write() throws Exception {
        HeadlessDisplay.start();
        report = folder.resolve("report.html");
        try (var archive = SqliteArchive.open(folder)) {
            var session = SessionDataLoader.find(archive, SimulatedCohort.playedInto(archive, true));
            new SessionFileWriter(archive, ExportScope.ALL).write(session, SessionFileType.HTML, report, (done, of) -> {});
        }
    }

    @Test
    void is_readable_to_everyone_by_day_and_by_night_and_asks_for_nothing_else(Browser browser) {
        var asked = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = browser
                    .newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(900, 900));
                    var page = context.newPage()) {
                page.onRequest(request -> asked.add(request.url()));
                page.navigate(report.toUri().toString());
                assertEquals(List.of(), AxeCheck.faults(page), scheme.name());
            }
        }
        asked.removeIf(url -> url.startsWith("data:") || url.equals(report.toUri().toString()));
        assertEquals(List.of(), asked);
    }

    @Test
    void fits_a_phone(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
                var page = context.newPage()) {
            page.navigate(report.toUri().toString());
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"), "nothing runs out of it");
            var narrowest = (Number) page.evaluate("Math.min(...[...document.querySelectorAll('td:not(.number)')]"
                    + ".map(cell => cell.getBoundingClientRect().width))");
            assertTrue(narrowest.doubleValue() > 90, () -> "a column of words is as narrow as " + narrowest + " pixels");
            var least = (Number) page.evaluate("Math.min(...[...document.querySelectorAll('svg')]"
                    + ".filter(svg => svg.getBoundingClientRect().width > 0)"
                    + ".flatMap(svg => [...svg.querySelectorAll('text')].map(text => text.getAttribute('font-size')"
                    + " * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)))");
            assertTrue(least.doubleValue() > 6.5, () -> "letters of charts are as small as " + least + " pixels");
        }
    }

    @Test
    void commitments_stand_in_two_columns_where_there_is_room_and_in_one_on_a_phone(Browser browser) {
        var columns = "getComputedStyle(document.querySelector('.cards')).gridTemplateColumns.split(' ').length";
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1_280, 900));
                var page = context.newPage()) {
            page.navigate(report.toUri().toString());
            assertEquals(2, page.evaluate(columns));
            page.setViewportSize(390, 844);
            assertEquals(1, page.evaluate(columns));
        }
    }
}
