package io.sqledge.session;

import io.sqledge.replica.ReadOutcome;
import io.sqledge.replica.ReadQuery;
import io.vertx.core.Future;

/** Runs statements on the file. */
public interface LocalReads {

    Running start(ReadQuery query);

    /** A statement that runs. */
    interface Running {
        /** Completes on any thread; fails with a {@link io.sqledge.error.PgException} (57014 when cancelled). */
        Future<ReadOutcome> outcome();

        void cancel();
    }
}
