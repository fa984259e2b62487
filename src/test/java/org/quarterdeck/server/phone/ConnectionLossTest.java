package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** Networks that go, programs that end, disks that fill up: an answer once given is not lost on the way. */
@ExtendWith(ChromiumExtension.class)
class ConnectionLossTest {

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small().choice("move", Reveal.MANUAL).slide("farewell"));
    private GuestPhone phone;

    @BeforeEach
    void joinAndAsk(Browser chromium) {
        phone = new GuestPhone(chromium, room);
        room.steer(Move.OPEN);
    }

    @AfterEach
    void close() {
        phone.close();
        room.close();
    }

    @Test
    void an_answer_given_while_the_program_is_down_is_kept_said_so_and_sent_once() {
        phone.join();
        phone.tap("First");
        phone.says("Saved.");
        room.goDown();
        phone.says("No connection. Your saved answer is safe.");
        phone.tap("Third");
        phone.says("No connection. Your answer is kept and will be sent.");
        room.comeBack();
        phone.says("Saved.");
        assertEquals(List.of(new Picked(List.of(2))), room.answers());
        assertEquals(1, room.answersWritten());
        assertEquals(1, room.state().seats().given());
    }

    @Test
    void without_an_answer_it_just_says_that_it_tries_again() {
        phone.join();
        room.goDown();
        phone.says("No connection. Trying again by itself.");
        room.comeBack();
        phone.says("Not answered yet.");
    }

    @Test
    void of_several_taps_without_a_network_only_the_last_is_sent() {
        phone.join();
        phone.browser.setOffline(true);
        phone.tap("First");
        phone.says("No connection. Your answer is kept and will be sent.");
        phone.tap("Second");
        phone.tap("Third");
        phone.browser.setOffline(false);
        phone.says("Saved.");
        assertEquals(List.of(new Picked(List.of(2))), room.answers());
        assertEquals(1, room.answersWritten());
    }

    @Test
    void taking_an_answer_back_without_a_network_is_kept_and_sent() {
        phone.join();
        phone.tap("First");
        phone.says("Saved.");
        phone.browser.setOffline(true);
        phone.page.getByText("Take it back").click();
        phone.says("No connection. It will be taken back.");
        assertThat(phone.option("First")).not().isChecked();
        assertEquals(List.of(new Picked(List.of(0))), room.answers());
        phone.browser.setOffline(false);
        phone.says("Not answered yet.");
        assertEquals(List.of(), room.answers());
    }

    @Test
    void a_kept_answer_survives_closing_the_page() {
        phone.join();
        room.goDown();
        phone.tap("Second");
        phone.says("Your answer is kept and will be sent.");
        phone.page.close();
        room.comeBack();
        var again = phone.newPage();
        again.navigate(room.url("/4711"));
        assertThat(again.locator("#status")).containsText("Saved.");
        assertEquals(List.of(new Picked(List.of(1))), room.answers());
    }

    @Test
    void where_the_phone_lets_nothing_be_stored_an_answer_is_kept_in_the_page() {
        phone.browser.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new Error('shut'); }})");
        phone.join();
        room.goDown();
        phone.tap("Second");
        phone.says("Your answer is kept and will be sent.");
        room.comeBack();
        phone.says("Saved.");
        assertEquals(List.of(new Picked(List.of(1))), room.answers());
    }

    @Test
    void an_answer_that_comes_too_late_is_told_that_the_last_saved_one_counts() {
        phone.join();
        phone.tap("First");
        phone.says("Saved.");
        phone.browser.setOffline(true);
        phone.tap("Third");
        phone.says("Your answer is kept and will be sent.");
        room.steer(Move.CLOSE);
        phone.browser.setOffline(false);
        phone.says("The vote has closed. Your last saved answer counts.");
        assertThat(phone.page.locator("li.own")).containsText("First");
        assertEquals(List.of(new Picked(List.of(0))), room.answers());
    }

    @Test
    void a_full_disk_is_said_and_tried_again() {
        phone.join();
        room.journal().fail("The disk is full.");
        phone.tap("First");
        phone.says("Could not be saved just now. Your answer is kept and tried again.");
        room.journal().recover();
        phone.says("Saved.");
        assertEquals(List.of(new Picked(List.of(0))), room.answers());
    }

    @Test
    void a_page_opened_while_the_program_is_down_joins_when_it_is_back() {
        phone.join();
        var second = phone.newPage();
        second.navigate(room.url("/phone/phone.css"));
        room.goDown();
        phone.says("No connection.");
        room.comeBack();
        phone.says("Not answered yet.");
        second.navigate(room.url("/"));
        assertThat(second.locator("#status")).containsText("Not answered yet.");
        assertEquals(1, room.state().seats().given());
    }

    @Test
    void two_tabs_of_one_phone_agree() {
        phone.join();
        var second = phone.newPage();
        second.navigate(room.url("/4711"));
        assertThat(second.locator("#status")).containsText("Not answered yet.");
        phone.tap("Second");
        phone.says("Saved.");
        assertThat(second.getByLabel("Second")).isChecked();
        assertThat(second.locator("#status")).containsText("Saved.");
        assertEquals(1, room.state().seats().given());
    }

    @Test
    void after_a_pause_of_the_network_the_view_of_the_moment_is_there() {
        phone.join();
        phone.browser.setOffline(true);
        room.steer(Move.CLOSE);
        room.goTo("farewell");
        phone.browser.setOffline(false);
        phone.shows("Title of farewell");
        Eventually.until("one seat", () -> room.state().seats().given() == 1);
    }
}
