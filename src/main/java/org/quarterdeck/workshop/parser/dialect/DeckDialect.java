package org.quarterdeck.workshop.parser.dialect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.SourceLines;

/**
 * The tools whose decks in Markdown can be read. A deck is of the tool whose marks have the most weight in it: keys that only
 * that tool has, and its own ways to write notes, columns and steps. {@link #PLAIN} is one with no marks at all.
 */
public enum DeckDialect {
    PLAIN("Markdown"), WORKSHOP("Quarterdeck"), SLIDEV("Slidev"), MARP("Marp"), REVEAL("reveal.js"), REMARK("remark"), DECKSET(
            "Deckset"), PANDOC("pandoc"), GITPITCH("GitPitch");

    private final String tool;

    DeckDialect(String tool) {
        this.tool = tool;
    }

    /** Returns the name of the tool. */
    public String tool() {
        return tool;
    }

    /** Returns whether it is a deck for another tool. */
    public boolean foreign() {
        return this != PLAIN && this != WORKSHOP;
    }

    private record Mark(DeckDialect dialect, int weight, Pattern line) {

        Mark(DeckDialect dialect, int weight, String line) {
            this(dialect, weight, Pattern.compile(line));
        }
    }

    /** A sure mark outweighs all others of a line or two. */
    private static final int SURE = 100;
    /** So much weight is no accident. */
    private static final int ENOUGH = 5;

    private static final List<Mark> MARKS = List.of(
            new Mark(MARP, SURE, "marp:\\s*true\\s*|<!--\\s*marp:\\s*true.*"),
            new Mark(MARP, 3, "(?:headingDivider|paginate|backgroundColor|backgroundImage|_class|_backgroundColor):.*"),
            new Mark(MARP, 3, "\\s*<!--\\s*_?(?:class|paginate|backgroundColor|backgroundImage|color|header|footer|headingDivider"
                    + "|theme|size):.*"),
            new Mark(MARP, 2,
                    "class:\\s*(?:lead|invert|gaia)\\b.*|.*!\\[bg\\b[^\\]]*\\]\\(.*|.*<!--\\s*fit\\s*-->.*|size:\\s*(?:16:9|4:3)\\s*|math:\\s*(?:mathjax|katex)\\s*"),
            new Mark(SLIDEV, 20, "(?:mdc|routerMode|highlighter|drawings|colorSchema|canvasWidth|fonts|favicon|titleTemplate"
                    + "|aspectRatio|exportFilename|addons|lineNumbers|themeConfig|hideInToc|dragPos|routeAlias):.*"),
            new Mark(SLIDEV, 3, "(?:transition|clicks|level|background|src|hide|preload|zoom|disabled|defaults|info):.*"
                    + "|layout:\\s*(?:center|default|end|fact|full|iframe\\S*|image\\S*|intro|none|two-cols-header)\\s*"),
            new Mark(SLIDEV, 3,
                    "\\s*</?v-clicks?\\b.*|.*\\bv-click\\b.*|::(?:left|default|bottom)::\\s*|<<< .*|.*<(?:Toc|Youtube|Tweet"
                            + "|RenderWhen|SlidevVideo|LightOrDark|AutoFitText|Arrow|Link)\\b.*"),
            new Mark(SLIDEV, 3, "theme:\\s*(?:seriph|apple-basic|bricks|shibainu|penguin|dracula|geist|unicorn|@slidev\\S+)\\s*"),
            new Mark(SLIDEV, 1,
                    "class:\\s*(?:['\"]?(?:text|px|py|p|m|mt|grid|flex|bg|items|justify)-.*)|layout:\\s*two-cols\\s*|image:.*"),
            new Mark(REVEAL, 20, "(?:revealOptions|verticalSeparator|notesSeparator|highlightTheme|separator|data-separator\\S*"
                    + "|parallaxBackgroundImage):.*"),
            new Mark(REVEAL, 4, "\\s*<!--\\s*\\.(?:slide|element):.*|.*<section\\b[^>]*data-markdown.*|.*\\bclass=\"fragment.*"
                    + "|\\s*<aside\\b[^>]*\\bnotes\\b.*"),
            new Mark(REVEAL, 3, "(?:Note|note|Notes|notes):.*|----\\s*|(?:slideNumber|navigationMode|autoSlide):.*"),
            new Mark(REMARK, 5, "\\?\\?\\?\\s*"),
            new Mark(REMARK, 4, "(?:layout:\\s*(?:true|false)|template:|count:\\s*(?:true|false)|exclude:\\s*(?:true|false)"
                    + "|background-image:\\s*url).*"),
            new Mark(REMARK, 3,
                    "\\s*\\.(?:left-column|right-column|left|right|center|pull-left|pull-right|footnote|red|small|large"
                            + "|[a-z]+(?:-[a-z]+)*)\\[.*|.*\\{\\{content\\}\\}.*"),
            new Mark(REMARK, 2, "class:\\s*(?:center|middle|inverse|left|right|top|bottom)\\b.*|name:.*"),
            new Mark(DECKSET, 6, "\\[\\.[a-z][a-z-]*(?::.*)?\\]\\s*|#{1,6}\\s*\\[fit\\].*|(?:slidenumbers|autoscale|build-lists"
                    + "|slidecount|slide-dividers|slide-transition):.*"),
            new Mark(DECKSET, 4, "\\^ ?\\S.*"),
            new Mark(DECKSET, 3,
                    ".*!\\[(?:fit|inline|left|right|original|filtered)\\b[^\\]]*\\]\\(.*|theme:\\s*\\w+,\\s*\\d+\\s*"),
            new Mark(PANDOC, 6,
                    ":{3,}\\s*(?:\\{?\\.?)(?:notes|columns|column|incremental|nonincremental)\\b.*|\\. \\. \\.\\s*|% \\S.*"),
            new Mark(PANDOC, 3, "(?:slide-level|aspectratio|beamer\\S*|incremental|revealjs-url|bibliography|output|institute"
                    + "|pagetitle):.*|:{3,}\\s*\\{.*\\}\\s*|#{1,6} .*\\{[.#][^}]*\\}\\s*"),
            new Mark(PANDOC, 1, "(?:subtitle|date):.*|={3,}\\s*"),
            new Mark(GITPITCH, 20, "(?:---|\\+\\+\\+)\\?\\S+.*|\\+\\+\\+\\s*"),
            new Mark(GITPITCH, 6, ".*@(?:snap|snapend|fa|fab|fas|title|ul|ulend|ol|olend|css|size|color|box|quote|img|note|div"
                    + "|divend|transition|gist|code|emoji|diff|uml|table|tweet)\\b[\\[\\s]?.*|@\\[\\d.*\\].*"));

