package io.sqledge.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The SQLite file and its readers.
 *
 * @param readers connections that serve reads
 * @param spoolLimitBytes a larger result is relayed
 */
public record LocalConfig(Path path, int readers, long spoolLimitBytes) {

    static LocalConfig from(Settings settings) {
        String path = settings.text("SQLEDGE_LOCAL_DB_PATH", "./sqledge.db");
        try {
            return new LocalConfig(Path.of(path),
                    settings.number("SQLEDGE_READERS", Math.max(2, Runtime.getRuntime().availableProcessors()), 1, 64),
                    settings.bytes("SQLEDGE_SPOOL_LIMIT", 1L << 30));
        } catch (InvalidPathException e) {
            throw ConfigException.of("SQLEDGE_LOCAL_DB_PATH", path, "a file path");
        }
    }
}
