package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a codec takes from a client, the server takes too, with the same meaning: printed values with a few characters changed.
 * The other direction does not hold and need not: what a codec refuses is relayed.
 */
class ClientSpellingsIT {

    private static final long SEED = Long.getLong("sqledge.seed", System.nanoTime());
    private static final int MUTATIONS_PER_VALUE = 8;
    private static final String CHARACTERS = "0123456789+-.:eExXTtZzyYnNaAiIfFoOuU {}\",\\/_bBC\t()[]\u00e9";
    private static final String[] ENDINGS = {" +00", " -05:30", "+05", "-0130", "T10:00", " 24:00:00", "Z", " BC", "e5", ".50", " "};
    private static TestDatabase database;
    private static Connection postgres;

    @TempDir
    static Path directory;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void connect() throws Exception {
        System.out.println("ClientSpellingsIT seed=" + SEED);
        database = PostgresServer.shared().createDatabase("spellings");
        postgres = database.connect();
        try (Statement statement = postgres.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres';"
                    + " SET bytea_output = 'hex'; SET extra_float_digits = 3");
            statement.execute("CREATE TYPE mood AS ENUM ('sad', 'happy', 'it''s')");
            statement.execute("""
                    CREATE FUNCTION printed(type text, input text) RETURNS text LANGUAGE plpgsql AS $$
                    DECLARE result text;
                    BEGIN
                        EXECUTE format('SELECT format(''%%s'', $1::%s)', type) INTO result USING input;
                        RETURN result;
                    EXCEPTION WHEN OTHERS THEN
                        RETURN NULL;
                    END $$""");
        }
    }

    @AfterAll
    static void close() throws Exception {
        postgres.close();
        database.close();
    }

    /** Parameters have no type modifier (written, {@code bit} is {@code bit(1)}); enum labels are the caller's to check. */
    static Stream<TypeCase> cases() {
        return new TypeCases(SEED).all().filter(c -> !c.declaration().contains("(") && !c.declaration().startsWith("mood")
                && !c.declaration().equals("bit"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsTakenMeansTheSame(TypeCase typeCase) throws Exception {
        try (TypeProof proof = new TypeProof(postgres, directory.resolve("types.db"), typeCase)) {
            List<String> spellings = mutations(typeCase, proof);
            List<String> printed = printed(typeCase.declaration(), spellings);
            for (int i = 0; i < spellings.size(); i++) {
                byte[] text = spellings.get(i).getBytes(StandardCharsets.UTF_8);
                SqliteValue value = proof.type.fromClientText(text, 0, text.length, -1);
                if (value != null) {
                    ByteBuilder out = new ByteBuilder(16);
                    proof.type.writeText(value, -1, out);
                    assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).as("of spelling '%s'", spellings.get(i))
                            .isEqualTo(printed.get(i));
                }
            }
        }
    }

    @Test
    void numberThatMeetsARealColumnIsThatNumber() throws Exception {
        TypeCase typeCase = new TypeCase("numeric(10,2)", List.of("1"));
        List<String> spellings = mutations(new TypeCases(SEED).all().filter(c -> c.declaration().startsWith("numeric(1"))
                .map(c -> new TypeCase("numeric", c.inputs())).reduce((a, b) -> {
                    List<String> both = new ArrayList<>(a.inputs());
                    both.addAll(b.inputs());
                    return new TypeCase("numeric", both);
                }).orElseThrow(), null);
        List<String> printed = printed("numeric", spellings);
        try (TypeProof proof = new TypeProof(postgres, directory.resolve("types.db"), typeCase)) {
            for (int i = 0; i < spellings.size(); i++) {
                byte[] text = spellings.get(i).getBytes(StandardCharsets.UTF_8);
                SqliteValue value = proof.type.fromClientText(text, 0, text.length, proof.typmod);
                if (value instanceof SqliteValue.Real real) {
                    assertThat(real.value()).as("of spelling '%s'", spellings.get(i)).isEqualTo(Double.parseDouble(printed.get(i)));
                }
            }
        }
    }

    private List<String> mutations(TypeCase typeCase, TypeProof proof) {
        List<String> spellings = new ArrayList<>(typeCase.inputs());
        if (proof != null) {
            proof.texts.forEach(t -> spellings.add(new String(t, StandardCharsets.UTF_8)));
        }
        List<String> all = new ArrayList<>(spellings);
        int perValue = Math.max(MUTATIONS_PER_VALUE, 400 / spellings.size());
        for (String spelling : spellings) {
            for (int i = 0; i < perValue; i++) {
                all.add(mutated(spelling));
            }
        }
        return all;
    }

    private String mutated(String spelling) {
        StringBuilder text = new StringBuilder(spelling);
        for (int i = random.nextInt(2); i >= 0; i--) {
            char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            int at = random.nextInt(3) == 0 ? text.length() : random.nextInt(text.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, character);
                case 1 -> text.replace(at, Math.min(at + 1, text.length()), "" + character);
                case 2 -> text.delete(at, at + 1);
                case 3 -> text.append(ENDINGS[random.nextInt(ENDINGS.length)]);
                default -> text.insert(0, random.nextBoolean() ? " " : "" + character);
            }
        }
        return text.toString();
    }

    private static List<String> printed(String type, List<String> spellings) throws Exception {
        List<String> printed = new ArrayList<>();
        try (PreparedStatement query = postgres.prepareStatement(
                "SELECT printed(?, x) FROM unnest(?::text[]) WITH ORDINALITY u(x, o) ORDER BY o")) {
            query.setString(1, type);
            query.setArray(2, postgres.createArrayOf("text", spellings.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    printed.add(rows.getString(1));
                }
            }
        }
        return printed;
    }
}
