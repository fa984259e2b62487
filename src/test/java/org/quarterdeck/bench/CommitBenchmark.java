package org.quarterdeck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;

/**
 * How many votes a second become durable: through the real session into the real archive on the disk that this runs on,
 * many votes a commit against one, and the same where a commit is made to take 8 ms.
 */
public final class CommitBenchmark {

    private static final int PEOPLE = 1_000;
    private static final Duration SLOW = Duration.ofMillis(8);

    /** How many votes wait at any time. Group commit takes up to 2,048 of them; for one a commit it makes no difference. */
    private static final int MANY = 8_192;
    private static final int SOME = 64;

    private final Path disk;

    private CommitBenchmark(Path disk) {
        this.disk = disk;
    }

    public static void main(String[] args) throws Exception {
        var disk = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "commits-");
        try {
            var benchmark = new CommitBenchmark(disk);
            benchmark.votesPerSecond(journal -> journal, MANY, 2);
            double one = benchmark.say("one commit a vote", BenchmarkJournals.OneByOne::new, SOME, 4);
            double group = benchmark.say("group commit", journal -> journal, MANY, 4);
            double oneSlow = benchmark.say("one commit a vote, each 8 ms longer",
                    journal -> new BenchmarkJournals.OneByOne(new BenchmarkJournals.Slow(journal, SLOW)), SOME, 4);
            double groupSlow = benchmark.say("group commit, each 8 ms longer",
                    journal -> new BenchmarkJournals.Slow(journal, SLOW), MANY,
                    4);
            System.out.printf("%ngroup commit gains %.1f times (needed: 4), and %.0f times where a commit takes 8 ms longer "
                    + "(needed: 50)%n", group / one, groupSlow / oneSlow);
        } finally {
            remove(disk);
        }
    }

    private double say(String what, UnaryOperator<SessionJournal> way, int waiting, int seconds) throws Exception {
        double rate = votesPerSecond(way, waiting, seconds);
        System.out.printf("%-38s %,9.0f votes a second%n", what, rate);
        return rate;
    }

    private double votesPerSecond(UnaryOperator<SessionJournal> way, int waiting, int seconds)
            throws ArchiveException, IOException, InterruptedException {
        var home = Files.createTempDirectory(disk, "home-");
        try (var archive = SqliteArchive.open(home); var journal = archive.begin(WorkshopFixture.start())) {
            var room = fullRoom(journal);
            try (var session = LiveSession.start(room, way.apply(journal), InstantSource.system())) {
                long start = System.nanoTime();
                long votes = vote(session, waiting, start + Duration.ofSeconds(seconds).toNanos());
                double took = (System.nanoTime() - start) / 1e9;
                verify(home, votes);
                return votes / took;
            }
        }
    }

    /** Everyone sits and the vote is open. */
    private static RoomState fullRoom(SessionJournal journal) {
        var room = WorkshopFixture.small().choice("move", Reveal.LIVE).room();
        try (var session = LiveSession.start(room, journal, InstantSource.system())) {
            await(IntStream.range(0, PEOPLE).mapToObj(i -> session.submit(new Join("hash-" + i))).toList());
            await(List.of(session.submit(new Steer(Move.OPEN))));
            return session.state();
        }
    }

    /** Keeps that many votes waiting until the time is over; returns how many were heard to be saved. */
    private static long vote(LiveSession session, int waiting, long until) throws InterruptedException {
        var places = new Semaphore(waiting);
        var saved = new LongAdder();
        for (int i = 0; System.nanoTime() < until; i++) {
            places.acquire();
            var _ = session.submit(ballot(i)).thenAccept(outcome -> {
                saved.add(outcome instanceof Accepted ? 1 : 0);
                places.release();
            });
        }
        places.acquire(waiting);
        return saved.sum();
    }

    /** Each person in turn, another option each time around. */
    private static Command ballot(int i) {
        return new CastAnswer(1 + i % PEOPLE, "run-1", new Picked(List.of(i / PEOPLE % 3)));
    }

    private static void await(List<CompletableFuture<CommandOutcome>> outcomes) {
        for (var outcome : outcomes) {
            if (!(outcome.join() instanceof Accepted)) {
                throw new IllegalStateException("the room did not get ready: " + outcome.join());
            }
        }
    }

    private static void verify(Path home, long votes) {
        long kept = Long.parseLong(
                SqliteFile.archiveIn(home).value("SELECT count(*) FROM journal WHERE kind = 'answer-saved'"));
        if (kept != votes) {
            throw new IllegalStateException(votes + " votes were heard to be saved, and the archive has " + kept);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
