package io.sqledge.session;

import io.sqledge.replica.ReadQuery;
import io.sqledge.replica.ReplicaReaders;

/** Runs statements on the file: {@code ReplicaReaders::read}. Never blocks. */
@FunctionalInterface
public interface LocalReads {

    ReplicaReaders.Running start(ReadQuery query);
}
