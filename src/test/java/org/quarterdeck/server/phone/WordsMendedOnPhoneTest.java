package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PlanCommand.Reword;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** A slip that is mended while people look at it. */
@ExtendWith(ChromiumExtension.class)
class WordsMendedOnPhoneTest {

    private static final String TEXT = """
            ---
            title: Slips
            ---
            # Hello

            ---
            id: one
            poll: choice
            ---
            # Which on?

            - [ ] Tee
            - [ ] Coffee
            """;

    @Test
    void is_read_at_once_on_a_phone_whose_answer_stays(Browser chromium) {
        var workshop = WorkshopFixture.small().poll("one", new Question.Choice(List.of("Tee", "Coffee"), Set.of()),
                Reveal.ON_CLOSE);
        try (var room = new PhoneSession(workshop, WorkshopFixture.start(TEXT, Path.of(".")))) {
            var phone = new GuestPhone(chromium, room).join();
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            phone.answer(new Question.Choice(List.of("Tee", "Coffee"), Set.of()));
            phone.says("Saved.");
            room.does(new Reword("one", "id: one\npoll: choice\n---\n# Which one?\n\n- [ ] Tea\n- [ ] Coffee"));
            assertThat(phone.page.locator("main")).containsText("Which one?");
            assertThat(phone.page.locator("main")).containsText("Tea");
            phone.says("Saved.");
            room.steer(Move.CLOSE);
            phone.says("The result is shown.");
            phone.close();
        }
    }
}
