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
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** WCAG 2.2 AA and AAA's contrast in every state, bright and dark, on the narrowest screen. */
@ExtendWith(Chromium.class)
class AccessibilityTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_guests_page_is_free_of_faults_in_every_state(ColorScheme scheme, Browser chromium) {
        var workshop = Workshops.small().slide("welcome").choice("move", Reveal.MANUAL).spectrum("compass", Reveal.MANUAL)
                .slide("farewell");
        try (var room = new PhoneRoom(workshop); var phone = GuestPhone.small(chromium, room, scheme)) {
            phone.open("/");
            phone.typeCode("1234");
            phone.page.locator("#fault:not(:empty)").waitFor();
            check("the wrong code", phone.page);
            phone.typeCode("4711");
            phone.says("Connected.");
            check("a slide", phone.page);
            room.steer(Move.NEXT);
            phone.shows("Title of move");
            check("waiting", phone.page);
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            check("an open choice", phone.page);
            phone.tap("Second");
            phone.says("Saved.");
            check("an answered choice", phone.page);
            room.goDown();
            phone.says("No connection.");
            check("no connection", phone.page);
            room.comeBack();
            phone.says("Saved.");
            room.steer(Move.CLOSE);
            phone.says("The vote has closed.");
            check("a closed choice", phone.page);
            room.steer(Move.REVEAL);
            phone.says("The result is shown.");
            check("a choice's result", phone.page);
            room.goTo("compass");
            room.steer(Move.OPEN);
            phone.says("Not answered yet.");
            check("an open spectrum", phone.page);
            phone.slider(0).focus();
            phone.press("End");
            check("a spectrum half placed", phone.page);
            phone.press("Tab", "Home", "Tab", "Enter");
            phone.says("Saved.");
            check("an answered spectrum", phone.page);
            room.steer(Move.CLOSE);
            phone.says("The vote has closed.");
            check("a closed spectrum", phone.page);
            room.steer(Move.REVEAL);
            phone.says("The result is shown.");
            check("a spectrum's result", phone.page);
            phone.page.getByText("About your seat").click();
            check("about the seat", phone.page);
            room.steer(Move.END);
            phone.shows("The workshop has ended");
            check("the end", phone.page);
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
        assertEquals(List.of(), faults(new AxeBuilder(page).withRules(List.of("color-contrast-enhanced"))), state);
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml()).toList())
                .toList();
    }
}
