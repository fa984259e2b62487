package org.quarterdeck.ui.home.settings;

import java.nio.file.Path;
import java.util.List;

/** The settings as they are now, and the way to change them: at once, and for later sessions. */
public interface SettingValues {

    /** Returns the value of a setting. */
    String value(ProgramSetting setting);

    /** Returns the displays that are connected, each by the word that the setting takes. */
    List<String> displays();

    /** Changes a setting, which takes the value. */
    void change(ProgramSetting setting, String value);

    /** Opens what a setting leads to. */
    void open(ProgramSetting setting);

    /** Returns the file that keeps the settings. */
    Path file();
}
