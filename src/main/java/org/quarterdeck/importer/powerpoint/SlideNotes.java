package org.quarterdeck.importer.powerpoint;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Reads the notes of a slide. */
final class SlideNotes {

    private SlideNotes() {}

    static List<String> of(XSLFSlide slide) {
        var notes = new ArrayList<String>();
        var page = slide.getNotes();
        if (page == null) {
            return notes;
        }
        for (var shape : page.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getPlaceholder() == Placeholder.BODY && !text.getText().isBlank()) {
                notes.add(String.join("\n", SlideParagraphs.of(text)));
            }
        }
        return notes;
    }
}
