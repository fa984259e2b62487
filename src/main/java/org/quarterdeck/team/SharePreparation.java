package org.quarterdeck.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.quarterdeck.archive.event.EventKind;
import org.quarterdeck.archive.event.EventWriter;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SearchWords;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.history.ShareableJournal;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;

/** Makes of a session in this computer's archive what a team may have of it. */
public final class SharePreparation {

    private final SessionArchive archive;
    private final Summary summary;
    private final Recording recording;
    private final RoomState end;
    private final int smallest;

    private SharePreparation(SessionArchive archive, Summary summary, Recording recording, RoomState end, int smallest) {
        this.archive = archive;
        this.summary = summary;
        this.recording = recording;
        this.end = end;
        this.smallest = smallest;
    }

    /**
     * Prepares a session.
     *
     * @param reader reads the workshop's text
     */
    public static SharedSession of(SessionArchive archive, String id, WorkshopReader reader) throws ArchiveException {
        var summary = archive.sessions().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new ArchiveException(TeamMessages.of("team.gone_here", id)));
        if (summary.endedAt() == null) {
            throw new ArchiveException(TeamMessages.of("team.not_over", summary.title()));
        }
        var recording = archive.recording(id);
        var end = ReplayedSession.of(new SessionRecording(recording, reader.read(recording.start()))).end();
        if (end == null) {
            throw new ArchiveException(TeamMessages.of("team.unreadable", summary.title()));
        }
        return new SharePreparation(archive, summary, recording, end, archive.smallestGroup()).prepared();
    }

    private SharedSession prepared() throws ArchiveException {
        var entries = ShareableJournal.of(recording.entries(), end, smallest);
        var said = end.exercises().commitments().seen(archive.commitments(summary.id()));
        var words = SearchWords.of(summary.title() + " " + recording.start().text());
        return new SharedSession(summary, digest(entries, said), words, runs(), answers(),
                file(entries, said));
    }

    private List<SharedSession.Run> runs() {
        var standing = ShareableJournal.standing(end).collect(Collectors.toMap(PollRun::id, run -> run));
        var later = new HashSet<String>();
        var runs = new ArrayList<SharedSession.Run>();
        for (var entry : recording.entries().reversed()) {
            if (entry.event() instanceof PollOpened opened && standing.containsKey(opened.run())) {
                var run = standing.get(opened.run());
                runs.add(
                        new SharedSession.Run(opened.run(), opened.segment(), opened.kind(), opened.round(), opened.fingerprint(),
                                later.add(opened.fingerprint() + opened.round()), run.answers().size(),
                                run.answers().size() < smallest || !RunTally.has(opened.kind())
                                        ? null
                                        : RunTally.of(opened.kind(), run.answers().values())));
            }
        }
        return runs;
    }

    private List<SharedSession.Given> answers() {
        var all = new ArrayList<SharedSession.Given>();
        ShareableJournal.standing(end).filter(run -> run.answers().size() >= smallest)
                .forEach(run -> run.answers().keySet().forEach(seat -> all.add(
                        new SharedSession.Given(run.id(), seat, seat < 0, run.answerShown(seat, end.workshop().lang())))));
        return all;
    }

    private byte[] file(List<JournalEntry> entries, List<Commitment> said) throws ArchiveException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("quarterdeck");
            var copy = folder.resolve("archive.db");
            archive.copy(summary.id(), entries, said, copy);
            var packed = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(packed)) {
                Files.copy(copy, zip);
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new ArchiveException(TeamMessages.of("team.no_copy", String.valueOf(e.getMessage())), e);
        } finally {
            OpenedSessions.clear(folder);
        }
    }

    private static String digest(List<JournalEntry> entries, List<Commitment> commitments) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        for (var entry : entries) {
            digest.update((entry.rev() + " " + entry.at() + " " + EventKind.of(entry.event()).key() + " "
                    + EventWriter.payload(entry.event()) + "\n").getBytes(UTF_8));
        }
        commitments.forEach(each -> digest.update((each.key() + " " + each.when() + " " + each.will() + "\n").getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
