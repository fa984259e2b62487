package org.quarterdeck.server.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Question;

/** One guest's phone with the page in it, and what a person does with it. What the page trips over fails the test on closing. */
final class GuestPhone implements AutoCloseable {

    /** Only waited out where a test fails. */
    private static final double PATIENCE = 60_000;
    private final PhoneSession room;
    private final List<String> complaints = new ArrayList<>();
    final BrowserContext browser;
    final Page page;

    GuestPhone(Browser chromium, PhoneSession room) {
        this(chromium, room, new NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
    }

    private GuestPhone(Browser chromium, PhoneSession room, NewContextOptions options) {
        this.room = room;
        browser = chromium.newContext(options);
        browser.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = newPage();
    }

    /** The narrowest that the page promises to work on. */
    static GuestPhone small(Browser chromium, PhoneSession room, ColorScheme scheme) {
        return new GuestPhone(chromium, room,
                new NewContextOptions().setViewportSize(320, 568).setHasTouch(true).setColorScheme(scheme));
    }

    /** A phone of that size, set to that language. */
    static GuestPhone of(Browser chromium, PhoneSession room, int width, int height, ColorScheme scheme, String language) {
        return new GuestPhone(chromium, room, new NewContextOptions().setViewportSize(width, height).setHasTouch(true)
                .setColorScheme(scheme).setLocale(language));
    }

    /** Another tab in the same phone. */
    Page newPage() {
        var tab = browser.newPage();
        tab.onPageError(complaints::add);
        tab.onDialog(dialog -> {
            complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        tab.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return tab;
    }

    void open(String path) {
        page.navigate(room.url(path));
    }

    /** Opens the address of the QR and waits until it is in. */
    GuestPhone join() {
        open("/" + PhoneSession.CODE);
        assertThat(page.locator("h1")).not().containsText("Join");
        says("");
        return this;
    }

    void typeCode(String code) {
        page.getByLabel("Room code").fill(code);
        page.getByText("Join", new Page.GetByTextOptions().setExact(true)).click();
    }

    /** Waits for the screen with this headline. */
    void shows(String title) {
        assertThat(page.locator("h1")).containsText(title);
    }

    /** Opens the vote of a segment and waits until the page asks it. */
    void ask(String segment) {
        if (!room.state().segment().id().equals(segment)) {
            room.goTo(segment);
        }
        room.steer(Move.OPEN);
        says("Not answered yet.");
    }

    /** Waits for these words in the line at the bottom. */
    void says(String words) {
        assertThat(page.locator("#status p")).containsText(words);
    }

    void tap(String option) {
        page.locator("label.card").filter(new Locator.FilterOptions().setHasText(option)).tap();
    }

    Locator option(String text) {
        return page.getByLabel(text);
    }

    Locator slider(int pair) {
        return page.locator("input[type=range]").nth(pair);
    }

    /** Answers an open question of that kind as a person would, and saves it where it is saved at a button. */
    void answer(Question question) {
        switch (question) {
            case Question.Choice choice -> tap(choice.options().get(1));
            case Question.Multiple multiple -> {
                tap(multiple.options().getFirst());
                tap(multiple.options().getLast());
            }
            case Question.Scale scale -> {
                for (int i = 0; i < scale.statements().size(); i++) {
                    page.locator("fieldset").nth(i).locator("label").nth(1 + i).tap();
                }
            }
            case Question.Spectrum spectrum -> {
                for (int i = 0; i < spectrum.pairs().size(); i++) {
                    slider(i).focus();
                    press("Home", "PageUp", "PageUp");
                }
            }
            case Question.Ranking ranking -> page.getByLabel("Move down: " + isolated(ranking.options().getFirst())).tap();
            case Question.Points points -> {
                page.locator(".stepper input").first().fill(String.valueOf(points.total() - 10));
                page.getByLabel("More for " + isolated(points.options().getLast())).tap();
                page.getByLabel("More for " + isolated(points.options().getLast())).tap();
            }
            case Question.Words words -> {
                page.locator(".fields input").first().fill("Trust");
                page.locator(".fields input").last().fill("room to try");
            }
            case Question.Text text -> page.locator("textarea").fill("Asking before telling.\nAnd waiting for the answer.");
            case Question.Quadrant quadrant -> {
                page.locator(".plane").scrollIntoViewIfNeeded();
                var box = page.locator(".plane").boundingBox();
                page.touchscreen().tap(box.x + box.width * 0.7, box.y + box.height * 0.3);
            }
        }
        if (!(question instanceof Question.Choice)) {
            page.locator("form button.main").tap();
        }
    }

    /** A text as the page puts it into its sentences: in a direction of its own. */
    static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    @Override
    public void close() {
        browser.close();
        if (!complaints.isEmpty()) {
            throw new AssertionError("the page tripped: " + complaints);
        }
    }
}
