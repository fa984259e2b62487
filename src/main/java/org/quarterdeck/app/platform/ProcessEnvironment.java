package org.quarterdeck.app.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The environment that native libraries of this process and a program that replaces it see. Java's own view of it stays as it was. */
public final class ProcessEnvironment {

    private ProcessEnvironment() {}

    /**
     * Sets a variable, as setenv(3) does.
     *
     * @throws IllegalStateException where that function can't be called
     */
    public static void set(String name, String value) {
        try (var arena = Arena.ofConfined()) {
            var _ = (int) setenv().invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
        } catch (Throwable e) {
            throw new IllegalStateException("setenv could not be called", e);
        }
    }

    private static MethodHandle setenv() {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }
}
