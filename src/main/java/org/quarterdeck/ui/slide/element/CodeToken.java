package org.quarterdeck.ui.slide.element;

/** Letters of a listing that have one meaning. */
record CodeToken(String text, Kind kind) {

    /** The meaning of letters. There are few, so that each can be told from the others at a glance. */
    enum Kind {
        PLAIN, KEYWORD, QUOTED, NUMBER, COMMENT
    }
}
