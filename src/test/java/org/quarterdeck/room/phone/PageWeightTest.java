package org.quarterdeck.room.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

@ExtendWith(Chromium.class)
class PageWeightTest {

    private static final int LIMIT = 60_000;

    @Test
    void everything_a_guest_loads_is_under_60_kB_and_from_the_room(Browser chromium) {
        var workshop = Workshops.small().choice("move", Reveal.ON_CLOSE).spectrum("compass", Reveal.ON_CLOSE);
        try (var room = new PhoneRoom(workshop); var phone = new GuestPhone(chromium, room)) {
            var loaded = new ArrayList<Response>();
            phone.page.onResponse(response -> {
                if (!response.url().contains("/api/")) {
                    loaded.add(response);
                }
            });
            phone.join();
            for (var segment : List.of("move", "compass")) {
                room.goTo(segment);
                room.steer(Move.OPEN);
                phone.says("Not answered yet.");
                room.steer(Move.CLOSE);
                phone.says("The result is shown.");
            }
            assertEquals(List.of(), loaded.stream().map(Response::url).filter(url -> !url.startsWith(room.url("/"))).toList());
            assertTrue(loaded.size() > 5, loaded.toString());
            int bytes = loaded.stream().mapToInt(response -> response.body().length).sum();
            assertTrue(bytes < LIMIT, bytes + " bytes");
        }
    }
}
