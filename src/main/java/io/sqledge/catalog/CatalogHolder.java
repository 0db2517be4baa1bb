package io.sqledge.catalog;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The catalog in force. Written by the thread {@code replica-writer} after the SQLite transaction that made the version
 * durable, read by all. Empty until the file is complete.
 */
public final class CatalogHolder {

    private final AtomicReference<Catalog> current = new AtomicReference<>();

    public Optional<Catalog> current() {
        return Optional.ofNullable(current.get());
    }

    public void publish(Catalog catalog) {
        current.set(catalog);
    }
}
