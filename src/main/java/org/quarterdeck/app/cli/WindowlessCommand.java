package org.quarterdeck.app.cli;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.hosting.DamagedArchive;
import org.quarterdeck.app.hosting.HostedSession;
import org.quarterdeck.app.hosting.HostedSession.Network;
import org.quarterdeck.app.hosting.ResumableSession;
import org.quarterdeck.app.hosting.RetentionRule;
import org.quarterdeck.app.hosting.SessionSetup;
import org.quarterdeck.app.hosting.WorkshopLoader;
import org.quarterdeck.app.platform.InvalidOptionException;
import org.quarterdeck.app.platform.SingleInstanceLock;
import org.quarterdeck.app.platform.SingleInstanceLock.Requests;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.rehearsal.SimulatedAudience;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive;

/**
 * Runs a session without a window, controlled from the facilitator's phone, until the session is ended or the system stops
 * the program.
 */
public final class WindowlessCommand {

    private static final System.Logger LOG = System.getLogger(WindowlessCommand.class.getName());
    /** The time that the server stays up after the end, so that phones learn of it. */
    private static final long FAREWELL_SECONDS = 2;

    private WindowlessCommand() {}

    public static int run(CommandLineOptions options, SingleInstanceLock instance)
            throws IOException, ArchiveException, InvalidOptionException {
        try (instance; var archive = DamagedArchive.open(options.home, line -> System.err.println("quarterdeck: " + line))) {
            eraseOld(options, archive);
            DamagedArchive.keepUp(archive, fault -> System.err.println("quarterdeck: " + fault.getMessage()));
            var hosted = open(options, archive);
            if (hosted == null) {
                return ExitStatus.FAILED;
            }
            var stop = new Thread(() -> closeQuietly(hosted, archive, instance), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            hosted.notices().forEach(notice -> System.err.println("quarterdeck: " + notice));
            System.out.println(hosted.openLine());
            System.out.println("remote: " + hosted.remoteUrl());
            instance.answer(requests(hosted));
            hosted.session().onChange(new TroubleLog(hosted.session(), System.err)::follow);
            hosted.onMove(now -> System.err.println("quarterdeck: " + HostedSession.movedTo(now)));
            try (var guests = options.guests > 0 ? rehearsal(hosted, options) : null) {
                untilEnded(hosted);
            }
            if (isWithdrawn(stop)) {
                hosted.close();
            } else {
                stop.join();
            }
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.FAILED;
        }
    }

    private static Requests requests(HostedSession hosted) {
        return new Requests() {
            @Override
            public boolean show() {
                return false;
            }

            @Override
            public String renewRemote() {
                return hosted.renewRemote();
            }
        };
    }

    /** Withdraws what runs when the system stops the program, unless that runs already. */
    private static boolean isWithdrawn(Thread stop) {
        try {
            return Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the system stops the program as the session ends", e);
            return false;
        }
    }

    /** Erases what is kept no longer, before anybody is in the session; the session to go on with is not touched. */
    private static void eraseOld(CommandLineOptions options, SqliteArchive archive) throws ArchiveException {
        if (options.resume == null) {
            RetentionRule.apply(options.home, archive, Instant.now(), line -> System.err.println("quarterdeck: " + line));
        }
    }

    private static @Nullable HostedSession open(CommandLineOptions options, SessionArchive archive)
            throws IOException, ArchiveException, InvalidOptionException {
        var network = new Network(options.bind, options.port());
        if (options.resume != null) {
            var unfinished = ResumableSession.find(archive, options.resume, Clock.system(ZoneId.systemDefault()));
            return HostedSession.resume(unfinished, archive, options.home, network, options::stored);
        }
        var setup = new SessionSetup(WorkshopLoader.read(options.workshop(), options.home), options.cut, options.guests > 0);
        if (!setup.reading().canGoLive()) {
            setup.reading().faults().forEach(System.err::println);
            return null;
        }
        setup.checkLength();
        return HostedSession.begin(setup, archive, options.home, network, options::stored);
    }

    private static SimulatedAudience rehearsal(HostedSession hosted, CommandLineOptions options) {
        return new SimulatedAudience(URI.create(hosted.address().url()), hosted.address().code(), options.guests);
    }

    private static void untilEnded(HostedSession hosted) {
        var ended = new CountDownLatch(1);
        hosted.session().onChange(state -> {
            if (state.ended()) {
                ended.countDown();
            }
        });
        if (hosted.session().state().ended()) {
            ended.countDown();
        }
        try {
            ended.await();
            TimeUnit.SECONDS.sleep(FAREWELL_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void closeQuietly(HostedSession hosted, SessionArchive archive, SingleInstanceLock instance) {
        try {
            hosted.close();
            archive.close();
            instance.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the room could not be closed cleanly", e);
        }
    }
}
