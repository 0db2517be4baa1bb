package io.sqledge.pgtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Frontend messages from a seed, over the tables {@code f (id, name, n)} and {@code g (k, v)}: batches that end with Sync, and
 * simple Queries, right and wrong ones. What returns several rows sorts them, so that both servers must send the same. Left out
 * are the view {@code pg_cursors} and FETCH from a portal: SQL does not see those that are open on the file.
 */
final class RandomConversation {

    private static final List<String> READS = List.of("SELECT id, name FROM f WHERE id = $1", "SELECT * FROM f ORDER BY id",
            "SELECT count(*) FROM f", "SELECT name, n FROM f WHERE id IN ($1, $2) ORDER BY id", "SELECT 1 AS one", "SELECT * FROM g ORDER BY k",
            "SELECT f.id, v FROM f LEFT JOIN g ON k = n ORDER BY id LIMIT 3", "SELECT max(n), min(name) FROM f WHERE n < $1",
            "SELECT id, n + 1 AS more FROM f WHERE id < 4 ORDER BY id", "SELECT $1::text AS given", "SELECT v FROM g WHERE k = $1",
            "SELECT EXISTS (SELECT 1 FROM g WHERE k = $1)", "SELECT generate_series(1, 3)", "SELECT upper(name) FROM f ORDER BY id");
    private static final List<String> WRITES = List.of("UPDATE f SET n = n + 1 WHERE id = $1",
            "INSERT INTO g VALUES ($1, 'new') ON CONFLICT DO NOTHING", "INSERT INTO g (k, v) VALUES ($1, $2) ON CONFLICT (k) DO UPDATE SET v = EXCLUDED.v RETURNING k, v",
            "DELETE FROM g WHERE k = $1", "UPDATE f SET name = name || 'x' WHERE id = 2 RETURNING *");
    private static final List<String> ERRORS = List.of("SELECT nosuch FROM f", "SELEC 1", "SELECT 1 / 0", "SELECT n / 0 FROM f",
            "SELECT id FROM f WHERE id = 'x'", "SELECT * FROM missing", "INSERT INTO f VALUES (1, 'again', 0)", "SELECT id FROM f WHERE name = 5");
    private static final List<String> BLOCKS = List.of("BEGIN", "BEGIN READ ONLY", "START TRANSACTION READ ONLY", "BEGIN ISOLATION LEVEL REPEATABLE READ",
            "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY", "COMMIT", "COMMIT", "COMMIT", "END", "ROLLBACK", "ROLLBACK", "ABORT", "COMMIT AND CHAIN",
            "ROLLBACK AND NO CHAIN", "SAVEPOINT a", "ROLLBACK TO a", "RELEASE a", "SET TRANSACTION READ ONLY", "SET TRANSACTION READ WRITE",
            "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE", "SHOW transaction_read_only", "SHOW transaction_isolation");
    private static final List<String> SESSION = List.of("SET extra_float_digits = 0", "SET DateStyle = 'SQL, DMY'", "RESET DateStyle",
            "SET bytea_output = escape", "SET application_name = 'changed'", "SET LOCAL application_name = 'for now'", "RESET ALL", "DISCARD ALL", "DISCARD PLANS", "SHOW DateStyle",
            "SHOW application_name", "SHOW search_path", "PREPARE p AS SELECT name FROM f WHERE id = $1", "PREPARE s1 AS SELECT 1",
            "EXECUTE p(1)", "EXECUTE s1", "DEALLOCATE p", "DEALLOCATE s1", "DEALLOCATE ALL", "DECLARE c CURSOR FOR SELECT id FROM f ORDER BY id",
            "DECLARE c CURSOR WITH HOLD FOR SELECT id FROM f ORDER BY id", "FETCH 2 FROM c", "CLOSE c", "LISTEN news", "UNLISTEN *", "", ";",
            "SELECT count(*) FROM pg_prepared_statements", "DO $$ BEGIN RAISE NOTICE 'noticed'; END $$",
            "CREATE TEMP TABLE IF NOT EXISTS g (k int, v text)", "DROP TABLE IF EXISTS pg_temp.g");
    private static final List<String> CHANGES = List.of("ALTER TABLE f ADD COLUMN IF NOT EXISTS extra int DEFAULT 7", "ALTER TABLE f DROP COLUMN IF EXISTS extra",
            "ALTER TABLE g ALTER COLUMN v TYPE varchar(20)", "ALTER TABLE g ALTER COLUMN v TYPE text",
            "VACUUM f");
    private static final List<String> SEVERAL = List.of("SELECT count(*) FROM f; SELECT v FROM g WHERE k = 1", "SELECT 1 AS a;; SELECT 2 AS b;",
            "SELECT id FROM f WHERE id = 1; SELECT 1 / 0; SELECT 2", "UPDATE f SET n = 0 WHERE id = 3; SELECT n FROM f WHERE id = 3",
            "SELECT n FROM f WHERE id = 3; UPDATE f SET n = n + 5 WHERE id = 3; SELECT n FROM f WHERE id = 3", "BEGIN; SELECT count(*) FROM g",
            "BEGIN READ ONLY; SELECT count(*) FROM g; COMMIT", "SELECT 1; COMMIT; SELECT 2", "SELECT 1; SELECT nosuch",
            "UPDATE f SET n = 1; SELECT 1 / 0");
    private static final List<String> STATEMENTS = List.of("", "", "s1", "s2");
    private static final List<String> PORTALS = List.of("", "", "p1", "p2");

