package org.quarterdeck.workshop.parser.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Diagnostic.Severity;

/** Reports markup that slides must not or cannot show: scripts and other HTML. */
public final class UnsafeMarkupCheck {

    private static final Pattern SCRIPT = Pattern.compile("<\\s*/?\\s*script\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER = Pattern.compile("<[a-z][^>]*[\\s/\"']on[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[!/?]?[A-Za-z\\[?]");

    /**
     * A tag in a value. Stricter than in text, where the Markdown parser finds tags: neither "a < b" nor an address in angle
     * brackets matches.
     */
    private static final Pattern VALUE_TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>");

    private static final Pattern PICTURE = Pattern.compile(
            "<img\\s[^<>]*?\\bsrc\\s*=\\s*[\"']?((?<=\")[^\"<>]+|(?<=')[^'<>]+|[^\\s\"'<>]+)",
            Pattern.CASE_INSENSITIVE);

    private final SourceExcerpt excerpt;
    private final DiagnosticCollector faults;
    private final Set<Integer> toldLines = new HashSet<>();
    private final Set<Integer> toldScripts = new HashSet<>();

    public UnsafeMarkupCheck(SourceExcerpt excerpt, DiagnosticCollector faults) {
        this.excerpt = excerpt;
        this.faults = faults;
    }

    /** A problem with markup in a key's value, which is plain text and not Markdown. */
    public record Markup(Severity severity, String message) {}

    /** Returns the first piece of markup in a key's value, a script before other HTML, or null if there is none. */
    public static @Nullable Markup inValue(String value) {
        if (value.indexOf('<') < 0) {
            return null;
        }
        for (var script : List.of(SCRIPT, HANDLER)) {
            var found = script.matcher(value);
            if (found.find()) {
                return new Markup(Severity.ERROR, script(value.substring(found.start())));
            }
        }
        var tag = VALUE_TAG.matcher(value);
        return tag.find() ? new Markup(Severity.WARNING, html(tag.group())) : null;
    }

    private static String script(String literal) {
        return "a script, " + DiagnosticText.quoted(literal) + ": a workshop holds none, take it out";
    }

    private static String html(String literal) {
        var picture = PICTURE.matcher(literal);
        return "HTML is shown as text, " + DiagnosticText.quoted(literal) + ": write it in Markdown" + (picture.find()
                ? ", `![what it shows](" + (picture.group(1).contains(" ") ? "<" + picture.group(1) + ">" : picture.group(1))
                        + ")`"
                : "");
    }

    /** Reports HTML once per line, because a tag and its end tag are one thing to the author. */
    public void html(String literal, Node node) {
        var place = excerpt.place(node.getSourceSpans());
        boolean script = isScript(literal);
        boolean tag = script || TAG.matcher(literal).find();
        if (!tag || (!toldLines.add(place.line()) && !script) || (script && !toldScripts.add(place.line()))) {
            return;
        }
        if (script) {
            faults.error(place, script(literal));
        } else {
            faults.warning(place, html(literal));
        }
    }

    public static boolean isScript(String literal) {
        return SCRIPT.matcher(literal).find() || HANDLER.matcher(literal).find() || bare(literal).contains("javascript:");
    }

    /** Returns whether a link is allowed. Links that would run a script are not. */
    public boolean follows(Link link) {
        var place = excerpt.place(link.getSourceSpans());
        if (runs(link.getDestination())) {
            faults.error(place,
                    "a script, the link to " + DiagnosticText.quoted(link.getDestination())
                            + ": a workshop holds none, take it out");
            return false;
        }
        if (link.getDestination().strip().toLowerCase(Locale.ROOT).startsWith("file:")) {
            faults.warning(place, "the link to " + DiagnosticText.quoted(link.getDestination())
                    + " leads to a file of this computer, which no guest can open: link to a web page, or leave it out");
        }
        return true;
    }

    private static boolean runs(String target) {
        var bare = bare(target);
        return bare.startsWith("javascript:") || bare.startsWith("vbscript:") || bare.startsWith("data:text/html");
    }

    /** Removes the characters that browsers skip in the scheme of a link. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    }
}
