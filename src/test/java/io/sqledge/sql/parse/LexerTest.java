package io.sqledge.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

    private static String tokens(String sql) {
        return Lexer.scan(sql).stream().filter(token -> token.kind() != Token.Kind.END).map(Token::text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // Comments nest, and end operators.
            "a /* b /* c */ d */ e        | a e",
            "a -- b                       | a",
            "1 +/* x */2                  | 1 + 2",
            "1--2                         | 1",
            // The longest operator, without + or - at its end unless it holds a character that SQL's operators lack.
            "a<-1                         | a < - 1",
            "a<=-1                        | a <= - 1",
            "a@-1                         | a @- 1",
            "5!=-1                        | 5 !=- 1",
            "a!=b                         | a <> b",
            "a->>'b'                      | a ->> b",
            "a=>b                         | a => b",
            "2*-3                         | 2 * - 3",
            "a+-+b                        | a + - + b",
            "a::int                       | a :: int",
            "a:=1                         | a := 1",
            // Numbers.
            "1..2                         | 1 .. 2",
            "1. .5 1.5e-3 1e5             | 1. .5 1.5e-3 1e5",
            "a.b.*                        | a . b . *",
            "t.1                          | t .1",
            "$1+$22                       | 1 + 22",
            // Strings.
            "'it''s'                      | it's",
            "'a\\b'                       | a\\b",
            "E'a\\'b\\\\c''d'             | a'b\\c'd",
            "$$a'b$$                      | a'b",
            "$q$a$$b$x$c$q$               | a$$b$x$c",
            "'a' 'b'                      | a b",
            // Identifiers.
            "SeLeCT Ab_1$ ÄB              | select ab_1$ Äb",
            "\"Ab \"\"c\"                 | Ab \"c",
            "a$b$c                        | a$b$c"})
    void textsFallIntoTokens(String sql, String expected) {
        assertThat(tokens(sql)).isEqualTo(expected);
    }

    @Test
    void stringsGoOnBehindANewline() {
        assertThat(tokens("'a'\n  'b'")).isEqualTo("ab");
        assertThat(tokens("E'a'\n'\\'b'")).isEqualTo("a'b");
    }

    @Test
    void identifiersAreCutInWholeCharactersAt63Bytes() {
        assertThat(tokens("a".repeat(70))).isEqualTo("a".repeat(63));
        assertThat(tokens('"' + "a".repeat(62) + "é" + '"')).isEqualTo("a".repeat(62));
        assertThat(tokens("é".repeat(40))).isEqualTo("é".repeat(31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123abc", "1_000", "0x1F", "1e", "1e+", "$1a", "'a", "E'a\\'", "\"a", "\"\"", "/* /* */", "$a$ b",
            "U&'a'", "n'a'", "E'\\x41'", "E'\\u0041'", "a\u000bb", "a\\b", "{a}", "'a' -- c\n'b'", "'a'\n-- c\n'b'"})
    void malformedOrVersionDependentTextIsRefused(String sql) {
        assertThatThrownBy(() -> Lexer.scan(sql)).isInstanceOf(RefusedException.class).hasMessage("syntax");
    }

    @Test
    void tokensKnowTheirPlace() {
        Token string = Lexer.scan("a 'b''c' d").get(1);
        assertThat(string).isEqualTo(new Token(Token.Kind.STRING, "b'c", 2, 8));
    }
}
