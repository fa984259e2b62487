package org.quarterdeck.importer.markdown.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.NoteLines;
import org.quarterdeck.importer.markdown.source.SlideCuts;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.workshop.picture.FilmStill;

/** Splits as reveal.js does: at its separators for slides side by side and one below the other, which a deck may choose. */
public final class RevealSplitting implements DeckSplitting {

    private static final String NOTES = "notes?:";
    private static final Pattern DARK = Pattern.compile("black|night|moon|league|blood|dracula|black-contrast");
    private static final Pattern FRAGMENT = Pattern.compile("(?:<!--\\s*\\.element:|class=\")[^>]*\\bfragment\\b");
    private static final Pattern BACKGROUND = Pattern.compile("<!--\\s*\\.slide:.*?data-background(?:-image)?=\"([^\"#]+)\"");
    private static final Pattern ABSENT = Pattern
            .compile("<!--\\s*\\.slide:.*?data-(?:visibility=\"hidden\"|missing=\"([^\"]*)\")");
    private static final Pattern EMBEDDED = Pattern.compile("<!--\\s*\\.slide:.*?data-background-(?:video|iframe)=\"([^\"]+)\"");

    @Override
    public List<SlideDraft> slides(DeckDraft deck) {
        if (DARK.matcher(deck.setting("theme")).matches()) {
            deck.keys().put("theme", "dark");
        }
        var across = deck.setting("separator");
        var down = deck.setting("verticalSeparator");
        var cuts = new TreeMap<Integer, SlideCuts.Cut>();
        if (down.isEmpty()) {
            SlideCuts.find(deck.lines(), "^----$", true, cuts);
            SlideCuts.find(deck.lines(), "^--$", true, cuts);
        } else {
            SlideCuts.find(deck.lines(), down, true, cuts);
        }
        SlideCuts.find(deck.lines(), across.isEmpty() ? "^---$" : across, false, cuts);
        var slides = new ArrayList<SlideDraft>();
        var below = new ArrayList<Boolean>();
        int from = 0;
        boolean nextBelow = false;
        for (var cut : cuts.values()) {
            if (cut.from() >= from) {
                if (!missing(deck, deck.lines().subList(from, cut.from()))) {
                    add(deck, deck.lines().subList(from, cut.from()), slides);
                    below.add(nextBelow);
                }
                from = cut.to();
                nextBelow = cut.down();
            }
        }
        var last = deck.lines().subList(Math.min(from, deck.lines().size()), deck.lines().size());
        if (!missing(deck, last)) {
            add(deck, last, slides);
            below.add(nextBelow);
        }
        stacks(slides, below);
        return slides;
    }

    private static void add(DeckDraft deck, List<DeckLine> lines, List<SlideDraft> slides) {
        var slide = new SlideDraft(lines.isEmpty() ? 1 : lines.getFirst().number(), lines);
        var mark = deck.setting("notesSeparator").isEmpty() ? NOTES : deck.setting("notesSeparator");
        takeNotes(slide, mark);
        for (var line : List.copyOf(slide.lines())) {
            if (line.code()) {
                continue;
            }
            if (FRAGMENT.matcher(line.text()).find()) {
                slide.keys().put("build", "steps");
            }
            var background = BACKGROUND.matcher(line.text());
            if (background.find() && background.group(1).matches(".*[./].*")) {
                slide.settings().put("background", background.group(1));
            }
            var embedded = EMBEDDED.matcher(line.text());
            boolean found = embedded.find();
            if (found && FilmStill.local(embedded.group(1))) {
                slide.lines().add(new DeckLine(line.number(), "", false, false));
                slide.lines().add(new DeckLine(line.number(), "![](" + embedded.group(1) + ")", false, false));
            } else if (found) {
                deck.losses().add(line.number(), "loss.embedded", embedded.group(1));
                slide.notes().add(embedded.group(1));
            }
        }
        slides.add(slide);
    }

    /** Returns whether a slide is hidden, or its text in a file that isn't there, and names it as lost. */
    private static boolean missing(DeckDraft deck, List<DeckLine> lines) {
        for (var line : lines) {
            var found = line.code() ? null : ABSENT.matcher(line.text());
            if (found != null && found.find()) {
                if (found.group(1) == null) {
                    deck.losses().add(line.number(), "loss.hidden");
                } else {
                    deck.losses().add(line.number(), "loss.included", found.group(1));
                }
                return true;
            }
        }
        return false;
    }

    private static void takeNotes(SlideDraft slide, String mark) {
        Pattern begin;
        try {
            begin = Pattern.compile("\\s*(?:" + mark.replaceFirst("^\\^", "") + ")(.*)", Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            begin = Pattern.compile("\\s*" + Pattern.quote(mark) + "(.*)");
        }
        for (int i = 0; i < slide.lines().size(); i++) {
            var line = slide.lines().get(i);
            var found = begin.matcher(line.text());
            if (!line.hidden() && found.matches()) {
                NoteLines.take(slide, i, slide.lines().size(), found.group(found.groupCount()));
                return;
            }
        }
    }

    /** Makes a part of the agenda of each stack of slides, where there are any. */
    private static void stacks(List<SlideDraft> slides, List<Boolean> below) {
        boolean inStack = false;
        for (int i = 0; i < slides.size(); i++) {
            boolean begins = !below.get(i) && i + 1 < slides.size() && below.get(i + 1);
            if (begins || (inStack && !below.get(i))) {
                slides.get(i).settings().put("part", "true");
            }
            inStack = begins || (inStack && below.get(i));
        }
    }
}
