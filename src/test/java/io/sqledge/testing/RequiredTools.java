package io.sqledge.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.opentest4j.TestAbortedException;

/**
 * Programs that some tests drive. A missing one skips its test with the reason, unless {@code -Dsqledge.require=psql,…}
 * names it: then the test fails.
 */
public final class RequiredTools {

    private RequiredTools() { }

    public static String psql() {
        return tool("psql");
    }

    public static String pgbench() {
        return tool("pgbench");
    }

    public static String sqlite3() {
        return tool("sqlite3");
    }

    /** @return the program's path */
    public static String tool(String name) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(directory, name);
            if (Files.isExecutable(program)) {
                return program.toString();
            }
        }
        if (required().contains(name)) {
            throw new AssertionError(name + " is required by -Dsqledge.require and not on the PATH");
        }
        throw new TestAbortedException("no " + name + " on the PATH");
    }

    private static Set<String> required() {
        return new TreeSet<>(Arrays.asList(System.getProperty("sqledge.require", "").split(",")));
    }
}
