package org.quarterdeck.room.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** What one guest's phone loads, from the room and from nowhere else. */
@ExtendWith(Chromium.class)
class PageWeightTest {

    private static final int LIMIT = 60_000;

    private static List<Response> listen(GuestPhone phone) {
        var loaded = new ArrayList<Response>();
        phone.page.onResponse(response -> {
            if (!response.url().contains("/api/")) {
                loaded.add(response);
            }
        });
        return loaded;
    }

    /** Header and body together, as they go over the air. */
    private static int sent(Response response) {
        var sizes = response.request().sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    private static void light(List<Response> loaded, ToIntFunction<Response> weight) {
        int bytes = loaded.stream().mapToInt(weight).sum();
        assertTrue(bytes < LIMIT, bytes + " bytes in " + loaded.size() + " files");
    }

    @Test
    void a_whole_workshop_with_every_kind_and_state_is_under_60_kB_over_the_air(Browser chromium) {
        try (var room = new PhoneRoom(Tour.workshop()); var phone = new GuestPhone(chromium, room)) {
            var loaded = listen(phone);
            Tour.of(room, phone, place -> {});
            assertEquals(List.of(), loaded.stream().map(Response::url).filter(url -> !url.startsWith(room.url("/"))).toList());
            assertTrue(loaded.stream().anyMatch(response -> response.url().endsWith("/kinds/quadrant.js")), loaded.toString());
            light(loaded, PageWeightTest::sent);
        }
    }

    @Test
    void the_page_with_a_first_question_is_under_60_kB_even_when_nothing_compresses_it(Browser chromium) {
        try (var room = new PhoneRoom(Workshops.small().choice("move", Reveal.ON_CLOSE));
                var phone = new GuestPhone(chromium, room)) {
            var loaded = listen(phone);
            phone.join();
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            room.steer(Move.CLOSE);
            phone.says("The result is shown.");
            light(loaded, response -> response.body().length);
        }
    }
}
