package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalBudgetTest {

    private static final long MB = 1024 * 1024;

    @Test
    void enoughForTheRestOfTheCopyIsNoDanger() {
        assertThat(WalBudget.danger(100 * MB, MB, 90)).isNull();
        assertThat(WalBudget.danger(100 * MB, 0, 1_000_000)).isNull();
        assertThat(WalBudget.danger(100 * MB, MB, -1)).isNull();
    }

    @Test
    void tooLittleIsTold() {
        assertThat(WalBudget.danger(100 * MB, MB, 110)).isEqualTo("the upstream keeps 100 MB more of its log for the slot, at the present"
                + " rate for 100 s, and the copy needs some 110 s more");
    }

    @Test
    void nothingLeftIsDangerForACopyOfUnknownLength() {
        assertThat(WalBudget.danger(-5 * MB, MB, -1)).isEqualTo(
                "the upstream keeps 0 MB more of its log for the slot, at the present rate for 0 s");
    }
}
