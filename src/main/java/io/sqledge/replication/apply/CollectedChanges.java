package io.sqledge.replication.apply;

import io.sqledge.replication.apply.ChangeSet.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The changes of one transaction as they come: in memory, or from a size on in a file. One thread. */
final class CollectedChanges implements AutoCloseable {

    /** Of messages; what is decoded of them takes some times as much. */
    static final long MOST_BYTES_IN_MEMORY = 4L * 1024 * 1024;

    private final Path directory;
    private final long mostBytesInMemory;
    private List<Change> changes = new ArrayList<>();
    private SpilledChanges spilled;
    private long bytes;

    /** @param directory where a large transaction's file is made */
    CollectedChanges(Path directory) {
        this(directory, MOST_BYTES_IN_MEMORY);
    }

    CollectedChanges(Path directory, long mostBytesInMemory) {
        this.directory = directory;
        this.mostBytesInMemory = mostBytesInMemory;
    }

    void add(Change change) {
        bytes += change.raw().remaining();
        if (spilled == null && bytes > mostBytesInMemory) {
            spilled = new SpilledChanges(directory);
            changes.forEach(spilled::append);
            changes = new ArrayList<>();
        }
        if (spilled == null) {
            changes.add(change);
        } else {
            spilled.append(change);
        }
    }

    /** Nothing is added any more; who takes them closes them. */
    ChangeSet.Changes complete() {
        return spilled == null ? new ListedChanges(changes) : spilled.complete();
    }

    /** Instead of {@link #complete}. */
    @Override
    public void close() {
        if (spilled != null) {
            spilled.close();
        }
    }
}
