package io.sqledge.session;

import io.sqledge.sql.parse.ClassifiedStatement;
import io.sqledge.sql.parse.Lexer;
import io.sqledge.sql.parse.StatementKind;
import io.sqledge.sql.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * {@code SET [SESSION] name = value} of a parameter whose values and their effect are known here (PostgreSQL manual, SET):
 * what every driver sends when it connects needs no upstream.
 *
 * @param name as SHOW's column is called
 * @param given the value as written, without quotes
 */
record SettingCommand(String name, String given) implements LocalCommand {

    private static final Set<String> UTF8_SPELLINGS = Set.of("utf8", "utf-8", "unicode");
    /** Without a leading zero, which makes it octal in a string; other notations of numbers differ by server version. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Set<String> ON = Set.of("on", "true", "yes", "1");

    /** @return null for other parameters, SET LOCAL, DEFAULT, lists, and values of a kind that the parameter does not take */
    static SettingCommand of(StatementText text) {
        if (text.statements().size() != 1 || text.statements().get(0).kind() != StatementKind.SET) {
            return null;
        }
        ClassifiedStatement statement = text.statements().get(0);
        List<Token> tokens = Lexer.scan(statement.text());
        int at = tokens.get(1).is("session") ? 2 : 1;
        OwnSetting own = OwnSetting.of(statement.parameterName());
        if (own != null) {
            return ofOwn(own, tokens, at);
        }
        Token name = tokens.get(at);
        // A name, the sign, one value, the end: the list may end sooner.
        if (tokens.size() != at + 4 || name.kind() != Token.Kind.WORD || name.is("local")
                || !tokens.get(at + 1).isSymbol("=") && !tokens.get(at + 1).is("to")) {
            return null;
        }
        Token value = tokens.get(at + 2);
        if (value.is("default")) {
            return null;
        }
        boolean number = value.kind() == Token.Kind.INTEGER;
        boolean string = value.kind() == Token.Kind.STRING;
        boolean word = value.kind() == Token.Kind.WORD;
        return switch (name.text()) {
            case "application_name", "timezone" -> string ? of(name, value) : null;
            case "client_encoding", "datestyle", "intervalstyle", "bytea_output" -> string || word ? of(name, value) : null;
            case "standard_conforming_strings" -> string || word || number ? of(name, value) : null;
            case "extra_float_digits", Timeouts.STATEMENT, Timeouts.IDLE_IN_TRANSACTION ->
                    (number || string) && WHOLE_NUMBER.matcher(value.text()).matches() ? of(name, value) : null;
            default -> null;
        };
    }

    /** {@code sqledge . name = value}, where the value may have a sign. */
    private static SettingCommand ofOwn(OwnSetting own, List<Token> tokens, int at) {
        int value = at + 4;
        boolean negative = tokens.size() > value && tokens.get(value).isSymbol("-");
        if (tokens.size() != value + (negative ? 3 : 2) || tokens.get(at).is("local") || !tokens.get(at + 1).isSymbol(".")
                || !tokens.get(at + 3).isSymbol("=") && !tokens.get(at + 3).is("to")) {
            return null;
        }
        Token given = tokens.get(negative ? value + 1 : value);
        boolean number = given.kind() == Token.Kind.INTEGER || given.kind() == Token.Kind.NUMBER;
        if (given.is("default") || !number && (negative || given.kind() != Token.Kind.STRING && given.kind() != Token.Kind.WORD)) {
            return null;
        }
        return new SettingCommand(own.parameter(), (negative ? "-" : "") + given.text());
    }

    private static SettingCommand of(Token name, Token value) {
        return new SettingCommand(switch (name.text()) {
            case "timezone" -> "TimeZone";
            case "datestyle" -> "DateStyle";
            case "intervalstyle" -> "IntervalStyle";
            default -> name.text();
        }, value.text());
    }

    /**
     * The value as SHOW gives it.
     *
     * @return null where only the upstream can tell
     */
    String value(SessionSettings settings) {
        OwnSetting own = OwnSetting.of(name);
        if (own != null) {
            return own.canonical(given);
        }
        String folded = given.toLowerCase(Locale.ROOT);
        String present = settings.value(name);
        return switch (name) {
            case "application_name" -> StartupSettings.isPlain(given) ? given : null;
            case "TimeZone" -> given.equals("UTC") || given.equals(present) ? given : null;
            case "client_encoding" -> UTF8_SPELLINGS.contains(folded) ? "UTF8" : null;
            case "DateStyle" -> folded.equals("iso") && present != null && present.startsWith("ISO, ") ? present : null;
            case "IntervalStyle" -> folded.equals("postgres") ? "postgres" : null;
            case "bytea_output" -> folded.equals("hex") ? "hex" : null;
            case "standard_conforming_strings" -> ON.contains(folded) ? "on" : null;
            case "extra_float_digits" -> given.length() == 1 && given.charAt(0) <= '3' ? given : null;
            default -> milliseconds(Long.parseLong(given));
        };
    }

    /** In the largest unit that divides it, as SHOW has it. */
    static String milliseconds(long count) {
        if (count == 0) {
            return "0";
        }
        if (count % TimeUnit.DAYS.toMillis(1) == 0) {
            return TimeUnit.MILLISECONDS.toDays(count) + "d";
        }
        if (count % TimeUnit.HOURS.toMillis(1) == 0) {
            return TimeUnit.MILLISECONDS.toHours(count) + "h";
        }
        if (count % TimeUnit.MINUTES.toMillis(1) == 0) {
            return TimeUnit.MILLISECONDS.toMinutes(count) + "min";
        }
        return count % 1000 == 0 ? count / 1000 + "s" : count + "ms";
    }
}
