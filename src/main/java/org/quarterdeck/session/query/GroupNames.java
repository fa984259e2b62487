package org.quarterdeck.session.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The default names of groups and their places, in the language of the workshop. */
final class GroupNames {

    private record Nouns(String group, String table) {}

    private static final Nouns ENGLISH = new Nouns("Group", "Table");
    private static final Map<String, Nouns> NOUNS = Map.of("de", new Nouns("Gruppe", "Tisch"), "fr", new Nouns("Groupe", "Table"),
            "es", new Nouns("Grupo", "Mesa"), "it", new Nouns("Gruppo", "Tavolo"), "pt", new Nouns("Grupo", "Mesa"), "nl",
            new Nouns("Groep", "Tafel"), "ar", new Nouns("مجموعة", "طاولة"), "he", new Nouns("קבוצה", "שולחן"));

    private GroupNames() {}

    static String name(int number, String lang) {
        return nouns(lang).group() + " " + number;
    }

    /** Returns the place of a group: the given places in turn, or a numbered table if none are given. */
    static String place(int number, List<String> places, String lang) {
        return places.isEmpty() ? nouns(lang).table() + " " + number : inTurn(places, number);
    }

    static String inTurn(List<String> texts, int number) {
        return texts.get((number - 1) % texts.size());
    }

    private static Nouns nouns(String lang) {
        return NOUNS.getOrDefault(Locale.forLanguageTag(lang).getLanguage(), ENGLISH);
    }
}
