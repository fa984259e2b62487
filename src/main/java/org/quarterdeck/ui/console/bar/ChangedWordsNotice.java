package org.quarterdeck.ui.console.bar;

import java.util.stream.Collectors;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.workshop.SegmentNames;

/** Offers to keep the words that were changed in mid-session once the session is over, while nothing else is to be done. */
public final class ChangedWordsNotice {

    private final TroubleBar bar;
    private final ConsoleHost host;
    private String said = "";

    public ChangedWordsNotice(TroubleBar bar, ConsoleHost host) {
        this.bar = bar;
        this.host = host;
    }

    /** Follows the room: the offer stands from the end of the session on, and goes if the end is taken back. */
    public void show(RoomState room) {
        if (!room.ended()) {
            withdraw();
        } else if (said.isEmpty() && host.keepable(SessionWording.changed(room))) {
            said = UiMessages.text("reword.changed", room.workshop().segments().stream()
                    .filter(segment -> segment.reworded() != null).map(SegmentNames::of).collect(Collectors.joining(", ")));
            boolean file = host.hasWorkshopFile();
            bar.notice(said, file ? UiMessages.text("reword.write", room.start().file()) : UiMessages.text("reword.copy"),
                    () -> keep(room, !file));
        }
    }

    private void keep(RoomState room, boolean inCopy) {
        var _ = Thread.ofVirtual().name("keep-words").start(() -> {
            var sentence = host.keepWords(room, inCopy);
            FxGate.run(() -> kept(room, sentence));
        });
    }

    private void kept(RoomState room, String sentence) {
        withdraw();
        if (host.keepable(SessionWording.changed(room))) {
            said = sentence;
            bar.notice(sentence, UiMessages.text("reword.copy"), () -> keep(room, true));
        } else {
            bar.notice(sentence);
        }
    }

    private void withdraw() {
        if (!said.isEmpty()) {
            bar.withdraw(said);
            said = "";
        }
    }
}
