package org.quarterdeck.session.query;

import java.util.List;
import java.util.stream.IntStream;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.workshop.Breakout;

/** What follows the work of groups: who reports to the room, on how many leaves, and whether a vote comes after. */
public final class GroupReports {

    private GroupReports() {}

    /** The numbers of the groups that the room is to hear of, by and by; none where nothing is handed in. */
    public static List<Integer> toTell(Breakout breakout, BreakoutState here) {
        return breakout.capture().isEmpty() ? List.of() : here.tellable();
    }

    /** Whether there will be a vote, as far as that can be known. */
    public static boolean votes(Breakout breakout, BreakoutState here) {
        boolean known = here.stage() == Stage.CLOSED;
        return breakout.vote() && !breakout.capture().isEmpty() && (!known || here.handedIn().size() > 1);
    }

    /** How many leaves the words of that group take. */
    public static int leaves(Breakout breakout, BreakoutState here, int group) {
        var words = IntStream.range(0, breakout.capture().size()).mapToObj(here.group(group)::handIn).toList();
        return GroupReportLeaf.of(breakout.capture(), words).size();
    }
}
