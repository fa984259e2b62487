package org.quarterdeck.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.PostgresServer;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.TeamFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.team.SharePreparation;
import org.quarterdeck.team.SharedSession;
import org.quarterdeck.team.postgres.SharedQueries;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * The times of a team's archive with many sessions of 200 people and 10 questions each, and the plans of its queries. Arguments:
 * the numbers of sessions, 100 and 1000 by default. The sessions are copies of one, which is played and shared first.
 */
public final class TeamBenchmark {

    private static final int PEOPLE = 200;
    private static final int QUESTIONS = 10;

    private final Path home;
    private final TeamFixture team;
    private final SharedSession model;

    private TeamBenchmark(Path home) throws Exception {
        this.home = home;
        this.team = TeamFixture.setUp();
        try (var own = SqliteArchive.open(home.resolve("own"))) {
            var played = SharePreparation.of(own, SimulatedCohort.playedInto(own, false),
                    start -> WorkshopParser.read(start.file(), start.text(), Path.of(".")));
            this.model = enlarged(played);
        }
    }

    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? List.of("100", "1000") : List.of(args);
        var bench = new TeamBenchmark(Files.createTempDirectory("quarterdeck-bench"));
        System.out.println("sessions   answers      list   session  question      find     share  20 at once    size");
        for (var size : sizes) {
            bench.fill(Integer.parseInt(size));
            bench.measure(Integer.parseInt(size));
        }
        bench.plans();
        System.exit(0);
    }

    /** A session of that many people: the file stays that of the played one, the rows are as many as theirs would be. */
    private static SharedSession enlarged(SharedSession played) {
        var answers = new ArrayList<SharedSession.Given>();
        for (int question = 0; question < QUESTIONS; question++) {
            for (int seat = 1; seat <= PEOPLE; seat++) {
                answers.add(new SharedSession.Given("run-" + (question + 1), seat, false, new Answer.Picked(List.of(seat % 3))));
            }
        }
        return new SharedSession(played.summary(), played.digest(), played.words(), played.runs(), answers, played.file());
    }

    private SharedSession named(String id) {
        var s = model.summary();
        return new SharedSession(
                new Summary(id, s.title(), s.startedAt(), s.endedAt(), s.cut(), PEOPLE, PEOPLE * QUESTIONS, false),
                model.digest(), model.words(), model.runs(), model.answers(), model.file());
    }

    private void fill(int sessions) throws Exception {
        try (var anna = team.as(TeamFixture.ANNA, home.resolve("anna"))) {
            anna.share(model, sent -> {});
        }
        var id = model.summary().id();
        var there = Integer.parseInt(value("SELECT count(*) FROM quarterdeck.session"));
        for (var table : List.of("session", "session_words", "session_file", "run", "answer")) {
            var columns = value("SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) FROM information_schema.columns"
                    + " WHERE table_schema = 'quarterdeck' AND table_name = '" + table + "'");
            team.server().execute(team.database(), "INSERT INTO quarterdeck." + table + " (" + columns + ") SELECT "
                    + columns.replaceFirst("session_id", "'" + id + "-' || n") + " FROM quarterdeck." + table
                    + ", generate_series(" + there + ", " + (sessions - 1) + ") AS n WHERE session_id = '" + id + "'");
        }
        team.server().execute(team.database(), "ANALYZE");
    }

    private String value(String query) throws SQLException {
        return team.server().rows(team.database(), PostgresServer.ADMIN, query).getFirst();
    }

    private void measure(int sessions) throws Exception {
        var id = model.summary().id();
        var fingerprint = model.runs().stream().filter(run -> run.tally() != null && run.latest()).findFirst().orElseThrow();
        try (var ben = team.as(TeamFixture.BEN, home.resolve("ben-" + sessions));
                var anna = team.as(TeamFixture.ANNA, home.resolve("anna"))) {
            ben.search("warm");
            double list = seconds(ben::listed);
            double session = seconds(() -> ben.recording(id));
            double question = seconds(() -> ben.asked(Set.of(fingerprint.fingerprint()), fingerprint.round(), "none"));
            double find = seconds(() -> ben.search("july remember"));
            double share = seconds(() -> anna.share(named("shared-" + sessions), sent -> {}));
            double many = seconds(() -> together(sessions));
            System.out.printf("%8d %9s %8.3f  %8.3f  %8.3f  %8.3f  %8.3f  %10.3f  %6s%n", sessions,
                    value("SELECT count(*) FROM quarterdeck.answer"), list, session, question, find, share, many,
                    value("SELECT pg_size_pretty(pg_database_size(current_database()))"));
        }
        team.server().execute(team.database(), "DELETE FROM quarterdeck.session WHERE session_id LIKE 'shared-%'");
    }

    private int together(int sessions) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 20; i++) {
                int trainer = i;
                all.add(pool.submit(() -> {
                    try (var each = team.as(TeamFixture.ANNA, home.resolve("trainer-" + trainer))) {
                        return each.share(named("shared-" + sessions + "-" + trainer), sent -> {});
                    }
                }));
            }
            for (var each : all) {
                each.get();
            }
            return all.size();
        }
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private void plans() throws SQLException {
        var run = model.runs().stream().filter(each -> each.tally() != null && each.latest()).findFirst().orElseThrow();
        for (var query : SharedQueries.all(run.fingerprint(), run.round(), model.summary().id())) {
            System.out.println();
            team.server().rows(team.database(), TeamFixture.BEN, "EXPLAIN " + query).forEach(System.out::println);
        }
    }
}
