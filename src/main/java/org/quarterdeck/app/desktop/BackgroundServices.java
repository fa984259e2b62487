package org.quarterdeck.app.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.cli.CommandLineOptions;
import org.quarterdeck.app.export.SessionFileWriter;
import org.quarterdeck.app.hosting.BuiltInEditions;
import org.quarterdeck.app.hosting.DamagedArchive;
import org.quarterdeck.app.hosting.HostedSession;
import org.quarterdeck.app.hosting.HostedSession.Network;
import org.quarterdeck.app.hosting.PastTimesReader;
import org.quarterdeck.app.hosting.ResumableSession;
import org.quarterdeck.app.hosting.RetentionRule;
import org.quarterdeck.app.hosting.SessionSetup;
import org.quarterdeck.app.hosting.SettingsFile;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.rehearsal.SimulatedAudience;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.history.EditionCohorts;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.history.QuestionEditions;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.ReviewArchive;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.HomeState;
import org.quarterdeck.ui.home.action.SampleSession;
import org.quarterdeck.ui.review.PastSessions;
import org.quarterdeck.ui.review.team.TeamShares;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Workshop;

/**
 * Runs the windows' disk and network work in order on one thread other than the JavaFX thread. It starts before the toolkit,
 * so that archive and server open while the first window is created.
 */
