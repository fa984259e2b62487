package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;

@ExtendWith(ChromiumExtension.class)
class EveryQuestionKindTest {

    private final PhoneSession room = new PhoneSession(workshop());
    private GuestPhone phone;

    private static WorkshopFixture workshop() {
        var all = WorkshopFixture.small();
        for (var question : SampleAnswers.ALL) {
            all.poll(question.type(), question, Reveal.MANUAL);
        }
        return all.poll("quiz", new Choice(List.of("Plan", "Ask"), Set.of(1)), Reveal.MANUAL)
                .poll("again", SampleAnswers.SPECTRUM, Reveal.ON_CLOSE).comparedWith("spectrum").choice("spare", Reveal.MANUAL)
                .optional()
                .poll("hat", new Choice(List.of("leadership", "Management", "Both"), Set.of()), Reveal.ON_CLOSE)
                .poll("rate", new Question.Scale(List.of("Title of rate"), 5, null, null), Reveal.ON_CLOSE);
    }

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
        phone.says("Saved.");
        assertEquals(List.of(answer), room.answers());
    }

    @Test
    void is_answered_by_touch_kept_over_a_reload_and_shown_again_beside_the_result() {
        for (var question : SampleAnswers.ALL) {
            phone.ask(question.type());
            phone.answer(question);
            phone.says("Saved.");
            var saved = room.answers();
            phone.page.reload();
            phone.says("Saved.");
            assertEquals(saved, room.answers(), question.type());
            assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"), question.type());
            room.steer(Move.CLOSE);
            phone.says("Your answer counts.");
            room.steer(Move.REVEAL);
            phone.says("The result is shown.");
            assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"), question.type());
        }
    }

    @Test
    void what_may_be_left_out_is_left_out_in_words_until_it_is_answered() {
        phone.ask("spare");
        var skip = phone.page.getByText("Skip this one");
        skip.tap();
        phone.says("Left out. You can still answer until the vote closes.");
        phone.page.reload();
        phone.says("Left out.");
        assertEquals(List.of(), room.answers());
        phone.tap("Second");
        saves(new Picked(List.of(1)));
        assertThat(skip).isHidden();
    }

    @Test
    void options_that_are_the_poles_have_their_colours_when_asked_and_in_the_result() {
        phone.ask("hat");
        assertThat(phone.page.locator("label .right")).hasText("leadership");
        assertThat(phone.page.locator("label .left")).hasText("Management");
        phone.tap("Both");
        phone.says("Saved.");
        room.steer(Move.CLOSE);
        phone.says("The result is shown.");
        assertThat(phone.page.locator(".bars .fill")).hasClass(new String[]{"fill right", "fill left", "fill "});
    }

    @Test
    void a_statement_that_is_the_question_itself_is_seen_once_and_heard_with_its_numbers() {
        phone.ask("rate");
        assertThat(phone.page.locator("h1")).hasText("Title of rate");
        assertEquals("Title of rate", phone.page.locator("legend").textContent());
        assertEquals(1.0, phone.page.locator("legend").boundingBox().height);
        phone.page.locator(".ratings label").nth(3).tap();
        phone.page.getByText("Save my ratings").tap();
        saves(new Rated(List.of(4)));
    }

    @Test
    void multiple_takes_no_more_than_the_most_and_says_so() {
        phone.ask("multiple");
        List.of("Time", "People", "Money").forEach(phone::tap);
        assertThat(phone.page.locator("form [role=status]")).containsText("You have picked 2.");
        assertThat(phone.option("Money")).not().isChecked();
        phone.page.getByText("Save my choice").click();
        saves(new Picked(List.of(0, 1)));
    }

    @Test
    void scale_is_rated_by_keyboard_and_a_line_left_out() {
        phone.ask("scale");
        phone.page.locator("fieldset").nth(0).locator("input").first().focus();
        phone.press("Space", "ArrowRight", "ArrowRight", "Tab", "ArrowRight", "Delete", "Tab", "Tab");
        phone.page.locator("fieldset").nth(2).locator("input").first().focus();
        phone.press("Space", "Tab", "Enter");
        saves(new Rated(Arrays.asList(3, null, 1)));
    }

    @Test
    void ranking_is_ordered_by_keyboard_and_says_each_place() {
        phone.ask("ranking");
        phone.page.getByLabel("Move up: " + GuestPhone.isolated("Purpose")).focus();
        phone.press("Enter");
        assertThat(phone.page.locator("#herald")).containsText("place 2 of 3");
        phone.press("Enter", "Enter");
        phone.page.getByText("Save my order").focus();
        phone.press("Enter");
        saves(new Ordered(List.of(2, 0, 1)));
    }

    @Test
    void ranking_is_ordered_by_dragging() {
        phone.ask("ranking");
        var from = phone.page.locator(".grip").first().boundingBox();
        var to = phone.page.locator(".grip").last().boundingBox();
        phone.page.mouse().move(from.x + 20, from.y + 20);
        phone.page.mouse().down();
        for (double y = from.y + 20; y <= to.y + 30; y += 10) {
            phone.page.mouse().move(from.x + 20, y);
        }
        phone.page.mouse().up();
        phone.page.getByText("Save my order").click();
        saves(new Ordered(List.of(1, 2, 0)));
    }

    @Test
    void an_untouched_order_can_be_saved_as_it_stands() {
        phone.ask("ranking");
        phone.page.getByText("Save my order").click();
        saves(new Ordered(List.of(0, 1, 2)));
    }

    @Test
    void points_are_stepped_by_keyboard_and_saved_only_when_all_are_spread() {
        phone.ask("points");
        phone.page.locator(".stepper input").nth(0).focus();
        phone.press("ArrowUp", "ArrowUp", "ArrowDown");
        assertThat(phone.page.locator(".rest")).hasText("95 points left");
        phone.page.getByText("Save my points").dispatchEvent("click");
        assertThat(phone.page.locator(".stepper input").nth(0)).isFocused();
        assertEquals(List.of(), room.answers());
        phone.page.locator(".stepper input").nth(2).fill("94");
        phone.page.getByLabel("More for " + GuestPhone.isolated("Coaching")).click();
        assertThat(phone.page.locator(".rest")).hasText("All points are spread.");
        phone.page.getByText("Save my points").click();
        saves(new Spread(List.of(5, 1, 94)));
    }

    @Test
    void a_quadrant_is_marked_by_keyboard() {
        phone.ask("quadrant");
        phone.page.locator(".plane input").first().focus();
        phone.press("Enter", "ArrowRight", "ArrowUp", "Shift+ArrowUp");
        assertThat(phone.page.locator(".plane input").first()).hasAttribute("aria-valuetext",
                Pattern.compile("4%.*Much.*; .*24%.*High.*"));
        phone.page.getByText("Save my mark").click();
        saves(new Marked(0.52, 0.62));
    }

    @Test
    void words_and_texts_go_out_trimmed_and_one_that_is_too_long_does_not() {
        phone.ask("words");
        phone.page.locator(".fields input").nth(1).fill("  trust ");
        phone.page.locator(".fields input").nth(2).fill("x".repeat(41));
        assertThat(phone.page.locator("#missing")).containsText("40");
        phone.page.locator(".fields input").nth(2).fill("");
        phone.press("Enter");
        saves(new Written(List.of("trust")));
        phone.ask("text");
        phone.page.locator("textarea").fill("é".repeat(281));
        assertThat(phone.page.locator("#missing")).hasText("1 character too many");
        phone.page.locator("textarea").fill(" 👩‍👩‍👧‍👦 yes ");
        phone.page.getByText("Send my answer").click();
        saves(new Said("👩‍👩‍👧‍👦 yes"));
    }

    @Test
    void others_texts_are_voted_for_and_the_vote_taken_back() {
        phone.ask("text");
        phone.answer(SampleAnswers.TEXT);
        phone.says("Saved.");
        room.someoneAnswers(new Said("Fewer meetings"));
        room.steer(Move.CLOSE, Move.REVEAL);
        phone.says("The result is shown.");
        assertThat(phone.page.locator(".up")).hasCount(1);
        phone.page.locator(".up").click();
        assertThat(phone.page.locator(".up")).hasText("▲ 1");
        assertThat(phone.page.locator(".up")).hasAttribute("aria-pressed", "true");
        assertThat(phone.page.locator(".up")).isFocused();
        phone.page.reload();
        assertThat(phone.page.locator(".up")).hasAttribute("aria-pressed", "true");
        phone.page.locator(".up").click();
        assertThat(phone.page.locator(".up")).hasText("▲ 0");
    }

    @Test
    void a_quiz_says_what_was_right_a_step_after_the_votes() {
        phone.ask("quiz");
        phone.tap("Plan");
        phone.says("Saved.");
        room.steer(Move.CLOSE);
        phone.says("The vote has closed.");
        assertThat(phone.page.locator("main")).not().containsText("✓");
        room.steer(Move.REVEAL);
        phone.says("The result is shown.");
        assertThat(phone.page.locator("main")).not().containsText("✓");
        assertThat(phone.page.locator(".verdict")).hasCount(0);
        room.steer(Move.NEXT);
        assertThat(phone.page.locator(".bars li").nth(1)).containsText("✓ Right");
        assertThat(phone.page.locator(".verdict")).hasText("You picked something else.");
    }

    @Test
    void compared_polls_show_ones_own_before_beside_the_after_and_at_the_end() {
        phone.ask("spectrum");
        phone.answer(SampleAnswers.SPECTRUM);
        phone.says("Saved.");
        room.steer(Move.CLOSE, Move.REVEAL);
        phone.ask("again");
        for (int i = 0; i < 2; i++) {
            phone.slider(i).focus();
            phone.press("End");
        }
        phone.page.getByText("Save my two marks").click();
        phone.says("Saved.");
        assertInstanceOf(Placed.class, room.answers().getFirst());
        room.steer(Move.CLOSE);
        phone.says("The result is shown.");
        assertThat(phone.page.locator("dt.before").first()).isVisible();
        assertEquals(List.of("dashed", "dashed"), phone.page.evaluate("['.strip .before', 'dt.before'].map((mark, i) =>"
                + " getComputedStyle(document.querySelector(mark), ['', '::before'][i]).borderTopStyle)"));
        assertThat(phone.page.locator(".verdict")).hasText("1 of 1 people changed their answer.");
        room.steer(Move.END);
        phone.shows("The workshop has ended");
        var own = phone.page.locator("section", new Page.LocatorOptions().setHasText("Title of again"));
        assertThat(own).containsText(GuestPhone.isolated("100%") + " towards");
        assertThat(own).containsText(GuestPhone.isolated("60%") + " towards");
    }

    /** So that a kind that is added to the format cannot be forgotten here. */
    @Test
    void all_nine_are_here() {
        assertEquals(List.of("choice", "multiple", "scale", "spectrum", "ranking", "points", "words", "text", "quadrant"),
                SampleAnswers.ALL.stream().map(Question::type).toList());
    }
}
