package org.quarterdeck.ui.home.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The changes since the settings were opened, each to be taken back one after the other. It outlives a change of language. */
public final class SettingHistory {

    record Change(ProgramSetting setting, String before) {}

    private final Deque<Change> changes = new ArrayDeque<>();

    void changed(ProgramSetting setting, String before) {
        changes.push(new Change(setting, before));
    }

    @Nullable
    Change last() {
        return changes.peek();
    }

    @Nullable
    Change takeBack() {
        return changes.poll();
    }
}
