package org.quarterdeck.session.event;

import org.quarterdeck.session.pen.PenStroke;

/** The facilitator's pen on the slides. */
public sealed interface PenEvent extends SessionEvent.OfPen {

    record StrokeDrawn(String segment, PenStroke stroke) implements PenEvent {}

    /** Everything drawn on a segment was cleared. */
    record PenCleared(String segment) implements PenEvent {}
}
