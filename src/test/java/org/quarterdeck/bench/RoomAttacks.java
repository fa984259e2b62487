package org.quarterdeck.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;

/** What a hostile machine in the room's network can do to it. */
final class RoomAttacks {

    private static final String ADDRESS = "127.0.0.66";

    private RoomAttacks() {}

    /** Does something to the room; the sockets are closed when it is over. */
    interface Attack {
        void run(RoomFileReader room, Queue<Socket> held) throws Exception;
    }

    /** Returns the attacks by their names, in the order in which they are made. */
    static Map<String, Attack> all() {
        var all = new LinkedHashMap<String, Attack>();
        all.put("2,000 idle connections", (room, held) -> open(room, held, 2_000, ""));
        all.put("9,000 idle connections", (room, held) -> open(room, held, 9_000, ""));
        var head = "POST /api/answers HTTP/1.1\r\nHost: localhost\r\nContent-Le";
        all.put("500 half-open heads", (room, held) -> open(room, held, 500, head));
        var body = post("/api/answers", 5_000, "{\"question\":");
        all.put("500 half-open bodies", (room, held) -> open(room, held, 500, body));
        all.put("100 x 200 pipelined, unread", (room, held) -> open(room, held, 100, get("/").repeat(200)));
        all.put("200 x 1,000 pipelined, unread", (room, held) -> open(room, held, 200, get("/").repeat(1_000)));
        all.put("2,000 wrong codes", (room, held) -> open(room, held, 32, join("0000").repeat(62)));
        all.put("joins by 64 connections", (room, held) -> flood(room, held, 64, join(room.code())));
        all.put("calls without a seat by 64", (room, held) -> flood(room, held, 64, get("/api/view")));
        all.put("pages by 64 connections", (room, held) -> flood(room, held, 64, get("/")));
        all.put("64 that connect for each call", RoomAttacks::reconnect);
        return all;
    }

    private static String join(String code) {
        return post("/api/join", 15, "{\"code\":\"" + code + "\"}");
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static String post(String path, int length, String body) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n" + body;
    }

    private static Socket connect(RoomFileReader room) throws IOException {
        return new Socket(InetAddress.getByName(room.url().getHost()), room.url().getPort(), InetAddress.ofLiteral(ADDRESS), 0);
    }

    /** Opens connections, sends something on each and reads nothing. */
    private static void open(RoomFileReader room, Queue<Socket> held, int connections, String begun) {
        int hungUp = 0;
        for (int i = 0; i < connections; i++) {
            try {
                var socket = connect(room);
                held.add(socket);
                var bytes = begun.getBytes(StandardCharsets.US_ASCII);
                // What does not fit into the buffers is sent by a thread of its own, which ends with the attack.
                if (bytes.length > 16_000) {
                    var _ = Thread.ofVirtual().start(() -> send(socket, bytes));
                } else {
                    socket.getOutputStream().write(bytes);
                }
            } catch (IOException e) {
                hungUp++;
            }
        }
        if (hungUp > 0) {
            System.out.println("the room hung up on " + hungUp + " connections");
        }
    }

    private static void send(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            // the attack is over, or the room has hung up
        }
    }

    /** Sends the same request again as soon as its reply has come, on many connections. */
    private static void flood(RoomFileReader room, Queue<Socket> held, int connections, String request) throws IOException {
        for (int i = 0; i < connections; i++) {
            var socket = connect(room);
            held.add(socket);
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    while (once(socket, request) >= 0) {
                        // again
                    }
                } catch (IOException e) {
                    // the attack is over
                }
            });
        }
    }

    private static int once(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var buffer = new byte[64 * 1024];
        int read = socket.getInputStream().read(buffer);
        while (read > 0 && socket.getInputStream().available() > 0) {
            read = socket.getInputStream().read(buffer);
        }
        return read;
    }

    private static void reconnect(RoomFileReader room, Queue<Socket> held) throws IOException {
        var over = new Socket();
        held.add(over);
        for (int i = 0; i < 64; i++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (!over.isClosed()) {
                    try (var socket = connect(room)) {
                        once(socket, get("/api/view"));
                    } catch (IOException e) {
                        // the next one
                    }
                }
            });
        }
    }
}
