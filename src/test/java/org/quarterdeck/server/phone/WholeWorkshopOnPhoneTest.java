package org.quarterdeck.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One guest goes through everything there is, once, on the narrowest screen; what is seen on the way is judged here. */
@ExtendWith(ChromiumExtension.class)
class WholeWorkshopOnPhoneTest {

    private static final List<String> faults = new ArrayList<>();
    private static final List<String> darkFaults = new ArrayList<>();
    private static final List<String> tooWide = new ArrayList<>();
    private static final List<String> places = new ArrayList<>();
    private static final List<String> foreign = new ArrayList<>();
    private static int bytes;

    @BeforeAll
    static void walk(Browser chromium) {
        try (var room = new PhoneSession(PhoneTour.workshop()); var phone = GuestPhone.small(chromium, room, ColorScheme.LIGHT)) {
            var loaded = new ArrayList<Response>();
            phone.page.onResponse(response -> {
                if (!response.url().contains("/api/")) {
                    loaded.add(response);
                }
            });
            PhoneTour.of(room, phone, place -> look(place, phone));
            loaded.stream().map(Response::url).filter(url -> !url.startsWith(room.url("/"))).forEach(foreign::add);
            bytes = loaded.stream().mapToInt(WholeWorkshopOnPhoneTest::sent).sum();
        }
    }

    private static void look(String place, GuestPhone phone) {
        places.add(place);
        fits(place, phone);
        AxeCheck.faults(phone.page).forEach(fault -> faults.add(place + ": " + fault));
        phone.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        AxeCheck.faultsOfContrast(phone.page).forEach(fault -> darkFaults.add(place + ": " + fault));
        phone.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** On the narrowest screen as it is, at 200 % zoom, with text twice as large, and lying on its side. */
    private static void fits(String place, GuestPhone phone) {
        wide(place, phone, 195, 284, "100%");
        wide(place, phone, 844, 390, "100%");
        wide(place, phone, 320, 568, "200%");
        wide(place, phone, 320, 568, "100%");
    }

    private static void wide(String place, GuestPhone phone, int width, int height, String text) {
        phone.page.setViewportSize(width, height);
        var found = phone.page.evaluate("text => { document.documentElement.style.fontSize = text;"
                + " return document.documentElement.scrollWidth; }", text);
        if (!found.equals(width)) {
            tooWide.add(place + ": " + found + " of " + width + " px, text at " + text);
        }
    }

    /** Header and body together, as they go over the air. */
    private static int sent(Response response) {
        var sizes = response.request().sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    @Test
    void every_kind_and_state_is_free_of_faults_for_those_who_see_or_hear_or_move_differently() {
        assertTrue(places.size() > 50, places.toString());
        assertEquals(List.of(), faults);
    }

    @Test
    void every_kind_and_state_has_its_contrast_in_the_dark_too() {
        assertEquals(List.of(), darkFaults);
    }

    @Test
    void every_kind_and_state_fits_the_narrowest_screen_at_200_percent_with_large_text_and_lying() {
        assertEquals(List.of(), tooWide);
    }

    @Test
    void all_of_it_together_is_under_60_kB_over_the_air_and_from_the_room() {
        assertEquals(List.of(), foreign);
        assertTrue(bytes < 60_000, bytes + " bytes");
    }
}
