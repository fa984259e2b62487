package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** Nothing half-written is lost when the vote closes on it. */
@ExtendWith(ChromiumExtension.class)
class DraftOverCloseTest {

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small().poll("words", SampleAnswers.WORDS, Reveal.ON_CLOSE)
            .poll("text", SampleAnswers.TEXT, Reveal.MANUAL).poll("points", SampleAnswers.POINTS, Reveal.ON_CLOSE)
            .poll("ranking", SampleAnswers.RANKING, Reveal.ON_CLOSE));
    private GuestPhone phone;

    @BeforeEach
    void takeAPhone(Browser chromium) {
        phone = GuestPhone.small(chromium, room, ColorScheme.LIGHT).join();
    }

    @AfterEach
    void close() {
        phone.close();
        room.close();
    }

    private void saves(Answer answer) {
        Eventually.until("the draft counts", () -> room.answers().equals(List.of(answer)));
    }

    @Test
    void what_is_complete_is_sent_and_stands_as_the_answer() {
        phone.ask("words");
        phone.page.locator(".fields input").first().fill("trust");
        room.steer(Move.CLOSE);
        saves(new Answer.Written(List.of("trust")));
        phone.says("The result is shown.");

        phone.ask("text");
        phone.page.locator("textarea").fill("Ask them.");
        room.steer(Move.CLOSE);
        saves(new Answer.Said("Ask them."));
        phone.says("Your answer counts.");
        assertThat(phone.page.locator("main")).containsText("Ask them.");
    }

    @Test
    void a_text_that_comes_in_after_the_result_is_shown_is_counted_on_every_phone() {
        phone.ask("text");
        room.steer(Move.CLOSE, Move.REVEAL);
        assertThat(phone.page.locator(".head")).containsText("No one answered.");
        room.someonesDraftArrives(new Answer.Said("Half a sentence"));
        assertThat(phone.page.locator(".wall")).containsText("Half a sentence");
        assertThat(phone.page.locator(".head")).containsText("1 answer");
    }

    @Test
    void what_is_not_complete_stays_on_the_phone_which_says_so() {
        phone.ask("points");
        phone.page.locator(".steppers input").first().fill("40");
        room.steer(Move.CLOSE);
        phone.says("What you began was not complete; it stays on this phone.");
        assertEquals(List.of(), room.answers());
    }

    @Test
    void an_order_that_nobody_gave_is_no_answer_and_says_nothing_of_places() {
        phone.ask("ranking");
        room.steer(Move.CLOSE);
        phone.says("The result is shown.");
        assertEquals(List.of(), room.answers());
        assertThat(phone.page.locator(".bars")).not().containsText("1");
    }

    @Test
    void enter_goes_to_the_next_of_three_words_and_saves_in_the_last() {
        phone.ask("words");
        var fields = phone.page.locator(".fields input");
        fields.first().fill("trust");
        fields.first().press("Enter");
        assertThat(fields.nth(1)).isFocused();
        fields.nth(1).press("Enter");
        fields.nth(2).fill("calm");
        fields.nth(2).press("Enter");
        phone.says("Saved.");
        assertEquals(List.of(new Answer.Written(List.of("trust", "calm"))), room.answers());
    }

    @Test
    void digits_of_other_scripts_are_digits() {
        phone.ask("points");
        var fields = phone.page.locator(".steppers input");
        fields.nth(0).fill("\u0664\u0660");
        fields.nth(1).fill("\u06f3\u06f5");
        fields.nth(2).fill("\uff12\uff15");
        phone.page.getByText("Save my points").click();
        phone.says("Saved.");
        assertEquals(List.of(new Answer.Spread(List.of(40, 35, 25))), room.answers());
    }
}
