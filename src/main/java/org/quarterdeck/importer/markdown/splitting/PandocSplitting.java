package org.quarterdeck.importer.markdown.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.pandoc.PandocBlocks;
import org.quarterdeck.importer.markdown.source.DeckDate;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.NoteLines;
import org.quarterdeck.importer.markdown.source.Setext;
import org.quarterdeck.importer.markdown.source.SlideDraft;

/**
 * Splits as pandoc does: at headings of the slide level and above, which is the highest that has text right below it, and at
 * rules. Divs hold notes, columns and steps.
 */
public final class PandocSplitting implements DeckSplitting {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*?)\\s*(?:(?<= )#+\\s*)?(\\{[^{}]*\\})?\\s*");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})");
    private static final Pattern OPEN = Pattern.compile("\\s*:{3,}\\s*(\\{[^}]*\\}|[A-Za-z][\\w.-]*)\\s*:*\\s*");
    private static final Pattern CLOSE = Pattern.compile("\\s*:{3,}\\s*");
    private static final Pattern BACKGROUND = Pattern.compile("background-image=[\"']?([^\"'}\\s]+)");

    @Override
    public List<SlideDraft> slides(DeckDraft deck) {
        var lines = Setext.atx(PandocBlocks.plain(titleBlock(deck), deck.losses()));
        int level = level(deck, lines);
        boolean steps = deck.setting("incremental").equals("true");
        var slides = new ArrayList<SlideDraft>();
        cover(deck, slides);
        var part = new SlideDraft(lines.isEmpty() ? 1 : lines.getFirst().number(), List.of());
        int depth = 0;
        for (var line : lines) {
            var heading = HEADING.matcher(line.text());
            depth += line.hidden() ? 0 : OPEN.matcher(line.text()).matches() ? 1 : CLOSE.matcher(line.text()).matches() ? -1 : 0;
            boolean begins = !line.hidden() && depth <= 0 && heading.matches() && heading.group(1).length() <= level;
            boolean rule = !line.hidden() && depth <= 0 && RULE.matcher(line.text()).matches();
            if (begins || rule) {
                slides.add(part);
                part = new SlideDraft(line.number(), List.of());
                if (begins && heading.group(1).length() < level) {
                    part.keys().put("layout", "lead");
                    part.settings().put("part", "true");
                }
            }
            if (!rule) {
                part.lines().add(line);
            }
        }
        slides.add(part);
        for (var slide : slides) {
            if (steps) {
                slide.keys().put("build", "steps");
            }
            divs(deck, slide);
        }
        return slides;
    }

    /** Takes the lines of a title, authors and a date that begin with a percent sign. */
    private static List<DeckLine> titleBlock(DeckDraft deck) {
        var names = List.of("title", "author", "date");
        int at = 0;
        while (at < names.size() && at < deck.lines().size() && deck.lines().get(at).text().startsWith("%")) {
            deck.settings().putIfAbsent(names.get(at), deck.lines().get(at).text().substring(1).strip());
            at++;
        }
        return deck.lines().subList(at, deck.lines().size());
    }

    private static int level(DeckDraft deck, List<DeckLine> lines) {
        var written = deck.setting("slide-level");
        if (written.matches("[1-6]")) {
            return Integer.parseInt(written);
        }
        int level = 7;
        for (int i = 0; i < lines.size(); i++) {
            var heading = HEADING.matcher(lines.get(i).text());
            if (lines.get(i).hidden() || !heading.matches()) {
                continue;
            }
            int next = i + 1;
            while (next < lines.size() && lines.get(next).blank()) {
                next++;
            }
            boolean text = next < lines.size() && (lines.get(next).hidden()
                    || (!HEADING.matcher(lines.get(next).text()).matches() && !RULE.matcher(lines.get(next).text()).matches()));
            level = text ? Math.min(level, heading.group(1).length()) : level;
        }
        return level == 7 ? 1 : level;
    }

    /** Makes the slide of the title, as the tool does where the deck has one. */
    private static void cover(DeckDraft deck, List<SlideDraft> slides) {
        if (deck.setting("title").isEmpty()) {
            return;
        }
        var cover = new SlideDraft(1, List.of());
        cover.keys().put("layout", "cover");
        for (var name : List.of("date", "institute", "author", "subtitle")) {
            var value = name.equals("date") ? DeckDate.of(deck) : deck.setting(name);
            if (!value.isEmpty()) {
                cover.prepend(value.replaceAll("\\s*\\n\\s*", " "));
                cover.prepend("");
            }
        }
        cover.prepend("# " + deck.setting("title"));
        slides.add(cover);
    }

    private static void divs(DeckDraft deck, SlideDraft slide) {
        var open = new ArrayList<String>();
        int columns = 0;
        int notes = -1;
        for (int i = 0; i < slide.lines().size(); i++) {
            var line = slide.lines().get(i);
            var opening = OPEN.matcher(line.text());
            if (line.hidden()) {
                continue;
            }
            if (opening.matches()) {
                var kind = kind(opening.group(1));
                open.add(kind);
                slide.lines().set(i, line.with(""));
                notes = kind.equals("notes") && notes < 0 ? i : notes;
                columns += kind.equals("column") ? 1 : 0;
                if (kind.equals("column") && columns > 1) {
                    slide.lines().set(i, line.with(columns == 2 ? "::right::" : ""));
                    slide.keys().put("layout", "two-cols");
                }
                if (kind.equals("column") && columns > 2) {
                    deck.losses().add(line.number(), "loss.column", columns);
                }
                if (kind.equals("incremental")) {
                    slide.keys().put("build", "steps");
                }
            } else if (CLOSE.matcher(line.text()).matches()) {
                slide.lines().set(i, line.with(""));
                if (!open.isEmpty() && open.removeLast().equals("notes") && notes >= 0) {
                    NoteLines.take(slide, notes, i + 1, "");
                    i = notes - 1;
                    notes = -1;
                }
            } else if (line.matches("\\. \\. \\.\\s*|\\\\pause\\s*")) {
                slide.lines().set(i, line.with(""));
                slide.keys().put("build", "steps");
            } else {
                heading(slide, i);
            }
        }
        if (notes >= 0) {
            NoteLines.take(slide, notes, slide.lines().size(), "");
        }
    }

    private static void heading(SlideDraft slide, int at) {
        var line = slide.lines().get(at);
        var heading = HEADING.matcher(line.text());
        if (heading.matches() && heading.group(3) != null) {
            var background = BACKGROUND.matcher(heading.group(3));
            if (background.find()) {
                slide.settings().put("background", background.group(1));
            }
            slide.lines().set(at, line.with(heading.group(1) + " " + heading.group(2)));
        }
    }

    private static String kind(String attributes) {
        for (var kind : List.of("notes", "columns", "column", "nonincremental", "incremental")) {
            if (attributes.equals(kind) || attributes.matches("\\{.*\\." + kind + "(?![\\w-]).*\\}")) {
                return kind;
            }
        }
        return "";
    }
}
