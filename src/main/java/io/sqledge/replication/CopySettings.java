package io.sqledge.replication;

/**
 * How rows are copied, and what that may cost the upstream.
 *
 * @param workers COPY connections at a time, 1 to 16
 * @param tableByTable whether a first copy gives each table a snapshot of its own, so that it is there before the others and
 *     stays when the process ends; else all come from one snapshot, and an interrupted first copy begins again
 * @param bytesPerSecond what all connections together read, 0 for no limit
 */
public record CopySettings(int workers, boolean tableByTable, long bytesPerSecond) {

    public CopySettings {
        if (workers < 1 || workers > 16) {
            throw new IllegalArgumentException("workers " + workers);
        }
        if (bytesPerSecond < 0) {
            throw new IllegalArgumentException("bytesPerSecond " + bytesPerSecond);
        }
    }

    /** No more connections than there is something to do for. */
    CopySettings forTables(int tables) {
        return new CopySettings(Math.min(workers, tables), tableByTable, bytesPerSecond);
    }

    /** In one snapshot, as fast as it goes. */
    public static CopySettings atOnce(int workers) {
        return new CopySettings(workers, false, 0);
    }
}
