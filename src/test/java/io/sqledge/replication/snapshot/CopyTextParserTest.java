package io.sqledge.replication.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CopyTextParserTest {

    private static List<String> parse(int fields, String line) {
        CopyTextParser parser = new CopyTextParser(fields);
        parser.parse(line.getBytes(StandardCharsets.UTF_8));
        List<String> result = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            byte[] bytes = parser.bytes(i);
            result.add(bytes == null ? null : new String(bytes, StandardCharsets.UTF_8));
        }
        return result;
    }

    @Test
    void tabsSeparateFieldsAndTheNewlineEndsTheLine() {
        assertThat(parse(3, "1\tJane\tx y\n")).containsExactly("1", "Jane", "x y");
    }

    @Test
    void backslashNAloneIsNull() {
        assertThat(parse(4, "\\N\ta\t\\N\t\\N\n")).containsExactly(null, "a", null, null);
    }

    @Test
    void emptyFieldsAreEmptyStringsNotNull() {
        assertThat(parse(3, "\t\t\n")).containsExactly("", "", "");
        assertThat(parse(1, "\n")).containsExactly("");
    }

    @Test
    void escapedBackslashBeforeNIsText() {
        assertThat(parse(2, "\\\\N\tb\n")).containsExactly("\\N", "b");
    }

    @Test
    void everySequenceTheServerWritesIsRead() {
        assertThat(parse(1, "a\\b\\f\\n\\r\\t\\v\\\\z\n")).containsExactly("a\b\f\n\r\t\u000B\\z");
    }

    @Test
    void multibyteCharactersPassUnchanged() {
        assertThat(parse(2, "日本\té€😀\n")).containsExactly("日本", "é€😀");
    }

    @Test
    void nullsStandBesideWhatIsEscapedAndWhatIsNot() {
        assertThat(parse(5, "\\N\ta\\\\b\t\\N\tc\t\n")).containsExactly(null, "a\\b", null, "c", "");
        assertThat(parse(4, "a\t\\N\t\\N\t\n")).containsExactly("a", null, null, "");
        assertThat(parse(2, "\\N\t\\N")).containsExactly(null, null);
    }

    /** Tabs and NULLs at every distance: most of a line is looked at eight bytes at a time. */
    @Test
    void fieldsOfAnyLengthAreFound() {
        Random random = new Random(7);
        String bytes = "abcdefgh\b\013[]\211\334\377日";
        for (int i = 0; i < 20_000; i++) {
            List<String> fields = new ArrayList<>();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                StringBuilder field = new StringBuilder();
                for (int length = random.nextInt(random.nextBoolean() ? 3 : 30); length > 0; length--) {
                    field.append(bytes.charAt(random.nextInt(bytes.length())));
                }
                fields.add(random.nextInt(5) == 0 ? null : field.toString());
            }
            String line = fields.stream().map(f -> f == null ? "\\N" : f).collect(Collectors.joining("\t"));
            assertThat(parse(fields.size(), line + "\n")).as(line).isEqualTo(fields);
        }
    }

    @Test
    void fieldsAreThoseOfTheLastLine() {
        CopyTextParser parser = new CopyTextParser(1);
        parser.parse("a long first line\n".getBytes(StandardCharsets.UTF_8));
        parser.parse("b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(parser.bytes(0), StandardCharsets.UTF_8)).isEqualTo("b");
    }

    @Test
    void anotherNumberOfFieldsIsAnError() {
        assertThatThrownBy(() -> parse(2, "1\n")).isInstanceOf(PgException.class).hasMessageContaining("expected 2 fields, found 1");
        assertThatThrownBy(() -> parse(1, "1\t2\n")).isInstanceOf(PgException.class);
        assertThatThrownBy(() -> parse(1, "1\t\\N\n")).isInstanceOf(PgException.class);
        assertThatThrownBy(() -> parse(3, "\\N\t\\N\n")).isInstanceOf(PgException.class);
    }

    @Test
    void whatTheServerNeverWritesIsAnError() {
        assertThatThrownBy(() -> parse(1, "a\\N\n")).isInstanceOf(PgException.class);
        assertThatThrownBy(() -> parse(1, "\\Na\n")).isInstanceOf(PgException.class);
        assertThatThrownBy(() -> parse(1, "\\x41\n")).isInstanceOf(PgException.class);
        assertThatThrownBy(() -> parse(1, "a\\")).isInstanceOf(PgException.class);
    }
}
