package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.ParticipantText;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.UnreadTexts;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.review.report.TextReading;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/**
 * A past session that is open in the review.
 *
 * @param commitments those that people shared
 * @param read the keys of those texts that the trainer had read when it was opened
 * @param scope how much of it is told
 */
record OpenedSession(Summary summary, ReplayedSession session, List<Commitment> commitments, Set<String> read,
        ExportScope scope) {

    OpenedSession {
        commitments = List.copyOf(commitments);
        read = Set.copyOf(read);
    }

    /** Returns it with its details as they are now. */
    OpenedSession with(Summary now) {
        return new OpenedSession(now, session, commitments, read, scope);
    }

    /** Returns the workshop, with the questions added during the session if it can be replayed. */
    Workshop workshop() {
        return session.workshop();
    }

    /** Returns the texts that neither the room has seen nor a few people's result withholds, by what asked for them. */
    List<TextReading.Asked> unseen() {
        var withheld = session.runs().stream().filter(scope::withholds).map(AskedRun::segment).collect(Collectors.toSet());
        var texts = new LinkedHashMap<String, List<ParticipantText>>();
        UnreadTexts.of(session, session.shown(commitments)).stream().filter(each -> !withheld.contains(each.segment()))
                .forEach(each -> texts.computeIfAbsent(each.segment(), first -> new ArrayList<>()).add(each));
        return texts.entrySet().stream().map(each -> new TextReading.Asked(title(each.getKey()), each.getValue())).toList();
    }

    private String title(String segment) {
        int place = workshop().indexOf(segment);
        return place < 0 ? UiMessages.text("prepare.commitments") : SegmentNames.of(workshop().segments().get(place));
    }

    /** Returns who it was held for, as the trainer or the workshop says, or nothing. */
    String client() {
        var named = session.past().reading().workshop().brand().client();
        return summary.details().client().isEmpty() && named != null ? named : summary.details().client();
    }
}
