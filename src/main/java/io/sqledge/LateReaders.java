package io.sqledge;

import io.sqledge.config.LocalConfig;
import io.sqledge.replica.ReadOutcome;
import io.sqledge.replica.ReadQuery;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaReaders;
import io.sqledge.replication.ReplicationWorker;
import io.sqledge.session.LocalReads;
import io.vertx.core.Future;

/** The file's readers, which are there only while there is a complete file; else every read is relayed. */
final class LateReaders implements LocalReads, ReplicationWorker.FileUse {

    private final LocalConfig config;
    private final ReplicaFile file;
    private volatile ReplicaReaders readers;

    LateReaders(LocalConfig config, ReplicaFile file) {
        this.config = config;
        this.file = file;
    }

    @Override
    public synchronized void open() {
        if (readers == null) {
            readers = new ReplicaReaders(file, config.readers(), config.spoolLimitBytes());
        }
    }

    boolean isOpen() {
        return readers != null;
    }

    @Override
    public ReplicaReaders.Running start(ReadQuery query) {
        ReplicaReaders open = readers;
        return open == null ? new Relayed() : open.read(query);
    }

    @Override
    public synchronized void close() {
        if (readers != null) {
            readers.close();
            readers = null;
        }
    }

    private record Relayed() implements ReplicaReaders.Running {

        @Override
        public Future<ReadOutcome> outcome() {
            return Future.succeededFuture(new ReadOutcome.Relay("not ready"));
        }

        @Override
        public void cancel() { }
    }
}
