package org.quarterdeck.server;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.AcceptedCommands;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.http.ServerLimits;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;

/** A room that really listens, on this machine's loopback, with its journal in memory and its clock in the test's hand. */
public final class RunningServer implements AutoCloseable {

    /** As long for a request as in the program, so that a busy machine cuts off nobody who is honest. */
    static final ServerLimits QUICK = limits(ServerLimits.USUAL.deadline());
    public final MemoryJournal journal = new MemoryJournal();
    public final TestClock clock = TestClock.atNine();
    public final LiveSession session;
    final SessionServer server;

    static final StoredFacts STORED = new StoredFacts(5, 0, false);

    private RunningServer(WorkshopFixture workshop, ServerLimits limits) {
        this(workshop.room(), null, limits);
    }

    private RunningServer(RoomState room, @Nullable SessionJournal kept, ServerLimits limits) {
        session = LiveSession.start(room, kept == null ? journal : kept, clock);
        server = server(0, limits);
    }

    private static ServerLimits limits(Duration deadline) {
        return new ServerLimits(16 * 1024, deadline, Duration.ofSeconds(20), Duration.ofMillis(300), Duration.ofMillis(200),
                4_000, 4);
    }

    private SessionServer server(int wanted, ServerLimits limits) {
        try {
            var server = new SessionServer(session, PortBinding.open(InetAddress.ofLiteral("127.0.0.1"), wanted), limits, null,
                    clock::nanoTime, () -> STORED);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Another server for the same session. */
    SessionServer second(int wantedPort) {
        return server(wantedPort, QUICK);
    }

    public static RunningServer of(WorkshopFixture workshop) {
        return new RunningServer(workshop, QUICK);
    }

    public static RunningServer of(WorkshopFixture workshop, ServerLimits limits) {
        return new RunningServer(workshop, limits);
    }

    /** A room whose journal is not the one in memory. */
    static RunningServer keptIn(SessionJournal journal, RoomState room) {
        return new RunningServer(room, journal, QUICK);
    }

    /** A room that soon cuts off a request that drips in. */
    static RunningServer impatient() {
        return of(WorkshopFixture.small().choice("move", Reveal.ON_CLOSE), limits(Duration.ofMillis(1_500)));
    }

    /** A welcome, a choice shown on closing, a spectrum revealed by hand, and a farewell. */
    public static RunningServer usual() {
        return of(WorkshopFixture.small().slide("welcome").minutes(1).choice("move", Reveal.ON_CLOSE)
                .spectrum("compass", Reveal.MANUAL).slide("farewell"));
    }

    public int port() {
        return server.port();
    }

    public String origin() {
        return "http://127.0.0.1:" + port();
    }

    public RoomState state() {
        return session.state();
    }

    /** The facilitator's moves at the console; each must fit. */
    public RunningServer steer(Move... moves) {
        for (var move : moves) {
            accepted(new Command.Steer(move));
        }
        return this;
    }

    public RunningServer goTo(String segment) {
        accepted(new Command.GoTo(segment));
        return this;
    }

    private void accepted(Command command) {
        AcceptedCommands.accepted(session, command);
    }

    /** What is asked now. */
    public PollRun asked() {
        return Objects.requireNonNull(state().poll().run());
    }

    public String run() {
        return asked().id();
    }

    public TestPhone phone() {
        return new TestPhone(this);
    }

    /** A phone that has joined. */
    public TestPhone seated() {
        var phone = phone();
        phone.join("4711").expect(200);
        return phone;
    }

    /** A phone whose seat counts: it joined and came back with its cookie. */
    public TestPhone counted() {
        var phone = seated();
        phone.view().expect(200);
        return phone;
    }

    public TestRemote remote() {
        return new TestRemote(this);
    }

    @Override
    public void close() {
        server.close();
        session.close();
    }
}
