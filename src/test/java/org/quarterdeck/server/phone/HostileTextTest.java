package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;

/** Whatever an author or a guest writes is text on the phone, inside its place, and nothing else. */
@ExtendWith(ChromiumExtension.class)
class HostileTextTest {

    static Stream<String> texts() {
        return Stream.of("<img src=x onerror=alert(1)><script>alert(2)</script>", "</label></div><h1>Gone</h1>",
                "&lt;b&gt; {pole} ${x}", "\u202Eright to left by force", "\u2069\u2069\u2066unbalanced\u202A",
                "ما هي خطوتك الأولى؟",
                "no\u200Bwi\uFEFFdth", "👩‍👩‍👧‍👦 🏳️‍🌈", "W".repeat(400), "Z" + "\u0351".repeat(280));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void is_shown_as_it_is_and_the_page_stays_whole(String text, Browser chromium) {
        var two = List.of(text, "plain");
        var ends = new Pair(text, "plain");
        var questions = List.of(new Question.Choice(two, Set.of()), new Question.Multiple(two, 2, Set.of()),
                new Question.Scale(two, 11, text, text), new Question.Spectrum(List.of(ends, new Pair("plain", text))),
                new Question.Ranking(two), new Question.Points(two, 100), new Question.Text(600, true),
                new Question.Quadrant(ends, ends, List.of(text, text, "plain", text)));
        var workshop = WorkshopFixture.small();
        questions.forEach(question -> workshop.poll(question.type(), question, Reveal.MANUAL));
        try (var room = new PhoneSession(workshop); var phone = GuestPhone.small(chromium, room, ColorScheme.LIGHT)) {
            phone.join();
            room.othersJoin(1);
            for (var question : questions) {
                if (!room.state().segment().id().equals(question.type())) {
                    room.goTo(question.type());
                }
                room.steer(Move.OPEN);
                phone.says("Not answered yet.");
                staysWhole(phone, question, text);
                if (question instanceof Question.Text) {
                    phone.page.locator("textarea").fill(text);
                    phone.page.getByText("Send my answer").click();
                    phone.says("Saved.");
                    assertEquals(List.of(new Said(text)), room.answers());
                }
                room.othersAnswer(question, new Random(1));
                room.steer(Move.CLOSE, Move.REVEAL);
                phone.says("The result is shown.");
                staysWhole(phone, question, text);
            }
        }
    }

    /** The author's or the guest's text is there as it was written, and nothing of the page has moved for it. */
    private static void staysWhole(GuestPhone phone, Question question, String text) {
        assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"), question.type());
        assertThat(phone.page.locator("h1")).hasCount(1);
        var shown = phone.page.locator("main [dir=auto]:not(h1):not(textarea)").allTextContents();
        assertTrue((question instanceof Question.Text && shown.isEmpty()) || shown.contains(text), question.type() + shown);
    }
}
