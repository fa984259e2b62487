package org.quarterdeck.server.stream;

/** One state as it is sent to all streams of a kind, by audience group. */
interface ViewSnapshot {

    /** Returns the part that tells it from another state. */
    Object content();

    /** Returns the frame for a seat; all seats with the same view share one. */
    StreamFrame frame(int seat);

    /** Returns a state that is the same for all seats. */
    static ViewSnapshot same(StreamFrame frame) {
        return new ViewSnapshot() {
            @Override
            public Object content() {
                return frame.content();
            }

            @Override
            public StreamFrame frame(int seat) {
                return frame;
            }
        };
    }
}
