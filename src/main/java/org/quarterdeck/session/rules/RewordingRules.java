package org.quarterdeck.session.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.PlanCommand.Reword;
import org.quarterdeck.session.event.PlanEvent.SegmentWording;
import org.quarterdeck.session.event.PlanEvent.WordsChanged;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.QuestionIdentity;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentContent;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.editing.RewordedText;
import org.quarterdeck.workshop.editing.SegmentKeys;

/** The rules for changing words in mid-session: the text must be read without an error, and answers given must still fit. */
final class RewordingRules {

    private final RoomState room;
    private final SessionWording words;
    private final String id;

    private RewordingRules(RoomState room, String id) {
        this.room = room;
        this.words = new SessionWording(room);
        this.id = id;
    }

    static RuleDecision decide(RoomState room, Reword reword) {
        return room.workshop().indexOf(reword.segment()) < 0
                ? Reject.because(Reason.UNKNOWN_SEGMENT, "refused.unknown_segment", reword.segment())
                : new RewordingRules(room, reword.segment()).decide(reword.words());
    }

    private RuleDecision decide(String typed) {
        var before = words.source(id).orElse(null);
        if (before == null) {
            return SteeringRules.notNow("refused.reword_unwritten");
        }
        var source = RewordedText.source(before, typed);
        return source.equals(before) ? Accept.of() : changed(before, source);
    }

    private RuleDecision changed(String before, String source) {
        var reading = read(Map.of(id, source)).orElse(null);
        if (reading == null) {
            return misfit("refused.reword_split");
        }
        var read = words.text().segment(reading, id).orElseThrow();
        if (!read.id().equals(id)) {
            return SegmentKeys.written(source, "id").isPresent()
                    ? misfit("refused.reword_id", id)
                    : changed(before, SegmentKeys.with(source, "id", id));
        }
        int above = read.line() - (source.startsWith("---\n") ? 0 : 1);
        long lines = source.lines().count();
        var typed = reading.faults().stream().filter(words.text()::isNew)
                .filter(fault -> fault.line() >= above && fault.line() <= above + lines).findFirst();
        if (typed.isPresent()) {
            return misfit("refused.reword_line", Math.max(1, typed.get().line() - above), typed.get().message());
        }
        var wrong = reading.faults().stream().filter(words.text()::isNewError).findFirst().orElse(null);
        var refused = refused(read.content());
        return refused != null
                ? misfit(refused)
                : wrong == null ? accepted(Map.of(id, source)) : withPartners(before, source, wrong);
    }

    /** Changes the same lines of the polls that are shown beside this one, so that they have the same options still. */
    private RuleDecision withPartners(String before, String source, Diagnostic wrong) {
        var all = new HashMap<>(Map.of(id, source));
        for (var segment : room.workshop().segments()) {
            if (!segment.id().equals(id) && beside(segment)) {
                words.source(segment.id()).ifPresent(
                        old -> all.put(segment.id(), RewordedText.alike(old, before, source)));
            }
        }
        var reading = read(all).orElse(null);
        var left = reading == null ? wrong : reading.faults().stream().filter(words.text()::isNewError).findFirst().orElse(null);
        return left == null ? accepted(all) : misfit("refused.reword_fault", left.message());
    }

    /** Returns whether a poll is compared with this one, or this one with it. */
    private boolean beside(Segment other) {
        var theirs = other.poll();
        var mine = segment().poll();
        return theirs != null && mine != null && (id.equals(theirs.compare()) || other.id().equals(mine.compare())
                || (mine.compare() != null && Objects.equals(mine.compare(), theirs.compare())));
    }

    private static RuleDecision accepted(Map<String, String> sources) {
        return Accept.of(new WordsChanged(sources.entrySet().stream()
                .map(each -> new SegmentWording(each.getKey(), each.getValue())).toList()));
    }

    private Optional<ParseResult> read(Map<String, String> sources) {
        return words.text().with(words.with(sources)).map(words.text()::read);
    }

    private Segment segment() {
        return room.workshop().segments().get(room.workshop().indexOf(id));
    }

    /** Returns why a content may not take the place of the segment's, or null if it may. */
    private @Nullable String refused(SegmentContent after) {
        return switch (segment().content()) {
            case Poll was -> after instanceof Poll now ? refused(was, now) : "refused.reword_kind";
            case Breakout was -> after instanceof Breakout now && sameWork(was, now) ? null : "refused.reword_work";
            case Simulation was -> was.equals(after) ? null : "refused.reword_case";
            case SlideContent _ -> after instanceof SlideContent ? null : "refused.reword_kind";
        };
    }

    private @Nullable String refused(Poll was, Poll now) {
        boolean sameRules = was.question().kind() == now.question().kind() && was.rounds() == now.rounds()
                && Objects.equals(was.compare(), now.compare());
        if (room.poll(id).run() != null && !sameRules) {
            return "refused.reword_kind";
        }
        boolean sameShape = QuestionIdentity.shape(was.question()).equals(QuestionIdentity.shape(now.question()));
        return room.poll(id).everAnswered() && !sameShape ? "refused.reword_shape" : null;
    }

    private static boolean sameWork(Breakout was, Breakout now) {
        return was.size() == now.size() && was.groups() == now.groups() && was.assign().equals(now.assign())
                && was.places().size() == now.places().size() && was.tasks().size() == now.tasks().size()
                && was.capture().size() == now.capture().size() && was.vote() == now.vote();
    }

    private static RuleDecision misfit(String key, Object... values) {
        return Reject.because(Reason.MISFIT, key, values);
    }
}
