package org.quarterdeck.workshop.parser;

import java.util.List;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.parser.markdown.Prose;
import org.quarterdeck.workshop.parser.source.SegmentSource;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** A segment whose keys and text have been parsed, but not yet interpreted together. */
record SegmentDraft(SegmentSource stretch, YamlFields keys, Prose prose, List<Block> notes) {

    /** Returns the line where it begins, from 1. */
    int line() {
        return stretch.line();
    }
}
