package io.sqledge.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.FunctionInfo;
import io.sqledge.catalog.OperatorInfo;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lists in {@code src/docs/compatibility.md} are what the front end accepts: every function, operator and cast of the
 * catalog is asked for over columns of each type. {@code -Dsqledge.docs.write=true} writes them anew.
 */
class CompatibilityPageIT {

    private static final Path PAGE = Path.of("src/docs/compatibility.md");
    private static final String BEGIN = "<!-- from the allow-list, see CompatibilityPageIT -->";
    private static final String END = "<!-- end of the allow-list -->";
    /** The version whose catalog the page lists. */
    private static final int VERSION = 17;

    /** OID to the type as it is declared, in the order of the page. */
    private static final Map<Integer, String> TYPES = types();
    /** For arguments of any type one that has most. */
    private static final Map<Integer, Integer> STAND_INS = Map.of(2276, 25, 2283, 23, 5077, 23, 2776, 23);
    private static final int TEXT = 25;
    /** What some functions want as a literal, by its type. */
    private static final Map<Integer, List<String>> LITERALS = Map.of(TEXT, List.of("'year'", "'UTC'"), 23, List.of("1"));

    @TempDir
    static Path directory;
    private static TestDatabase database;
    private static TestReplica replica;
    private static final SqlFrontEnd FRONT_END = new SqlFrontEnd();

    private static Map<Integer, String> types() {
        Map<Integer, String> types = new LinkedHashMap<>();
        List.of("16 bool", "21 int2", "23 int4", "20 int8", "1700 numeric(10,2)", "700 float4", "701 float8", "25 text", "1043 varchar(20)",
                "1042 char(5)", "19 name", "17 bytea", "1082 date", "1083 time", "1114 timestamp", "1184 timestamptz", "1186 interval", "2950 uuid",
                "114 json", "3802 jsonb").forEach(type -> types.put(Integer.valueOf(type.substring(0, type.indexOf(' '))),
                        type.substring(type.indexOf(' ') + 1)));
        return types;
    }

    @BeforeAll
    static void copy() throws Exception {
        Assumptions.assumeTrue(PostgresServer.shared().majorVersion() == VERSION, "the page lists what " + VERSION + " has");
        database = PostgresServer.shared().createDatabase("compatibility");
        database.run("CREATE TABLE probe (id int4 PRIMARY KEY, " + TYPES.entrySet().stream().map(t -> column(t.getKey()) + " " + t.getValue())
                .collect(Collectors.joining(", ")) + ")");
        try (Connection connection = database.connect()) {
            replica = new TestReplica(connection, directory.resolve("replica.db"));
        }
    }

    @AfterAll
    static void drop() throws Exception {
        if (replica != null) {
            replica.close();
            database.close();
        }
    }

    private static String column(int type) {
        return "c" + type;
    }

    private static String name(int type) {
        return TYPES.get(type).replaceAll("[(].*", "").replace("char(5)", "char");
    }

    private static boolean isAccepted(String expression) {
        return FRONT_END.translate("SELECT " + expression + " FROM probe", List.of(), new SqlContext(replica.catalog(), List.of("public")))
                instanceof Translation.Exact;
    }

    @Test
    void pageListsWhatIsAccepted() throws Exception {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(end).as(END).isGreaterThan(begin);
        String lists = "\n\n" + lists() + "\n";
        if (Boolean.getBoolean("sqledge.docs.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + lists + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end)).as("%s is not what is accepted; -Dsqledge.docs.write=true writes it", PAGE).isEqualTo(lists);
    }

    private static String lists() {
        SystemCatalog system = replica.catalog().system();
        StringBuilder text = new StringBuilder();
        section(text, "Functions", functions(system, 'f'));
        section(text, "Aggregates, also over a window", functions(system, 'a'));
        section(text, "Window functions", functions(system, 'w'));
        section(text, "Operators", operators(system));
        section(text, "Explicit casts", casts());
        return text.toString().stripTrailing();
    }

    private static void section(StringBuilder text, String title, Map<String, ? extends Iterable<String>> lines) {
        assertThat(lines).as(title).isNotEmpty();
        text.append(title).append(":\n\n");
        lines.forEach((name, forms) -> text.append("- `").append(name).append("`: ").append(String.join("; ", forms)).append('\n'));
        text.append('\n');
    }

    private static Map<String, TreeSet<String>> functions(SystemCatalog system, char kind) {
        Map<String, TreeSet<String>> accepted = new TreeMap<>();
        for (FunctionInfo function : system.functions()) {
            if (function.schema().equals("pg_catalog") && function.kind() == kind && !function.returnsSet()
                    && function.argumentOids().stream().allMatch(a -> TYPES.containsKey(a) || STAND_INS.containsKey(a)) && isAccepted(function)) {
                accepted.computeIfAbsent(function.name(), n -> new TreeSet<>()).add(function.argumentOids().isEmpty() ? "no arguments"
                        : function.argumentOids().stream().map(a -> TYPES.containsKey(a) ? name(a) : "any").collect(Collectors.joining(", ")));
            }
        }
        return accepted;
    }

    private static boolean isAccepted(FunctionInfo function) {
        String over = function.kind() == 'w' ? " OVER (ORDER BY id)" : "";
        List<String> columns = function.argumentOids().stream().map(a -> column(STAND_INS.getOrDefault(a, a))).toList();
        if (isAccepted(function.name() + "(" + String.join(", ", columns) + ")" + over)) {
            return true;
        }
        for (int i = 0; columns.size() > 1 && i < columns.size(); i++) {
            for (String literal : LITERALS.getOrDefault(function.argumentOids().get(i), List.of())) {
                List<String> arguments = new ArrayList<>(columns);
                arguments.set(i, literal);
                if (isAccepted(function.name() + "(" + String.join(", ", arguments) + ")" + over)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, TreeSet<String>> operators(SystemCatalog system) {
        Map<String, TreeSet<String>> accepted = new TreeMap<>();
        for (OperatorInfo operator : system.operators()) {
            if (!operator.schema().equals("pg_catalog") || !TYPES.containsKey(operator.leftOid()) || !TYPES.containsKey(operator.rightOid())) {
                continue;
            }
            boolean accepts = isAccepted("c" + operator.leftOid() + " " + operator.name() + " c" + operator.rightOid())
                    || operator.rightOid() == TEXT && isAccepted("c" + operator.leftOid() + " " + operator.name() + " 'a'");
            if (accepts) {
                accepted.computeIfAbsent(operator.name(), n -> new TreeSet<>()).add(operator.leftOid() == operator.rightOid()
                        ? name(operator.leftOid()) : name(operator.leftOid()) + " with " + name(operator.rightOid()));
            }
        }
        return accepted;
    }

    private static Map<String, List<String>> casts() {
        Map<String, List<String>> accepted = new LinkedHashMap<>();
        for (int from : TYPES.keySet()) {
            List<String> to = TYPES.keySet().stream().filter(t -> t != from && isAccepted(column(from) + "::" + name(t)))
                    .map(CompatibilityPageIT::name).toList();
            if (!to.isEmpty()) {
                accepted.put(name(from), to);
            }
        }
        return accepted;
    }
}
