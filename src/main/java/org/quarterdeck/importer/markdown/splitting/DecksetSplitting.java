package org.quarterdeck.importer.markdown.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.SlideDraft;

/** Splits as Deckset does: settings in the first lines, {@code ---} between slides, notes behind {@code ^}. */
public final class DecksetSplitting implements DeckSplitting {

    private static final Pattern SETTING = Pattern.compile("([a-z][a-z-]*):\\s*(.*)");
    private static final Pattern COMMAND = Pattern.compile("\\s*\\[\\.([a-z][a-z-]*)(?::\\s*(.*?))?\\]\\s*");
    private static final Pattern NOTE = Pattern.compile("\\^ ?(\\S.*|\\s*)");
    private static final Pattern BLOCK = Pattern.compile("\\s*|\\s{0,3}(?:#{1,6}\\s|[-*+]\\s|\\d{1,9}[.)]\\s|>|!\\[|\\[\\.).*");

    @Override
    public List<SlideDraft> slides(DeckDraft deck) {
        int from = 0;
        while (from < deck.lines().size()) {
            var setting = SETTING.matcher(deck.lines().get(from).text());
            if (!setting.matches()) {
                break;
            }
            deck.settings().put(setting.group(1), setting.group(2).strip());
            from++;
        }
        if (!deck.setting("footer").isEmpty()) {
            deck.keys().put("footer", deck.setting("footer"));
        }
        boolean steps = deck.setting("build-lists").matches("true|all|notFirst");
        var levels = new TreeSet<Integer>();
        Pattern.compile("#{1,6}").matcher(deck.setting("slide-dividers")).results()
                .forEach(mark -> levels.add(mark.group().length()));
        var slides = new ArrayList<SlideDraft>();
        for (var lines : split(deck.lines().subList(from, deck.lines().size()), levels)) {
            var slide = new SlideDraft(lines.isEmpty() ? 1 : lines.getFirst().number(), lines);
            if (steps && lines.stream().anyMatch(line -> line.matches("\\s*(?:[-*+]|\\d+[.)])\\s+\\S.*"))) {
                slide.keys().put("build", "steps");
            }
            slide.lines().replaceAll(DecksetSplitting::plain);
            notes(slide);
            commands(deck, slide);
            slides.add(slide);
        }
        return slides;
    }

    private static List<List<DeckLine>> split(List<DeckLine> lines, Set<Integer> levels) {
        var slides = new ArrayList<List<DeckLine>>();
        slides.add(new ArrayList<>());
        for (var line : lines) {
            int level = line.matches("#{1,6}\\s*\\S.*") ? line.text().length() - line.text().replaceFirst("^#+", "").length() : 0;
            if (line.is("---") || (levels.contains(level) && slides.getLast().stream().anyMatch(each -> !each.blank()))) {
                slides.add(new ArrayList<>());
            }
            if (!line.is("---")) {
                slides.getLast().add(line);
            }
        }
        return slides;
    }

    /** Writes headings and the name below a quotation as all other tools read them. */
    private static DeckLine plain(DeckLine line) {
        if (line.matches("#{1,6}[^#\\s].*")) {
            return line.with(line.text().replaceFirst("^(#+)", "$1 "));
        }
        return line.matches("--\\s+\\S.*") ? line.with("\n" + line.text().substring(2).strip()) : line;
    }

    /** Takes each paragraph that begins with the mark. */
    private static void notes(SlideDraft slide) {
        var lines = slide.lines();
        int i = 0;
        while (i < lines.size()) {
            if (!lines.get(i).matches("\\^ ?\\S.*")) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).code() && !BLOCK.matcher(lines.get(end).text()).matches()) {
                end++;
            }
            var words = new StringBuilder();
            for (var line : lines.subList(i, end)) {
                var note = NOTE.matcher(line.text());
                words.append(note.matches() ? note.group(1) : line.text()).append('\n');
            }
            slide.notes().add(words.toString());
            lines.subList(i, end).clear();
        }
    }

    private static void commands(DeckDraft deck, SlideDraft slide) {
        int columns = 0;
        boolean right = false;
        for (int i = 0; i < slide.lines().size(); i++) {
            var line = slide.lines().get(i);
            var command = COMMAND.matcher(line.text());
            if (line.hidden() || !command.matches()) {
                continue;
            }
            slide.lines().set(i, line.with(""));
            if (command.group(1).equals("column")) {
                columns++;
                if (columns == 2) {
                    right = true;
                    slide.lines().set(i, line.with("::right::"));
                } else if (columns > 2) {
                    deck.losses().add(line.number(), "loss.column", columns);
                }
            } else if (command.group(1).equals("build-lists")) {
                if ("false".equals(command.group(2))) {
                    slide.keys().remove("build");
                } else {
                    slide.keys().put("build", "steps");
                }
            }
        }
        if (right) {
            slide.keys().put("layout", "two-cols");
        }
    }
}
