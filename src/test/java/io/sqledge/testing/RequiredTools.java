package io.sqledge.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** @return the newest installation that has both pg_dump and a server, which pg_dump then is not too old for */
    public static Path postgresInstallation() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.filter(v -> Stream.of("initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore", "createdb")
                            .allMatch(program -> Files.isExecutable(v.resolve("bin").resolve(program))))
                    .max(Comparator.comparingInt(v -> Integer.parseInt(v.getFileName().toString()))).orElseThrow();
        } catch (IOException | NoSuchElementException | NumberFormatException e) {
            throw missing("pg_dump", "no PostgreSQL installation with pg_dump and a server");
        }
    }

    public static String sqlite3() {
        return tool("sqlite3");
    }

    /** @return a Python 3 that has a module: Debian's, whose packages the test tools come from, or the one on the PATH */
    public static String pythonWith(String module) throws Exception {
        for (String python : new String[] {"/usr/bin/python3", onPath("python3")}) {
            if (python != null && Files.isExecutable(Path.of(python))
                    && Shell.run(java.util.List.of(python, "-c", "import " + module)).exitCode() == 0) {
                return python;
            }
        }
        throw missing(module, "no Python with the module " + module);
    }

    /** @return node, where a package is installed in a folder's node_modules */
    public static String nodeWith(String folder, String packageName) {
        String node = onPath("node");
        if (node == null || !Files.isDirectory(Path.of(folder, "node_modules", packageName))) {
            throw missing("node-postgres", "no node with the package " + packageName);
        }
        return node;
    }

    /** @return how to run a program that may mount what only it sees */
    public static java.util.List<String> ownMounts() throws Exception {
        java.util.List<String> unshare = java.util.List.of(tool("unshare"), "--user", "--map-root-user", "--mount");
        java.util.List<String> trial = new java.util.ArrayList<>(unshare);
        trial.addAll(java.util.List.of("sh", "-c", "mount -t tmpfs none /mnt"));
        if (Shell.run(trial).exitCode() != 0) {
            throw missing("unshare", "no mount namespaces for this user");
        }
        return unshare;
    }

    /** Skips the test where the C library does not know the locale. */
    public static void locale(String name) throws Exception {
        String wanted = name.replace("-", "").toLowerCase(java.util.Locale.ROOT);
        String program = onPath("locale");
        if (program == null || Shell.run(java.util.List.of(program, "-a")).out().lines()
                .noneMatch(known -> known.replace("-", "").toLowerCase(java.util.Locale.ROOT).equals(wanted))) {
            throw missing(name, "no locale " + name);
        }
    }

    /** @return the program's path */
    public static String tool(String name) {
        String program = onPath(name);
        if (program == null) {
            throw missing(name, "no " + name + " on the PATH");
        }
        return program;
    }

    private static String onPath(String name) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(directory, name);
            if (Files.isExecutable(program)) {
                return program.toString();
            }
        }
        return null;
    }

    /** What to throw: a failure when the tool is required, else what skips the test. */
    private static RuntimeException missing(String name, String reason) {
        if (required().contains(name)) {
            throw new AssertionError(reason + ", and -Dsqledge.require names " + name);
        }
        return new TestAbortedException(reason);
    }

    private static Set<String> required() {
        return new TreeSet<>(Arrays.asList(System.getProperty("sqledge.require", "").split(",")));
    }
}
