package org.quarterdeck.importer.markdown.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.Setext;
import org.quarterdeck.importer.markdown.source.SlideDraft;

/** Splits as Marp does: at every rule of Markdown, and at headings where {@code headingDivider} says so. */
public final class MarpSplitting implements DeckSplitting {

    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t].*");
    private static final Pattern DIVIDER = Pattern
            .compile("\\s*(?:<!--\\s*)?headingDivider:\\s*([\\d\\[\\], ]+?)\\s*(?:-->)?\\s*");
    private static final Pattern DIRECTIVE = Pattern
            .compile("(?m)^\\s*(?:<!--)?\\s*_?(class|backgroundImage):\\s*(.+?)\\s*(?:-->)?\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");

    @Override
    public List<SlideDraft> slides(DeckDraft deck) {
        if (deck.setting("class").matches(".*\\binvert\\b.*")) {
            deck.keys().put("theme", "dark");
        }
        if (!deck.setting("footer").isEmpty()) {
            deck.keys().put("footer", deck.setting("footer"));
        }
        var slides = new ArrayList<SlideDraft>();
        var levels = levels(deck);
        var part = new ArrayList<DeckLine>();
        int begin = deck.lines().isEmpty() ? 1 : deck.lines().getFirst().number();
        for (var line : Setext.atx(deck.lines())) {
            var heading = HEADING.matcher(line.text());
            boolean rule = !line.hidden() && RULE.matcher(line.text()).matches();
            boolean divides = !line.hidden() && heading.matches() && levels.contains(heading.group(1).length())
                    && part.stream().anyMatch(each -> !each.blank());
            if (rule || divides) {
                slides.add(new SlideDraft(begin, part));
                part.clear();
                begin = rule ? line.number() + 1 : line.number();
            }
            if (!rule) {
                part.add(line);
            }
        }
        slides.add(new SlideDraft(begin, part));
        for (int i = 0; i < slides.size(); i++) {
            direct(slides.get(i), i == 0);
        }
        return slides;
    }

    /** Returns the levels of headings that begin a slide. */
    private static Set<Integer> levels(DeckDraft deck) {
        var written = deck.setting("headingDivider");
        boolean list = deck.settings().get("headingDivider") instanceof List<?>;
        for (var line : deck.lines()) {
            var found = DIVIDER.matcher(line.text());
            if (!line.code() && found.matches()) {
                written = found.group(1);
                list = written.contains("[");
            }
        }
        var levels = new TreeSet<Integer>();
        Pattern.compile("[1-6]").matcher(written).results().forEach(found -> levels.add(Integer.parseInt(found.group())));
        for (int i = 1; !list && !levels.isEmpty() && i < levels.last(); i++) {
            levels.add(i);
        }
        return levels;
    }

    /** Follows the directives in a slide's comments, of which only the look of a title and a picture mean something here. */
    private static void direct(SlideDraft slide, boolean first) {
        boolean stars = false;
        boolean dashes = false;
        for (var line : List.copyOf(slide.lines())) {
            stars |= !line.code() && line.text().matches("\\s*(?:\\*|\\d+\\)) +\\S.*");
            dashes |= !line.code() && line.text().matches("\\s*(?:[-+]|\\d+\\.) +\\S.*");
            if (line.code() || !(line.hidden() || line.text().contains("<!--"))) {
                continue;
            }
            var directive = DIRECTIVE.matcher(line.text());
            if (directive.find()) {
                var value = directive.group(2);
                var address = ADDRESS.matcher(value);
                if (directive.group(1).equals("class")) {
                    slide.keys().computeIfAbsent("layout",
                            key -> value.matches(".*\\blead\\b.*") ? first ? "cover" : "lead" : null);
                } else if (address.find()) {
                    slide.settings().put("background", address.group(1));
                }
            }
        }
        if (stars && !dashes) {
            slide.keys().put("build", "steps");
        }
    }
}
