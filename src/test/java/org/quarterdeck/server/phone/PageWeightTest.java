package org.quarterdeck.server.phone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** What one guest's phone loads where nothing special is asked; {@link WholeWorkshopOnPhoneTest} weighs all of it. */
@ExtendWith(ChromiumExtension.class)
class PageWeightTest {

    private static final int LIMIT = 60_000;

    @Test
    void a_usual_workshop_is_under_60_kB_from_joining_to_the_goodbye_even_when_nothing_compresses_it(Browser chromium) {
        var workshop = WorkshopFixture.small().spectrum("before", Reveal.ON_CLOSE).choice("move", Reveal.ON_CLOSE)
                .poll("words", SampleAnswers.WORDS, Reveal.ON_CLOSE).poll("text", SampleAnswers.TEXT, Reveal.ON_CLOSE);
        try (var room = new PhoneSession(workshop); var phone = new GuestPhone(chromium, room)) {
            var loaded = new ArrayList<Response>();
            phone.page.onResponse(response -> {
                if (!response.url().contains("/api/")) {
                    loaded.add(response);
                }
            });
            phone.open("/");
            phone.typeCode(PhoneSession.CODE);
            for (var segment : room.state().workshop().segments()) {
                if (!room.state().segment().equals(segment)) {
                    room.goTo(segment.id());
                }
                room.steer(Move.OPEN);
                phone.says("Not answered yet.");
                phone.answer(Objects.requireNonNull(segment.poll()).question());
                phone.says("Saved.");
                room.steer(Move.CLOSE);
                phone.says("The result is shown.");
            }
            room.steer(Move.END);
            phone.shows("The workshop has ended");
            int bytes = loaded.stream().mapToInt(response -> response.body().length).sum();
            assertTrue(bytes < LIMIT, bytes + " bytes in " + loaded.size() + " files");
        }
    }
}
