package org.quarterdeck.app.platform;

/** The windows of a desktop, each inside another, as far as they tell what lies over what. */
interface WindowTree extends AutoCloseable {

    /** The desktop can't be asked: it isn't there, it has gone, or this system has no way to ask. */
    final class LostException extends Exception {

        private static final long serialVersionUID = 1L;

        LostException(String message, Throwable cause) {
            super(message, cause);
        }

        LostException(String message) {
            super(message);
        }
    }

    /** Returns the window around all others. */
    int root();

    /** Returns the top window inside another that shows a point of the desktop, or 0 if there is none. */
    int childAt(int parent, int x, int y) throws LostException;

    /** Returns the bytes of a window's property, none if it has no such property or has gone. */
    byte[] property(int window, String name) throws LostException;

    @Override
    void close();
}
