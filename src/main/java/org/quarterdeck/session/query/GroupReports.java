package org.quarterdeck.session.query;

import java.util.List;
import java.util.stream.IntStream;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.workshop.Breakout;

/** The steps that follow the groups' work: the reports, their leaves, and the vote. */
public final class GroupReports {

    private GroupReports() {}

    /** Returns the numbers of the groups that will report, in order. Empty if the breakout has no hand-ins. */
    public static List<Integer> toTell(Breakout breakout, BreakoutState here) {
        return breakout.capture().isEmpty() ? List.of() : here.tellable();
    }

    /** The number of the group that the room hears of next, 0 where it has heard of all. */
    public static int untold(Breakout breakout, BreakoutState here) {
        return toTell(breakout, here).stream().filter(number -> !here.told().contains(number)).findFirst().orElse(0);
    }

    /** Whether there will be a vote, as far as that can be known. */
    public static boolean votes(Breakout breakout, BreakoutState here) {
        boolean known = here.stage() == Stage.CLOSED;
        return breakout.vote() && !breakout.capture().isEmpty() && (!known || here.handedIn().size() > 1);
    }

    /** Returns the number of leaves in the report of a group. */
    public static int leaves(Breakout breakout, BreakoutState here, int group) {
        var words = IntStream.range(0, breakout.capture().size()).mapToObj(here.group(group)::handIn).map(HandIn::seen).toList();
        return GroupReportLeaf.of(breakout.capture(), words).size();
    }
}
