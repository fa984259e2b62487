package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** Quotation marks as typed in a workshop's file. */
@ExtendWith(ChromiumExtension.class)
class QuotesOnPhoneTest {

    @Test
    void are_printed_on_phones_as_they_are_on_slides(Browser chromium) {
        try (var room = new PhoneSession(WorkshopFixture.small().poll("one",
                new Question.Choice(List.of("Say \"no\" at once", "I don't know"), Set.of(), false), Reveal.ON_CLOSE))) {
            var phone = GuestPhone.small(chromium, room, ColorScheme.LIGHT).join();
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            assertThat(phone.page.locator("main")).containsText("Say “no” at once");
            assertThat(phone.page.locator("main")).containsText("I don’t know");
            phone.close();
        }
    }
}
