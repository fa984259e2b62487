package org.quarterdeck.report;

/** The sentence at the start of a file that says how many results it withholds, why, and how to include them. */
public final class WithheldNote {

    private WithheldNote() {}

    /** Returns the sentence, or an empty text if nothing is withheld. */
    public static String of(SessionData data, ReportMessages words) {
        long withheld = data.session().runs().stream().filter(data.scope()::withholds).count();
        return withheld == 0 ? "" : words.text("withheld.note", data.scope().smallest(), withheld);
    }
}
