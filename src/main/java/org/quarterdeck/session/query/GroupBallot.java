package org.quarterdeck.session.query;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;

/** Builds the vote on the groups' hand-ins: a choice of one group, identified by its number and the beginning of its text. */
final class GroupBallot {

    /** The length of that beginning, enough to tell groups apart on a phone. */
    private static final int LETTERS = 60;

    private GroupBallot() {}

    /** Returns the vote as a poll, or null if there is no vote yet. */
    static @Nullable Poll of(RoomState room, Segment segment) {
        var numbers = room.exercises().breakout(segment.id()).ballot();
        if (numbers.isEmpty()) {
            return null;
        }
        var sheets = GroupSummary.all(room, segment);
        var options = numbers.stream().map(number -> option(sheets.get(number - 1).seen())).toList();
        return new Poll(new Question.Choice(options, Set.of()), Poll.Reveal.ON_CLOSE);
    }

    private static String option(GroupSummary sheet) {
        var words = sheet.handIns().stream().filter(handIn -> !handIn.blank()).map(handIn -> handIn.text().strip()).findFirst();
        return words.map(text -> sheet.name() + ": " + excerpt(text)).orElse(sheet.name());
    }

    private static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ");
        int count = line.codePointCount(0, line.length());
        return count <= LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS - 1)).stripTrailing() + "…";
    }
}
