package org.quarterdeck.workshop.parser;

import java.util.List;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.parser.markdown.Prose;
import org.quarterdeck.workshop.parser.source.SegmentSource;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** A segment whose keys and text are read, but not yet understood together. */
record SegmentDraft(SegmentSource stretch, YamlFields keys, Prose prose, List<Block> notes) {

    /** Where it begins, from 1, for whoever jumps there from a list. */
    int line() {
        return stretch.line();
    }
}
