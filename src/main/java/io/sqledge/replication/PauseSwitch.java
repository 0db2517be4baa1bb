package io.sqledge.replication;

/** Holds the threads of replication up while it is on. */
final class PauseSwitch {

    private boolean paused;

    synchronized void on() {
        paused = true;
    }

    synchronized void off() {
        paused = false;
        notifyAll();
    }

    /** Returns when it is off. */
    synchronized void await() throws InterruptedException {
        while (paused) {
            wait();
        }
    }
}
