package org.quarterdeck.room.phone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** What one guest's phone loads before anything special is asked; {@link WholeWorkshopTest} weighs all of it. */
@ExtendWith(Chromium.class)
class PageWeightTest {

    private static final int LIMIT = 60_000;

    @Test
    void the_page_with_a_first_question_is_under_60_kB_even_when_nothing_compresses_it(Browser chromium) {
        try (var room = new PhoneRoom(Workshops.small().choice("move", Reveal.ON_CLOSE));
                var phone = new GuestPhone(chromium, room)) {
            var loaded = new ArrayList<Response>();
            phone.page.onResponse(response -> {
                if (!response.url().contains("/api/")) {
                    loaded.add(response);
                }
            });
            phone.join();
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            room.steer(Move.CLOSE);
            phone.says("The result is shown.");
            int bytes = loaded.stream().mapToInt(response -> response.body().length).sum();
            assertTrue(bytes < LIMIT, bytes + " bytes in " + loaded.size() + " files");
        }
    }
}