public final class BackgroundServices implements PastSessions, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BackgroundServices.class.getName());

    private static final double MEGABYTE = 1_000_000;

    private final CommandLineOptions options;
    private final WorkshopRepository library;
    private final ExecutorService work = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("background services").factory());
    private final List<String> troubles = new ArrayList<>();
    private final PastTimesReader pastTimes = new PastTimesReader();
    private volatile @Nullable SqliteArchive archive;
    private final Map<String, Erased> erased = new ConcurrentHashMap<>();
    private volatile @Nullable TeamSharing sharing;
    private volatile Runnable news = () -> {};
    /** Whether the archive is known to be damaged, and a session is live in it. */
    private boolean damaged;
    private @Nullable HostedSession hosted;
    private @Nullable SimulatedAudience guests;
    /** The number of simulated guests of the session that begins. */
    private int simulated;
    private @Nullable CompletableFuture<?> closed;

    /** @param shared whether the team had it too */
    private record Erased(Summary session, boolean shared) {}

    public BackgroundServices(CommandLineOptions options) {
        this.options = options;
        this.library = new WorkshopRepository(options.home);
        var _ = work.submit(this::openArchive);
    }

    private void openArchive() {
        try {
            var opened = DamagedArchive.openQuickly(options.home, troubles::add)
                    .withholdingBelow(SettingsFile.smallestGroup(options.home));
            archive = opened;
            shareWithTeam(opened);
            if (!options.live && options.resume == null && options.guests == 0) {
                eraseOld(opened);
            }
            DamagedArchive.keepUp(opened, fault -> post(() -> archive == opened && heard(fault)));
        } catch (ArchiveException e) {
            troubles.add(e.getLocalizedMessage());
        }
    }

    /** Erases what is kept no longer, before anybody is in a session. */
    private void eraseOld(SqliteArchive opened) {
        try {
            for (var id : RetentionRule.apply(options.home, opened, Instant.now(), troubles::add)) {
                takeBack(id);
            }
        } catch (ArchiveException e) {
            troubles.add(e.getLocalizedMessage());
        }
    }

    private boolean takeBack(String session) throws ArchiveException {
        var team = sharing;
        boolean shared = team != null && team.isShared(session);
        if (team != null && shared) {
            team.takeBack(session);
        }
        return shared;
    }

    @Override
    public void erase(Summary session) throws ArchiveException {
        archive().eraseForNow(session.id());
        erased.put(session.id(), new Erased(session, takeBack(session.id())));
        index();
    }

    @Override
    public void bringBack(Summary session) throws ArchiveException {
        archive().bringBack(session.id());
        var known = erased.remove(session.id());
        var team = sharing;
        if (known != null && known.shared() && team != null) {
            team.share(session);
        }
    }

    /** Returns the sessions that were erased since the program started, the newest first. */
    List<Summary> erased() {
        return erased.values().stream().map(Erased::session).sorted(Comparator.comparing(Summary::startedAt).reversed()).toList();
    }

    /** Puts a backup in the archive's place, which it had to itself before; what was erased can't be brought back after that. */
    CompletableFuture<Path> restore(Path backup) {
        return submit(() -> {
            if (hosted != null) {
                throw new ArchiveException(AppMessages.of("notice.restore_live"));
            }
            closeArchive();
            try {
                SqliteArchive.restore(options.home, backup, Instant.now());
            } finally {
                troubles.clear();
                openArchive();
            }
            news.run();
            return backup;
        });
    }

    /** Looks for damage in the whole archive; in place of a damaged one a new one is begun with all that can be read of it. */
    CompletableFuture<List<String>> check() {
        return submit(() -> {
            try {
                var found = archive().check();
                return List.of(UiMessages.text("kept.sound", found.sessions(),
                        UiMessages.text("kept.size", found.bytes() / MEGABYTE)));
            } catch (ArchiveException e) {
                if (!e.isFileLost() || hosted != null) {
                    throw e;
                }
                int before = troubles.size();
                heard(e);
                var said = List.copyOf(troubles.subList(before, troubles.size()));
                return said.isEmpty() ? List.of(e.getLocalizedMessage()) : said;
            }
        });
    }

    private void closeArchive() {
        if (sharing != null) {
            sharing.close();
            sharing = null;
        }
        var opened = archive;
        archive = null;
        damaged = false;
        erased.clear();
        if (opened != null) {
            opened.close();
        }
    }

    /** Says what was found in the archive while nobody waited; a damaged one is recovered unless a session is live in it. */
    private boolean heard(ArchiveException fault) {
        damaged = fault.isFileLost();
        if (!damaged) {
            troubles.add(fault.getMessage());
        }
        recoverIfDamaged();
        news.run();
        return damaged;
    }

    /** Opens a damaged archive anew; one that is sound by now stays as it is. */
    private void recoverIfDamaged() {
        var opened = archive;
        if (!damaged || hosted != null || opened == null) {
            return;
        }
        closeArchive();
        try {
            DamagedArchive.openChecked(options.home, troubles::add).close();
        } catch (ArchiveException e) {
            troubles.add(e.getMessage());
        } finally {
            openArchive();
        }
    }

    /** @param what runs, on any thread, when the home screen has something new to say that nobody asked for */
    void onNews(Runnable what) {
        news = what;
    }

    /** Begins to share what waits; a team's archive that can't be used is told and changes nothing else. */
    private void shareWithTeam(SessionArchive opened) {
        var address = options.team();
        if (address != null) {
            try {
                sharing = TeamSharing.start(options.home, address, opened);
            } catch (ArchiveException e) {
                troubles.add(e.getLocalizedMessage());
            }
        }
    }

    /** Returns the current state of the home screen with its notices. */
    CompletableFuture<HomeState> home(List<String> notices) {
        var heard = List.copyOf(notices);
        return submit(() -> {
            var said = new ArrayList<>(troubles);
            said.addAll(heard);
            try {
                var opened = archive;
                return opened == null
                        ? new HomeState(library.choices(), List.of(), null, said)
                        : new HomeState(library.choices(), opened.sessions(), opened.unfinished(), said);
            } catch (ArchiveException e) {
                said.add(e.getLocalizedMessage());
                return new HomeState(library.choices(), List.of(), null, said);
            }
        });
    }

    /** Returns the ids of the sessions whose line on the home screen was changed by damage. */
    CompletableFuture<Set<String>> damagedAtHome() {
        return submit(() -> archive == null ? Set.of() : archive().damagedSessions());
    }

    WorkshopRepository library() {
        return library;
    }

    /**
     * Begins a session.
     *
     * @param length in minutes, or null for the length of the command line or the workshop
     */
    CompletableFuture<HostedSession> goLive(ParseResult reading, @Nullable Integer length) {
        return begin(reading, length, options.guests > 0, options.guests);
    }

    /** Begins a rehearsal with so many simulated guests. */
    CompletableFuture<HostedSession> rehearse(ParseResult reading, @Nullable Integer length, int people) {
        return begin(reading, length, true, people);
    }

    private CompletableFuture<HostedSession> begin(ParseResult reading, @Nullable Integer length, boolean rehearsal, int people) {
        return submit(() -> {
            var what = new SessionSetup(reading, length == null ? options.cut : length, rehearsal);
            what.checkLength();
            simulated = people;
            return opened(HostedSession.begin(what, archive(), options.home, network(), options::stored));
        });
    }

    /** Resumes the session with that id, or the last unfinished one if it is empty. */
    CompletableFuture<HostedSession> resume(String id) {
        return submit(() -> {
            var unfinished = ResumableSession.find(archive(), id, Clock.system(ZoneId.systemDefault()));
            simulated = options.guests;
            var resumed = HostedSession.resume(unfinished, archive(), options.home, network(), options::stored);
            if (options.resume != null) {
                resumed.notices().forEach(notice -> System.err.println("quarterdeck: " + notice));
            }
            return opened(resumed);
        });
    }

    @Override
    public List<Summary> all() throws ArchiveException {
        return archive().sessions();
    }

    @Override
    public Set<String> damagedSessions() throws ArchiveException {
        return archive().damagedSessions();
    }

    @Override
    public SessionRecording open(String sessionId) throws ArchiveException {
        var recording = holding(sessionId).recording(sessionId);
        return new SessionRecording(recording, SessionSetup.readingOf(recording.start()));
    }

    @Override
    public Set<String> search(String words) throws ArchiveException {
        return archive().search(words);
    }

    @Override
    public List<Commitment> commitments(String sessionId) throws ArchiveException {
        return holding(sessionId).commitments(sessionId);
    }

    @Override
    public void describe(String sessionId, String title, SessionDetails details) throws ArchiveException {
        archive().describe(sessionId, title, details);
    }

    @Override
    public Set<String> readTexts(String sessionId) throws ArchiveException {
        return holding(sessionId).readTexts(sessionId);
    }

    @Override
    public void keepRead(String sessionId, Set<String> keys) throws ArchiveException {
        var own = archive();
        // What is read of a session of the team's is known until the program ends.
        if (own.sessions().stream().anyMatch(each -> each.id().equals(sessionId))) {
            own.keepRead(sessionId, keys);
        }
    }

    /** Returns the team's sharing, or null where there is no team. */
    @Nullable
    TeamShares team() {
        return sharing;
    }

    /** Returns the archive that holds a session: one's own, or else the team's. */
    private ReviewArchive holding(String sessionId) throws ArchiveException {
        var shared = sharing;
        var own = archive();
        return shared == null || own.sessions().stream().anyMatch(each -> each.id().equals(sessionId))
                ? own
                : shared.archive();
    }

    /** Leaves rooms of fewer people out of comparisons from now on. */
    void withholdBelow(int people) {
        post(() -> {
            var own = archive;
            return own == null ? people : own.withholdingBelow(people);
        });
    }

    @Override
    public int smallestGroup() {
        return SettingsFile.smallestGroup(options.home);
    }

    @Override
    public List<Cohort> asked(Set<String> fingerprints, int round, String except) throws ArchiveException {
        return new EditionCohorts(archive(), this::editions).asked(fingerprints, round, except);
    }

    @Override
    public QuestionEditions editions() {
        return BuiltInEditions.questions();
    }

    /** Returns a writer of past sessions, which runs on the calling thread. */
    SessionFileWriter fileWriter(String sessionId) throws ArchiveException {
        var holding = holding(sessionId);
        var team = sharing;
        return new SessionFileWriter(holding, ExportScope.withholdingBelow(SettingsFile.smallestGroup(options.home)))
                .shared(team != null && (holding == team.archive() || team.has(sessionId)));
    }

    /** Adds the sessions of an exported file to the archive. */
    CompletableFuture<SessionArchive.Merge> importSessions(Path file) {
        return submit(() -> {
            var merged = archive().merge(file);
            index();
            return merged;
        });
    }

    /** Adds the sample of a past session, unless it is there. */
    CompletableFuture<SessionArchive.Merge> addSample(String id) {
        return submit(() -> {
            var file = Files.createTempFile("quarterdeck-sample", ".quarterdeck");
            try (var sample = BackgroundServices.class.getResourceAsStream("/assets/samples/" + id + ".quarterdeck")) {
                Files.copy(Objects.requireNonNull(sample, id), file, StandardCopyOption.REPLACE_EXISTING);
                return archive().merge(file);
            } finally {
                Files.delete(file);
            }
        });
    }

    /** Erases the samples that are there. */
    CompletableFuture<?> removeSamples() {
        return submit(() -> {
            for (var session : archive().sessions()) {
                if (SampleSession.is(session.id())) {
                    archive().erase(session.id());
                }
            }
            return "removed";
        });
    }

    /** Closes the hosted session, if one is open. */
    CompletableFuture<?> closeSession() {
        return submit(() -> {
            closeHosted();
            recoverIfDamaged();
            return "closed";
        });
    }

    private HostedSession opened(HostedSession opened) {
        hosted = opened;
        System.out.println(opened.openLine());
        if (simulated > 0) {
            guests = new SimulatedAudience(URI.create(opened.address().url()), opened.address().code(), simulated);
        }
        return opened;
    }

    private Network network() {
        return new Network(options.bind, options.port());
    }

    /** Returns how long a workshop usually takes at a length, once its past sessions are read. */
    CompletableFuture<PastTimes> usualTimes(Workshop workshop, @Nullable Integer length) {
        return submit(this::archive).thenApplyAsync(opened -> usual(opened, workshop, length), Thread::startVirtualThread);
    }

    private PastTimes usual(SqliteArchive archive, Workshop workshop, @Nullable Integer length) {
        try {
            return pastTimes.of(archive, workshop, length);
        } catch (ArchiveException e) {
            LOG.log(Level.INFO, "past times can't be read", e);
            return PastTimes.NONE;
        }
    }

    SqliteArchive archive() throws ArchiveException {
        var opened = archive;
        if (opened == null) {
            throw new ArchiveException(String.join(" ", troubles));
        }
        return opened;
    }

    /** Shares a session that has ended, where the trainer chose so for all; a rehearsal is shared only when asked for. */
    private void shareIfAlways(RoomState ended) {
        var shared = sharing;
        if (shared == null || !ended.ended() || ended.start().rehearsal() || !shared.always()) {
            return;
        }
        try {
            for (var each : archive().sessions()) {
                if (each.id().equals(ended.start().id())) {
                    shared.share(each);
                }
            }
        } catch (ArchiveException e) {
            troubles.add(e.getLocalizedMessage());
        }
    }

    /** Has the words of what is new searched for later without waiting. */
    private void index() {
        var opened = archive;
        if (opened != null) {
            DamagedArchive.index(opened);
        }
    }

    private void closeHosted() throws IOException {
        if (guests != null) {
            guests.close();
            guests = null;
        }
        if (hosted != null) {
            var ended = hosted.session().state();
            hosted.close();
            shareIfAlways(ended);
            hosted = null;
            index();
        }
    }

    /** Runs a task after all earlier ones. Once this is closed, the returned future is cancelled at once. */
    synchronized <T> CompletableFuture<T> submit(Callable<T> what) {
        if (work.isShutdown()) {
            var never = new CompletableFuture<T>();
            never.cancel(false);
            return never;
        }
        return CompletableFuture.supplyAsync(() -> {
            try {
                return what.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, work);
    }

    /** Runs a task after all earlier ones, whose outcome nobody waits for. A failure is logged. */
    private void post(Callable<?> what) {
        var _ = submit(what).exceptionally(problem -> {
            if (!(problem instanceof CancellationException)) {
                LOG.log(Level.ERROR, "work failed", problem);
            }
            return null;
        });
    }

    /**
     * Closes the hosted session and the archive after all earlier tasks. May be called more than once, also at the same time: the
     * work is done once, and each call returns when it is done.
     */
    @Override
    public void close() {
        var done = closing();
        var opened = archive;
        if (opened != null) {
            // Not once its turn comes: the task before it may look through the whole archive.
            opened.stopUpkeep();
        }
        done.join();
    }

    private synchronized CompletableFuture<?> closing() {
        if (closed == null) {
            closed = submit(() -> {
                closeAll();
                return "closed";
            });
            work.shutdown();
        }
        return closed;
    }

    private void closeAll() {
        try {
            closeHosted();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the session could not be closed cleanly", e);
        }
        closeArchive();
    }
}
