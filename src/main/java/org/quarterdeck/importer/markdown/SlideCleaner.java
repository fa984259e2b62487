package org.quarterdeck.importer.markdown;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportedSlide;
import org.quarterdeck.importer.markdown.pandoc.PandocMarks;
import org.quarterdeck.importer.markdown.source.CodeFiles;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.LinkDefinitions;
import org.quarterdeck.importer.markdown.source.OtherNotes;
import org.quarterdeck.importer.markdown.source.Setext;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;
import org.quarterdeck.workshop.parser.dialect.DeckDialect;

/** Writes a slide of another tool as a segment: one rule after the other, from the tool's own marks to what all have. */
final class SlideCleaner {

    private static final Pattern SNIPPET = Pattern.compile("<<<\\s+(\\S+?)(?:#(\\S+))?(?:\\s+.*)?");

    /** Tools that show the lines of a paragraph as they are typed. */
    private static final Set<DeckDialect> BREAKING = Set.of(DeckDialect.MARP, DeckDialect.DECKSET);
    /** Tools that share their way of Markdown with those that take notes. */
    private static final Set<DeckDialect> WIKI = Set.of(DeckDialect.REVEAL, DeckDialect.PLAIN, DeckDialect.MARP,
            DeckDialect.SLIDEV);
    private static final Pattern NOTES_ALONE = Pattern.compile("(?i) {0,3}notes?:\\s*|\\?\\?\\?\\s*");

    private final DeckDraft deck;
    private final DeckDialect dialect;
    private final LinkDefinitions definitions;
    private final PictureLinks pictures;
    /** Whether notes are written in the ways of several tools. */
    private final boolean mixed;

    SlideCleaner(DeckDraft deck, DeckDialect dialect, LinkDefinitions definitions, PictureLinks pictures) {
        this.deck = deck;
        this.dialect = dialect;
        this.definitions = definitions;
        this.pictures = pictures;
        this.mixed = dialect != DeckDialect.REVEAL && dialect != DeckDialect.GITPITCH && dialect != DeckDialect.REMARK
                && deck.lines().stream().anyMatch(line -> !line.hidden() && NOTES_ALONE.matcher(line.text()).matches());
    }

    /** Returns the slide as a segment. {@code names} are the ids that are taken. */
    ImportedSlide clean(SlideDraft slide, boolean first, Set<String> names) throws IOException, ImportException {
        OtherNotes.take(slide, deck, dialect == DeckDialect.PLAIN || mixed);
        snippets(slide);
        CodeBlocks.clean(slide, deck);
        if (!slide.setting("background").isEmpty()) {
            slide.lines().add(new DeckLine(slide.line(), "", false, false));
            slide.lines().add(new DeckLine(slide.line(),
                    "![bg " + slide.setting("side") + "](" + Addresses.bare(slide.setting("background")) + ")", false, false));
        }
        var text = new SlideText(Setext.atx(slide.lines()));
        text.replace(Pattern.compile("(?m)^(#{1,6}[ \\t]*)<!--\\s*fit\\s*-->[ \\t]*"), (found, line) -> found.group(1));
        text.replace(Addresses.BRACKETED, (found, line) -> "](" + Addresses.bare(found.group(1)));
        CommentTaker.take(text, slide);
        if (dialect == DeckDialect.REMARK) {
            RemarkBoxes.open(text, slide);
        } else if (dialect == DeckDialect.GITPITCH) {
            GitPitchMarks.open(text, slide, deck);
        } else if (dialect == DeckDialect.PANDOC) {
            PandocMarks.open(text, deck);
        } else if (dialect == DeckDialect.SLIDEV) {
            SlidevMarks.open(text, deck);
        } else if (dialect == DeckDialect.REVEAL) {
            RevealMarks.open(text);
        }
        if (WIKI.contains(dialect)) {
            WikiMarks.open(text, slide, deck);
        }
        ColumnBoxes.open(text, slide, deck);
        MarkupCleaner.clean(text, slide, deck);
        definitions.put(text, slide);
        pictures.follow(text, slide, deck);
        TextMarks.clean(text, deck);
        TextMarks.protect(text);
        var lines = BREAKING.contains(dialect) ? HardBreaks.kept(text.lines()) : text.lines();
        var keys = new LinkedHashMap<>(slide.keys());
        var body = LayoutChooser.choose(keys, lines, first);
        if (body.stream().allMatch(String::isBlank) && !slide.setting("caption").isEmpty()) {
            body = List.of("# " + slide.setting("caption"));
        } else if (body.stream().allMatch(String::isBlank) && !slide.notes().isEmpty()) {
            body = slide.notes().stream().filter(note -> Addresses.WEB.matcher(note).matches()).map(note -> "<" + note + ">")
                    .toList();
        }
        return new ImportedSlide(ordered(slide, keys, body, names), body, notes(slide));
    }

    /** Takes in the files of code that a slide names. */
    private void snippets(SlideDraft slide) {
        for (int i = 0; dialect == DeckDialect.SLIDEV && i < slide.lines().size(); i++) {
            var snippet = SNIPPET.matcher(slide.lines().get(i).text());
            if (!slide.lines().get(i).hidden() && snippet.matches()) {
                slide.lines().set(i, slide.lines().get(i).with(""));
                CodeFiles.put(deck, slide, i, snippet.group(1), "", snippet.group(2));
            }
        }
    }

    private static Map<String, String> ordered(SlideDraft slide, Map<String, String> keys, List<String> body,
            Set<String> names) {
        var all = new LinkedHashMap<String, String>();
        var id = id(slide.setting("name"));
        if (!id.isEmpty() && names.add(id)) {
            all.put("id", id);
        }
        var heading = LayoutChooser.heading(body);
        if (slide.setting("part").equals("true") && !heading.isEmpty()) {
            all.put("part", heading);
        }
        all.putAll(keys);
        return all;
    }

    private static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Returns the notes with what in them would not be seen as text. */
    private static List<String> notes(SlideDraft slide) {
        var notes = new ArrayList<String>();
        for (var note : slide.notes()) {
            notes.add(note.replaceAll("(?i)<(?:/?(?:p|div|span|ul|ol|section|aside|template)\\b[^<>]*|/li)>", "")
                    .replaceAll("(?is)<(b|strong)>([^<>]*)</\\1>", "**$2**").replaceAll("(?is)<(i|em)>([^<>]*)</\\1>", "*$2*")
                    .replaceAll("(?i)</?(?:u|small|mark|sub|sup|big|font)\\b[^<>]*>", "")
                    .replaceAll("(?i)<li\\b[^<>]*>", "- ").replaceAll("(?i)<(?=/?script\\b)", "&lt;")
                    .replaceAll("(?i)<[a-z][^<>]*\\son[a-z]+\\s*=[^<>]*>", "")
                    .replaceAll("(?i)(?:java|vb)script:|data:text/html", "")
                    .replaceAll("!\\[([^\\]]*)\\]\\(([^)]*)\\)", "[$1]($2)"));
        }
        return notes;
    }
}
