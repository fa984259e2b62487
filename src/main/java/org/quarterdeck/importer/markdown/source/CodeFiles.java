package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** Takes files of code into a slide that names them. */
public final class CodeFiles {

    private static final int MOST_LINES = 200;
    private static final Pattern REGION = Pattern.compile("\\W*#(end|)region\\b(.*?)\\W*");

    private CodeFiles() {}

    /** Puts the file's text at a line of a slide, or names it as lost. */
    public static void put(DeckDraft deck, SlideDraft slide, int at, String name, String language, @Nullable String region) {
        var place = Neighbours.find(deck.file(), name);
        int line = slide.lines().isEmpty() ? slide.line() : slide.lines().get(Math.min(at, slide.lines().size() - 1)).number();
        if (place == null || !(WorkshopText.of(place) instanceof WorkshopText.Text read)
                || SourceLines.of(read.text()).count() > MOST_LINES) {
            deck.losses().add(line, "loss.included", name);
            return;
        }
        var source = SourceLines.of(read.text());
        var code = new ArrayList<DeckLine>();
        code.add(new DeckLine(line, "~~~~" + (language.isEmpty() ? ending(name) : language), true, true));
        region(List.copyOf(source.between(0, source.count())), region)
                .forEach(text -> code.add(new DeckLine(line, text, true, true)));
        code.add(new DeckLine(line, "~~~~", true, true));
        slide.lines().addAll(at, code);
    }

    /** Returns the lines of a region that a file of code marks with its name; all but the marks where it has none such. */
    private static List<String> region(List<String> lines, @Nullable String name) {
        var inside = new ArrayList<String>();
        boolean open = false;
        for (var line : lines) {
            var mark = REGION.matcher(line);
            if (mark.matches() && mark.group(2).strip().equals(name)) {
                open = mark.group(1).isEmpty();
            } else if (open && !mark.matches()) {
                inside.add(line);
            }
        }
        return inside.isEmpty() ? lines.stream().filter(line -> !REGION.matcher(line).matches()).toList() : inside;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(dot + 1).replaceAll("[^A-Za-z0-9+-].*", "") : "";
    }
}
