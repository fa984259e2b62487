package org.quarterdeck.importer.markdown.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.importer.markdown.source.CodeFiles;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.Neighbours;
import org.quarterdeck.importer.markdown.source.NoteLines;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.TableFiles;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.WorkshopText;
import org.quarterdeck.workshop.picture.FilmStill;

/** Splits as GitPitch does: {@code ---} side by side, {@code +++} one below the other, each with settings behind a question mark. */
public final class GitPitchSplitting implements DeckSplitting {

    private static final Pattern AMPERSAND = Pattern.compile("&");
    private static final Pattern SEPARATOR = Pattern.compile("(---|\\+\\+\\+)(?:\\?(\\S.*))?\\s*");
    private static final Pattern NOTE = Pattern.compile("\\s*notes?:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEPS = Pattern.compile(".*@(?:ul|ol)(?![\\w])(?!.*\\(false\\)).*");
    private static final Pattern CODE = Pattern.compile("\\s*@code(?:\\[([\\w+#-]*)[^\\]]*\\])?\\(([^()]+)\\)\\s*");
    private static final Pattern TABLE = Pattern.compile("\\s*@table(?:\\[[^\\]]*\\])?\\(([^()]+\\.csv)\\)\\s*");
    private static final Pattern CODE_STEP = Pattern.compile("@\\[\\d[^\\]]*\\](?:\\((.*)\\))?\\s*");

    @Override
    public List<SlideDraft> slides(DeckDraft deck) {
        var slides = new ArrayList<SlideDraft>();
        var below = new ArrayList<Boolean>();
        split(deck, deck.lines(), slides, below, 0);
        for (int i = 0; i + 1 < slides.size(); i++) {
            boolean begins = !below.get(i) && below.get(i + 1);
            boolean after = i > 0 && !below.get(i) && below.get(i - 1);
            if (begins || after) {
                slides.get(i).settings().put("part", "true");
            }
        }
        slides.forEach(slide -> read(deck, slide));
        return slides;
    }

    private void split(DeckDraft deck, List<DeckLine> lines, List<SlideDraft> slides, List<Boolean> below, int depth) {
        var slide = new SlideDraft(lines.isEmpty() ? 1 : lines.getFirst().number(), List.of());
        boolean down = false;
        for (var line : lines) {
            var separator = SEPARATOR.matcher(line.text());
            if (line.hidden() || !separator.matches()) {
                slide.lines().add(line);
                continue;
            }
            slides.add(slide);
            below.add(down);
            slide = new SlideDraft(line.number(), List.of());
            down = separator.group(1).equals("+++");
            if (separator.group(2) != null) {
                settings(slide, separator.group(2));
            }
            if (!slide.setting("include").isEmpty()) {
                include(deck, slide, slides, below, depth);
            }
        }
        slides.add(slide);
        below.add(down);
    }

    private static void settings(SlideDraft slide, String written) {
        for (var pair : AMPERSAND.splitAsStream(written.strip()).toList()) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                slide.settings().put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        if (!slide.setting("image").isEmpty()) {
            slide.settings().put("background", slide.setting("image"));
        }
        if (!slide.setting("title").isEmpty()) {
            slide.prepend("# " + slide.setting("title"));
        }
    }

    private void include(DeckDraft deck, SlideDraft slide, List<SlideDraft> slides, List<Boolean> below, int depth) {
        var place = Neighbours.find(deck.file(), slide.setting("include"));
        if (place == null || depth > 3 || !(WorkshopText.of(place) instanceof WorkshopText.Text read)) {
            deck.losses().add(slide.line(), "loss.included", slide.setting("include"));
            return;
        }
        split(deck, DeckLine.of(SourceLines.of(read.text())).stream()
                .map(line -> new DeckLine(slide.line(), line.text(), line.code(), line.hidden())).toList(), slides, below,
                depth + 1);
    }

    private static void read(DeckDraft deck, SlideDraft slide) {
        embed(deck, slide);
        var lines = slide.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.hidden()) {
                continue;
            }
            var code = CODE.matcher(line.text());
            var table = TABLE.matcher(line.text());
            if (code.matches()) {
                lines.set(i, line.with(""));
                CodeFiles.put(deck, slide, i, code.group(2).strip(), code.group(1) == null ? "" : code.group(1), null);
                continue;
            } else if (table.matches()) {
                lines.set(i, line.with(""));
                TableFiles.put(deck, slide, i, table.group(1).strip());
            }
            var note = NOTE.matcher(line.text());
            if (note.matches()) {
                NoteLines.take(slide, i, lines.size(), note.group(1));
                break;
            }
            if (STEPS.matcher(line.text()).matches()) {
                slide.keys().put("build", "steps");
            }
            var step = CODE_STEP.matcher(line.text());
            if (step.matches()) {
                lines.set(i, line.with(step.group(1) == null ? "" : "- " + step.group(1)));
            }
        }
    }

    /** Takes in a file of code, or names what else is embedded. */
    private static void embed(DeckDraft deck, SlideDraft slide) {
        if (!slide.setting("code").isEmpty()) {
            CodeFiles.put(deck, slide, slide.setting("title").isEmpty() ? 0 : 1, slide.setting("code"), slide.setting("lang"),
                    null);
        }
        for (var name : List.of("video", "iframe", "gist")) {
            if (FilmStill.local(slide.setting(name))) {
                slide.lines().add(new DeckLine(slide.line(), "", false, false));
                slide.lines().add(new DeckLine(slide.line(), "![](" + slide.setting(name) + ")", false, false));
            } else if (!slide.setting(name).isEmpty()) {
                deck.losses().add(slide.line(), "loss.embedded", slide.setting(name));
                slide.notes().add(slide.setting(name));
            }
        }
    }
}
