package org.quarterdeck.server;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.server.api.ExerciseApi;
import org.quarterdeck.server.api.GuestApi;
import org.quarterdeck.server.api.JoinApi;
import org.quarterdeck.server.api.QuestionApi;
import org.quarterdeck.server.api.RemoteApi;
import org.quarterdeck.server.api.RemoteConsoleApi;
import org.quarterdeck.server.api.RemoteHandsApi;
import org.quarterdeck.server.api.RemoteMemoApi;
import org.quarterdeck.server.api.RemotePictureApi;
import org.quarterdeck.server.api.RemoteQuestionApi;
import org.quarterdeck.server.api.StoredApi;
import org.quarterdeck.server.assets.StaticPages;
import org.quarterdeck.server.http.ApiError;
import org.quarterdeck.server.http.HttpExchange;
import org.quarterdeck.server.http.SameSiteCheck;
import org.quarterdeck.session.command.Command.Move;

/** Maps methods and paths to the handlers of requests. */
final class RequestRoutes {

    private static final Pattern CODE_OR_KEY = Pattern.compile("/[0-9]{4}|/j/[A-Za-z0-9_-]+");
    private static final String PHONE = "/phone/";
    private static final String API = "/api/";
    private static final String REMOTE = "/api/remote/";
    private static final String WORDS = REMOTE + "words/";
    private final Map<String, Map<String, Action>> table = new TreeMap<>();
    private final StaticPages pages;
    private final RemoteApi remote;
    private final GuestApi guests;

    /** Serves a request; throws an {@link ApiError} to refuse it. */
    @FunctionalInterface
    interface Action {
        void serve(HttpExchange call) throws ApiError;
    }

    RequestRoutes(StaticPages pages, JoinApi joins, GuestApi guests, ExerciseApi exercises, QuestionApi questions,
            StoredApi stored, RemoteApi remote, RemoteConsoleApi console, RemotePictureApi picture,
            RemoteQuestionApi asked, RemoteMemoApi memos, RemoteHandsApi hands, int port) {
        this.pages = pages;
        this.remote = remote;
        this.guests = guests;
        on("GET", "/", call -> {
            call.response().getHeaders().put("Content-Security-Policy", RequestDispatcher.guestsPolicy(port));
            pages.serve(call, "index.html");
        });
        on("GET", "/here", joins::here);
        on("GET", "/remote", call -> pages.serve(call, "remote.html"));
        on("POST", "/api/join", joins::join);
        on("GET", "/api/ticket", joins::ticket);
        on("GET", "/api/events", guests::events);
        on("GET", "/api/view", guests::view);
        on("GET", "/api/texts", guests::texts);
        on("POST", "/api/answers", guests::answer);
        on("DELETE", "/api/answers", guests::takeBack);
        on("DELETE", "/api/seat", guests::leave);
        on("POST", "/api/upvotes", guests::upvote);
        on("POST", "/api/handins", exercises::handIn);
        on("POST", "/api/group", exercises::chooseGroup);
        on("POST", "/api/commitment", exercises::commit);
        on("GET", "/api/questions", questions::list);
        on("POST", "/api/questions", questions::ask);
        on("POST", "/api/questions/upvotes", questions::upvote);
        on("GET", "/api/stored", stored::read);
        on("GET", REMOTE + "events", remote::events);
        on("GET", REMOTE + "state", remote::state);
        on("POST", REMOTE + "goto", remote::goTo);
        on("POST", REMOTE + "archive", remote::renewArchive);
        on("POST", REMOTE + "undo", console::undo);
        on("POST", REMOTE + "minutes", console::minutes);
        on("POST", REMOTE + "cover", console::cover);
        on("GET", REMOTE + "slide", picture::slide);
        on("GET", WORDS, console::words);
        on("GET", REMOTE + "segments", console::segments);
        on("GET", REMOTE + "questions", asked::list);
        on("POST", REMOTE + "questions", asked::change);
        on("GET", REMOTE + "hands", hands::sheet);
        on("POST", REMOTE + "hands", hands::count);
        on("POST", REMOTE + "park", memos::park);
        on("GET", REMOTE + "parked", memos::list);
        on("POST", REMOTE + "parked", memos::change);
        for (var move : Move.values()) {
            on("POST", REMOTE + move.name().toLowerCase(Locale.ROOT), call -> remote.move(call, move));
        }
    }

    private void on(String method, String path, Action action) {
        table.computeIfAbsent(path, p -> new TreeMap<>()).put(method, action);
    }

    /** Returns whether somebody asks who has neither a seat nor the remote's token, or for a page, which needs neither. */
    boolean isAnybodys(HttpExchange call) {
        return !(call.path().startsWith(API) && guests.hasSeat(call)) && !isRemote(call);
    }

    /** Returns whether the request can wait for the disk. */
    boolean saves(HttpExchange call) {
        return call.path().equals("/api/join");
    }

    /** Returns whether the request is the remote's and shows its token. */
    boolean isRemote(HttpExchange call) {
        return call.path().startsWith(REMOTE) && remote.isAuthorised(call);
    }

    void serve(HttpExchange call) throws ApiError {
        var path = call.path();
        boolean facilitator = path.startsWith(REMOTE);
        if (facilitator) {
            remote.authorise(call);
        }
        if (path.startsWith(API)) {
            SameSiteCheck.check(call);
        }
        var action = action(call, path);
        if (path.startsWith(API) && !facilitator && call.method().equals("POST")) {
            SameSiteCheck.requireOrigin(call);
        }
        action.serve(call);
    }

    private Action action(HttpExchange call, String path) throws ApiError {
        var actions = actions(path);
        if (actions == null) {
            throw ApiError.notFound();
        }
        var action = actions.get(call.isRead() ? "GET" : call.method());
        if (action == null) {
            var allowed = new TreeSet<>(actions.keySet());
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            throw ApiError.wrongMethod(String.join(", ", allowed));
        }
        return action;
    }

    private @Nullable Map<String, Action> actions(String path) {
        if (path.startsWith(PHONE)) {
            return Map.of("GET", call -> pages.serve(call, path.substring(PHONE.length())));
        }
        if (path.startsWith(WORDS)) {
            return table.get(WORDS);
        }
        return CODE_OR_KEY.matcher(path).matches() ? table.get("/") : table.get(path);
    }
}
