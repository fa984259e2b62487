package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.command.SeatCommand.RenewRemote;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class RemotePageTest {

    private final PhoneSession room = new PhoneSession(
            WorkshopFixture.small().slide("welcome").choice("move", Reveal.MANUAL).slide("farewell").breakout("groups", 4));
    private GuestPhone phone;

    @BeforeEach
    void open(Browser chromium) {
        phone = new GuestPhone(chromium, room);
        phone.page.clock().install();
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

    /** A tap that is no second half of a double tap. */
    private void tap(String name) {
        phone.page.clock().fastForward(500);
        button(name).click();
    }

    private Locator button(String name) {
        return phone.page.locator("#" + name);
    }

    private Locator offers() {
        return phone.page.locator("#offers button");
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
    void hands_that_were_counted_are_said_as_counted_and_not_as_people_in_the_room() {
        openWithToken();
        tap("next");
        phone.shows("Title of move");
        tap("next");
        assertThat(state()).containsText("The vote is open: 0 of 0 answered.");
        room.does(new CountHands("move", 0, List.of(List.of(20, 21, 0))));
        assertThat(state()).containsText("The vote is open: 41 counted by hand.");
        room.someoneAnswers(new Picked(List.of(1)));
        assertThat(state()).containsText("The vote is open: 42 answers, 41 counted by hand.");
    }

    @Test
    void hands_are_counted_on_it_and_what_is_typed_stays_while_the_room_goes_on_voting() {
        room.goTo("move");
        openWithToken();
        phone.page.locator("#hands summary").click();
        var numbers = phone.page.locator("#hands input");
        assertThat(numbers).hasCount(3);
        numbers.nth(0).fill("12");
        tap("next");
        assertThat(state()).containsText("The vote is open");
        room.someoneAnswers(new Picked(List.of(1)));
        assertThat(state()).containsText("1 of 1 answered");
        assertThat(numbers.nth(0)).hasValue("12");
        numbers.nth(2).fill("3");
        phone.page.locator("#hands .yes").click();
        assertThat(state()).containsText("16 answers, 15 counted by hand");
        assertThat(numbers.nth(0)).isHidden();
        phone.page.locator("#hands summary").click();
        assertThat(numbers.nth(2)).hasValue("3");
        room.goTo("farewell");
        assertThat(phone.page.locator("#hands")).isHidden();
    }

    @Test
    void next_alone_walks_a_poll_and_says_what_it_will_do() {
        openWithToken();
        assertThat(button("next")).containsText("Title of move");
        tap("next");
        phone.shows("Title of move");
        assertThat(button("next")).containsText("Open the vote");
        tap("next");
        assertThat(state()).containsText("The vote is open: 0 of 0 answered.");
        room.someoneAnswers(new Picked(List.of(1)));
        assertThat(state()).containsText("The vote is open: 1 of 1 answered.");
        tap("next");
        assertThat(state()).containsText("The result is hidden.");
        tap("next");
        assertThat(state()).containsText("The result is shown");
        tap("next");
        phone.shows("Title of farewell");
    }

    @Test
    void a_new_archive_is_a_tap_away_where_the_file_is_lost() {
        openWithToken();
        assertThat(button("archive")).isHidden();
        room.loseArchive();
        assertThat(button("archive")).isVisible();
        tap("archive");
        assertThat(button("archive")).isHidden();
        phone.says("Connected.");
    }

    @Test
    void a_double_tap_opens_the_vote_and_no_more() {
        room.goTo("move");
        openWithToken();
        phone.page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        button("next").dblclick();
        assertThat(state()).containsText("The vote is open");
        phone.page.clock().fastForward(499);
        button("next").click();
        button("again").click();
        assertThat(button("next")).containsText("Close the vote");
        assertEquals(Phase.OPEN, room.state().poll().phase());
        tap("next");
        assertThat(button("reveal")).isHidden();
        assertThat(button("next")).hasText("Show the result");
    }

    @Test
    void a_double_tap_on_black_leaves_the_screen_black() {
        openWithToken();
        phone.page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        button("black").dblclick();
        assertThat(button("black")).hasText("Show again");
        phone.page.clock().fastForward(400);
        button("black").click();
        assertThat(state()).hasText("The screen is black.");
        assertTrue(room.state().blackout());
    }

    @Test
    void only_the_buttons_that_fit_the_moment_are_there() {
        room.goTo("move");
        openWithToken();
        assertThat(offers()).hasText(new String[]{"Skip this question"});
        tap("next");
        assertThat(offers()).hasText(new String[]{"Show it already", "Ask again"});
        tap("reveal");
        assertThat(offers()).hasText(new String[]{"Ask again", "Hide the result"});
        tap("hide");
        tap("next");
        assertThat(offers()).hasText(new String[]{"Ask again", "Open it again", "Move on without showing"});
        var run = room.asked().id();
        tap("again");
        assertThat(state()).containsText("The vote is open");
        assertNotEquals(run, room.asked().id());
    }

    @Test
    void asking_again_asks_first_where_people_have_answered() {
        room.goTo("move");
        room.steer(Move.OPEN);
        room.someoneAnswers(new Picked(List.of(1)));
        openWithToken();
        var run = room.asked().id();
        tap("again");
        assertThat(phone.page.locator("#ask")).containsText("Ask again? The answer so far stays in the record");
        phone.page.locator("#ask button").first().click();
        assertThat(phone.page.locator("#ask")).isHidden();
        assertEquals(run, room.asked().id());
        tap("again");
        phone.page.clock().fastForward(500);
        phone.page.locator("#ask .yes").click();
        assertThat(state()).containsText("The vote is open: 0 of 1 answered.");
        assertNotEquals(run, room.asked().id());
    }

    @Test
    void undo_takes_the_newest_move_back_and_says_in_the_consoles_words_what_is_so_again() {
        openWithToken();
        assertThat(button("undo")).hasAttribute("aria-disabled", "true");
        tap("next");
        phone.shows("Title of move");
        assertThat(button("undo")).hasAttribute("aria-label", Pattern.compile("Undo: Back at .*"));
        tap("undo");
        phone.shows("Title of welcome");
        phone.says("Back at");
        assertEquals(0, room.state().index());
    }

    @Test
    void minutes_are_given_and_taken_and_the_clock_says_what_is_left() {
        room.goTo("move");
        openWithToken();
        double minutes = room.state().segment().minutes();
        tap("more");
        Eventually.until("a minute more", () -> room.state().segment().minutes() == minutes + 1);
        tap("less");
        Eventually.until("a minute less", () -> room.state().segment().minutes() == minutes);
        assertThat(phone.page.locator("#clock")).containsText("0:0");
    }

    @Test
    void the_address_to_join_is_shown_and_taken_away() {
        openWithToken();
        tap("join");
        assertThat(state()).hasText("The room sees the address to join by.");
        assertThat(button("join")).hasAttribute("aria-pressed", "true");
        tap("join");
        assertThat(state()).hasText("");
        assertEquals(ScreenCover.NONE, room.state().cover());
    }

    @Test
    void a_slide_is_found_by_its_words_and_jumped_to_and_an_open_vote_asks_first() {
        openWithToken();
        phone.page.locator("#jump summary").click();
        phone.page.locator("#jump input").fill("FAREW");
        assertThat(phone.page.locator("#jump li:visible")).hasCount(1);
        phone.page.locator("#jump input").fill("nowhere");
        assertThat(phone.page.getByText("No slide has these words.")).isVisible();
        phone.page.locator("#jump input").fill("3");
        phone.page.locator("#jump li:visible button").click();
        phone.shows("Title of farewell");
        room.goTo("move");
        room.steer(Move.OPEN);
        assertThat(state()).containsText("The vote is open");
        phone.page.locator("#jump summary").click();
        phone.page.clock().fastForward(500);
        phone.page.locator("#jump li").last().locator("button").click();
        assertThat(phone.page.locator("#ask")).containsText("The vote is still open.");
        phone.page.clock().fastForward(500);
        phone.page.locator("#ask .yes").click();
        phone.shows("Title of groups");
        assertEquals(Phase.CLOSED, room.state().poll("move").phase());
    }

    @Test
    void next_stays_where_it_is_whatever_the_moment() {
        openWithToken();
        var place = button("next").boundingBox();
        for (int i = 0; i < 6; i++) {
            tap("next");
            phone.says("Connected.");
            assertEquals(place.y, button("next").boundingBox().y, 1);
            assertEquals(place.height, button("next").boundingBox().height, 1);
        }
    }

    @Test
    void it_follows_what_the_console_does() {
        openWithToken();
        room.steer(Move.NEXT);
        phone.shows("Title of move");
        room.steer(Move.BLACKOUT);
        assertThat(state()).containsText("The screen is black.");
        tap("black");
        assertThat(button("black")).hasText("Black");
        assertFalse(room.state().blackout());
    }

    @Test
    void ending_asks_first() {
        openWithToken();
        tap("end");
        phone.page.locator("#ask button").first().click();
        assertFalse(room.state().ended());
        tap("end");
        phone.page.getByText("Yes, end it").click();
        assertThat(state()).hasText("The session has ended.");
        Eventually.until("the end", () -> room.state().ended());
    }

    @Test
    void without_a_network_nothing_can_be_pressed_nothing_is_sent_later_and_it_comes_back_by_itself() {
        openWithToken();
        phone.browser.setOffline(true);
        phone.says("No connection.");
        assertThat(button("next")).hasAttribute("aria-disabled", "true");
        phone.page.clock().fastForward(500);
        button("next").click(new Locator.ClickOptions().setForce(true));
        room.steer(Move.BLACKOUT);
        phone.browser.setOffline(false);
        phone.says("Connected.");
        assertThat(state()).hasText("The screen is black.");
        assertThat(button("next")).hasAttribute("aria-disabled", "false");
        assertEquals(0, room.state().index());
    }

    @Test
    void it_says_what_keeps_answers_from_being_saved() {
        room.goTo("move");
        room.steer(Move.OPEN);
        openWithToken();
        room.journal().fail("The disk is full.");
        tap("next");
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
        tap("next");
        assertThat(state()).hasText("2 groups are at work.");
        tap("again");
        phone.says("Connected.");
        tap("next");
        tap("next");
        assertThat(state()).hasText("The group work is over.");
    }

    @Test
    void questions_from_the_room_are_let_through_held_back_and_marked_answered_on_it() {
        room.does(new AllowQuestions(true));
        room.does(new HoldBack(true, Set.of()));
        room.someoneAsks("Why <b>now</b>?");
        openWithToken();
        var questions = phone.page.locator("#questions");
        assertThat(questions.locator("summary")).hasText("Questions from the room: 0 open, 1 waiting");
        questions.locator("summary").click();
        assertThat(questions.locator("li p").first()).hasText("Why <b>now</b>?");
        assertThat(questions).containsText("waits for you");
        questions.getByText("Let it through").click();
        assertThat(questions.locator("summary")).hasText("Questions from the room: 1 open");
        assertThat(questions.locator("button:visible").first()).hasText("Hold it back");
        assertThat(questions.locator("button:visible").first()).isFocused();
        questions.getByText("Answered").click();
        assertThat(questions.locator("summary")).hasText("Questions from the room: 0 open");
        assertThat(questions.locator("[aria-pressed=true]")).hasText("Answered");
    }

    @Test
    void a_point_is_parked_ticked_and_shown_to_the_room_on_it() {
        openWithToken();
        var parking = phone.page.locator("#parking");
        assertThat(parking.locator("summary")).hasText("Parking lot: 0");
        parking.locator("summary").click();
        parking.locator("input").fill("Who pays <b>for it</b>?");
        parking.getByText("Park a point").click();
        assertThat(parking.locator("summary")).hasText("Parking lot: 1");
        assertThat(parking.locator("li p")).hasText("Who pays <b>for it</b>?");
        assertThat(parking.locator("input")).hasValue("");
        parking.locator("#show-parking").click();
        assertThat(state()).containsText("The room sees the parking lot.");
        parking.getByText("Dealt with").click();
        assertThat(parking.locator("summary")).hasText("Parking lot: 0");
        assertThat(parking.locator("li [aria-pressed=true]")).isFocused();
    }

    @Test
    void a_remote_that_was_replaced_says_so_at_once_and_the_new_one_goes_on(Browser chromium) {
        openWithToken();
        room.does(new RenewRemote());
        phone.shows("This remote was replaced");
        assertThat(phone.page.locator("main")).containsText("Scan the new code on the console");
        assertThat(phone.page.locator("button")).hasCount(0);
        try (var other = new GuestPhone(chromium, room)) {
            other.open("/remote#" + room.state().start().remoteToken());
            other.says("Connected.");
            other.page.locator("#next").click();
            other.shows("Title of move");
        }
    }

    @Test
    void after_half_a_minute_in_airplane_mode_and_a_server_started_again_all_remotes_are_in_step(Browser chromium) {
        room.goTo("move");
        openWithToken();
        try (var other = new GuestPhone(chromium, room)) {
            other.open("/remote#" + PhoneSession.TOKEN);
            other.says("Connected.");
            phone.browser.setOffline(true);
            phone.says("No connection.");
            phone.page.clock().fastForward(30_000);
            other.page.locator("#next").click();
            assertThat(other.page.locator("#next")).hasText("Close the vote");
            phone.browser.setOffline(false);
            phone.says("Connected.");
            assertThat(button("next")).hasText("Close the vote");
            room.goDown();
            phone.says("No connection.");
            other.says("No connection.");
            room.comeBack();
            phone.page.clock().fastForward(5_000);
            phone.says("Connected.");
            other.says("Connected.");
            tap("next");
            assertThat(other.page.locator("#next")).hasText("Show the result");
            assertEquals(Phase.CLOSED, room.state().poll().phase());
        }
    }

    @Test
    void two_remotes_and_the_console_stay_in_step_through_a_workshop(Browser chromium) {
        openWithToken();
        try (var other = new GuestPhone(chromium, room)) {
            other.open("/remote#" + PhoneSession.TOKEN);
            other.says("Connected.");
            tap("next");
            other.shows("Title of move");
            assertThat(other.page.locator("#next")).hasText("Open the vote");
            other.page.locator("#next").click();
            assertThat(button("next")).hasText("Close the vote");
            room.someoneAnswers(new Picked(List.of(1)));
            for (var page : List.of(phone.page, other.page)) {
                assertThat(page.locator(".state")).containsText("1 of 1 answered");
            }
            room.steer(Move.CLOSE);
            assertThat(button("next")).hasText("Show the result");
            tap("next");
            assertThat(other.page.locator(".state")).containsText("The result is shown");
            other.page.locator("#black").click();
            assertThat(button("black")).hasText("Show again");
            tap("undo");
            assertThat(other.page.locator("#black")).hasText("Black");
            tap("next");
            other.shows("Title of farewell");
            tap("end");
            phone.page.locator("#ask .yes").click();
            assertThat(other.page.locator(".state")).hasText("The session has ended.");
            assertThat(other.page.locator("#next")).hasText("The session has ended.");
        }
    }

    @Test
    void the_slide_is_a_picture_where_a_window_draws_it_and_words_else() {
        var png = Base64.getDecoder().decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        room.draws(state -> state.segment().id().equals("move")
                ? CompletableFuture.failedFuture(new IllegalStateException("not now"))
                : CompletableFuture.completedFuture(png));
        openWithToken();
        assertThat(phone.page.locator("img.picture")).isVisible();
        tap("next");
        phone.shows("Title of move");
        phone.page.clock().fastForward(1500);
        assertThat(phone.page.locator("img.picture")).isHidden();
        assertThat(phone.page.locator(".slide")).isVisible();
    }
}
