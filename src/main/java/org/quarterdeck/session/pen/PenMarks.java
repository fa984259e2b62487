package org.quarterdeck.session.pen;

import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The strokes on the slides, by the segment's id. */
public record PenMarks(PMap<String, PVector<PenStroke>> strokes) {

    public static final PenMarks NONE = new PenMarks(HashTreePMap.empty());

    /** Returns what is drawn on a segment, in order. */
    public PVector<PenStroke> on(String segment) {
        return strokes.getOrDefault(segment, TreePVector.empty());
    }

    /** Returns what is seen on a segment: strokes on its result are seen with the result alone, and the others without. */
    public List<PenStroke> seen(String segment, boolean result) {
        return on(segment).stream().filter(stroke -> stroke.result() == result).toList();
    }

    public PenMarks with(String segment, PenStroke stroke) {
        return new PenMarks(strokes.plus(segment, on(segment).plus(stroke)));
    }

    public PenMarks without(String segment) {
        return new PenMarks(strokes.minus(segment));
    }
}
