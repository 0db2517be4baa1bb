package io.sqledge.replication;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.UpstreamClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A process that does nothing but replicate, to be killed: {@code ReplicationProcess <host> <port> <database> <user>
 * <password> <file>}. Runs until it is.
 */
final class ReplicationProcess {

    private ReplicationProcess() { }

    public static void main(String[] arguments) throws InterruptedException {
        UpstreamTarget target = new UpstreamTarget(arguments[0], Integer.parseInt(arguments[1]), arguments[2], arguments[3],
                arguments[4], "disable");
        Path path = Path.of(arguments[5]);
        ReplicationWorker worker = new ReplicationWorker(new ReplicationSettings(target, List.of("public"), "sqledge", null, true,
                false, path, Duration.ofMillis(300), 2), ReplicaFile.at(path), new CatalogHolder(), new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50))));
        worker.start();
        while (true) {
            Thread.sleep(1_000);
            System.out.println(worker.status());
        }
    }
}
