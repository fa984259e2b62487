package org.quarterdeck.importer.powerpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.quarterdeck.importer.markdown.source.RevealPage;

/** The words of a SmartArt drawing, from the part of the file that holds what was typed. */
final class DiagramText {

    private static final Pattern DATA = Pattern.compile("\\bdm=\"([^\"]+)\"");
    private static final Pattern POINT = Pattern.compile("<(?:\\w+:)?pt\\b[^<>]*>(.*?)</(?:\\w+:)?pt>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<(?:\\w+:)?p(?:\\s[^<>]*)?>(.*?)</(?:\\w+:)?p>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<(?:\\w+:)?t(?:\\s[^<>]*)?>([^<>]*)</(?:\\w+:)?t>");
    /** More is no drawing that anybody reads. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private DiagramText() {}

    /** Returns its lines, one a box, in the order in which they were written. */
    static List<String> of(XSLFSlide slide, XSLFDiagram diagram) throws IOException {
        var lines = new ArrayList<String>();
        var data = DATA.matcher(diagram.getXmlObject().xmlText());
        var part = data.find() ? slide.getRelationById(data.group(1)) : null;
        if (part == null) {
            return lines;
        }
        try (var in = part.getPackagePart().getInputStream()) {
            var xml = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            POINT.matcher(xml).results().forEach(point -> LINE.matcher(point.group(1)).results().forEach(line -> {
                var words = new StringBuilder();
                WORDS.matcher(line.group(1)).results().forEach(run -> words.append(RevealPage.unescaped(run.group(1))));
                if (!words.toString().isBlank()) {
                    lines.add(words.toString().strip());
                }
            }));
        }
        return lines;
    }
}
