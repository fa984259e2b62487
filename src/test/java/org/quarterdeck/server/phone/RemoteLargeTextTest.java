package org.quarterdeck.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.workshop.Poll.Reveal;

/** The remote where the phone shows text twice as large: nothing is cut or covered, and next stays in reach. */
@ExtendWith(ChromiumExtension.class)
class RemoteLargeTextTest {

    /** Returns the words of what is wider than its place, or than the screen. */
    private static final String CUT = """
            () => [...document.querySelectorAll('#deck button, #deck p, main h1, main p, main button, main summary, main label, #clock')]
              .filter((each) => each.offsetParent && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 2
                || each.getBoundingClientRect().left < -1 || each.getBoundingClientRect().right > innerWidth + 1))
              .map((each) => each.tagName + ' ' + each.textContent)""";

    @Test
    void at_twice_the_size_nothing_is_cut_in_any_language_and_next_stays_in_reach(Browser chromium) {
        for (var language : List.of("en", "de", "fr", "es", "ar")) {
            at(chromium, 320, 568, language);
            at(chromium, 390, 844, language);
        }
    }

    private static void at(Browser chromium, int width, int height, String language) {
        var where = language + " " + width + "×" + height;
        try (var room = new PhoneSession(
                WorkshopFixture.small().slide("welcome").choice("move", Reveal.MANUAL).slide("farewell"));
                var phone = GuestPhone.of(chromium, room, width, height, ColorScheme.LIGHT, language)) {
            phone.page.addInitScript(
                    "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; })");
            phone.open("/remote#" + PhoneSession.TOKEN);
            phone.page.locator("#next").waitFor();
            look(phone, where + ", a slide", height);
            room.goTo("move");
            phone.page.locator("#hands").waitFor();
            phone.page.locator("#hands summary").click();
            phone.page.locator("#hands input").first().waitFor();
            look(phone, where + ", a poll", height);
            var next = phone.page.locator("#next").boundingBox();
            phone.page.locator("#next").click();
            phone.page.locator("#reveal").waitFor();
            look(phone, where + ", an open vote", height);
            assertEquals(next.y, phone.page.locator("#next").boundingBox().y, 1, where);
        }
    }

    private static void look(GuestPhone phone, String where, int height) {
        assertEquals("[]", String.valueOf(phone.page.evaluate(CUT)), where);
        assertEquals(true, phone.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), where);
        var next = phone.page.locator("#next").boundingBox();
        assertTrue(next.y > height / 2.0 && next.y + next.height <= height, where + ": next at " + next.y + " of " + height);
        var deck = phone.page.locator("#deck").boundingBox();
        assertTrue(deck.height < height * 0.6, where + ": the buttons take " + deck.height + " of " + height);
    }
}
