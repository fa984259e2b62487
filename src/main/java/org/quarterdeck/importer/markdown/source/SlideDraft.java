package org.quarterdeck.importer.markdown.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A slide as its tool splits it, before it is written in this program's way. */
public final class SlideDraft {

    private final int line;
    private final List<DeckLine> lines;
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    public SlideDraft(int line, List<DeckLine> lines) {
        this.line = line;
        this.lines = new ArrayList<>(lines);
    }

    /** Returns the line where it begins. */
    public int line() {
        return line;
    }

    /** Returns its lines, which may be changed. */
    public List<DeckLine> lines() {
        return lines;
    }

    /** Returns what its tool is told of it. */
    public Map<String, Object> settings() {
        return settings;
    }

    public String setting(String name) {
        var value = settings.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }

    /** Returns its keys as a segment. */
    public Map<String, String> keys() {
        return keys;
    }

    /** Returns what the facilitator alone reads. */
    public List<String> notes() {
        return notes;
    }

    /** Puts a line above all others. */
    public void prepend(String text) {
        lines.add(0, new DeckLine(line, text, false, false));
    }
}
