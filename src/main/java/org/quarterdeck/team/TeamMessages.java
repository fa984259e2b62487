package org.quarterdeck.team;

import org.quarterdeck.i18n.Message;

/** Makes the messages about a team's shared archive. */
public final class TeamMessages {

    private TeamMessages() {}

    public static Message of(String key, Object... values) {
        return Message.of("team", key, values);
    }
}
