package org.quarterdeck.ui.slide;

import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/** Names of segments and workshops for lists, with the quotation marks and dashes that they have on slides. */
public final class PrintedNames {

    private PrintedNames() {}

    public static String of(Workshop workshop, Segment segment) {
        return of(workshop, SegmentNames.of(segment));
    }

    public static String of(Workshop workshop, AgendaPart part) {
        return of(workshop, SegmentNames.of(part));
    }

    /** Returns a text in the workshop's language as it is printed. */
    public static String of(Workshop workshop, String text) {
        return Typography.of(workshop.lang()).smart(text);
    }
}
