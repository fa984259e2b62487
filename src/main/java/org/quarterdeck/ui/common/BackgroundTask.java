package org.quarterdeck.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Work away from the screen's thread. Once it is cancelled, neither its result nor its failure is told. */
public final class BackgroundTask<T> extends Task<T> {

    private final Callable<T> work;
    private final Consumer<T> then;
    private final Consumer<Throwable> fault;

    /**
     * @param then told the result, on the screen's thread
     * @param fault told why there is none, on the screen's thread
     */
    public BackgroundTask(Callable<T> work, Consumer<T> then, Consumer<Throwable> fault) {
        this.work = work;
        this.then = then;
        this.fault = fault;
    }

    /** @param name of its thread */
    public void start(String name) {
        Thread.ofVirtual().name(name).start(this);
    }

    @Override
    protected T call() throws Exception {
        return work.call();
    }

    @Override
    protected void succeeded() {
        then.accept(getValue());
    }

    @Override
    protected void failed() {
        fault.accept(getException());
    }
}
