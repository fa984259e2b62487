package org.quarterdeck.importer.markdown.source;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** The date on a deck's cover. Tools of notebooks let an author write "last modified" or "today" instead, and fill it in. */
public final class DeckDate {

    private static final Pattern SAVED = Pattern.compile("last-modified", Pattern.CASE_INSENSITIVE);
    private static final Pattern TODAY = Pattern.compile("today|now|\\\\today|`r .*(?:Sys\\.(?:Date|time)|now|today)\\(.*`",
            Pattern.CASE_INSENSITIVE);

    private DeckDate() {}

    /** Returns the date as it is written, or in words for the day that is meant; empty where a deck has none. */
    public static String of(DeckDraft deck) {
        var written = deck.setting("date");
        if (SAVED.matcher(written).matches()) {
            return words(saved(deck), deck);
        }
        return TODAY.matcher(written).matches() ? words(LocalDate.now(ZoneId.systemDefault()), deck) : written;
    }

    private static LocalDate saved(DeckDraft deck) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(deck.file()).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            return LocalDate.now(ZoneId.systemDefault());
        }
    }

    private static String words(LocalDate date, DeckDraft deck) {
        var lang = deck.setting("lang").replace('_', '-');
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(lang.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(lang)));
    }
}
