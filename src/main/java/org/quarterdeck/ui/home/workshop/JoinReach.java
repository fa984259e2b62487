package org.quarterdeck.ui.home.workshop;

import javafx.scene.control.Label;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.slide.ReachText;
import org.quarterdeck.ui.slide.SlideCheck;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.workshop.SlideLayout;

/** Says from how far away the join code can be scanned at the venue, if the workshop has a slide for it. */
final class JoinReach extends Label {

    JoinReach() {
        setId("join-reach");
        getStyleClass().add("join-reach");
        WrappedText.in(this);
    }

    void show(WorkshopChoice choice, RoomFacts room) {
        var workshop = choice.reading().workshop();
        var slide = workshop.segments().stream().filter(segment -> segment.layout() == SlideLayout.JOIN).findFirst();
        setVisible(slide.isPresent());
        setManaged(slide.isPresent());
        slide.ifPresent(segment -> {
            var moment = SlideMoment.of(workshop, choice.reading().folder(), workshop.indexOf(segment.id()));
            var legible = SlideCheck.joining(moment, room.wifi());
            setText(ReachText.joining(legible, room.venue()));
            StyleStates.only(this, legible.codeReach(room.venue().pictureHeight()) < room.venue().depth(), "short");
        });
    }
}
