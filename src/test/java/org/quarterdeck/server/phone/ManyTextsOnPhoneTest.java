package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(ChromiumExtension.class)
class ManyTextsOnPhoneTest {

    @Test
    void a_wall_of_many_texts_begins_with_a_screenful_and_goes_on_at_a_tap(Browser chromium) {
        var workshop = WorkshopFixture.small().poll("say", SampleAnswers.TEXT, Reveal.ON_CLOSE);
        try (var room = new PhoneSession(workshop); var phone = new GuestPhone(chromium, room)) {
            phone.join();
            room.steer(Move.OPEN);
            for (int i = 0; i < 100; i++) {
                room.someoneAnswers(new Said("text " + i));
            }
            room.steer(Move.CLOSE);
            var cards = phone.page.locator(".wall > *");
            assertThat(cards).hasCount(60);
            phone.page.getByText("+ 40").click();
            assertThat(cards).hasCount(100);
            assertThat(phone.page.getByText("+ 40")).isHidden();
        }
    }
}
