package org.quarterdeck.app.platform;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CountDownLatch;

/** Keeps Windows and its display awake. The system ties this to a thread, which waits until it is closed. */
final class WindowsAwake implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WindowsAwake.class.getName());
    private static final int CONTINUOUS = 0x8000_0000;
    private static final int SYSTEM_AND_DISPLAY = 0x3;

    private final CountDownLatch over = new CountDownLatch(1);

    WindowsAwake() throws IOException {
        MethodHandle setThreadExecutionState;
        try {
            setThreadExecutionState = Linker.nativeLinker().downcallHandle(
                    SymbolLookup.libraryLookup("kernel32", Arena.global()).findOrThrow("SetThreadExecutionState"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        } catch (IllegalArgumentException | IllegalCallerException e) {
            throw new IOException("this is no Windows, or native access is not allowed", e);
        }
        Thread.ofPlatform().daemon().name("awake").start(() -> hold(setThreadExecutionState));
    }

    private void hold(MethodHandle state) {
        try {
            var _ = (int) state.invokeExact(CONTINUOUS | SYSTEM_AND_DISPLAY);
            over.await();
            var _ = (int) state.invokeExact(CONTINUOUS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "the system may go to sleep", e);
        }
    }

    @Override
    public void close() {
        over.countDown();
    }
}
