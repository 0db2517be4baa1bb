package io.sqledge.catalog;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The catalog in force. Written by the file's one writer after the COMMIT of the SQLite transaction that made the
 * version, read by all. Empty until the file is complete.
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
