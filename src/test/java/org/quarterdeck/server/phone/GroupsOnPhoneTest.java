package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.MovePerson;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;

/** Phones of a group, writing. */
@ExtendWith(ChromiumExtension.class)
class GroupsOnPhoneTest {

    private static final List<String> CAPTURE = List.of("What would leading look like?", "The first step");

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small()
            .breakout("groups",
                    new Breakout(0, 1, new Assign(How.RANDOM, null), List.of("By the window"), List.of(), CAPTURE, false))
            .minutes(10)
            .breakout("choose", new Breakout(0, 2, new Assign(How.SELF, null), List.of(), List.of(), CAPTURE, false)));
    private GuestPhone anna;
    private GuestPhone ben;

    @BeforeEach
    void takeTwoPhones(Browser chromium) {
        anna = new GuestPhone(chromium, room).join();
        ben = new GuestPhone(chromium, room).join();
    }

    @AfterEach
    void close() {
        anna.close();
        ben.close();
        room.close();
    }

    private void open() {
        room.steer(Move.OPEN);
        anna.says("Nothing handed in yet.");
        ben.says("Nothing handed in yet.");
    }

    private static Locator words(GuestPhone phone) {
        return phone.page.getByLabel("What would leading look like?");
    }

    private String handedIn() {
        return room.state().breakout().group(1).handIn(0).text();
    }

    @Test
    void each_phone_shows_its_group_place_task_and_countdown() {
        open();
        anna.shows("Group 1");
        assertThat(anna.page.locator("main")).containsText("By the window");
        assertThat(anna.page.locator("main")).containsText("Talk about it.");
        assertThat(anna.page.locator("main")).containsText("2 people");
        assertThat(anna.page.locator(".clock")).containsText(Pattern.compile("10:00|9:\\d\\d"));
    }

    @Test
    void who_is_moved_to_another_group_reads_it_at_once_and_each_reads_their_number() {
        room.goTo("choose");
        room.steer(Move.OPEN);
        anna.page.getByText("Group 1").first().click();
        anna.says("Nothing handed in yet.");
        anna.shows("Group 1");
        assertThat(anna.page.locator("main")).containsText("You are person 1.");
        room.does(new MovePerson(1, 2));
        anna.shows("Group 2");
        assertThat(anna.page.locator("main")).containsText("You are person 1.");
    }

    @Test
    void what_one_types_is_saved_and_comes_to_the_others_while_they_read() {
        open();
        words(anna).fill("Ask first.");
        anna.says("Saved.");
        assertThat(words(ben)).hasValue("Ask first.");
        assertEquals("Ask first.", handedIn());
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        open();
        words(anna).fill("middle");
        anna.says("Saved.");
        assertThat(words(ben)).hasValue("middle");
        words(anna).pressSequentially(" from Anna");
        words(ben).press("Home");
        words(ben).pressSequentially("Ben says ");
        Eventually.until("both are in", () -> handedIn().contains("from Anna") && handedIn().contains("Ben says"));
        anna.says("Saved.");
        ben.says("Saved.");
        assertThat(words(ben)).hasValue(handedIn());
        assertThat(words(anna)).hasValue(handedIn());
    }

    @Test
    void words_written_without_a_network_are_kept_over_a_reload_and_merged_on_return() {
        open();
        words(anna).fill("Ask first.");
        anna.says("Saved.");
        assertThat(words(ben)).hasValue("Ask first.");
        ben.browser.setOffline(true);
        words(ben).fill("Ask first. Then wait.");
        ben.says("Your words are kept and will be sent.");
        words(anna).fill("Always ask first.");
        anna.says("Saved.");
        ben.browser.setOffline(false);
        Eventually.until("both are in", () -> handedIn().equals("Always ask first. Then wait."));
        assertThat(words(anna)).hasValue("Always ask first. Then wait.");
    }

    @Test
    void a_program_that_ends_and_comes_back_finds_the_words() {
        open();
        room.goDown();
        words(anna).fill("Written while it was down");
        anna.says("Your words are kept and will be sent.");
        room.comeBack();
        anna.says("Saved.");
        assertEquals("Written while it was down", handedIn());
    }

    @Test
    void html_and_direction_marks_stay_text() {
        open();
        var text = "<img src=x onerror=alert(1)> \u202Ebackwards " + "Z" + "\u0351".repeat(280);
        words(anna).fill(text);
        anna.says("Saved.");
        assertEquals(text, handedIn());
        assertThat(words(ben)).hasValue(text);
    }

    @Test
    void once_it_is_closed_the_words_can_be_read_and_no_longer_changed() {
        open();
        words(anna).fill("Ask first.");
        anna.says("Saved.");
        room.steer(Move.CLOSE);
        anna.says("Time is up. What your group handed in is saved.");
        assertThat(words(anna)).hasAttribute("readonly", "");
        assertThat(words(anna)).hasValue("Ask first.");
    }

    @Test
    void a_group_is_chosen_where_that_is_offered() {
        room.goTo("choose");
        room.steer(Move.OPEN);
        anna.page.locator(".pick").nth(1).click();
        anna.says("Nothing handed in yet.");
        anna.shows("Group 2");
        assertTrue(room.state().breakout().groupOf(1) == 2);
        assertThat(ben.page.locator(".pick").nth(1)).containsText("1 person");
    }

    @Test
    void a_chosen_group_can_be_changed_and_keeps_what_one_wrote_for_it() {
        room.goTo("choose");
        room.steer(Move.OPEN);
        anna.page.locator(".pick").first().click();
        anna.shows("Group 1");
        words(anna).fill("For the first group");
        anna.page.getByText("Choose another group").click();
        anna.page.locator(".pick").click();
        anna.shows("Group 2");
        anna.says("Nothing handed in yet.");
        assertThat(words(anna)).hasValue("");
        assertEquals("For the first group", handedIn());
        assertEquals(2, room.state().breakout().groupOf(1));
    }
}
