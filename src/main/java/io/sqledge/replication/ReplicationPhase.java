package io.sqledge.replication;

/** Where replication stands. */
public enum ReplicationPhase {
    /** Not started yet. */
    STARTING,
    /** Waiting for the upstream, or for something there to change; the reason says for what. */
    WAITING,
    /** The first copy is being made; there is no file to read yet. */
    COPYING,
    /** The file follows the stream. */
    STREAMING,
    /** Stopped by an operator or a test: the file stays as it is until it is resumed. */
    PAUSED,
    /** Ended for good, by a fault of the file or by closing. */
    STOPPED
}
