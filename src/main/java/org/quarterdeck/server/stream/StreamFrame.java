package org.quarterdeck.server.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A state as an event, written once for all streams.
 *
 * @param order later states have higher ones
 * @param content the part that tells it from another state; clocks do not belong to it
 * @param bytes the event
 */
record StreamFrame(long order, Object content, ByteBuffer bytes) {

    static StreamFrame of(long order, Object content, String event, String json) {
        var text = "event: " + event + "\ndata: " + json + "\n\n";
        return new StreamFrame(order, content, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer());
    }
}
