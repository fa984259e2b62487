package org.quarterdeck.room.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Spectrum;

/** Whatever an author writes is text on the phone, inside its card, and nothing else. */
@ExtendWith(Chromium.class)
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "<img src=x onerror=alert(1)><script>alert(2)</script>", "</label></div><h1>Gone</h1>", "&lt;b&gt; {pole} ${x}",
            "\u202Eright to left by force", "\u2069\u2069\u2066unbalanced\u202A", "ما هي خطوتك الأولى؟", "👩‍👩‍👧‍👦 🏳️‍🌈",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358\u0359\u035A\u035B\u035C\u035D\u035E\u035F\u0360\u0361\u0362"})
    void is_shown_as_it_is_and_the_page_stays_whole(String text, Browser chromium) {
        var workshop = Workshops.small().poll("move", new Choice(List.of(text, "plain"), Set.of()), Reveal.ON_CLOSE)
                .poll("compass", new Spectrum(List.of(new Pair(text, "plain"), new Pair("plain", text))), Reveal.ON_CLOSE);
        try (var room = new PhoneRoom(workshop); var phone = GuestPhone.small(chromium, room, ColorScheme.LIGHT)) {
            phone.join();
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            assertEquals(text, phone.page.locator("label.card [dir]").first().textContent());
            phone.page.locator("label.card").first().tap();
            phone.says("Saved.");
            assertEquals(List.of(new Picked(List.of(0))), room.answers());
            staysWithinTheScreen(phone);
            room.steer(Move.CLOSE);
            phone.says("The result is shown.");
            assertEquals(text, phone.page.locator(".label [dir]").first().textContent());
            staysWithinTheScreen(phone);
            room.goTo("compass");
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            assertEquals(text, phone.page.locator(".left").first().textContent());
            staysWithinTheScreen(phone);
            assertThat(phone.page.locator("h1")).hasCount(1);
        }
    }

    private static void staysWithinTheScreen(GuestPhone phone) {
        assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
    }
}
