package org.quarterdeck.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the lines of a paragraph apart for tools that show them as they are typed, where Markdown would join them. */
final class HardBreaks {

    private static final Pattern BLOCK = Pattern.compile(
            "\\s*|\\s{0,3}(?:#{1,6}\\s.*|[-*_](?:\\s*[-*_]){2,}\\s*|\\||!\\[|<|\\[\\^?[^\\]]+\\]:|::|\\$\\$|&nbsp;).*|(?: {4}|\\t).*|.*!\\[.*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+.*");

    private HardBreaks() {}

    static List<String> kept(List<String> lines) {
        var kept = new ArrayList<String>();
        boolean code = false;
        boolean formula = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
            code ^= fence;
            formula ^= line.strip().startsWith("$$") && line.strip().lastIndexOf("$$") == 0;
            boolean text = !code && !fence && !formula && i + 1 < lines.size() && !BLOCK.matcher(line).matches();
            var next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean goesOn = text && !BLOCK.matcher(next).matches() && !ITEM.matcher(next).matches()
                    && !next.strip().startsWith("```") && line.startsWith(">") == next.startsWith(">")
                    && !next.strip().equals(">") && !line.strip().equals(">");
            kept.add(goesOn && !line.endsWith("\\") && !line.endsWith("  ") ? line + "\\" : line);
        }
        return kept;
    }
}
