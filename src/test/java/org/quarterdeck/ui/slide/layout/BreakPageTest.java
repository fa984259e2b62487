package org.quarterdeck.ui.slide.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.slide.canvas.ProjectorTheme;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.SlideLayout;

class BreakPageTest {

    @Test
    void says_when_to_be_back_by_the_clock_on_the_wall_after_the_machine_slept() {
        var workshop = WorkshopFixture.small().slide("lunch", SlideLayout.BREAK).build();
        var clock = TestClock.atNine();
        var moment = SlideMoment.of(workshop, null, workshop.indexOf("lunch")).until(TestClock.NINE.plus(Duration.ofMinutes(15)));
        FxDrawing.on(() -> {
            var sheet = new SlideCanvas(SlideShape.WIDE, BrandPalette.of(moment.workshop(), ProjectorTheme.of(moment)),
                    Typography.of("en"),
                    MessageBundle.of("slides", "en"));
            var page = new BreakPage(sheet, moment, () -> clock.instant().plus(Duration.ofMinutes(20)));
            page.tick(clock.instant());
            var back = DateTimeFormatter.ofPattern("H:mm").format(TestClock.NINE.plus(Duration.ofMinutes(35))
                    .atZone(ZoneId.systemDefault()));
            assertTrue(page.text().contains(back), page.text());
            assertTrue(page.text().contains("15:00"), page.text());
        });
    }
}
