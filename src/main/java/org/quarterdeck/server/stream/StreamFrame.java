package org.quarterdeck.server.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A state as it goes down event streams, written once for all of them.
 *
 * @param order later states have higher ones
 * @param content what tells it from another state; clocks are not part of it
 * @param bytes the event
 */
record StreamFrame(long order, Object content, ByteBuffer bytes) {

    static StreamFrame of(long order, Object content, String event, String json) {
        var text = "event: " + event + "\ndata: " + json + "\n\n";
        return new StreamFrame(order, content, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer());
    }
}
