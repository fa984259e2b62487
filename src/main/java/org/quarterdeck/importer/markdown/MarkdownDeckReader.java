package org.quarterdeck.importer.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.importer.DeckReader;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportLosses;
import org.quarterdeck.importer.ImportMonitor;
import org.quarterdeck.importer.ImportedDeck;
import org.quarterdeck.importer.ImportedSlide;
import org.quarterdeck.importer.PictureStore;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.DeckLine;
import org.quarterdeck.importer.markdown.source.FrontMatter;
import org.quarterdeck.importer.markdown.source.JsonHead;
import org.quarterdeck.importer.markdown.source.LinkDefinitions;
import org.quarterdeck.importer.markdown.source.LostKeys;
import org.quarterdeck.importer.markdown.source.MdxText;
import org.quarterdeck.importer.markdown.source.PageDeck;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.TomlHead;
import org.quarterdeck.importer.markdown.splitting.DeckSplitting;
import org.quarterdeck.importer.markdown.splitting.DecksetSplitting;
import org.quarterdeck.importer.markdown.splitting.GitPitchSplitting;
import org.quarterdeck.importer.markdown.splitting.MarpSplitting;
import org.quarterdeck.importer.markdown.splitting.PandocSplitting;
import org.quarterdeck.importer.markdown.splitting.RemarkSplitting;
import org.quarterdeck.importer.markdown.splitting.RevealSplitting;
import org.quarterdeck.importer.markdown.splitting.SlidevSplitting;
import org.quarterdeck.workshop.parser.dialect.DeckDialect;
import org.quarterdeck.workshop.parser.dialect.SpokenDeck;
import org.quarterdeck.workshop.parser.dialect.SpokenText;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** Reads decks in Markdown, also those in a page of HTML around it. */
public final class MarkdownDeckReader implements DeckReader {

    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd", "mdx", "rmd", "qmd", "html", "htm");
    private static final Map<DeckDialect, DeckSplitting> SPLITTINGS = new EnumMap<>(Map.of(
            DeckDialect.MARP, new MarpSplitting(), DeckDialect.SLIDEV, new SlidevSplitting(), DeckDialect.REVEAL,
            new RevealSplitting(),
            DeckDialect.REMARK, new RemarkSplitting(), DeckDialect.DECKSET, new DecksetSplitting(),
            DeckDialect.PANDOC, new PandocSplitting(), DeckDialect.GITPITCH, new GitPitchSplitting(),
            DeckDialect.PLAIN, new SlidevSplitting()));

    @Override
    public boolean reads(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Override
    public boolean foreign(Path file) {
        return WorkshopText.of(file) instanceof WorkshopText.Text text
                && (PageDeck.page(text.text()) || SpokenDeck.is(SourceLines.of(text.text()))
                        || DeckDialect.surelyForeign(SourceLines.of(JsonHead.asYaml(TomlHead.asYaml(text.text())))));
    }

    @Override
    public ImportedDeck read(Path file, PictureStore pictures, ImportLosses losses, ImportMonitor monitor)
            throws IOException, ImportException {
        var text = switch (WorkshopText.of(file)) {
            case WorkshopText.Text read -> JsonHead.asYaml(TomlHead.asYaml(read.text()));
            case WorkshopText.None none -> throw new ImportException("importing.no_text", file, none.why());
        };
        var tool = "";
        if (DeckDialect.of(SourceLines.of(text)) == DeckDialect.PLAIN && SpokenDeck.is(SourceLines.of(text))) {
            text = SpokenText.commented(text);
            tool = "iA Presenter";
        } else if (MdxText.is(String.valueOf(file.getFileName()), text)) {
            text = MdxText.plain(text);
            tool = "MDX Deck";
        }
        var page = PageDeck.of(file, text);
        var dialect = page.dialect() != null
                ? page.dialect()
                : tool.isEmpty() ? DeckDialect.of(SourceLines.of(text)) : DeckDialect.PLAIN;
        if (dialect == DeckDialect.WORKSHOP) {
            throw new ImportException("importing.workshop_already", file);
        }
        var lines = page.lines();
        var definitions = new LinkDefinitions();
        var deck = draft(file, lines, losses, dialect, definitions);
        deck.settings().putAll(page.settings());
        var splitting = SPLITTINGS.get(dialect);
        var drafts = splitting == null ? List.<SlideDraft>of() : splitting.slides(deck);
        var cleaner = new SlideCleaner(deck, dialect, definitions, new PictureLinks(file, pictures, dialect));
        var slides = new ArrayList<ImportedSlide>();
        var names = new HashSet<String>();
        for (int i = 0; i < drafts.size(); i++) {
            var slide = cleaner.clean(drafts.get(i), slides.isEmpty(), names);
            if (!slide.empty()) {
                slides.add(slide);
            }
            monitor.step(i + 1, drafts.size());
        }
        return new ImportedDeck(tool.isEmpty() ? dialect.tool() : tool, "line", keys(deck, file, slides), slides);
    }

    private static DeckDraft draft(Path file, List<DeckLine> lines, ImportLosses losses, DeckDialect dialect,
            LinkDefinitions definitions) {
        int top = 0;
        while (top < lines.size() && lines.get(top).blank()) {
            top++;
        }
        int end = top < lines.size() && lines.get(top).matches("---(?:ya?ml)?\\s*") ? FrontMatter.end(lines, top + 1) : -1;
        var settings = end < 0 ? new LinkedHashMap<String, Object>() : FrontMatter.read(lines.subList(top + 1, end));
        if (end >= 0) {
            LostKeys.tell(lines.subList(top + 1, end), losses);
        } else if (top < lines.size() && lines.get(top).is("---") && dialect != DeckDialect.PANDOC) {
            end = top;
        }
        return new DeckDraft(file, definitions.take(lines.subList(Math.max(end + 1, 0), lines.size())), settings, losses);
    }

    private static Map<String, String> keys(DeckDraft deck, Path file, List<ImportedSlide> slides) {
        var keys = new LinkedHashMap<String, String>();
        var title = deck.setting("title").replaceAll("<[^>]*>|[*`]", "").strip();
        for (int i = 0; title.isEmpty() && i < slides.size(); i++) {
            title = LayoutChooser.heading(slides.get(i).body());
        }
        if (title.isEmpty()) {
            title = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "").replaceAll("[-_]+", " ").strip();
        }
        keys.put("title", title.length() > 200 ? title.substring(0, 200) : title);
        for (var name : List.of("author", "authors", "presenter")) {
            if (!deck.setting(name).isEmpty()) {
                keys.putIfAbsent("author", deck.setting(name));
            }
        }
        var lang = deck.setting("lang").replace('_', '-');
        if (lang.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
            keys.put("lang", lang);
        }
        deck.keys().forEach((key, value) -> keys.put(key, value.replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)|<[^>]*>", "").strip()));
        keys.values().removeIf(String::isEmpty);
        return keys;
    }
}
