package org.quarterdeck.importer.markdown.splitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.NoteLines;
import org.quarterdeck.importer.markdown.source.SlideDraft;

/** Splits as remark does: {@code ---} begins a slide, {@code --} a further step of it; keys stand at its top. */
public final class RemarkSplitting implements DeckSplitting {

    private static final Pattern KEY = Pattern.compile(
            "(name|class|layout|template|count|exclude|background-[a-z]+|title|background|description|data-[a-z-]+):\\s*(.*)");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
    private static final Pattern FOOTER = Pattern.compile("\\s*\\.[\\w-]*foot[\\w-]*\\[(.*)\\]\\s*");
    private static final Pattern HEADER = Pattern.compile("\\s*\\.[\\w-]*head(?:er)?(?:-[\\w-]*)?\\[(.*)\\]\\s*");
    private static final String CONTENT = "{{content}}";

    @Override
    public List<SlideDraft> slides(DeckDraft deck) {
        var slides = new ArrayList<SlideDraft>();
        var named = new HashMap<String, List<DeckLine>>();
        @Nullable
        List<DeckLine> layout = null;
        for (var lines : split(deck.lines())) {
            var slide = new SlideDraft(lines.isEmpty() ? 1 : lines.getFirst().number(), lines);
            keys(slide);
            notes(slide);
            var template = slide.setting("template").isEmpty() ? layout : named.get(slide.setting("template"));
            if (slide.setting("layout").equals("false")) {
                layout = null;
                template = null;
            }
            if (template != null) {
                inherit(slide, template);
            }
            if (slide.setting("layout").equals("true")) {
                footer(deck, slide);
            }
            if (!slide.setting("name").isEmpty()) {
                named.put(slide.setting("name"), List.copyOf(slide.lines()));
            }
            steps(slide);
            var address = ADDRESS.matcher(slide.setting("background-image"));
            if (address.find()) {
                slide.settings().put("background", address.group(1));
            }
            if (slide.setting("layout").equals("true")) {
                layout = List.copyOf(slide.lines());
            } else if (slide.setting("exclude").equals("true")) {
                deck.losses().add(slide.line(), "loss.hidden");
            } else {
                slides.add(slide);
            }
        }
        return slides;
    }

    /** Takes a line at the foot of all slides as the workshop's own; one above all slides has no place here. */
    private static void footer(DeckDraft deck, SlideDraft slide) {
        for (var line : List.copyOf(slide.lines())) {
            var header = HEADER.matcher(line.text());
            if (!line.hidden() && header.matches()) {
                deck.losses().add(line.number(), "loss.header", header.group(1));
                slide.lines().remove(line);
            }
            var found = FOOTER.matcher(line.text());
            if (!line.hidden() && found.matches() && !deck.keys().containsKey("footer")) {
                deck.keys().put("footer", found.group(1).replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*`]", ""));
                slide.lines().remove(line);
            }
        }
    }

    private static List<List<DeckLine>> split(List<DeckLine> lines) {
        var slides = new ArrayList<List<DeckLine>>();
        slides.add(new ArrayList<>());
        for (var line : lines) {
            if (line.is("---")) {
                slides.add(new ArrayList<>());
            } else {
                slides.getLast().add(line);
            }
        }
        return slides;
    }

    private static void keys(SlideDraft slide) {
        while (!slide.lines().isEmpty()) {
            var key = KEY.matcher(slide.lines().getFirst().text());
            if (key.matches()) {
                slide.settings().put(key.group(1), key.group(2).strip());
            } else if (!slide.lines().getFirst().blank() || !slide.settings().isEmpty()) {
                break;
            }
            slide.lines().removeFirst();
        }
        var looks = Set.of(slide.setting("class").split("[\\s,]+"));
        if (looks.contains("middle") && looks.contains("center")) {
            slide.keys().put("layout", "lead");
        }
    }

    private static void notes(SlideDraft slide) {
        for (int i = 0; i < slide.lines().size(); i++) {
            if (slide.lines().get(i).is("???")) {
                int end = i + 1;
                while (end < slide.lines().size() && !slide.lines().get(end).is("--")) {
                    end++;
                }
                NoteLines.take(slide, i, end, "");
                i--;
            }
        }
    }

    /** Puts what a slide inherits around its own text. */
    private static void inherit(SlideDraft slide, List<DeckLine> template) {
        var own = List.copyOf(slide.lines());
        slide.lines().clear();
        boolean placed = false;
        for (var line : template) {
            if (!line.hidden() && line.text().contains(CONTENT)) {
                var parts = line.text().split(Pattern.quote(CONTENT), 2);
                slide.lines().add(line.with(parts[0]));
                slide.lines().addAll(own);
                slide.lines().add(line.with(parts[1]));
                placed = true;
            } else {
                slide.lines().add(line);
            }
        }
        if (!placed) {
            slide.lines().addAll(own);
        }
    }

    /** Joins the steps of a slide, which come one after the other here as well. */
    private static void steps(SlideDraft slide) {
        boolean steps = slide.lines().removeIf(line -> line.is("--"));
        if (steps) {
            slide.keys().put("build", "steps");
        }
        if (slide.lines().stream().anyMatch(line -> !line.hidden() && line.text().contains(CONTENT))
                && !slide.setting("layout").equals("true")) {
            slide.lines().replaceAll(line -> line.hidden() ? line : line.with(line.text().replace(CONTENT, "")));
        }
    }
}
