package org.quarterdeck.server.phone;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Takes pictures of the phone page in every state, to be looked at: {@code PhonePictures FOLDER [WIDTH HEIGHT [LANGUAGE
 * [dark [200%]]]]}, the last being the size of text.
 */
public final class PhonePictures {

    private PhonePictures() {}

    public static void main(String... arguments) {
        var folder = Path.of(arguments[0]);
        int width = arguments.length > 2 ? Integer.parseInt(arguments[1]) : 390;
        int height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 844;
        var language = arguments.length > 3 ? arguments[3] : "en";
        var scheme = arguments.length > 4 && arguments[4].equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
        var text = arguments.length > 5 ? arguments[5] : "100%";
        try (var chromium = ChromiumExtension.Running.start();
                var room = new PhoneSession(PhoneTour.workshop());
                var phone = GuestPhone.of(chromium.browser(), room, width, height, scheme, language)) {
            phone.page.addInitScript(
                    "document.addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '"
                            + text + "')");
            PhoneTour.of(room, phone, name -> phone.page.screenshot(new ScreenshotOptions().setFullPage(true)
                    .setPath(folder.resolve(name.replace(' ', '-') + ".png"))));
        }
    }
}
