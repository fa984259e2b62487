package org.quarterdeck.ui.console.stage;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;

/**
 * Tells a screen reader what the room does: a vote that opens or closes, and how many have answered, at each quarter of the room. It
 * takes no space.
 */
public final class RoomAnnouncements extends Region {

    private static final int PARTS = 4;

    private String moment = "";
    private int part;

    public RoomAnnouncements() {
        setId("announcements");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Announces what has become of the room. */
    public void follow(RoomState room) {
        var poll = room.poll();
        var run = poll.run();
        var words = NowText.of(room);
        var now = room.segment().id() + words;
        int in = run == null ? room.seats().size() : run.people(room.seats());
        int hands = run == null ? 0 : run.hands();
        int reached = poll.phase() == Phase.OPEN && in > 0 ? Math.min(PARTS, poll.answers() * PARTS / in) : 0;
        if (!now.equals(moment)) {
            moment = now;
            part = reached;
            say(reached == 0 ? words : words + ". " + answered(poll.answers(), in, hands));
        } else if (reached > part) {
            part = reached;
            say(answered(poll.answers(), in, hands));
        }
    }

    private static String answered(int answers, int in, int hands) {
        return hands > 0
                ? answers + " " + UiMessages.text("facts.hands", answers, hands)
                : UiMessages.text("bar.answered_of", answers, in);
    }

    private void say(String words) {
        if (!words.isBlank()) {
            setAccessibleText(words);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
