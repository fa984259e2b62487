package org.quarterdeck.importer.markdown;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.PictureStore;
import org.quarterdeck.importer.markdown.source.DeckDraft;
import org.quarterdeck.importer.markdown.source.Neighbours;
import org.quarterdeck.importer.markdown.source.SlideDraft;
import org.quarterdeck.importer.markdown.source.SlideText;
import org.quarterdeck.workshop.parser.dialect.DeckDialect;
import org.quarterdeck.workshop.parser.markdown.PictureFormat;
import org.quarterdeck.workshop.picture.FilmStill;
import org.quarterdeck.workshop.picture.PictureSize;

/** Copies the pictures that a slide names, and names those that can't come along. */
final class PictureLinks {

    private static final Pattern PICTURE = Pattern.compile(
            "!\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]\\(((?:[^()\\n]|\\([^()\\n]*\\))*)\\)(?:\\{[^{}\\n]*\\})?");
    private static final Pattern TITLE = Pattern.compile("\\s+(?:\"[^\"]*\"|'[^']*'|=\\S*)\\s*$");
    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg|jpg|gif|webp|bmp);base64,([A-Za-z0-9+/=\\s]+)");
    private static final Pattern REMOTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*|//.*");
    private static final Pattern FILM = Pattern.compile(
            "(?i).*\\.(?:mp4|mov|m4v|webm|avi|mkv|mp3|wav|ogg|m4a)(?:[?#].*)?|.*(?:youtube\\.com|youtu\\.be|vimeo\\.com)/.*");
    /** A longer film would fill the folder, and is played from where it is. */
    private static final long LARGEST_FILM = 200L * 1024 * 1024;
    private final Path deck;
    private final PictureStore store;
    private final DeckDialect dialect;

    PictureLinks(Path deck, PictureStore store, DeckDialect dialect) {
        this.deck = deck;
        this.store = store;
        this.dialect = dialect;
    }

    void follow(SlideText text, SlideDraft slide, DeckDraft draft) throws IOException, ImportException {
        var failure = new Exception[1];
        text.replace(PICTURE, (found, line) -> {
            try {
                return failure[0] == null ? picture(found.group(1), found.group(2), line, slide, draft) : "";
            } catch (IOException | ImportException e) {
                failure[0] = e;
                return "";
            }
        });
        if (failure[0] instanceof ImportException refused) {
            throw refused;
        } else if (failure[0] instanceof IOException broken) {
            throw broken;
        }
    }

    /** Returns the picture as it is written in the workshop; nothing of one that can't come along. */
    private String picture(String words, String target, int line, SlideDraft slide, DeckDraft draft)
            throws IOException, ImportException {
        var written = PictureAlt.of(words, dialect);
        var alt = written.description();
        var address = TITLE.matcher(target.strip()).replaceFirst("").replaceAll("^<|>$", "").replace("%28", "(")
                .replace("%29", ")").strip();
        var data = DATA.matcher(address);
        if (data.matches()) {
            var name = store.write(decoded64(data.group(2)), "pictures/picture." + data.group(1));
            if (store.keeps(name)) {
                return written(written.with(slide.setting("caption")), name);
            }
            draft.losses().add(line, "loss.picture_unreadable", shortened(address));
            return "";
        }
        var film = FilmStill.film(address) ? file(address) : null;
        if (film != null && Files.size(film) <= LARGEST_FILM) {
            if (!FilmStill.playable(address)) {
                draft.losses().add(line, "loss.film", address);
            }
            var name = store.copy(film, name(film));
            var still = FilmStill.beside(film);
            if (still.isPresent()) {
                store.copy(still.get(), name(still.get()));
            }
            return written(written.with(slide.setting("caption")), name);
        }
        if (FILM.matcher(address).matches()) {
            draft.losses().add(line, "loss.embedded", address);
            slide.notes().add(address);
            return "";
        }
        if (address.isEmpty() || REMOTE.matcher(address).matches()) {
            draft.losses().add(line, "loss.picture_remote", shortened(address));
            return alt.isEmpty() ? "" : "*" + alt + "*";
        }
        var file = file(address);
        if (file == null || !PictureFormat.readable(file)
                || PictureSize.dots(file) > PictureSize.MOST_DOTS) {
            draft.losses().add(line, file == null ? "loss.picture_missing" : "loss.picture_unreadable", address);
            return alt.isEmpty() ? "" : "*" + alt + "*";
        }
        return written(written.with(slide.setting("caption")), store.copy(file, name(file)));
    }

    private @Nullable Path file(String address) {
        var bare = address.replaceFirst("[?#].*$", "");
        for (var name : new String[]{address, bare, decoded(bare)}) {
            var file = Neighbours.find(deck, name);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    /** Returns the bytes of a picture that stands in the text; none where it is cut off. */
    private static byte[] decoded64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String decoded(String address) {
        try {
            return Objects.requireNonNullElse(new URI(address.replace(" ", "%20")).getPath(), address);
        } catch (java.net.URISyntaxException e) {
            return address;
        }
    }

    /** Returns where the picture lies in the workshop: as it lies beside the deck, or in a folder for those from elsewhere. */
    private String name(Path file) {
        var folder = Objects.requireNonNull(deck.toAbsolutePath().normalize().getParent());
        return file.startsWith(folder) ? folder.relativize(file).toString() : "pictures/" + file.getFileName();
    }

    private static String written(String words, String name) {
        return "![" + words + "](" + name + ")";
    }

    private static String shortened(String address) {
        return address.length() > 120 ? address.substring(0, 120) + "…" : address;
    }
}
