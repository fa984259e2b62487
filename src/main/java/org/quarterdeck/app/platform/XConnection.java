package org.quarterdeck.app.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A connection of its own to the X server, through the library that every toolkit there uses (libxcb). It only asks. Unlike
 * libX11, which ends the program when a window vanishes while it is asked about, this library returns such errors.
 */
final class XConnection implements WindowTree {

    private static final int CHILD = 8;
    private static final int ATOM = 8;
    private static final int FORMAT = 1;
    private static final int VALUE_LENGTH = 16;
    private static final int VALUE = 32;
    /** The longest property that is read, in units of four bytes. */
    private static final int LONGEST = 256;

    private final Functions xcb;
    private final MemorySegment connection;
    private final int root;
    private final Map<String, Integer> atoms = new HashMap<>();

    private XConnection(Functions xcb, MemorySegment connection, int root) {
        this.xcb = xcb;
        this.connection = connection;
        this.root = root;
    }

    /**
     * Connects to a server.
     *
     * @param display its name, such as {@code :0}, or null for the one that the environment names
     */
    static XConnection open(@Nullable String display) throws LostException {
        var xcb = Functions.load();
        try (var arena = Arena.ofConfined()) {
            var name = display == null ? MemorySegment.NULL : arena.allocateFrom(display);
            var connection = (MemorySegment) xcb.connect.invokeExact(name, MemorySegment.NULL);
            if ((int) xcb.hasError.invokeExact(connection) != 0) {
                xcb.disconnect.invokeExact(connection);
                throw new LostException("no X server answers");
            }
            var setup = (MemorySegment) xcb.setup.invokeExact(connection);
            var screens = (MemorySegment) xcb.roots.invokeExact((SegmentAllocator) arena, setup);
            return new XConnection(xcb, connection, screens.get(ADDRESS, 0).reinterpret(JAVA_INT.byteSize()).get(JAVA_INT, 0));
        } catch (LostException e) {
            throw e;
        } catch (Throwable e) {
            throw new LostException("the X server can't be asked", e);
        }
    }

    @Override
    public int root() {
        return root;
    }

    @Override
    public int childAt(int parent, int x, int y) throws LostException {
        return (int) ask(() -> (int) xcb.translate.invokeExact(connection, root, parent, (short) x, (short) y), xcb.translated,
                reply -> reply.reinterpret(CHILD + Integer.BYTES).get(JAVA_INT, CHILD), 0);
    }

    @Override
    public byte[] property(int window, String name) throws LostException {
        int atom = atom(name);
        return (byte[]) ask(
                () -> (int) xcb.property.invokeExact(connection, (byte) 0, window, atom, 0, 0, LONGEST), xcb.propertyTold,
                reply -> {
                    var head = reply.reinterpret(VALUE);
                    long length = (long) head.get(JAVA_INT, VALUE_LENGTH) * head.get(JAVA_BYTE, FORMAT) / Byte.SIZE;
                    return reply.reinterpret(VALUE + length).asSlice(VALUE).toArray(JAVA_BYTE);
                }, new byte[0]);
    }

    private int atom(String name) throws LostException {
        var known = atoms.get(name);
        if (known != null) {
            return known;
        }
        try (var arena = Arena.ofConfined()) {
            var letters = arena.allocateFrom(name, StandardCharsets.US_ASCII);
            int atom = (int) ask(
                    () -> (int) xcb.atom.invokeExact(connection, (byte) 0, (short) name.length(), letters), xcb.atomTold,
                    reply -> reply.reinterpret(ATOM + Integer.BYTES).get(JAVA_INT, ATOM), 0);
            atoms.put(name, atom);
            return atom;
        }
    }

    private interface Request {
        int send() throws Throwable;
    }

    private interface Reply {
        Object read(MemorySegment reply);
    }

    /** Sends a request, waits for its reply and reads that; an error of the server gives the value for none. */
    private Object ask(Request request, MethodHandle told, Reply reading, Object none) throws LostException {
        try (var arena = Arena.ofConfined()) {
            var error = arena.allocate(ADDRESS);
            int sent = request.send();
            var reply = (MemorySegment) told.invokeExact(connection, sent, error);
            try {
                if ((int) xcb.hasError.invokeExact(connection) != 0) {
                    throw new LostException("the X server has gone");
                }
                return reply.equals(MemorySegment.NULL) ? none : reading.read(reply);
            } finally {
                xcb.free.invokeExact(reply);
                xcb.free.invokeExact(error.get(ADDRESS, 0));
            }
        } catch (LostException e) {
            throw e;
        } catch (Throwable e) {
            throw new LostException("the X server can't be asked", e);
        }
    }

    @Override
    public void close() {
        try {
            xcb.disconnect.invokeExact(connection);
        } catch (Throwable e) {
            throw new IllegalStateException("the X server can't be left", e);
        }
    }

    /** The library's functions. A request returns its number, by which its reply is waited for. */
    private record Functions(MethodHandle connect, MethodHandle hasError, MethodHandle disconnect, MethodHandle setup,
            MethodHandle roots, MethodHandle translate, MethodHandle translated, MethodHandle property, MethodHandle propertyTold,
            MethodHandle atom, MethodHandle atomTold, MethodHandle free) {

        static Functions load() throws LostException {
            try {
                var library = SymbolLookup.libraryLookup("libxcb.so.1", Arena.global());
                var screens = MemoryLayout.structLayout(ADDRESS, JAVA_INT, JAVA_INT);
                var told = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
                return new Functions(
                        find(library, "xcb_connect", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS)),
                        find(library, "xcb_connection_has_error", FunctionDescriptor.of(JAVA_INT, ADDRESS)),
                        find(library, "xcb_disconnect", FunctionDescriptor.ofVoid(ADDRESS)),
                        find(library, "xcb_get_setup", FunctionDescriptor.of(ADDRESS, ADDRESS)),
                        find(library, "xcb_setup_roots_iterator", FunctionDescriptor.of(screens, ADDRESS)),
                        find(library, "xcb_translate_coordinates",
                                FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_SHORT, JAVA_SHORT)),
                        find(library, "xcb_translate_coordinates_reply", told),
                        find(library, "xcb_get_property", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_BYTE, JAVA_INT, JAVA_INT,
                                JAVA_INT, JAVA_INT, JAVA_INT)),
                        find(library, "xcb_get_property_reply", told),
                        find(library, "xcb_intern_atom",
                                FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_BYTE, JAVA_SHORT, ADDRESS)),
                        find(library, "xcb_intern_atom_reply", told),
                        find(Linker.nativeLinker().defaultLookup(), "free", FunctionDescriptor.ofVoid(ADDRESS)));
            } catch (IllegalArgumentException | IllegalCallerException | NoSuchElementException e) {
                throw new LostException("there is no libxcb here, or native access is not allowed", e);
            }
        }

        private static MethodHandle find(SymbolLookup library, String name, FunctionDescriptor shape) {
            return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
        }
    }
}
