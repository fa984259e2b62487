package org.quarterdeck.server.stream;

/** One state as all streams of a kind are told it, each from its own side. */
interface ViewSnapshot {

    /** What tells it from another state. */
    Object content();

    /** The frame for that seat; the same one for all who see the same. */
    StreamFrame frame(int seat);

    /** A state that looks the same from everywhere. */
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
