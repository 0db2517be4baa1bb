package io.sqledge.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShrinkerTest {

    @Test
    void keepsOnlyWhatFails() {
        String text = "SELECT id, (CASE WHEN (flag AND (cost < 'it''s (')) THEN 1 ELSE 2 END) FROM item WHERE (name = 'b') ORDER BY id";
        assertThat(new Shrinker(t -> t.contains("SELECT") && t.contains("cost < 'it''s ('")).shrink(text)).isEqualTo("SELECT cost < 'it''s ('");
    }

    @Test
    void putsConstantsInThePlaceOfParentheses() {
        assertThat(new Shrinker(t -> t.startsWith("SELECT") && t.endsWith(" = 2") && !t.equals("SELECT = 2")).shrink("SELECT ((a + b) * f(c)) = 2"))
                .isIn("SELECT a = 2", "SELECT 1 = 2", "SELECT + = 2", "SELECT b = 2", "SELECT * = 2", "SELECT f = 2", "SELECT c = 2", "SELECT NULL = 2");
    }

    @Test
    void leavesWhatFailsOnlyAsItIsWritten() {
        assertThat(new Shrinker(t -> t.contains("  ")).shrink("SELECT  1")).isEqualTo("SELECT  1");
    }
}
