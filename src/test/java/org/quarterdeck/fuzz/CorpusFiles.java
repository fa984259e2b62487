package org.quarterdeck.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives a test the bytes of each file of its class's corpus, where the fuzzer too looks for them, and no bytes at all. */
class CorpusFiles implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
            throws IOException, URISyntaxException {
        var tests = context.getRequiredTestClass();
        var corpus = Objects.requireNonNull(tests.getResource(tests.getSimpleName() + "Inputs"), "a corpus for " + tests);
        try (var files = Files.walk(Path.of(corpus.toURI()))) {
            var kept = files.filter(Files::isRegularFile).sorted().toList();
            return Stream.concat(Stream.of(named("no bytes", new byte[0])), kept.stream().map(CorpusFiles::read));
        }
    }

    private static Arguments read(Path file) {
        try {
            return named(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Arguments named(String name, byte[] bytes) {
        return Arguments.of(Named.of(name, bytes));
    }
}
