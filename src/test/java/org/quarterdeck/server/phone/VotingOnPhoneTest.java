package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class VotingOnPhoneTest {

    private final PhoneSession room = new PhoneSession(
            WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).choice("hidden", Reveal.MANUAL)
                    .choice("final", Reveal.MANUAL).once().choice("quick", Reveal.MANUAL).seconds(90));
    private GuestPhone phone;

    @BeforeEach
    void takeAPhone(Browser chromium) {
        phone = new GuestPhone(chromium, room).join();
    }

    @AfterEach
    void close() {
        phone.close();
        room.close();
    }

    @Test
    void before_it_opens_the_phone_says_that_it_will() {
        phone.shows("Title of move");
        assertThat(phone.page.locator("main")).containsText("It opens in a moment");
        assertThat(phone.page.locator("input")).hasCount(0);
    }

    @Test
    void a_tap_is_saved() {
        phone.ask("move");
        phone.tap("Second");
        phone.says("Saved. You can change it until the vote closes.");
        assertEquals(List.of(new Picked(List.of(1))), room.answers());
    }

    @Test
    void it_never_says_saved_before_it_is() {
        phone.ask("move");
        try (var commit = room.journal().hold()) {
            phone.tap("Second");
            commit.awaitCommit();
            phone.says("Saving…");
            assertEquals("Saving…", phone.page.locator("#status").textContent().strip());
        }
        phone.says("Saved.");
    }

    @Test
    void another_tap_changes_the_answer() {
        phone.ask("move");
        phone.tap("Second");
        phone.says("Saved.");
        phone.tap("Third");
        phone.says("Saved.");
        assertThat(phone.option("Third")).isChecked();
        assertEquals(List.of(new Picked(List.of(2))), room.answers());
    }

    @Test
    void an_answer_can_be_taken_back_and_given_anew() {
        phone.ask("move");
        assertThat(phone.page.getByText("Take it back")).isHidden();
        phone.tap("Second");
        phone.says("Saved.");
        phone.page.getByText("Take it back").click();
        phone.says("Not answered yet.");
        assertThat(phone.option("Second")).not().isChecked();
        assertThat(phone.page.getByText("Take it back")).isHidden();
        assertEquals(List.of(), room.answers());
        phone.tap("Second");
        phone.says("Saved.");
        assertEquals(List.of(new Picked(List.of(1))), room.answers());
    }

    @Test
    void an_answer_that_cannot_be_changed_cannot_be_taken_back() {
        room.goTo("final");
        room.steer(Move.OPEN);
        phone.tap("Second");
        phone.says("Saved.");
        assertThat(phone.page.getByText("Take it back")).isHidden();
    }

    @Test
    void the_arrow_keys_vote_too() {
        phone.ask("move");
        phone.option("First").focus();
        phone.press("Space");
        phone.says("Saved.");
        phone.press("ArrowDown");
        assertThat(phone.option("Second")).isChecked();
        Eventually.until("the newest stands", () -> room.answers().equals(List.of(new Picked(List.of(1)))));
    }

    @Test
    void a_reload_brings_the_answer_back() {
        phone.ask("move");
        phone.tap("Third");
        phone.says("Saved.");
        phone.page.reload();
        phone.says("Saved.");
        assertThat(phone.option("Third")).isChecked();
    }

    @Test
    void when_it_closes_the_own_answer_stands_there_and_nothing_can_be_tapped() {
        phone.ask("hidden");
        phone.tap("First");
        phone.says("Saved.");
        room.steer(Move.CLOSE);
        phone.says("The vote has closed. Your answer counts.");
        assertThat(phone.page.locator("li.own")).containsText("Your answer");
        assertThat(phone.page.locator("input")).hasCount(0);
    }

    @Test
    void the_result_is_bars_in_words_with_the_own_one_marked() {
        phone.ask("move");
        phone.tap("First");
        phone.says("Saved.");
        room.someoneAnswers(new Picked(List.of(2)));
        room.someoneAnswers(new Picked(List.of(2)));
        room.someoneAnswers(new Picked(List.of(2)));
        room.steer(Move.CLOSE);
        phone.says("The result is shown.");
        assertThat(phone.page.locator(".bars .figures")).hasText(new String[]{"25% · 1 vote", "0% · 0 votes", "75% · 3 votes"});
        assertThat(phone.page.locator(".bars .own")).containsText("First");
        assertThat(phone.page.locator(".head")).containsText("4 answers");
    }

    @Test
    void a_result_nobody_made_is_said_so() {
        phone.ask("move");
        room.steer(Move.CLOSE);
        phone.says("The result is shown.");
        assertThat(phone.page.locator(".head")).containsText("No one answered.");
    }

    @Test
    void asked_again_it_is_a_new_question() {
        phone.ask("move");
        phone.tap("First");
        phone.says("Saved.");
        room.steer(Move.CLOSE, Move.AGAIN);
        phone.says("Not answered yet.");
        assertThat(phone.page.locator("input:checked")).hasCount(0);
    }

    @Test
    void an_answer_that_is_final_says_so_before_and_after() {
        phone.ask("final");
        phone.says("You can answer this one once.");
        phone.tap("First");
        phone.says("Saved. This one is answered once.");
        assertThat(phone.option("Second")).isDisabled();
    }

    @Test
    void the_countdown_goes_by_the_room_s_clock_not_the_phone_s() {
        phone.ask("quick");
        assertThat(phone.page.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("1:[0-3]\\d\\W* left"));
    }
}
