package org.quarterdeck.ui.home.settings;

import java.util.Locale;
import org.quarterdeck.i18n.MessageBundle;

/** The subjects of settings, in the order of the view. */
public enum SettingGroup {
    WINDOWS, ROOM, PHONES, ARCHIVE;

    String words() {
        return MessageBundle.ofProgram("settings").text("setting.group_" + name().toLowerCase(Locale.ROOT));
    }
}