    /** Keys that no other tool has. */
    private static final Pattern NATIVE = Pattern.compile(
            "(?:poll|breakout|simulation|cuts|minutes|part|poles|reveal|capture|compare):.*|layout:\\s*(?:contrast|join|commitments)\\s*");

    /** Tells for which tool a deck was written. What stands in blocks of code tells nothing. */
    public static DeckDialect of(SourceLines lines) {
        return heaviest(lines, 0);
    }

    /** Returns whether a deck has so many marks of another tool that nobody would write them in a workshop. */
    public static boolean surelyForeign(SourceLines lines) {
        return heaviest(lines, ENOUGH).foreign();
    }

    private static DeckDialect heaviest(SourceLines lines, int least) {
        Map<DeckDialect, Integer> weights = new EnumMap<>(DeckDialect.class);
        boolean code = false;
        int rules = 0;
        int headings = 0;
        for (int i = 0; i < lines.count(); i++) {
            var line = lines.get(i);
            if (line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~")) {
                code = !code;
            }
            if (code || line.length() > 1_000) {
                continue;
            }
            rules += lines.separates(i) ? 1 : 0;
            headings += line.startsWith("# ") || line.startsWith("## ") ? 1 : 0;
            for (var mark : MARKS) {
                if (mark.line().matcher(line).matches()) {
                    weights.merge(mark.dialect(), mark.weight(), Integer::sum);
                }
            }
            if (line.stripTrailing().equals("--")) {
                weights.merge(headingFollows(lines, i + 1) ? REVEAL : REMARK, 2, Integer::sum);
            }
            if (NATIVE.matcher(line).matches()) {
                weights.merge(WORKSHOP, 4, Integer::sum);
            }
        }
        var heaviest = weights.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= least).map(Map.Entry::getKey);
        if (least > 0) {
            return heaviest.orElse(PLAIN);
        }
        boolean keysOnTop = lines.count() > 0 && lines.separates(0);
        return heaviest.orElse(rules <= (keysOnTop ? 2 : 0) && headings > 1 ? PANDOC : PLAIN);
    }

    /** Returns whether a new slide begins, as below a separator, and not a further step of the same. */
    private static boolean headingFollows(SourceLines lines, int from) {
        for (int i = from; i < lines.count(); i++) {
            if (!lines.blank(i)) {
                return lines.get(i).startsWith("#");
            }
        }
        return false;
    }
}
