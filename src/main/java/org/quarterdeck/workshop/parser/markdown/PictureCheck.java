package org.quarterdeck.workshop.parser.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.quarterdeck.workshop.picture.FilmStill;
import org.quarterdeck.workshop.picture.PictureSize;
import org.quarterdeck.workshop.picture.SvgPicture;

/** Checks that the pictures of a workshop exist, lie beside it, and can be shown. */
public final class PictureCheck {

    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    /**
     * The path of a picture, and the problem with it or null.
     *
     * @param warned what is less than its author may think, or null
     */
    private record Found(String path, @Nullable String wrong, @Nullable String warned) {

        Found(String path, @Nullable String wrong) {
            this(path, wrong, null);
        }
    }

    private final Path folder;
    /** Whether the text came alone, as that of a session from another computer: nothing lies beside it to look for. */
    private final boolean alone;
    private final DiagnosticCollector faults;
    private final Map<String, Found> known = new HashMap<>();

    public PictureCheck(Path folder, DiagnosticCollector faults) {
        this.folder = folder.toAbsolutePath().normalize();
        this.alone = folder.toString().isEmpty();
        this.faults = faults;
    }

    /** Returns the path of a picture relative to the workshop's folder. Problems are reported at {@code place}. */
    public String check(String written, SourcePosition place) {
        var found = known.computeIfAbsent(written, this::find);
        if (found.wrong() != null) {
            faults.error(place, FileKind.named(written) + " " + DiagnosticText.quoted(written) + " " + found.wrong());
        } else if (found.warned() != null) {
            faults.warning(place, FileKind.named(written) + " " + DiagnosticText.quoted(written) + " " + found.warned());
        }
        return found.path();
    }

    /** Returns the path of a brand's font relative to the workshop's folder, or null if there is none that can be used. */
    public @Nullable String checkFont(String written, SourcePosition place) {
        var wrong = fontFault(written);
        if (wrong != null) {
            faults.error(place, "the font " + DiagnosticText.quoted(written) + " " + wrong);
        }
        return wrong == null ? written : null;
    }

    private @Nullable String fontFault(String written) {
        try {
            var path = folder.resolve(written);
            if (!path.normalize().startsWith(folder)) {
                return "is outside the workshop's folder: copy it there and name it from there";
            }
            if (alone) {
                return null;
            }
            if (!Files.isRegularFile(path)) {
                return "isn't there: copy its file, such as acme.ttf, into the workshop's folder";
            }
            if (!path.toRealPath().startsWith(folder.toRealPath())) {
                return "is outside the workshop's folder: copy it there and name it from there";
            }
            return Files.size(path) <= MOST_BYTES && FontFormat.readable(path)
                    ? null
                    : "can't be read: take one that ends in .ttf or .otf";
        } catch (IOException e) {
            return "can't be read: see whether this computer lets you open it";
        } catch (InvalidPathException e) {
            return "can't be read: it is no file name on this computer";
        }
    }

    /** Warns of a word that changes how a picture looks in Marp and has no effect here. */
    void warnOfFilter(String word, SourcePosition place) {
        faults.warningOnce(place, DiagnosticText.quoted(word) + " changes how a picture looks in Marp and has no effect here: "
                + "save the picture as it shall look");
    }

    private Found find(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (written.isBlank()) {
            return new Found(written, "has no name: write ![what it shows](file.png)");
        }
        if (FileKind.sound(written)) {
            return new Found(written, FileKind.unreadable(written));
        }
        if (lower.startsWith("data:")) {
            return new Found(written, "is written into the text, which can't be read: save it as a file beside the workshop");
        }
        if (lower.startsWith("file:") || lower.matches("[a-z]:[/\\\\].*")
                || (written.startsWith("/") && !written.startsWith("//"))) {
            return new Found(written, "is outside the workshop's folder: copy it there and name it from there");
        }
        if (SCHEME.matcher(written).matches() || written.startsWith("//")) {
            return new Found(written, "is on the network, and a workshop runs without: save it in the workshop's folder");
        }
        var plain = onDisk(written);
        var decoded = PercentEncoding.decoded(written);
        return plain.wrong() != null && !decoded.equals(written) ? onDisk(decoded) : plain;
    }

    private Found onDisk(String written) {
        try {
            var path = folder.resolve(written);
            if (!path.normalize().startsWith(folder)) {
                return new Found(written, "is outside the workshop's folder: copy it there and name it from there");
            }
            if (alone) {
                return new Found(written, null);
            }
            if (!Files.exists(path)) {
                var strokes = written.replace('\\', '/');
                return new Found(written, "isn't there: " + (Files.exists(folder.resolve(strokes)) && !strokes.equals(written)
                        ? "write its folder with `/`, as " + DiagnosticText.quoted(strokes)
                        : suggestion(path)));
            }
            if (!path.toRealPath().startsWith(folder.toRealPath())) {
                return new Found(written, "is outside the workshop's folder: copy it there and name it from there");
            }
            if (!Files.isRegularFile(path)) {
                return new Found(written, "can't be read: it is no file");
            }
            if (FilmStill.film(written)) {
                return still(written, path);
            }
            if (Files.size(path) > MOST_BYTES) {
                return new Found(written, "can't be read: it is over 32 MB, save it smaller");
            }
            if (!PictureFormat.readable(path)) {
                return new Found(written, FileKind.unreadable(written));
            }
            if (PictureSize.dots(path) > PictureSize.MOST_DOTS) {
                return new Found(written, "can't be shown: it has more than 250 million dots, save it smaller");
            }
            var drawing = SvgPicture.begins(path) ? SvgPicture.read(path) : null;
            return new Found(written, null, drawing != null && drawing.partial()
                    ? "takes parts of itself from other files, which are left out: save it with everything in it"
                    : null);
        } catch (IOException e) {
            return new Found(written, "can't be read: see whether this computer lets you open it");
        } catch (InvalidPathException e) {
            return new Found(written, "can't be read: it is no file name on this computer");
        }
    }

    private static String suggestion(Path missing) {
        return FileNameSuggestion.beside(missing).map(name -> "there is " + DiagnosticText.quoted(name) + " in that place")
                .orElse("look at its name, and save it in the workshop's folder");
    }

    /**
     * A film is played on the projector where the system can, and elsewhere stands still: as the picture of its name beside it,
     * or as a card.
     */
    private static Found still(String written, Path film) throws IOException {
        var still = FilmStill.beside(film);
        if (still.isPresent() && !PictureFormat.readable(still.get())) {
            return new Found(written, "has a picture " + DiagnosticText.quoted(String.valueOf(still.get().getFileName()))
                    + " that can't be read: save it again as PNG or JPEG");
        }
        if (FilmStill.playable(written)) {
            return new Found(written, null, still.isPresent()
                    ? null
                    : "has no picture for paper, and for computers that can't play it: save one as "
                            + DiagnosticText.quoted(FilmStill.wanted(film)));
        }
        return new Found(written, null, still
                .map(picture -> "doesn't play on a slide, which shows the picture "
                        + DiagnosticText.quoted(String.valueOf(picture.getFileName())) + ": save it as MP4 with H.264")
                .orElseGet(
                        () -> "doesn't play on a slide, which shows its name: save it as MP4 with H.264, and a picture of it as "
                                + DiagnosticText.quoted(FilmStill.wanted(film))));
    }
}
