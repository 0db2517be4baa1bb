package io.sqledge;

import io.sqledge.config.LocalConfig;
import io.sqledge.replica.ReadGate;
import io.sqledge.replica.ReadOutcome;
import io.sqledge.replica.ReadQuery;
import io.sqledge.replica.ReplicaReaders;
import io.sqledge.session.LocalReads;
import io.vertx.core.Future;

/** The file's readers, which come only when the first copy is complete; until then every read is relayed. */
final class LateReaders implements LocalReads, AutoCloseable {

    private final LocalConfig config;
    private final ReadGate gate;
    private volatile ReplicaReaders readers;

    LateReaders(LocalConfig config, ReadGate gate) {
        this.config = config;
        this.gate = gate;
    }

    synchronized void open() {
        if (readers == null) {
            readers = new ReplicaReaders(config.path(), gate, config.readers(), config.spoolLimitBytes());
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
