package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
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

@ExtendWith(ChromiumExtension.class)
class RemotePageTest {

    private final PhoneSession room = new PhoneSession(
            WorkshopFixture.small().slide("welcome").choice("move", Reveal.MANUAL).slide("farewell").breakout("groups", 4));
    private GuestPhone phone;

    @BeforeEach
    void open(Browser chromium) {
        phone = new GuestPhone(chromium, room);
    }

    @AfterEach
    void close() {
        phone.close();
        room.close();
    }

    private void openWithToken() {
        phone.open("/remote#" + PhoneSession.TOKEN);
        phone.says("Connected.");
    }

    private Locator button(String name) {
        return phone.page.locator("#" + name);
    }

    private Locator state() {
        return phone.page.locator(".state");
    }

    @Test
    void without_the_token_it_shows_nothing_of_the_room() {
        phone.open("/remote#guessed");
        phone.shows("This is not your remote’s address");
        assertThat(phone.page.locator("button")).hasCount(0);
    }

    @Test
    void next_alone_walks_a_poll_and_says_what_it_will_do() {
        openWithToken();
        assertThat(button("next")).containsText("Title of move");
        button("next").click();
        phone.shows("Title of move");
        assertThat(button("next")).containsText("Open the vote");
        button("next").click();
        assertThat(state()).containsText("The vote is open: 0 of 0 answered.");
        room.someoneAnswers(new Picked(List.of(1)));
        assertThat(state()).containsText("The vote is open: 1 of 1 answered.");
        button("next").click();
        assertThat(state()).containsText("The result is hidden.");
        button("next").click();
        assertThat(state()).containsText("The result is shown");
        button("next").click();
        phone.shows("Title of farewell");
    }

    @Test
    void only_the_buttons_that_fit_the_moment_are_there() {
        room.goTo("move");
        openWithToken();
        assertThat(button("open")).isVisible();
        assertThat(button("close")).isHidden();
        button("open").click();
        assertThat(button("close")).isVisible();
        assertThat(button("open")).isHidden();
        button("close").click();
        assertThat(button("reveal")).isVisible();
        button("reveal").click();
        assertThat(button("hide")).isVisible();
        button("hide").click();
        var run = room.asked().id();
        button("again").click();
        assertThat(state()).containsText("The vote is open");
        assertNotEquals(run, room.asked().id());
    }

    @Test
    void it_follows_what_the_console_does() {
        openWithToken();
        room.steer(Move.NEXT);
        phone.shows("Title of move");
        room.steer(Move.BLACKOUT);
        assertThat(state()).containsText("The screen is black.");
        button("resume").click();
        assertThat(button("blackout")).isVisible();
        assertFalse(room.state().blackout());
    }

    @Test
    void ending_asks_first() {
        openWithToken();
        button("end").click();
        phone.page.getByText("No, go on").click();
        assertFalse(room.state().ended());
        button("end").click();
        phone.page.getByText("Yes, end it").click();
        assertThat(state()).hasText("The session has ended.");
        Eventually.until("the end", () -> room.state().ended());
    }

    @Test
    void a_press_without_a_network_is_not_kept_and_said_so() {
        openWithToken();
        phone.browser.setOffline(true);
        button("next").click();
        phone.says("No connection.");
        phone.browser.setOffline(false);
        phone.says("Connected.");
        assertEquals(0, room.state().index());
    }

    @Test
    void it_says_what_keeps_answers_from_being_saved() {
        room.goTo("move");
        room.steer(Move.OPEN);
        openWithToken();
        room.journal().fail("The disk is full.");
        button("next").click();
        phone.says("The disk is full.");
        room.journal().recover();
        phone.says("Connected.");
    }

    @Test
    void groups_are_drawn_drawn_anew_and_ended() {
        room.othersJoin(8);
        room.goTo("groups");
        openWithToken();
        assertThat(state()).hasText("The groups are not drawn yet.");
        button("open").click();
        assertThat(state()).hasText("2 groups are at work.");
        button("again").click();
        phone.says("Connected.");
        button("close").click();
        assertThat(state()).hasText("The group work is over.");
    }
}
