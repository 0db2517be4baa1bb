package io.sqledge.replication;

import io.sqledge.catalog.SystemCatalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Reads the system catalogs of a snapshot on a connection and a thread of their own, {@code replication-system-catalog}. */
final class SystemCatalogThread implements AutoCloseable {

    private final CompletableFuture<SystemCatalog> system = new CompletableFuture<>();
    private final Thread thread;

    /** Starts to read. The connection that exported the snapshot must rest until {@link #read} returns. */
    SystemCatalogThread(UpstreamSessions sessions, String snapshot) {
        thread = new Thread(() -> {
            try (Connection connection = sessions.openAt(snapshot)) {
                system.complete(new SystemCatalogReader(connection).read());
            } catch (Throwable e) {
                system.completeExceptionally(e);
            }
        }, "replication-system-catalog");
        // Who ends us does not wait for a silent upstream.
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for it. */
    SystemCatalog read() throws SQLException, InterruptedException {
        try {
            return system.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits for the thread: a question under way is answered first, or ends with {@link UpstreamSessions#abort}. */
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
