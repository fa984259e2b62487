package org.quarterdeck.session.replay;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.event.PollEvent.QuestionAdded;
import org.quarterdeck.workshop.AgendaSlot;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.SlideMaterial;
import org.quarterdeck.workshop.Workshop;

/** Adds an unplanned question to the workshop as a segment that is in no file. */
final class AddedSegment {

    private AddedSegment() {}

    /** Returns the workshop with the added question. */
    static Workshop in(Workshop workshop, QuestionAdded added) {
        boolean grows = added.question() instanceof Question.Open;
        var poll = new Poll(added.question(), grows ? Reveal.LIVE : Reveal.ON_CLOSE);
        var segments = new ArrayList<>(workshop.segments());
        segments.add(Math.min(added.index(), segments.size()),
                new Segment(added.segment(), added.title(), AgendaSlot.ANY,
                        new SlideMaterial(SlideLayout.POLL, BuildMode.ALL, List.of()), poll));
        return workshop.with(segments);
    }
}
