package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class SpectrumOnPhoneTest {

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small().spectrum("compass", Reveal.MANUAL));
    private GuestPhone phone;

    @BeforeEach
    void takeAPhone(Browser chromium) {
        phone = new GuestPhone(chromium, room).join();
        room.steer(Move.OPEN);
        phone.says("Not answered yet.");
    }

    @AfterEach
    void close() {
        phone.close();
        room.close();
    }

    private Locator save() {
        return phone.page.getByText("Save my two marks");
    }

    @Test
    void an_untouched_mark_counts_for_nothing() {
        assertThat(phone.page.locator(".placed")).hasCount(0);
        assertThat(phone.slider(0)).hasAttribute("aria-valuetext", Pattern.compile("^Not placed yet"));
        assertThat(phone.page.locator("#missing")).hasText("Two lines have no mark yet.");
        assertThat(save()).hasAttribute("aria-disabled", "true");
    }

    @Test
    void saving_too_early_leads_to_the_line_that_has_no_mark() {
        phone.slider(0).focus();
        phone.press("ArrowRight");
        save().dispatchEvent("click");
        assertThat(phone.slider(1)).isFocused();
        assertThat(phone.page.locator("#missing")).hasText("One line has no mark yet.");
        assertEquals(List.of(), room.answers());
    }

    @Test
    void the_keyboard_alone_places_and_saves() {
        phone.slider(0).focus();
        phone.press("ArrowRight", "ArrowRight", "ArrowRight", "Tab", "Enter");
        phone.says("Not saved yet.");
        phone.press("Tab", "Enter");
        phone.says("Saved.");
        assertEquals(List.of(new Placed(List.of(0.53, 0.5))), room.answers());
    }

    @Test
    void a_finger_places_a_mark_where_it_taps_the_middle_too() {
        tap(0, 0.25);
        tap(1, 0.5);
        save().tap();
        phone.says("Saved.");
        var positions = ((Placed) room.answers().getFirst()).positions();
        assertEquals(0.25, positions.getFirst(), 0.05);
        assertEquals(0.5, positions.getLast(), 0.02);
    }

    private void tap(int pair, double share) {
        var box = phone.slider(pair).boundingBox();
        phone.page.touchscreen().tap(box.x + box.width * share, box.y + box.height / 2);
    }

    @Test
    void each_mark_says_in_words_where_it_stands() {
        phone.slider(0).focus();
        phone.press("Home");
        assertThat(phone.slider(0)).hasAttribute("aria-valuetext", Pattern.compile("100%\\W+towards \\W*Control"));
    }

    @Test
    void marks_not_saved_yet_survive_a_reload() {
        phone.slider(0).focus();
        phone.press("End");
        phone.says("Not saved yet.");
        phone.page.reload();
        assertThat(phone.slider(0)).hasValue("1");
        assertThat(phone.page.locator(".placed")).hasCount(1);
        phone.says("Not saved yet.");
    }

    @Test
    void saved_marks_come_back_after_a_reload_and_can_be_changed() {
        place("Home", "End");
        phone.page.reload();
        phone.says("Saved.");
        assertThat(phone.slider(1)).hasValue("1");
        phone.slider(1).focus();
        phone.press("Home");
        phone.says("Change not saved yet. Your earlier answer counts until you save.");
        phone.press("Tab", "Enter");
        phone.says("Saved.");
        assertEquals(List.of(new Placed(List.of(0.0, 0.0))), room.answers());
    }

    private void place(String first, String second) {
        phone.slider(0).focus();
        phone.press(first, "Tab", second, "Tab", "Enter");
        phone.says("Saved.");
    }

    @Test
    void closed_it_shows_the_own_marks() {
        place("Home", "Home");
        room.steer(Move.CLOSE);
        phone.says("The vote has closed. Your answer counts.");
        assertThat(phone.page.locator(".strips .own")).not().hasCount(0);
        assertThat(phone.page.locator(".strips .room")).hasCount(0);
    }

    @Test
    void the_result_says_where_the_room_stands_beside_oneself() {
        place("Home", "Home");
        room.someoneAnswers(new Placed(List.of(1.0, 0.5)));
        room.steer(Move.CLOSE, Move.REVEAL);
        phone.says("The result is shown.");
        var first = phone.page.locator(".strips dl").first();
        assertThat(first).containsText("The room");
        assertThat(first).containsText("In the middle");
        assertThat(first).containsText("You");
        assertThat(first).containsText("100%");
    }
}
