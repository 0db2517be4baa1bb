package io.sqledge.testing;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a statement when literals and the number of parameters are taken away; and what it is, as far as tests ask. */
public final class StatementShape {

    private static final Pattern STRING = Pattern.compile("E?'(?:[^']++|'')*+'");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w\"])");
    private static final Pattern LIST = Pattern.compile("\\((?:\\?(?:::\\w+)?(?:, ?)?)+\\)");
    private static final Pattern READ = Pattern.compile("(?is)\\s*\\(*\\s*(?:SELECT|WITH|VALUES|TABLE)\\b.*");
    private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");

    private static final Pattern CLOCK_SHOWN = Pattern.compile("(?is)SELECT\\b(?:(?!\\bFROM\\b).)*(?:current_timestamp|localtimestamp|now\\(\\)).*");

    private StatementShape() { }

    public static String of(String sql) {
        String shape = NUMBER.matcher(PARAMETER.matcher(STRING.matcher(sql).replaceAll("?")).replaceAll("?")).replaceAll("?");
        return LIST.matcher(shape).replaceAll("(?)").replaceAll("\\s+", " ").strip();
    }

    public static boolean isRead(String sql) {
        return READ.matcher(sql).matches();
    }

    /** Whether the time of the statement itself may be in its rows, so that no two answers are alike. */
    public static boolean showsTheClock(String sql) {
        return CLOCK_SHOWN.matcher(sql.strip()).matches();
    }

    /** Whether ORDER BY stands outside of all parentheses. */
    public static boolean isOrdered(String sql) {
        String text = STRING.matcher(sql).replaceAll("?");
        for (String before = ""; !before.equals(text);) {
            before = text;
            text = INNERMOST.matcher(text).replaceAll("");
        }
        return text.toLowerCase(Locale.ROOT).contains("order by");
    }
}
