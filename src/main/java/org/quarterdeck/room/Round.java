package org.quarterdeck.room;

/** One state as all streams of a kind are told it, each from its own side. */
interface Round {

    /** What tells it from another state. */
    Object content();

    /** The frame for that seat; the same one for all who see the same. */
    Frame frame(int seat);

    /** A state that looks the same from everywhere. */
    static Round same(Frame frame) {
        return new Round() {
            @Override
            public Object content() {
                return frame.content();
            }

            @Override
            public Frame frame(int seat) {
                return frame;
            }
        };
    }
}
