package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.ui.home.action.SampleSession;

class SampleSessionTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void a_sample_is_added_once_marked_as_a_rehearsal_and_removed_without_a_trace(String language) throws Exception {
        var options = new CommandLineOptions();
        options.home = home;
        try (var services = new BackgroundServices(options)) {
            var id = SampleSession.id(language);
            services.addSample(id).join();
            services.addSample(id).join();
            var all = services.submit(services::all).join();
            assertEquals(List.of(id), all.stream().map(session -> session.id()).toList());
            var sample = all.getFirst();
            assertTrue(sample.rehearsal());
            assertTrue(sample.title().startsWith(language.equals("de") ? "Beispiel: " : "Sample: "), sample.title());
            assertEquals(30, sample.people());
            assertTrue(sample.answers() > 150, sample.answers() + " answers");
            SessionRecording recording = services.submit(() -> services.open(id)).join();
            assertEquals(id, recording.recording().start().id());
            assertTrue(recording.reading().canGoLive(), "nothing is wrong with it: " + recording.reading().faults());
            services.removeSamples().join();
            assertEquals(List.of(), services.submit(services::all).join());
        }
    }
}
