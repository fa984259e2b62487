package org.quarterdeck.room.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.workshop.Poll.Reveal;

/** WCAG 2.2 AA and AAA's contrast in every state, bright and dark, on the narrowest screen. */
@ExtendWith(Chromium.class)
class AccessibilityTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_guests_page_is_free_of_faults_in_every_kind_and_state(ColorScheme scheme, Browser chromium) {
        try (var room = new PhoneRoom(Tour.workshop()); var phone = GuestPhone.small(chromium, room, scheme)) {
            Tour.of(room, phone, place -> check(place, phone.page));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_remote_is_free_of_faults(ColorScheme scheme, Browser chromium) {
        try (var room = new PhoneRoom(Workshops.small().choice("move", Reveal.MANUAL).slide("farewell"));
                var phone = GuestPhone.small(chromium, room, scheme)) {
            phone.open("/remote#" + PhoneRoom.TOKEN);
            phone.shows("Title of move");
            check("the remote", phone.page);
            phone.page.locator("#end").click();
            check("the remote asking", phone.page);
        }
    }

    private static void check(String state, Page page) {
        assertEquals(List.of(), faults(new AxeBuilder(page).withTags(RULES)), state);
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml()).toList())
                .toList();
    }
}
