package io.sqledge.replication;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Holds the threads of replication up while it is on. */
final class PauseSwitch {

    private final Set<Thread> held = new HashSet<>();
    private boolean paused;

    synchronized void on() {
        paused = true;
    }

    /** Waits until that thread does nothing any more, or that time is over, or the switch is off again. */
    synchronized void awaitHeld(Thread thread, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long rest; paused && !held.contains(thread) && (rest = end - System.nanoTime()) > 0;) {
            TimeUnit.NANOSECONDS.timedWait(this, rest);
        }
    }

    synchronized void off() {
        paused = false;
        notifyAll();
    }

    /** Returns when it is off. */
    synchronized void await() throws InterruptedException {
        held.add(Thread.currentThread());
        notifyAll();
        try {
            while (paused) {
                wait();
            }
        } finally {
            held.remove(Thread.currentThread());
        }
    }
}
