package org.quarterdeck.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.quarterdeck.i18n.Message;

/** Collects what of a deck could not be kept, each with the lines, pages or slides where it stands. */
public final class ImportLosses {

    /** A thing that could not be kept, and the places where it stands, counted from 1. */
    public record Loss(List<Integer> places, String words) {}

    private final Map<Message, TreeSet<Integer>> found = new LinkedHashMap<>();

    /** Adds a thing at a line, page or slide. The same thing at several places is one loss. */
    public void add(int place, String key, Object... values) {
        found.computeIfAbsent(Message.of(ImportException.BUNDLE, key, values), k -> new TreeSet<>()).add(place);
    }

    /** Returns all of them in the order of their first places. */
    public List<Loss> all() {
        var all = new ArrayList<Loss>();
        found.forEach((words, places) -> all.add(new Loss(List.copyOf(places), words.inProgramLanguage())));
        all.sort(Comparator.comparing(loss -> loss.places().getFirst()));
        return all;
    }
}
