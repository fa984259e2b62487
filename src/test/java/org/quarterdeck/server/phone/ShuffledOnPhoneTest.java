package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** Each phone has its own order of the options, which it keeps; what it sends and what charts show is the author's. */
@ExtendWith(ChromiumExtension.class)
class ShuffledOnPhoneTest {

    private static final List<String> OPTIONS = List.of("Ant", "Bee", "Cat", "Dog", "Elk", "Fox", "Gnu");

    private final PhoneSession room = new PhoneSession(WorkshopFixture.small()
            .poll("choice", new Question.Choice(OPTIONS, Set.of()), Reveal.ON_CLOSE).shuffled()
            .poll("ranking", new Question.Ranking(OPTIONS), Reveal.ON_CLOSE).shuffled()
            .poll("points", new Question.Points(OPTIONS, 100), Reveal.ON_CLOSE).shuffled()
            .poll("scale", new Question.Scale(OPTIONS, 5, null, null), Reveal.ON_CLOSE).shuffled());

    @AfterEach
    void close() {
        room.close();
    }

    /** Opens a segment's question on a phone whose order comes from that seed. */
    private GuestPhone asked(Browser chromium, String segment, int seed) {
        if (!room.state().segment().id().equals(segment)) {
            room.goTo(segment);
        }
        if (!room.state().poll().phase().name().equals("OPEN")) {
            room.steer(Move.OPEN);
        }
        var phone = GuestPhone.small(chromium, room, ColorScheme.LIGHT).join();
        phone.says("Not answered yet.");
        phone.page.evaluate(
                "seed => localStorage.setItem(Object.keys(localStorage).find((key) => key.endsWith('.shuffle')), seed)",
                String.valueOf(seed));
        phone.page.reload();
        phone.says("Not answered yet.");
        return phone;
    }

    @Test
    void a_phone_keeps_its_order_and_sends_the_option_that_was_tapped(Browser chromium) {
        try (var phone = asked(chromium, "choice", 1); var other = asked(chromium, "choice", 2)) {
            var order = order(phone);
            assertEquals(new TreeSet<>(OPTIONS), new TreeSet<>(order));
            assertNotEquals(OPTIONS, order);
            assertNotEquals(order, order(other));
            phone.page.reload();
            phone.says("Not answered yet.");
            assertEquals(order, order(phone));

            phone.tap("Dog");
            phone.says("Saved.");
            assertEquals(List.of(new Picked(List.of(3))), room.answers());
            room.steer(Move.CLOSE);
            phone.says("The result is shown.");
            assertThat(phone.page.locator(".bars .label > span:first-child"))
                    .hasText(OPTIONS.toArray(String[]::new));
        }
    }

    @Test
    void a_ranking_begins_in_the_phone_s_own_order(Browser chromium) {
        try (var phone = asked(chromium, "ranking", 3)) {
            var order = phone.page.locator("ol.cards li > span[dir]").allTextContents();
            assertNotEquals(OPTIONS, order);
            phone.page.getByText("Save my order").click();
            phone.says("Saved.");
            assertEquals(List.of(new Ordered(order.stream().map(OPTIONS::indexOf).toList())), room.answers());
        }
    }

    @Test
    void points_and_statements_stand_in_it_too(Browser chromium) {
        try (var phone = asked(chromium, "points", 4)) {
            assertNotEquals(OPTIONS, phone.page.locator(".steppers li > span:first-child").allTextContents());
        }
        try (var phone = asked(chromium, "scale", 4)) {
            assertNotEquals(OPTIONS, phone.page.locator("legend").allTextContents());
        }
    }

    private static List<String> order(GuestPhone phone) {
        return phone.page.locator(".cards .card").allTextContents().stream().map(String::strip).toList();
    }
}
