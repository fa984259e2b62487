package org.quarterdeck.app;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.ui.slide.SampleCharts;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;

/** What each kind of question needs beside its code, where no compiler looks. A failure names the file to write in. */
class QuestionKindFilesTest {

    private static final Path PHONE = Path.of("assets/phone");
    private static final List<Path> GUIDES = List.of(Path.of("assets/guide"), Path.of("assets/guide/de"));
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ar");
    /** What {@code words.js} adds to the words of a language. */
    private static final Set<String> SPOKEN = Set.of("fill", "count", "percent", "decimal", "towards", "map");

    private static final Pattern WORD = Pattern.compile("\\bwords\\.(\\w+)");
    private static final Pattern STYLE = Pattern.compile("class: ['`]([^'`]+)['`]");

    private final List<String> missing = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void are_all_there(QuestionKind kind) throws IOException {
        phone(kind);
        messages(kind);
        for (var guide : GUIDES) {
            guide(guide, kind);
        }
        samples(kind);
        assertEquals("", missing.stream().collect(joining("\n")));
    }

    /** The module that asks on the phone, its words in every language and its styles. */
    private void phone(QuestionKind kind) throws IOException {
        var registered = Pattern
                .compile("(?m)^  " + kind.word()
                        + ": \\(\\) => (styled\\()*import\\('\\./(kinds/\\w+\\.js)'\\)(?:.*, '(\\w+)'\\))?")
                .matcher(read(PHONE.resolve("screens.js"))).results().findFirst();
        if (registered.isEmpty()) {
            need(false, PHONE.resolve("screens.js"), "register " + kind.word() + ": () => styled(import('./kinds/" + kind.word()
                    + ".js'))");
        }
        var module = PHONE.resolve(registered.map(r -> r.group(2)).orElse("kinds/" + kind.word() + ".js"));
        if (!Files.exists(module)) {
            need(false, module, "export the kind: eyebrow, ask, recall, result");
            return;
        }
        var script = read(module);
        var words = found(WORD, script).filter(word -> !SPOKEN.contains(word)).distinct().toList();
        for (var language : LANGUAGES) {
            var file = PHONE.resolve("messages/" + language + ".js");
            var text = read(file);
            words.forEach(word -> need(has(text, "\\b" + word + ": "), file, "say " + word));
        }
        var more = PHONE.resolve("more.css");
        boolean styled = registered.map(r -> r.group(1)).isPresent();
        var own = registered.map(r -> r.group(3));
        var styles = read(PHONE.resolve("phone.css")) + (styled ? read(more) : "")
                + (own.isPresent() ? read(PHONE.resolve(own.get() + ".css")) : "");
        found(STYLE, script).flatMap(names -> Stream.of(names.split(" "))).filter(name -> !name.contains("$")).distinct()
                .forEach(name -> need(has(styles, "\\." + name + "\\b"), more, "style ." + name + ", and load it with styled()"));
    }

    /** What the facilitator's guide calls it. */
    private void messages(QuestionKind kind) throws IOException {
        for (var language : LANGUAGES) {
            var file = Path.of("assets/messages/report" + (language.equals("en") ? "" : "_" + language) + ".properties");
            need(has(read(file), "(?m)^kind\\." + kind.word() + "="), file, "say kind." + kind.word());
        }
    }

    private void guide(Path guide, QuestionKind kind) throws IOException {
        var questions = guide.resolve("questions.md");
        var text = read(questions);
        need(has(text, "(?m)^## .*: `" + kind.word() + "`$"), questions, "explain it in a section `" + kind.word() + "`");
        need(has(text, "(?m)^poll: " + kind.word() + "$"), questions, "show an example of it");
        var keys = guide.resolve("keys.md");
        var listed = read(keys);
        KnownKeys.poll(kind).stream().filter(key -> !KnownKeys.poll(QuestionKind.CHOICE).contains(key))
                .forEach(key -> need(has(listed, "(?m)^\\| `" + key + "` \\|.*`" + kind.word() + "`.*\\|$"), keys,
                        "list " + key + " for " + kind.word()));
    }

    private void samples(QuestionKind kind) {
        boolean charted = SampleCharts.workshop(Theme.BRIGHT).segments().stream().map(Segment::poll).filter(Objects::nonNull)
                .anyMatch(poll -> poll.question().kind() == kind);
        need(charted, Path.of("src/test/java/org/quarterdeck/ui/slide/SampleCharts.java"), "add a sample to slides()");
    }

    private void need(boolean there, Path file, String what) {
        if (!there) {
            missing.add(file + ": " + what);
        }
    }

    private static boolean has(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult r) -> r.group(1));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
