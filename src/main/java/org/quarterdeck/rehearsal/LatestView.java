package org.quarterdeck.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The newest view of a guest: after a pause the guest sees the current one, as on a phone. */
final class LatestView {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private JsonNode view = MissingNode.getInstance();
    private boolean taken = true;
    private boolean closed;

    void put(JsonNode newer) {
        lock.lock();
        try {
            view = newer;
            taken = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the views; no more will come. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a view that was not taken yet and returns it, or null if no more will come. */
    @Nullable
    JsonNode take() throws InterruptedException {
        lock.lock();
        try {
            while (taken && !closed) {
                changed.await();
            }
            boolean none = taken;
            taken = true;
            return none ? null : view;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the newest view, taken or not, without waiting. */
    JsonNode look() {
        lock.lock();
        try {
            return view;
        } finally {
            lock.unlock();
        }
    }
}
