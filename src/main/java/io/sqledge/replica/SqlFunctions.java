package io.sqledge.replica;

import io.sqledge.catalog.LetterCase;
import io.sqledge.pgtype.ArrayElements;
import io.sqledge.pgtype.ComputedNumeric;
import io.sqledge.pgtype.JsonbDocument;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.Function;

/**
 * Functions that queries call for what SQLite has none of. Of NULL they are NULL; what they can't read raises an error, and the
 * query is relayed. Nothing in the file's schema names them: other programs that open it do not have them.
 */
public final class SqlFunctions {

    private SqlFunctions() { }

    /** What a function makes of the arguments, of which none is NULL. */
    private interface Body {

        /** @return String, Long or null */
        Object of(Arguments arguments) throws SQLException;
    }

    /** By index, from 0. */
    private interface Arguments {

        String text(int index) throws SQLException;

        long integer(int index) throws SQLException;
    }

    public static void define(Connection connection) throws SQLException {
        define(connection, "sqledge_elements", 2, a -> ArrayElements.json(a.text(0), a.integer(1) != 0));
        // Its scale, its divisor's, and how many decimals it is rounded to.
        define(connection, "sqledge_quotient", 4, a -> new ComputedNumeric(ComputedNumeric.Kind.QUOTIENT, (int) a.integer(1), (int) a.integer(2),
                (int) a.integer(3)).quotient(a.text(0)));
        define(connection, "sqledge_numeric_compare", 2, a -> (long) new BigDecimal(a.text(0)).compareTo(new BigDecimal(a.text(1))));
        define(connection, "sqledge_lower", 2, a -> requireKnown(LetterCase.named(a.text(1)).lower(a.text(0))));
        define(connection, "sqledge_upper", 2, a -> requireKnown(LetterCase.named(a.text(1)).upper(a.text(0))));
        define(connection, "sqledge_array_element", 1, a -> ArrayElements.quoted(a.text(0)));
        define(connection, "sqledge_element", 2, a -> ArrayElements.at(a.text(0), a.integer(1)));
        define(connection, "sqledge_cardinality", 1, a -> ArrayElements.count(a.text(0)));
        define(connection, "sqledge_array_length", 2, a -> ArrayElements.length(a.text(0), a.integer(1)));
        define(connection, "sqledge_jsonb_contains", 2, a -> document(a, 0).contains(document(a, 1)) ? 1L : 0L);
        define(connection, "sqledge_jsonb_has", 2, a -> document(a, 0).has(a.text(1)) ? 1L : 0L);
        define(connection, "sqledge_jsonb_at", 2, a -> {
            JsonbDocument found = document(a, 0).at(path(a.text(1)));
            return found == null ? null : found.text();
        });
        define(connection, "sqledge_jsonb_text_at", 2, a -> {
            JsonbDocument found = document(a, 0).at(path(a.text(1)));
            return found == null ? null : found.asText();
        });
    }

    private static String requireKnown(String folded) throws SQLException {
        if (folded == null) {
            throw new SQLException("letters of unknown case");
        }
        return folded;
    }

    private static JsonbDocument document(Arguments arguments, int index) throws SQLException {
        JsonbDocument document = JsonbDocument.parse(arguments.text(index));
        if (document == null) {
            throw new SQLException("not read as jsonb");
        }
        return document;
    }

    /** As the translator writes it: steps with their kind before them and a U+001F between them. */
    private static List<JsonbDocument.Step> path(String steps) {
        List<JsonbDocument.Step> path = new ArrayList<>();
        for (String step : steps.split("\u001f", -1)) {
            path.add(new JsonbDocument.Step(step.charAt(0), step.substring(1)));
        }
        return path;
    }

    private static void define(Connection connection, String name, int arguments, Body body) throws SQLException {
        Function.create(connection, name, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                for (int i = 0; i < arguments; i++) {
                    if (value_type(i) == NULL) {
                        result();
                        return;
                    }
                }
                Object made = body.of(new Arguments() {
                    @Override
                    public String text(int index) throws SQLException {
                        return valueText(index);
                    }

                    @Override
                    public long integer(int index) throws SQLException {
                        return valueLong(index);
                    }
                });
                if (made == null) {
                    result();
                } else if (made instanceof Long number) {
                    result(number);
                } else {
                    result((String) made);
                }
            }

            private String valueText(int index) throws SQLException {
                return value_text(index);
            }

            private long valueLong(int index) throws SQLException {
                return value_long(index);
            }
        }, arguments, Function.FLAG_DETERMINISTIC);
    }

    /** SQLITE_NULL. */
    private static final int NULL = 5;
}
