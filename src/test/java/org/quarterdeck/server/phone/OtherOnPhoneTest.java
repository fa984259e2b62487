package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** One more option, in a person's own words. */
@ExtendWith(ChromiumExtension.class)
class OtherOnPhoneTest {

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small()
            .poll("one", new Question.Choice(List.of("Yes", "No"), Set.of(), true), Reveal.ON_CLOSE)
            .poll("some", new Question.Multiple(List.of("Tea", "Coffee", "Water"), 2, Set.of(), true), Reveal.ON_CLOSE));
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
        phone.says("Saved.");
        assertEquals(List.of(answer), room.answers());
    }

    @Test
    void of_a_choice_a_tap_answers_at_once_and_words_of_one_s_own_at_the_button() {
        room.steer(Move.OPEN);
        phone.says("Not answered yet.");
        assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
        phone.tap("No");
        saves(new Picked(List.of(1)));

        phone.page.getByLabel("In your own words").fill("Bees");
        assertThat(phone.page.locator("input:checked")).hasCount(0);
        phone.page.getByText("Save my choice").click();
        phone.says("Saved.");
        phone.page.reload();
        saves(new PickedOther(List.of(), "Bees"));
        assertThat(phone.page.getByLabel("In your own words")).hasValue("Bees");

        room.steer(Move.CLOSE);
        phone.says("The result is shown.");
        assertThat(phone.page.locator(".bars li").nth(2)).containsText("Other");
        assertThat(phone.page.locator(".bars li").nth(2)).containsText("Your answer");
        assertThat(phone.page.locator(".cards .card")).hasText("Bees");
    }

    @Test
    void of_several_it_counts_among_them_and_has_60_characters() {
        room.goTo("some");
        room.steer(Move.OPEN);
        phone.says("Not answered yet.");
        phone.tap("Tea");
        var field = phone.page.getByLabel("In your own words");
        field.fill("x".repeat(61));
        assertThat(phone.page.locator(".missing")).hasText("An entry has 60 characters at most.");
        field.fill("Milk");
        phone.tap("Water");
        assertThat(phone.page.locator(".hint[role=status]")).hasText("You have picked 2. Take one back to pick another.");
        phone.page.getByText("Save my choice").click();
        saves(new PickedOther(List.of(0), "Milk"));
        field.fill("");
        phone.page.getByText("Save my choice").click();
        phone.says("Saved.");
        saves(new Picked(List.of(0)));
    }
}