    private final Random random;

    private final boolean odd;

    /** @param odd whether also what no driver sends: lone messages, wrong counts, a portal run on after its end */
    RandomConversation(long seed, boolean odd) {
        random = new Random(seed);
        this.odd = odd;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** Lines of {@link FrontendText} that lead to as many ReadyForQuery as there are Query and Sync lines. */
    List<String> next() {
        List<String> lines = new ArrayList<>();
        for (int batches = oneIn(4) ? 3 : 1; batches > 0; batches--) {
            if (oneIn(3)) {
                lines.add("Query " + quoted(simple()));
            } else {
                extended(lines);
                lines.add("Sync");
            }
        }
        return lines;
    }

    private String simple() {
        return oneIn(5) ? any(SEVERAL) : text().replace("$1::text", "'x'").replace("$1", any(List.of("1", "2", "5"))).replace("$2", any(List.of("2", "'v'")));
    }

    private String text() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> any(WRITES);
            case 2 -> any(ERRORS);
            case 3, 4, 5 -> any(BLOCKS);
            case 6, 7 -> any(SESSION);
            case 8 -> oneIn(3) ? any(CHANGES) : any(BLOCKS);
            default -> any(READS);
        };
    }

    private void extended(List<String> lines) {
        for (int runs = 1 + random.nextInt(3); runs > 0; runs--) {
            if (odd && oneIn(3)) {
                lines.add(message());
            } else {
                usual(lines);
            }
            if (oneIn(6)) {
                lines.add("Flush");
            }
        }
    }

    /** What drivers send. */
    private void usual(List<String> lines) {
        String text = text();
        String statement = any(STATEMENTS);
        String portal = any(PORTALS);
        if (!statement.isEmpty() && oneIn(2)) {
            lines.add("Close S " + quoted(statement));
        }
        lines.add("Parse " + quoted(statement) + " " + quoted(text) + (oneIn(4) && text.contains("$1") ? " 23" : ""));
        if (oneIn(2)) {
            lines.add("Describe S " + quoted(statement));
        }
        if (oneIn(6)) {
            return;
        }
        lines.add(bind(portal, statement, text.contains("$2") ? 2 : text.contains("$1") ? 1 : 0));
        if (oneIn(2)) {
            lines.add("Describe P " + quoted(portal));
        }
        lines.add("Execute " + quoted(portal) + " " + any(List.of(0, 0, 0, 1, 2)));
        if (odd ? oneIn(4) : text.startsWith("SELECT") && oneIn(4)) {
            lines.add("Execute " + quoted(portal) + " " + any(List.of(0, 1)));
        }
        if (oneIn(6)) {
            lines.add("Close P " + quoted(portal));
        }
    }

    private String bind(String portal, String statement, int parameters) {
        StringBuilder line = new StringBuilder("Bind ").append(quoted(portal)).append(" ").append(quoted(statement));
        int count = odd && oneIn(15) ? random.nextInt(3) : parameters;
        if (count > 0) {
            line.append(" values");
            for (int i = 0; i < count; i++) {
                line.append(" ").append(any(List.of("\"1\"", "\"2\"", "\"5\"", "null", "\"x\"", "\"3\"")));
            }
        }
        return line + any(List.of("", "", " results 0", " results 1"));
    }

    private String message() {
        return switch (random.nextInt(5)) {
            case 0 -> bind(any(PORTALS), any(STATEMENTS), random.nextInt(2));
            case 1 -> "Describe S " + quoted(any(STATEMENTS));
            case 2 -> "Describe P " + quoted(any(PORTALS));
            // No lone Execute: Postgres 17.6 crashes on one of a portal that a failed transaction left.
            case 3 -> "Close " + any(List.of("S ", "P ")) + quoted(any(STATEMENTS));
            default -> "Parse " + quoted(any(STATEMENTS)) + " " + quoted(text());
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
