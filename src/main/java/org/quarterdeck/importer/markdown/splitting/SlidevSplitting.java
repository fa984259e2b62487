package org.quarterdeck.importer.markdown.splitting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.FrontMatter;
import org.quarterdeck.importer.markdown.source.Neighbours;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** Splits as Slidev does: at lines of hyphens, each with keys of its own below it; other files are taken in by {@code src}. */
public final class SlidevSplitting implements DeckSplitting {

    private static final int DEEPEST = 5;
    private static final Pattern SLOT = Pattern.compile("::(\\w+)::\\s*");
    private static final Pattern CLICKS = Pattern.compile("</?v-clicks?\\b|\\bv-click\\b|\\bv-after\\b");
    private static final Set<String> TITLES = Set.of("cover", "intro", "end");
    private static final Set<String> BIG = Set.of("statement", "fact", "quote", "section");

    @Override
    public List<SlideDraft> slides(DeckDraft deck) {
        if (deck.setting("colorSchema").equals("dark")) {
            deck.keys().put("theme", "dark");
        }
        var slides = new ArrayList<SlideDraft>();
        split(deck, deck.lines(), deck.settings(), slides, new HashSet<>(Set.of(deck.file().toAbsolutePath().normalize())));
        for (int i = 0; i < slides.size(); i++) {
            lay(deck, slides.get(i), i == 0);
        }
        return slides;
    }

    private void split(DeckDraft deck, List<DeckLine> lines, Map<String, Object> first, List<SlideDraft> slides, Set<Path> seen) {
        var settings = first;
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && (lines.get(i).hidden() || !lines.get(i).text().startsWith("---"))) {
                continue;
            }
            int begin = from < lines.size() ? lines.get(from).number() : 1;
            add(deck, new SlideDraft(begin, lines.subList(Math.min(from, i), i)), settings, slides, seen);
            settings = Map.of();
            from = i + 1;
            boolean plain = i < lines.size() && lines.get(i).text().matches("---(?:ya?ml)?\\s*");
            int end = plain ? FrontMatter.end(lines, i + 1) : -1;
            if (end >= 0) {
                settings = FrontMatter.read(lines.subList(i + 1, end));
                from = end + 1;
                i = end;
            }
        }
    }

    private void add(DeckDraft deck, SlideDraft slide, Map<String, Object> settings, List<SlideDraft> slides, Set<Path> seen) {
        slide.settings().putAll(settings);
        fenced(slide);
        if (slide.setting("hide").equals("true") || slide.setting("disabled").equals("true")) {
            deck.losses().add(slide.line(), "loss.hidden");
        } else if (!slide.setting("src").isEmpty()) {
            include(deck, slide, slides, seen);
        } else {
            slides.add(slide);
        }
    }

    /** Takes keys that are written as a block of YAML code at the top of a slide. */
    private static void fenced(SlideDraft slide) {
        var lines = slide.lines();
        int at = 0;
        while (at < lines.size() && lines.get(at).blank()) {
            at++;
        }
        if (at == lines.size() || !lines.get(at).code() || !lines.get(at).text().strip().matches("`{3,}ya?ml")) {
            return;
        }
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).text().strip().startsWith("```")) {
            end++;
        }
        slide.settings().putAll(FrontMatter.read(lines.subList(at + 1, Math.min(end, lines.size()))));
        lines.subList(0, Math.min(end + 1, lines.size())).clear();
    }

    private void include(DeckDraft deck, SlideDraft slide, List<SlideDraft> slides, Set<Path> seen) {
        var name = slide.setting("src").replaceAll("#.*", "");
        var place = Neighbours.find(deck.file(), name);
        if (place == null || seen.size() > DEEPEST * 20 || !seen.add(place)
                || !(WorkshopText.of(place) instanceof WorkshopText.Text read)) {
            deck.losses().add(slide.line(), "loss.included", slide.setting("src"));
            return;
        }
        var lines = DeckLine.of(SourceLines.of(read.text())).stream()
                .map(line -> new DeckLine(slide.line(), line.text(), line.code(), line.hidden())).toList();
        int end = !lines.isEmpty() && lines.getFirst().is("---") ? FrontMatter.end(lines, 1) : -1;
        var settings = end < 0 ? Map.<String, Object>of() : FrontMatter.read(lines.subList(1, end));
        var included = new ArrayList<SlideDraft>();
        split(deck, lines.subList(end + 1, lines.size()), settings, included, seen);
        seen.remove(place);
        for (int i : Neighbours.chosen(slide.setting("src"), included.size())) {
            slides.add(included.get(i));
        }
    }

    private static void lay(DeckDraft deck, SlideDraft slide, boolean first) {
        var layout = slide.setting("layout").isEmpty() && first ? "cover" : slide.setting("layout");
        if (TITLES.contains(layout)) {
            slide.keys().put("layout", first ? "cover" : "lead");
        } else if (layout.equals("center")) {
            slide.keys().put("layout", "lead");
        } else if (BIG.contains(layout)) {
            slide.keys().put("layout", layout.equals("fact") ? "statement" : layout);
            if (layout.equals("quote")) {
                quoted(slide);
            }
        } else if (layout.startsWith("iframe") || !slide.setting("url").isEmpty()) {
            deck.losses().add(slide.line(), "loss.embedded", slide.setting("url"));
            slide.notes().add(slide.setting("url"));
        }
        var picture = slide.setting("image").isEmpty() ? slide.setting("background") : slide.setting("image");
        if (!picture.isEmpty() && !picture.startsWith("#") && !picture.matches("[a-z]+|(?:rgb|hsl|linear).*")) {
            slide.settings().put("background", picture);
            slide.settings().put("side", layout.endsWith("-left") ? "left" : layout.endsWith("-right") ? "right" : "");
        } else {
            slide.settings().remove("background");
        }
        if (!first && !slide.setting("title").isEmpty()
                && slide.lines().stream().noneMatch(line -> line.matches("\\s{0,3}#{1,6} .*"))) {
            slide.prepend("");
            slide.prepend("# " + slide.setting("title"));
        }
        slide.settings().putIfAbsent("caption", slide.setting("title"));
        if (!slide.setting("routeAlias").isEmpty()) {
            slide.settings().put("name", slide.setting("routeAlias"));
        }
        slots(deck, slide);
    }

    /** Writes the text of a quotation as one, where its author left that to the layout. */
    private static void quoted(SlideDraft slide) {
        if (slide.lines().stream().noneMatch(line -> line.text().startsWith(">"))) {
            slide.lines().replaceAll(
                    line -> line.matches("(?!#{1,6} |<|!\\[|::)\\S.*") ? line.with("> " + line.text()) : line);
        }
    }

    private static void slots(DeckDraft deck, SlideDraft slide) {
        boolean right = false;
        for (int i = 0; i < slide.lines().size(); i++) {
            var line = slide.lines().get(i);
            var slot = SLOT.matcher(line.text());
            if (line.hidden()) {
                continue;
            }
            if (slot.matches() && slot.group(1).equals("right") && !right) {
                right = true;
                slide.keys().put("layout", "two-cols");
            } else if (slot.matches()) {
                slide.lines().set(i, line.with(""));
                if (!Set.of("left", "default").contains(slot.group(1))) {
                    deck.losses().add(line.number(), "loss.place", slot.group(1));
                }
            }
            if (CLICKS.matcher(line.text()).find()) {
                slide.keys().put("build", "steps");
            }
        }
    }
}
