package io.sqledge.pgtype;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type against the server: what it prints and sends must come out of a SQLite file byte for byte, and every claim to compare
 * as the type does must hold for all pairs.
 */
class PgTypesIT {

    private static final long SEED = Long.getLong("sqledge.seed", System.nanoTime());
    private static TestDatabase database;
    private static Connection postgres;

    @TempDir
    static Path directory;

    @BeforeAll
    static void connect() throws Exception {
        System.out.println("PgTypesIT seed=" + SEED);
        database = PostgresServer.shared().createDatabase("pgtypes");
        postgres = database.connect();
        try (Statement statement = postgres.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres';"
                    + " SET bytea_output = 'hex'; SET extra_float_digits = 3");
            statement.execute("CREATE TYPE mood AS ENUM ('sad', 'happy', 'it''s')");
        }
    }

    @AfterAll
    static void close() throws Exception {
        postgres.close();
        database.close();
    }

    static Stream<TypeCase> cases() {
        return new TypeCases(SEED).all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesBackByteForByte(TypeCase typeCase) throws Exception {
        try (TypeProof proof = new TypeProof(postgres, directory.resolve("types.db"), typeCase)) {
            List<SqliteValue> values = proof.readBack();
            assertThat(values).isEqualTo(proof.stored);
            for (int i = 0; i < values.size(); i++) {
                ByteBuilder text = new ByteBuilder(16);
                proof.type.writeText(values.get(i), proof.typmod, text);
                assertThat(new String(text.toByteArray(), StandardCharsets.UTF_8)).as("text of row %d", i + 1)
                        .isEqualTo(new String(proof.texts.get(i), StandardCharsets.UTF_8));
                if (proof.type.hasBinary()) {
                    ByteBuilder binary = new ByteBuilder(16);
                    proof.type.writeBinary(values.get(i), proof.typmod, binary);
                    assertThat(binary.toByteArray()).as("binary of %s", text(proof, i)).isEqualTo(proof.binaries.get(i));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void parametersMeanTheSameValue(TypeCase typeCase) throws Exception {
        try (TypeProof proof = new TypeProof(postgres, directory.resolve("types.db"), typeCase)) {
            for (int i = 0; i < proof.stored.size(); i++) {
                byte[] text = proof.texts.get(i);
                byte[] binary = proof.binaries.get(i);
                assertThat(proof.type.fromClientText(TypeProof.framed(text), 1, text.length, proof.typmod))
                        .as("from text %s", text(proof, i)).isIn(proof.stored.get(i), null);
                assertThat(proof.type.fromBinary(TypeProof.framed(binary), 1, binary.length, proof.typmod))
                        .as("from binary of %s", text(proof, i)).isIn(proof.stored.get(i), null);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comparesAsClaimed(TypeCase typeCase) throws Exception {
        try (TypeProof proof = new TypeProof(postgres, directory.resolve("types.db"), typeCase)) {
            String compared = proof.type.hasOrderKey(proof.typmod) ? "k" : "v";
            if (proof.type.equalityIsExact(proof.typmod)) {
                proof.assertSameRelation("=", "v", ColumnProfile.EQUALITY_DIFFERS);
            }
            if (proof.type.orderIsExact(proof.typmod)) {
                proof.assertSameRelation("=", compared, ColumnProfile.ORDER_DIFFERS);
                proof.assertSameRelation("<", compared, ColumnProfile.ORDER_DIFFERS);
            }
        }
    }

    private static String text(TypeProof proof, int row) {
        return new String(proof.texts.get(row), StandardCharsets.UTF_8);
    }
}
